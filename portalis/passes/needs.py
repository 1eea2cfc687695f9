"""Finds the capabilities that a program's functions of the library need of the system, and where each is first asked for."""

from portalis.diagnostics import Span
from portalis.ir import ops as ir
from portalis.ir.program import ProgramIR
from portalis.passes.walk import functions, nodes
from portalis.primitives import registry


def needed(program: ProgramIR) -> dict[str, Span]:
    """Each capability that something in the program needs, with the first place that does."""
    found: dict[str, Span] = {}
    for f in functions(program):
        if f.module.is_library:  # it offers more than the program asks it for
            continue
        for node in nodes(f.body):
            for capability in _needs(node):
                at = getattr(node, "at", None)
                span = Span(f.module.path, *at[:4]) if at else Span(f.module.path)
                if capability not in found or (span.path, span.line) < (
                    found[capability].path,
                    found[capability].line,
                ):
                    found[capability] = span
    return found


def _needs(node: object) -> frozenset[str]:
    match node:
        case ir.NativeCall(func):
            return func.needs
        case ir.LibraryGet(module, name) if name:
            return _of(module, name)
        case ir.Prim("getattr", [ir.LibraryGet(module, ""), ir.Const(str(name))]):
            return _of(module, name)
        case ir.Builtin(name):
            return _of("builtins", name)
    return frozenset()


def _of(module: str, name: str) -> frozenset[str]:
    """What a function of the table needs, by any of its names."""
    table = registry.load(module)
    while table is not None and name in table.aliases:
        where, _, name = table.aliases[name].rpartition(":")
        table = registry.load(where) if where else table
    function = table.functions.get(name) if table is not None else None
    return function.needs if function is not None else frozenset()
