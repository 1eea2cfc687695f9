"""Spans as people count: lines and columns from 1, in characters; and the source lines they point into."""

import io
import tokenize
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from portalis.diagnostics.base import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A span counted from 1 in characters; `end_column` is the first column behind it."""

    line: int
    column: int
    end_line: int
    end_column: int


@lru_cache(maxsize=64)
def source_lines(path: Path) -> tuple[str, ...]:
    """The file's lines without their ends; empty where it cannot be read. Bytes that fit no encoding are replaced."""
    try:
        data = path.read_bytes()
    except OSError:
        return ()
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:
        encoding = "utf-8"
    return tuple(data.decode(encoding, "replace").splitlines())


def place_of(span: Span) -> Place | None:
    """Where a span is; None when it means the whole file."""
    if span.line == 0:
        return None
    column = _characters(span.path, span.line, span.col) + 1
    end_column = _characters(span.path, span.end_line, span.end_col) + 1
    if span.end_line == span.line:
        end_column = max(end_column, column)
    return Place(span.line, column, max(span.end_line, span.line), end_column)


def _characters(path: Path, line: int, column: int) -> int:
    lines = source_lines(path)
    if not 0 < line <= len(lines):
        return column
    return len(lines[line - 1].encode("utf-8", "replace")[:column].decode("utf-8", "ignore"))
