"""Builds comprehensions: list, set and dict ones in place, and generator expressions whose items a builtin takes at once; the
bodies of other generator expressions as functions."""

import ast
from collections.abc import Callable

from portalis.cst.scopes import ComprehensionNode
from portalis.diagnostics.language import AsyncComprehensionOutside
from portalis.ir import ops as ir
from portalis.ir import types
from portalis.ir.program import FunctionIR
from portalis.irbuild.builder import Builder, expression
from portalis.irbuild.functions import qualified
from portalis.irbuild.targets import build_target

_KINDS = {ast.ListComp: "list", ast.SetComp: "set", ast.DictComp: "dict"}
_TYPES = {
    "all": types.BOOLEAN,
    "any": types.BOOLEAN,
    "dict": types.DICT,
    "list": types.LIST,
    "set": types.SET,
    "tuple": types.TUPLE,
}


@expression(ast.ListComp, ast.SetComp, ast.DictComp)
def build_comprehension(b: Builder, node: ast.ListComp | ast.SetComp | ast.DictComp) -> ir.Expr:
    """`[x for x in a if c]`: a frame of its own in tracebacks, the same Rust function."""
    kind = _KINDS[type(node)]
    scope = b.module.scopes.of[node]
    suspends = scope.has_await or any(g.is_async for g in node.generators)
    if suspends and b.frame.function.kind not in ("Coroutine", "AsyncGenerator"):
        return b.report(AsyncComprehensionOutside(b.span(node)))
    return _in_place(b, node, kind, f"{kind}comp", b.position(node))


def build_fold(b: Builder, node: ast.GeneratorExp, at: ir.Position) -> ir.Expr:
    """`sum(x for x in a)`, the call at `at`: what the builtin does to each item is done where the item is made."""
    return _in_place(b, node, b.module.scopes.folds[node], "genexpr", at)


def _in_place(b: Builder, node: ComprehensionNode, kind: str, noun: str, at: ir.Position) -> ir.Expr:
    scope = b.module.scopes.of[node]
    first = b.expr(node.generators[0].iter)
    name = f"<{noun}>"
    function = FunctionIR(
        name,
        qualified(b, name),
        b.module.unique(noun),
        b.module.ir,
        "Plain",
        node.lineno,
        inline=True,
    )
    saved = (b.scope, b.code, b.namespace)
    b.scope, b.code, b.namespace = scope, function, None
    with b.branch():
        b.declare(scope, function)
        around = b.position(node)
        generators = [
            build_generator(b, g, first if i == 0 else None, around) for i, g in enumerate(node.generators)
        ]
        type_ = _TYPES.get(kind, types.OBJECT)
        if isinstance(node, ast.DictComp):
            element, value = b.expr(node.key), b.expr(node.value)
            built = ir.Comprehension(kind, element, value, generators, function, type=type_, at=at)
        else:
            element = b.expr(node.elt)
            built = ir.Comprehension(kind, element, None, generators, function, type=type_, at=at)
    b.scope, b.code, b.namespace = saved
    b.module.ir.functions.append(function)
    return built


def build_generator(
    b: Builder, node: ast.comprehension, iterable: ir.Expr | None, at: ir.Position
) -> ir.ComprehensionFor:
    """One `for … in … if …`; the first one's iterable was evaluated outside."""
    over = iterable if iterable is not None else b.expr(node.iter)
    target = build_target(b, node.target)
    b.mark_bound(target)
    return ir.ComprehensionFor(target, over, [b.expr(c) for c in node.ifs], bool(node.is_async), at)


def build_generator_body(b: Builder, node: ast.GeneratorExp, function: FunctionIR) -> list[ir.Stmt]:
    """The body of a generator expression: nested loops around a `yield`."""
    items = ir.LocalGet(function.params[0].var, False)

    def loops(index: int) -> list[ir.Stmt]:
        if index == len(node.generators):
            value = ir.Yield(b.expr(node.elt), at=b.position(node.elt))
            return [ir.ExprStmt(value, line=node.elt.lineno)]
        g = build_generator(b, node.generators[index], items if index == 0 else None, b.position(node))
        inner: Callable[[], list[ir.Stmt]] = lambda: loops(index + 1)  # noqa: E731
        body = inner()
        for condition in reversed(g.conditions):
            body = [ir.If(condition, body, [], line=node.lineno)]
        return [ir.For(g.target, g.iterable, body, [], g.is_async, g.at, line=node.lineno)]

    return loops(0)
