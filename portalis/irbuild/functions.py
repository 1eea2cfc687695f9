"""Builds functions: parameters, cells, bodies, decorators, lambdas and generator expressions."""

import ast
from collections.abc import Callable
from typing import Any

from portalis import names
from portalis.cst.scopes import Scope, owner
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Kind, Param, Var
from portalis.irbuild.builder import Builder, Frame, expression, statement
from portalis.irbuild.lenient import build_body

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def function_of(b: Builder, module: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> FunctionIR:
    """The IR of a top-level function, made (empty) on first mention, so that calls can name it before it is built."""
    made = b.functions.get(node)
    if made is None:
        context = b.contexts[module]
        rust = context.unique(names.ident(node.name))
        made = FunctionIR(node.name, node.name, rust, context.ir, "Plain", node.lineno)
        made.kind = kind_of(node, context.scopes.of[node])
        b.functions[node] = made
    return made


def kind_of(node: FunctionNode, scope: Scope) -> Kind:
    """What calling the function gives."""
    if isinstance(node, ast.AsyncFunctionDef):
        return "AsyncGenerator" if scope.has_yield else "Coroutine"
    return "Generator" if scope.has_yield else "Plain"


def qualified(b: Builder, name: str) -> str:
    """`__qualname__` of something defined here."""
    outer = b.code
    if b.scope.kind == "module" or (b.scope.kind != "class" and name in b.scope.global_names):
        return name
    return f"{outer.qualname}.{name}" if b.scope.kind == "class" else f"{outer.qualname}.<locals>.{name}"


@statement(ast.FunctionDef, ast.AsyncFunctionDef)
def build_def(b: Builder, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """`def f(…): …` with its decorators, which are evaluated first and applied from the last."""
    decorators = [b.expr(d) for d in node.decorator_list]
    value: ir.Expr = make_function(b, node)
    for decorator in reversed(decorators):
        value = ir.Call(decorator, [value], [], at=decorator.at)
    target = b.target(node.name, node)
    b.emit(ir.Assign([target], value))
    b.mark_bound(target)


@expression(ast.Lambda)
def build_lambda(b: Builder, node: ast.Lambda) -> ir.Expr:
    """`lambda x: …`."""
    return make_function(b, node)


def make_function(b: Builder, node: FunctionNode) -> ir.MakeFunction:
    """The function object: defaults are evaluated here, the body is built in a frame of its own."""
    a = node.args
    defaults = [b.expr(d) for d in a.defaults]
    kwdefaults = [b.expr(d) if d is not None else None for d in a.kw_defaults]
    annotations = build_annotations(b, node)
    scope = b.module.scopes.of[node]
    name = "<lambda>" if isinstance(node, ast.Lambda) else node.name
    if b.scope.kind == "module" and not isinstance(node, ast.Lambda):
        function = function_of(b, b.module.ir.name, node)
    else:
        rust = b.module.unique("lambda" if isinstance(node, ast.Lambda) else names.ident(_rust_name(b, name)))
        function = FunctionIR(name, qualified(b, name), rust, b.module.ir, kind_of(node, scope), node.lineno)
    if not isinstance(node, ast.Lambda):
        if node.decorator_list:
            function.line = node.decorator_list[0].lineno
        first = node.body[0]
        if (
            isinstance(first, ast.Expr)
            and isinstance(first.value, ast.Constant)
            and isinstance(first.value.value, str)
        ):
            function.doc = first.value.value
    parameters = [
        *((p, "posonly") for p in a.posonlyargs),
        *((p, "pos") for p in a.args),
        *((p, "kwonly") for p in a.kwonlyargs),
        *([(a.vararg, "varargs")] if a.vararg else []),
        *([(a.kwarg, "varkw")] if a.kwarg else []),
    ]

    def body() -> list[ir.Stmt]:
        if isinstance(node, ast.Lambda):
            value = b.expr(node.body)
            return [ir.Return(value, line=node.body.lineno)]
        return b.stmts(node.body)

    in_frame(
        b,
        function,
        scope,
        [(p.arg, kind) for p, kind in parameters],
        lambda: build_body(b, function, node, body),
    )
    return ir.MakeFunction(function, defaults, kwdefaults, annotations)


def _rust_name(b: Builder, name: str) -> str:
    """Methods carry their class: `Account_deposit`."""
    return f"{b.code.name}_{name.strip('_') or name}" if b.scope.kind == "class" else name


def build_annotations(b: Builder, node: FunctionNode) -> list[tuple[str, ir.Expr]]:
    """Annotations are evaluated at the `def` (under `from __future__ import annotations` they are texts); where nothing in the
    program can read them, only those remain that could fail or do something."""
    if isinstance(node, ast.Lambda):
        return []
    a = node.args
    found = [
        (p.arg, p.annotation)
        for p in [*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg]
        if p is not None
    ]
    wanted = [
        (b.mangle(name), annotation)
        for name, annotation in [*found, ("return", node.returns)]
        if annotation is not None
    ]
    if b.module.future_annotations:
        return [(name, ir.Const(ast.unparse(n))) for name, n in wanted] if b.reads_annotations else []
    built = [(name, b.expr(_unpacked(n))) for name, n in wanted]
    return built if b.reads_annotations else [(name, e) for name, e in built if not is_sure(e)]


def _unpacked(annotation: ast.expr) -> ast.expr:
    """`*args: *Ts`: the one item that `Ts` gives."""
    if not isinstance(annotation, ast.Starred):
        return annotation
    items = ast.copy_location(ast.Tuple([annotation], ast.Load()), annotation)
    first = ast.copy_location(ast.Constant(0), annotation)
    return ast.copy_location(ast.Subscript(items, first, ast.Load()), annotation)


def is_sure(e: ir.Expr) -> bool:
    """Whether evaluating an annotation can neither fail nor do anything."""
    match e:
        case (
            ir.Const()
            | ir.Builtin()
            | ir.LibraryGet()
            | ir.LocalGet(checked=False)
            | ir.GlobalGet(checked=False)
        ):
            return True
        case ir.Prim("getitem", [ir.Builtin() | ir.LibraryGet() as base, index]):
            return is_sure(base) and is_sure(index)
        case ir.Prim("or", [left, right]):
            return is_sure(left) and is_sure(right)
        case ir.Sequence(_, items):
            return all(isinstance(i, ir.Expr) and is_sure(i) for i in items)
    return False


def in_frame(
    b: Builder,
    function: FunctionIR,
    scope: Scope,
    parameters: list[tuple[str, Any]],
    body: Callable[[], list[ir.Stmt]],
) -> None:
    """Builds a body in a Rust function of its own, with the cells that it uses."""
    saved = (b.frame, b.scope, b.code, b.bound, b.namespace, b.out)
    outer_frame = b.frame
    b.frame = Frame(function, names.Unique(names.RESERVED))
    b.scope, b.code, b.namespace, b.out = scope, function, None, []
    outer_bound, b.bound = b.bound, set()
    for name in sorted(scope.free):
        original = _original(b, scope, name)
        if original is None:
            continue
        inner = Var(original.name, b.frame.unique(original.rust), is_cell=True, is_free=True)
        b.frame.cells[original] = inner
        function.free.append(inner)
        function.outer.append(outer_frame.cells.get(original, original))
        if original.is_param and not original.rebound and original in outer_bound:
            b.bound.add(inner)
    for name, kind in parameters:
        name = b.mangle(name)
        rust = b.frame.unique(names.local(name if name != ".0" else "items"))
        var = Var(name, rust, is_param=True, is_cell=name in scope.cells, rebound=name in scope.deleted)
        b.vars[(scope, name)] = var
        function.params.append(Param(var, kind))
        b.bound.add(var)
    b.declare(scope, function)
    function.body = body()
    b.frame, b.scope, b.code, b.bound, b.namespace, b.out = saved
    b.module.ir.functions.append(function)


def _original(b: Builder, scope: Scope, name: str) -> Var | None:
    """The variable in the scope that binds a free name."""
    holder = owner(scope, name)
    return b.vars.get((holder, name)) if holder is not None else None


@expression(ast.GeneratorExp)
def build_generator_expression(b: Builder, node: ast.GeneratorExp) -> ir.Expr:
    """`(x for x in a)`: a generator function of the first iterable, called at once."""
    from portalis.irbuild.comprehensions import build_fold, build_generator_body

    if node in b.module.scopes.folds:
        return build_fold(b, node, b.position(node))
    scope = b.module.scopes.of[node]
    first = node.generators[0]
    iterable = b.expr(first.iter)
    wrapped = (
        ir.Prim("iter", [iterable], at=b.position(node))
        if not first.is_async
        else ir.Prim("aiter", [iterable], at=b.position(node))
    )
    is_async = scope.has_await or any(g.is_async for g in node.generators)
    kind: Kind = "AsyncGenerator" if is_async else "Generator"
    function = FunctionIR(
        "<genexpr>", qualified(b, "<genexpr>"), b.module.unique("genexpr"), b.module.ir, kind, node.lineno
    )
    in_frame(b, function, scope, [(".0", "posonly")], lambda: build_generator_body(b, node, function))
    return ir.Call(ir.MakeFunction(function, [], [], []), [wrapped], [])
