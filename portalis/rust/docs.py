"""The docstrings of the interpreter's own modules, types and functions, for programs that read `__doc__` of something."""

import importlib
import re
from collections.abc import Iterable

from portalis.primitives import registry

_ASKS = re.compile(r"""\.\s*__doc__\b|["']__doc__["']|\bgetdoc\b""")
"""Where a program reads a docstring; `__doc__` alone is the module's own."""


def docstrings(sources: Iterable[str]) -> list[tuple[str, str]]:
    """Texts by dotted names, in the order of the runtime's strs: of `builtins` and of the table's modules that the sources name."""
    sources = list(sources)
    if not any(map(_ASKS.search, sources)):
        return []
    words = frozenset(word for source in sources for word in re.findall(r"[^\W\d]\w*", source))
    found: dict[str, str] = {}
    for name in registry.module_names():
        if words.issuperset(name.split(".")):
            _of_module(name, found)
    registry.load_builtins()
    _of_module("builtins", found)
    return sorted(found.items(), key=lambda each: each[0].encode())


def _of_module(name: str, found: dict[str, str]) -> None:
    """The texts of a module's functions, types and methods as the running interpreter has them."""
    table = registry.load_builtins() if name == "builtins" else registry.load(name)
    if table is None:
        return
    try:
        module = importlib.import_module(name)
    except ImportError:
        return
    _take(name, module, found)
    for function in table.functions:
        _take(f"{name}.{function}", getattr(module, function, None), found)
    for type_name, made in table.types.items():
        cls = getattr(module, type_name, None)
        if not isinstance(cls, type):
            continue
        _take(f"{name}.{type_name}", cls, found)
        for method in made.methods:
            _take(f"{name}.{type_name}.{method}", cls.__dict__.get(method), found)


def _take(name: str, thing: object, found: dict[str, str]) -> None:
    """Keeps the text of one thing, if it has one of its own."""
    text = getattr(thing, "__doc__", None)
    if thing is not None and isinstance(text, str):
        found[name] = text
