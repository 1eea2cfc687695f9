"""Reads a source file and parses it as CPython 3.11 would; what its reader, parser and compiler refuse becomes diagnostics."""

import ast
import io
import re
import tokenize
import warnings
from dataclasses import dataclass
from pathlib import Path

from portalis.cst.stack import on_own_stack
from portalis.diagnostics import Diagnostic, DiagnosticSink, Span
from portalis.diagnostics.language import LaterSyntax, NonlocalProblem, ProgramTooDeep
from portalis.diagnostics.source import BadEncoding, FileMissing, FileUnreadable, FolderGiven, SyntaxProblem

_LATER = (
    (re.compile(r"\s*type\s+\w+\s*(\[.*\]\s*)?="), "a type statement"),
    (re.compile(r"\s*((async\s+)?def|class)\s+\w+\s*\["), "a list of type parameters"),
)
"""What a line begins with that a later Python would parse."""

_AWAITS = ("outside async function", "outside function", "outside of an asynchronous function")
"""How the compiler's messages about a misplaced `await` end. Codes of their own say where each of them stands."""

_DEPTH = 1000
"""The recursion limit that a script starts with."""


@dataclass(frozen=True, slots=True)
class Source:
    """A parsed file."""

    path: Path
    text: str
    tree: ast.Module
    warnings: tuple[tuple[int, str], ...] = ()
    """Line and message of each SyntaxWarning of Python's compiler, in its order."""


def load(path: Path, sink: DiagnosticSink) -> Source | None:
    """The file's syntax tree; None where a diagnostic says why there is none."""
    text = read(path, sink)
    if text is None:
        return None
    try:
        try:
            return _parse(path, text)
        except (
            RecursionError
        ):  # Python's compiler counts the frames of its caller, too: on a stack of its own there are none
            return on_own_stack(lambda: _parse(path, text), _DEPTH)
    except (SyntaxError, ValueError) as problem:
        sink.report(_diagnostic(path, text, problem))
    except (RecursionError, MemoryError):
        sink.report(ProgramTooDeep(Span(path)))
    return None


def _parse(path: Path, text: str) -> Source:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the reader; 3.11 hides them all
        tree = ast.parse(text, filename=str(path), feature_version=(3, 11))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", SyntaxWarning)
        _compile(tree, path)
    return Source(path, text, tree, tuple((w.lineno, str(w.message)) for w in caught))


def _compile(tree: ast.Module, path: Path) -> None:
    """Raises the SyntaxErrors that Python's compiler finds behind its parser: `nonlocal`, `break`, `return` out of place."""
    try:
        compile(tree, str(path), "exec", dont_inherit=True)
    except SyntaxError as problem:
        about_await = problem.msg.startswith(("'await'", "'async ", "asynchronous"))
        if not (about_await and problem.msg.endswith(_AWAITS)):
            raise


def _diagnostic(path: Path, text: str, problem: SyntaxError | ValueError) -> Diagnostic:
    """The code that fits a SyntaxError best."""
    span = _span(path, problem)
    detail = getattr(problem, "msg", None) or str(problem)
    if re.search(r"\b(nonlocal|global)\b", detail):
        return NonlocalProblem(span, detail=detail)
    lines = text.splitlines()
    if 0 < span.line <= len(lines):
        for pattern, form in _LATER:
            if pattern.match(lines[span.line - 1]):
                return LaterSyntax(span, form=form)
    return SyntaxProblem(span, detail=detail)


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
