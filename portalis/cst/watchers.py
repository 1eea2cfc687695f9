"""What of the interpreter's `asyncio/unix_events.py` is compiled: the watchers of child processes."""

import ast
from typing import Final

from portalis.cst.walk import walk

MODULE: Final = "_asyncio_watchers"
"""The name that they are compiled under: the runtime asks for it in programs that name one of them."""

NAMES: Final = frozenset(
    """get_child_watcher set_child_watcher AbstractChildWatcher SafeChildWatcher FastChildWatcher PidfdChildWatcher
    MultiLoopChildWatcher ThreadedChildWatcher BaseChildWatcher""".split()
)
"""What programs name that have to do with them."""

_HEAD: Final = """
import itertools
import logging
import os
import signal
import threading
import warnings
from asyncio import events
logger = logging.getLogger("asyncio")
"""


def prepare(tree: ast.Module) -> None:
    """Leaves the watchers alone in the tree; their siblings are tables of the runtime."""
    kept = [node for node in tree.body if _is_kept(node)]
    first = kept[0].lineno if kept else 1
    head = ast.parse(_HEAD).body
    for statement in head:
        for node in walk(statement):
            if isinstance(node, ast.expr | ast.stmt | ast.alias):
                node.lineno = node.end_lineno = first
                node.col_offset, node.end_col_offset = 0, 0
    for node in kept:
        for inner in walk(node):
            # loops of the runtime have these without the underscore alone: no transport is over the descriptor of a process
            if isinstance(inner, ast.Attribute) and inner.attr in ("_add_reader", "_remove_reader"):
                inner.attr = inner.attr[1:]
        if isinstance(node, ast.ClassDef):
            home = ast.parse('__module__ = "asyncio.unix_events"').body[0]
            behind = 1 if ast.get_docstring(node, clean=False) is not None else 0
            for part in walk(home):
                if isinstance(part, ast.expr | ast.stmt):
                    ast.copy_location(part, node.body[0])
            node.body.insert(behind, home)
    tree.body = head + kept


def _is_kept(node: ast.stmt) -> bool:
    match node:
        case ast.ClassDef(name=name):
            return name in NAMES
        case ast.FunctionDef(name=name):
            return name == "waitstatus_to_exitcode"
    return False
