"""Which names of modules are replaced from outside of their code, as far as the text shows it: those are looked up at run time.

What the text does not show (`setattr` on a module that came through a variable) the runtime refuses, for names that are bound when the
program is compiled (`pyrt::modules::assign`)."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from portalis.cst.modules import SourceModule, SourceTree, absolute
from portalis.irbuild.builder import ModuleContext

_READING = frozenset("get keys values items copy __contains__ __getitem__ __iter__ __len__".split())
"""Methods of a dict that change nothing."""
_READERS = frozenset(
    """len sorted list set dict tuple iter print repr id type bool any all isinstance enumerate filter map get_type_hints
    format_map substitute safe_substitute ChainMap""".split()
)
"""Functions that only look at a dict that they are given."""


@dataclass
class Patched:
    """What a program does to its modules from outside."""

    names: set[tuple[str, str]] = field(default_factory=set)
    """Module and name."""
    deleted: set[tuple[str, str]] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)
    """Modules whose variables are written by names that are data."""

    def forget(self, context: ModuleContext) -> None:
        """Takes back what was found out about a module's names where it does not hold."""
        name = context.source.name
        for where, patched in self.names:
            if where == name:
                context.statics.pop(patched, None)
        for where, deleted in self.deleted:
            if where == name:
                context.early.discard(deleted)
                context.scopes.deleted_from_inside.add(deleted)
        if name in self.opened:
            context.early = set()
            context.scopes.deleted_from_inside.update(context.ir.globals)
            for static, meaning in list(context.statics.items()):
                if meaning.kind in ("function", "class", "member", "module"):
                    del context.statics[static]


def find_patched(tree: SourceTree) -> Patched:
    """Looks through all modules of a program."""
    found = Patched()
    for module in tree.modules.values():
        nodes = module.nodes
        imported = dict(_imported(nodes, module, tree))
        for node in nodes:
            if isinstance(node, ast.Assign) and (named := _module_of(node.value, module, imported, tree)):
                imported |= {target.id: named for target in node.targets if isinstance(target, ast.Name)}
        for node in nodes:
            _look(node, module, imported, tree, found)
        if any(map(_may_give_dict, nodes)):
            for node in nodes:
                _look_below(node, module, imported, tree, found)
    return found


def _imported(nodes: list[ast.AST], module: SourceModule, tree: SourceTree) -> Iterator[tuple[str, str]]:
    """Names of a module's code that can stand for modules of the program."""
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                target = alias.name if alias.asname else alias.name.partition(".")[0]
                if target in tree.modules:
                    yield alias.asname or target, target
        elif isinstance(node, ast.ImportFrom):
            base = absolute(module, node)
            for alias in node.names:
                if f"{base}.{alias.name}" in tree.modules:
                    yield alias.asname or alias.name, f"{base}.{alias.name}"


def _module_of(
    node: ast.expr, module: SourceModule, imported: dict[str, str], tree: SourceTree
) -> str | None:
    """The module that an expression surely stands for."""
    match node:
        case ast.Name(id=name):
            return imported.get(name)
        case ast.Attribute(value=inner, attr=name):
            base = _module_of(inner, module, imported, tree)
            return f"{base}.{name}" if base is not None and f"{base}.{name}" in tree.modules else None
        case ast.Subscript(value=ast.Attribute(attr="modules") | ast.Name(id="modules"), slice=key):
            if isinstance(key, ast.Constant):
                return key.value if key.value in tree.modules else None
            return module.name if isinstance(key, ast.Name) and key.id == "__name__" else None
    return None


def _look(
    node: ast.AST, module: SourceModule, imported: dict[str, str], tree: SourceTree, found: Patched
) -> None:
    match node:
        case ast.Attribute(value=target, attr=name, ctx=ast.Store() | ast.Del()):
            patched = _module_of(target, module, imported, tree)
            if patched is not None:
                found.names.add((patched, name))
                if isinstance(node.ctx, ast.Del):
                    found.deleted.add((patched, name))
        case ast.Call(func=ast.Name(id="setattr" | "delattr" as function), args=[target, key, *_]):
            patched = _module_of(target, module, imported, tree)
            if patched is not None:
                match key:
                    case ast.Constant(value=str(name)):
                        found.names.add((patched, name))
                        if function == "delattr":
                            found.deleted.add((patched, name))
                    case _:
                        found.opened.add(patched)


def _may_give_dict(node: ast.AST) -> bool:
    """Whether an expression is part of one that gives a module's variables as a dict."""
    if isinstance(node, ast.Name):
        return node.id in ("globals", "vars", "locals")
    return isinstance(node, ast.Attribute) and node.attr == "__dict__"


def _look_below(
    node: ast.AST, module: SourceModule, imported: dict[str, str], tree: SourceTree, found: Patched
) -> None:
    """What a node does with the dicts of modules right below it."""
    for child in ast.iter_child_nodes(node):
        whose = _dict_of(child, module, imported, tree)
        if whose is not None and not _only_reads(node, child):
            found.opened.add(whose)


def _dict_of(node: ast.AST, module: SourceModule, imported: dict[str, str], tree: SourceTree) -> str | None:
    """The module whose variables an expression gives as a dict."""
    match node:
        case ast.Call(func=ast.Name(id="globals"), args=[]):
            return module.name
        case ast.Call(func=ast.Name(id="vars" | "locals"), args=[]):
            return module.name  # at the top level; elsewhere it costs a little speed
        case ast.Call(func=ast.Name(id="vars"), args=[target]) | ast.Attribute(value=target, attr="__dict__"):
            return _module_of(target, module, imported, tree)
    return None


def _only_reads(parent: ast.AST, child: ast.AST) -> bool:
    """Whether what is done with such a dict changes nothing."""
    match parent:
        case ast.Subscript(ctx=ast.Load()) | ast.Compare() | ast.comprehension() | ast.For() | ast.Starred():
            return True
        case ast.keyword(arg=None) | ast.Dict() | ast.Expr() | ast.FormattedValue() | ast.BinOp():
            return True
        case ast.keyword(arg="globalns" | "localns"):
            return True
        case ast.Attribute(attr=name):
            return name in _READING
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _READERS
    return False
