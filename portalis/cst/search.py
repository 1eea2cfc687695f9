"""What a program does to `sys.path`: which folders it adds that are known before it runs, and what is not known."""

import ast
import os.path
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from portalis.cst.walk import walk

_FUNCTIONS: Final[dict[str, Callable[..., str]]] = {
    "dirname": os.path.dirname,
    "abspath": os.path.abspath,
    "realpath": os.path.realpath,
    "normpath": os.path.normpath,
    "join": os.path.join,
}
_CONSTANTS: Final = {"os.pardir": os.path.pardir, "os.curdir": os.path.curdir, "os.sep": os.path.sep}


@dataclass(frozen=True, slots=True)
class PathChange:
    """A place that changes `sys.path`."""

    node: ast.AST
    folder: str | None
    """What it adds, where that is sure."""
    first: bool = False
    """Whether modules are looked for there before anywhere else."""


def path_changes(tree: ast.Module, file: str) -> Iterator[PathChange]:
    """Every place of a module that changes `sys.path`; `file` is its `__file__`."""
    nodes = list(walk(tree))
    if not any(_is_path(node) for node in nodes):
        return
    assigned = _assigned(tree.body, nodes)
    for node in nodes:
        match node:
            case ast.Call(ast.Attribute(path, "insert"), [ast.Constant(int(index)), folder], []) if _is_path(
                path
            ):
                known = _text(folder, file, assigned) if index in (0, 1) else None
                yield PathChange(node, known, first=index == 0)
            case ast.Call(ast.Attribute(path, "append"), [folder], []) if _is_path(path):
                yield PathChange(node, _text(folder, file, assigned))
            case ast.Call(ast.Attribute(path, "insert" | "append" | "extend")) if _is_path(path):
                yield PathChange(node, None)
            case ast.Assign() | ast.AugAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    if _is_path(target.value if isinstance(target, ast.Subscript) else target):
                        yield PathChange(node, None)


def _is_path(node: ast.AST) -> bool:
    """Whether it is `sys.path`."""
    match node:
        case ast.Attribute(ast.Name("sys"), "path"):
            return True
    return False


def _assigned(body: list[ast.stmt], nodes: list[ast.AST]) -> dict[str, ast.expr | None]:
    """The names that the module assigns, with what they are where that is sure: assigned once, at its top."""
    found: dict[str, ast.expr | None] = {}
    for node in nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found[node.id] = None if node.id in found else ast.Constant(None)
    for statement in body:
        match statement:
            case ast.Assign([ast.Name(name)], value) if found.get(name) is not None:
                found[name] = value
    return found


def _text(node: ast.expr, file: str, assigned: dict[str, ast.expr | None]) -> str | None:
    """The folder that an expression surely names: one made from `__file__`, or an absolute one."""
    made = _evaluate(node, file, assigned)
    return made if made is not None and os.path.isabs(made) else None


def _evaluate(node: ast.expr, file: str, assigned: dict[str, ast.expr | None]) -> str | None:
    match node:
        case ast.Constant(str(text)):
            return text
        case ast.Name("__file__"):
            return file
        case ast.Name(name):
            value = assigned.get(name)
            return _evaluate(value, file, assigned | {name: None}) if value is not None else None
        case ast.Attribute():
            return _CONSTANTS.get(ast.unparse(node))
        case ast.BinOp(left, ast.Add(), right):
            parts = [_evaluate(n, file, assigned) for n in (left, right)]
            return None if None in parts else "".join(p for p in parts if p is not None)
        case ast.Call(function, args, []):
            name = ast.unparse(function)
            known = _FUNCTIONS.get(name.rpartition(".")[2])
            if known is None or name.rpartition(".")[0] not in ("", "path", "os.path") or not args:
                return None
            texts = [_evaluate(a, file, assigned) for a in args]
            known_texts = [t for t in texts if t is not None]
            if len(known_texts) < len(texts) or (known is not os.path.join and len(texts) != 1):
                return None
            if known is os.path.abspath and not os.path.isabs(known_texts[0]):
                return None  # the folder in which the program will be started
            return known(*known_texts)
    return None
