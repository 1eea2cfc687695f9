"""Every name that CPython's builtin types and `builtins` have is in the mapping table, or listed here with the reason. The lists can
only shrink: a name that is there, or that CPython does not have, must leave them."""

import ast
import builtins
import sys
import types
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from portalis.diagnostics import DiagnosticSink, Refused
from portalis.frontend import lower
from portalis.primitives import registry


def _generate() -> Iterator[int]:
    yield 1


async def _wait() -> None:
    pass


async def _generate_later() -> AsyncIterator[int]:
    yield 1


def _coroutine_type() -> type:
    made: Coroutine[Any, Any, None] = _wait()
    made.close()
    return type(made)


_UNNAMED: list[type] = [
    type(None),
    type(...),
    type(NotImplemented),
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.GeneratorType,
    _coroutine_type(),
    types.AsyncGeneratorType,
    type({}.keys()),
    type({}.values()),
    type({}.items()),
    types.MappingProxyType,
    types.ModuleType,
    types.CellType,
    types.GenericAlias,
    types.UnionType,
    types.TracebackType,
    type(iter([])),
    type(iter(())),
    type(iter(range(1))),
    type(iter("é")),
    type(iter(b"")),
    type(iter({})),
    type(iter(set())),
    type(iter(bytearray())),
    type(iter(memoryview(b""))),
    type(reversed([])),
]
TYPES = {
    t.__name__: t
    for t in [*(t for t in vars(builtins).values() if isinstance(t, type)), *_UNNAMED]
    if t.__module__ in ("builtins", "types")
}

EVERYWHERE = {
    "__dict__": "attribute lookup gives it; it is no method of the table",
    "__doc__": "attribute lookup gives it",
    "__module__": "attribute lookup gives it",
    "__weakref__": "weak references are kept beside the object",
    "__reduce__": "pickling: no module asks for it, `copy` knows the builtin types itself",
    "__reduce_ex__": "pickling",
}
"""Missing on all types, or on those that have no form of their own."""

_LAYOUT = "how CPython lays out objects in memory"
_ALIAS = "the operation on types works; its method has no name of its own yet"
_FINALIZED = "dropping it finalises it; programs do not call the hook"
_SIGNATURE = "texts of CPython's own docstrings"

MISSING: dict[str, dict[str, str]] = {
    "GenericAlias": dict.fromkeys("__instancecheck__ __or__ __ror__ __subclasscheck__".split(), _ALIAS),
    "UnionType": dict.fromkeys("__or__ __ror__".split(), _ALIAS),
    "async_generator": {"__del__": _FINALIZED},
    "coroutine": {"__del__": _FINALIZED},
    "generator": {"__del__": _FINALIZED},
    "builtin_function_or_method": {"__text_signature__": _SIGNATURE},
    "bytearray": {"__alloc__": _LAYOUT},
    "function": dict.fromkeys(("__builtins__", "__globals__"), "variables have no names at run time"),
    "module": {"__annotations__": "attribute lookup gives it"},
    "type": {
        "__text_signature__": _SIGNATURE,
        **dict.fromkeys(
            "__basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__".split(), _LAYOUT
        ),
    },
}
"""By type."""

BUILTINS = {
    "__build_class__": "what a class statement calls in CPython",
    "__loader__": "the import system",
    "__name__": "every module has its own",
    "__package__": "every module has its own",
    "__spec__": "every module has its own",
    "__doc__": "every module has its own",
    "__debug__": "a constant of the compiler",
    "Ellipsis": "a constant of the compiler",
    "False": "a constant of the compiler",
    "None": "a constant of the compiler",
    "NotImplemented": "a constant of the compiler",
    "True": "a constant of the compiler",
    "breakpoint": "a compiled program has no debugger",
    "compile": "a compiled program has no interpreter",
    "copyright": "belongs to the prompt",
    "credits": "belongs to the prompt",
    "eval": "a compiled program has no interpreter",
    "exec": "a compiled program has no interpreter",
    "globals": "a call of it is compiled; it is no value",
    "help": "belongs to the prompt",
    "license": "belongs to the prompt",
    "locals": "variables have no names at run time",
}
"""Names of `builtins` that the table does not have."""


def _names(name: str) -> set[str]:
    """What the table says that a type has, with its bases."""
    table = registry.load_builtins()
    t = table.types[name]
    bases = t.bases or (() if name == "object" else ("object",))
    return {f.name for f in t.methods.values()}.union(*(_names(base) for base in bases))


@pytest.mark.parametrize("name", sorted(TYPES))
def test_a_type_has_all_of_its_names(name: str) -> None:
    # A class says `None` for what its base can do and it cannot; attributes of instances stand in no class.
    missing = set(dir(TYPES[name])) - _names(name) - set(EVERYWHERE) - {"__hash__"}
    assert missing == set(MISSING.get(name, ()))


def test_the_table_lists_types_of_cpython() -> None:
    assert set(MISSING) <= set(TYPES)


def test_builtins_has_all_of_its_names() -> None:
    table = registry.load_builtins()
    have = {*table.functions, *table.constants, *table.aliases}
    have |= {name for name, t in table.types.items() if not t.hidden}
    interactive = {"_"}  # set by an interactive session
    by_site = {"exit", "quit", "copyright", "credits", "license", "help"}
    assert (set(dir(builtins)) | by_site) - have - interactive == set(BUILTINS)


@pytest.mark.parametrize(
    "name", sorted(n for n, why in BUILTINS.items() if not n.startswith("__") and "constant" not in why)
)
def test_a_missing_builtin_is_refused_by_name(name: str, tmp_path: Path) -> None:
    program = tmp_path / "app.py"
    program.write_text(f"x = {name}\n")
    ast.parse(program.read_text())
    sink = DiagnosticSink()
    try:
        lower(program, "app", sink)
    except Refused as refused:
        problems = list(refused.diagnostics)
    else:
        problems = sink.sorted()
    assert any(name in problem.message for problem in problems), sys.version
