"""What small programs link: the methods that they can reach are there, and what the decision rests on is still so in the runtime."""

import re
from pathlib import Path

import pytest

from portalis.primitives.generate import numbered_types
from portalis.primitives.registry import rust_ident, snake
from portalis.rust.library import program_words
from portalis.rust.methods import OPERATORS, VALUES, ReachableMethods
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
    assert sum(map(len, found.values())) < 300
    assert not found["builtins.bytearray"] and not found["asyncio.Queue"]
    assert "sort" not in found["builtins.list"] and "__add__" not in found["builtins.int"]


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
