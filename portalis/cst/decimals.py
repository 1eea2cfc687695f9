"""What is changed in the tree of `_pydecimal`, so that it words its errors as CPython's `decimal` does, which is in C."""

import ast
import re

from portalis.cst.walk import walk

MODULE = "_pydecimal"
"""The module that needs it."""

_SIGNALS = (
    """InvalidOperation FloatOperation DivisionByZero Overflow Underflow Subnormal Inexact Rounded Clamped"""
)
"""In the order in which `flags` and `traps` have them (`Modules/_decimal/_decimal.c: signal_map`)."""

_REPR = '''
def __repr__(self):
    """Show the current context."""
    shown = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
    flags = ", ".join([f.__name__ for f in shown if self.flags[f]])
    traps = ", ".join([t.__name__ for t in shown if self.traps[t]])
    return (
        f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
        f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
    )
'''
"""`Context.__repr__` with the signals in the order of their bits (`Modules/_decimal/libmpdec/io.c`)."""

_INTEGERS = """
def _set_integer_check(self, name, value, vmin, vmax):
    if not isinstance(value, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)
    if (vmin != '-inf' and value < vmin) or (vmax != 'inf' and value > vmax):
        raise ValueError({
            "prec": "valid range for prec is [1, MAX_PREC]",
            "Emin": "valid range for Emin is [MIN_EMIN, 0]",
            "Emax": "valid range for Emax is [0, MAX_EMAX]",
            "capitals": "valid values for capitals are 0 or 1",
            "clamp": "valid values for clamp are 0 or 1",
        }[name])
    return object.__setattr__(self, name, value)
"""
"""`Context._set_integer_check`."""

_WORDS = {
    "Cannot convert signaling NaN to float": "cannot convert signaling NaN to float",
    "Cannot convert NaN to integer": "cannot convert NaN to integer",
    "Cannot convert infinity to integer": "cannot convert Infinity to integer",
    "Cannot hash a signaling NaN value.": "Cannot hash a signaling NaN value",
    "cannot round a NaN": "cannot convert NaN to integer",
    "cannot round an infinity": "cannot convert Infinity to integer",
    "Second argument to round should be integral": "optional arg must be an integer",
}
"""Messages by those of `_pydecimal`."""

_BEGINNINGS = {
    "Invalid tuple size": "argument must be a sequence of length 3",
    "Invalid sign.": "sign must be an integer with the value 0 or 1",
    "The second value in the tuple": "coefficient must be a tuple of digits",
    "The third value in the tuple": "string argument in the third position must be 'F', 'n' or 'N'",
}
"""Messages by the beginnings of those of `_pydecimal`."""

_ROUNDING = """valid values for rounding are:
  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
   ROUND_05UP]"""


def prepare(tree: ast.Module) -> None:
    """Lets signals carry the list of conditions, contexts show and hold their signals as in C, and all errors be worded as there."""
    _Words().visit(tree)
    ast.fix_missing_locations(tree)


def _method(source: str, old: ast.FunctionDef) -> ast.stmt:
    (made,) = ast.parse(source).body
    return ast.copy_location(made, old)


class _Words(ast.NodeTransformer):
    """Goes through the module's statements."""

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        match node:
            case ast.Assign(targets=[ast.Name("_signals")], value=ast.List() as signals):
                signals.elts = [ast.Name(name, ast.Load()) for name in _SIGNALS.split()]
            case ast.Assign(
                targets=[ast.Subscript(value=ast.Attribute(attr="flags" | "traps"))],
                value=ast.Constant(0 | 1 as value),
            ):
                node.value = ast.Constant(bool(value))
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        self.generic_visit(node)
        if node.name == "_set_integer_check":
            return _method(_INTEGERS, node)
        if node.name == "__repr__" and re.search("current context", ast.get_docstring(node) or ""):
            return _method(_REPR, node)
        if node.name == "_parse_format_specifier":
            for part in walk(node):
                if isinstance(part, ast.Raise) and isinstance(part.exc, ast.Call):
                    part.exc.args = [ast.Constant("invalid format string")]
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name("error"), args=[ast.Name("explanation")]):
                node.args = [ast.List([ast.Name("condition", ast.Load())], ast.Load())]
            case ast.Call(func=ast.Name("int"), args=[ast.Compare()]):
                node.func = ast.Name("bool", ast.Load())
            case ast.Call(func=ast.Attribute(value=ast.Name("dict"), attr="fromkeys"), args=[_, _]):
                node.args[1] = ast.Constant(False)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.BinOp(
                ast.Constant("Cannot convert %r to Decimal" | "Unable to convert %s to Decimal"), ast.Mod()
            ):
                kind = ast.Call(ast.Name("type", ast.Load()), [node.right], [])
                node.left = ast.Constant("conversion from %s to Decimal is not supported")
                node.right = ast.Attribute(kind, "__name__", ast.Load())
            case ast.BinOp(ast.Constant("%s: invalid rounding mode"), ast.Mod()):
                return ast.copy_location(ast.Constant(_ROUNDING), node)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):
            start = next((new for old, new in _BEGINNINGS.items() if node.value.startswith(old)), None)
            node.value = start or _WORDS.get(node.value, node.value)
        return node
