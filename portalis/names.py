"""How Python names become Rust identifiers, and the names of everything that generated code declares."""

import re

_KEYWORDS = frozenset(
    """as async await box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop macro match
    mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use virtual where while
    yield abstract become""".split()
)
_NO_RAW = frozenset({"self", "Self", "super", "crate", "_"})


RESERVED = frozenset(
    """err site flow saved f a it ns out result built class classes ran mod body pyrt host ops error std drop Some None Ok Err Vec
    call call_kw call_method call_method_kw AGAIN Flow PyErr depth CompiledModule ModuleState big Cell CellVar Code Const Dict Func
    FuncDef Kind Leaf Lit ModuleInfo R Ref Set Signature Span Value Var agen_new boolean bytes coro_new float gen_new list pair span tuple
    tr tr_method INFO MODULE BODY PROGRAM bool i64 f64 u32 str""".split()
)
"""Names that generated code uses for itself, or finds in `pyrt::prelude`."""


def ident(name: str) -> str:
    """A Python name as a Rust identifier that reads like it: `type` is `r#type`, `self` is `self_`, `é` stays."""
    if name in _NO_RAW:
        return name + "_"
    return f"r#{name}" if name in _KEYWORDS else name


def local(name: str) -> str:
    """A Python name as a Rust variable: one in capitals would be a pattern of a static of that name."""
    return ident(
        name if any(c.islower() for c in name) or not any(c.isupper() for c in name) else name.lower() + "_"
    )


def static(name: str) -> str:
    """The name of a static: `fetch_data` is `FETCH_DATA`; a name that is not snake case keeps its own capitals apart by case."""
    text = re.sub(r"[^0-9A-Za-z_]", "_", name).upper()
    return ident(text) if text.strip("_") else f"VAR{text}"


def module_path(name: str) -> str:
    """The Rust module of a Python module: `pkg.sub` is `pkg_sub`."""
    return ident(name.replace(".", "_"))


class Unique:
    """Hands out names that were not given before, adding `_2`, `_3`, … where needed."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        self._taken = set(taken)

    @property
    def taken(self) -> set[str]:
        """All names so far, those to come included."""
        return self._taken

    def __call__(self, wanted: str) -> str:
        name, n = wanted, 1
        while name in self._taken:
            n += 1
            name = f"{wanted}_{n}"
        self._taken.add(name)
        return name
