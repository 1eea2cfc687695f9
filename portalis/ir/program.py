"""Functions, classes, modules and programs of the IR, and their variables."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from portalis.diagnostics import Diagnostic
from portalis.ir.interface import Interface
from portalis.ir.ops import Expr, If, Position, Raise, Return, Stmt
from portalis.ir.types import OBJECT, Type

Kind = Literal["Plain", "Generator", "Coroutine", "AsyncGenerator"]


@dataclass(slots=True, eq=False)
class Var:
    """A local variable or parameter."""

    name: str
    """The Python name."""
    rust: str
    """The Rust name, unique in its function."""
    is_param: bool = False
    is_cell: bool = False
    """Shared with a nested function."""
    is_free: bool = False
    """A cell of an enclosing function."""
    rebound: bool = False
    """Assigned or deleted somewhere (a parameter that never is stays a reference)."""
    type: Type = OBJECT
    declared: bool = True
    """Whether it is declared at the top; else by its first assignment."""
    assigned_once: bool = False
    """Whether that assignment is the only one."""
    looped: bool = False
    """Whether it lives inside of the loops over it, and is declared by them."""


@dataclass(slots=True)
class Param:
    """A parameter."""

    var: Var
    kind: Literal["posonly", "pos", "kwonly", "varargs", "varkw"]
    default: Expr | None = None


@dataclass(slots=True, eq=False)
class FunctionIR:
    """A function, lambda, comprehension, class body or module body: whatever has a frame of its own in CPython."""

    name: str
    qualname: str
    rust: str
    module: "ModuleIR"
    kind: Kind
    line: int
    params: list[Param] = field(default_factory=list)
    locals: list[Var] = field(default_factory=list)
    free: list[Var] = field(default_factory=list)
    """The cells of enclosing functions that it uses, in the order of `Func::cells`."""
    outer: list[Var] = field(default_factory=list)
    """The same cells as the enclosing function sees them."""
    body: list[Stmt] = field(default_factory=list)
    doc: str | None = None
    result: Type = OBJECT
    direct: bool = False
    """Whether calls can go straight to the Rust function."""
    private: bool = False
    """Whether every call is seen: it is only ever called by name, so what its parameters hold is known."""
    can_raise: bool = True
    """Whether a call may end in an exception; if not, it is a plain Rust function."""
    recursive: bool = True
    """Whether it may lie on a cycle of the call graph, so that calls are counted."""
    inline: bool = False
    """A class body or comprehension: a frame of its own in CPython, part of the function around it in Rust."""
    lets_go: bool = False
    """Whether a coroutine object that nobody awaits may die in it, so that it keeps its frame for the warning."""
    sites: dict[Position, int] = field(default_factory=dict)
    green: str = ""
    """The Rust name of its green form, where it has one: the same body as a future, whose calls can wait. A generator's body is a
    future anyhow, and has that one form."""
    names: set[str] = field(default_factory=set)
    """The Rust names of everything in it, so that what is written around them takes others."""

    def site(self, at: Position | None) -> int:
        """The number of a place in the function's table of spans."""
        where = at or (self.line, 0, self.line, 0, 0, 0)
        if not self.sites:
            self.sites[(self.line, 0, self.line, 0, 0, 0)] = 0
        return self.sites.setdefault(where, len(self.sites))


@dataclass(slots=True, eq=False)
class ClassIR:
    """A class statement: its body has a frame and a namespace."""

    name: str
    qualname: str
    body: FunctionIR
    namespace: str
    """The Rust variable that holds the namespace."""
    class_cell: Var | None
    """`__class__`, where a method uses it or `super()`."""


@dataclass(frozen=True, slots=True)
class ExampleIR:
    """An example of a docstring: code, a SyntaxError, or nothing where it is skipped."""

    line: int
    """The line of its module at which it begins."""
    function: FunctionIR | None
    problem: tuple[str, str, tuple[object, ...]] | None = None
    """Class, message and place of the SyntaxError."""


@dataclass(frozen=True, slots=True)
class DocstringIR:
    """A text whose examples `doctest` can run."""

    text: str
    examples: list[ExampleIR]


@dataclass(slots=True, eq=False)
class ModuleIR:
    """A module of the program."""

    name: str
    """`__name__`; the entry is `__main__`."""
    rust: str
    path: Path
    shown: str
    """The path as tracebacks and `__file__` show it."""
    source: str
    is_package: bool
    globals: dict[str, str] = field(default_factory=dict)
    """Every name bound at module level or by `global`, with the name of its static."""
    body: FunctionIR | None = None
    functions: list[FunctionIR] = field(default_factory=list)
    doc: str | None = None
    fixed: set[str] = field(default_factory=set)
    """Names whose uses are bound at compile time."""
    sure: set[str] = field(default_factory=set)
    """Names that are read without looking whether they are bound."""
    left_out: dict[str, int] = field(default_factory=dict)
    """Names that are never bound, because nothing reads them, and the line behind which they would be: suggestions name them."""
    is_library: bool = False
    """Whether it comes from the interpreter's own library."""
    shared_name: str = ""
    """Of the examples of a docstring: the name of the module that they test, which is their `__name__`, too."""
    docstring: DocstringIR | None = None
    """The text that the module is made of, where it holds the examples of one."""
    future_annotations: bool = False
    """Whether `from __future__ import annotations` keeps annotations as texts."""


@dataclass(frozen=True, slots=True)
class Greens:
    """What calls in green code can wait."""

    names: frozenset[str]
    """The names of methods that can."""
    boxed: frozenset[tuple[FunctionIR, FunctionIR]]
    """The pairs (caller, callee) of direct calls whose futures are boxed."""
    loops: bool
    """Whether the steps of loops can."""


@dataclass(slots=True)
class ProgramIR:
    """All modules of a program; the first is the entry."""

    name: str
    file: str
    """The path that the user gave: `sys.argv[0]`."""
    modules: list[ModuleIR]
    warnings: list[tuple[str, Diagnostic]] = field(default_factory=list)
    """What raises instead of what it was to do, and why; only lenient mode lets this happen."""
    green: Greens | None = None
    """Where the program has threads: which calls can wait."""
    interface: Interface | None = None
    """What the entry offers to JavaScript, where the target imports it."""
    left_out: list[tuple[str, Diagnostic]] = field(default_factory=list)
    """What raises so in the modules of the interpreter's own library, and why."""
    syntax_warnings: tuple[tuple[int, str], ...] = ()
    """Line and message of what Python's compiler warns about in the entry."""


def ends(body: list[Stmt]) -> bool:
    """Whether control surely never falls off the end of a block."""
    if not body:
        return False
    match body[-1]:
        case Return() | Raise():
            return True
        case If(_, then, orelse):
            return ends(then) and ends(orelse)
    return False
