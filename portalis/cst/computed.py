"""What `importlib.import_module` may import: the modules that a call's arguments name, as far as the text shows it.

A name that is put together (`f"plugins.{name}"`) stands for every module of the program's tree that it can be; a variable for
what the module assigns to it.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from portalis.cst.modules import SourceModule, SourceTree, is_installed, is_standard

_ANY = "\0"
"""Stands for a part of a name that is not known before the program runs."""
_PLACES = re.compile(r"%[-#0 +\d.]*[a-zA-Z]|\{[^{}]*\}")
"""Where `%` and `format` put something into a text."""
_MANY = 64
"""So many names are followed through variables, before a name counts as unknown."""

Found = dict[ast.AST, tuple[str, ...] | None]


def computed_imports(module: SourceModule, tree: SourceTree) -> Found:
    """Each place that uses `import_module`, with the modules that it may import; None where that is not known."""
    if module.is_library or "import_module" not in module.source.text:
        return {}
    nodes = module.nodes
    modules, functions = _names(nodes)
    found: Found = {}
    called: set[ast.AST] = set()
    for node in nodes:
        if isinstance(node, ast.Call) and _is_import(node.func, modules, functions):
            called.add(node.func)
            found[node] = _imported(node, _Texts(module), tree)
    for node in nodes:
        if isinstance(node, ast.expr) and node not in called and _is_import(node, modules, functions):
            found[node] = None
    return found


def _names(nodes: Iterable[ast.AST]) -> tuple[set[str], set[str]]:
    """The names that stand for `importlib`, and for `import_module`."""
    modules: set[str] = set()
    functions: set[str] = set()
    for node in nodes:
        match node:
            case ast.Import(names=names):
                modules |= {a.asname or "importlib" for a in names if a.name == "importlib"}
                modules |= {"importlib" for a in names if a.name.startswith("importlib.") and not a.asname}
            case ast.ImportFrom(module="importlib", level=0, names=names):
                functions |= {a.asname or a.name for a in names if a.name == "import_module"}
    return modules, functions


def _is_import(node: ast.expr, modules: set[str], functions: set[str]) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id=name), attr="import_module"):
            return name in modules
        case ast.Name(id=name, ctx=ast.Load()):
            return name in functions
    return False


def _imported(call: ast.Call, texts: "_Texts", tree: SourceTree) -> tuple[str, ...] | None:
    given = dict(zip(("name", "package"), call.args, strict=False))
    given.update((k.arg or "", k.value) for k in call.keywords)
    if set(given) - {"name", "package"} or any(isinstance(v, ast.Starred) for v in given.values()):
        return None
    if "name" not in given:
        return ()  # a TypeError
    packages = texts.of(given["package"]) if "package" in given else {""}
    found: dict[str, None] = {}
    for name in sorted(texts.of(given["name"])):
        for package in sorted(packages) if name.startswith(".") else [""]:
            absolute = _absolute(name, package)
            if absolute is None:
                continue  # an error where it runs
            matching = _matching(absolute, tree)
            if matching is None:
                return None
            found.update(dict.fromkeys(matching))
    return tuple(found)


def _absolute(name: str, package: str) -> str | None:
    """The absolute name that a relative one means; None where it leads out of all packages."""
    level = len(name) - len(name.lstrip("."))
    if not level:
        return name
    parts = package.split(".")
    if not package or len(parts) < level:
        return None
    base = ".".join(parts[: len(parts) - level + 1])
    return f"{base}.{name[level:]}" if name[level:] else base


def _matching(name: str, tree: SourceTree) -> list[str] | None:
    """The modules that a name may be."""
    if _ANY not in name:
        if all(part.isidentifier() for part in name.split(".")):
            return [name]
        return None if all(name.split(".")) and tree.find(name) is not None else []
    known = name.partition(_ANY)[0]
    package, _, start = known.rpartition(".")
    pattern = re.compile(".*".join(map(re.escape, name.split(_ANY))))
    if not package:
        clash = any(re.match(re.escape(start), standard) for standard in sys.stdlib_module_names)
        if not start or clash:
            return None
    elif tree.find(package) is None and (is_standard(package) or is_installed(package)):
        return None
    return sorted(filter(pattern.fullmatch, set(_below(package, start, tree))))


def _below(package: str, start: str, tree: SourceTree) -> Iterator[str]:
    """The modules of the tree in a package whose names begin so, and those below them."""
    for base in (*tree.before, tree.root, *tree.behind):
        folder = base.joinpath(*package.split(".")) if package else base
        for entry in folder.glob(f"{start}*"):
            for file in entry.rglob("*.py") if entry.is_dir() else [entry]:
                if (name := _module_name(file, base)) is not None:
                    yield name


def _module_name(file: Path, base: Path) -> str | None:
    if file.suffix != ".py":
        return None
    parts = list(file.relative_to(base).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts) if parts and all(part.isidentifier() for part in parts) else None


class _Texts:
    """The texts that expressions of a module can be."""

    def __init__(self, module: SourceModule) -> None:
        self.nodes = module.nodes
        self.module = module
        self.following: set[str] = set()

    def of(self, node: ast.expr) -> set[str]:
        """Each text, with `_ANY` for what is not known."""
        found = self._of(node)
        return found if len(found) <= _MANY else {_ANY}

    def _of(self, node: ast.expr) -> set[str]:
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.Constant(value=None):
                return {""}
            case ast.Name(id="__name__"):
                return {self.module.name}
            case ast.Name(id="__package__"):
                return {self.module.package}
            case ast.Name(id=name):
                return self._variable(name)
            case ast.JoinedStr(values=parts):
                return self._joined(parts)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self.of(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([left, right])
            case (
                ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod())
                | ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format"))
            ):
                return {_PLACES.sub(_ANY, text)}
            case ast.Subscript(value=ast.Name() as table):
                return self._items(table)
            case ast.IfExp(body=body, orelse=orelse):
                return self.of(body) | self.of(orelse)
        return {_ANY}

    def _joined(self, parts: list[ast.expr]) -> set[str]:
        texts = {""}
        for part in parts:
            texts = {before + after for before in texts for after in self.of(part)}
            if len(texts) > _MANY:
                return {_ANY}
        return texts

    def _variable(self, name: str) -> set[str]:
        """What the module assigns to a name, wherever it does."""
        if name in self.following:
            return {_ANY}
        self.following.add(name)
        texts: set[str] = set()
        known = 0
        for node in self.nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    texts |= self.of(value)
                    known += 1
                case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value) if target == name:
                    texts |= self.of(value)
                    known += 1
                case (
                    ast.For(target=ast.Name(id=target), iter=items)
                    | ast.comprehension(target=ast.Name(id=target), iter=items)
                ) if target == name:
                    texts |= self._items(items)
                    known += 1
        self.following.discard(name)
        bound = sum(_binds(node, name) for node in self.nodes)
        return texts if known and bound == known else {_ANY}

    def _items(self, node: ast.expr) -> set[str]:
        match node:
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                return set[str]().union(*map(self.of, items))
            case ast.Dict(values=items):
                return set[str]().union(*map(self.of, items))
            case ast.Call(func=ast.Attribute(value=ast.Name() as table, attr="values"), args=[]):
                return self._items(table)
            case ast.Name(id=name):
                values = [
                    n.value
                    for n in self.nodes
                    if isinstance(n, ast.Assign)
                    and any(isinstance(t, ast.Name) and t.id == name for t in n.targets)
                ]
                if len(values) == 1 and sum(_binds(n, name) for n in self.nodes) == 1:
                    literal = isinstance(values[0], ast.List | ast.Tuple | ast.Set | ast.Dict)
                    if literal and not self._changed(name):
                        return self._items(values[0])
        return {_ANY}

    def _changed(self, name: str) -> bool:
        """Whether a list or dict may get other items: it is used otherwise than in a loop, by its length or an item that is read."""
        read = 0
        for node in self.nodes:
            match node:
                case (
                    ast.For(iter=ast.Name(id=used))
                    | ast.comprehension(iter=ast.Name(id=used))
                    | ast.Subscript(value=ast.Name(id=used), ctx=ast.Load())
                    | ast.Compare(comparators=[ast.Name(id=used)])
                    | ast.Call(func=ast.Name(id="len" | "sorted" | "print"), args=[ast.Name(id=used)])
                    | ast.Attribute(value=ast.Name(id=used), attr="get" | "keys" | "values" | "items")
                ):
                    read += used == name
        uses = sum(
            isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load) for n in self.nodes
        )
        return uses != read


def _binds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=bound, ctx=ast.Store() | ast.Del()):
            return bound == name
        case ast.arg(arg=bound):
            return bound == name
        case ast.alias(name=imported, asname=bound):
            return (bound or imported.partition(".")[0]) == name
        case ast.ExceptHandler(name=bound) | ast.MatchAs(name=bound) | ast.MatchStar(name=bound):
            return bound == name
        case ast.FunctionDef(name=bound) | ast.AsyncFunctionDef(name=bound) | ast.ClassDef(name=bound):
            return bound == name
    return False
