"""Turns the doctests of a module into a TestCase, so that their examples are compiled like everything else."""

import ast


def as_methods(text: str, tree: ast.Module, name: str) -> str:
    """The module's text; doctests are not converted yet."""
    return text
