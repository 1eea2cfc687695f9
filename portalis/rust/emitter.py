"""The emitter of one Rust function: what it knows while it writes, and the dispatch to the files for each kind of node."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from portalis import names
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Greens, ModuleIR, Var
from portalis.ir.types import Repr
from portalis.rust.deep import cut, innermost
from portalis.rust.library import LibraryTables
from portalis.rust.literals import Literals
from portalis.rust.tree import Braces, Group, Lines, Rx, Text, Wrap

ExprRule = Callable[["Emitter", Any], Rx]
StmtRule = Callable[["Emitter", Any], None]
VALUES: dict[type[ir.Expr], ExprRule] = {}
"""What gives an owned `Value`."""
STATEMENTS: dict[type[ir.Stmt], StmtRule] = {}
_E = TypeVar("_E", bound=ExprRule)
_S = TypeVar("_S", bound=StmtRule)


def value(*nodes: type[ir.Expr]) -> Callable[[_E], _E]:
    """Registers what emits an expression as an owned `Value`."""

    def register(rule: _E) -> _E:
        VALUES.update(dict.fromkeys(nodes, rule))
        return rule

    return register


def statement(*nodes: type[ir.Stmt]) -> Callable[[_S], _S]:
    """Registers what emits a statement."""

    def register(rule: _S) -> _S:
        STATEMENTS.update(dict.fromkeys(nodes, rule))
        return rule

    return register


@dataclass
class ModuleEmitter:
    """What the functions of one module share: its statics and the names of its functions' tables."""

    ir: ModuleIR
    unique: names.Unique
    literals: Literals
    library: LibraryTables
    codes: dict[FunctionIR, str] = field(default_factory=dict)
    definitions: dict[FunctionIR, str] = field(default_factory=dict)
    boxed: set[tuple[FunctionIR, FunctionIR]] = field(default_factory=set)
    framed: bool = False
    """Whether functions keep themselves on the stack of frames."""
    tracked: bool = False
    """Whether coroutines are awaited as objects, so that others can ask for them."""
    greens: Greens | None = None
    """Which calls in green code can wait."""
    methods: dict[str, list[FunctionIR]] = field(default_factory=dict)
    """By name: the methods that a call of that name may turn out to be."""

    def code(self, function: FunctionIR) -> str:
        """The static with a function's name and spans."""
        if function not in self.codes:
            base = names.static(function.rust).removeprefix("r#")
            self.codes[function] = self.unique(f"{base}_CODE")
        return self.codes[function]

    def keeps_frame(self, function: FunctionIR) -> bool:
        """Whether the function keeps itself on the stack of frames."""
        return self.framed or function.lets_go

    def enter_frame(self, function: FunctionIR, out: Lines) -> None:
        """The frame of a body that starts here."""
        out.line(f"let _frame = pyrt::frames::Frame::enter(&{self.code(function)});")

    def definition(self, function: FunctionIR) -> str:
        """The static with a function's signature and entry."""
        if function not in self.definitions:
            self.definitions[function] = self.unique(self.code(function).removesuffix("_CODE") + "_DEF")
        return self.definitions[function]

    def table(self, module: ModuleIR) -> str:
        """The static of a module."""
        return "MODULE" if module is self.ir else f"super::{module.rust}::MODULE"

    def global_(self, module: ModuleIR, name: str) -> str:
        """The static of a module-level variable."""
        static = module.globals[name]
        return static if module is self.ir else f"super::{module.rust}::{static}"


@dataclass
class Loop:
    """A loop around the current place."""

    label: str
    break_label: str


@dataclass
class Finally:
    """A block that every way out passes: `return` and `break` become a `Flow`."""

    label: str
    used: set[str] = field(default_factory=set)


@dataclass
class Cleanup:
    """What leaving a handler has to do."""

    lines: list[str]


class Emitter:
    """Writes one Rust function."""

    def __init__(self, module: ModuleEmitter, function: FunctionIR, greens: Greens | None = None) -> None:
        self.greens = greens
        """Which calls can wait, where this is green code."""
        self.module = module
        self.function = function
        self.code = function
        """Whose sites are counted: the function, or a comprehension or class body in it."""
        self.lines = Lines()
        self.label = "'raised"
        self.exits: list[Loop | Finally | Cleanup] = []
        self.unique = names.Unique()
        self.line = 0
        self.handles = 0
        """How many `except` and `finally` clauses are around what is emitted."""
        self.pending = {v for v in function.locals if not v.declared}
        """Variables that their first assignment declares."""
        self.at_end = False
        """Whether a `return` is the last statement of the function: then it is its value."""
        self.assigned: set[Var] = set()
        """Variables that the current statement assigns inside of an expression."""

    # ---- values ----------------------------------------------------------------------------------------------------

    def value(self, e: ir.Expr) -> Rx:
        """The expression as an owned `Value`."""
        deep = innermost(e)
        if not deep:
            return VALUES[type(e)](self, e)
        with self.nested() as inner:
            last = ""
            for parent in deep:
                part = Var("", self.fresh("part"))
                operand = cut(parent, ir.LocalGet(part, False))
                inner.put(f"let {part.rust} = ", VALUES[type(operand)](self, operand))
                if last:
                    inner.line(f"drop({last});")
                last = part.rust if operand.type.repr is Repr.VALUE else ""
            inner.put("", VALUES[type(e)](self, e), "")
        return Braces("", inner)

    def ref(self, e: ir.Expr) -> Rx:
        """The expression as a `&Value`."""
        match e:
            case ir.LocalGet(var, False) if not var.is_cell and var not in self.assigned:
                return Text(var.rust if self.is_reference(var) else f"&{var.rust}")
            case ir.Const(constant):
                return self.module.literals.ref(constant)
        return Wrap("&", self.value(e))

    def held(self, e: ir.Expr) -> Rx:
        """The expression as a callee takes it: a machine number, or a `&Value`."""
        return self.ref(e) if e.type.repr is Repr.VALUE else self.value(e)

    def place(self, var: Var) -> str:
        """The left side of an assignment to a local."""
        if var not in self.pending:
            return var.rust
        self.pending.discard(var)
        kind = ": i64" if var.type.repr is Repr.I64 else ""
        return f"let {'' if var.assigned_once else 'mut '}{var.rust}{kind}"

    def is_reference(self, var: Var) -> bool:
        """Whether a parameter came as `&Value` and stays one."""
        return var.is_param and not var.rebound and not var.is_cell and not self.suspends

    @property
    def suspends(self) -> bool:
        """Whether the Rust function is `async`, so that it owns what it is given."""
        return self.greens is not None or self.function.kind != "Plain"

    def tr(self, at: ir.Position | None, call: Rx) -> Rx:
        """The value of a fallible call; its error leaves through the current label."""
        return Group(self.fallible, [Text(self.label), Text(str(self.code.site(at))), call])

    @property
    def fallible(self) -> str:
        """The macro around what can fail."""
        return "pyrt::framed_tr!" if self._keeps_site else "tr!"

    @property
    def fallible_method(self) -> str:
        """The same around the call of a method that is looked up."""
        return "pyrt::framed_tr_method!" if self._keeps_site else "tr_method!"

    @property
    def _keeps_site(self) -> bool:
        """Whether the function's frame is told which site it reaches, though the module's macros do not do that."""
        return self.function.lets_go and not self.module.framed

    def leave(self) -> None:
        """Variables die after the frame of a function that returns."""
        if self.function.lets_go:
            self.lines.line("pyrt::frames::leave();")

    def reach(self, at: ir.Position | None) -> None:
        """Where something may die here whose end is reported: its frame is at this position."""
        if self.function.lets_go:
            self.lines.line(f"pyrt::frames::site({self.code.site(at)});")

    def awaited(self, at: ir.Position | None, future: Rx) -> Rx:
        """The value of a future; while it is waited for, the function is at that position."""
        if self.handles:
            future = Group("pyrt::handling", [future])
        waiting = Group("pyrt::at", [Text(str(self.code.site(at))), future])
        return self.tr(at, Wrap("", waiting, ".await"))

    def op(self, name: str, *args: Rx) -> Rx:
        """A call of an operation of the runtime."""
        return Group(f"ops::{name}", list(args))

    # ---- statements ------------------------------------------------------------------------------------------------

    def block(self, statements: list[ir.Stmt]) -> None:
        """Statements in order, each below the mark of its Python line."""
        for s in statements:
            self.mark(s)
            STATEMENTS[type(s)](self, s)
            self.assigned = set()

    def mark(self, s: ir.Stmt) -> None:
        """Begins a statement: the mark of its line, and what its own expressions assign."""
        if s.line and s.line != self.line:
            self.line = s.line
            self.lines.line(f"// {self.module.ir.path.name}:{s.line}")
            self.reach((s.line, 0, s.line, 0, 0, 0))
        self.assigned = assigned_in(s)

    @contextmanager
    def nested(self) -> Iterator[Lines]:
        """Writes to a block of its own."""
        saved, self.lines = self.lines, Lines()
        saved_assigned, self.assigned = self.assigned, self.assigned
        yield self.lines
        self.lines, self.assigned = saved, saved_assigned

    @contextmanager
    def handling(self) -> Iterator[None]:
        """An exception is being handled."""
        self.handles += 1
        yield
        self.handles -= 1

    @contextmanager
    def labelled(self, label: str) -> Iterator[None]:
        """Errors leave through another label."""
        saved, self.label = self.label, label
        yield
        self.label = saved

    @contextmanager
    def leaving_by(self, way: Loop | Finally | Cleanup) -> Iterator[None]:
        """`return`, `break` and `continue` pass this on their way."""
        self.exits.append(way)
        yield
        self.exits.pop()

    def fresh(self, wanted: str) -> str:
        """A Rust name or label of the compiler's own: `it_1`, `'try_2`."""
        while True:
            n = self.unique(wanted)
            n = n if n != wanted else f"{wanted}_1"
            if n not in self.function.names:
                return n

    def tag(self, wanted: str) -> str:
        """A new label."""
        return "'" + self.fresh(wanted)


def assigned_in(s: ir.Stmt) -> set[Var]:
    """The locals that a walrus in the statement's own expressions assigns."""
    found: set[Var] = set()

    def look(x: object) -> None:
        cls = x.__class__
        if cls is list or cls is tuple:
            for item in cast("Iterable[object]", x):
                look(item)
        elif isinstance(x, ir.Walrus):
            if isinstance(x.target, ir.LocalTarget):
                found.add(x.target.var)
            look(x.value)
        else:
            for slot in _parts(cls):
                look(getattr(x, slot))

    for slot in _slots(type(s)):
        if slot not in ("body", "orelse", "final", "handlers"):
            look(getattr(s, slot))
    return found


def _slots(cls: type) -> tuple[str, ...]:
    if cls not in _SLOTS:
        _SLOTS[cls] = tuple(
            n for c in cls.__mro__ for n in getattr(c, "__slots__", ()) if n not in ("type", "at", "line")
        )
    return _SLOTS[cls]


def _parts(cls: type) -> tuple[str, ...]:
    """The fields to look into; none for statements within, and for what is no node."""
    return _slots(cls) if issubclass(cls, _LOOKED_INTO) else ()


_SLOTS: dict[type, tuple[str, ...]] = {}
_LOOKED_INTO = (
    ir.Expr,
    ir.Star,
    ir.Field,
    ir.ComprehensionFor,
    ir.AttributeTarget,
    ir.ItemTarget,
    ir.UnpackTarget,
)
