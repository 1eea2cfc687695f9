"""The modules of the standard library that are read from the interpreter's own sources, and what is changed in their trees."""

import ast
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from portalis.cst import decimals, timings, tls, watchers, zones
from portalis.cst.walk import walk


@dataclass(frozen=True, slots=True)
class Library:
    """What is compiled from the interpreter's sources."""

    modules: frozenset[str] = frozenset()
    """The modules that programs can import."""
    inner: frozenset[str] = frozenset()
    """Those that only the library's own modules can."""
    same: Mapping[str, str] = field(default_factory=dict)
    """Modules that hold what another one holds, too, and the other one; the library's own modules import them."""
    partly: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Modules that are taken where a program names what the table does not have, and the names at their top level that are left out."""
    tabled: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What the table has of these."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Statements at the head of a module."""
    called: frozenset[str] = frozenset()
    """The names of methods that the runtime calls."""
    brought: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Inner modules that the runtime asks for, and the names that programs mention which have to do with them."""

    def find(self, name: str, by_library: bool) -> Path | None:
        """The source of a module, if Python 3.11 runs Portalis: the library of another version may behave otherwise."""
        listed = name in self.modules or name in self.partly or (by_library and name in self.inner)
        if not listed or sys.version_info[:2] != (3, 11):
            return None
        place = _ELSEWHERE.get(name, name)
        base = Path(sysconfig.get_path("stdlib")).joinpath(*place.split("."))
        found = (base / "__init__.py", base.with_name(base.name + ".py"))
        return next((candidate for candidate in found if candidate.is_file()), None)

    def brought_by(self, nodes: list[ast.AST]) -> Iterator[str]:
        """The inner modules that a module of the program, whose nodes these are, brings along by what it mentions."""
        for module, names in self.brought.items():
            if any(_mentions(node, names) for node in nodes):
                yield module

    def suffices(self, name: str, importer: ast.Module) -> bool:
        """Whether what a module names of another one stands in the table, so that the source is not needed; or cannot be had, which the
        table says best."""
        tabled = self.tabled.get(name)
        if tabled is None:
            return False
        named = _named(importer, name)
        return named <= tabled or not named.isdisjoint(self.partly.get(name, ()))

    def prepare(self, name: str, tree: ast.Module) -> None:
        """Changes a module's tree: takes out what is run only as a script (and may import doctest) or cannot be had, and names imported
        modules as the table does."""
        out = self.partly.get(name, frozenset())
        head = ast.parse(self.before.get(name, "")).body
        tree.body = head + [node for node in tree.body if not _is_script(node) and not _binds_only(node, out)]
        if name in _PREPARED:
            _PREPARED[name](tree)
        for node in walk(tree):
            if (
                isinstance(node, ast.ImportFrom)
                and not node.level
                and node.module
                and node.module in self.same
            ):
                node.module = self.same[node.module]
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name in self.same:
                        alias.asname = alias.asname or alias.name
                        alias.name = self.same[alias.name]


NO_LIBRARY = Library()

_ELSEWHERE: Final = {tls.PROTOCOL: "asyncio.sslproto", watchers.MODULE: "asyncio.unix_events"}
"""Modules that are compiled under another name than that of their source."""

_PREPARED: Final = {
    "ssl": tls.prepare_ssl,
    tls.PROTOCOL: tls.prepare_protocol,
    watchers.MODULE: watchers.prepare,
    decimals.MODULE: decimals.prepare,
    "timeit": timings.prepare,
    **dict.fromkeys(zones.MODULES, zones.prepare),
}
"""What is changed in the trees of single modules."""


def _named(importer: ast.Module, module: str) -> set[str]:
    """What a module names of another one that it imports: `module.name` and `from module import name`."""
    aliases, found = set(), set()
    for node in walk(importer):
        if isinstance(node, ast.Import):
            aliases |= {a.asname or a.name for a in node.names if a.name == module}
        elif isinstance(node, ast.ImportFrom) and node.module == module and not node.level:
            found |= {a.name for a in node.names}
    for node in walk(importer):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            found.add(node.attr)
    return found


def _mentions(node: ast.AST, names: frozenset[str]) -> bool:
    match node:
        case (
            ast.Attribute(attr=name)
            | ast.Name(id=name)
            | ast.alias(name=name)
            | ast.Constant(value=str(name))
        ):
            return name in names
    return False


def _binds_only(node: ast.stmt, names: frozenset[str]) -> bool:
    """Whether a statement at the top level does nothing but bind some of the names, or goes over what one of them has."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name in names
        case ast.Import(names=imported):
            return all((a.asname or a.name.partition(".")[0]) in names for a in imported)
        case ast.Assign(targets=targets):
            return all(isinstance(t, ast.Name) and t.id in names for t in targets)
        case ast.For(iter=over):
            return any(isinstance(part, ast.Name) and part.id in names for part in walk(over))
    return False


def _is_script(node: ast.stmt) -> bool:
    """`if __name__ == "__main__":`."""
    match node:
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__")), orelse=[]):
            return True
    return False
