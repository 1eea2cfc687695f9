"""Verifies the IR: every place gets the representation that it takes, every variable belongs to its function, labels exist."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import Repr

_TYPED = {
    "f64_of_int": (Repr.VALUE,),
    "i64_len": (Repr.VALUE,),
    "int_modulo": (Repr.VALUE, Repr.I64),
    "int_and": (Repr.VALUE, Repr.I64),
    **dict.fromkeys(("list_get", "tuple_get", "item_get"), (Repr.VALUE, Repr.I64)),
}
"""What operations take that do not take what their names begin with."""
_TAKEN = {"f64_": Repr.F64, "i64_": Repr.I64}


class BadIR(Exception):
    """A pass left the IR in a state that the emitter would turn into wrong Rust: an error of Portalis."""


def check_program(program: ProgramIR, stage: str) -> None:
    """Raises BadIR with all that is wrong; `stage` is the pass that ran last."""
    problems: list[str] = []
    for module in program.modules:
        for f in [*module.functions, *([module.body] if module.body else [])]:
            if not f.inline:
                problems += _Check(f).run()
    if problems:
        raise BadIR(f"after {stage}: " + "; ".join(problems))


class _Check:
    """One function."""

    def __init__(self, function: FunctionIR) -> None:
        self.function = function
        self.problems: list[str] = []
        self.known: set[Var] = {*function.locals, *function.free, *(p.var for p in function.params)}
        self.labels: list[str] = []
        self.raw = True
        """Whether representations are chosen yet: until then no node has one."""

    def run(self) -> list[str]:
        """All problems of the function."""
        self.block(self.function.body)
        return self.problems

    def fail(self, text: str) -> None:
        """Notes a problem."""
        self.problems.append(f"{self.function.module.name}.{self.function.qualname}: {text}")

    def var(self, var: Var) -> None:
        """A variable is used."""
        if var not in self.known:
            self.fail(f"variable {var.name} is not declared")

    def block(self, body: list[ir.Stmt]) -> None:
        """Statements in order."""
        for s in body:
            self.statement(s)

    def statement(self, s: ir.Stmt) -> None:
        """A statement, and what stands below it."""
        match s:
            case ir.If(test, body, orelse) | ir.While(test, body, orelse):
                self.truth(test)
                self.block(body)
                self.block(orelse)
            case ir.Assert(test, message):
                self.truth(test)
                self.wants(message, Repr.VALUE)
            case ir.Assign(targets, value):
                self.assignment(targets, value)
            case ir.Return(value):
                self.wants(value, self.function.result.repr)
                if self.function is self.function.module.body:
                    self.fail("return outside of a function")
            case ir.For(target, iterable, body, orelse):
                self.wants(iterable, Repr.VALUE)
                self.target(target, top=True)
                self.block(body)
                self.block(orelse)
            case ir.Block(label, body):
                self.labels.append(label)
                self.block(body)
                self.labels.pop()
            case ir.Leave(label):
                if label not in self.labels:
                    self.fail(f"no block {label}")
            case ir.AugAssign(ir.ItemTarget() as item):
                self.target(item)
                self.wants(s.value, Repr.VALUE)
            case ir.AugAssign(ir.AttributeTarget() as attribute) if s.value.type.repr is Repr.F64:
                self.target(attribute)
                self.expression(s.value)
            case ir.AugAssign(ir.LocalTarget(var)):
                if var.type.repr is not Repr.VALUE:
                    self.fail(f"{var.name} is changed in place")
                self.var(var)
                self.wants(s.value, Repr.VALUE)
            case _:
                self.below(s)

    def assignment(self, targets: list[ir.Target], value: ir.Expr) -> None:
        """Values have the representations of their targets."""
        match targets, value:
            case [ir.UnpackTarget(inner, None)], ir.Sequence("tuple", items) if len(inner) == len(
                items
            ) and not any(isinstance(i, ir.Star) for i in items):
                for t, item in zip(inner, items, strict=True):
                    if isinstance(item, ir.Expr):
                        self.wants(item, _takes(t))
            case _:
                for t in targets:
                    self.wants(value, _takes(t), deep=t is targets[0])
        for t in targets:
            self.target(t, top=True)

    def target(self, t: object, *, top: bool = False) -> None:
        """A target's own expressions."""
        match t:
            case ir.LocalTarget(var):
                self.var(var)
            case ir.UnpackTarget(inner):
                for x in inner:
                    self.target(x, top=top)
            case ir.ItemTarget(obj, index) if index.type.repr is Repr.I64:
                self.wants(obj, Repr.VALUE)
                self.expression(index)
            case _:
                self.below(t)

    def truth(self, e: ir.Expr) -> None:
        """An expression that is asked for its truth."""
        self.wants(e, e.type.repr if e.type.repr is Repr.BOOL else Repr.VALUE)

    def wants(self, e: ir.Expr | None, how: Repr, *, deep: bool = True) -> None:
        """An expression in a place that takes a representation."""
        if e is None:
            return
        if e.type.repr is not how:
            self.fail(f"{type(e).__name__} is held as {e.type.repr.value} where {how.value} is wanted")
        if deep:
            self.expression(e)

    def expression(self, e: ir.Expr) -> None:
        """What stands below an expression."""
        match e:
            case ir.LocalGet(var):
                self.var(var)
                if e.checked and var.type.repr is not Repr.VALUE:
                    self.fail(f"{var.name} may be unbound and has no room to say so")
                if var.type.repr is not e.type.repr:
                    self.fail(f"{var.name} is read as {e.type.repr.value}")
            case ir.Machine(op, args):
                inside = {"int": Repr.BOOL, "float": Repr.I64}.get(op, args[0].type.repr)
                if inside is Repr.VALUE:
                    self.fail(f"{op} of a value")
                for a in args:
                    self.wants(a, inside)
            case ir.RangeLoop(start, stop, step):
                self.wants(start, Repr.I64)
                self.wants(stop, stop.type.repr if stop.type.repr is Repr.I64 else Repr.VALUE)
                self.wants(step, Repr.I64)
            case ir.Coerce(value):
                if (value.type.repr is Repr.VALUE) == (e.type.repr is Repr.VALUE):
                    self.fail(f"a conversion from {value.type.repr.value} to {e.type.repr.value}")
                self.expression(value)
            case ir.DirectCall(func, args):
                for a, p in zip(args, func.params, strict=True):
                    self.wants(a, p.var.type.repr)
                if func.kind == "Plain" and func.result.repr is not e.type.repr:
                    self.fail(f"the result of {func.qualname} is read as {e.type.repr.value}")
            case ir.Prim(op, args) if op in _TYPED:
                for a, how in zip(args, _TYPED[op], strict=True):
                    self.wants(a, how)
            case ir.Prim(op, args) if op[:4] in _TAKEN:
                for a in args:
                    self.wants(a, _TAKEN[op[:4]])
            case ir.Not(value) if e.type.repr is Repr.BOOL:
                self.truth(value)
            case ir.And(values) | ir.Or(values) if e.type.repr is Repr.BOOL:
                for v in values:
                    self.truth(v)
            case ir.Cond(test, then, otherwise):
                self.truth(test)
                self.wants(then, e.type.repr)
                self.wants(otherwise, e.type.repr)
            case ir.Walrus(target, value):
                self.wants(value, _takes(target))
                self.target(target)
            case ir.Comprehension():
                saved = set(self.known)
                self.known |= {*e.scope.locals}
                if e.kind == "sum" and e.element.type.repr is Repr.I64:
                    self.expression(e.element)
                    self.part(e.generators)
                else:
                    self.below(e)
                self.known = saved
            case _:
                self.below(e)

    def below(self, node: object) -> None:
        """Places that all take values; statements and clauses have rules of their own."""
        for cls in type(node).__mro__:
            for slot in getattr(cls, "__slots__", ()):
                if slot not in (
                    "type",
                    "at",
                    "line",
                    "module",
                    "scope",
                    "var",
                    "source",
                    "lookup",
                    "unless",
                    "old",
                    "guard",
                ):
                    self.part(getattr(node, slot))
        if isinstance(node, ir.MakeClass):
            self.block(node.cls.body.body)

    def part(self, x: object) -> None:
        """A part of a node."""
        if isinstance(x, ir.Expr):
            self.wants(x, Repr.VALUE)
        elif isinstance(x, ir.Stmt):
            self.statement(x)
        elif isinstance(x, list | tuple):
            for item in x:
                self.part(item)
        elif isinstance(x, ir.ComprehensionFor):
            self.wants(x.iterable, Repr.VALUE)
            self.target(x.target, top=True)
            for c in x.conditions:
                self.truth(c)
        elif isinstance(x, ir.LocalTarget):
            if x.var.type.repr is not Repr.VALUE:
                self.fail(f"{x.var.name} is given a value")
            self.var(x.var)
        elif type(x).__module__ == ir.__name__:
            self.below(x)


def _takes(target: ir.Target) -> Repr:
    return target.var.type.repr if isinstance(target, ir.LocalTarget) else Repr.VALUE
