"""What the top level of a module surely is: names bound once, by an import or a definition, and names bound before any code runs."""

import ast
from dataclasses import dataclass
from typing import Literal

from portalis.cst.modules import SourceModule, SourceTree, absolute
from portalis.cst.scopes import Scopes
from portalis.primitives import registry


@dataclass(frozen=True, slots=True)
class Static:
    """A name's meaning, known at compile time."""

    kind: Literal["library module", "library name", "module", "function", "class", "member"]
    module: str
    """The library's or program's module."""
    name: str = ""
    node: ast.AST | None = None


def find_statics(module: SourceModule, tree: SourceTree, scopes: Scopes) -> dict[str, Static]:
    """Every name of the module that is bound exactly once, at its top level."""
    found: dict[str, Static] = {}
    once = {n for n, count in scopes.module.counts.items() if count == 1}
    for node in _top_level(module.source.tree.body):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() if node.name in once:
                found[node.name] = Static("function", module.name, node.name, node)
            case ast.ClassDef() if node.name in once:
                found[node.name] = Static("class", module.name, node.name, node)
            case ast.Import():
                for alias in node.names:
                    bound = alias.asname or alias.name.partition(".")[0]
                    if bound in once or _same_package(bound, module, scopes):
                        target = alias.name if alias.asname else bound
                        static = module_static(target, tree)
                        if static:
                            found[bound] = static
            case ast.ImportFrom():
                base = absolute(module, node)
                for alias in node.names:
                    bound = alias.asname or alias.name
                    if base and bound in once:
                        static = from_static(base, alias.name, tree)
                        if static:
                            found[bound] = static
    return found


def _same_package(bound: str, module: SourceModule, scopes: Scopes) -> bool:
    """Whether all bindings of the name are `import a.b` statements: `import os` beside `import os.path`."""
    imports = sum(
        (alias.asname or alias.name.partition(".")[0]) == bound
        for node in module.nodes
        if isinstance(node, ast.Import)
        for alias in node.names
        if not alias.asname or "." not in alias.name
    )
    return imports == scopes.module.counts.get(bound, 0)


def module_static(name: str, tree: SourceTree) -> Static | None:
    """A module by name: of the program first, as `sys.path` has it, then of the library."""
    if name in tree.modules:
        return Static("module", name)
    if registry.load(name) is not None:
        return Static("library module", name)
    return None


def from_static(base: str, name: str, tree: SourceTree) -> Static | None:
    """`from base import name`."""
    if base in tree.modules:
        submodule = f"{base}.{name}"
        if submodule in tree.modules:
            return Static("module", submodule)
        return Static("member", base, name)
    if registry.load(base) is None:
        return None
    if registry.load(f"{base}.{name}") is not None:
        return Static("library module", f"{base}.{name}")
    return Static("library name", base, name)


def _top_level(body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements that surely run: the body, and what stands under `if TYPE_CHECKING` for its imports."""
    out: list[ast.stmt] = []
    for node in body:
        out.append(node)
        if isinstance(node, ast.If) and is_type_checking(node.test):
            out.extend(n for n in node.body if isinstance(n, ast.Import | ast.ImportFrom))
    return out


def is_type_checking(test: ast.expr) -> bool:
    """`TYPE_CHECKING` or `typing.TYPE_CHECKING`."""
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def find_early(module: SourceModule, scopes: Scopes) -> set[str]:
    """Names bound at the start of the module, before a statement that could run a function of the program."""
    early: set[str] = set()
    for node in module.source.tree.body:
        match node:
            case ast.Import() if all(registry.load(a.name) is not None for a in node.names):
                early.update(a.asname or a.name.partition(".")[0] for a in node.names)
            case ast.ImportFrom() if node.module == "__future__" or (
                not node.level and registry.load(node.module or "")
            ):
                early.update(a.asname or a.name for a in node.names)
            case ast.FunctionDef() | ast.AsyncFunctionDef() if _is_quiet_function(node):
                early.add(node.name)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_quiet(value):
                early.add(name)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if _is_quiet(value):
                early.add(name)
            case ast.ClassDef() if _is_quiet_class(node):
                early.add(node.name)
            case ast.Expr(value=ast.Constant()):
                pass
            case _:
                break
    deleted = set().union(*(s.deleted for s in scopes.all)) if scopes.all else set()
    return early - deleted


def _is_quiet(value: ast.expr) -> bool:
    """Whether evaluating runs no function of the program."""
    if isinstance(value, ast.Constant):
        return True
    if isinstance(value, ast.List | ast.Tuple):
        return all(_is_quiet(v) for v in value.elts)
    if isinstance(value, ast.Dict):
        return all(isinstance(k, ast.Constant) for k in value.keys) and all(
            _is_quiet(v) for v in value.values
        )
    return isinstance(value, ast.UnaryOp) and isinstance(value.operand, ast.Constant)


def _is_quiet_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    defaults = [*node.args.defaults, *(d for d in node.args.kw_defaults if d is not None)]
    return not node.decorator_list and all(_is_quiet(d) for d in defaults)


def _is_quiet_class(node: ast.ClassDef) -> bool:
    """A plain class: its body only defines."""
    if node.decorator_list or node.keywords or any(not isinstance(b, ast.Name) for b in node.bases):
        return False
    if any(
        isinstance(b, ast.Name) and not b.id.endswith(("Exception", "Error", "object")) for b in node.bases
    ):
        return False
    return all(
        isinstance(n, ast.Pass)
        or (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))
        or (isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and _is_quiet_function(n))
        or (isinstance(n, ast.Assign) and _is_quiet(n.value))
        for n in node.body
    )
