"""Builds calls: methods, functions of the program and of the table with arguments bound at compile time, everything else."""

import ast
import inspect

from portalis.diagnostics import Diagnostic, Span
from portalis.diagnostics.dynamic import ComputedCode, ComputedImport, NamespaceAsDict
from portalis.ir import ops as ir
from portalis.ir import types
from portalis.irbuild.builder import Builder, expression
from portalis.irbuild.comprehensions import build_fold
from portalis.irbuild.expressions import build_items, has_library_name, static_of, super_parts
from portalis.irbuild.functions import function_of
from portalis.irbuild.imports import check_computed
from portalis.irbuild.known import check_asked
from portalis.irbuild.lenient import refused_global
from portalis.irbuild.missing import missing_name
from portalis.irbuild.targets import check_replaced
from portalis.irbuild.timed import check_timed
from portalis.irbuild.variables import build_locals
from portalis.primitives import registry
from portalis.primitives.registry import Function

_RESULTS = {
    "int": types.INT,
    "float": types.FLOAT,
    "str": types.STR,
    "bool": types.BOOLEAN,
    "list": types.LIST,
    "dict": types.DICT,
    "tuple": types.TUPLE,
    "set": types.SET,
    "None": types.NONE,
    "bytes": types.BYTES,
}


def refused_builtin(name: str, span: Span, node: ast.Call) -> Diagnostic | None:
    """The diagnostic of a builtin that needs the interpreter."""
    if name in ("eval", "exec", "compile"):
        return ComputedCode(span, name=name)
    if name == "__import__":
        return ComputedImport(span, name=name)
    if name == "locals" or (name in ("vars", "dir") and not node.args):
        return NamespaceAsDict(span, name=name)
    return None


@expression(ast.Call)
def build_call(b: Builder, node: ast.Call) -> ir.Expr:
    """`f(a, *b, k=c, **d)`."""
    func = node.func
    check_timed(b, node)
    if node in b.tree.computed and (refused := check_computed(b, node)) is not None:
        return b.report(refused)
    folds = b.module.scopes.folds
    if isinstance(func, ast.Name) and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
        items = node.args[0]
        if folds.get(items) == func.id:
            return build_fold(b, items, b.position(node))
    if (isinstance(func, ast.Name) and b.is_builtin(func.id)) or (
        isinstance(func, ast.Name) and _unknown_builtin(b, func.id)
    ):
        assert isinstance(func, ast.Name)
        if (found := build_locals(b, node, func.id)) is not None:
            return found
        problem = refused_builtin(func.id, b.span(node), node)
        if problem is not None and not (func.id == "__import__" and b.module.source.is_library):
            return b.report(problem)
        if func.id in ("hasattr", "getattr"):
            check_asked(b, node)
        if func.id in ("setattr", "delattr") and len(node.args) >= 2:
            name = node.args[1].value if isinstance(node.args[1], ast.Constant) else None
            check_replaced(b, node, node.args[0], name if isinstance(name, str) else None)
    plain = not any(isinstance(a, ast.Starred) for a in node.args) and all(
        k.arg is not None for k in node.keywords
    )
    if plain:
        direct = _direct(b, node)
        if direct is not None:
            return direct
        if isinstance(func, ast.Attribute) and static_of(b, func) is None:
            return _method(b, node, func)
    callee = b.expr(func)
    args = build_items(b, node.args)
    keywords = [(k.arg, b.expr(k.value)) for k in node.keywords]
    return ir.Call(callee, args, keywords)


def _unknown_builtin(b: Builder, name: str) -> bool:
    return name in ("eval", "exec", "compile", "__import__", "globals", "locals") and (
        b.resolve(name) is None and name not in b.module.ir.globals
    )


def _method(b: Builder, node: ast.Call, func: ast.Attribute) -> ir.Expr:
    """`obj.name(…)`, without making a bound method."""
    sup = super_parts(b, func.value)
    if sup is not None and not node.keywords:
        return ir.SuperGet(*sup, name=b.mangle(func.attr), args=[b.expr(a) for a in node.args])
    if sup is not None:
        found = ir.SuperGet(*sup, name=b.mangle(func.attr), args=None, at=b.position(func))
        return ir.Call(
            found, [b.expr(a) for a in node.args], [(k.arg, b.expr(k.value)) for k in node.keywords]
        )
    obj = b.expr(func.value)
    args = [b.expr(a) for a in node.args]
    keywords = [(k.arg or "", b.expr(k.value)) for k in node.keywords]
    lookup = b.position(func)
    at = b.position(node)
    if func.lineno != func.end_lineno:  # the call starts where its name does
        at = (*lookup[:2], *at[2:4], 0, 0)
    return ir.MethodCall(obj, b.mangle(func.attr), args, keywords, lookup, at=at)


def _direct(b: Builder, node: ast.Call) -> ir.Expr | None:
    """A call of a function that is known, with its arguments bound here; None where it must be bound at run time."""
    static = static_of(b, node.func)
    if static is None:
        if isinstance(node.func, ast.Name) and b.is_builtin(node.func.id):
            table = registry.load_builtins().functions.get(node.func.id)
            if table is not None:
                return _native(b, node, table)
        return None
    if static.kind == "library name":
        if not has_library_name(static.module, static.name):
            return b.report(missing_name(b.span(node.func), static.module, static.name))
        module = registry.load(static.module)
        found = module.functions.get(static.name) if module else None
        return _native(b, node, found) if found is not None else None
    if static.kind in ("function", "member") and refused_global(b, static.module, static.name) is None:
        target = b.contexts[static.module].statics.get(static.name)
        if (
            target is not None
            and target.kind == "function"
            and isinstance(target.node, ast.FunctionDef | ast.AsyncFunctionDef)
        ):
            return _program_function(b, node, static.module, target.node)
    return None


def _native(b: Builder, node: ast.Call, func: Function) -> ir.Expr | None:
    """A function of the table."""
    kinds = inspect.Parameter
    params = func.params
    pos = [p for p in params if p.kind in (kinds.POSITIONAL_ONLY, kinds.POSITIONAL_OR_KEYWORD)]
    varargs = any(p.kind is kinds.VAR_POSITIONAL for p in params)
    if any(p.kind is kinds.VAR_KEYWORD for p in params) or (len(node.args) > len(pos) and not varargs):
        return None
    given: dict[str, ir.Expr] = {}
    order = [(p.name, a) for p, a in zip(pos, node.args, strict=False)]
    extra = node.args[len(pos) :]
    by_name = {p.name for p in params if p.kind in (kinds.POSITIONAL_OR_KEYWORD, kinds.KEYWORD_ONLY)}
    names = [n for n, _ in order]
    for k in node.keywords:
        if k.arg not in by_name or k.arg in names:
            return None
        names.append(k.arg)
    if any(not p.has_default and p.kind is not kinds.VAR_POSITIONAL and p.name not in names for p in params):
        return None
    # Python evaluates in the order of writing; Rust in the order of parameters. They agree unless keywords are out of order.
    written = [
        *names[: len(order)],
        *(p.name for p in params if p.kind is kinds.VAR_POSITIONAL),
        *names[len(order) :],
    ]
    wanted = [p.name for p in params if p.name in written]
    rest_is_quiet = all(isinstance(k.value, ast.Constant | ast.Name) for k in node.keywords)
    if [w for w in written if w in wanted] != wanted and not rest_is_quiet:
        return None
    for name, arg in order:
        given[name] = b.expr(arg)
    rest: list[ir.Expr | ir.Star] = [b.expr(a) for a in extra]
    for k in node.keywords:
        given[k.arg or ""] = b.expr(k.value)
    args: list[ir.Expr] = []
    for p in params:
        if p.kind is kinds.VAR_POSITIONAL:
            args.append(
                ir.Sequence("tuple", rest, type=types.TUPLE) if rest else ir.Const((), type=types.TUPLE)
            )
        elif p.name in given:
            args.append(given[p.name])
        else:
            args.append(ir.Prim("unbound", []) if p.default is ... else ir.Const(p.default))
    return ir.NativeCall(func, args, type=_RESULTS.get(func.result, types.OBJECT))


def _program_function(
    b: Builder, node: ast.Call, module: str, target: ast.FunctionDef | ast.AsyncFunctionDef
) -> ir.Expr | None:
    """A function of the program that is defined once at the top level without decorators."""
    if target.decorator_list:
        return None
    a = target.args
    if a.vararg or a.kwarg:
        return None
    pos = [*a.posonlyargs, *a.args]
    if len(node.args) > len(pos):
        return None
    defaults: dict[str, ast.expr] = dict(
        zip([p.arg for p in pos[len(pos) - len(a.defaults) :]], a.defaults, strict=True)
    )
    defaults.update({p.arg: d for p, d in zip(a.kwonlyargs, a.kw_defaults, strict=True) if d is not None})
    given: dict[str, ast.expr] = {p.arg: v for p, v in zip(pos, node.args, strict=False)}
    keyword_names = {p.arg for p in [*a.args, *a.kwonlyargs]}
    for k in node.keywords:
        if k.arg is None or k.arg not in keyword_names or k.arg in given:
            return None
        given[k.arg] = k.value
    order = [p.arg for p in [*pos, *a.kwonlyargs]]
    for name in order:
        if name not in given and not isinstance(defaults.get(name), ast.Constant):
            return None  # missing: the run-time binder raises; a default that is no constant: it was evaluated at the def
    if list(given) != [n for n in order if n in given] and not all(
        isinstance(v, ast.Constant | ast.Name) for v in given.values()
    ):
        return None
    function = function_of(b, module, target)
    static_module = b.contexts[module]
    guard = None
    if target.name not in static_module.early and not (module == b.module.ir.name and target.name in b.bound):
        guard = ir.GlobalGet(static_module.ir, target.name, True, at=b.position(node.func))
    args = [b.expr(given.get(n, defaults.get(n) or ast.Constant(None))) for n in order]
    function.direct = True
    return ir.DirectCall(function, args, guard)
