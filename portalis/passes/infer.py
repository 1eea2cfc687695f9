"""Type inference over the whole program: what each local, parameter and result surely is (the world is closed: annotations are
not believed, assignments and calls are). Types only grow, from `never` to `object`, until nothing changes."""

from collections.abc import Sequence

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.ir.program import FunctionIR, ProgramIR, Var, ends
from portalis.ir.types import INT, NEVER, NONE, OBJECT, STR, Type, boxed, join
from portalis.passes import results
from portalis.passes.attributes import Attributes
from portalis.passes.private import Uses, private_functions
from portalis.passes.walk import functions, nodes

_FLOWS = (
    *(ir.Assign, ir.AugAssign, ir.For, ir.ComprehensionFor, ir.With, ir.Handler, ir.Walrus, ir.Return),
    *(ir.Call, ir.DirectCall, ir.MethodCall, ir.SuperGet),
)
"""Nodes that give something to a variable, a parameter, an attribute or a result."""
_BOUND = ("posonly", "pos", "kwonly")
"""Kinds of parameters that take one argument."""


def infer(program: ProgramIR) -> None:
    """Sets the type of every variable, result and expression; all are still held as values."""
    _Inference(program).run()


class _Inference:
    def __init__(self, program: ProgramIR) -> None:
        self.vars: dict[Var, Type] = {}
        self.results: dict[FunctionIR, Type] = {}
        self.items: dict[Var, Type] = {}
        """What iterating over the argument of a generator expression gives: it is called on the spot, and nowhere else."""
        self.attributes: dict[str, Type] = {}
        self.arguments = {f.params[0].var for f in functions(program) if f.name == "<genexpr>"}
        self.changed = True
        self.all = list(functions(program))
        self.nodes = {f: list(nodes(f.body)) for f in self.all}
        uses = Uses.of(program, self.nodes.values())
        private = private_functions(uses)
        self.seen = Attributes(program, self.nodes, uses)
        for f in self.all:
            f.private = f in private
            for p in f.params:
                self.vars[p.var] = NEVER if f.private and not p.var.is_cell else OBJECT
            if f in self.seen.private:
                self.expect(f)
        for found in self.seen.methods.values():
            for f in found:
                self.expect(f)

    def expect(self, method: FunctionIR) -> None:
        """A method or constructor all of whose calls are seen: its parameters but the first hold what those give."""
        for p in method.params[1:]:
            self.vars[p.var] = NEVER if p.kind in _BOUND and not p.var.is_cell else OBJECT

    def run(self) -> None:
        """Grows until nothing changes, then writes the types down."""
        for found in self.nodes.values():
            for node in found:
                if isinstance(node, ir.Assign):
                    _take_apart(node)
        flows: dict[FunctionIR, list[object]] = {
            f: [n for n in found if isinstance(n, _FLOWS)] for f, found in self.nodes.items()
        }
        while self.changed:
            self.changed = False
            for f in self.all:
                self.function(f, flows[f])
        for f in self.all:
            f.result = self._settled(self.results.get(f, NEVER)) if f.kind == "Plain" else OBJECT
            for node in self.nodes[f]:
                if isinstance(node, ir.Expr):
                    node.type = self._settled(self.of(node))
                elif isinstance(node, ir.AugAssign) and isinstance(node.target, ir.AttributeTarget):
                    node.old = self._settled(self.attribute(node.target.name))
        for var, type_ in self.vars.items():
            var.type = self._settled(type_)

    @staticmethod
    def _settled(t: Type) -> Type:
        """Code that never runs can have any type."""
        return OBJECT if t == NEVER else t

    def grow(self, var: Var, t: Type) -> None:
        """A variable can hold this, too."""
        old = self.vars.get(var, NEVER)
        new = OBJECT if var.is_cell else join(old, boxed(t))
        if new != old:
            self.vars[var] = new
            self.changed = True

    def function(self, f: FunctionIR, flows: list[object]) -> None:
        """One round over what flows in a function."""
        for node in flows:
            match node:
                case ir.Assign(targets, value):
                    for t in targets:
                        self.assign(t, value)
                case ir.AugAssign(ir.LocalTarget(var), op, value):
                    right = value.value if isinstance(value, ir.Const) else None
                    self.grow(var, results.binary(op, self.vars.get(var, NEVER), self.of(value), right))
                case ir.For(target, iterable, is_async=is_async) | ir.ComprehensionFor(
                    target, iterable, is_async=is_async
                ):
                    self.loop(target, iterable, is_async)
                case ir.AugAssign(ir.AttributeTarget(_, name), op, value):
                    self.grow_attribute(name, results.binary(op, self.attribute(name), self.of(value)))
                case ir.Call(_, args, keywords) if id(node) in self.seen.constructors:
                    self.give(self.seen.constructors[id(node)], args, keywords)
                case ir.MethodCall(_, name, args, keywords) if name in self.seen.methods:
                    for method in self.seen.methods[name]:
                        self.give(method, args, keywords)
                        needed = sum(p.default is None and p.kind in _BOUND for p in method.params)
                        if args and len(args) + len(keywords) >= needed:  # `Class.method(obj, …)`, perhaps
                            self.give(method, args[1:], keywords)
                case ir.SuperGet(name=name, args=list() as args) if name in self.seen.methods:
                    for method in self.seen.methods[name]:
                        self.give(method, args, [])
                case ir.With(target=target) | ir.Handler(target=target) if target is not None:
                    self.assign_type(target, OBJECT)
                case ir.Walrus(target, value):
                    self.assign_type(target, self.of(value))
                case ir.Return(value):
                    self.returns(f, self.of(value) if value is not None else NONE)
                case ir.Call(ir.MakeFunction(func), [ir.Prim("iter", [iterable])]) if (
                    func.name == "<genexpr>"
                ):
                    first = func.params[0].var
                    given = join(self.items.get(first, NEVER), self.item(iterable))
                    self.changed |= self.items.get(first, NEVER) != given
                    self.items[first] = given
                case ir.DirectCall(func, args):
                    for p, a in zip(func.params, args, strict=True):
                        self.grow(p.var, self.of(a))
        if not ends(f.body):
            self.returns(f, NONE)

    def returns(self, f: FunctionIR, t: Type) -> None:
        """A function can give this, too."""
        old = self.results.get(f, NEVER)
        new = join(old, boxed(t))
        if new != old:
            self.results[f] = new
            self.changed = True

    def assign(self, target: ir.Target, value: ir.Expr) -> None:
        """An assignment; one of several expressions to as many targets is taken apart (its parts are held, then assigned)."""
        match target, value:
            case ir.UnpackTarget(targets, None), ir.Sequence("tuple", items) if len(items) == len(targets):
                for t, item in zip(targets, items, strict=True):
                    self.assign_type(t, self.of(item) if isinstance(item, ir.Expr) else OBJECT)
            case _:
                self.assign_type(target, self.of(value))

    def assign_type(self, target: ir.Target, t: Type) -> None:
        """Something of this type is put into a target."""
        match target:
            case ir.LocalTarget(var):
                self.grow(var, t)
            case ir.AttributeTarget(_, name):
                self.grow_attribute(name, t)
            case ir.UnpackTarget(targets):
                for inner in targets:
                    self.assign_type(inner, OBJECT)

    def called(self, methods: list[FunctionIR]) -> Type:
        """What a call of one of several methods gives."""
        out = NEVER
        for f in methods:
            out = join(out, self.results.get(f, NEVER) if f.kind == "Plain" else OBJECT)
        return out

    def attribute(self, name: str) -> Type:
        """What attributes of a name hold."""
        return self.attributes.get(name, NEVER) if name in self.seen.names else OBJECT

    def grow_attribute(self, name: str, t: Type) -> None:
        """They can hold this, too."""
        old = self.attributes.get(name, NEVER)
        new = join(old, boxed(t))
        if new != old:
            self.attributes[name] = new
            self.changed = True

    def give(
        self,
        method: FunctionIR,
        args: Sequence[ir.Expr | ir.Star],
        keywords: Sequence[tuple[str | None, ir.Expr]],
    ) -> None:
        """Arguments behind the object itself; a call that they do not fit raises before it runs."""
        params = method.params[1:]
        places = [p for p in params if p.kind in ("posonly", "pos")]
        for p, a in zip(places, args, strict=False):
            self.grow(p.var, self.of(a) if isinstance(a, ir.Expr) else OBJECT)
        for name, value in keywords:
            for p in params:
                if p.var.name == name:
                    self.grow(p.var, self.of(value))
        for p in params:
            if p.default is not None:
                self.grow(p.var, self.of(p.default))

    def loop(self, target: ir.Target, iterable: ir.Expr, is_async: bool) -> None:
        """The target of a loop; tuples of `enumerate` and `zip` are taken apart."""
        match target, iterable:
            case ir.UnpackTarget([first, second], None), ir.Call(
                ir.Builtin("enumerate"), [ir.Expr() as over, *rest], []
            ):
                start = self.of(rest[0]) if len(rest) == 1 and isinstance(rest[0], ir.Expr) else OBJECT
                self.assign_type(first, start if rest and start in (NEVER, OBJECT) else INT)
                self.assign_type(second, self.item(over))
            case ir.UnpackTarget(targets, None), ir.Call(ir.Builtin("zip"), args, []) if len(targets) == len(
                args
            ):
                for t, a in zip(targets, args, strict=True):
                    self.assign_type(t, self.item(a) if isinstance(a, ir.Expr) else OBJECT)
            case _:
                self.assign_type(target, OBJECT if is_async else self.item(iterable))

    def item(self, iterable: ir.Expr) -> Type:
        """What iterating gives."""
        match iterable:
            case ir.Call(ir.Builtin("range"), _, []):
                return INT
            case ir.LocalGet(var) if var in self.arguments:
                return self.items.get(var, NEVER)
        return results.item(self.of(iterable))

    def of(self, e: ir.Expr) -> Type:
        """The type of an expression, boxed."""
        match e:
            case ir.LocalGet(var):
                return OBJECT if var.is_cell or var.is_free else self.vars.get(var, NEVER)
            case ir.Const() | ir.Sequence() | ir.DictDisplay():
                return boxed(e.type)
            case ir.Prim("getitem", [left, _]):
                return results.item(self.of(left))
            case ir.Prim("getattr", [_, ir.Const(str(name))]):
                return self.attribute(name)
            case ir.LibraryGet("math", "pi" | "e" | "tau" | "inf" | "nan"):
                return types.FLOAT
            case ir.Prim("neg" | "pos" | "invert" as op, [value]):
                return results.unary(op, self.of(value))
            case ir.Prim(op, [left, right]):
                exponent = right.value if isinstance(right, ir.Const) else None
                sure = op == "pow" and self.not_negative(left)
                return results.binary(op, self.of(left), self.of(right), exponent, not_negative=sure)
            case ir.Call(ir.Builtin(name), args, []) if name in results.CONSTRUCTORS and len(args) <= 1:
                return results.CONSTRUCTORS[name]
            case ir.DirectCall(func) if func.kind == "Plain":
                return self.results.get(func, NEVER)
            case ir.Await(ir.DirectCall(func)) if func.kind == "Coroutine":
                return self.results.get(func, NEVER)
            case ir.MethodCall(obj, name):
                owner = self.of(obj)
                if owner == OBJECT and name in self.seen.methods:
                    return self.called(self.seen.methods[name])
                return NEVER if owner == NEVER else results.METHODS.get(owner.name, {}).get(name, OBJECT)
            case ir.And(values) | ir.Or(values):
                out = NEVER
                for v in values:
                    out = join(out, self.of(v))
                return out
            case ir.Cond(_, then, otherwise):
                return join(self.of(then), self.of(otherwise))
            case ir.Compare(first, rest):
                return results.comparison(self.of(first), [(op, self.of(x)) for op, x, _ in rest])
            case ir.Not():
                return types.BOOLEAN
            case ir.Walrus(_, value):
                return self.of(value)
            case ir.NativeCall(func):
                return self.native(func.module, func.qualname, e.args)
            case ir.FString(parts):
                return STR if len(parts) > 1 else OBJECT  # one field alone: what its `__format__` gave
            case ir.Comprehension("sum", element):
                item = self.of(element)  # a sum of floats is the int 0 where there are none
                return INT if item in (INT, types.BOOLEAN) else NEVER if item == NEVER else OBJECT
            case ir.Comprehension("min" | "max", element):
                return self.of(element)
            case ir.Comprehension():
                return boxed(e.type)
        return OBJECT

    def not_negative(self, e: ir.Expr) -> bool:
        """Whether the number is proved not to be below zero (a NaN may be): constants, squares, roots, and sums of such."""
        match e:
            case ir.Const(value):
                return isinstance(value, int | float) and value >= 0
            case ir.Prim("mul", [ir.LocalGet(left), ir.LocalGet(right)]) if left is right:
                return self.of(e) in (INT, types.FLOAT)
            case ir.Prim("add" | "mul" | "truediv" | "pow", [left, right]):
                return (
                    self.of(e) in (INT, types.FLOAT) and self.not_negative(left) and self.not_negative(right)
                )
            case ir.NativeCall(func):
                return (func.module, func.qualname) in results.NOT_NEGATIVE and self.of(e) == types.FLOAT
        return False

    def native(self, module: str, name: str, args: list[ir.Expr]) -> Type:
        """The result of a function of the table."""
        if (module, name) == ("builtins", "abs"):
            return results.unary("pos", self.of(args[0]))
        match name, args:
            case "min" | "max", [ir.Const(None), _, ir.Sequence("tuple", items)] if (
                module == "builtins" and len(items) > 1
            ):
                found = [self.of(i) if isinstance(i, ir.Expr) else OBJECT for i in items]
                if NEVER in found:
                    return NEVER
                return found[0] if found[0] in (INT, types.FLOAT) and len(set(found)) == 1 else OBJECT
        return results.NATIVE.get((module, name), OBJECT)


def _take_apart(node: ir.Assign) -> None:
    """`a, b = 0.0, 1` has one constant on the right: its parts are assigned one by one."""
    match node:
        case ir.Assign([ir.UnpackTarget(targets, None)], ir.Const(tuple() as parts)) if len(parts) == len(
            targets
        ):
            node.value = ir.Sequence(
                "tuple", [constant(p) for p in parts], type=types.TUPLE, at=node.value.at
            )


def constant(value: object) -> ir.Const:
    """A constant with its type."""
    return ir.Const(value, type=_CONSTANTS.get(type(value), OBJECT))


_CONSTANTS: dict[type, Type] = {
    bool: types.BOOLEAN,
    int: INT,
    float: types.FLOAT,
    str: STR,
    bytes: types.BYTES,
    tuple: types.TUPLE,
    type(None): NONE,
}
