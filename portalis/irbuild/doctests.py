"""Builds the examples of docstrings: a function for each, in a module for each docstring, whose variables `doctest` fills and reads."""

import builtins

from portalis import names
from portalis.cst.modules import Example
from portalis.cst.scopes import owner
from portalis.ir import ops as ir
from portalis.ir.program import DocstringIR, ExampleIR, FunctionIR
from portalis.irbuild.builder import Builder, Frame, ModuleContext, known_builtin
from portalis.irbuild.functions import in_frame
from portalis.irbuild.lenient import build_body
from portalis.primitives import registry


def share_names(b: Builder, context: ModuleContext) -> None:
    """Every name that examples use without binding it is one of their variables, too, unless it can only be a builtin.

    What the tested module surely has from the library, they have from there, too.
    """
    docstring = context.source.docstring
    assert docstring is not None
    tested = b.contexts[docstring.tested.name]
    scopes = context.scopes
    used = {name for s in scopes.all for name in s.used if owner(s, name) is None}
    if any(s.kind == "class" for s in scopes.all):
        used.add("__name__")  # for `__module__`
    for name in sorted(used - context.ir.globals.keys()):
        if name in tested.ir.globals or not _is_builtin(name) or (docstring.given and _can_be_given(name)):
            context.ir.globals[name] = context.unique(names.static(name))
    if docstring.alone:
        context.statics = {
            name: static
            for name, static in tested.statics.items()
            if name in used and name not in scopes.module.counts and static.kind.startswith("library")
        }


def _can_be_given(name: str) -> bool:
    """Whether a builtin may be hidden by a variable that the program gives: it is no form of its own to the compiler."""
    return known_builtin(name) and name not in ("super", "globals", "locals", "vars", "dir", "__debug__")


def _is_builtin(name: str) -> bool:
    return known_builtin(name) or name in dir(builtins)


def build_examples(b: Builder, context: ModuleContext) -> None:
    """The functions of a docstring's examples; the module's body, which is never run, is empty."""
    docstring = context.source.docstring
    assert docstring is not None
    body = FunctionIR("<module>", "<module>", "body", context.ir, "Plain", 1)
    context.ir.body = body
    b.module, b.scope, b.code = context, context.scopes.module, body
    b.frame = Frame(body, names.Unique(names.RESERVED))
    b.bound, b.namespace, b.class_private, b.out = set(), None, None, []
    made = [_example(b, context, i, example) for i, example in enumerate(docstring.examples)]
    context.ir.docstring = DocstringIR(docstring.text, made)


def _example(b: Builder, context: ModuleContext, number: int, example: Example) -> ExampleIR:
    if not example.body:
        problem = example.problem
        found = (problem.kind, problem.message, problem.place) if problem is not None else None
        return ExampleIR(example.line, None, found)
    rust = context.unique(f"example_{number}")
    function = FunctionIR("<module>", "<module>", rust, context.ir, "Plain", example.line)

    def build() -> list[ir.Stmt]:
        return build_body(b, function, example.body[0], lambda: b.stmts(example.body))

    in_frame(b, function, context.scopes.module, [], build)
    return ExampleIR(example.line, function)


def shows_values(b: Builder) -> bool:
    """Whether expression statements here show their values: those of examples outside of functions and classes."""
    return b.module.source.docstring is not None and b.scope.kind == "module"


def shown(value: ir.Expr) -> ir.Expr:
    """A value that is handed to `sys.displayhook`."""
    module = registry.load("_doctest")
    assert module is not None
    return ir.NativeCall(module.functions["display"], [value])
