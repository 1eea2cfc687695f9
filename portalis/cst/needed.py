"""Keeps of the library's modules the functions and classes whose names are mentioned: by the program, or by what is kept of the library.

What nothing mentions would be compiled for nothing, with all modules that only it imports (`calendar.main` needs `argparse`).
Names that are put together at run time are not seen; where a program does more with a module than to name what is in it, all of it is kept.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"\w+")
_BY_NAME = frozenset({"logging.config"})
"""Modules that find classes by names which they are given in data; the packages that they are in are kept as a whole."""


RUNTIME = {"_asyncio_sslproto": {"SSLProtocol"}, "logging": {"getLogger"}, "ssl": {"SSLContext"}}
"""What the runtime looks up in modules of the library (`modules::imported` in its sources)."""


@dataclass(slots=True)
class _Held:
    """A module of the library: all its statements, and those that are held back."""

    tree: ast.Module
    body: list[ast.stmt]
    held: dict[int, str]
    """Places in `body`, and the name that each statement there binds."""
    words: set[str] = field(default_factory=set)
    """The names that what is kept of it reads."""


@dataclass(slots=True)
class Needed:
    """What is kept so far."""

    words: set[str] = field(default_factory=set)
    """What may name something of another module: attributes, what is imported, words of texts."""
    modules: dict[str, _Held] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    """Packages and modules of which nothing is held back."""

    def add_source(self, tree: ast.Module) -> None:
        """A module of the program."""
        self._note(tree.body, set())
        self.whole.update(_used_as_objects(tree))

    def add_library(self, name: str, tree: ast.Module) -> None:
        """A module of the library; takes out of its tree what nothing has mentioned yet."""
        if name in _BY_NAME:
            self.whole.add(name.partition(".")[0])
        held = {i: bound for i, node in enumerate(tree.body) if (bound := _plainly_defined(node))}
        module = self.modules[name] = _Held(tree, list(tree.body), held, set(RUNTIME.get(name, ())))
        self._note((node for i, node in enumerate(tree.body) if i not in held), module.words)
        tree.body = [node for i, node in enumerate(tree.body) if i not in held]

    def add_kept(self, tree: ast.Module) -> None:
        """A module of the library of which nothing is held back."""
        self._note(tree.body, set())

    def wake(self) -> list[str]:
        """Puts back what has been mentioned meanwhile; the modules that have got more."""
        grown: dict[str, None] = {}
        again = True
        while again:
            again = False
            for name, module in self.modules.items():
                whole = bool(module.held) and self._is_whole(name)
                back = [
                    i
                    for i, bound in module.held.items()
                    if whole or bound in self.words or bound in module.words
                ]
                if back:
                    self._note((module.body[i] for i in back), module.words)
                    for i in back:
                        del module.held[i]
                    grown[name] = None
                    again = True
        for name in grown:
            module = self.modules[name]
            module.tree.body = [node for i, node in enumerate(module.body) if i not in module.held]
        return list(grown)

    def _is_whole(self, name: str) -> bool:
        return name in self.whole or name.partition(".")[0] in self.whole

    def _note(self, statements: Iterable[ast.stmt], own: set[str]) -> None:
        """What statements mention; names that they read are of their `own` module."""
        for statement in statements:
            if _is_list_of_names(statement):
                continue
            documentation: set[int] = set()
            for node in ast.walk(statement):
                match node:
                    case ast.Expr(value=ast.Constant(value=str())):
                        documentation.add(id(node.value))
                    case ast.Name(id=word):
                        own.add(word)
                    case ast.Attribute(attr=word):
                        self.words.add(word)
                    case ast.Constant(value=str(text)) if id(node) not in documentation:
                        self.words.update(_WORD.findall(text))
                    case ast.ImportFrom(module=module, names=names):
                        self.words.update(alias.name for alias in names)
                        if any(alias.name == "*" for alias in names):
                            self.whole.add(module or "")


def _used_as_objects(tree: ast.Module) -> Iterator[str]:
    """The modules that are passed on, asked for `__dict__` or taken from `sys.modules`, by what their names may mean."""
    meant: dict[str, set[str]] = defaultdict(set)
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    bound = alias.asname or alias.name.partition(".")[0]
                    meant[bound].add(alias.name if alias.asname else bound)
            case ast.ImportFrom(module=str(module), names=names):
                for alias in names:
                    meant[alias.asname or alias.name].add(f"{module}.{alias.name}")
            case ast.Subscript(value=ast.Attribute(attr="modules"), slice=ast.Constant(value=str(module))):
                yield module
    within = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr != "__dict__"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and id(node) not in within:
            yield from _meanings(node, meant)


def _meanings(node: ast.expr, meant: Mapping[str, set[str]]) -> set[str]:
    """What a name or dotted name may stand for."""
    match node:
        case ast.Name(id=name):
            return meant.get(name, set())
        case ast.Attribute(value=value, attr=name):
            return {f"{base}.{name}" for base in _meanings(value, meant)}
    return set()


def _plainly_defined(node: ast.stmt) -> str:
    """The name of a function or class whose definition does nothing else: no decorator registers it."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return "" if node.decorator_list else name
    return ""


def _is_list_of_names(node: ast.stmt) -> bool:
    """`__all__ = …`: it mentions every name, and needs none."""
    targets = (
        node.targets
        if isinstance(node, ast.Assign)
        else [node.target]
        if isinstance(node, ast.AugAssign)
        else []
    )
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets)
