"""Builds a whole program: the modules' names first, then each module's body and functions."""

import ast

from portalis import names
from portalis.cst.modules import SourceModule, SourceTree, absolute
from portalis.cst.scopes import Scopes
from portalis.diagnostics import DiagnosticSink
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ModuleIR, ProgramIR
from portalis.irbuild import (  # noqa: F401 - each registers its rules
    calls,
    classes,
    comprehensions,
    expressions,
    functions,
    imports,
    match,
    statements,
)
from portalis.irbuild.builder import Builder, Frame, Leniency, ModuleContext
from portalis.irbuild.doctests import build_examples, share_names
from portalis.irbuild.exports import public_names
from portalis.irbuild.interface import interface
from portalis.irbuild.patched import Patched, find_patched
from portalis.irbuild.statics import find_early, find_statics
from portalis.primitives import registry


def build_program(
    name: str,
    file: str,
    tree: SourceTree,
    sink: DiagnosticSink,
    lenient: bool = False,
    importable: bool = False,
) -> ProgramIR:
    """The IR of a program. In lenient mode, refused functions raise instead, and the program says which (`irbuild/lenient.py`).

    An `importable` program has an interface, whose names are used from outside.
    """
    left_out = Leniency()
    patched = find_patched(tree)
    while True:  # a function may read, further up, what turned out to be refused further down
        known = len(left_out.globals), len(left_out.members)
        left_out.warnings.clear()
        problems = DiagnosticSink()
        for problem in sink.sorted():
            problems.report(problem)
        program = _build(
            name, file, tree, problems, left_out, patched, lenient=lenient, importable=importable
        )
        if known == (len(left_out.globals), len(left_out.members)):
            for problem in problems.sorted():
                sink.report(problem)
            for module, what, problem in dict.fromkeys(left_out.warnings):
                found = program.left_out if tree.modules[module].is_library else program.warnings
                found.append((what, problem))
            return program


def _build(
    name: str,
    file: str,
    tree: SourceTree,
    sink: DiagnosticSink,
    left_out: Leniency,
    patched: Patched,
    *,
    lenient: bool,
    importable: bool,
) -> ProgramIR:
    program = ProgramIR(name, file, [], syntax_warnings=tree.modules["__main__"].source.warnings)
    if importable:
        program.interface = interface(tree.modules["__main__"].source.tree)
    contexts: dict[str, ModuleContext] = {}
    unique = names.Unique(frozenset({"mod", "r#mod", "pyrt", "std", "core", "alloc"}))
    for source in tree.modules.values():
        contexts[source.name] = _context(source, unique)
        program.modules.append(contexts[source.name].ir)
    builder = Builder(tree, program, contexts, sink, left_out, lenient=lenient)
    _expand_stars(builder)
    tested = [c for c in contexts.values() if c.source.docstring is None]
    for context in tested:
        if _keeps_annotations(builder, context):
            context.ir.globals["__annotations__"] = context.unique(names.static("__annotations__"))
        context.statics = find_statics(context.source, tree, context.scopes)
        context.early = find_early(context.source, context.scopes)
        patched.forget(context)
        for module, refused in left_out.globals:
            if module == context.source.name:
                context.statics.pop(refused, None)
                context.early.discard(refused)
        context.ir.fixed = set(context.statics)
        context.ir.sure = context.early & set(context.ir.globals)
    for context in contexts.values():
        if context.source.docstring is not None:
            share_names(builder, context)
    for context in contexts.values():
        if context.source.docstring is not None:
            build_examples(builder, context)
        else:
            _build_module(builder, context)
    return program


def _context(source: SourceModule, unique: names.Unique) -> ModuleContext:
    text = source.source.text
    shared = source.docstring.tested.name if source.docstring is not None else ""
    wanted = f"examples_of_{shared}" if shared else source.name
    rust = unique("main_module" if source.name == "__main__" else names.module_path(wanted))
    module = ModuleIR(source.name, rust, source.source.path, source.shown, text, source.is_package)
    module.is_library = source.is_library
    module.shared_name = shared
    module.doc = ast.get_docstring(source.source.tree, clean=False)
    scopes = Scopes(source.source.tree)
    # lowercase and uppercase spellings of a name must not meet in one static
    statics = names.Unique(names.RESERVED)
    for name in scopes.module.counts:
        module.globals[name] = statics(names.static(name))
    context = ModuleContext(source, module, scopes, text.splitlines(keepends=True))
    context.unique = statics
    context.star_imports = [
        n for n in source.nodes if isinstance(n, ast.ImportFrom) and n.names[0].name == "*"
    ]
    context.future_annotations = any(
        isinstance(n, ast.ImportFrom)
        and n.module == "__future__"
        and any(a.name == "annotations" for a in n.names)
        for n in (source.docstring.tested if source.docstring is not None else source).source.tree.body
    )
    context.guarded = imports.guarded_imports(source)
    module.future_annotations = context.future_annotations
    return context


def _keeps_annotations(b: Builder, context: ModuleContext) -> bool:
    """Whether the module gets its dict of annotations: it annotates variables, or asks for the dict, and somebody may look."""
    if not b.reads_annotations or "__annotations__" in context.ir.globals:
        return False
    return any(isinstance(n, ast.AnnAssign) for n in context.source.source.tree.body) or any(
        isinstance(n, ast.Name) and n.id == "__annotations__" for n in context.source.nodes
    )


def _build_module(b: Builder, context: ModuleContext) -> None:
    body = FunctionIR("<module>", "<module>", "body", context.ir, "Plain", 1)
    context.ir.body = body
    b.module = context
    b.scope = context.scopes.module
    b.code = body
    b.frame = Frame(body, names.Unique(names.RESERVED))
    b.bound = set()
    b.namespace = None
    b.class_private = None
    b.out = []
    given = {n: v for n, v in expressions.module_constants(context).items() if n in context.ir.globals}
    b.bound.update(given)
    made = b.stmts(context.source.source.tree.body)
    if "__annotations__" in context.ir.globals:
        table = ir.Assign([ir.GlobalTarget(context.ir, "__annotations__")], ir.DictDisplay([]), line=1)
        made.insert(0, table)
    own = [ir.Assign([ir.GlobalTarget(context.ir, n)], ir.Const(v), line=1) for n, v in given.items()]
    body.body = [*own, *made]


def _expand_stars(b: Builder) -> None:
    """Names that `from m import *` binds are globals of the importing module, too; star imports can pass on what they brought."""
    changed = True
    while changed:
        changed = False
        for context in b.contexts.values():
            for node in context.star_imports:
                for name in _star_names(b, context, node):
                    if name not in context.ir.globals:
                        context.ir.globals[name] = context.unique(names.static(name))
                        changed = True


def _star_names(b: Builder, context: ModuleContext, node: ast.ImportFrom) -> list[str]:
    base = absolute(context.source, node)
    if not base:
        return []
    if base in b.contexts:
        return public_names(b, base) or []
    table = registry.load(base)
    return imports.library_names(table) if table is not None else []
