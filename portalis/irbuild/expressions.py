"""Builds expressions: constants, names, operators, displays, f-strings, conditions."""

import ast
import operator
from collections.abc import Callable
from typing import Any

from portalis.cst.scopes import owner
from portalis.diagnostics.dynamic import BytecodeAccess, ComputedCode, ComputedImport
from portalis.diagnostics.names import BuiltinUnsupported
from portalis.ir import ops as ir
from portalis.ir import types
from portalis.irbuild.builder import Builder, ModuleContext, expression, known_builtin
from portalis.irbuild.lenient import refused_global, refused_member
from portalis.irbuild.missing import missing_name
from portalis.irbuild.statics import Static
from portalis.primitives import registry

BINARY = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "modulo",
    ast.Pow: "pow",
    ast.MatMult: "matmul",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitAnd: "and",
    ast.BitOr: "or",
    ast.BitXor: "xor",
}
_FOLDS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
}
_IDENTITY = ("is", "is_not", "in", "not_in")
UNARY = {ast.USub: "neg", ast.UAdd: "pos", ast.Invert: "invert"}
COMPARE = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
    ast.Is: "is",
    ast.IsNot: "is_not",
    ast.In: "in",
    ast.NotIn: "not_in",
}
_CONST_TYPES = {
    bool: types.BOOLEAN,
    int: types.INT,
    float: types.FLOAT,
    str: types.STR,
    bytes: types.BYTES,
    type(None): types.NONE,
}
# builtins that need the running interpreter: each has a diagnostic of its own where it is called
_MODULE_NAMES = (
    "__name__",
    "__file__",
    "__doc__",
    "__package__",
    "__path__",
    "__spec__",
    "__loader__",
    "__builtins__",
    "__annotations__",
)


@expression(ast.Constant)
def build_constant(b: Builder, node: ast.Constant) -> ir.Expr:
    """A literal."""
    if isinstance(node.value, str) and any("\ud800" <= c <= "\udfff" for c in node.value):
        return b.refuse(
            node, "a string with a lone surrogate", "strings hold Unicode text; use bytes for other data"
        )
    return ir.Const(node.value, type=_CONST_TYPES.get(type(node.value), types.OBJECT))


@expression(ast.Name)
def build_name(b: Builder, node: ast.Name) -> ir.Expr:
    """A name that is read."""
    if node in b.tree.computed:  # `import_module` itself, as a value
        return b.report(ComputedImport(b.span(node), name="importlib.import_module"))
    return read_name(b, node.id, node)


def read_name(b: Builder, name: str, node: ast.AST) -> ir.Expr:
    """The value of a name in the current scope."""
    name = b.mangle(name)
    at = b.position(node)
    if b.in_namespace(name):
        if (refused := refused_member(b, name)) is not None:
            return b.report(refused)
        # never a local of an enclosing function
        outer = read_global(b, name, node)
        return ir.NamespaceGet(b.namespace or "", name, outer, at=at)
    var = b.resolve(name)
    if var is not None:
        checked = var not in b.bound and not (var.is_param and not var.rebound)
        checked = checked or name in b.module.scopes.deleted_from_inside
        free = checked and owner(b.scope, name) is not b.scope
        found: ir.Expr = ir.LocalGet(var, checked, free, type=var.type, at=at)
    else:
        found = read_global(b, name, node)
    if b.namespace is None or b.scope.kind != "class" or name in ("locals", "vars"):
        return found
    # `__prepare__` may have put it there, or the body through the dict that it was given
    seen = isinstance(found, ir.Undefined) or not b.scope.used.isdisjoint(("locals", "vars"))
    return ir.NamespaceGet(b.namespace, name, found, at=at) if seen else found


def read_global(b: Builder, name: str, node: ast.AST) -> ir.Expr:
    """A global or builtin."""
    at = b.position(node)
    module = b.module.ir
    if name in module.globals:
        if (refused := refused_global(b, module.name, name)) is not None:
            return b.report(refused)
        static = b.module.statics.get(name)
        if static is not None and (found := read_static(b, static, at)) is not None:
            return found
        in_body = b.frame.function is module.body
        sure = name in b.module.early or (
            in_body and name in b.bound and name not in b.module.scopes.deleted_from_inside
        )
        return ir.GlobalGet(module, name, not sure, builtin=known_builtin(name), at=at)
    if name in _MODULE_NAMES:
        return module_constant(b, name, node)
    if known_builtin(name) and (name != "__import__" or b.module.source.is_library):
        return builtin_value(name, at)
    if name in ("eval", "exec", "compile"):
        return b.report(ComputedCode(b.span(node), name=name))
    if hasattr(__builtins__, name) if not isinstance(__builtins__, dict) else name in __builtins__:
        return b.report(BuiltinUnsupported(b.span(node), name=name))
    return ir.Undefined(name, at=at)


def builtin_value(name: str, at: ir.Position | None) -> ir.Expr:
    """A builtin as a value."""
    constants: dict[str, object] = {
        "None": None,
        "True": True,
        "False": False,
        "Ellipsis": ...,
        "__debug__": True,
    }
    if name in constants:
        return ir.Const(constants[name], at=at)
    return ir.Builtin(name, at=at)


def module_constant(b: Builder, name: str, node: ast.AST) -> ir.Expr:
    """`__name__` and the other names that every module has."""
    values = module_constants(b.module)
    if name == "__path__" and b.module.source.is_package:
        return ir.Prim("getattr", [ir.ModuleGet(b.module.ir), ir.Const(name)], at=b.position(node))
    if name not in values:
        return b.refuse(node, f"`{name}`")
    if name == "__name__" and b.module.ir.name == "__main__" and b.program.interface is not None:
        return ir.Prim("entry_name", [], at=b.position(node))
    value = values[name]
    return ir.Const(value, type=_CONST_TYPES.get(type(value), types.OBJECT), at=b.position(node))


def module_constants(context: ModuleContext) -> dict[str, object]:
    """What the names that every module has are when its body starts."""
    module = context.ir
    return {
        "__name__": module.name,
        "__file__": module.shown,
        "__doc__": module.doc,
        "__package__": context.source.package if module.name != "__main__" else None,
        "__spec__": None,
    }


def read_static(b: Builder, static: Static, at: ir.Position | None) -> ir.Expr | None:
    """The value of a name whose meaning is known, where that is better than reading the variable."""
    match static.kind:
        case "library module":
            return ir.LibraryGet(static.module, "", at=at)
        case "library name":
            return library_name(b, static.module, static.name, at)
        case "module":
            return ir.ModuleGet(b.contexts[static.module].ir, at=at)
    return None


def library_name(b: Builder, module: str, name: str, at: ir.Position | None) -> ir.Expr:
    """`from math import pi`, `math.pi`."""
    return ir.LibraryGet(module, name, at=at)


def has_library_name(module: str, name: str) -> bool:
    """Whether the table's module has the name."""
    table = registry.load(module)
    if table is None:
        return False
    kind = table.types.get(name)
    known = name in table.functions or name in table.constants or name in table.aliases
    return known or (kind is not None and not kind.hidden)


def static_of(b: Builder, node: ast.expr) -> Static | None:
    """What a name or dotted name surely is: `asyncio`, `asyncio.sleep`, `os.path.join`, `utils.helper`."""
    if isinstance(node, ast.Name):
        return b.static(b.mangle(node.id))
    if not isinstance(node, ast.Attribute):
        return None
    base = static_of(b, node.value)
    if base is None:
        return None
    if base.kind == "library module":
        if registry.load(f"{base.module}.{node.attr}") is not None:
            return Static("library module", f"{base.module}.{node.attr}")
        return Static("library name", base.module, node.attr)
    if base.kind == "module":
        submodule = f"{base.module}.{node.attr}"
        if submodule in b.contexts and node.attr not in b.contexts[base.module].ir.globals:
            return Static("module", submodule)
        return Static("member", base.module, node.attr)
    return None


@expression(ast.Attribute)
def build_attribute(b: Builder, node: ast.Attribute) -> ir.Expr:
    """`a.b` that is read."""
    if node in b.tree.computed:
        return b.report(ComputedImport(b.span(node), name="importlib.import_module"))
    at = b.position(node)
    static = static_of(b, node)
    if static is not None:
        if static.kind == "member" and (refused := refused_global(b, static.module, static.name)) is not None:
            return b.report(refused)
        if static.kind == "library name":
            if not has_library_name(static.module, static.name):
                return b.report(missing_name(b.span(node), static.module, static.name))
            return library_name(b, static.module, static.name, at)
        if static.kind != "member" and (found := read_static(b, static, at)) is not None:
            return found
    sup = super_parts(b, node.value)
    if sup is not None:
        return ir.SuperGet(*sup, name=b.mangle(node.attr), args=None, at=at)
    if isinstance(node.value, ast.Attribute) and node.value.attr in _CODES and not _is_code_name(node.attr):
        return b.report(BytecodeAccess(b.span(node), name=f"`{node.attr}`"))
    return ir.Prim("getattr", [b.expr(node.value), ir.Const(b.mangle(node.attr))], at=at)


_CODES = ("__code__", "f_code", "gi_code", "cr_code", "ag_code")
"""The attributes that are code objects."""


def _is_code_name(name: str) -> bool:
    """Whether code objects of the runtime have an attribute."""
    methods = registry.load_builtins().types["code"].methods
    return not name.startswith("co_") or name in methods


def super_parts(b: Builder, node: ast.expr) -> tuple[ir.Expr, ir.Expr] | None:
    """The class and object of `super()` or `super(C, self)`."""
    if not (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "super"
        and b.is_builtin("super")
    ):
        return None
    if len(node.args) == 2 and not node.keywords:
        return b.expr(node.args[0]), b.expr(node.args[1])
    if node.args or node.keywords:
        return None
    params = b.frame.function.params
    if not params or owner(b.scope, "__class__") is None:
        return None
    first = params[0].var
    return read_name(b, "__class__", node), ir.LocalGet(first, False, at=b.position(node))


@expression(ast.BinOp)
def build_binary(b: Builder, node: ast.BinOp) -> ir.Expr:
    """`a + b`; of literals, a constant."""
    left, right = b.expr(node.left), b.expr(node.right)
    if isinstance(left, ir.Const) and isinstance(right, ir.Const):
        folded = fold(type(node.op), left.value, right.value)
        if folded is not None:
            return ir.Const(folded, type=_CONST_TYPES.get(type(folded), types.OBJECT))
    return ir.Prim(BINARY[type(node.op)], [left, right])


def fold(op: type[ast.operator], left: object, right: object) -> object:
    """The value of an operation on literals, None where CPython leaves it for run time (`Python/ast_opt.c: fold_binop`)."""
    if op not in _FOLDS or type(left) not in (int, float, str, bytes) or type(right) not in (int, float):
        return None  # `@` on literals is a TypeError
    large = type(left) is int and type(right) is int and (abs(left) > 2**64 or abs(right) > 2**12)
    if op in (ast.Pow, ast.LShift) and (large or (isinstance(right, int) and right > 128)):
        return None
    if isinstance(left, str | bytes) and (
        op is not ast.Mult or not isinstance(right, int) or not 0 <= right * len(left) <= 4096
    ):
        return None
    try:
        result = _FOLDS[op](left, right)
    except (ArithmeticError, ValueError, TypeError):
        return None
    fits = not isinstance(result, int) or result.bit_length() <= 128
    return result if type(result) in (int, float, str, bytes) and fits else None


@expression(ast.UnaryOp)
def build_unary(b: Builder, node: ast.UnaryOp) -> ir.Expr:
    """`-a`, `not a`; a negative literal is a constant."""
    if isinstance(node.op, ast.Not):
        return ir.Not(b.expr(node.operand), type=types.BOOLEAN)
    value = b.expr(node.operand)
    if isinstance(node.op, ast.USub) and isinstance(value, ir.Const) and type(value.value) in (int, float):
        return ir.Const(-value.value, type=value.type)  # type: ignore[operator]
    return ir.Prim(UNARY[type(node.op)], [value])


@expression(ast.BoolOp)
def build_boolean(b: Builder, node: ast.BoolOp) -> ir.Expr:
    """`a and b`, `a or b`."""
    first = b.expr(node.values[0])
    with b.branch():
        rest = [b.expr(v) for v in node.values[1:]]
    return (ir.And if isinstance(node.op, ast.And) else ir.Or)([first, *rest])


@expression(ast.Compare)
def build_compare(b: Builder, node: ast.Compare) -> ir.Expr:
    """`a < b < c`: each operand is evaluated once."""
    first = b.expr(node.left)
    rest: list[tuple[str, ir.Expr, ir.Position | None]] = [
        (COMPARE[type(op)], b.expr(right), b.position(node))
        for op, right in zip(node.ops, node.comparators, strict=True)
    ]
    return ir.Compare(
        first,
        rest,
        type=types.BOOLEAN if all(op in _IDENTITY for op, _, _ in rest) else types.OBJECT,
    )


@expression(ast.NamedExpr)
def build_walrus(b: Builder, node: ast.NamedExpr) -> ir.Expr:
    """`(x := a)`."""
    value = b.expr(node.value)
    target = b.target(node.target.id, node.target)
    b.mark_bound(target)
    return ir.Walrus(target, value)


def build_items(b: Builder, nodes: list[ast.expr]) -> list[ir.Expr | ir.Star]:
    """Items of a display or call."""
    return [ir.Star(b.expr(n.value)) if isinstance(n, ast.Starred) else b.expr(n) for n in nodes]


@expression(ast.List)
def build_list(b: Builder, node: ast.List) -> ir.Expr:
    """`[a, *b]`."""
    return ir.Sequence("list", build_items(b, node.elts), type=types.LIST)


@expression(ast.Tuple)
def build_tuple(b: Builder, node: ast.Tuple) -> ir.Expr:
    """`(a, *b)`; a tuple of literals is one constant object."""
    items = build_items(b, node.elts)
    if all(isinstance(i, ir.Const) for i in items):
        return ir.Const(tuple(i.value for i in items if isinstance(i, ir.Const)), type=types.TUPLE)
    return ir.Sequence("tuple", items, type=types.TUPLE)


@expression(ast.Set)
def build_set(b: Builder, node: ast.Set) -> ir.Expr:
    """`{a, *b}`."""
    return ir.Sequence("set", build_items(b, node.elts), type=types.SET)


@expression(ast.Dict)
def build_dict(b: Builder, node: ast.Dict) -> ir.Expr:
    """`{k: v, **d}`."""
    items = [
        (None if k is None else b.expr(k), b.expr(v)) for k, v in zip(node.keys, node.values, strict=True)
    ]
    return ir.DictDisplay(items, type=types.DICT)


@expression(ast.Subscript)
def build_subscript(b: Builder, node: ast.Subscript) -> ir.Expr:
    """`a[i]`, `a[i:j]`."""
    return ir.Prim("getitem", [b.expr(node.value), b.expr(node.slice)])


@expression(ast.Slice)
def build_slice(b: Builder, node: ast.Slice) -> ir.Expr:
    """`i:j:k` inside of a subscript."""
    parts: list[ir.Expr] = [
        b.expr(p) if p is not None else ir.Const(None) for p in (node.lower, node.upper, node.step)
    ]
    return ir.Prim("slice", parts)


@expression(ast.JoinedStr)
def build_fstring(b: Builder, node: ast.JoinedStr) -> ir.Expr:
    """An f-string."""
    parts: list[str | ir.Field] = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            conversion = chr(value.conversion) if value.conversion > 0 else ""
            spec = b.expr(value.format_spec) if value.format_spec is not None else None
            if isinstance(spec, ir.FString) and all(isinstance(p, str) for p in spec.parts):
                spec = ir.Const("".join(p for p in spec.parts if isinstance(p, str)), type=types.STR)
            # 3.11 reports failures of a field at the whole f-string
            parts.append(ir.Field(b.expr(value.value), conversion, spec, b.position(node)))
        else:
            text = b.expr(value)
            parts.append(str(text.value) if isinstance(text, ir.Const) else "")
    if all(isinstance(p, str) for p in parts):
        return ir.Const("".join(p for p in parts if isinstance(p, str)), type=types.STR)
    return ir.FString(parts, type=types.STR)


@expression(ast.Await)
def build_await(b: Builder, node: ast.Await) -> ir.Expr:
    """`await a`."""
    if b.frame.function.kind not in ("Coroutine", "AsyncGenerator"):
        from portalis.diagnostics.language import AwaitAtModuleLevel

        return b.report(AwaitAtModuleLevel(b.span(node), form="await"))
    return ir.Await(b.expr(node.value))


@expression(ast.Yield)
def build_yield(b: Builder, node: ast.Yield) -> ir.Expr:
    """`yield a`."""
    return ir.Yield(b.expr(node.value) if node.value is not None else ir.Const(None))


@expression(ast.YieldFrom)
def build_yield_from(b: Builder, node: ast.YieldFrom) -> ir.Expr:
    """`yield from a`."""
    return ir.YieldFrom(b.expr(node.value))


@expression(ast.Starred)
def build_starred(b: Builder, node: ast.Starred) -> ir.Expr:
    """A star where none can stand (the parser lets some through)."""
    return b.refuse(node, "a starred expression here")
