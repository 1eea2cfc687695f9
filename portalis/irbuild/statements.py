"""Builds statements: assignment, control flow, exceptions, with."""

import ast
from collections.abc import Iterable

from portalis.diagnostics.language import AwaitAtModuleLevel
from portalis.ir import ops as ir
from portalis.irbuild.builder import Builder, statement
from portalis.irbuild.doctests import shown, shows_values
from portalis.irbuild.expressions import BINARY, read_name
from portalis.irbuild.functions import is_sure
from portalis.irbuild.known import known_truth
from portalis.irbuild.targets import build_target


@statement(ast.Pass)
def build_pass(b: Builder, node: ast.Pass) -> None:
    """`pass`."""


@statement(ast.Global, ast.Nonlocal)
def build_declaration(b: Builder, node: ast.Global | ast.Nonlocal) -> None:
    """`global x`, `nonlocal x`: the scopes know already."""


@statement(ast.Expr)
def build_expression_statement(b: Builder, node: ast.Expr) -> None:
    """An expression for its effect; a docstring has none."""
    if shows_values(b):
        b.emit(ir.ExprStmt(shown(b.expr(node.value))))
    elif not isinstance(node.value, ast.Constant):
        b.emit(ir.ExprStmt(b.expr(node.value)))


@statement(ast.Assign)
def build_assign(b: Builder, node: ast.Assign) -> None:
    """`a = b = value`."""
    value = b.expr(node.value)
    targets = [build_target(b, t) for t in node.targets]
    b.emit(ir.Assign(targets, value))
    for t in targets:
        b.mark_bound(t)


@statement(ast.AnnAssign)
def build_annotated(b: Builder, node: ast.AnnAssign) -> None:
    """`x: T = value`; at module and class level the annotation is kept in `__annotations__`."""
    if node.value is not None:
        value = b.expr(node.value)
        target = build_target(b, node.target)
        b.emit(ir.Assign([target], value))
        b.mark_bound(target)
    if b.scope.kind not in ("class", "module"):
        return
    table = _annotations_table(b) if isinstance(node.target, ast.Name) and node.simple else None
    if table is not None and isinstance(node.target, ast.Name):
        name = ir.Const(b.mangle(node.target.id))
        b.emit(ir.ExprStmt(ir.Prim("annotate", [table, name, _annotation(b, node.annotation)])))
    elif not b.module.future_annotations:
        value = b.expr(node.annotation)
        if not is_sure(value):
            b.emit(ir.ExprStmt(value))


def _annotations_table(b: Builder) -> ir.Expr | None:
    """`__annotations__` of the class or module that is being made; None where nothing can look at it."""
    if b.scope.kind == "class":
        return ir.NamespaceGet(b.namespace or "", "__annotations__", ir.Const(None))
    if "__annotations__" in b.module.ir.globals:
        return ir.GlobalGet(b.module.ir, "__annotations__", checked=True)
    return None


def _annotation(b: Builder, node: ast.expr) -> ir.Expr:
    """The value of an annotation; its text under `from __future__ import annotations`."""
    if b.module.future_annotations:
        return ir.Const(ast.unparse(node))
    return b.expr(node)


@statement(ast.AugAssign)
def build_augmented(b: Builder, node: ast.AugAssign) -> None:
    """`x += value`: the target's object and index are evaluated once."""
    checked = builtin = False
    held = None
    if isinstance(node.target, ast.Name):
        read = read_name(b, node.target.id, node.target)
        checked = isinstance(read, ir.LocalGet | ir.GlobalGet) and read.checked
        builtin = isinstance(read, ir.GlobalGet) and read.builtin
        held = read if isinstance(read, ir.NamespaceGet) else None
    target = build_target(b, node.target)
    at = b.position(node)
    value = b.expr(node.value)
    b.emit(
        ir.AugAssign(
            target, BINARY[type(node.op)], value, at, checked, b.position(node.target), builtin, held
        )
    )
    b.mark_bound(target)


@statement(ast.Delete)
def build_delete(b: Builder, node: ast.Delete) -> None:
    """`del a, b[0], c.d`."""
    for t in node.targets:
        for part in t.elts if isinstance(t, ast.Tuple | ast.List) else [t]:
            checked = True
            if isinstance(part, ast.Name):
                read = read_name(b, part.id, part)
                checked = not isinstance(read, ir.LocalGet) or read.checked
            target = build_target(b, part)
            b.emit(ir.Delete(target, checked, b.position(part)))
            match target:
                case ir.LocalTarget(var):
                    b.bound.discard(var)
                case ir.GlobalTarget(_, name):
                    b.bound.discard(name)


@statement(ast.If)
def build_if(b: Builder, node: ast.If) -> None:
    """`if`; where the outcome is known, only the branch that runs is compiled."""
    known = known_truth(b, node.test)
    if known is not None:
        for made in b.stmts(node.body if known else node.orelse):
            b.emit(made)
        return
    test = b.expr(node.test)
    before = set(b.bound)
    body = b.stmts(node.body)
    after_body = b.bound if not _leaves(node.body) else None
    b.bound = set(before)
    orelse = b.stmts(node.orelse)
    after_else = b.bound if not _leaves(node.orelse) else None
    b.bound = _both(after_body, after_else, before)
    b.emit(ir.If(test, body, orelse))


def _both(a: set[object] | None, c: set[object] | None, before: set[object]) -> set[object]:
    """What is bound behind two branches; None stands for one that is left early."""
    if a is None:
        return c if c is not None else set(before)
    return a if c is None else a & c


def _leaves(body: list[ast.stmt]) -> bool:
    """Whether control never reaches the end of the block."""
    if not body:
        return False
    last = body[-1]
    if isinstance(last, ast.Return | ast.Raise | ast.Break | ast.Continue):
        return True
    return isinstance(last, ast.If) and bool(last.orelse) and _leaves(last.body) and _leaves(last.orelse)


def _deleted(b: Builder, nodes: Iterable[ast.AST]) -> set[object]:
    """The variables of this scope that statements may leave unbound: by `del`, or as the name of a caught exception."""
    found: set[object] = set()
    todo = list(nodes)
    while todo:
        node = todo.pop()
        unbound: str | None = None
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Lambda():
                continue
            case ast.Name(ctx=ast.Del(), id=unbound) | ast.ExceptHandler(name=unbound):
                pass
        match b.target(unbound) if unbound else None:
            case ir.LocalTarget(var):
                found.add(var)
            case ir.GlobalTarget(_, name):
                found.add(name)
        todo.extend(ast.iter_child_nodes(node))
    return found


@statement(ast.While)
def build_while(b: Builder, node: ast.While) -> None:
    """`while … else`."""
    b.bound -= _deleted(b, [node])  # by an earlier turn, or before a `break`
    test = b.expr(node.test)
    with b.branch():
        body = b.stmts(node.body)
    with b.branch():
        orelse = b.stmts(node.orelse)
    b.emit(ir.While(test, body, orelse))


@statement(ast.For, ast.AsyncFor)
def build_for(b: Builder, node: ast.For | ast.AsyncFor) -> None:
    """`for … else`, `async for … else`."""
    is_async = isinstance(node, ast.AsyncFor)
    if is_async and b.frame.function.kind not in ("Coroutine", "AsyncGenerator"):
        b.report(AwaitAtModuleLevel(b.span(node), form="async for"))
        return
    iterable = b.expr(node.iter)
    b.bound -= _deleted(b, [node])
    with b.branch():
        target = build_target(b, node.target)
        b.mark_bound(target)
        body = b.stmts(node.body)
    with b.branch():
        orelse = b.stmts(node.orelse)
    b.emit(ir.For(target, iterable, body, orelse, is_async, b.position(node)))


@statement(ast.Break)
def build_break(b: Builder, node: ast.Break) -> None:
    """`break`."""
    b.emit(ir.Break())


@statement(ast.Continue)
def build_continue(b: Builder, node: ast.Continue) -> None:
    """`continue`."""
    b.emit(ir.Continue())


@statement(ast.Return)
def build_return(b: Builder, node: ast.Return) -> None:
    """`return value`."""
    b.emit(ir.Return(b.expr(node.value) if node.value is not None else None))


@statement(ast.Raise)
def build_raise(b: Builder, node: ast.Raise) -> None:
    """`raise`, `raise e`, `raise e from c`."""
    value = b.expr(node.exc) if node.exc is not None else None
    cause = b.expr(node.cause) if node.cause is not None else None
    b.emit(ir.Raise(value, cause, b.position(node)))


@statement(ast.Assert)
def build_assert(b: Builder, node: ast.Assert) -> None:
    """`assert test, message`."""
    test = b.expr(node.test)
    message = b.expr(node.msg) if node.msg is not None else None
    b.emit(ir.Assert(test, message, b.position(_last_comparison(node.test) or node)))


def _last_comparison(test: ast.expr) -> ast.Compare | None:
    """The comparison that CPython's compiler jumps on last: it underlines that one (`Python/compile.c: compiler_jump_if`)."""
    parts: list[ast.expr] = []
    match test:
        case ast.Compare():
            return test
        case ast.UnaryOp(op=ast.Not()):
            parts = [test.operand]
        case ast.BoolOp():
            parts = test.values
        case ast.IfExp():
            parts = [test.test, test.body, test.orelse]
    return next((found for part in reversed(parts) if (found := _last_comparison(part))), None)


@statement(ast.Try, ast.TryStar)
def build_try(b: Builder, node: ast.Try | ast.TryStar) -> None:
    """`try … except … else … finally`, and with `except*`."""
    before = set(b.bound)
    body = b.stmts(node.body)
    after_body = set(b.bound)
    before -= _deleted(b, node.body)  # it may fail behind a `del`
    handlers = []
    ends: list[set[object]] = []
    for h in node.handlers:
        b.bound = set(before)
        types = b.expr(h.type) if h.type is not None else None
        target = b.target(h.name) if h.name else None
        if target is not None:
            b.mark_bound(target)
        handlers.append(ir.Handler(types, target, b.stmts(h.body), b.position(h)))
        if isinstance(target, ir.LocalTarget):
            b.bound.discard(target.var)
        elif isinstance(target, ir.GlobalTarget):
            b.bound.discard(target.name)
        if not _leaves(h.body):
            ends.append(b.bound)
    b.bound = after_body
    orelse = b.stmts(node.orelse)
    if not _leaves(node.orelse or node.body):
        ends.append(b.bound)
    after = set.intersection(*ends) if ends else set(before)
    before -= _deleted(b, [node])
    b.bound = set(before)  # `finally` may run after a failure anywhere
    final = b.stmts(node.finalbody)
    b.bound = (after | b.bound - before) & (b.bound | after - before)
    b.emit(ir.Try(body, handlers, orelse, final, isinstance(node, ast.TryStar)))


@statement(ast.With, ast.AsyncWith)
def build_with(b: Builder, node: ast.With | ast.AsyncWith) -> None:
    """`with a as x, c as y: …`: nested, one for each item."""
    is_async = isinstance(node, ast.AsyncWith)
    if is_async and b.frame.function.kind not in ("Coroutine", "AsyncGenerator"):
        b.report(AwaitAtModuleLevel(b.span(node), form="async with"))
        return
    _with_items(b, node, list(node.items), is_async)


def _with_items(
    b: Builder, node: ast.With | ast.AsyncWith, items: list[ast.withitem], is_async: bool
) -> None:
    item, rest = items[0], items[1:]
    manager = b.expr(item.context_expr)
    before = set(b.bound)
    target = build_target(b, item.optional_vars) if item.optional_vars is not None else None
    if target is not None:
        b.mark_bound(target)
    if rest:
        saved, b.out = b.out, []
        _with_items(b, node, rest, is_async)
        body, b.out = b.out, saved
        for made in body:
            made.line = made.line or node.lineno
    else:
        body = b.stmts(node.body)
    b.bound &= before - _deleted(b, node.body)  # `__exit__` may swallow a failure anywhere in the body
    b.emit(ir.With(manager, target, body, is_async, b.position(node)))
