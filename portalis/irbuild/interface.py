"""What a program's entry module offers to JavaScript: its functions and dataclasses, with types as far as annotations tell."""

import ast
from collections.abc import Iterator
from typing import Any

from portalis.cst.walk import walk
from portalis.ir.interface import RESERVED, DataClass, Function, Interface, Slot

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_PLAIN = {
    "int": "number | bigint",
    "float": "number",
    "bool": "boolean",
    "str": "string",
    "bytes": "Uint8Array",
    "None": "null",
    "object": "unknown",
}
_LISTS = {"list", "List", "tuple", "Tuple", "Sequence", "Iterable", "Collection", "deque"}
_SETS = {"set", "Set", "frozenset", "FrozenSet"}
_DICTS = {"dict", "Dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict"}

_ITERATORS = {f"{a}{kind}" for a in ("", "Async") for kind in ("Iterator", "Iterable", "Generator")}


def interface(tree: ast.Module) -> Interface:
    """The interface of a module: what `__all__` lists, else every name without an underscore.

    Decorated generator functions (`@contextmanager`) give something else than generators, as a rule, and stay inside.
    """
    listed = _listed(tree)
    found: dict[str, ast.stmt] = {}
    for node in tree.body:
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            found[node.name] = node
    kept = {
        name: node
        for name, node in found.items()
        if (name in listed if listed is not None else not name.startswith("_")) and name not in RESERVED
    }
    classes = {
        name: node for name, node in kept.items() if isinstance(node, ast.ClassDef) and _is_dataclass(node)
    }
    known = frozenset(classes)
    return Interface(
        tuple(
            _function(n, known)
            for n in kept.values()
            if isinstance(n, _FUNCTIONS) and not (n.decorator_list and _yields(n))
        ),
        tuple(_class(n, known) for n in classes.values()),
        any(isinstance(n, ast.AsyncFunctionDef) for n in walk(tree)),
    )


def _listed(tree: ast.Module) -> list[str] | None:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name("__all__")], value=ast.List(items) | ast.Tuple(items)):
                return [i.value for i in items if isinstance(i, ast.Constant) and isinstance(i.value, str)]
    return None


def _is_dataclass(node: ast.ClassDef) -> bool:
    names = [d.func if isinstance(d, ast.Call) else d for d in node.decorator_list]
    return not node.bases and any(_last(n) == "dataclass" for n in names)


def _last(node: ast.expr) -> str:
    match node:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def _yields(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in _own(function))


def _own(function: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, (*_FUNCTIONS, ast.Lambda, ast.ClassDef)):
            yield child
            yield from _own(child)


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, known: frozenset[str]) -> Function:
    a = node.args
    positional = [*a.posonlyargs, *a.args]
    required = len(positional) - len(a.defaults)
    slots = [_slot(p, "positional", n >= required, known) for n, p in enumerate(positional)]
    if a.vararg is not None:
        slots.append(_slot(a.vararg, "rest", True, known))
    slots += [
        _slot(p, "keyword", d is not None, known) for p, d in zip(a.kwonlyargs, a.kw_defaults, strict=True)
    ]
    is_async = isinstance(node, ast.AsyncFunctionDef)
    yields = _yields(node)
    result = _generator(node.returns, is_async, known) if yields else typescript(node.returns, known)
    return Function(node.name, is_async, yields, tuple(slots), result, _doc(node))


def _generator(annotation: ast.expr | None, is_async: bool, known: frozenset[str]) -> str:
    """The TypeScript type of a generator: of what it yields, what it returns, what it is sent."""
    kind, yields, returns, sent = "AsyncGenerator" if is_async else "Generator", "any", "any", "any"
    match _unquoted(annotation):
        case ast.Subscript(base, arguments) if _last(base) in _ITERATORS:
            items = arguments.elts if isinstance(arguments, ast.Tuple) else [arguments]
            types = [typescript(item, known) for item in items]
            yields = types[0]
            if len(types) > 1:
                sent = "void" if types[1] == "null" else types[1]  # a `for` loop sends nothing
            returns = types[2] if len(types) > 2 else returns
    return f"{kind}<{yields}, {'void' if is_async else returns}, {sent}>"


def _class(node: ast.ClassDef, known: frozenset[str]) -> DataClass:
    fields = [
        Slot(
            n.target.id,
            "keyword",
            typescript(n.annotation, known),
            shape(n.annotation, known),
            n.value is not None,
        )
        for n in node.body
        if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)
        if _last(n.annotation.value if isinstance(n.annotation, ast.Subscript) else n.annotation)
        != "ClassVar"
    ]
    return DataClass(node.name, tuple(fields), _doc(node))


def _slot(arg: ast.arg, kind: str, optional: bool, known: frozenset[str]) -> Slot:
    return Slot(arg.arg, kind, typescript(arg.annotation, known), shape(arg.annotation, known), optional)


def _doc(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    return (ast.get_docstring(node) or "").split("\n", 1)[0].replace("*/", "* /")


def _unquoted(node: ast.expr | None) -> ast.expr | None:
    """An annotation; one that is written as a text is read."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        try:
            return ast.parse(node.value, mode="eval").body
        except SyntaxError:
            return None
    return node


def typescript(annotation: ast.expr | None, known: frozenset[str]) -> str:
    """The TypeScript type for an annotation; `any` where it does not say."""
    match _unquoted(annotation):
        case None:
            return "any"
        case ast.Constant(None):
            return "null"
        case ast.BinOp(left, ast.BitOr(), right):
            return f"{typescript(left, known)} | {typescript(right, known)}"
        case ast.Name() | ast.Attribute() as name:
            plain = _last(name)
            if plain in known:
                return plain
            for kinds, text in ((_LISTS, "any[]"), (_SETS, "Set<any>"), (_DICTS, "Record<string, any>")):
                if plain in kinds:
                    return text
            return _PLAIN.get(plain, "any")
        case ast.Subscript(base, arguments):
            return _generic(_last(base), arguments, known)
    return "any"


def _generic(name: str, arguments: ast.expr, known: frozenset[str]) -> str:
    items = arguments.elts if isinstance(arguments, ast.Tuple) else [arguments]
    types = [typescript(item, known) for item in items]
    if name == "Optional":
        return f"{types[0]} | null"
    if name == "Union":
        return " | ".join(types)
    if name in ("tuple", "Tuple") and not any(isinstance(i, ast.Constant) and i.value is ... for i in items):
        return f"[{', '.join(types)}]"
    if name in _LISTS:
        return f"Array<{types[0]}>"
    if name in _SETS:
        return f"Set<{types[0]}>"
    if name in _DICTS and len(types) == 2:
        return f"Record<string, {types[1]}>" if types[0] == "string" else f"Map<{types[0]}, {types[1]}>"
    return "any"


def shape(annotation: ast.expr | None, known: frozenset[str]) -> Any:
    """What the loader is told of a parameter: `float`, `tuple`, a dataclass, or a container of such."""
    match _unquoted(annotation):
        case ast.Name("float"):
            return "float"
        case ast.Name("tuple" | "Tuple"):
            return ["tuple", None]
        case ast.Name(name) if name in known:
            return ["class", name]
        case ast.BinOp(left, ast.BitOr(), right):
            return shape(left, known) or shape(right, known)
        case ast.Subscript(base, arguments):
            items = arguments.elts if isinstance(arguments, ast.Tuple) else [arguments]
            name, inner = _last(base), shape(items[-1], known)
            if name == "Optional":
                return shape(items[0], known)
            if name in ("tuple", "Tuple"):
                ends = isinstance(items[-1], ast.Constant) and items[-1].value is ...
                return ["tuple", shape(items[0], known) if ends else [shape(i, known) for i in items]]
            if inner is not None and name in _LISTS | _SETS:
                return ["items", inner]
            if inner is not None and name in _DICTS:
                return ["values", inner]
    return None
