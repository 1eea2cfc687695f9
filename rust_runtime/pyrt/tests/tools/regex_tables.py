"""Write src/regex/tables.rs: the character data that `re` consults, taken from the running interpreter."""

import _sre
import re._casefix
import sys


def packed(predicate) -> list[int]:
    """Ranges of code points as start << 11 | (length - 1), long ranges cut into pieces."""
    out, start = [], None
    for code in range(0x110001):
        inside = code < 0x110000 and predicate(chr(code))
        if start is not None and (not inside or code - start == 2048):
            out.append(start << 11 | (code - start - 1))
            start = None
        if inside and start is None:
            start = code
    return out


def runs(mapping: list[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """(first, last, step, delta) of neighbours that are moved by the same amount."""
    out: list[list[int]] = []
    for code, target in mapping:
        if out and out[-1][3] == target - code:
            step = code - out[-1][1]
            if step in (1, 2) and out[-1][2] in (0, step):
                out[-1][1:3] = [code, step]
                continue
        out.append([code, code, 0, target - code])
    return [(first, last, max(step, 1), delta) for first, last, step, delta in out]


def simple_upper(code: int) -> int:
    """The one-character upper case that `_sre` uses: the first character where there are several."""
    return ord(chr(code).upper()[0]) if _sre.unicode_iscased(code) else code


def table(name: str, kind: str, rows: list[str], doc: str) -> str:
    lines, line = [], ""
    for row in rows:
        if len(line) + len(row) > 90:
            lines.append(line)
            line = ""
        line += row + ", "
    lines.append(line)
    body = "\n".join("    " + text.rstrip() for text in lines)
    return f"/// {doc}\n#[rustfmt::skip]\npub(super) static {name}: [{kind}; {len(rows)}] = [\n{body}\n];\n"


def main() -> None:
    codes = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    lower = [(c, _sre.unicode_tolower(c)) for c in codes if _sre.unicode_tolower(c) != c]
    upper = [(c, simple_upper(c)) for c in codes if simple_upper(c) != c]
    cased = [c for c in codes if _sre.unicode_iscased(c)]
    known = {c for c, _ in lower} | {c for c, _ in upper}
    assert set(cased) == known, [hex(c) for c in set(cased) ^ known]
    extra = [(a, b) for a, others in sorted(re._casefix._EXTRA_CASES.items()) for b in others]
    pairs = "({:#x}, {:#x})".format
    run = "({:#x}, {:#x}, {}, {})".format
    number = "{:#x}".format
    print(
        "//! Character data of `re`, written by tests/tools/regex_tables.py from CPython 3.11; do not edit.\n"
    )
    print(table("ALNUM", "u32", [number(n) for n in packed(str.isalnum)], "`str.isalnum`, packed."))
    print(table("DECIMAL", "u32", [number(n) for n in packed(str.isdecimal)], "`str.isdecimal`, packed."))
    print(table("LOWER", "(u32, u32, u32, i32)", [run(*r) for r in runs(lower)], "Simple lower case."))
    print(table("UPPER", "(u32, u32, u32, i32)", [run(*r) for r in runs(upper)], "Simple upper case."))
    text = table(
        "EXTRA_CASES", "(u32, u32)", [pairs(*p) for p in extra], "Lower-case pairs with one upper case."
    )
    sys.stdout.write(text)


main()
