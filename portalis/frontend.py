"""The front end: from an entry file to the Rust text of its program."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from portalis.cst import watchers
from portalis.cst.library import Library
from portalis.cst.modules import collect
from portalis.cst.stack import on_own_stack
from portalis.diagnostics import DiagnosticSink, Span
from portalis.diagnostics.language import ProgramTooDeep
from portalis.ir.check import check_program
from portalis.ir.pprint import program_text
from portalis.ir.program import ProgramIR
from portalis.irbuild.program import build_program
from portalis.passes import PASSES
from portalis.passes.async_cycles import async_cycles
from portalis.passes.needs import needed
from portalis.primitives import compiled, registry
from portalis.primitives.runtime_lookups import LOOKED_UP
from portalis.program import RustProgram
from portalis.rust.modules import emit_program

LIBRARY = Library(
    compiled.MODULES,
    compiled.INNER,
    compiled.SAME,
    compiled.PARTLY,
    {name: registry.public_names(name) for name in compiled.PARTLY},
    compiled.BEFORE,
    frozenset(" ".join(LOOKED_UP.values()).split()),
    {watchers.MODULE: watchers.NAMES},
)
_DEPTH = 50_000
"""The recursion limit for programs that nest as deeply as Python's own compiler takes."""


def build_ir(
    entry: Path,
    name: str,
    sink: DiagnosticSink,
    package: str = "",
    lenient: bool = False,
    importable: bool = False,
) -> ProgramIR | None:
    """The IR of a program; None where the sink says why there is none.

    `package` is the one that the entry is run in; `lenient` lets refused functions raise instead; an `importable` program has an interface.
    """
    tree = collect(entry, sink, package, LIBRARY)
    if tree is None:
        return None
    program = build_program(name, str(entry), tree, sink, lenient, importable)
    return None if sink else program


def lower(
    entry: Path,
    name: str,
    sink: DiagnosticSink,
    package: str = "",
    lenient: bool = False,
    *,
    small: bool = False,
    importable: bool = False,
) -> RustProgram | None:
    """The Rust text of a program; None where the sink says why there is none.

    `package`, `lenient` and `importable` as in `build_ir`, `small` as in `emit_program`.
    """
    try:
        return _lower(entry, name, sink, package, lenient, small, importable)
    except RecursionError:
        pass
    try:
        return on_own_stack(lambda: _lower(entry, name, sink, package, lenient, small, importable), _DEPTH)
    except RecursionError:
        sink.report(ProgramTooDeep(Span(entry)))
        return None


def _lower(
    entry: Path, name: str, sink: DiagnosticSink, package: str, lenient: bool, small: bool, importable: bool
) -> RustProgram | None:
    with _uncollected():
        program = build_ir(entry, name, sink, package, lenient, importable)
        if program is None:
            return None
        run_passes(program)
        files = emit_program(program, async_cycles(program), small=small)
        sources = tuple(m.path for m in program.modules if m.docstring is None and m.path.is_file())
        places = needed(program)
        return RustProgram(
            name, files, sources, frozenset(places), tuple(program.warnings), places, program.interface
        )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Nothing is collected meanwhile: what a compiler builds it keeps to the end, and to look through it all costs a tenth."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def run_passes(program: ProgramIR) -> None:
    """The passes in their order; with PORTALIS_CHECK_IR=1 the IR is verified behind each."""
    for transform in PASSES:
        transform(program)
        if os.environ.get("PORTALIS_CHECK_IR") == "1":
            check_program(program, transform.__name__)


def main(argv: list[str]) -> int:
    """Prints the IR of a program: `python -m portalis.frontend FILE`."""
    sink = DiagnosticSink()
    program = build_ir(Path(argv[0]), "app", sink)
    for problem in sink.sorted():
        print(problem.message, file=sys.stderr)
    if program is not None:
        run_passes(program)
        print(program_text(program))
    return 0 if program is not None else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
