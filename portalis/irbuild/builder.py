"""The builder: what it knows while it walks one function of one module, and the dispatch to the files for each construct."""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from portalis import names
from portalis.cst.modules import SourceModule, SourceTree
from portalis.cst.scopes import Scope, Scopes, mangle, owner
from portalis.diagnostics import Diagnostic, DiagnosticSink, Span
from portalis.diagnostics.language import FormUnsupported
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ModuleIR, ProgramIR, Var
from portalis.irbuild.statics import Static
from portalis.primitives import registry

ExprRule = Callable[["Builder", Any], ir.Expr]
StmtRule = Callable[["Builder", Any], None]
EXPRESSIONS: dict[type[ast.expr], ExprRule] = {}
STATEMENTS: dict[type[ast.stmt], StmtRule] = {}
_E = TypeVar("_E", bound=ExprRule)
_S = TypeVar("_S", bound=StmtRule)


def expression(*nodes: type[ast.expr]) -> Callable[[_E], _E]:
    """Registers what builds an expression."""

    def register(rule: _E) -> _E:
        EXPRESSIONS.update(dict.fromkeys(nodes, rule))
        return rule

    return register


def statement(*nodes: type[ast.stmt]) -> Callable[[_S], _S]:
    """Registers what builds a statement."""

    def register(rule: _S) -> _S:
        STATEMENTS.update(dict.fromkeys(nodes, rule))
        return rule

    return register


@dataclass
class ModuleContext:
    """What belongs to one module while its functions are built."""

    source: SourceModule
    ir: ModuleIR
    scopes: Scopes
    lines: list[str]
    statics: dict[str, Static] = field(default_factory=dict)
    """Names that are bound once, by a definition or import at the top level, and what they are."""
    early: set[str] = field(default_factory=set)
    """Names that are bound before any code of the program can run."""
    unique: names.Unique = field(default_factory=names.Unique)
    """Gives the Rust names of functions and statics."""
    star_imports: list[ast.ImportFrom] = field(default_factory=list)
    future_annotations: bool = False
    guarded: set[ast.AST] = field(default_factory=set)
    """The imports in a `try` that catches ImportError."""


@dataclass
class Frame:
    """What belongs to one Rust function while it is built."""

    function: FunctionIR
    unique: names.Unique
    cells: dict[Var, Var] = field(default_factory=dict)
    """Cell of an enclosing function to the variable that holds it here."""

    def __post_init__(self) -> None:
        self.function.names = self.unique.taken


class Builder:
    """Builds one module; keeps the current scope, frame and statement list."""

    def __init__(
        self,
        tree: SourceTree,
        program: ProgramIR,
        contexts: dict[str, ModuleContext],
        sink: DiagnosticSink,
        left_out: "Leniency",
        *,
        lenient: bool,
    ) -> None:
        self.tree = tree
        self.program = program
        self.contexts = contexts
        self.sink = sink
        self.left_out = left_out
        """What was refused and left out so far."""
        self.all_lenient = lenient
        self.node: ast.AST = ast.Module([], [])
        """The statement that is being built."""
        self.module: ModuleContext
        self.frame: Frame
        self.scope: Scope
        self.code: FunctionIR
        """Whose table of spans counts: the function, or the comprehension or class body inside of it."""
        self.out: list[ir.Stmt] = []
        self.vars: dict[tuple[Scope, str], Var] = {}
        self.functions: dict[ast.AST, FunctionIR] = {}
        """Top-level functions by definition, across modules: a call can name one before it is built."""
        self.bound: set[object] = set()
        """Variables and globals that surely have a value here."""
        self.namespace: str | None = None
        self.reads_annotations = any(_reads_annotations(c.source.nodes) for c in contexts.values())
        """Whether anything in the program can look at the annotations of functions."""
        self.class_private: str | None = None
        """The class whose name mangles `__x`."""

    @property
    def lenient(self) -> "Leniency | None":
        """Where what is refused in this module is left out; None where it refuses the program.

        The interpreter's own modules are compiled without what cannot be compiled of them.
        """
        return self.left_out if self.all_lenient or self.module.source.is_library else None

    # ---- dispatch --------------------------------------------------------------------------------------------------

    def expr(self, node: ast.expr) -> ir.Expr:
        """The IR of an expression."""
        rule = EXPRESSIONS.get(type(node))
        if rule is None:
            return self.refuse(node, f"`{type(node).__name__}` expressions")
        built = rule(self, node)
        if built.at is None:
            built.at = self.position(node)
        return built

    def stmts(self, nodes: list[ast.stmt]) -> list[ir.Stmt]:
        """The IR of a block."""
        saved, self.out = self.out, []
        for node in nodes:
            if self.lenient is not None and (self.at_top_level() or self.module.source.is_library):
                from portalis.irbuild.lenient import build_statement

                build_statement(self, node)
            else:
                self.build_statement(node)
        built, self.out = self.out, saved
        return built

    def build_statement(self, node: ast.stmt) -> None:
        """Adds what a statement becomes to the current block."""
        rule = STATEMENTS.get(type(node))
        if rule is None:
            self.refuse(node, f"`{type(node).__name__}` statements")
            return
        before, self.node = len(self.out), node
        rule(self, node)
        for made in self.out[before:]:
            made.line = made.line or node.lineno

    def at_top_level(self) -> bool:
        """Whether statements here run with the module: in its body or in a class body there."""
        return self.frame.function is self.module.ir.body

    def emit(self, statement: ir.Stmt) -> None:
        """Adds a statement to the current block."""
        self.out.append(statement)

    # ---- diagnostics -----------------------------------------------------------------------------------------------

    def span(self, node: ast.AST) -> Span:
        """Where a node is."""
        return Span.of(self.module.source.source.path, node)

    def report(self, problem: Diagnostic) -> ir.Expr:
        """Reports a problem and gives an expression to go on with."""
        self.sink.report(problem)
        return ir.Const(None)

    def refuse(self, node: ast.AST, form: str, instead: str = "") -> ir.Expr:
        """Refuses a form that is not supported."""
        return self.report(FormUnsupported(self.span(node), form=form, instead=instead))

    # ---- positions -------------------------------------------------------------------------------------------------

    def position(self, node: ast.AST) -> ir.Position:
        """A node's span with the anchors of its caret line (CPython's `Python/traceback.c: extract_anchors_from_line`)."""
        line = getattr(node, "lineno", self.code.line)
        end_line = getattr(node, "end_lineno", None) or line
        col = getattr(node, "col_offset", 0)
        end_col = getattr(node, "end_col_offset", None) or col
        first, last = 0, 0
        if (
            isinstance(node, ast.Attribute) and line != end_line
        ):  # as compile.c: update_start_location_to_match_attr
            line, col = end_line, end_col - len(node.attr.encode())
        if line == end_line:
            if isinstance(node, ast.BinOp):
                text = self.module.lines[line - 1].encode()
                stop = node.right.col_offset
                for at in range(node.left.end_col_offset or 0, stop):
                    if text[at : at + 1].isspace():
                        continue
                    first, last = at, at + 1
                    if at + 1 < stop and not text[at + 1 : at + 2].isspace():
                        last += 1
                    if at + 1 >= stop or text[at : at + 1] != b")":
                        break
            elif isinstance(node, ast.Subscript):
                first, last = node.value.end_col_offset or 0, end_col
        return (line, col, end_line, end_col, first, last)

    # ---- names -----------------------------------------------------------------------------------------------------

    def mangle(self, name: str) -> str:
        """`__x` inside of a class is `_C__x`."""
        return mangle(self.class_private, name)

    def declare(self, scope: Scope, function: FunctionIR) -> None:
        """Makes the variables of everything that the scope binds."""
        if scope.kind in ("module", "class"):
            return
        for name in scope.counts if scope.counts else scope.bound:
            if name in scope.global_names or name in scope.nonlocal_names:
                continue
            mangled = self.mangle(name)
            if (scope, mangled) in self.vars:
                continue
            var = Var(
                mangled, self.frame.unique(names.local(self.mangle_none(name))), is_cell=name in scope.cells
            )
            self.vars[(scope, mangled)] = var
            function.locals.append(var)

    @staticmethod
    def mangle_none(name: str) -> str:
        """`__class__` and the like read better without the underscores in Rust."""
        return name.strip("_") + "_cell" if name == "__class__" else name

    def seen(self, var: Var) -> Var:
        """A cell of an enclosing function is held by a variable of this one."""
        return self.frame.cells.get(var, var)

    def resolve(self, name: str) -> Var | None:
        """The variable that a name means here; None where it is a global, a builtin or a class-body name."""
        holder = owner(self.scope, name)
        if holder is None or holder.kind == "class":
            return None
        return self.seen(self.vars[(holder, name)])

    def in_namespace(self, name: str) -> bool:
        """Whether the name is looked up in the class body's namespace."""
        return (
            self.namespace is not None
            and self.scope.kind == "class"
            and owner(self.scope, name) is self.scope
        )

    def static(self, name: str) -> Static | None:
        """What a name surely is: a module, class or function bound once at the top level."""
        if owner(self.scope, name) is not None:
            return None
        return self.module.statics.get(name)

    def is_builtin(self, name: str) -> bool:
        """Whether a name here surely means the builtin."""
        return owner(self.scope, name) is None and name not in self.module.ir.globals and known_builtin(name)

    def target(self, name: str, node: ast.AST | None = None) -> ir.Target:
        """Where assigning to a name goes; `node` is what does it, for what a namespace made by a metaclass raises."""
        name = self.mangle(name)
        if self.in_namespace(name):
            return ir.NamespaceTarget(self.namespace or "", name, self.position(node) if node else None)
        var = self.resolve(name)
        if var is not None:
            var.rebound = True
            return ir.LocalTarget(var)
        return ir.GlobalTarget(self.module.ir, name)

    def mark_bound(self, target: ir.Target) -> None:
        """Notes that a target has a value from here on."""
        match target:
            case ir.LocalTarget(var):
                self.bound.add(var)
            case ir.GlobalTarget(module, name) if module is self.module.ir:
                self.bound.add(name)
            case ir.UnpackTarget(targets):
                for t in targets:
                    self.mark_bound(t)

    def temp(self, wanted: str) -> Var:
        """A variable of the compiler's own."""
        var = Var(wanted, self.frame.unique(wanted), rebound=True)
        self.frame.function.locals.append(var)
        return var

    @contextmanager
    def branch(self) -> Iterator[set[object]]:
        """A branch that may not run: what it binds is not surely bound behind it."""
        saved = set(self.bound)
        yield saved
        self.bound = saved & self.bound


_READERS = frozenset(
    {
        "__annotations__",
        "get_type_hints",
        "get_annotations",
        "singledispatch",
        "singledispatchmethod",
        "signature",
        "getattr",
        "vars",
    }
)


def _reads_annotations(nodes: list[ast.AST]) -> bool:
    return any(
        (isinstance(node, ast.Name) and node.id in _READERS)
        or (isinstance(node, ast.Attribute) and node.attr in _READERS)
        or (isinstance(node, ast.alias) and node.name in _READERS)
        for node in nodes
    )


class Leniency:
    """What lenient mode leaves out: names that cannot be read, and a warning for each thing that raises instead."""

    def __init__(self) -> None:
        self.globals: dict[tuple[str, str], Diagnostic] = {}
        """Module and name, and why what binds it is refused."""
        self.members: dict[tuple[str, str], Diagnostic] = {}
        """The same for a class (its qualified name) and a name in its body."""
        self.warnings: list[tuple[str, str, Diagnostic]] = []

    def warn(self, module: str, what: str, problems: list[Diagnostic]) -> None:
        """Notes that something of a module raises instead of what it was to do."""
        self.warnings += [(module, what, problem) for problem in problems[:1]]


def known_builtin(name: str) -> bool:
    """Whether the table has the builtin."""
    table = registry.load_builtins()
    return (
        name in table.functions
        or (name in table.types and not table.types[name].hidden)
        or name in table.aliases
        or name in table.constants
        or name in ("None", "True", "False", "Ellipsis", "NotImplemented", "__debug__")
    )
