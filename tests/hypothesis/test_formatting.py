"""`format`, `%`, `str.format` and `repr` on specifications drawn from their grammars, right and wrong ones."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from .oracle import agree
from .strategies import atoms, floats, ints, nested, numbers, small_ints, texts


def optional(*choices: str) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *choices])


def joined(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


fill = st.just("") | joined(st.sampled_from("*0 é<{x"), st.sampled_from("<>=^"))
widths = st.just("") | st.integers(0, 30).map(str)
precisions = st.just("") | st.integers(0, 25).map(lambda n: f".{n}")
specs = joined(fill, optional("<", ">", "=", "^"), optional("+", "-", " "), optional("z"), optional("#"), optional("0"), widths,
               optional(",", "_"), precisions, optional(*"bcdeEfFgGnosxX%"))  # fmt: skip
plain_specs = joined(
    optional("<", ">", "*^", "=", "+"), widths, optional(","), precisions, optional(*"deEfgGsxX%")
)
conversions = joined(
    st.just("%"),
    optional("-", "0", "+", " ", "#", "-0", "+#"),
    widths,
    precisions,
    st.sampled_from("diouxXeEfFgGcrsa%"),
)


@given(numbers, specs | plain_specs)
def test_format_number(value: Any, spec: str) -> None:
    agree("format", value, spec)


@given(atoms, specs | plain_specs)
def test_format_anything(value: Any, spec: str) -> None:
    agree("format", value, spec)


@given(floats, st.integers(0, 40), st.sampled_from("eEfFgG%"))
def test_format_float(value: float, digits: int, kind: str) -> None:
    agree("format", value, f".{digits}{kind}")


@given(conversions, numbers | texts)
def test_percent(template: str, value: Any) -> None:
    agree("operator.mod", template, value)


@given(
    st.lists(conversions | st.sampled_from(["a", "%", "%*d", "%.*f", "%(k)s", "%(k)5d"]), max_size=4).map(
        "-".join
    ),
    st.lists(atoms, max_size=4),
)
def test_percent_of_many(template: str, values: list[Any]) -> None:
    agree("operator.mod", template, tuple(values))
    agree("operator.mod", template, dict.fromkeys("k", values[0]) if values else {})


@given(
    st.sampled_from([b"%d", b"%5s", b"%b", b"%c", b"%x", b"%.2f", b"%r", b"%a", b"%%", b"%i|%s"]),
    st.lists(atoms, max_size=2),
)
def test_percent_of_bytes(template: bytes, values: list[Any]) -> None:
    agree("operator.mod", template, tuple(values))


fields = joined(
    st.just("{"), st.sampled_from(["", "0", "1", "k", "0[0]", "k[1]", "0.real", "2", "k.x", " "]), optional("!r", "!s", "!a", "!x"),
    st.just("") | plain_specs.map(":".__add__) | st.sampled_from([":{}", ":{1}", ":{k}"]), st.just("}"),
)  # fmt: skip


@given(
    st.lists(fields | st.sampled_from(["text", "{{", "}}", "{", "}", "é"]), max_size=4).map("".join),
    st.lists(atoms, max_size=2),
    atoms,
)
def test_str_format(template: str, values: list[Any], k: Any) -> None:
    agree("str.format", template, *values, k=k)


@given(nested(atoms))
def test_repr(value: Any) -> None:
    agree("repr", value)
    agree("ascii", value)
    agree("str", value)


@given(
    ints | small_ints, st.sampled_from(["d", ",", "_", "x", "#x", "_b", "#o", "n", "c", "e", ".3f", "+020,d"])
)
def test_format_int(value: int, spec: str) -> None:
    agree("format", value, spec)
