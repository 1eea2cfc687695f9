"""Prints cases of operators and builtin functions with what CPython makes of them; tests/ops_oracle.rs does each again."""

import itertools
import operator
import struct
import sys
from collections.abc import Iterator
from typing import Any

Slice = slice
INF, NAN = float("inf"), float("nan")

INTS: list[Any] = [
    0,
    1,
    -1,
    2,
    3,
    -7,
    63,
    64,
    255,
    2**31,
    2**62,
    2**63 - 1,
    -(2**63),
    2**63,
    -(2**63) - 1,
    2**64,
    10**20,
    -(3**50),
]
FLOATS: list[Any] = [0.0, -0.0, 1.0, -1.5, 2.5, 0.1, 1e16, 1e300, 5e-324, INF, -INF, NAN, 2.0**63]
TEXTS: list[Any] = ["", "a", "abc", "héllo", "\U0001f600x", "it's", "both'\"", "a\tb\n\x00\x7f"]
BYTES: list[Any] = [b"", b"a", b"ab'c\xff", b"%d"]
SEQUENCES: list[Any] = [
    [],
    [1],
    [1, 2, 3],
    [1.0, 2],
    ["a", [1]],
    (),
    (1,),
    (1, 2, 3),
    (0, "x", None),
    [None, True],
]
TABLES: list[Any] = [
    {},
    {1: 2},
    {"a": 1, "b": [2]},
    set(),
    {1, 2, 3},
    {"x", "yy", 5, 2.5},
    {3, 2, 100, 33, 7, 64},
    frozenset({1, 2}),
    frozenset(),
    set("hello world"),
]
OTHERS: list[Any] = [
    None,
    True,
    False,
    range(0),
    range(5),
    range(1, 10, 3),
    range(10, 0, -3),
    range(2**70),
    slice(1, 2),
    slice(None, None, -1),
    ...,
]
ALL = INTS + FLOATS + TEXTS + BYTES + SEQUENCES + TABLES + OTHERS
SOME = [0, 1, -7, 2**63 - 1, 2**64, 0.0, -1.5, 1e300, INF, NAN, "", "abc", "héllo", b"", b"ab'c\xff", [1, 2, 3], (), (1, 2, 3), {"a": 1}, {1, 2, 3},
        frozenset({1, 2}), None, True, False, range(5), range(1, 10, 3), slice(1, 2)]  # fmt: skip

BINARY = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
    "**": operator.pow, "@": operator.matmul, "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_, "|": operator.or_,
    "^": operator.xor, "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "[]": operator.getitem, "in": operator.contains, "divmod": divmod,
}  # fmt: skip
IN_PLACE = {
    "+=": operator.iadd, "-=": operator.isub, "*=": operator.imul, "/=": operator.itruediv, "//=": operator.ifloordiv, "%=": operator.imod,
    "**=": operator.ipow, "@=": operator.imatmul, "<<=": operator.ilshift, ">>=": operator.irshift, "&=": operator.iand,
    "|=": operator.ior, "^=": operator.ixor,
}  # fmt: skip
UNARY = {
    "neg": operator.neg,
    "pos": operator.pos,
    "invert": operator.invert,
    "not": operator.not_,
    "str": str,
    "collect": list,
}


def tokens(v: Any) -> Iterator[str]:
    """The value in prefix form."""
    match v:
        case None:
            yield "none"
        case bool():
            yield str(v).lower()
        case int():
            yield f"i{v}"
        case float():
            yield "d" + struct.pack(">d", v).hex()
        case str():
            yield "s" + v.encode().hex()
        case bytes():
            yield "b" + v.hex()
        case range():
            yield "R"
            yield from itertools.chain(tokens(v.start), tokens(v.stop), tokens(v.step))
        case Slice():
            yield "X"
            yield from itertools.chain(tokens(v.start), tokens(v.stop), tokens(v.step))
        case dict():
            yield f"D{len(v)}"
            for k, x in v.items():
                yield from itertools.chain(tokens(k), tokens(x))
        case list() | tuple() | set() | frozenset():
            yield {list: "L", tuple: "T", set: "S", frozenset: "F"}[type(v)] + str(len(v))
            for x in v:
                yield from tokens(x)
        case e if e is ...:
            yield "ellipsis"
        case _:
            raise TypeError(v)


def rebuilt(v: Any) -> Any:
    """A fresh value, built item by item as the other side builds it."""
    match v:
        case list():
            return [rebuilt(x) for x in v]
        case tuple():
            return tuple([rebuilt(x) for x in v])
        case dict():
            return {k: rebuilt(x) for k, x in v.items()}
        case set():
            made = set()
            for x in v:
                made.add(x)
            return made
        case frozenset():
            return frozenset([x for x in v])
    return v


def too_large(name: str, args: tuple[Any, ...]) -> bool:
    """Cases that would take too long or too much memory, and those whose outcome is outside of what values can be here."""
    if name in ("**", "**=", "<<", "<<=", "pow") and len(args) > 1:
        a, b = args[0], args[1]
        if isinstance(b, int) and abs(b) > 300 and isinstance(a, int):
            return True
        if isinstance(a, (int, float)) and isinstance(b, float) and a < 0:
            return True  # complex
    if name in ("*", "*="):
        sizes = [x for x in args if isinstance(x, int)]
        if any(x > 300 for x in sizes) and any(isinstance(x, (str, bytes, list, tuple)) for x in args):
            return any(x < 2**63 for x in sizes)
    if name in ("in", "collect", "list", "tuple", "sum", "sorted", "max", "min", "any", "all", "set") and any(
        isinstance(a, range) and a.stop > 100 for a in args
    ):
        return True
    return name in ("%", "%=") and isinstance(args[0], str) and "0x" in args[0]


def outcome(f: Any, args: tuple[Any, ...], kw: dict[str, Any]) -> str:
    """What the call gives, as text."""
    try:
        return "ok " + repr(f(*args, **kw))
    except Exception as e:  # noqa: BLE001
        return f"{type(e).__name__} {e}"


def case(name: str, f: Any, *args: Any, **kw: Any) -> None:
    """Prints one case."""
    if too_large(name, args):
        return
    given = " ".join(t for a in args for t in tokens(a))
    args = tuple(rebuilt(a) for a in args)
    keywords = " ".join(f"{k} {t}" for k, v in kw.items() for t in [" ".join(tokens(v))])
    line = f"{name} {len(args)} {len(kw)} {given} {keywords}"
    print(" ".join(line.split()), "=", outcome(f, args, kw).encode().hex())


def operators() -> None:
    """Every operator on pairs of values."""
    for name, f in BINARY.items():
        for a, b in itertools.product(ALL, SOME):
            case(name, f, a, b)
            if name not in ("[]", "in"):
                case(name, f, b, a)
    for name, f in IN_PLACE.items():
        for a, b in itertools.product(SOME, SOME):
            case(name, f, a, b)
    for name, f in UNARY.items():
        for a in ALL:
            case(name, f, a)
    for a, b, c in itertools.product(
        [3, -7, 2**70, 1.5, "a"], [0, 2, -1, 2**65, 1.0], [1, 7, -5, 0, 2**80, None, "a"]
    ):
        case("pow", pow, a, b, c)


def subscripts() -> None:
    """Slices and assignments."""
    bounds = [None, 0, 1, 2, -1, -2, 5, -9, 2**70]
    for s in [
        slice(a, b, c) for a in bounds for b in bounds for c in (None, 1, 2, -1, -3, 2**65, -(2**65))
    ] + [slice(0, 1, 0), slice("a")]:
        for v in (
            "abcdef",
            "h\xe9ll\U0001f600",
            [1, 2, 3, 4],
            (1, 2, 3),
            b"abc",
            range(3, 20, 4),
            range(2**70, 2**71, 5),
        ):
            case("[]", operator.getitem, v, s)
        for new in ([], [7], [7, 8], (1, 2, 3, 4), "xy", 5):
            case("set[]", set_item, [1, 2, 3, 4], s, new)
        case("del[]", del_item, [1, 2, 3, 4], s)
        case("slice.indices", slice.indices, s, 5)
    for container in ([1, 2], {1: 2}, (1,), "ab", 5, None, b"ab", {1}, range(3)):
        for key in (0, 1, -1, 2, 5, 2**70, "a", None, True, 1.5, (1,), [1]):
            case("[]", operator.getitem, container, key)
            case("set[]", set_item, container, key, 9)
            case("del[]", del_item, container, key)


def set_item(a: Any, i: Any, v: Any) -> Any:
    """`a[i] = v`, then a."""
    a[i] = v
    return a


def del_item(a: Any, i: Any) -> Any:
    """`del a[i]`, then a."""
    del a[i]
    return a


SPECS = ["", "5", "<5", ">8", "^8", "05", "+", " ", ",", "_", "x", "#x", "b", "o", "e", ".2f", "8.3f", "g", ".3", "%", "s", "10s", ".1", "c", "n", "q",
         "*^10", "=8", "+08,.2f", "z.1f", "#b", "_x", "é>6", "5 "]  # fmt: skip
PERCENT = ["%s", "%r", "%a", "%d", "%i", "%x", "%#X", "%o", "%c", "%f", "%.2f", "%e", "%G", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.3s", "%%", "%q", "%",
           "%s %s", "%(a)s", "%(a", "%*d", "%.*f", "%5.1f%%", "é%s", "%ld", "plain"]  # fmt: skip


def functions() -> None:
    """Builtin functions and constructors."""
    import builtins

    one = "abs all any ascii bin bool callable chr dir float hash hex int iter len max min next oct ord repr reversed round sorted sum".split()
    for name in one:
        f = getattr(builtins, name)
        for a in ALL:
            if (
                name in ("iter", "reversed", "dir")
                or name == "hash"
                and (a is None or a is ... or isinstance(a, range) and len(str(a)) > 0)
            ):
                continue
            if name == "hash" and (a is NAN or isinstance(a, tuple) and None in a):
                continue
            case(name, f, a)
    for a in [
        "12",
        " 12\n",
        "0x1f",
        "1_000",
        "1__0",
        "-5",
        "z",
        "",
        "1e5",
        " inf ",
        "-nan",
        "1_0.5",
        "0b11",
        "٣",
        "+ 1",
    ]:
        case("int", int, a)
        case("float", float, a)
        for base in (0, 2, 10, 16, 36, 37, -1, 1):
            case("int", int, a, base)
            case("int", int, a, base=base)
    for a, s in itertools.product(ALL, SPECS):
        case("format", format, a, s)
    for a, s in itertools.product(SOME + [("a",), (1, 2), (3, 2.5), {"a": 5}], PERCENT):
        case("%", operator.mod, s, a)
        case("%", operator.mod, s.encode("latin-1"), a)
    for x, n in itertools.product(
        [2.5, -2.5, 2.675, 1e300, 12345, -15, 25, 2**70, True, INF, NAN, "a"],
        [None, 0, 1, 2, -1, -2, 30, 2**70, "a", 1.0],
    ):
        case("round", round, x, n)
    for f, name in ((max, "max"), (min, "min")):
        case(name, f, 1, 2.5, -3)
        case(name, f)
        case(name, f, [], default=7)
        case(name, f, 1, 2, default=7)
        case(name, f, "a", 1)
        case(name, f, [3, 1, 2], key=None)
        case(name, f, 1, 2, foo=3)
    case("sorted", sorted, [3, 1, 2], reverse=True)
    case("sorted", sorted, [3, "a", 2], reverse=True)
    case("sorted", sorted, [(1, "b"), (1, "a"), (0, "c")], reverse=True)
    for values in ([1, 2, 3], [1.5, 2], ["a"], [[1], [2]], [True]):
        for start in (0, 1.5, [], "", b"", ()):
            case("sum", sum, values, start)
    for a, b in itertools.product([-5, 0, 5, 2**70, "a", 1.5], repeat=2):
        case("range", range, a, b)
        case("range", range, a, b, 2)
        case("range", range, a, b, 0)
        case("slice", slice, a, b)
    case("range", range)
    case("slice", slice)
    for v in SOME:
        for cls in ("int", "float", "bool", "str", "list", "tuple", "object", "dict", "set"):
            case("isinstance", lambda v, c: isinstance(v, getattr(builtins, c)), v, cls)
    for a, name in itertools.product([1, "a", [1]], ["x", "real", 5]):
        if name != "real" or a == 1:
            case("getattr", getattr, a, name)
            case("getattr", getattr, a, name, "none")
            case("hasattr", hasattr, a, name)


def methods() -> None:
    """Methods of int and float."""
    for n in [x for x in INTS if isinstance(x, int)] + [True]:
        for name in (
            "bit_length",
            "bit_count",
            "as_integer_ratio",
            "conjugate",
            "__neg__",
            "__index__",
            "__hash__",
            "__repr__",
            "__bool__",
            "__float__",
        ):
            case("." + name, getattr(type(n), name), n)
        for length, order, signed in itertools.product(
            [0, 1, 8, 20, -1], ["big", "little", "x", 5], [False, True]
        ):
            case(
                ".to_bytes",
                lambda n, length, order, signed: n.to_bytes(length, order, signed=signed),
                n,
                length,
                order,
                signed=signed,
            )
        for m in SOME:
            for name in (
                "__add__",
                "__rsub__",
                "__eq__",
                "__lt__",
                "__pow__",
                "__and__",
                "__truediv__",
                "__divmod__",
            ):
                if not too_large("**", (n, m)):
                    case("." + name, getattr(type(n), name), n, m)
    for x in FLOATS:
        for name in (
            "is_integer",
            "as_integer_ratio",
            "hex",
            "conjugate",
            "__int__",
            "__floor__",
            "__ceil__",
            "__round__",
            "__bool__",
            "__repr__",
        ):
            case("." + name, getattr(float, name), x)
        for m in SOME:
            for name in ("__add__", "__rsub__", "__eq__", "__lt__", "__mod__", "__rfloordiv__"):
                case("." + name, getattr(float, name), x, m)


def unpacking() -> None:
    """Assignments to several targets."""
    for v in ALL:
        if isinstance(v, range) and v.stop > 100:
            continue
        case("unpack", lambda v: unpack(v), v)
        case("unpack_ex", lambda v: unpack_ex(v), v)


def unpack(v: Any) -> Any:
    """Two targets."""
    a, b = v
    return [a, b]


def unpack_ex(v: Any) -> Any:
    """A starred target in the middle."""
    a, *b, c = v
    return [a, b, c]


def main() -> int:
    """Prints all cases."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for part in (operators, subscripts, functions, methods, unpacking):
        part()
    return 0


if __name__ == "__main__":
    sys.exit(main())
