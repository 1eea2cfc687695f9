"""What small programs link: the methods that they can reach are there, and what the decision rests on is still so in the runtime."""

import re
from pathlib import Path

import pytest

from portalis.primitives.generate import numbered_types
from portalis.primitives.registry import rust_ident, snake
from portalis.rust.library import program_words
from portalis.rust.methods import KINDS, OPERATORS, VALUES, ReachableMethods
from portalis.rust.tree import Lines

SOURCES = Path(__file__).parents[2] / "rust_runtime" / "pyrt" / "src"


def reached(source: str) -> dict[str, set[str]] | None:
    """The methods that a program reaches, by `module.Type`; None where it reaches all."""
    methods = ReachableMethods(program_words([source]))
    if methods.emit(Lines()) != "METHODS":
        return None
    return {
        f"{module}.{name}": {f.name for f in t.methods.values() if methods.reaches(module, t, f)}
        for (module, name), (_, t) in numbered_types().items()
    }


@pytest.mark.parametrize(
    ("source", "method"),
    [
        ("x.sort()", "builtins.list.sort"),
        ("sorted(x, key=str.lower)", "builtins.str.lower"),
        ("f = 'a'\nx.upper # any mention", "builtins.str.upper"),
        ("class C(list): pass\nC()", "builtins.list.__init__"),
        ("from collections import OrderedDict", "builtins.dict.__init__"),
        ("type(x)(1)", "builtins.int.__new__"),
        ("class C: pass", "builtins.type.__new__"),
        ("def f(**kw): pass\nf(**x)", "builtins.dict.keys"),
        ("with open(x) as f: pass", "builtins._IOBase.__exit__"),
        ("import asyncio\nasyncio.Condition()", "asyncio.Lock.__repr__"),
        ("import asyncio\nasyncio.BoundedSemaphore()", "asyncio.Semaphore.__aenter__"),
        ("import functools\nfunctools.wraps", None),
        ("getattr(x, y)()", None),
        ("from os import *", None),
        ("x.__dict__", None),
        ("'{0.real}'.format(1)", None),
    ],
)
def test_what_a_program_can_ask_for_is_linked(source: str, method: str | None) -> None:
    found = reached(source)
    if method is None:
        assert found is None
        return
    assert found is not None
    owner, _, name = method.rpartition(".")
    assert name in found[owner]


def test_a_small_program_links_little() -> None:
    found = reached("import asyncio\nasync def main():\n    print('hello')\nasyncio.run(main())")
    assert found is not None
    assert (
        sum(map(len, found.values())) < 155
    )  # since bound special methods are a type of their own; 282 before there were kinds
    assert not found["builtins.bytearray"] and not found["asyncio.Queue"]
    assert "sort" not in found["builtins.list"] and "__add__" not in found["builtins.int"]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("x = {1, 2}", "Set"),
        ("import abc\nabc.update_abstractmethods", "Set"),
        ("for i in range(3): pass", "Range"),
        ("x[1:2]", "Slice"),
        ("x = b'a'", "Bytes"),
        ("x.encode()", "Bytes"),
        ("import os", "Bytes"),
        ("memoryview(x)", "Memory"),
        ("x = 1j", "Complex"),
        ("x = -8 ** 0.5", "Complex"),
        ("x += 1", "Big"),
        ("x = 12345678901234567890", "Big"),
        ("x.__add__(y)", "Big"),
        ("def f(x: list[int]): pass", "Alias"),
        ("isinstance(x, int | str)", "Alias"),
        ("for k in d.keys(): pass", "View"),
        ("class C:\n    @property\n    def f(self): pass", "Property"),
        ("async def f():\n    yield 1", "AsyncGen"),
        ("import asyncio\nasyncio.create_task(f())", "Task"),
        ("f.__doc__ = 'text'", "Setter"),
        ("open('x')", "System"),
        ("import os", "System"),
        ("OSError(2, 'x')", "System"),
        ("reversed(x)", "Place"),
        ("class C:\n    def __getitem__(self, i): ...", "Place"),
        ("import re", "Place"),
        ("import asyncio\nasyncio.get_running_loop()", "Loop"),
        ("import asyncio\nmain().send(None)", "Loop"),
        ("import asyncio\nraise SystemExit", "Loop"),
        ("print(0.5)", "Digits"),
        ("print(1 / 3)", "Digits"),
        ("import asyncio\nasyncio.get_running_loop()", "Digits"),
        ("import time", "Digits"),
        ("getattr(x, y)", "Setter"),
    ],
)
def test_kinds_that_a_program_can_come_by_are_linked(source: str, kind: str) -> None:
    kinds = ReachableMethods(program_words([source])).kinds()
    assert kinds.endswith("::ALL") or f"Kind::{kind}" in kinds
    assert f"Kind::{kind}" not in ReachableMethods(program_words(["print('hello')"])).kinds()


def test_functions_are_linked_where_the_program_or_the_library_makes_them() -> None:
    words = program_words(["import asyncio\nasync def main():\n    print('hello')\nasyncio.run(main())"])
    alone = ReachableMethods(words, makes_functions=False)
    assert "Kind::Func" not in alone.kinds() and "Kind::Func" in ReachableMethods(words).kinds()
    assert words is not None
    assert "Kind::Func" in ReachableMethods(words | {"contextlib"}, makes_functions=False).kinds()


def test_kinds_are_those_of_the_runtime() -> None:
    code = (SOURCES / "kinds.rs").read_text()
    listed = re.search(r"pub enum Kind \{(.*?)\n\}", code, re.DOTALL)
    assert listed is not None
    declared = set(re.findall(r"^    (\w+),$", listed[1], re.MULTILINE))
    assert declared == {*KINDS, "Big", "Digits", "Lookup", "Place", "Loop", "Setter", "System", "Task"}


def test_data_of_a_kind_is_made_where_the_kind_is_required() -> None:
    """`Inst::with` asks for the kind; data in a box of its own would pass it by."""
    texts = {path: path.read_text() for path in SOURCES.rglob("*.rs") if "generated" not in path.parts}
    kinds = {
        name for text in texts.values() for name in re.findall(r"NativeData for (\w+) \{\s+fn kind\(\)", text)
    }
    assert {"Alias", "ByteArray", "Property", "View"} <= kinds
    boxed = re.compile(rf"Box::new\((?:\w+::)*({'|'.join(kinds)})\b")
    assert [(path.name, found[0]) for path, text in texts.items() if (found := boxed.search(text))] == []


def test_the_types_of_values_are_those_of_the_runtime() -> None:
    text = (SOURCES / "types.rs").read_text()
    code = text[text.index("fn type_of_rest") : text.index("\n/// The builtin value inside an instance")]
    getters = set(re.findall(r"\bb::((?:r#)?\w+)", code)) - {"r#type"}
    assert getters == {rust_ident(snake(name)) for name in VALUES}


def test_operators_are_looked_up_where_builtin_values_are_passed_over() -> None:
    """`pyrt::ops::special` finds no method of a builtin value, `pyrt::types::special` does: it must not be asked for an operator."""
    plain = re.compile(r'(?:types::special|call_special|lookup_text)\(\s*[^;"]*?"(\w+)"')
    core = [
        p for p in SOURCES.rglob("*.rs") if p.relative_to(SOURCES).parts[0] not in ("stdlib", "generated")
    ]
    asked = {name for path in core for name in plain.findall(path.read_text())}
    only_whether = {"__getitem__"}  # of an exception group's exceptions: whether it is there
    assert asked & OPERATORS <= only_whether
