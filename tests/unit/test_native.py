"""The extension: what it embeds, and the layout of generated Rust."""

from pathlib import Path

import pytest

import portalis
from portalis import _native

ROOT = Path(__file__).resolve().parents[2]


def test_its_version_is_the_packages() -> None:
    assert _native.version() == portalis.__version__


def test_it_embeds_the_runtime_and_the_templates_as_they_are() -> None:
    files = _native.embedded_files()
    expected = {
        path.relative_to(ROOT).as_posix()
        for folder in ("rust_runtime/host", "rust_runtime/pyrt", "templates")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not {"tests", "benches", "target"} & set(path.relative_to(ROOT).parts)
    }
    assert expected <= files.keys()
    assert {"rust_runtime/Cargo.toml", "rust_runtime/Cargo.lock"} <= files.keys()
    assert [name for name in files if files[name] != (ROOT / name).read_bytes()] == []


def test_comments_on_their_own_lines_stay() -> None:
    text = 'fn f ( ) {\n// app.py:1 "quoted"\nlet x=1;\n      // app.py:2\n  g(x)\n}\n// end\n'
    expected = 'fn f() {\n    // app.py:1 "quoted"\n    let x = 1;\n    // app.py:2\n    g(x)\n}\n// end\n'
    assert _native.format_rust(text) == expected
    assert _native.format_rust(expected) == expected


def test_what_looks_like_a_comment_in_a_string_stays_a_string() -> None:
    assert '"a\n// b"' in _native.format_rust('fn f() {\n    g("a\n// b");\n}\n')


def test_errors_name_the_place() -> None:
    problem = _native.check_rust("fn f() {\n  let = 1;\n}")
    assert problem is not None
    assert problem.startswith("2:7: ")
    assert _native.check_rust("fn f() {}") is None
    with pytest.raises(ValueError, match=r"^2:7: "):
        _native.format_rust("fn f() {\n  let = 1;\n}")
