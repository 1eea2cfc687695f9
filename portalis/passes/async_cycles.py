"""Finds coroutine functions that await each other in a cycle: their futures are boxed, or their size would be infinite."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.passes.walk import nodes


def async_cycles(program: ProgramIR) -> set[tuple[FunctionIR, FunctionIR]]:
    """The pairs (caller, callee) that lie on a cycle of direct awaits."""
    edges: dict[FunctionIR, set[FunctionIR]] = {}
    for module in program.modules:
        for f in [*module.functions, *([module.body] if module.body else [])]:
            edges[f] = {
                e.value.func
                for e in nodes(f.body)
                if isinstance(e, ir.Await) and isinstance(e.value, ir.DirectCall)
            }
    boxed = set()
    for caller, callees in edges.items():
        for callee in callees:
            if caller in _reachable(callee, edges):
                boxed.add((caller, callee))
    return boxed


def _reachable(start: FunctionIR, edges: dict[FunctionIR, set[FunctionIR]]) -> set[FunctionIR]:
    seen = {start}
    work = [start]
    while work:
        for callee in edges.get(work.pop(), ()):
            if callee not in seen:
                seen.add(callee)
                work.append(callee)
    return seen
