"""Representations: what is surely a float, a bool or an int within 64 bits is held as `f64`, `bool` or `i64`, with a `Coerce`
wherever it meets a value.

A local keeps its own Rust type if it is never shared with a nested function, deleted, or read while possibly unbound; a parameter
if every call of its function is seen; a result if calls go straight to the function."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.ir.types import BOOL, BOOLEAN, F64, FLOAT, I64, INT, Repr, Type, boxed, raw
from portalis.passes import machine_ints as ints
from portalis.passes.infer import constant
from portalis.passes.results import COMPARED
from portalis.passes.walk import functions, nodes, replace

_INFIX = {"add": "+", "sub": "-", "mul": "*"}
_INT = {"add", "sub", "mul", "neg"}
_FALLIBLE = {"truediv", "floordiv", "modulo", "pow"}
_BITS = {"and": "&", "or": "|", "xor": "^"}
_SIGNS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
_TYPES = {Repr.F64: F64, Repr.BOOL: BOOL, Repr.I64: I64}


def machine(program: ProgramIR) -> None:
    """Chooses the representations and rewrites every function for them."""
    for f in functions(program):
        _choose(f)
    for f in functions(program):
        Rewriter(f).block(f.body)


def _choose(f: FunctionIR) -> None:
    """Sets the types of variables and the result that get a Rust type of their own."""
    body = list(nodes(f.body))
    inner = [v for n in body if isinstance(n, ir.Comprehension) for v in n.scope.locals]
    chosen = {v for v in (*f.locals, *inner) if raw(v.type).repr is not Repr.VALUE and not v.is_cell}
    if f.private:
        chosen |= {p.var for p in f.params if raw(p.var.type).repr is not Repr.VALUE and not p.var.is_cell}
    for node in body:
        match node:
            case (
                ir.LocalGet(var, True)
                | ir.Delete(ir.LocalTarget(var))
                | ir.AugAssign(ir.LocalTarget(var), checked=True)
            ):
                chosen.discard(var)
    changed = True
    while changed:
        changed = False
        for node in body:
            if isinstance(node, ir.Assign) and len(node.targets) > 1 and _unlike(node.targets, chosen):
                left = {t.var for t in node.targets if isinstance(t, ir.LocalTarget)} & chosen
                chosen -= left
                changed |= bool(left)
    for var in chosen:
        var.type = raw(var.type)
    if (
        f.direct
        and f.kind == "Plain"
        and not any(isinstance(n, ir.With) or (isinstance(n, ir.Try) and n.final) for n in body)
    ):
        f.result = raw(f.result)


def _unlike(targets: list[ir.Target], chosen: set[Var]) -> bool:
    """Whether `a = b = value` gives its value to variables of different representations."""
    found = {
        raw(t.var.type).repr if isinstance(t, ir.LocalTarget) and t.var in chosen else Repr.VALUE
        for t in targets
    }
    return len(found) > 1


def _quiet(e: ir.Expr) -> bool:
    """Whether the order in which it is evaluated cannot be seen."""
    return isinstance(e, ir.Const) or (isinstance(e, ir.LocalGet) and not e.checked)


class Rewriter:
    """Rewrites one function, from the outside in: each place says what it wants."""

    def __init__(self, function: FunctionIR) -> None:
        self.function = function

    def block(self, body: list[ir.Stmt]) -> None:
        """Statements in order."""
        for i, s in enumerate(body):
            body[i] = self.statement(s)

    def visit(self, node: object) -> None:
        """A statement or loop clause below another node, rewritten in place."""
        if isinstance(node, ir.ComprehensionFor):
            node.iterable = ints.loop(self, node.iterable, node.is_async) or self.value(node.iterable)
            node.conditions = [self.truth(c) for c in node.conditions]
            replace(node.target, self.value, self.visit)

    def statement(self, s: ir.Stmt) -> ir.Stmt:
        """A statement."""
        match s:
            case ir.If() | ir.While():
                s.test = self.truth(s.test)
                self.block(s.body)
                self.block(s.orelse)
                return s
            case ir.Assert():
                s.test = self.truth(s.test)
                s.message = self.value(s.message) if s.message is not None else None
                return s
            case ir.Return(value):
                if value is not None:
                    s.value = self.held(value, self.function.result.repr)
                return s
            case ir.Assign():
                return self.assign(s)
            case ir.AugAssign(ir.LocalTarget(var) as target, op, value) if var.type.repr is not Repr.VALUE:
                read = ir.LocalGet(var, False, type=boxed(var.type), at=s.at)
                return self.assign(
                    ir.Assign(
                        [target], ir.Prim(op, [read, value], type=boxed(var.type), at=s.at), line=s.line
                    )
                )
            case ir.AugAssign(ir.ItemTarget() as item, _, value):
                self.target(item)
                s.value = self.value(value)
                return s
            case ir.AugAssign(ir.AttributeTarget() as attribute, op, value) if (
                s.old == FLOAT and op in _INFIX and (value.type == FLOAT or ints.exact(value))
            ):
                replace(attribute, self.value, self.visit)
                s.value = self.held(value, Repr.F64)
                return s
            case ir.For():
                counted = ints.loop(self, s.iterable, s.is_async)
                if counted is not None:
                    s.iterable = counted
                    self.block(s.body)
                    self.block(s.orelse)
                    replace(s.target, self.value, self.visit)
                    return s
        self.below(s)
        return s

    def below(self, node: object) -> None:
        """What stands below a node, where every place wants a value."""
        blocks = [
            b for name in ("body", "orelse", "final") if isinstance(b := getattr(node, name, None), list)
        ]
        blocks += [h.body for h in node.handlers] if isinstance(node, ir.Try) else []
        blocks += [node.cls.body.body] if isinstance(node, ir.MakeClass) else []
        for b in blocks:
            self.block(b)
        replace(node, self.value, self.visit)

    def assign(self, s: ir.Assign) -> ir.Assign:
        """Values go to variables in the variables' own representations."""
        for t in s.targets:
            self.target(t)
        match s.targets, s.value:
            case [ir.UnpackTarget(targets, None)], ir.Sequence("tuple", items) if len(items) == len(
                targets
            ) and not any(isinstance(i, ir.Star) for i in items):
                s.value.items = [
                    self.held(i, _wanted(t))
                    for t, i in zip(targets, items, strict=True)
                    if isinstance(i, ir.Expr)
                ]
            case [target, *_], value:
                s.value = self.held(value, _wanted(target))
        return s

    def target(self, t: ir.Target) -> None:
        """The expressions in a target; an index with bounds is a machine int."""
        match t:
            case ir.ItemTarget(obj, index) if ints.is_index(index):
                t.obj, t.index = self.value(obj), self.held(index, Repr.I64)
            case _:
                replace(t, self.value, self.visit)

    # ---- expressions -----------------------------------------------------------------------------------------------

    def held(self, e: ir.Expr, how: Repr) -> ir.Expr:
        """The expression in a representation."""
        if how is Repr.VALUE:
            return self.value(e)
        if how is Repr.I64:
            return ints.held(self, e)
        if how is Repr.F64 and isinstance(e, ir.Const) and isinstance(e.value, int) and ints.exact(e):
            return ir.Const(float(e.value), type=F64, at=e.at)
        if isinstance(e, ir.Const):
            return ir.Const(e.value, type=_TYPES[how], at=e.at)
        if self.natural(e) is how:
            return self.raw(e)
        if how is Repr.F64 and e.type == INT:
            if e.type.bounds is not None:
                return ints.as_float(self, e)
            return ir.Prim("f64_of_int", [self.value(e)], type=F64, at=e.at)
        return ir.Coerce(self.value(e), type=_TYPES[how], at=e.at)

    def value(self, e: ir.Expr) -> ir.Expr:
        """The expression as a value."""
        if isinstance(e, ir.Coerce) and e.type.repr is Repr.VALUE:
            return e
        if self.natural(e) is not Repr.VALUE:
            made = self.raw(e)
            return ir.Coerce(made, type=boxed(made.type), at=e.at)
        if isinstance(e, ir.Cond):
            e.test, e.then, e.otherwise = self.truth(e.test), self.value(e.then), self.value(e.otherwise)
        elif isinstance(e, ir.DirectCall):
            e.args = [self.held(a, p.var.type.repr) for a, p in zip(e.args, e.func.params, strict=True)]
        elif isinstance(e, ir.Walrus):
            e.value = self.held(e.value, _wanted(e.target))
        else:
            match e:
                case ir.Prim("getitem", [obj, index]) if ints.is_index(index):
                    held = [self.value(obj), self.held(index, Repr.I64)]
                    return ir.Prim(ints.item_op(obj, "get"), held, type=e.type, at=e.at)
                case ir.Comprehension("sum", element) if self.natural(element) is Repr.I64:
                    for g in e.generators:
                        self.visit(g)
                    e.element = self.raw(element)
                    return e
            self.below(e)
            if isinstance(e, ir.Prim) and e.op in _INT and all(a.type == INT for a in e.args):
                e.op = f"int_{e.op}"
        return e

    def natural(self, e: ir.Expr) -> Repr:
        """The representation that the expression has by itself."""
        if e.type.repr is not Repr.VALUE:
            return e.type.repr  # rewritten before: some nodes stand in two places
        match e:
            case ir.LocalGet(var):
                return var.type.repr
            case ir.DirectCall(func) if func.kind == "Plain":
                return func.result.repr
            case ir.Walrus(ir.LocalTarget(var)):
                return var.type.repr
            case ir.Prim(op, [a, b]) if e.type == FLOAT and op in _INFIX.keys() | _FALLIBLE:
                return Repr.F64 if self.operands(op, a, b) else Repr.VALUE
            case ir.Prim("neg" | "pos", [a]) if e.type == a.type == FLOAT:
                return Repr.F64
            case ir.Prim(op, [a, b]) if op in _BITS and a.type == b.type == BOOLEAN:
                return Repr.BOOL
            case ir.NativeCall(func, args) if e.type == FLOAT and (func.module, func.qualname) == (
                "math",
                "sqrt",
            ):
                return Repr.F64 if args[0].type == FLOAT else Repr.VALUE
            case ir.Cond(_, then, otherwise) if e.type in (FLOAT, BOOLEAN):
                return self.natural(then) if self.natural(then) is not Repr.VALUE else self.natural(otherwise)
            case ir.And() | ir.Or() | ir.Compare() if e.type == BOOLEAN:
                return Repr.BOOL
            case ir.Not():
                return Repr.BOOL
        if e.type.bounds is not None and ints.is_natural(e):
            return Repr.I64
        return Repr.VALUE

    @staticmethod
    def operands(op: str, a: ir.Expr, b: ir.Expr) -> bool:
        """Whether both operands of a float operation can be had as `f64`; an int is converted where the operator would do it."""
        if a.type == b.type == INT:
            return op == "truediv" and ints.exact(a) and ints.exact(b)
        convertible = b.type == INT and not isinstance(b, ir.Const)
        return (
            a.type == FLOAT or ints.exact(a) or (a.type == INT and _quiet(b) and not isinstance(a, ir.Const))
        ) and (b.type == FLOAT or ints.exact(b) or convertible)

    def raw(self, e: ir.Expr) -> ir.Expr:
        """The expression in its natural representation."""
        if e.type.repr is not Repr.VALUE:
            return e
        if e.type.bounds is not None and ints.is_natural(e):
            return ints.raw(self, e)
        match e:
            case ir.LocalGet(var):
                kind = Type(var.type.name, var.type.repr, e.type.bounds or var.type.bounds)
                return ir.LocalGet(var, False, type=kind, at=e.at)
            case ir.DirectCall(func, args):
                held = [self.held(a, p.var.type.repr) for a, p in zip(args, func.params, strict=True)]
                return ir.DirectCall(func, held, e.guard, type=func.result, at=e.at)
            case ir.Walrus(ir.LocalTarget(var) as target, value):
                return ir.Walrus(target, self.held(value, var.type.repr), type=var.type, at=e.at)
            case ir.Prim(op, [a, b]) if op in _BITS and e.type == BOOLEAN:
                return ir.Machine(
                    _BITS[op], [self.held(a, Repr.BOOL), self.held(b, Repr.BOOL)], type=BOOL, at=e.at
                )
            case ir.Prim("truediv", [a, b]) if a.type == b.type == INT:
                return ints.quotient(self, a, b, e.at)
            case ir.Prim(op, [a, b]):
                parts = [self.operand(a, e.at), self.operand(b, e.at)]
                if op in _INFIX:
                    return ir.Machine(_INFIX[op], parts, type=F64, at=e.at)
                return ir.Prim(f"f64_{op}", parts, type=F64, at=e.at)
            case ir.Prim("pos", [a]):
                return self.held(a, Repr.F64)
            case ir.Prim(_, [a]):
                return ir.Machine("-", [self.held(a, Repr.F64)], type=F64, at=e.at)
            case ir.NativeCall(_, [a]):
                return ir.Prim("f64_sqrt", [self.held(a, Repr.F64)], type=F64, at=e.at)
            case ir.Cond(test, then, otherwise):
                how = self.natural(e)
                parts = [self.held(then, how), self.held(otherwise, how)]
                return ir.Cond(self.truth(test), *parts, type=_TYPES[how], at=e.at)
        return self.truth(e)

    def operand(self, e: ir.Expr, at: ir.Position | None) -> ir.Expr:
        """An operand of a float operation; an int that is no float's size is the operation's failure."""
        made = self.held(e, Repr.F64)
        if isinstance(made, ir.Prim) and made.op == "f64_of_int":
            made.at = at
        return made

    def truth(self, e: ir.Expr) -> ir.Expr:
        """The expression where only its truth counts: a Rust bool, or a value that is asked."""
        if e.type.repr is Repr.BOOL:
            return e
        match e:
            case ir.Const():
                return e
            case ir.And(values) | ir.Or(values):
                return type(e)([self.truth(v) for v in values], type=BOOL, at=e.at)
            case ir.Not(value):
                return ir.Not(self.truth(value), type=BOOL, at=e.at)
            case ir.Compare():
                return self.compare(e)
        match self.natural(e):
            case Repr.BOOL:
                return self.raw(e)
            case Repr.F64:
                return ir.Machine("!=", [self.raw(e), ir.Const(0.0, type=F64)], type=BOOL, at=e.at)
            case Repr.I64:
                return ir.Machine("!=", [self.raw(e), ir.Const(0, type=I64)], type=BOOL, at=e.at)
        return self.value(e)

    def compare(self, e: ir.Compare) -> ir.Expr:
        """A comparison as a Rust bool: of floats by the machine."""
        parts = [e.first, *(x for _, x, _ in e.rest)]
        floats = all(p.type == FLOAT or ints.exact(p) for p in parts) and any(p.type == FLOAT for p in parts)
        if floats and all(op in COMPARED for op, _, _ in e.rest) and all(_quiet(p) for p in parts[1:-1]):
            made: list[ir.Expr] = [
                ir.Machine(
                    _SIGNS[op],
                    [self.held(self.copy(left), Repr.F64), self.held(self.copy(right), Repr.F64)],
                    type=BOOL,
                    at=at,
                )
                for left, (op, right, at) in zip(parts, e.rest, strict=False)
            ]
            return made[0] if len(made) == 1 else ir.And(made, type=BOOL, at=e.at)
        counted = ints.compare(self, e, _SIGNS)
        if counted is not None:
            return counted
        first = self.value(e.first)
        rest = [(op, self.value(x), at) for op, x, at in e.rest]
        return ir.Compare(first, rest, type=BOOL, at=e.at)

    @staticmethod
    def copy(e: ir.Expr) -> ir.Expr:
        """The operand in the middle of a chain is read twice."""
        if isinstance(e, ir.LocalGet):
            return ir.LocalGet(e.var, e.checked, e.free, type=e.type, at=e.at)
        return constant(e.value) if isinstance(e, ir.Const) else e


def _wanted(target: ir.Target) -> Repr:
    """The representation that a target takes."""
    return target.var.type.repr if isinstance(target, ir.LocalTarget) else Repr.VALUE
