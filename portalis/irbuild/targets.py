"""Builds what can be assigned to."""

import ast

from portalis.diagnostics.dynamic import BytecodeAccess
from portalis.ir import ops as ir
from portalis.irbuild.builder import Builder
from portalis.irbuild.expressions import static_of
from portalis.primitives import registry


def build_target(b: Builder, node: ast.expr) -> ir.Target:
    """A name, attribute, item, or a tuple or list of targets."""
    match node:
        case ast.Name():
            return b.target(node.id, node)
        case ast.Attribute():
            check_replaced(b, node, node.value, node.attr)
            _check_code(b, node)
            return ir.AttributeTarget(b.expr(node.value), b.mangle(node.attr), b.position(node))
        case ast.Subscript():
            return ir.ItemTarget(b.expr(node.value), b.expr(node.slice), b.position(node))
        case ast.Tuple() | ast.List():
            star = next((i for i, n in enumerate(node.elts) if isinstance(n, ast.Starred)), None)
            parts = [build_target(b, n.value if isinstance(n, ast.Starred) else n) for n in node.elts]
            return ir.UnpackTarget(parts, star, b.position(node))
    b.refuse(node, f"assigning to `{type(node).__name__}`")
    return b.target("_")


def check_replaced(b: Builder, node: ast.AST, module: ast.expr, name: str | None) -> None:
    """Functions and types of the library are called without looking them up, so they cannot be replaced; variables can.

    A name of None is one that is not known."""
    static = static_of(b, module)
    if static is None or static.kind != "library module":
        return
    table = registry.load(static.module)
    if table is not None and (name is None or name not in table.constants):
        instead = "give the function that needs it a parameter, or a name of your own to call"
        b.refuse(node, f"replacing `{static.module}.{name or '…'}`", instead)


def _check_code(b: Builder, node: ast.Attribute) -> None:
    if node.attr == "__code__" and not (isinstance(node.value, ast.Name) and node.value.id == "self"):
        b.report(BytecodeAccess(b.span(node), name="assigning to `__code__`"))
