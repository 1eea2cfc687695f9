"""Keeps of the library's modules what is mentioned by name: by the program, or by what is kept of the library.

What nothing mentions would be compiled for nothing, with all modules that only it imports (`calendar.main` needs `argparse`): functions and
classes at the top level and imports are left out; of methods the bodies are, so that `dir`, `hasattr` and suggestions of names see no
difference. Names that are put together at run time are not seen; where a program does more with a module than to name what is in
it, all of it is kept, and where it may call methods by computed names, all methods are.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from portalis.cst.walk import walk

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_WORD = re.compile(r"\w+")
_PLACE = re.compile(r"%[sd]")
"""Where a text takes a part of a name."""
_BY_NAME = frozenset({"logging.config"})
"""Modules that find classes by names which they are given in data; the packages that they are in are kept as a whole."""

_BY_OWN_NAME = {"logging.handlers": frozenset({"HTTPHandler", "SMTPHandler"})}
"""Classes of theirs whose own imports would be most of the program: their methods are only kept where the program names the class."""


RUNTIME = {
    "_asyncio_sslproto": {"SSLProtocol", "_protocol_paused"},
    "_asyncio_watchers": {"ThreadedChildWatcher"},
    "logging": {"getLogger"},
    "ssl": {"SSLContext"},
}
"""What the runtime looks up in modules of the library (`modules::imported` in its sources), and on their objects besides methods of the table."""


_BY_COMPUTED_NAME = frozenset({"getattr", "methodcaller", "attrgetter"})
"""Functions that find a method by its name, and so any where that is computed."""


@dataclass(slots=True)
class _Held:
    """A module of the library: all its statements, and those that are held back."""

    tree: ast.Module
    body: list[ast.stmt]
    held: dict[int, frozenset[str]]
    """Places in `body`, and the names that bring each statement there back."""
    methods: list[tuple[_Function, list[ast.stmt], str]] = field(default_factory=list)
    """Methods of kept classes whose bodies are held back, these, and the name of the class."""
    by_own_name: frozenset[str] = frozenset()
    """Its classes whose methods are kept where the program itself names them."""
    words: set[str] = field(default_factory=set)
    """The names that what is kept of it reads."""


@dataclass(slots=True)
class Needed:
    """What is kept so far."""

    called: frozenset[str] = frozenset()
    """The methods that the runtime calls."""
    methods_by_name: bool = True
    """Whether the program finds methods by names that are written in it."""
    words: set[str] = field(default_factory=set)
    """What may name something of another module: attributes, what is imported, words of texts."""
    of_program: set[str] = field(default_factory=set)
    """Those of them that the program itself mentions."""
    endings: set[str] = field(default_factory=set)
    """Words of texts that begin with an underscore: the ends of names that are put together (`protocol + "_open"`)."""
    modules: dict[str, _Held] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    """Packages and modules of which nothing is held back."""
    sources: list[ast.Module] = field(default_factory=list)
    """Modules of the program that were not looked at yet."""

    def add_source(self, tree: ast.Module) -> None:
        """A module of the program; it is looked at once something of the library asks what it mentions."""
        self.sources.append(tree)

    def add_library(self, name: str, tree: ast.Module) -> None:
        """A module of the library; takes out of its tree what nothing has mentioned yet."""
        if name in _BY_NAME:
            self.whole.add(name.partition(".")[0])
        tree.body = [part for node in tree.body for part in _apart(node)]
        held = {i: names for i, node in enumerate(tree.body) if (names := _brought_back_by(node))}
        module = self.modules[name] = _Held(
            tree, tree.body, held, by_own_name=_BY_OWN_NAME.get(name, frozenset())
        )
        module.words.update(RUNTIME.get(name, ()))
        self._keep((node for i, node in enumerate(module.body) if i not in held), module)
        tree.body = [node for i, node in enumerate(module.body) if i not in held]

    def add_kept(self, tree: ast.Module) -> None:
        """A module of the library of which nothing is held back."""
        self._note(tree.body, set())

    def wake(self) -> list[str]:
        """Puts back what has been mentioned meanwhile; the modules that have got more."""
        if not self.modules:
            return []
        for tree in self.sources:
            before, self.words = self.words, self.of_program
            self._note(tree.body, self.of_program)
            self.words = before | self.of_program
            self.whole.update(_used_as_objects(tree))
            self.methods_by_name = self.methods_by_name and not _computes_names(tree)
        self.sources.clear()
        grown: dict[str, None] = {}
        again = True
        while again:
            again = False
            starts = tuple(word for word in self.words if len(word) > 2 and word.endswith("_"))
            ends = tuple(self.endings)
            for name, module in self.modules.items():
                if self._wake_statements(name, module) | self._wake_methods(module, starts, ends):
                    grown[name] = None
                    again = True
        for name in grown:
            module = self.modules[name]
            module.tree.body = [node for i, node in enumerate(module.body) if i not in module.held]
        return list(grown)

    def _wake_statements(self, name: str, module: _Held) -> bool:
        whole = bool(module.held) and self._is_whole(name)
        back = [
            i
            for i, names in module.held.items()
            if whole or not names.isdisjoint(self.words) or not names.isdisjoint(module.words)
        ]
        for i in back:
            del module.held[i]
        self._keep((module.body[i] for i in back), module)
        return bool(back)

    def _wake_methods(self, module: _Held, starts: tuple[str, ...], ends: tuple[str, ...]) -> bool:
        back: list[tuple[_Function, list[ast.stmt], str]] = []
        still: list[tuple[_Function, list[ast.stmt], str]] = []
        for method in module.methods:
            known, owner = method[0].name, method[2]
            mentioned = known in self.words or known in module.words
            put_together = known.startswith(starts) or known.endswith(ends)
            wanted = mentioned or put_together or not self.methods_by_name
            named = owner not in module.by_own_name or owner in self.of_program
            (back if wanted and named else still).append(method)
        module.methods = still
        for function, body, _ in back:
            function.body = body
            self._note(body, module.words)
        return bool(back)

    def _keep(self, statements: Iterable[ast.stmt], module: _Held) -> None:
        """Notes what statements mention, but for the bodies of methods, which are held back."""
        for statement in statements:
            owner = statement.name if isinstance(statement, ast.ClassDef) else ""
            methods = [
                (f, f.body, owner)
                for f in _methods(statement)
                if f.name not in self.called or owner in module.by_own_name
            ]
            for function, _, _ in methods:
                function.body = []
            self._note([statement], module.words)
            for function, body, _ in methods:
                function.body = _left_out(function, body, owner if owner in module.by_own_name else "")
            module.methods += methods

    def _is_whole(self, name: str) -> bool:
        return name in self.whole or name.partition(".")[0] in self.whole

    def _note(self, statements: Iterable[ast.stmt], own: set[str]) -> None:
        """What statements mention; names that they read are of their `own` module."""
        for statement in statements:
            if _is_list_of_names(statement):
                continue
            passed_over: set[int] = set()
            for node in walk(statement):
                if id(node) in passed_over:
                    continue
                match node:
                    case ast.FunctionDef(
                        name=name, decorator_list=[ast.Attribute(value=ast.Name(id=same) as base)]
                    ) if name == same:
                        passed_over.add(id(base))  # `@name.setter`
                    case ast.Expr(value=ast.Constant(value=str())):
                        passed_over.add(id(node.value))
                    case ast.Name(id=word):
                        own.add(word)
                    case ast.Attribute(attr=word):
                        self.words.add(word)
                    case ast.MatchClass(kwd_attrs=attributes):
                        self.words.update(attributes)
                    case ast.Constant(value=str(text)):
                        words = _WORD.findall(_PLACE.sub(" ", text))
                        self.words.update(words)
                        self.endings.update(word for word in words if word[0] == "_" and word[1:2].isalpha())
                    case ast.ImportFrom(module=module, names=names):
                        self.words.update(alias.name for alias in names)
                        if any(alias.name == "*" for alias in names):
                            self.whole.add(module or "")


def _used_as_objects(tree: ast.Module) -> Iterator[str]:
    """The modules that are passed on, asked for `__dict__` or taken from `sys.modules`, by what their names may mean."""
    meant: dict[str, set[str]] = defaultdict(set)
    for node in walk(tree):
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
    within = {id(n.value) for n in walk(tree) if isinstance(n, ast.Attribute) and n.attr != "__dict__"}
    for node in walk(tree):
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


def _computes_names(tree: ast.Module) -> bool:
    """Whether a module may call methods whose names are not written in it."""
    for node in walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args):
                if name in _BY_COMPUTED_NAME:
                    given = args[1:2] if name == "getattr" else args
                    if not all(isinstance(arg, ast.Constant) for arg in given):
                        return True
            case ast.Name(id="getmembers") | ast.Attribute(attr="getmembers"):
                return True
    return False


def _apart(node: ast.stmt) -> Iterator[ast.stmt]:
    """`from module import a, b` as a statement for each name."""
    if isinstance(node, ast.ImportFrom) and len(node.names) > 1:
        for alias in node.names:
            yield ast.copy_location(ast.ImportFrom(node.module, [alias], node.level), node)
    else:
        yield node


def _brought_back_by(node: ast.stmt) -> frozenset[str]:
    """The names by which a statement is asked for that does nothing but bind one: a definition that no decorator registers, an import."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return frozenset(() if node.decorator_list else (name,))
        case ast.Import(names=[alias]) if alias.name not in RUNTIME:
            return frozenset((alias.asname or alias.name.partition(".")[0], *alias.name.split(".")))
        case ast.ImportFrom(module=module, names=[alias]) if alias.name != "*" and module != "__future__":
            return frozenset((alias.asname or alias.name, *(module or "").split(".")[-1:])) - {""}
    return frozenset()


def _methods(node: ast.stmt) -> Iterator[_Function]:
    """The methods in the body of a class that nothing calls but by their names."""
    if isinstance(node, ast.ClassDef):
        for inner in node.body:
            if isinstance(inner, _Function):
                if not (inner.name.startswith("__") and inner.name.endswith("__")):
                    yield inner
            else:
                yield from _methods(inner)


def _left_out(function: _Function, body: list[ast.stmt], owner: str) -> list[ast.stmt]:
    """What stands for the body of a method that nothing mentions: were it called all the same, that would be a mistake of the rules above,
    or its class comes from data that the program reads."""
    documentation = body[:1] if _is_text(body[0]) else []
    left = f"Portalis left out the method {function.name}, which nothing mentions by its name; please report this"
    unnamed = f"{owner} is compiled only into programs that name it: mention it anywhere in the program"
    kind, reason = ("NotImplementedError", unnamed) if owner else ("SystemError", left)
    stands = ast.Raise(ast.Call(ast.Name(kind, ast.Load()), [ast.Constant(reason)], []), None)
    return [*documentation, ast.fix_missing_locations(ast.copy_location(stands, body[-1]))]


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


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
