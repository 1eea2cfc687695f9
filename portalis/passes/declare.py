"""Declarations: a local that is first mentioned by an assignment at the top of its function is declared there.

Only where dropping it runs no code of the program: all others are declared in the order in which CPython's frame lets them go."""

from collections import Counter
from collections.abc import Iterator

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import BOOLEAN, FLOAT, INT, NONE, STR, Repr, boxed
from portalis.passes.walk import functions, nodes

_INERT = {FLOAT, INT, BOOLEAN, NONE, STR}
"""Types whose values run nothing when they go."""


def declare(program: ProgramIR) -> None:
    """Marks the variables that are declared by an assignment, and those that are assigned only once."""
    for f in functions(program):
        _declare(f)


def _declare(f: FunctionIR) -> None:
    _loops(f)
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


def _loops(f: FunctionIR) -> None:
    """Marks the variables that are mentioned nowhere but in loops that count through them, and assigned by nothing else."""
    loops: dict[Var, list[ir.For]] = {}
    clauses: dict[Var, int] = {}
    mentions: Counter[Var] = Counter()
    targets: Counter[Var] = Counter()
    for n in nodes(f.body):
        match n:
            case ir.For(ir.LocalTarget(var), ir.RangeLoop()) if var.type.repr is Repr.I64:
                loops.setdefault(var, []).append(n)
            case ir.ComprehensionFor(ir.LocalTarget(var), ir.RangeLoop()) if var.type.repr is Repr.I64:
                clauses[var] = clauses.get(var, 0) + 1
            case ir.LocalTarget(var):
                mentions[var] += 1
                targets[var] += 1
            case ir.LocalGet(var):
                mentions[var] += 1
    own = set(f.locals)
    for var, n in clauses.items():
        var.looped = n == 1 and targets[var] == 1 and var not in own
    for var, found in loops.items():
        if targets[var] == len(found) and not var.is_param:
            inside = [sum(_mentions(s.body, var)) for s in found]
            once = all(
                not any(isinstance(n, ir.LocalTarget) and n.var is var for n in nodes(s.body)) for s in found
            )
            var.looped = once and sum(inside) + len(found) == mentions[var]


def _mentions(body: list[ir.Stmt], var: Var) -> Iterator[bool]:
    for n in nodes(body):
        yield isinstance(n, ir.LocalGet | ir.LocalTarget) and n.var is var


def _assigned(s: ir.Stmt) -> set[Var]:
    """The variables to which a plain assignment gives a value."""
    match s:
        case ir.Assign([ir.LocalTarget(var)]):
            return {var}
        case ir.Assign([ir.UnpackTarget(targets)]):
            return {t.var for t in targets if isinstance(t, ir.LocalTarget)}
    return set()
