"""Builds import statements: modules of the program run once, modules of the library are tables."""

import ast
import difflib

from portalis.cst.modules import SourceModule, absolute, is_installed, is_standard, with_parents
from portalis.cst.walk import walk
from portalis.diagnostics import Diagnostic, Span
from portalis.diagnostics.dynamic import ComputedImport, ImportHook
from portalis.diagnostics.names import (
    ImportedNameMissing,
    ModuleNotFound,
    RelativeImportBeyondTop,
    StarImportUnknown,
)
from portalis.ir import ops as ir
from portalis.irbuild.builder import Builder, statement
from portalis.irbuild.exports import exports
from portalis.irbuild.expressions import has_library_name
from portalis.irbuild.known import file_in_cpython, in_cpython
from portalis.irbuild.lenient import refused_global, without_refused
from portalis.irbuild.missing import missing_module, missing_name
from portalis.primitives import registry


@statement(ast.Import)
def build_import(b: Builder, node: ast.Import) -> None:
    """`import a.b`, `import a.b as c`."""
    for alias in node.names:
        if not _run(b, alias.name, node):
            continue
        bound = alias.name if alias.asname else alias.name.partition(".")[0]
        value = _module_value(b, bound, node)
        target = b.target(alias.asname or bound, node)
        b.emit(ir.Assign([target], value))
        b.mark_bound(target)


def check_computed(b: Builder, node: ast.AST) -> Diagnostic | None:
    """Makes the library's modules that `importlib.import_module` may mean known by their names; the diagnostic of a use that is refused."""
    names = b.tree.computed[node]
    if names is None:
        return ComputedImport(b.span(node), name="importlib.import_module")
    for name in names:
        for parent in with_parents(name):
            if parent in b.contexts:
                continue
            if registry.load(parent) is not None:
                b.emit(ir.ExprStmt(ir.LibraryGet(parent, "", at=b.position(node))))
            elif is_standard(parent) or is_installed(parent):
                return missing_module(b.span(node), parent)
            else:
                break  # there is none when the program runs, either
    return None


def _module_value(b: Builder, name: str, node: ast.AST) -> ir.Expr:
    if name in b.contexts:
        return ir.ModuleGet(b.contexts[name].ir, at=b.position(node))
    return ir.LibraryGet(name, "", at=b.position(node))


def _run(b: Builder, name: str, node: ast.AST) -> bool:
    """Makes sure that the module and its packages have run; False where a diagnostic says that there is no such module."""
    parts = name.split(".")
    if parts[0] not in b.contexts:
        return _is_library(b, name, node)
    for n in range(1, len(parts) + 1):
        parent = ".".join(parts[:n])
        if parent not in b.contexts:
            if b.contexts[parts[0]].source.is_library:
                b.report(missing_module(b.span(node), name))
            elif not b.sink:
                b.report(ModuleNotFound(b.span(node), module=name))
            return False
        b.emit(ir.ImportModule(b.contexts[parent].ir, b.position(node)))
    return True


def _is_library(b: Builder, name: str, node: ast.AST) -> bool:
    if registry.load(name) is not None:
        return True
    if _is_absent(b, name, node):
        missing = name.partition(".")[0]
        text = ir.Const(f"No module named {missing!r}")
        error = ir.Call(ir.Builtin("ModuleNotFoundError"), [text], [("name", ir.Const(missing))])
        b.emit(ir.Raise(error, None, b.position(node)))
        return False
    if is_standard(name) or name.partition(".")[0] == "cffi":
        b.report(missing_module(b.span(node), name))
    elif b.tree.unknown:
        path, change = b.tree.unknown[0]
        b.report(ImportHook(Span.of(path, change), name="sys.path"))
    else:
        known = [*b.contexts, *registry.module_names()]
        similar = difflib.get_close_matches(name, known, n=1)
        b.report(
            ModuleNotFound(
                b.span(node), module=name, similar=similar[0] if similar and not is_installed(name) else ""
            )
        )
    return False


def _is_absent(b: Builder, name: str, node: ast.AST) -> bool:
    """Whether importing the module fails when the program runs, and the program is ready for it.

    So it is with what CPython would not find either, and in the interpreter's own modules with those in C that only make them faster.
    """
    if b.module.source.is_library:
        return name.startswith("_") or node in b.module.guarded
    return (
        node in b.module.guarded and not is_standard(name) and not is_installed(name) and not b.tree.unknown
    )


def guarded_imports(module: SourceModule) -> set[ast.AST]:
    """The imports in a `try` that catches ImportError."""
    return {
        inner
        for node in module.nodes
        if isinstance(node, ast.Try) and any(map(_catches_import_error, node.handlers))
        for statement_ in node.body
        for inner in walk(statement_)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    }


def _catches_import_error(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        c is None
        or (
            isinstance(c, ast.Name)
            and c.id in ("ImportError", "ModuleNotFoundError", "Exception", "BaseException")
        )
        for c in caught
    )


@statement(ast.ImportFrom)
def build_import_from(b: Builder, node: ast.ImportFrom) -> None:
    """`from a import b`, `from . import b`, `from a import *`."""
    if node.module == "__future__":
        return
    base = absolute(b.module.source, node)
    if base is None:
        b.report(RelativeImportBeyondTop(b.span(node), module="." * node.level + (node.module or "")))
        return
    if base in b.contexts:
        if _run(b, base, node):
            _from_program(b, node, base)
    elif _is_library(b, base, node):
        _from_library(b, node, base)


def _from_program(b: Builder, node: ast.ImportFrom, base: str) -> None:
    source = b.contexts[base]
    for alias in node.names:
        at = b.position(node)
        if alias.name == "*":
            if (found := exports(b, base)) is None:
                b.report(StarImportUnknown(b.span(node), module=base))
                continue
            exported = without_refused(b, base, found[0])
            b.emit(ir.ImportStar(source.ir, exported, found[1], at))
            if found[1]:
                b.bound.update(exported)
            continue
        if (refused := refused_global(b, base, alias.name)) is not None:
            b.report(refused)
            continue
        submodule = f"{base}.{alias.name}"
        value: ir.Expr
        if submodule in b.contexts:
            b.emit(ir.ImportModule(b.contexts[submodule].ir, at, (source.ir, alias.name)))
        if submodule in b.contexts or alias.name in source.ir.globals:
            value = ir.Prim("import_from", [ir.ModuleGet(source.ir), ir.Const(alias.name)], at=at)
        elif alias.name in ("__name__", "__file__", "__doc__"):
            value = ir.Prim("getattr", [ir.ModuleGet(source.ir), ir.Const(alias.name)], at=at)
        elif node in b.module.guarded and not (source.source.is_library and in_cpython(base, alias.name)):
            _raise_missing_name(b, node, base, alias.name, source.source.shown)
            return
        else:
            b.report(ImportedNameMissing(b.span(node), module=base, name=alias.name))
            continue
        target = b.target(alias.asname or alias.name, node)
        b.emit(ir.Assign([target], value))
        b.mark_bound(target)


def _from_library(b: Builder, node: ast.ImportFrom, base: str) -> None:
    for alias in node.names:
        if alias.name == "*":
            for name in library_names(registry.MODULES[base]):
                _bind(b, name, ir.LibraryGet(base, name, at=b.position(node)))
            continue
        submodule = f"{base}.{alias.name}"
        if has_library_name(base, alias.name):
            _bind(b, alias.asname or alias.name, ir.LibraryGet(base, alias.name, at=b.position(node)))
        elif registry.load(submodule) is not None:
            _bind(b, alias.asname or alias.name, ir.LibraryGet(submodule, "", at=b.position(node)))
        elif node in b.module.guarded and not in_cpython(base, alias.name):
            _raise_missing_name(b, node, base, alias.name, file_in_cpython(base))
            return
        else:
            b.report(missing_name(b.span(alias), base, alias.name))


def _raise_missing_name(b: Builder, node: ast.ImportFrom, base: str, name: str, path: str | None) -> None:
    """What a name raises that the module does not have under CPython either, where the program is ready for that."""
    text = ir.Const(f"cannot import name {name!r} from {base!r} ({path or 'unknown location'})")
    fields: list[tuple[str | None, ir.Expr]] = [("name", ir.Const(base)), ("path", ir.Const(path))]
    b.emit(ir.Raise(ir.Call(ir.Builtin("ImportError"), [text], fields), None, b.position(node)))


def _bind(b: Builder, name: str, value: ir.Expr) -> None:
    target = b.target(name)
    b.emit(ir.Assign([target], value))
    b.mark_bound(target)


def library_names(table: registry.Module) -> list[str]:
    """What `from m import *` brings from a module of the table."""
    types = (n for n, t in table.types.items() if not t.hidden)
    return [n for n in (*table.functions, *table.constants, *types, *table.aliases) if not n.startswith("_")]
