"""Finds coroutine functions that await each other in a cycle: their futures are boxed, or their size would be infinite."""

from collections.abc import Iterator

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR


def async_cycles(program: ProgramIR) -> set[tuple[FunctionIR, FunctionIR]]:
    """The pairs (caller, callee) that lie on a cycle of direct awaits."""
    edges: dict[FunctionIR, set[FunctionIR]] = {}
    for module in program.modules:
        for f in [*module.functions, *([module.body] if module.body else [])]:
            edges[f] = {
                e.value.func
                for e in expressions(f)
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


def expressions(function: FunctionIR) -> Iterator[ir.Expr]:
    """Every expression of a function, class bodies and comprehensions inside of it included."""
    work: list[object] = list(function.body)
    while work:
        x = work.pop()
        if isinstance(x, ir.Expr):
            yield x
        if isinstance(x, list | tuple):
            work.extend(x)
        elif isinstance(x, ir.MakeClass):
            work.extend([x.bases, x.keywords, x.cls.body.body])
        elif isinstance(x, ir.MakeFunction):
            work.extend([x.defaults, x.kwdefaults])
        elif type(x).__module__ == ir.__name__:
            for cls in type(x).__mro__:
                for slot in getattr(cls, "__slots__", ()):
                    if slot not in ("type", "at", "line", "func", "module", "scope", "var"):
                        work.append(getattr(x, slot))
                    elif slot == "func" and isinstance(x, ir.Call):
                        work.append(x.func)
