"""Builds class statements: the body runs in order and fills a namespace, then the class is made."""

import ast

from portalis import names
from portalis.cst.scopes import Scope
from portalis.ir import ops as ir
from portalis.ir.program import ClassIR, FunctionIR, Var
from portalis.irbuild.builder import Builder, statement
from portalis.irbuild.expressions import build_items
from portalis.irbuild.functions import qualified


@statement(ast.ClassDef)
def build_class(b: Builder, node: ast.ClassDef) -> None:
    """`class C(bases, k=v): …` with its decorators."""
    decorators = [b.expr(d) for d in node.decorator_list]
    bases = build_items(b, node.bases)
    keywords = [(k.arg, b.expr(k.value)) for k in node.keywords]
    scope = b.module.scopes.of[node]
    line = node.decorator_list[0].lineno if node.decorator_list else node.lineno
    body = FunctionIR(
        node.name,
        qualified(b, node.name),
        b.module.unique(names.ident(node.name)),
        b.module.ir,
        "Plain",
        line,
        inline=True,
    )
    namespace = b.frame.unique(f"{names.ident(node.name).removeprefix('r#').lower()}_namespace")
    cell = _class_cell(b, scope, body)
    saved = (b.scope, b.code, b.namespace, b.class_private)
    b.scope, b.code, b.namespace, b.class_private = scope, body, namespace, node.name
    with b.branch():
        body.body = [*_preamble(b, node, namespace), *b.stmts(node.body)]
    b.scope, b.code, b.namespace, b.class_private = saved
    b.module.ir.functions.append(body)
    made = ClassIR(node.name, body.qualname, body, namespace, cell)
    at = (node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or 0, 0, 0)
    value: ir.Expr = ir.MakeClass(made, bases, keywords, at=at)
    for decorator in reversed(decorators):
        value = ir.Call(decorator, [value], [], at=decorator.at)
    target = b.target(node.name, node)
    b.emit(ir.Assign([target], value))
    b.mark_bound(target)


def _class_cell(b: Builder, scope: Scope, body: FunctionIR) -> Var | None:
    """The cell `__class__` around the body, where a method needs it."""
    holder = scope.parent
    if holder is None or "__class__" not in holder.bound:
        return None
    var = Var("__class__", b.frame.unique("class_cell"), is_cell=True)
    b.vars[(holder, "__class__")] = var
    return var


def _preamble(b: Builder, node: ast.ClassDef, namespace: str) -> list[ir.Stmt]:
    """`__module__`, `__qualname__` and `__doc__`, as CPython's compiler puts them first."""
    first = node.body[0]
    out: list[ir.Stmt] = [
        _define(namespace, "__module__", b.module.ir.shared_name or b.module.ir.name, node.lineno),
        _define(namespace, "__qualname__", b.code.qualname, node.lineno),
    ]
    if "__name__" in b.module.ir.globals:  # the module gives itself another one
        name = ir.GlobalGet(b.module.ir, "__name__", False)
        out[0] = ir.Assign([ir.NamespaceTarget(namespace, "__module__")], name, line=node.lineno)
    if (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    ):
        out.append(_define(namespace, "__doc__", first.value.value, first.lineno))
    return out


def _define(namespace: str, name: str, value: str, line: int) -> ir.Stmt:
    return ir.Assign([ir.NamespaceTarget(namespace, name)], ir.Const(value), line=line)
