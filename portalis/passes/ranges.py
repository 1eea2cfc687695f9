"""Ranges: between which bounds the ints of a program lie. What is proved to fit 64 bits becomes an `i64` that needs no check.

Every int variable, parameter and result of the closed world has one interval, the least that holds whatever is put into it; a
comparison that is known to hold where a variable is read (`while i < n`) narrows it there. Intervals grow from nothing; those that
go on growing are widened to no bound, then narrowed again by what bounds them.

One bound comes from time: no run makes 2**58 steps, years of a machine's work. So a loop over `range(n)` with an unknown `n` counts
up to that, and so does a variable that otherwise only moves by small amounts (`count += 1`)."""

from collections import Counter
from math import isqrt

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import BOOLEAN, INT, bounded
from portalis.passes import intervals
from portalis.passes.constraints import Constraints, Fact, Moves, Span
from portalis.passes.intervals import INFINITY, MEMORY, TOP, TRUTH, Interval, fits, interval, refined, union

Key = Var | FunctionIR
STEPS = 1 << 58
"""No loop makes as many rounds, and no statement is run as often."""
_NARROW = 8
"""A variable that moves by this much at once takes more than STEPS moves to leave 64 bits."""
_ROUNDS = 4
"""Rounds before intervals that still grow are widened, and rounds of narrowing."""
_STAIRS = (1 << 16, (1 << 31) - 1, MEMORY, 1 << 61, intervals.GREATEST, INFINITY)
"""Where a bound that goes on growing may come to rest."""
_SIZED = frozenset({"list", "tuple", "dict", "set", "str", "bytes"})
_NATIVE: dict[tuple[str, str], Interval] = {
    ("builtins", "ord"): (0, 0x10FFFF),
    ("builtins", "hash"): (intervals.LEAST, intervals.GREATEST),
    **dict.fromkeys((("builtins", f"{t}.count") for t in _SIZED), (0, MEMORY)),
    **dict.fromkeys((("builtins", f"{t}.index") for t in _SIZED), (0, MEMORY)),
    **dict.fromkeys((("builtins", f"str.{n}") for n in ("find", "rfind", "rindex")), (-1, MEMORY)),
    **dict.fromkeys((("builtins", f"int.{n}") for n in ("bit_length", "bit_count")), (0, MEMORY)),
}
"""What functions of the table give."""


def ranges(program: ProgramIR) -> None:
    """Writes bounds into the types of variables, results and expressions."""
    found = Constraints.of(program)
    solver = _Solver(found)
    solver.solve()
    solver.write()


class _Solver:
    def __init__(self, found: Constraints) -> None:
        self.found = found
        self.held: dict[Key, Interval] = dict.fromkeys(found.unknown, TOP)
        self.readers: dict[Key, set[Key]] = {}
        """Who was computed from a variable."""
        self.key: Key | None = None
        """Whose interval is being computed."""
        self.seen: dict[int, Interval | None] = {}
        """Intervals of guarded reads in the expression at hand."""

    def solve(self) -> None:
        """The intervals of all variables and results: they grow, those without end at once, and are narrowed."""
        widened = self.grow(set(self.found.into) - self.found.unknown)
        if not widened:
            return
        dirty = widened
        for _ in range(_ROUNDS):
            changed = set()
            for key in self.ordered(dirty):
                new = self.computed(key)
                if new is not None and new != self.held[key]:
                    self.held[key] = new
                    changed.add(key)
            dirty = self.affected(changed)
        if self.grow(set(self.found.into) - self.found.unknown, narrowed=True):
            self.held = dict.fromkeys(self.held, TOP)

    def grow(self, dirty: set[Key], *, narrowed: bool = False) -> set[Key]:
        """Computes until nothing changes, and says what was widened; once narrowed, nothing may change."""
        count: Counter[Key] = Counter()
        widened: set[Key] = set()
        while dirty:
            changed = set()
            for key in self.ordered(dirty):
                old = self.held.get(key)
                new = union(old, self.computed(key))
                if new is None or new == old:
                    continue
                if narrowed:
                    return {key}
                count[key] += 1
                if old is not None and count[key] > _ROUNDS:
                    widened.add(key)
                    new = _widened(old, new)
                self.held[key] = new
                changed.add(key)
            dirty = self.affected(changed)
        return widened

    def ordered(self, keys: set[Key]) -> list[Key]:
        """In the order of the program, so that every run computes the same."""
        return [k for k in self.found.into if k in keys] if len(keys) > 1 else list(keys)

    def affected(self, changed: set[Key]) -> set[Key]:
        """Who is computed from what changed."""
        out: set[Key] = set()
        for key in changed:
            out |= self.readers.get(key, set())
        return out - self.found.unknown

    def computed(self, key: Key) -> Interval | None:
        """The interval of a variable or result from those of all others."""
        self.key = key
        self.seen.clear()
        found = self.moved(self.found.into[key])
        self.key = None
        return found

    def get(self, key: Key) -> Interval | None:
        """The interval so far."""
        if self.key is not None:
            self.readers.setdefault(key, set()).add(self.key)
        return self.held.get(key)

    def write(self) -> None:
        """Puts bounds into the types."""
        for key, found in self.held.items():
            if fits(found):
                if isinstance(key, Var):
                    key.type = bounded(*found)
                else:
                    key.result = bounded(*found)
        for e in self.found.ints:
            self.seen.clear()
            value = self.of(e)
            if value is not None and fits(value):
                e.type = bounded(*value)

    def moved(self, moves: Moves) -> Interval | None:
        """What a variable can hold: what it is given, and where small moves can take it from there within a run."""
        base: Interval | None = None
        for e in moves.given:
            base = union(base, self.given(e))
        if base is None or not moves.steps:
            return base
        out: Interval | None = base
        sizes = [self.of(size) for _, size, _ in moves.steps]
        known = [
            s if sign > 0 else (-s[1], -s[0]) for s, (_, _, sign) in zip(sizes, moves.steps, strict=True) if s
        ]
        low, high = -INFINITY, INFINITY
        if all(s[0] >= -_NARROW and s[1] <= _NARROW for s in known):
            low = base[0] + STEPS * min([0, *(s[0] for s in known)])
            high = base[1] + STEPS * max([0, *(s[1] for s in known)])
        for whole, _, _ in moves.steps:
            moved = self.of(whole)
            out = union(out, None if moved is None else intervals.meet(moved, low, high))
        return out

    def given(self, e: ir.Expr | Interval | Span) -> Interval | None:
        """What comes from an expression or a loop."""
        if isinstance(e, tuple):
            return e
        if not isinstance(e, Span):
            return self.of(e)
        args = [self.of(a) if a.type in (INT, BOOLEAN) else TOP for a in e.args]
        known = [a for a in args if a is not None]
        if len(known) < len(args):
            return None
        return interval(known[0][0], known[0][1] + STEPS) if e.counts else range_of(known)

    def of(self, e: ir.Expr) -> Interval | None:
        """The interval of an int expression; None where nothing comes there."""
        match e:
            case ir.LocalGet(var):
                return self.read(e, var)
            case ir.Const(value):
                return (int(value), int(value)) if isinstance(value, int) else TOP
        if e.type == BOOLEAN:
            return TRUTH
        match e:
            case ir.Prim("neg" | "pos" | "invert" as op, [a]):
                inner = self.of(a)
                return inner and intervals.unary(op, inner)
            case ir.Prim(op, [a, b]):
                left, right = self.of(a), self.of(b)
                return None if left is None or right is None else intervals.binary(op, left, right)
            case ir.DirectCall(func) if func.kind == "Plain":
                return self.get(func) if func in self.found.into else TOP
            case ir.Cond(_, then, otherwise):
                return union(self.of(then), self.of(otherwise))
            case ir.And(values) | ir.Or(values):
                out = None
                for v in values:
                    out = union(out, self.of(v))
                return out
            case ir.Walrus(_, value):
                return self.of(value)
            case ir.Comprehension("min" | "max", element):
                return self.of(element)
            case ir.Call(ir.Builtin("int"), [ir.Expr() as value], []) if value.type in (INT, BOOLEAN):
                return self.of(value)
            case ir.NativeCall():
                return self.native(e)
        return TOP

    def native(self, e: ir.NativeCall) -> Interval | None:
        """What a function of the table gives."""
        name = (e.func.module, e.func.qualname)
        match name[1], e.args:
            case "len", [value]:
                return (0, MEMORY if value.type.name in _SIZED else intervals.GREATEST)
            case "abs", [value]:
                inner = self.of(value)
                return inner and intervals.unary("abs", inner)
            case "min" | "max", [_, _, ir.Sequence("tuple", items)]:
                found = [self.of(i) for i in items if isinstance(i, ir.Expr)]
                known = [i for i in found if i is not None]
                if len(known) < len(items):
                    return None
                pick = min if name[1] == "min" else max
                return (pick(i[0] for i in known), pick(i[1] for i in known))
        return _NATIVE.get(name, TOP)

    def read(self, e: ir.LocalGet, var: Var) -> Interval | None:
        """A variable, narrowed by what is known to hold where it is read."""
        if var.type == BOOLEAN:
            return TRUTH
        if var not in self.found.into:
            return TOP
        facts = self.found.facts.get(id(e))
        if not facts:
            return self.get(var)
        if id(e) in self.seen:
            return self.seen[id(e)]
        out = self.get(var)
        for fact in facts:
            if out is not None:
                out = self.narrowed(out, fact)
        self.seen[id(e)] = out
        return out

    def narrowed(self, a: Interval, fact: Fact) -> Interval | None:
        """The values that a fact leaves."""
        other = self.of(fact.other)
        if other is None:
            return None
        if fact.kind == "square":
            if fact.op not in ("lt", "le") or other[1] >= INFINITY:
                return a
            root = isqrt(max(other[1], 0))
            return intervals.meet(a, -root, root)
        return refined(a, fact.op, interval(other[0] - fact.offset, other[1] - fact.offset))


def _widened(old: Interval, new: Interval) -> Interval:
    """A bound that goes on growing grows to the next of a few."""
    low = old[0] if new[0] == old[0] else max(-n for n in (0, *_STAIRS) if -n <= new[0])
    high = old[1] if new[1] == old[1] else min(n for n in _STAIRS if n >= new[1])
    return (low, high)


def range_of(args: list[Interval]) -> Interval | None:
    """What a loop over `range(*args)` gives: its rounds are bounded by time."""
    (start, stop), step = ((0, 0), args[0]) if len(args) == 1 else (args[0], args[1]), (1, 1)
    if len(args) == 3:
        step = args[2]
    out: Interval | None = None
    if step[1] > 0:
        out = intervals.meet((start[0], stop[1] - 1), -INFINITY, start[1] + STEPS * step[1])
    if step[0] < 0:
        out = union(out, intervals.meet((stop[0] + 1, start[1]), start[0] + STEPS * step[0], INFINITY))
    return None if out is None else interval(*out)
