"""The modules of a program: which files an import statement means, in the source tree of the entry file."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from portalis.cst.library import NO_LIBRARY, Library
from portalis.cst.load import Source, load
from portalis.cst.needed import Needed
from portalis.cst.search import path_changes
from portalis.cst.walk import walk
from portalis.diagnostics import DiagnosticSink

FROZEN = frozenset(
    "_collections_abc _sitebuiltins abc codecs encodings genericpath io ntpath os posixpath runpy site stat zipimport".split()
)
"""Modules of Python text that are in the interpreter itself, or that it has imported before it looks into a program's folder."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A SyntaxError that the compiler finds in an example when `doctest` comes to it."""

    kind: str
    """SyntaxError, IndentationError or TabError."""
    message: str
    place: tuple[int | None, int | None, str | None, int | None, int | None]
    """Line, column, text, end line and end column."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example as `doctest` numbers them."""

    line: int
    """The line of the module at which it begins."""
    body: list[ast.stmt]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Docstring:
    """A text with examples."""

    text: str
    tested: "SourceModule"
    """The module in which it stands: its variables are what the examples begin with."""
    examples: list[Example]
    alone: bool = True
    """Whether no other module has the same text."""
    given: bool = False
    """Whether the program may hand the examples other variables than those of the module."""


@dataclass(slots=True)
class SourceModule:
    """A module of the program."""

    name: str
    """Its dotted name; the entry is `__main__`."""
    source: Source
    is_package: bool
    shown: str
    """The path as CPython shows it."""
    run_in: str = ""
    """For the entry, the package that it is run in, as by `python -m`."""
    is_library: bool = False
    """Whether it comes from the interpreter's own library, and not from the program's tree."""
    docstring: Docstring | None = None
    """The text that it is made of, where it holds the examples of one (`cst/doctests.py`)."""
    _nodes: list[ast.AST] | None = None

    @property
    def nodes(self) -> list[ast.AST]:
        """All of its syntax tree, as `walk` gives it; of the library's, whose trees are cut down, asked for once the program is complete."""
        if self._nodes is None:
            self._nodes = list(walk(self.source.tree))
        return self._nodes

    @property
    def package(self) -> str:
        """What a relative import is relative to."""
        if self.docstring is not None:
            return self.docstring.tested.package
        if self.name == "__main__":
            return self.run_in
        return self.name if self.is_package else self.name.rpartition(".")[0]


@dataclass(slots=True)
class SourceTree:
    """The entry and every module that it reaches, in the order in which they were found."""

    root: Path
    modules: dict[str, SourceModule] = field(default_factory=dict)
    before: list[Path] = field(default_factory=list)
    """Folders that the program puts before its own in `sys.path`."""
    behind: list[Path] = field(default_factory=list)
    unknown: list[tuple[Path, ast.AST]] = field(default_factory=list)
    """Places that change `sys.path` in a way that is not known before the program runs."""
    computed: dict[ast.AST, tuple[str, ...] | None] = field(default_factory=dict)
    """Uses of `importlib.import_module`, with the modules that each may import; None where that is not known."""

    def find(self, name: str) -> Path | None:
        """The file of a module name in the tree; a package's is its `__init__.py`."""
        top = name.partition(".")[0]
        if top in sys.builtin_module_names or top in FROZEN:
            return None  # CPython looks there first
        folders = (*self.before, self.root, *self.behind)
        bases = [folder.joinpath(*name.split(".")) for folder in folders]
        for base in bases:
            if found := _file(base):
                return found
        if is_standard(name) and not any(_file(folder / top) for folder in folders):
            return None  # a folder alone is a package only where no module of the name is found
        return next((base for base in bases if base.is_dir() and any(base.rglob("*.py"))), None)

    def look(self, module: SourceModule) -> None:
        """Notes what a module does to `sys.path`."""
        for change in path_changes(module.source.tree, module.shown):
            if change.folder is None:
                self.unknown.append((module.source.path, change.node))
            elif change.first:
                self.before.insert(0, Path(change.folder))
            else:
                self.behind.append(Path(change.folder))


def _file(base: Path) -> Path | None:
    """The file of a module, or of a package that is more than a folder."""
    for candidate in (base / "__init__.py", base.with_name(base.name + ".py")):
        if candidate.is_file():
            return candidate
    return None


def collect(
    entry: Path, sink: DiagnosticSink, package: str = "", library: Library = NO_LIBRARY
) -> SourceTree | None:
    """Loads the entry and, transitively, the modules that it imports; `package` is the one it is run in.

    They are of its own tree, or of the part of the standard library that is compiled from the interpreter's sources.
    """
    source = load(entry, sink)
    if source is None:
        return None
    above = len(package.split(".")) if package else 0
    folders = entry.parents if len(entry.parents) > above else entry.absolute().parents
    tree = SourceTree(folders[above])
    # CPython shows the script's path joined to the folder it was started in (bpo-20443)
    tree.modules["__main__"] = SourceModule("__main__", source, False, str(entry.absolute()), package)
    queue = ["__main__"]
    needed = Needed(library.called)
    while queue or (queue := needed.wake()) or (queue := _examples(tree, library)):
        module = tree.modules[queue.pop(0)]
        if not module.is_library:
            needed.add_source(module.source.tree)
        elif module.name == "doctest":  # cut down by rules of its own
            needed.add_kept(module.source.tree)
        tree.look(module)
        brought = () if module.is_library else tuple(library.brought_by(module.nodes))
        for name in (*imported_names(module), *brought, *_computed(module, tree, needed)):
            for parent in with_parents(name):
                if parent in tree.modules:
                    continue
                path = tree.find(parent)
                if path is None and library.suffices(parent, module.source.tree):
                    break
                is_library = (
                    path is None
                    and (path := library.find(parent, module.is_library or name in brought)) is not None
                )
                if path is None:
                    break
                if path.is_dir():
                    loaded: Source | None = Source(
                        path, "", ast.Module([], [])
                    )  # a namespace package: no code
                else:
                    loaded = load(path, sink)
                if loaded is None:
                    continue
                is_doctest = is_library and parent == "doctest"
                if is_library and not is_doctest:
                    library.prepare(parent, loaded.tree)
                    needed.add_library(parent, loaded.tree)
                is_package = path.is_dir() or path.name == "__init__.py"
                # sys.path[0] is the absolute folder of the script, and modules show the path that was found there
                tree.modules[parent] = SourceModule(
                    parent, loaded, is_package, str(path.absolute()), is_library=is_library
                )
                if not is_doctest:  # it comes last: what is kept of it depends on the others
                    queue.append(parent)
    return tree


def _computed(module: SourceModule, tree: SourceTree, needed: Needed) -> list[str]:
    """The modules that calls of `importlib.import_module` may mean; of those in the library nothing is held back."""
    if "import_module" not in module.source.text:
        return []
    from portalis.cst.computed import computed_imports  # it looks for modules, too

    found = computed_imports(module, tree)
    tree.computed.update(found)
    names = [name for names in found.values() for name in names or ()]
    needed.whole.update(names)
    return names


def _examples(tree: SourceTree, library: Library) -> list[str]:
    """Once all modules are there: what a program that imports `doctest` has besides, as far as it is not there yet."""
    if "doctest" not in tree.modules:
        return []
    from portalis.cst.doctests import (
        docstrings,
        trim,
    )  # they know the interpreter's `doctest`, which imports a lot

    more = list(docstrings(tree))
    tree.modules.update((module.name, module) for module in more)
    if not more and trim(tree):
        library.prepare("doctest", tree.modules["doctest"].source.tree)
        return ["doctest"]
    return [module.name for module in more]


def with_parents(name: str) -> Iterator[str]:
    """The packages that a module lies in, the outermost first, and the module itself."""
    parts = name.split(".")
    for n in range(1, len(parts) + 1):
        yield ".".join(parts[:n])


def imported_names(module: SourceModule) -> Iterator[str]:
    """Every module name that an import statement anywhere in the module may mean."""
    for node in walk(module.source.tree) if module.is_library else module.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            base = absolute(module, node)
            if base is None:
                continue
            if base:
                yield base
            for alias in node.names:
                yield f"{base}.{alias.name}" if base else alias.name


def absolute(module: SourceModule, node: ast.ImportFrom) -> str | None:
    """The absolute name that a `from` import names; None where it goes beyond the top-level package."""
    if not node.level:
        return node.module or ""
    package = module.package
    if not package:
        return None
    for _ in range(node.level - 1):
        package, dot, _ = package.rpartition(".")
        if not dot:
            return None
    return f"{package}.{node.module}" if node.module else package


def is_installed(name: str) -> bool:
    """Whether the interpreter that runs Portalis could import the top-level module."""
    try:
        return importlib.util.find_spec(name.partition(".")[0]) is not None
    except (ImportError, ValueError):
        return False


def is_standard(name: str) -> bool:
    """Whether the module belongs to the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names
