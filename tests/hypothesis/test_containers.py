"""Lists, dicts and sets: slices, stable sorting, and sequences of operations with the order that they leave."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .oracle import Pair, agree
from .strategies import atoms, floats, ints, keys, nested, slices, small_ints, stable_keys, texts

items = st.lists(small_ints, max_size=10)


@given(items, slices | st.integers(-12, 12))
def test_list_item(values: list[int], at: Any) -> None:
    agree("operator.getitem", values, at)
    agree("operator.getitem", tuple(values), at)
    agree("operator.delitem", values, at)


@given(items, slices, items)
def test_list_slice_assigned(values: list[int], at: slice, new: list[int]) -> None:
    agree("operator.setitem", values, at, new)


@given(slices, st.integers(0, 30))
def test_slice_indices(at: slice, length: int) -> None:
    agree("slice.indices", at, length)


@given(st.lists(ints | floats | st.booleans(), max_size=30), st.booleans())
def test_sort(values: list[Any], reverse: bool) -> None:
    agree("sorted", [v for v in values if v == v], reverse=reverse)


@given(st.lists(texts, max_size=100), st.booleans())
def test_sort_is_stable(values: list[str], reverse: bool) -> None:
    agree("sorted", values, key=len, reverse=reverse)
    agree("list.sort", values, key=str.lower, reverse=reverse)


@given(st.lists(atoms, min_size=2, max_size=5))
def test_sort_of_anything(values: list[Any]) -> None:
    if all(v == v for v in values):
        agree("sorted", values)


@given(nested(atoms), nested(atoms))
@pytest.mark.parametrize("name", ["eq", "ne", "lt", "le", "gt", "ge", "add", "contains"])
def test_pairs(name: str, a: Any, b: Any) -> None:
    agree(f"operator.{name}", a, b)


LIST = [("append", 1), ("extend", 3), ("insert", 2), ("pop", 0), ("pop", 4), ("remove", 1), ("reverse", 0), ("clear", 0), ("index", 1), ("count", 1), ("sort", 0), ("copy", 0)]  # fmt: skip


@given(items, st.lists(st.tuples(st.sampled_from(LIST), st.integers(-5, 5), small_ints, items), max_size=20))
def test_list_operations(start: list[int], steps: list[Any]) -> None:
    pair = Pair("list", start)
    for (method, kind), index, value, more in steps:
        pair.call(method, *{0: (), 1: (value,), 2: (index, value), 3: (more,), 4: (index,)}[kind])


DICT = ["__setitem__", "__setitem__", "__delitem__", "pop", "pop2", "setdefault", "get", "popitem", "update", "copy", "__contains__", "__or__", "__ior__", "__len__"]  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(DICT), keys, small_ints), max_size=40))
def test_dict_operations(steps: list[Any]) -> None:
    pair = Pair("dict")
    for method, key, value in steps:
        match method:
            case "__setitem__" | "setdefault":
                pair.call(method, key, value)
            case "pop2":
                pair.call("pop", key, value)
            case "popitem" | "copy" | "__len__":
                pair.call(method)
            case "update" | "__or__" | "__ior__":
                pair.call(method, {key: value, value: key})
            case _:
                pair.call(method, key)


SET_OF_SETS = ["update", "difference_update", "intersection_update", "symmetric_difference_update", "union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"]  # fmt: skip
SET = ["add", "add", "add", "discard", "remove", "pop", "copy", "__contains__", "clear", *SET_OF_SETS]


@pytest.mark.usefixtures("same_hashes")
@given(st.lists(st.tuples(st.sampled_from(SET), stable_keys, st.lists(stable_keys, max_size=8)), max_size=40))
def test_set_operations(steps: list[Any]) -> None:
    pair = Pair("set")
    for method, key, more in steps:
        if method in SET_OF_SETS:
            pair.call(method, more)
        elif method in {"pop", "copy", "clear"}:
            pair.call(method)
        else:
            pair.call(method, key)


@pytest.mark.usefixtures("same_hashes")
@pytest.mark.parametrize("kind", ["set", "frozenset"])
@given(st.lists(stable_keys, max_size=60))
def test_set_order(kind: str, values: list[Any]) -> None:
    agree(kind, values)


@pytest.mark.usefixtures("same_hashes")
@pytest.mark.parametrize("name", ["and_", "or_", "sub", "xor", "le", "lt", "eq"])
@given(st.sets(small_ints, max_size=12), st.sets(small_ints, max_size=12))
def test_set_operators(name: str, a: set[int], b: set[int]) -> None:
    agree(f"operator.{name}", a, b)


@pytest.mark.usefixtures("same_hashes")
@given(stable_keys | st.frozensets(ints | texts, max_size=6) | st.lists(stable_keys, max_size=5).map(tuple))
def test_hash(value: Any) -> None:
    agree("hash", value)


@given(st.lists(st.tuples(keys, small_ints), max_size=8))
def test_dict_of_pairs(pairs: list[tuple[Any, int]]) -> None:
    agree("dict", pairs)
    agree("dict.fromkeys", [k for k, _ in pairs], 1)
