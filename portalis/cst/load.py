"""Reads a source file and parses it as CPython 3.11 would, with the reader's and the parser's own errors as diagnostics."""

import ast
import io
import tokenize
import warnings
from dataclasses import dataclass
from pathlib import Path

from portalis.diagnostics import DiagnosticSink, Span
from portalis.diagnostics.source import BadEncoding, FileMissing, FileUnreadable, FolderGiven, SyntaxProblem


@dataclass(frozen=True, slots=True)
class Source:
    """A parsed file."""

    path: Path
    text: str
    tree: ast.Module


def load(path: Path, sink: DiagnosticSink) -> Source | None:
    """The file's syntax tree; None where a diagnostic says why there is none."""
    text = read(path, sink)
    if text is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore"
            )  # CPython prints them once, at import; they are no part of behaviour
            tree = ast.parse(text, filename=str(path), feature_version=(3, 11))
    except (SyntaxError, ValueError) as problem:
        sink.report(SyntaxProblem(_span(path, problem), detail=getattr(problem, "msg", None) or str(problem)))
        return None
    except (RecursionError, MemoryError):
        sink.report(SyntaxProblem(Span(path), detail="the program is nested too deeply to be parsed"))
        return None
    return Source(path, text, tree)


def read(path: Path, sink: DiagnosticSink) -> str | None:
    """The file's text in its declared encoding (PEP 263), with universal newlines."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        sink.report(FileMissing(Span(path)))
        return None
    except IsADirectoryError:
        sink.report(FolderGiven(Span(path), has_main=(path / "__main__.py").exists()))
        return None
    except OSError as problem:
        sink.report(FileUnreadable(Span(path), reason=problem.strerror or str(problem)))
        return None
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = io.IncrementalNewlineDecoder(None, translate=True).decode(data.decode(encoding), final=True)
    except (SyntaxError, UnicodeDecodeError, LookupError) as problem:
        sink.report(BadEncoding(Span(path), detail=str(problem)))
        return None
    return text


def _span(path: Path, problem: Exception) -> Span:
    line = getattr(problem, "lineno", None) or 0
    col = max((getattr(problem, "offset", None) or 1) - 1, 0)
    end_line = getattr(problem, "end_lineno", None) or line
    end_col = (getattr(problem, "end_offset", None) or col + 2) - 1
    return Span(path, line, col, end_line, max(end_col, col + 1))
