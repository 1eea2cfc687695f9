"""Declarations: a local that is first mentioned by an assignment at the top of its function is declared there.

Only where dropping it runs no code of the program: all others are declared in the order in which CPython's frame lets them go."""

from collections import Counter

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import BOOLEAN, FLOAT, INT, NONE, STR, boxed
from portalis.passes.walk import functions, nodes

_INERT = {FLOAT, INT, BOOLEAN, NONE, STR}
"""Types whose values run nothing when they go."""


def declare(program: ProgramIR) -> None:
    """Marks the variables that are declared by an assignment, and those that are assigned only once."""
    for f in functions(program):
        _declare(f)


def _declare(f: FunctionIR) -> None:
    wanted = {v for v in f.locals if boxed(v.type) in _INERT and not v.is_cell}
    if not wanted:
        return
    seen: set[Var] = set()
    count: Counter[Var] = Counter()
    for s in f.body:
        mentioned = [n.var for n in nodes(s) if isinstance(n, ir.LocalGet | ir.LocalTarget)]
        targets = _assigned(s) & wanted - seen
        for var in targets:
            var.declared = mentioned.count(var) > 1
        seen.update(mentioned)
        count.update(n.var for n in nodes(s) if isinstance(n, ir.LocalTarget))
    for var in wanted:
        var.assigned_once = count[var] == 1


def _assigned(s: ir.Stmt) -> set[Var]:
    """The variables to which a plain assignment gives a value."""
    match s:
        case ir.Assign([ir.LocalTarget(var)]):
            return {var}
        case ir.Assign([ir.UnpackTarget(targets)]):
            return {t.var for t in targets if isinstance(t, ir.LocalTarget)}
    return set()
