"""Whether a program's generated code looks anything up when it runs: attributes, methods, what a call calls."""

import re
from collections.abc import Iterable

_SILENT = re.compile(r""""(?:[^"\\]|\\.)*"|//[^\n]*|'[a-z_]\w*\b(?!')""", re.DOTALL)
"""Text literals, comments, labels."""

_CALLED = re.compile(r"((?:\w|::|#)+!)\s*[(\[{]|(?<![\w.:])((?:\w|::)+)\s*\(|\.\s*(\w+)\s*\(|(::<)")
_OWN = re.compile(r"\bfn (?:r#)?(\w+)")
_CLASSES = "pyrt::generated::exceptions::"

_PLAIN = frozenset(
    """#! include_str! Ok Err Some let allow in break tr! tick! vec! drop span depth boolean tuple pair float list coro_new
    big Const::new Func::new Lit::new Var::new ModuleState::new Value::Int Value::Class std::mem::take
    error::enter error::leave error::matches ops::fmt ops::join ops::range_stop ops::add ops::sub ops::mul ops::modulo ops::floordiv
    ops::eq ops::ne ops::lt ops::le ops::gt ops::ge ops::for_iter ops::int_add ops::int_sub ops::int_mul ops::is_eq ops::is_ne ops::is_lt ops::is_le ops::is_gt ops::is_ge ops::truth
    pyrt::at pyrt::await_value pyrt::builtins::functions::print pyrt::stdlib::asyncio::run pyrt::stdlib::asyncio::sleep
    pyrt::nested pyrt::traceback::discard .at .set .v .value .clone .next""".split()
)
"""What is called in code that calls nothing but its own functions, and of the runtime what finds no names."""


def looks_up(files: Iterable[str]) -> bool:
    """Whether the Rust of a program's modules may look up a name, or call what it does not know."""
    own: set[str] = set()
    called: set[str] = set()
    for text in files:
        spoken = _SILENT.sub("", text)
        for match in _CALLED.finditer(spoken):
            name = f".{match[3]}" if match[3] else match[1] or match[2] or match[4]
            if name in _PLAIN or name.startswith(_CLASSES):
                continue
            # no function of the program is called so: nearly all programs are known by their first lines
            if not name.isidentifier():
                return True
            called.add(name)
        own.update(_OWN.findall(spoken))
    return not called <= own
