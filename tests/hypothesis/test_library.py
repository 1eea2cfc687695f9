"""Functions of the library: json, random sequences, heapq, bisect, textwrap, os.path, statistics."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .oracle import Pair, agree
from .strategies import floats, ints, nested, small_ints, texts

plain = nested(st.none() | st.booleans() | ints | floats | texts)


@given(plain, st.none() | st.integers(0, 3) | st.sampled_from(["", "\t"]), st.booleans(), st.booleans())
def test_json_dumps(value: Any, indent: Any, ensure_ascii: bool, sort_keys: bool) -> None:
    agree("json.dumps", value, indent=indent, ensure_ascii=ensure_ascii, sort_keys=sort_keys)


@given(plain, st.sampled_from([None, 1]))
def test_json_loads(value: Any, indent: Any) -> None:
    agree("json.loads", json.dumps(value, indent=indent))
    agree("json.loads", json.dumps(value, ensure_ascii=False))


@given(st.text('{}[]",:0123456789.eE+-truefalsn \n\\u', max_size=10))
def test_json_of_any_text(text: str) -> None:
    agree("json.loads", text)


CALLS = st.one_of(
    st.just(("random",)),
    st.tuples(st.just("randint"), st.integers(-9, 9), st.integers(-9, 1 << 70)),
    st.tuples(st.just("randrange"), ints),
    st.tuples(st.just("uniform"), small_ints, st.floats(-10, 10)),
    st.tuples(st.just("getrandbits"), st.integers(-1, 100)),
    st.tuples(st.just("choice"), st.lists(small_ints, max_size=5)),
    st.tuples(st.just("choices"), st.lists(small_ints, min_size=1, max_size=5)),
    st.tuples(st.just("sample"), st.lists(small_ints, max_size=40), st.integers(-1, 30)),
    st.tuples(st.just("gauss"), small_ints, small_ints),
    st.tuples(st.just("normalvariate"), small_ints, small_ints),
    st.tuples(st.just("expovariate"), st.floats(0.1, 9)),
    st.tuples(st.just("triangular"), small_ints, small_ints),
    st.tuples(st.just("betavariate"), st.floats(0.1, 9), st.floats(0.1, 9)),
    st.tuples(st.just("randbytes"), st.integers(0, 20)),
)


@given(ints | texts | floats.filter(lambda f: f == f) | st.binary(max_size=4), st.lists(CALLS, max_size=12))
@pytest.mark.usefixtures("same_hashes")
def test_random_sequence(seed: Any, calls: list[Any]) -> None:
    pair = Pair("random.Random", seed)
    for method, *args in calls:
        pair.call(method, *args)


@given(st.lists(small_ints | floats.filter(lambda f: f == f), max_size=20), small_ints)
def test_heap(values: list[Any], item: int) -> None:
    agree("heapq.heapify", values)
    agree("heapq.heappush", values, item)
    agree("heapq.heappushpop", values, item)
    agree("heapq.nsmallest", 3, values)


@given(st.lists(small_ints, max_size=20).map(sorted), small_ints)
def test_bisect(values: list[int], item: int) -> None:
    for name in ("bisect_left", "bisect_right", "insort"):
        agree(f"bisect.{name}", values, item)


paths = st.text("ab./é", max_size=10)


@given(paths, paths)
def test_paths(a: str, b: str) -> None:
    agree("os.path.join", a, b)
    for name in ("normpath", "basename", "dirname", "split", "splitext", "isabs"):
        agree(f"os.path.{name}", a)


@given(st.text("ab  \n-.é", max_size=40), st.integers(1, 12))
def test_wrap(text: str, width: int) -> None:
    agree("textwrap.wrap", text, width)
    agree("textwrap.dedent", text)
