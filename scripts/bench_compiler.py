"""The compiler's own figures: transpiling, first, changed and unchanged runs, the size of a WASI module.

Transpiling is one process that computes, so its processor time counts. Runs are shown by the clock, with their processor time: on
a machine that has other work, the clock says more about that work.
"""

import compileall
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_report import CompilerRow

import portalis
from portalis.build import cache, stamp
from portalis.options import DEBUG, SMALL, BuildOptions
from portalis.pipeline import build_program
from portalis.targets import NATIVE, WASI

LINES = 2000
CASES = Path("tests/cases/programs")
HELLO = Path("benchmarks/start_asyncio.py")
PORTALIS = [sys.executable, "-m", "portalis"]

_COLD = """\
import sys, time
from pathlib import Path
from portalis.pipeline import lower_program
from portalis.targets import NATIVE
import portalis.frontend
started = time.process_time()
lower_program('large', Path(sys.argv[1]), NATIVE)
print(time.process_time() - started)
"""

# Work of the same kind on the same lines: a walk over CPython's trees, in Python. What a machine does in a second varies; their ratio does not.
_YARDSTICK = """\
import ast, sys, time
from pathlib import Path
trees = [ast.parse(file.read_bytes()) for file in Path(sys.argv[1]).parent.glob('*.py')]
started = time.process_time()
for tree in trees:
    ast.unparse(tree)
print(time.process_time() - started)
"""


def compiler_figures(tell: Callable[[str], None]) -> list[CompilerRow]:
    """All rows. Raises Refused."""
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        folder = Path(made).resolve()
        hello = folder / "hello.py"
        shutil.copy(HELLO, hello)
        tell("building the runtime for runs without -O, if it is not there")
        build_program(HELLO, NATIVE)
        compileall.compile_dir(
            Path(portalis.__file__).parent, quiet=1
        )  # as pip does when it installs a wheel
        large, lines = large_program(folder / "large")
        try:
            rows = transpiling(large, lines, tell)
            tell("runs of hello world")
            rows += runs("async hello world", hello, "print(", "< 4 s", "< 0.2 s")
            tell(f"runs of the program of {lines} lines")
            rows += runs(f"{lines} lines, {len(list(large.parent.glob('*.py')))} modules", large, "print(")
        finally:
            forget(hello, large)
        tell("building hello world with -Oz for wasi")
        started = time.perf_counter()
        size = build_program(HELLO, WASI, BuildOptions(SMALL)).path.stat().st_size
        seconds = time.perf_counter() - started
        rows.append(
            CompilerRow("WASI module of an async hello world, -Oz", f"{size / 1000:.0f} kB", "400 kB")
        )
        if seconds > 1:
            rows.append(CompilerRow("building it, with the runtime", f"{seconds:.0f} s", ""))
        return rows


def large_program(folder: Path) -> tuple[Path, int]:
    """A program of about `LINES` lines: the whole programs among the test cases as modules, imported one after the other."""
    folder.mkdir()
    taken: list[str] = []
    lines = 0
    for file in sorted(CASES.glob("*.py")):
        text = file.read_text(encoding="utf-8")
        if text.startswith("# ") or lines >= LINES:  # a header: it wants arguments or input
            continue
        shutil.copy(file, folder)
        taken.append(file.stem)
        lines += text.count("\n")
    main = folder / "main.py"
    main.write_text("".join(f"import {name}\n" for name in taken) + 'print("done")\n', encoding="utf-8")
    return main, lines + len(taken) + 1


def transpiling(file: Path, lines: int, tell: Callable[[str], None]) -> list[CompilerRow]:
    """Lines a second, cold: each time in a fresh process."""
    tell(f"transpiling {lines} lines")
    lowering, yardstick = (
        min(
            float(subprocess.run([sys.executable, "-c", code, file], check=True, capture_output=True).stdout)
            for _ in range(5)
        )
        for code in (_COLD, _YARDSTICK)
    )
    transpile = [*PORTALIS, "transpile", str(file), "-o"]
    whole = min(timed([*transpile, str(file.parent / f"out{n}")])[1] for n in range(5))
    return [
        CompilerRow(f"transpile {lines} lines, cold", f"{lines / lowering:.0f} lines/s", "3000 lines/s"),
        CompilerRow(
            "`ast.unparse` of the same lines, for comparison", f"{lines / yardstick:.0f} lines/s", ""
        ),
        CompilerRow(
            "the whole command `portalis transpile`, start of Python included",
            f"{whole:.2f} s ({lines / whole:.0f} lines/s)",
            "",
        ),
    ]


def runs(
    label: str, file: Path, line: str, first_aim: str = "", unchanged_aim: str = ""
) -> list[CompilerRow]:
    """The first run, runs after the edit of one line, runs with nothing changed; `line` is where the edit goes."""
    command = [*PORTALIS, "run", str(file)]
    first = timed(command)
    edited = []
    for number in range(2):
        text = file.read_text(encoding="utf-8")
        at = text.rindex(line) + len(line)
        file.write_text(f"{text[:at]}{number}, {text[at:]}", encoding="utf-8")
        edited.append(timed(command))
    unchanged = min(timed(command) for _ in range(7))
    return [
        CompilerRow(f"first `portalis run`: {label}", shown(first), first_aim),
        CompilerRow("after the edit of one line", shown(min(edited)), ""),
        CompilerRow("unchanged: no module is looked at again", shown(unchanged), unchanged_aim),
    ]


def shown(seconds: tuple[float, float]) -> str:
    """Such as `1.25 s (processor 1.10 s)`."""
    return f"{seconds[0]:.2f} s (processor {seconds[1]:.2f} s)"


def timed(command: list[str]) -> tuple[float, float]:
    """Seconds that a command takes, by the clock and of processor time with all its children; it must succeed."""
    started, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    return time.perf_counter() - started, processor


def forget(*files: Path) -> None:
    """Removes the builds of programs that will never be run again, cargo's share included."""
    for file in files:
        name = stamp.program_name(str(file))
        key = stamp.build_key([(str(file), name)], NATIVE.name, DEBUG)
        shutil.rmtree(stamp.program_folder(name, key), ignore_errors=True)
        for package in (f"{name}-{key[:8]}", f"{name}_{key[:8]}"):
            for path in (cache.cache_folder() / "target").glob(f"*/debug/**/{package}*"):
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                elif path.exists():
                    os.unlink(path)
