"""Calls of `timeit` with statements in texts, which would be compiled when the program runs: they are refused."""

import ast
from functools import lru_cache

from portalis.cst.walk import walk
from portalis.diagnostics.dynamic import ComputedCode
from portalis.irbuild.builder import Builder

_FUNCTIONS = frozenset({"timeit", "repeat", "Timer"})


def check_timed(b: Builder, node: ast.Call) -> None:
    """Reports a call of `timeit`'s whose `stmt` or `setup` is written out as a text."""
    if "timeit" not in b.contexts or b.module.source.is_library:
        return
    modules, functions = _names(b.module.source.source.tree)
    match node.func:
        case ast.Attribute(value=ast.Name(id=module), attr=name) if module in modules and name in _FUNCTIONS:
            pass
        case ast.Name(id=called) if called in functions:
            name = functions[called]
        case _:
            return
    given = [*node.args[:2], *(k.value for k in node.keywords if k.arg in ("stmt", "setup"))]
    if any(_is_text(g) for g in given):
        b.report(ComputedCode(b.span(node), name=f"timeit.{name}"))


def _is_text(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(text)):
            return text.strip() != "pass"
        case ast.JoinedStr():
            return True
    return False


@lru_cache(maxsize=4)
def _names(tree: ast.Module) -> tuple[frozenset[str], dict[str, str]]:
    """What a module calls `timeit`, and its functions."""
    modules: set[str] = set()
    functions: dict[str, str] = {}
    for node in walk(tree):
        if isinstance(node, ast.Import):
            modules |= {a.asname or a.name for a in node.names if a.name == "timeit"}
        elif isinstance(node, ast.ImportFrom) and node.module == "timeit" and not node.level:
            functions |= {a.asname or a.name: a.name for a in node.names if a.name in _FUNCTIONS}
    return frozenset(modules), functions
