"""The modules of the standard library that are read from the interpreter's own sources, and what is changed in their trees."""

import ast
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from portalis.cst import tls, zones


@dataclass(frozen=True, slots=True)
class Library:
    """What is compiled from the interpreter's sources."""

    modules: frozenset[str] = frozenset()
    """The modules that programs can import."""
    inner: frozenset[str] = frozenset()
    """Those that only the library's own modules can."""
    same: Mapping[str, str] = field(default_factory=dict)
    """Modules that hold what another one holds, too, and the other one; the library's own modules import them."""

    def find(self, name: str, by_library: bool) -> Path | None:
        """The source of a module, if Python 3.11 runs Portalis: the library of another version may behave otherwise."""
        listed = name in self.modules or (by_library and name in self.inner)
        if not listed or sys.version_info[:2] != (3, 11):
            return None
        place = _ELSEWHERE.get(name, name)
        base = Path(sysconfig.get_path("stdlib")).joinpath(*place.split("."))
        found = (base / "__init__.py", base.with_name(base.name + ".py"))
        return next((candidate for candidate in found if candidate.is_file()), None)

    def prepare(self, name: str, tree: ast.Module) -> None:
        """Changes a module's tree: takes out what is run only as a script (and may import doctest), and names imported modules as the table does."""
        tree.body = [node for node in tree.body if not _is_script(node)]
        if name in _PREPARED:
            _PREPARED[name](tree)
        for node in ast.walk(tree):
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

_ELSEWHERE: Final = {tls.PROTOCOL: "asyncio.sslproto"}
"""Modules that are compiled under another name than that of their source."""

_PREPARED: Final = {
    "ssl": tls.prepare_ssl,
    tls.PROTOCOL: tls.prepare_protocol,
    **dict.fromkeys(zones.MODULES, zones.prepare),
}
"""What is changed in the trees of single modules."""


def _is_script(node: ast.stmt) -> bool:
    """`if __name__ == "__main__":`."""
    match node:
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__")), orelse=[]):
            return True
    return False
