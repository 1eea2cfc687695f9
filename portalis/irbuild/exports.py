"""What `from module import *` brings out of a module of the program: the names in `__all__`, or those without an underscore."""

import ast

from portalis.cst.walk import walk
from portalis.irbuild.builder import Builder


def exports(b: Builder, base: str) -> tuple[list[str], bool] | None:
    """The names, and whether `__all__` lists them; None where it does and is not known when the program is compiled."""
    if "__all__" not in b.contexts[base].ir.globals:
        return [n for n in b.contexts[base].ir.globals if not n.startswith("_")], False
    listed = _all_of(b, base)
    return None if listed is None else (listed, True)


def public_names(b: Builder, base: str) -> list[str] | None:
    """The names alone."""
    found = exports(b, base)
    return None if found is None else found[0]


def _all_of(b: Builder, base: str) -> list[str] | None:
    """What `__all__` holds once the module's body has run, if the statements at its top level alone make it of literals."""
    tree = b.contexts[base].source.source.tree
    found: list[str] | None = None
    understood = 0
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id="__all__")], value=value)
                | ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.expr() as value)
            ):
                found = _texts(b, base, value)
            case (
                ast.AugAssign(target=ast.Name(id="__all__"), op=ast.Add(), value=value)
                | ast.Expr(
                    value=ast.Call(
                        func=ast.Attribute(value=ast.Name(id="__all__"), attr="extend"),
                        args=[value],
                        keywords=[],
                    )
                )
            ):
                found = _joined(found, _texts(b, base, value))
            case ast.Expr(
                value=ast.Call(
                    func=ast.Attribute(value=ast.Name(id="__all__"), attr="append"), args=[value], keywords=[]
                )
            ):
                found = _joined(found, _texts(b, base, ast.List([value])))
            case _:
                continue
        if found is None:
            return None
        understood += 1
    changing = sum(map(_may_change, walk(tree)))
    return found if understood == changing else None


def _may_change(node: ast.AST) -> bool:
    """Whether a part of a module binds `__all__`, or calls one of its methods."""
    match node:
        case ast.Name(id="__all__", ctx=ast.Store() | ast.Del()):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="__all__"))):
            return True
    return False


def _texts(b: Builder, base: str, node: ast.expr) -> list[str] | None:
    """The strs of a list or tuple that is written out, with `__all__` of other modules of a package in it."""
    match node:
        case ast.List(elts=items) | ast.Tuple(elts=items):
            found: list[str] | None = []
            for item in items:
                match item:
                    case ast.Constant(value=str(text)):
                        found = _joined(found, [text])
                    case ast.Starred(value=inner):
                        found = _joined(found, _texts(b, base, inner))
                    case _:
                        return None
            return found
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined(_texts(b, base, left), _texts(b, base, right))
        case ast.Attribute(value=ast.Name(id=name), attr="__all__") if f"{base}.{name}" in b.contexts:
            return _all_of(b, f"{base}.{name}")
    return None


def _joined(left: list[str] | None, right: list[str] | None) -> list[str] | None:
    return None if left is None or right is None else left + right
