"""Prints what CPython's file objects do in many small scripts; tests/ops_files.rs does the same calls again."""

import os
import sys
import tempfile
from typing import Any

from ops_cases import outcome, tokens

START = b"one\ntwo\r\nthree\rfo\xc3\xbcr\n\nlast"
MODES = ["r", "w", "a", "x", "r+", "w+", "a+", "rb", "wb", "ab", "rb+", "q", "rw", "rbt", ""]
CALLS: list[tuple[Any, ...]] = [
    ("read",), ("read", 5), ("read", 0), ("readline",), ("readline", 2), ("readlines",), ("readlines", 4), ("write", "ab\ncé"), ("write", b"xy\n"),
    ("write", 5), ("writelines", ["p", "q\n"]), ("writelines", [b"r", b"s"]), ("seek", 0), ("seek", 4), ("seek", 0, 2), ("seek", 1, 1), ("seek", -1),
    ("seek", 0, 7), ("tell",), ("truncate",), ("truncate", 3), ("flush",), ("close",), ("readable",), ("writable",), ("seekable",), ("isatty",),
    ("__next__",), ("__enter__",), ("__exit__", None, None, None),
]  # fmt: skip
SCRIPTS = [
    [("read", 3), ("tell",), ("readline",), ("tell",), ("__next__",), ("seek", 0), ("readlines",), ("read",)],
    [("readline", 2), ("write", "Z"), ("tell",), ("seek", 0), ("read",)],
    [("seek", 0, 2), ("write", "end"), ("seek", 2), ("read", 4), ("write", "!"), ("seek", 0), ("read",)],
    [("seek", 0, 2), ("write", b"end"), ("seek", 2), ("read", 4), ("write", b"!"), ("seek", 0), ("read",)],
    [("close",), ("read",), ("write", "a"), ("write", b"a"), ("tell",), ("flush",), ("close",), ("readline",), ("seek", 0), ("__enter__",), ("readable",)],
]  # fmt: skip


def script(path: str, kw: dict[str, Any], calls: list[tuple[Any, ...]]) -> None:
    """One file opened, calls on it, and what is in the file at the end."""
    with open(path, "wb") as f:
        f.write(START)
    if kw.get("mode") == "x":
        os.remove(path)
    print("open", len(kw), " ".join(f"{k} {' '.join(tokens(v))}" for k, v in kw.items()))
    opened: list[Any] = []
    result = outcome(lambda: opened.append(open(path, **kw)), (), {})
    print("=", result.replace(path, "PATH").encode().hex())
    if opened:
        for name, *args in calls:
            bound = getattr(opened[0], name)
            shown = outcome(
                lambda b=bound, a=args: None if b.__name__ == "__enter__" and b() else b(*a), (), {}
            )
            print("call", name, len(args), *[t for a in args for t in tokens(a)])
            print("=", shown.encode().hex())
        opened[0].close()
    with open(path, "rb") as f:
        print("content", f.read().hex() or "-")


def main() -> int:
    """Prints all scripts."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "file")
        for mode in MODES:
            for call in CALLS:
                script(path, {"mode": mode}, [call, ("tell",), ("read",)])
            for calls in SCRIPTS:
                script(path, {"mode": mode}, calls)
        for newline in (None, "", "\n", "\r", "\r\n", "x"):
            for mode in ("r", "w", "r+"):
                script(
                    path,
                    {"mode": mode, "newline": newline},
                    [
                        ("readline",),
                        ("readline",),
                        ("readline", 1),
                        ("read", 2),
                        ("readlines",),
                        ("write", "a\nb\n"),
                    ],
                )
        for encoding in ("utf-8", "ascii", "latin-1", "nonsense"):
            for errors in (None, "strict", "replace", "ignore"):
                script(
                    path,
                    {"mode": "r+", "encoding": encoding, "errors": errors},
                    [("read", 2), ("read",), ("write", "é€")],
                )
        for kw in (
            {"mode": "rb", "encoding": "utf-8"},
            {"mode": "rb", "newline": ""},
            {"mode": "rb", "errors": "strict"},
            {"buffering": 0},
            {"encoding": 5},
        ):
            script(path, kw, [("read",)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
