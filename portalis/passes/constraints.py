"""What a program says about its ints: what each variable is given, and which comparisons hold where one is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import BOOLEAN, INT
from portalis.passes.intervals import Interval
from portalis.passes.walk import nodes, slots

_MIRRORED = {"lt": "gt", "le": "ge", "gt": "lt", "ge": "le", "eq": "eq", "ne": "ne"}
_NEGATED = {"lt": "ge", "le": "gt", "gt": "le", "ge": "lt", "eq": "ne", "ne": "eq"}
_INTS = (INT, BOOLEAN)
_IN_PLACE = frozenset("add sub mul floordiv modulo and or xor lshift rshift".split())


@dataclass(frozen=True, slots=True)
class Fact:
    """`x + offset op other` holds, or `x * x op other` where the kind is a square."""

    op: str
    other: ir.Expr
    offset: int = 0
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """What a loop over `range(*args)` gives, or `enumerate` from the one argument on."""

    args: tuple[ir.Expr, ...]
    counts: bool = False


@dataclass(slots=True)
class Moves:
    """What a variable is given: values, and steps from its own value (the whole, its size, the size's sign)."""

    given: list[ir.Expr | Interval | Span] = field(default_factory=list)
    steps: list[tuple[ir.Expr, ir.Expr, int]] = field(default_factory=list)


class Constraints:
    """All of a program's; reading them turns `x += n` of ints into `x = x + n`, which is the same."""

    def __init__(self) -> None:
        self.into: dict[Var | FunctionIR, Moves] = {}
        self.unknown: set[Var | FunctionIR] = set()
        """Variables that are given what nothing is known about."""
        self.facts: dict[int, tuple[Fact, ...]] = {}
        """What holds where a variable is read, by the read's identity."""
        self.ints: list[ir.Expr] = []

    @classmethod
    def of(cls, program: ProgramIR) -> "Constraints":
        """Those of the whole program."""
        found = cls()
        bodies = [f for m in program.modules for f in (*m.functions, m.body) if f is not None]
        for f in bodies:
            for var in (*f.locals, *(p.var for p in f.params if f.private)):
                if var.type == INT and not var.is_cell and not var.is_free:
                    found.into[var] = Moves()
            if f.direct and f.kind == "Plain" and f.result == INT:
                found.into[f] = Moves()
        for f in bodies:
            if not f.inline:
                _Reader(found, f).block(f.body)
        return found

    def give(self, key: "Var | FunctionIR", value: ir.Expr | Interval | Span) -> None:
        """A variable can hold this, too."""
        moves = self.into.get(key)
        if moves is not None:
            moves.given.append(value)


Known = dict[Var, tuple[Fact, ...]]


class _Reader:
    """Reads one function from top to bottom."""

    def __init__(self, found: Constraints, function: FunctionIR) -> None:
        self.found = found
        self.function = function
        self.known: Known = {}
        self.assigned: set[Var] = set()
        """Variables that were assigned since somebody asked."""

    # ---- statements ------------------------------------------------------------------------------------------------

    def block(self, body: list[ir.Stmt]) -> None:
        """Statements in order."""
        for i, s in enumerate(body):
            s = body[i] = _unfolded(s)
            self.statement(s)

    def statement(self, s: ir.Stmt) -> None:
        """A statement."""
        match s:
            case ir.Assign(targets, value):
                self.assign(targets, value)
            case ir.If(test, body, orelse):
                self.branch(test, body, orelse)
            case ir.While(test, body, orelse):
                self.forget(s)
                outer, self.assigned = self.assigned, set()
                self.expression(test)
                tested, before = self.assigned, dict(self.known)
                self.learn(test, True)
                self.block(body)
                self.known, self.assigned = dict(before), tested
                self.learn(test, False)
                self.block(orelse)
                self.known, self.assigned = before, assigned(s) | outer
            case ir.For(target, iterable, body, orelse):
                self.expression(iterable)
                self.forget(s)
                before = dict(self.known)
                self.loop(target, iterable, s.is_async)
                self.block(body)
                self.known = dict(before)
                self.block(orelse)
                self.known = before
            case ir.Try():
                after = {v: k for v, k in self.known.items() if v not in assigned(s)} if self.known else {}
                self.block(s.body)
                for part in (s.orelse, *(h.body for h in s.handlers), s.final):
                    self.known = dict(after)
                    self.block(part)
                for h in s.handlers:
                    self.below((h.types, h.target))
                self.known = after
            case ir.With() | ir.Block():
                before = dict(self.known) if self.known else {}
                outer, self.assigned = self.assigned, set()
                if isinstance(s, ir.With):
                    self.expression(s.manager)
                    self.below((s.target,))
                self.block(s.body)
                self.known = {v: k for v, k in before.items() if v not in self.assigned}
                self.assigned |= outer
            case ir.Assert(test, message):
                before = dict(self.known) if self.known else {}
                self.test(test)
                learned, self.known = self.known, before
                if message is not None:
                    self.expression(message)
                self.known = learned
            case ir.Return(value):
                if value is not None:
                    self.expression(value)
                    self.found.give(self.function, value)
            case _:
                self.below(getattr(s, slot) for slot in slots(type(s)))

    def branch(self, test: ir.Expr, body: list[ir.Stmt], orelse: list[ir.Stmt]) -> None:
        """`if`: what holds behind it is what held before, or the facts of the one branch that goes on."""
        outer, self.assigned = self.assigned, set()
        self.expression(test)
        before = dict(self.known)
        self.learn(test, True)
        self.block(body)
        then, self.known = self.known, dict(before)
        self.learn(test, False)
        self.block(orelse)
        if _leaves(orelse):
            self.known = then
        elif not _leaves(body):
            self.known = {v: k for v, k in before.items() if v not in self.assigned}
        self.assigned |= outer

    def test(self, test: ir.Expr) -> None:
        """A test behind which things go on only where it holds."""
        outer, self.assigned = self.assigned, set()
        self.expression(test)
        self.learn(test, True)
        self.assigned |= outer

    def forget(self, loop: object) -> None:
        """What is assigned in a loop is not known at its head."""
        if self.known:
            changed = assigned(loop)
            self.known = {v: k for v, k in self.known.items() if v not in changed}

    def loop(self, target: ir.Target, iterable: ir.Expr, is_async: bool) -> None:
        """The target of a loop."""
        match target, iterable:
            case ir.LocalTarget(var), ir.Call(ir.Builtin("range"), args, []) if (
                not is_async and 1 <= len(args) <= 3 and not any(isinstance(a, ir.Star) for a in args)
            ):
                self.given(var, Span(tuple(a for a in args if isinstance(a, ir.Expr))))
            case ir.UnpackTarget([ir.LocalTarget(var), other], None), ir.Call(
                ir.Builtin("enumerate"), args, []
            ) if not is_async and 1 <= len(args) <= 2 and not any(isinstance(a, ir.Star) for a in args):
                start = args[1] if len(args) == 2 else ir.Const(0, type=INT)
                assert isinstance(start, ir.Expr)
                self.given(var, Span((start,), counts=True))
                self.target(other)
            case _:
                self.target(target)

    # ---- assignments -----------------------------------------------------------------------------------------------

    def assign(self, targets: list[ir.Target], value: ir.Expr) -> None:
        """`t1 = t2 = value`."""
        self.expression(value)
        for t in targets:
            match t, value:
                case ir.LocalTarget(var), _:
                    self.store(var, value)
                case ir.UnpackTarget(inner, None), ir.Sequence("tuple", items) if len(inner) == len(items):
                    for x, item in zip(inner, items, strict=True):
                        if isinstance(x, ir.LocalTarget) and isinstance(item, ir.Expr):
                            self.store(x.var, item)
                        else:
                            self.target(x)
                case _:
                    self.target(t)

    def store(self, var: Var, value: ir.Expr) -> None:
        """A variable is given a value; a step from its own is told apart."""
        moves = self.found.into.get(var)
        match value:
            case ir.Prim("add" | "sub" as op, [ir.LocalGet(read), size]) if read is var and moves is not None:
                moves.steps.append((value, size, 1 if op == "add" else -1))
                self.given(var, None)
            case ir.Prim("add", [size, ir.LocalGet(read)]) if read is var and moves is not None:
                moves.steps.append((value, size, 1))
                self.given(var, None)
            case _:
                self.given(var, value)

    def given(self, var: Var, value: ir.Expr | Interval | Span | None) -> None:
        """A variable changes."""
        if value is not None:
            self.found.give(var, value)
        self.known.pop(var, None)
        self.assigned.add(var)

    def target(self, t: object) -> None:
        """A target about which nothing is known, and the expressions in it."""
        if isinstance(t, ir.LocalTarget):
            self.given(t.var, None)
            if t.var in self.found.into:
                self.found.unknown.add(t.var)
        elif t is not None:
            self.below(getattr(t, slot) for slot in slots(type(t)))

    # ---- expressions -----------------------------------------------------------------------------------------------

    def below(self, parts: Iterable[object]) -> None:
        """Expressions, statements and targets in any order of nesting."""
        for x in parts:
            if isinstance(x, ir.Expr):
                self.expression(x)
            elif isinstance(x, list | tuple):
                self.below(x)
            elif isinstance(x, ir.LocalTarget):
                self.target(x)
            elif isinstance(x, ir.Stmt):
                self.statement(x)
            elif x.__class__.__module__ == ir.__name__:
                self.below(getattr(x, slot) for slot in slots(x.__class__))

    def expression(self, e: ir.Expr) -> None:
        """An expression, in the order in which it is evaluated."""
        cls = e.__class__
        if cls is ir.Const:
            return
        if e.type.name == "int":
            self.found.ints.append(e)
        if isinstance(e, ir.LocalGet):
            facts = self.known.get(e.var)
            if facts:
                self.found.facts[id(e)] = facts
            return
        match e:
            case ir.Prim(_, args):
                for a in args:
                    self.expression(a)
            case ir.And(values) | ir.Or(values):
                before = dict(self.known)
                outer, self.assigned = self.assigned, set()
                for v in values:
                    self.expression(v)
                    self.learn(v, isinstance(e, ir.And))
                self.known = {v: k for v, k in before.items() if v not in self.assigned}
                self.assigned |= outer
            case ir.Cond(test, then, otherwise):
                outer, self.assigned = self.assigned, set()
                self.expression(test)
                before = dict(self.known)
                self.learn(test, True)
                self.expression(then)
                self.known = dict(before)
                self.learn(test, False)
                self.expression(otherwise)
                self.known = {v: k for v, k in before.items() if v not in self.assigned}
                self.assigned |= outer
            case ir.Walrus(target, value):
                self.expression(value)
                if isinstance(target, ir.LocalTarget):
                    self.store(target.var, value)
                else:
                    self.target(target)
            case ir.DirectCall(func, args):
                for p, a in zip(func.params, args, strict=True):
                    self.expression(a)
                    self.found.give(p.var, a)
            case ir.Comprehension():
                self.comprehension(e)
            case ir.MakeClass(cls=made):
                self.below((e.bases, e.keywords))
                self.block(made.body.body)
            case _:
                self.below(getattr(e, slot) for slot in slots(cls))

    def comprehension(self, e: ir.Comprehension) -> None:
        """A comprehension: loops inside of one another; what it learns ends with it."""
        self.expression(e.generators[0].iterable)
        self.forget(e)
        before = dict(self.known)
        outer, self.assigned = self.assigned, set()
        for i, g in enumerate(e.generators):
            if i:
                self.expression(g.iterable)
            self.loop(g.target, g.iterable, g.is_async)
            for c in g.conditions:
                self.test(c)
        self.expression(e.element)
        if e.value is not None:
            self.expression(e.value)
        self.known = {v: k for v, k in before.items() if v not in self.assigned}
        self.assigned |= outer

    # ---- facts -----------------------------------------------------------------------------------------------------

    def learn(self, test: ir.Expr, holds: bool) -> None:
        """What a test that was just read says where it holds, or does not; nothing about variables that it assigned."""
        match test:
            case ir.Not(value):
                self.learn(value, not holds)
            case ir.And(values) if holds:
                for v in values:
                    self.learn(v, True)
            case ir.Or(values) if not holds:
                for v in values:
                    self.learn(v, False)
            case ir.Compare(first, rest) if holds or len(rest) == 1:
                left = first
                for op, right, _ in rest:
                    if op in _NEGATED and left.type in _INTS and right.type in _INTS:
                        op = op if holds else _NEGATED[op]
                        self.fact(left, op, right)
                        self.fact(right, _MIRRORED[op], left)
                    left = right
            case ir.LocalGet() if test.type == INT:
                self.fact(test, "ne" if holds else "eq", ir.Const(0, type=INT))

    def fact(self, e: ir.Expr, op: str, other: ir.Expr) -> None:
        """`e op other` holds."""
        match e:
            case ir.LocalGet(var):
                self.note(var, Fact(op, other))
            case ir.Prim("add", [ir.LocalGet(var), ir.Const(int(n))]):
                self.note(var, Fact(op, other, n))
            case ir.Prim("sub", [ir.LocalGet(var), ir.Const(int(n))]):
                self.note(var, Fact(op, other, -n))
            case ir.Prim("mul", [ir.LocalGet(var), ir.LocalGet(same)]) if var is same:
                self.note(var, Fact(op, other, kind="square"))

    def note(self, var: Var, fact: Fact) -> None:
        """Something holds for a variable from here on."""
        if var in self.found.into and var not in self.assigned:
            self.known[var] = (*self.known.get(var, ())[-3:], fact)


def _unfolded(s: ir.Stmt) -> ir.Stmt:
    """`x += n` of ints does what `x = x + n` does."""
    match s:
        case ir.AugAssign(ir.LocalTarget(var) as target, op, value, checked=False) if (
            var.type == INT and value.type in _INTS and op in _IN_PLACE and not var.is_cell
        ):
            read = ir.LocalGet(var, False, type=INT, at=s.at)
            return ir.Assign([target], ir.Prim(op, [read, value], type=INT, at=s.at), line=s.line)
    return s


def _leaves(body: list[ir.Stmt]) -> bool:
    """Whether control surely never falls off the end of a block."""
    match body[-1:]:
        case [ir.Return() | ir.Raise() | ir.Break() | ir.Continue() | ir.Leave()]:
            return True
        case [ir.If(_, then, orelse)]:
            return _leaves(then) and _leaves(orelse)
    return False


def assigned(root: object) -> set[Var]:
    """The variables that are assigned or deleted somewhere below."""
    return {n.var for n in nodes(root) if isinstance(n, ir.LocalTarget)}
