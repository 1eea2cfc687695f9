"""Turns the doctests of a module into modules and a TestCase, so that their examples are compiled like everything else.

A docstring's examples become the top level of a module of their own, since that is what they are to doctest: each runs in a
`with` that captures what it prints and compares. Examples that expect a SyntaxError or run a text are left out: they try the compiler.
"""

import ast
import doctest
import re

_RUNS_TEXT = re.compile(r"\b(eval|exec|compile)\(")

_PRELUDE = '''"""Examples of {where}; written by tests/conformance."""

from test.{name} import *
from unittest.doctests import Examples

_examples = Examples()
'''


def examples_of(tree: ast.Module, name: str) -> dict[str, str]:
    """The text of a module for each docstring that has examples, by the name of its method."""
    made: dict[str, str] = {}
    for where, text in _docstrings(tree):
        own = f"test.{module_name(name, len(made))}."
        body = _module(text.replace(f"test.{name}.", own), where)
        if body:
            method = "test_" + "".join(c if c.isalnum() else "_" for c in where)
            made[method] = _PRELUDE.format(where=where, name=name) + body
    return made


def test_case(name: str, methods: dict[str, str]) -> str:
    """The class whose methods run them, to be put behind the module's text."""
    lines = ["", "", "class DocTests(unittest.TestCase):"]
    for number, method in enumerate(methods):
        lines += [f"    def {method}(self):", f"        import test.{module_name(name, number)}", ""]
    return "\n".join(["", "import unittest", *lines])


def module_name(name: str, number: int) -> str:
    """The module of a docstring."""
    return f"doctests_{name}_{number}"


def _docstrings(tree: ast.Module) -> list[tuple[str, str]]:
    """What doctest would find: the docstrings, and the texts that `__test__` names."""
    if not any("doctest" in ast.unparse(n) for n in ast.walk(tree) if isinstance(n, ast.Import)):
        return []
    found = []
    for node in (tree, *tree.body):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
            text = ast.get_docstring(node, clean=False)
            found.append((getattr(node, "name", "module"), text or ""))
    texts = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    for statement in ast.walk(tree):
        match statement:
            case ast.Assign(targets=[ast.Name(id="__test__")], value=ast.Dict(keys=keys, values=values)):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(key, ast.Constant) and isinstance(value, ast.Name):
                        found.append((str(key.value), texts.get(value.id, "")))
    return [(where, text) for where, text in found if ">>>" in text]


def _module(text: str, where: str) -> str:
    lines = []
    for example in doctest.DocTestParser().get_examples(text, where):
        if "SyntaxError" in (example.exc_msg or "") or "IndentationError" in (example.exc_msg or ""):
            continue
        if example.options.get(doctest.SKIP) or _RUNS_TEXT.search(example.source):
            continue
        try:
            tree = ast.parse(example.source)
        except SyntaxError:
            continue
        body = ast.unparse(ast.fix_missing_locations(_Shown().visit(tree))) or "pass"
        flags = [name for name, flag in doctest.OPTIONFLAGS_BY_NAME.items() if example.options.get(flag)]
        lines.append(f"with _examples.expect({example.want!r}, {example.exc_msg!r}, {flags!r}):")
        lines += ["    " + line for line in body.split("\n")]
    return "\n".join(lines) + "\n" if lines else ""


class _Shown(ast.NodeTransformer):
    """Shows the value of each expression statement, as the interactive interpreter does."""

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        show = ast.Attribute(ast.Name("_examples", ast.Load()), "show", ast.Load())
        return ast.Expr(ast.Call(show, [node.value], []))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.stmt:
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        return node
