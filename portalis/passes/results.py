"""What functions and operators of Python give, as far as it is sure for exact builtin types."""

from portalis.ir.types import (
    BOOLEAN,
    DICT,
    FLOAT,
    INT,
    LIST,
    NEVER,
    NONE,
    OBJECT,
    SET,
    STR,
    TUPLE,
    Type,
    join,
)

CONSTRUCTORS = {
    "int": INT,
    "float": FLOAT,
    "bool": BOOLEAN,
    "list": LIST,
    "dict": DICT,
    "set": SET,
    "tuple": TUPLE,
}
"""Calls that give an exact instance. `str` and `bytes` do not: `__str__` may give an instance of a subclass."""

NATIVE = {
    **dict.fromkeys((("builtins", n) for n in ("len", "ord", "hash", "id")), INT),
    **dict.fromkeys(
        (("builtins", n) for n in ("isinstance", "issubclass", "callable", "hasattr", "all", "any")), BOOLEAN
    ),
    **dict.fromkeys((("builtins", n) for n in ("chr", "bin", "hex", "oct")), STR),
    ("builtins", "sorted"): LIST,
    **dict.fromkeys(
        (
            ("math", n)
            for n in """sqrt sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp expm1 exp2 log log2 log10
            log1p fabs copysign fmod hypot degrees radians dist fsum pow""".split()
        ),
        FLOAT,
    ),
    **dict.fromkeys((("math", n) for n in ("isnan", "isinf", "isfinite", "isclose")), BOOLEAN),
    **dict.fromkeys((("time", n) for n in ("time", "monotonic", "perf_counter", "process_time")), FLOAT),
}
"""Functions of the table by module and name."""

NOT_NEGATIVE = frozenset(("math", n) for n in ("sqrt", "fabs", "exp", "exp2", "cosh", "hypot", "dist"))
"""Functions that never give a number below zero."""

METHODS = {
    "str": dict.fromkeys(
        """capitalize casefold center expandtabs join ljust lower lstrip replace rjust rstrip strip swapcase title upper zfill
        removeprefix removesuffix""".split(),
        STR,
    )
    | dict.fromkeys(("split", "rsplit", "splitlines"), LIST)
    | dict.fromkeys(("count", "find", "index", "rfind", "rindex"), INT)
    | dict.fromkeys(
        """endswith startswith isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace
        istitle isupper""".split(),
        BOOLEAN,
    ),
    "list": {
        "copy": LIST,
        "count": INT,
        "index": INT,
        **dict.fromkeys("append clear extend insert remove reverse sort".split(), NONE),
    },
    "dict": {"copy": DICT, "clear": NONE, "update": NONE},
    "set": {
        **dict.fromkeys("copy union difference intersection symmetric_difference".split(), SET),
        **dict.fromkeys("add clear discard remove update".split(), NONE),
        **dict.fromkeys("issubset issuperset isdisjoint".split(), BOOLEAN),
    },
    "tuple": {"count": INT, "index": INT},
    "float": {"is_integer": BOOLEAN},
    "int": {"bit_length": INT, "bit_count": INT},
}
"""Methods of exact builtin types."""

PLAIN = frozenset({INT, FLOAT, STR, BOOLEAN, NONE, NEVER})
"""Types whose comparisons give a bool, or raise."""
COMPARED = frozenset({"eq", "ne", "lt", "le", "gt", "ge"})
_REAL = {"add", "sub", "mul", "floordiv", "modulo"}
_BITS = {"and", "or", "xor"}
_SEQUENCES = {STR, TUPLE, LIST}
_INTS = {INT, BOOLEAN}
_NUMBERS = {INT, BOOLEAN, FLOAT}


def binary(op: str, a: Type, b: Type, exponent: object = None, *, not_negative: bool = False) -> Type:
    """The type of `a op b`, or of `a op= b`; `exponent` is the right side where it is a constant, `not_negative` says that the left
    side is proved to be none below zero."""
    if OBJECT in (a, b):
        return OBJECT
    if NEVER in (a, b):
        return NEVER
    if {a, b} <= _NUMBERS:
        if op in _BITS and FLOAT not in (a, b):
            return BOOLEAN if a == b == BOOLEAN else INT
        if op in ("lshift", "rshift") and FLOAT not in (a, b):
            return INT
        if op == "truediv":
            return FLOAT
        if op in _REAL:
            return FLOAT if FLOAT in (a, b) else INT
        if op == "pow" and FLOAT in (a, b):
            whole = b in _INTS or (isinstance(exponent, float) and exponent.is_integer())
            return (
                FLOAT if whole or not_negative else OBJECT
            )  # a negative number to a fractional power is complex
        if op == "pow" and a in _INTS and isinstance(exponent, int) and exponent >= 0:
            return INT
    if op == "add" and a == b and a in _SEQUENCES:
        return a
    if op == "mul" and INT in (a, b) and (a in _SEQUENCES or b in _SEQUENCES):
        return b if a == INT else a
    return OBJECT


def item(a: Type) -> Type:
    """The type of `a[…]`."""
    return a if a in (STR, NEVER) else OBJECT


def unary(op: str, a: Type) -> Type:
    """The type of `-a`, `+a`, `~a`."""
    if a == BOOLEAN or (op == "invert" and a == INT):
        return INT
    return a if a == NEVER or (a in (INT, FLOAT) and op != "invert") else OBJECT


def comparison(first: Type, rest: list[tuple[str, Type]]) -> Type:
    """The type of `first op a op b …`."""
    left, out = first, NEVER
    for op, right in rest:
        sure = op not in COMPARED or (left in PLAIN and right in PLAIN)
        out, left = join(out, BOOLEAN if sure else OBJECT), right
    return out
