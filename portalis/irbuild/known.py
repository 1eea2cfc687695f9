"""Builds conditional expressions, and knows outcomes of tests before the program runs: which Python, which platform, what a module of the library has.

What stands under a test that fails everywhere (`if sys.platform == "win32"`, `if sys.version_info >= (3, 12)`, `if TYPE_CHECKING`)
is for another Python or platform, and is not compiled.
"""

import ast
import importlib
import operator
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, Final

from portalis.ir import ops as ir
from portalis.irbuild.builder import Builder, expression
from portalis.irbuild.expressions import has_library_name, static_of
from portalis.irbuild.missing import missing_name
from portalis.irbuild.statics import is_type_checking
from portalis.primitives import registry

_LANGUAGE: Final = (3, 11)
_COMPARED: Final[Mapping[type[ast.cmpop], Callable[[Any, Any], bool]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda item, items: item in items,
    ast.NotIn: lambda item, items: item not in items,
}

_Facts = Mapping[tuple[str, str], object]
"""Library modules and names in them, and what these are."""


class _UnknownError(Exception):
    """An expression whose value is not known."""


def known_truth(b: Builder, test: ast.expr) -> bool | None:
    """Whether the test holds; None where that depends on the run, the target or the release of Python."""
    if is_type_checking(test):
        return False
    try:
        found = {bool(_value(b, test, facts)) for facts in _possible()}
    except (_UnknownError, TypeError, LookupError):
        return None
    return found.pop() if len(found) == 1 else None


@expression(ast.IfExp)
def build_conditional(b: Builder, node: ast.IfExp) -> ir.Expr:
    """`a if test else b`."""
    known = known_truth(b, node.test)
    if known is not None:
        return b.expr(node.body if known else node.orelse)
    test = b.expr(node.test)
    with b.branch():
        then = b.expr(node.body)
    with b.branch():
        otherwise = b.expr(node.orelse)
    return ir.Cond(test, then, otherwise)


def _possible() -> Iterator[_Facts]:
    """What can be the case when the program runs."""
    for platform, micro in product(sorted({sys.platform, "linux", "wasi"}), (0, 99)):
        yield {
            ("sys", "platform"): platform,
            ("os", "name"): "posix",
            ("sys", "version_info"): (*_LANGUAGE, micro, "final", 0),
        }


def _value(b: Builder, node: ast.expr, facts: _Facts) -> Any:
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
            return tuple(_value(b, item, facts) for item in items)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _value(b, operand, facts)
        case ast.BoolOp(op=op, values=values):
            return _first(b, values, facts, stops=isinstance(op, ast.Or))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARED:
            return _COMPARED[type(op)](_value(b, left, facts), _value(b, right, facts))
        case ast.Subscript(value=value, slice=ast.Constant(value=int(index))):
            return _value(b, value, facts)[index]
        case ast.Subscript(
            value=value, slice=ast.Slice(lower=None, upper=ast.Constant(value=int(end)), step=None)
        ):
            return _value(b, value, facts)[:end]
        case ast.Attribute(attr="major" | "minor" as attr, value=value):
            return _value(b, value, facts)[attr == "minor"]
        case ast.Call(func=ast.Attribute(attr="startswith", value=value), args=[start], keywords=[]):
            return str(_value(b, value, facts)).startswith(_value(b, start, facts))
        case ast.Call(func=ast.Name(id="hasattr"), args=[owner, ast.Constant(value=str(name))], keywords=[]):
            if b.is_builtin("hasattr") and (module := _library_module(b, owner)) is not None:
                return _has(module, name)
        case ast.Name() | ast.Attribute():
            static = static_of(b, node)
            if static is not None and static.kind == "library name" and (static.module, static.name) in facts:
                return facts[static.module, static.name]
    raise _UnknownError


def _first(b: Builder, values: list[ast.expr], facts: _Facts, *, stops: bool) -> bool:
    """`and`, `or`: what is behind the operand that decides may be anything."""
    for value in values:
        if bool(_value(b, value, facts)) is stops:
            return stops
    return not stops


def _library_module(b: Builder, node: ast.expr) -> str | None:
    static = static_of(b, node)
    return static.module if static is not None and static.kind == "library module" else None


def _has(module: str, name: str) -> bool:
    if has_library_name(module, name) or registry.load(f"{module}.{name}") is not None:
        return True
    if in_cpython(module, name):  # it has, and compiled programs do not
        raise _UnknownError
    return False


@cache
def in_cpython(module: str, name: str) -> bool:
    """Whether a module of CPython's library has a name; where no Python 3.11 is at hand to ask, it may have."""
    if sys.version_info[:2] != _LANGUAGE:
        return True
    try:
        return hasattr(importlib.import_module(module), name)
    except ImportError:
        return False


def file_in_cpython(module: str) -> str | None:
    """The file of a module of CPython's library; None for one that is built in."""
    return getattr(importlib.import_module(module), "__file__", None)


def check_asked(b: Builder, node: ast.Call) -> None:
    """`hasattr(os, "fork")`, `getattr(os, "fork", None)`: what CPython has and compiled programs do not is refused, as `os.fork` is.

    The library's own modules are content without.
    """
    match node.args:
        case [owner, ast.Constant(value=str(name)), *_] if not b.module.source.is_library:
            module = _library_module(b, owner)
            if module is None or has_library_name(module, name) or name.startswith("__"):
                return
            if registry.load(f"{module}.{name}") is None and in_cpython(module, name):
                b.report(missing_name(b.span(node.args[1]), module, name))
