"""Which methods of its types the runtime itself looks up by name, found in its sources: `make regenerate` writes the result down."""

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from portalis.primitives.registry import load, load_builtins, module_names, rust_ident

CORE = "builtins"
"""The part of the runtime that every program has; the other parts are the library modules."""

CLASS_STATEMENT = "class"
"""Stands among the names of a part that makes classes as a class statement does."""

_NOT_LOOKED_UP = frozenset(
    "affix attribute_error byte_order encoding_of field native option optional own piece push_set receiver refused set set_attribute "
    "set_field set_override set_text stripped this type_error unicode_init unicode_text unsupported value_error want wrong".split()
)
"""Functions of the core that take a method's name for a message or for a field of their own, and look nothing up."""


def method_names() -> frozenset[str]:
    """The names of all methods of all types."""
    modules = [load_builtins(), *(load(name) for name in module_names())]
    return frozenset(
        f.name for m in modules if m is not None for t in m.types.values() for f in t.methods.values()
    )


_MAKES = {
    "Big": r"\bint\(|BigInt|\bOp::|\barith|ops::(add|sub|mul|binary|inplace)|accumulate",
    "Bytes": r"\bbytes\(|\bBytes\b|ByteArray|encode",
    "Complex": r"\b[Cc]omplex|\bpow\b",
    "Func": r"\bFunc\b|\bclosure\(",
    "Memory": r"memory_?view|MemoryView|ByteArray|bytearray",
    "Place": r"ForIter::Sequence|ops::reversed\(",
    "Property": r"\bProperty\b|b::property",
    "Range": r"\bRange\b|\brange::",
    "Set": r"\bSet::|\bset_ops|frozenset|b::set\b",
    "Slice": r"\bSlice\b|\bslice\(",
    "View": r"new_view|\bPart::|\"(keys|values|items)\"|names::(KEYS|VALUES|ITEMS)",
}
"""By the kind of a rare value (`pyrt::kinds`), what a source says that may make one; aliases need a subscript of the program."""


def made(sources: Path) -> dict[str, set[str]]:
    """For each part of the runtime but the core: the kinds of rare values that it may make."""
    parts = {rust_ident(name.replace(".", "_")).removeprefix("r#"): name for name in module_names()}
    found: dict[str, set[str]] = defaultdict(set)
    for file in sorted(sources.rglob("*.rs")):
        path = file.relative_to(sources).parts
        part = CORE if path[0] == "generated" or "tests" in file.stem else _part(path, parts)
        if part != CORE:
            text = _TOKENS.sub(_without_comments, file.read_text(encoding="utf-8"))
            found[part].update(kind for kind, pattern in _MAKES.items() if re.search(pattern, text))
    return found


def looked_up(sources: Path) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """For each part of the runtime: the methods' names among its text literals, and the other parts that it uses."""
    methods = method_names()
    parts = {rust_ident(name.replace(".", "_")).removeprefix("r#"): name for name in module_names()}
    words: dict[str, set[str]] = defaultdict(set)
    uses: dict[str, set[str]] = defaultdict(set)
    constants = dict(
        re.findall(r'\b([A-Z_]+) = "(\w+)";', (sources / "ops" / "names.rs").read_text(encoding="utf-8"))
    )
    for file in sorted(sources.rglob("*.rs")):
        path = file.relative_to(sources).parts
        if path[0] == "generated" or "tests" in file.stem:
            continue
        part = _part(path, parts)
        text = _TOKENS.sub(_without_comments, file.read_text(encoding="utf-8")).partition("#[cfg(test)]")[0]
        words[part].update(name for name in _literals(text, part == CORE) if name in methods)
        named = (constants.get(name, "") for name in re.findall(r"\bnames::([A-Z_]+)", text))
        words[part].update(name for name in named if name in methods)
        if part != CORE and re.search(r"class_build|build_class", text):
            words[part].add(CLASS_STATEMENT)
        if part != CORE:
            used = re.findall(r"(generated|stdlib|super)::(?:r#)?([a-z_]+)", text)
            uses[part].update(
                parts[name]
                for root, name in used
                if name in parts and parts[name] not in (part, CORE)
                # `super::queue` is a sibling where there is one
                if root != "super" or len(path) == 2 or not (file.parent / f"{name}.rs").exists()
            )
    return words, uses


_ELSEWHERE = {
    "regex": "re",
    "green": "threading",
    "green/sockets.rs": "socket",
    "stdlib/asyncio/threads.rs": "threading",
    "stdlib/asyncio/executor.rs": "concurrent.futures",
    "stdlib/asyncio/net": "socket",
    "stdlib/asyncio/queue_store.rs": "collections",
}
"""Folders and files that belong to another module of the library than their place says: programs that do without that link nothing of them."""


def _part(path: tuple[str, ...], parts: Mapping[str, str]) -> str:
    """The part of the runtime that a source belongs to."""
    for depth in range(len(path)):
        place = "/".join(path[: depth + 1])
        if place in _ELSEWHERE:
            return _ELSEWHERE[place]
    return parts.get(path[1].removesuffix(".rs"), CORE) if path[0] == "stdlib" else CORE


_TOKENS = re.compile(
    r"""//[^\n]*|r(?P<hashes>\#*)".*?"(?P=hashes)|"(?P<text>(?:[^"\\]|\\.)*)"|'(?:[^'\\\n]|\\[^u]|\\u\{\w+\})'""",
    re.DOTALL,
)
"""Comments, text literals (the second group has the text of ordinary ones) and characters of Rust."""


def _without_comments(token: re.Match[str]) -> str:
    return "" if token[0].startswith("//") else token[0]


def _literals(text: str, core: bool) -> Iterator[str]:
    """The text literals of a file; those of the core without the ones that cannot be looked up."""
    for literal in _TOKENS.finditer(text):
        if literal["text"] is None:
            continue
        if re.match(r'\s+"', text[literal.end() :]):
            continue  # the name of a coroutine function before its qualified name
        before = text[max(0, literal.start() - 600) : literal.start()]
        if core and (re.match(r"\s*(=>|\|)", text[literal.end() :]) or re.search(r"\|\s*$", before)):
            continue  # compared with a name that is there already
        if core and _callee(before) in _NOT_LOOKED_UP:
            continue
        yield literal["text"]


def _callee(before: str) -> str:
    """The function whose arguments a text stands in the middle of."""
    depth = 0
    for at in range(len(before) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(before[at], 0)
        if depth < 0:
            name = re.search(r"(\w+)\s*$", before[:at])
            return name[1] if name else ""
    return ""


def generate(sources: Path) -> str:
    """The text of `portalis/primitives/runtime_lookups.py`."""
    words, uses = looked_up(sources)
    out = (
        '"""What each part of the runtime looks up by name, and the parts it uses. Generated from the runtime\'s sources by '
        '`make regenerate`; edits will be lost."""\n'
    )
    for name, doc, table in (
        (
            "LOOKED_UP",
            "Names of methods, by the part of the runtime that may look them up on any value.",
            words,
        ),
        ("USES", "The library modules that a part of the runtime uses.", uses),
        ("MAKES", "The kinds of rare values that a part of the runtime may make.", made(sources)),
    ):
        rows = "".join(_row(part, found) for part, found in sorted(table.items()) if found)
        out += f'\n{name} = {{\n{rows}}}\n"""{doc}"""\n'
    doc = "What the runtime may call an attribute of an object: names in the table, and every text in its sources that could be a name."
    out += f'\nNAMES = frozenset(\n    """\n{_wrapped(_names(sources))}\n    """.split()\n)\n"""{doc}"""\n'
    return out


def _row(part: str, found: set[str]) -> str:
    line = f'    "{part}": "{" ".join(sorted(found))}",\n'
    return line if len(line) < 110 else f'    "{part}": """\n{_wrapped(found)}\n    """,\n'


def _names(sources: Path) -> set[str]:
    """Names that the runtime knows."""
    found: set[str] = set()
    for file in sources.rglob("*.rs"):
        if "generated" not in file.parts:
            found.update(re.findall(r'"([A-Za-z_]\w*)"', file.read_text(encoding="utf-8")))
    for name in module_names():
        module = load(name)
        if module is not None:
            found.update(module.functions, module.constants, module.types, module.aliases)
            for made in module.types.values():
                found.update(made.methods)
    return found


def _wrapped(words: set[str]) -> str:
    return textwrap.fill(" ".join(sorted(words)), 108, initial_indent="    ", subsequent_indent="    ")
