"""The Python files that the user names: whether they can be read, those of a folder."""

from collections.abc import Iterator
from pathlib import Path

from portalis.diagnostics import DiagnosticSink, Span
from portalis.diagnostics.source import FileMissing, FileUnreadable, FolderGiven, NotPythonSource

_SKIPPED_FOLDERS = frozenset({"__pycache__", "node_modules", "site-packages"})


def require_source(file: Path, sink: DiagnosticSink) -> None:
    """Reports when `file` is no file that can be read as Python source."""
    span = Span(file)
    try:
        with file.open("rb") as opened:
            start = opened.read(8)
    except FileNotFoundError:
        sink.report(FileMissing(span))
    except IsADirectoryError:
        sink.report(FolderGiven(span, has_main=(file / "__main__.py").is_file()))
    except OSError as error:
        sink.report(FileUnreadable(span, error.strerror or type(error).__name__))
    else:
        kind = _kind_of_binary(start, file.suffix)
        if kind:
            sink.report(NotPythonSource(span, kind))


def _kind_of_binary(start: bytes, suffix: str) -> str | None:
    """What a file that is no text is, by how it begins; None for what may be source."""
    if start.startswith((b"\x7fELF", b"MZ")):
        return "a program or library"
    if start.startswith(b"PK\x03\x04"):
        return "a zip archive"
    if start.startswith(b"\0asm"):
        return "a WebAssembly module"
    if suffix == ".pyc" or start[2:4] == b"\r\n":
        return "compiled bytecode"
    return None


def package_of(file: Path) -> str:
    """The dotted name of the package that a file belongs to; empty for a file in none."""
    names: list[str] = []
    folder = file.absolute().parent
    while (folder / "__init__.py").is_file() and folder.name.isidentifier():
        names.insert(0, folder.name)
        folder = folder.parent
    return ".".join(names)


def python_files(path: Path) -> Iterator[Path]:
    """`path` itself if it is no folder, else the Python files below it, without hidden and installed ones."""
    if not path.is_dir():
        yield path
        return
    for entry in sorted(path.iterdir()):
        if entry.is_dir():
            virtual = (entry / "pyvenv.cfg").is_file()
            if not entry.name.startswith(".") and entry.name not in _SKIPPED_FOLDERS and not virtual:
                yield from python_files(entry)
        elif entry.suffix == ".py":
            yield entry
