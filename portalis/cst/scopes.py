"""Scopes: which names each function, class, comprehension and module binds, and where a name that it uses is bound."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from portalis.cst.walk import walk

ScopeKind = Literal["module", "class", "function", "lambda", "comprehension", "generator"]
FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
ComprehensionNode = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp

FOLDS = {"all", "any", "list", "max", "min", "set", "sum", "tuple"}
"""Builtins that take all items of a generator expression at once, before anybody else can see it: it becomes a loop in place.
`sorted` and `"".join` take a list of them first."""


@dataclass(eq=False)
class Scope:
    """One scope. Class bodies and list, set and dict comprehensions are emitted inside of the Rust function around them, so a
    name that they use from there is no cell; functions, lambdas and generator expressions are Rust functions of their own
    (but for those that are folded)."""

    kind: ScopeKind
    node: ast.AST
    parent: "Scope | None"
    bound: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    """How often each name is bound by a statement."""
    used: set[str] = field(default_factory=set)
    global_names: set[str] = field(default_factory=set)
    nonlocal_names: set[str] = field(default_factory=set)
    cells: set[str] = field(default_factory=set)
    """Names bound here that a nested Rust function uses."""
    free: set[str] = field(default_factory=set)
    """Cells of enclosing scopes that this Rust function uses, or hands on."""
    children: "list[Scope]" = field(default_factory=list)
    has_yield: bool = False
    has_await: bool = False

    @property
    def is_frame(self) -> bool:
        """Whether the scope is a Rust function of its own."""
        return self.kind in ("module", "function", "lambda", "generator")

    def bind(self, name: str) -> None:
        """Notes that a statement of the scope binds the name."""
        self.bound.add(name)
        self.counts[name] = self.counts.get(name, 0) + 1


def mangle(private: str | None, name: str) -> str:
    """`__x` inside of a class `C` is `_C__x`; `private` is the class's name."""
    if (
        private
        and name.startswith("__")
        and not name.endswith("__")
        and "." not in name
        and private.strip("_")
    ):
        return f"_{private.lstrip('_')}{name}"
    return name


class Scopes:
    """The scopes of a module, by node."""

    def __init__(self, tree: ast.Module) -> None:
        self.of: dict[ast.AST, Scope] = {}
        self.has_star_import = False
        """Whether names that nobody spells out may be bound in the module."""
        self.folds: dict[ast.GeneratorExp, str] = {}
        """Generator expressions that become loops in place, with the builtin that takes their items ("list" below `sorted`, `join`)."""
        self.module = Scope("module", tree, None)
        self.of[tree] = self.module
        collector = _Collector(self)
        collector.visit_all(tree.body, self.module)
        self.all = list(self.of.values())
        self.deleted_from_inside = {
            name for s in self.all for name in s.deleted & (s.nonlocal_names | s.global_names)
        }
        """Names that some function deletes from a scope around it: they may be gone behind any call."""
        for call, scope in collector.consumers:
            self._fold(call, scope)
        for scope in self.all:
            _resolve_free(scope)

    def _fold(self, call: ast.Call, scope: Scope) -> None:
        """Notes what `sum(x for x in a)` is, where the name is sure to mean the builtin."""
        generator = call.args[0]
        assert isinstance(generator, ast.GeneratorExp)
        inner = self.of[generator]
        suspends = inner.has_await or any(g.is_async for g in generator.generators)
        if suspends or inner.used & {"super", "__class__"} or self.has_star_import:
            return
        match call.func:
            case ast.Attribute(value=ast.Constant(value=str()), attr="join") if not call.keywords:
                self.folds[generator] = "list"
            case ast.Name(id=name) if owner(scope, name) is None and name not in self.module.bound:
                if name in FOLDS and not call.keywords:
                    self.folds[generator] = name
                elif name == "sorted" and all(
                    isinstance(k.value, ast.Constant | ast.Lambda) for k in call.keywords
                ):
                    self.folds[generator] = "list"
        if generator in self.folds:
            inner.kind = "comprehension"


def owner(scope: Scope, name: str) -> Scope | None:
    """The scope that binds a name used in `scope`; None where it is a global or builtin."""
    if name in scope.global_names:
        return None
    at: Scope | None = scope
    first = True
    while at is not None and at.kind != "module":
        if name in at.global_names:
            return None
        if name in at.bound and name not in at.nonlocal_names and (at.kind != "class" or first):
            return at
        first = False
        at = at.parent
    return None


def _resolve_free(scope: Scope) -> None:
    for name in scope.used | scope.nonlocal_names:
        holder = owner(scope, name)
        if holder is None or holder is scope:
            continue
        crossed = []
        at: Scope | None = scope
        while at is not None and at is not holder:
            if at.is_frame:
                crossed.append(at)
            at = at.parent
        if crossed:
            holder.cells.add(name)
            for frame in crossed:
                frame.free.add(name)


class _Collector(ast.NodeVisitor):
    """Fills the scopes in one walk."""

    def __init__(self, scopes: Scopes) -> None:
        self.scopes = scopes
        self.scope = scopes.module
        self.private: str | None = None
        self.consumers: list[tuple[ast.Call, Scope]] = []
        """Calls with a generator expression as their only positional argument."""

    def bind(self, name: str) -> None:
        """Notes that the current scope binds a name."""
        self.scope.bind(mangle(self.private, name))

    def visit_all(self, nodes: Iterable[ast.AST | None], scope: Scope | None = None) -> None:
        """Visits nodes, in a scope of their own where one is given."""
        saved = self.scope
        if scope is not None:
            self.scope = scope
        for node in nodes:
            if node is not None:
                self.visit(node)
        self.scope = saved

    def inner(self, kind: ScopeKind, node: ast.AST) -> Scope:
        """A new scope below the current one."""
        made = Scope(kind, node, self.scope)
        self.scope.children.append(made)
        self.scopes.of[node] = made
        return made

    def function(self, node: FunctionNode, kind: ScopeKind, body: list[ast.AST]) -> None:
        """Defaults belong outside, parameters and body inside."""
        a = node.args
        self.visit_all([*a.defaults, *a.kw_defaults])
        scope = self.inner(kind, node)
        for arg in [*a.posonlyargs, *a.args, *a.kwonlyargs, a.vararg, a.kwarg]:
            if arg is not None:
                scope.bind(mangle(self.private, arg.arg))
        self.visit_all(body, scope)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if isinstance(node.target, ast.Name) and not node.simple and node.value is None:
            self.visit(node.annotation)  # `(x): int` binds nothing
        else:
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.visit_all(node.decorator_list)
        arguments = [
            *node.args.posonlyargs,
            *node.args.args,
            *node.args.kwonlyargs,
            node.args.vararg,
            node.args.kwarg,
        ]
        self.visit_all([a.annotation for a in arguments if a is not None])
        self.visit_all([node.returns])
        self.bind(node.name)
        self.function(node, "function", list(node.body))

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - NodeVisitor dispatches by this name

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.function(node, "lambda", [node.body])

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.visit_all([*node.decorator_list, *node.bases, *(k.value for k in node.keywords)])
        self.bind(node.name)
        scope = self.inner("class", node)
        if _needs_class_cell(node):
            # the cell `__class__` lives just outside of the class body, visible to its methods alone
            holder = self.inner("comprehension", _ClassCell(node))
            holder.bound.add("__class__")
            scope.parent = holder
        outer, self.private = self.private, node.name
        self.visit_all(node.body, scope)
        self.private = outer

    def comprehension(self, node: ComprehensionNode, elements: list[ast.expr]) -> None:
        """The first iterable is evaluated outside."""
        self.visit(node.generators[0].iter)
        scope = self.inner("generator" if isinstance(node, ast.GeneratorExp) else "comprehension", node)
        for i, g in enumerate(node.generators):
            self.visit_all([g.target, *([g.iter] if i else []), *g.ifs], scope)
        self.visit_all(elements, scope)
        if scope.has_await and scope.kind == "comprehension":
            self.scope.has_await = True

    def visit_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> None:
        self.comprehension(node, [node.elt])

    visit_SetComp = visit_ListComp  # noqa: N815 - NodeVisitor dispatches by this name
    visit_GeneratorExp = visit_ListComp  # noqa: N815 - NodeVisitor dispatches by this name

    def visit_DictComp(self, node: ast.DictComp) -> None:
        self.comprehension(node, [node.key, node.value])

    def visit_Call(self, node: ast.Call) -> None:
        if len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
            self.consumers.append((node, self.scope))
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.scope.used.add(mangle(self.private, node.id))
            if node.id == "super":
                self.scope.used.add("__class__")
        else:
            self.bind(node.id)
            if isinstance(node.ctx, ast.Del):
                self.scope.deleted.add(mangle(self.private, node.id))

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        if isinstance(node.target, ast.Name):
            self.scope.used.add(mangle(self.private, node.target.id))
        self.generic_visit(node)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        self.visit(node.value)
        scope = self.scope
        name = mangle(self.private, node.target.id)
        while scope.kind in ("comprehension", "generator") and scope.parent is not None:
            scope.nonlocal_names.add(name)
            scope = scope.parent
        scope.bind(name)
        if scope is not self.scope:
            self.scope.used.add(name)

    def visit_Global(self, node: ast.Global) -> None:
        for name in (mangle(self.private, n) for n in node.names):
            self.scope.global_names.add(name)
            self.scopes.module.bind(name)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.scope.nonlocal_names.update(mangle(self.private, n) for n in node.names)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name)
            self.scope.deleted.add(mangle(self.private, node.name))
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                self.scopes.has_star_import = True
            else:
                self.bind(alias.asname or alias.name.partition(".")[0])

    visit_ImportFrom = visit_Import  # noqa: N815 - NodeVisitor dispatches by this name

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> None:
        if node.name:
            self.bind(node.name)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs  # noqa: N815 - NodeVisitor dispatches by this name

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.bind(node.rest)
        self.generic_visit(node)

    def visit_Yield(self, node: ast.Yield | ast.YieldFrom) -> None:
        self.scope.has_yield = True
        self.generic_visit(node)

    visit_YieldFrom = visit_Yield  # noqa: N815 - NodeVisitor dispatches by this name

    def visit_Await(self, node: ast.Await) -> None:
        self.scope.has_await = True
        self.generic_visit(node)

    def visit_comprehension(
        self, node: ast.comprehension
    ) -> None:  # pragma: no cover - `comprehension` handles them
        self.generic_visit(node)


class _ClassCell(ast.AST):
    """Stands for the scope of `__class__` around a class body."""

    def __init__(self, cls: ast.ClassDef) -> None:
        super().__init__()
        self.cls = cls


def _needs_class_cell(node: ast.ClassDef) -> bool:
    """Whether a method mentions `super` or `__class__`."""
    return any(
        isinstance(n, ast.Name) and n.id in ("super", "__class__")
        for statement in node.body
        if not isinstance(statement, ast.ClassDef)
        for n in walk(statement)
    )
