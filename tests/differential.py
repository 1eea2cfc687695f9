"""Differential testing: finds cases, asks CPython what they do, and compares what compiled programs do."""

import difflib
import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from portalis.build.cache import cache_folder

if TYPE_CHECKING:
    from portalis.pipeline import Artifact

ROOT: Final = Path(__file__).parent.parent
CASES: Final = ROOT / "tests" / "cases"
TARGETS: Final = ("native", "wasi", "browser")
TIMEOUT: Final = 30.0

_HEADER: Final = re.compile(r"# (targets|args|stdin|interrupts|since|skip \w+): ?(.*)")
_HEADER_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class Case:
    """A program that is run under CPython and compiled, from the same folder, with the same arguments."""

    name: str
    """What people call it: `async/gather`."""

    file: Path
    """As it is given to both sides, so that tracebacks name it alike; relative to `folder` where possible."""

    folder: Path
    args: tuple[str, ...] = ()
    stdin: bytes = b""
    skips: Mapping[str, str] | None = None
    """Target to reason."""

    interrupts: int = 0
    """How often the program is sent SIGINT: whenever it prints the line `ready`."""

    @property
    def identifier(self) -> str:
        """The Rust identifier of the program inside the crate that cases share."""
        return "case_" + re.sub(r"\W", "_", self.name, flags=re.ASCII)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left behind. `stdout` and `stderr` are compared byte for byte."""

    status: int
    stdout: bytes
    stderr: bytes


class TimeLimitError(Exception):
    """A program did not end."""


# --- finding cases


def find_cases(folder: Path = CASES) -> list[Case]:
    """Every program below tests/cases. Below `packages/` only `main.py` is one; the rest is imported by it."""
    files = sorted(folder.rglob("*.py"))
    return [read_case(file) for file in files if "packages" not in file.parts or file.name == "main.py"]


def read_case(file: Path) -> Case:
    """A case with what its header says: `# args:`, `# stdin:` (with escapes) or a `.in` file, `# interrupts: 1`, `# targets:`,
    `# skip T:`, `# since: 3.11.7` (what it shows was otherwise in some older release of Python 3.11, such as Debian's)."""
    args: tuple[str, ...] = ()
    stdin = b""
    skips: dict[str, str] = {}
    interrupts = 0
    for line in file.read_text(encoding="utf-8").splitlines()[:_HEADER_LINES]:
        found = _HEADER.fullmatch(line)
        if found is None:
            continue
        key, value = found.groups()
        if key == "args":
            args = tuple(shlex.split(value))
        elif key == "stdin":
            stdin = value.encode("latin-1", "backslashreplace").decode("unicode_escape").encode()
        elif key == "interrupts":
            interrupts = int(value)
        elif key == "since":
            if _numbers(_oracle_facts()[0]) < _numbers(value):
                skips |= dict.fromkeys(TARGETS, f"CPython before {value} may behave otherwise")
        elif key == "targets":
            kept = value.replace(",", " ").split()
            skips |= {target: "its header names other targets" for target in TARGETS if target not in kept}
        else:
            target = key.removeprefix("skip ")
            if not value.strip():
                raise ValueError(f"{file}: skipping {target} needs a reason")
            skips[target] = value.strip()
    if file.with_suffix(".in").exists():
        stdin = file.with_suffix(".in").read_bytes()
    name = file.relative_to(CASES).with_suffix("").as_posix().removesuffix("/main")
    return Case(name, file.relative_to(ROOT), ROOT, args, stdin, skips, interrupts)


def _numbers(version: str) -> tuple[int, ...]:
    """`3.11.7` to be compared."""
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


# --- the oracle


@cache
def oracle_python() -> str:
    """CPython 3.11: this interpreter if it is one, else `python3.11` on PATH (PORTALIS_ORACLE names another)."""
    chosen = os.environ.get("PORTALIS_ORACLE")
    if chosen:
        return chosen
    if sys.version_info[:2] == (3, 11) and sys.implementation.name == "cpython":
        return sys.executable
    found = shutil.which("python3.11")
    if found is None:
        raise RuntimeError("the oracle is CPython 3.11; install it or name it in PORTALIS_ORACLE")
    return found


@cache
def _oracle_facts() -> tuple[str, str]:
    """The oracle's version, and the folder of its library."""
    program = "import sys, sysconfig; print(sys.version.split()[0], sysconfig.get_path('stdlib'))"
    version, _, library = (
        subprocess.check_output([oracle_python(), "-c", program], text=True).strip().partition(" ")
    )
    return version, library


def ask_cpython(case: Case, timeout: float = TIMEOUT, variables: Mapping[str, str] | None = None) -> Outcome:
    """What CPython does with a case, with more environment variables if need be. Raises TimeLimitError."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        **(variables or {}),
    }
    command = {"args": [oracle_python(), str(case.file), *case.args], "env": environment}
    outcome = _run(command, case, timeout)
    return Outcome(outcome.status, outcome.stdout, without_library_frames(outcome.stderr, _oracle_facts()[1]))


def expected(case: Case) -> Outcome:
    """What CPython does with a case of the tree, remembered until the case or the interpreter changes."""
    path = cache_folder() / "oracle" / f"{_key(case)}.json"
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Outcome(kept["status"], kept["stdout"].encode("latin-1"), kept["stderr"].encode("latin-1"))
    except (OSError, ValueError, KeyError):
        outcome = ask_cpython(case)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}")
    draft.write_text(
        json.dumps(
            {
                name: value if isinstance(value, int) else value.decode("latin-1")
                for name, value in asdict(outcome).items()
            }
        ),
        encoding="utf-8",
    )
    draft.replace(path)
    return outcome


def _key(case: Case) -> str:
    file = case.folder / case.file
    state = hashlib.blake2b(digest_size=16)
    parts = [
        os.fsencode(file),  # tracebacks name the absolute path
        repr(case.args).encode(),
        case.stdin,
        repr(_oracle_facts()).encode(),
        Path(__file__).read_bytes(),
    ]
    files = sorted(file.parent.rglob("*.py")) if file.name == "main.py" else [file]
    for part in [*parts, *(source.read_bytes() for source in files)]:
        state.update(b"%d:" % len(part))
        state.update(part)
    return state.hexdigest()


_FRAME: Final = re.compile(r'^(?P<margin>(?: *\|)? *)File "(?P<file>[^"]+)", line \d+')


def without_library_frames(stderr: bytes, library: str) -> bytes:
    """A traceback without the frames of CPython's own library files.

    What of the library is written in Rust has no such frames (docs/differences.md); modules that are compiled from CPython's files do.
    """
    kept: list[bytes] = []
    dropped: str | None = None
    for line in stderr.splitlines(keepends=True):
        text = line.decode("utf-8", "surrogateescape")
        frame = _FRAME.match(text)
        if frame is not None:
            inside = frame["file"].startswith((library + os.sep, "<frozen "))
            dropped = frame["margin"] if inside else None
        elif dropped is not None and not text.startswith(
            (f"{dropped}  ", f"{dropped}[Previous line repeated")
        ):
            dropped = None
        if dropped is None:
            kept.append(line)
    return b"".join(kept)


# --- compiled programs


def run_compiled(
    artifact: "Artifact", case: Case, timeout: float = TIMEOUT, variables: Mapping[str, str] | None = None
) -> Outcome:
    """What a compiled case does, with more environment variables if need be. Raises TimeLimitError."""
    program = case.identifier if len(artifact.programs) > 1 else ""
    environment = {**os.environ, **(variables or {})}
    if artifact.target.name == "browser":
        from tests.pages import run_on_page

        outcome = run_on_page(artifact, case, program, timeout, environment)
    else:
        outcome = _run(artifact.command([str(case.file), *case.args], program, environment), case, timeout)
    return Outcome(outcome.status, outcome.stdout, without_library_frames(outcome.stderr, _oracle_facts()[1]))


def _run(command: Mapping[str, Any], case: Case, timeout: float) -> Outcome:
    """Runs a child process; `command` is what `subprocess.Popen` is given."""
    pipe = subprocess.PIPE
    # a shell starts what runs in its background with SIGINT ignored, and children inherit that
    prepare = _default_interrupt if case.interrupts else None
    with subprocess.Popen(
        **command, cwd=case.folder, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=prepare
    ) as child:
        try:
            printed = b""
            if case.interrupts:
                printed = _interrupt(child, case)
            out, err = child.communicate(None if case.interrupts else case.stdin, timeout)
        except subprocess.TimeoutExpired as error:
            child.kill()
            raise TimeLimitError(f"no end after {timeout:g} s") from error
    return Outcome(child.returncode, printed + out, err)


def _default_interrupt() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _interrupt(child: "subprocess.Popen[bytes]", case: Case) -> bytes:
    """Sends SIGINT to a program that says it is ready; hands back what it has printed by then."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(case.stdin)
    child.stdin.flush()
    printed, left = b"", case.interrupts
    while left and (line := child.stdout.readline()):
        printed += line
        if line == b"ready\n":
            time.sleep(0.3)  # until it waits
            child.send_signal(signal.SIGINT)
            left -= 1
    return printed


# --- comparing


def differences(wanted: Outcome, got: Outcome) -> list[str]:
    """Which of `stdout`, `exit code` and `stderr` differ; empty if all are the same."""
    found = []
    if wanted.stdout != got.stdout:
        found.append("stdout")
    if wanted.status != got.status:
        found.append("exit code")
    if wanted.stderr != got.stderr:
        found.append("stderr")
    return found


def crashed(got: Outcome) -> bool:
    """True when the program died of Rust or of a signal, which no Python program may."""
    return (
        (got.status < 0 and got.status != -signal.SIGINT)
        or got.status in (101, 134)
        or b"panicked at" in got.stderr
        or b"wasm trap" in got.stderr
    )


def explain(wanted: Outcome, got: Outcome, limit: int = 60) -> str:
    """The differences as unified diffs, cut at `limit` lines each."""
    lines: list[str] = []
    if wanted.status != got.status:
        lines.append(f"exit code: CPython {wanted.status}, compiled {got.status}")
    for name, a, b in (("stdout", wanted.stdout, got.stdout), ("stderr", wanted.stderr, got.stderr)):
        if a != b:
            lines += _cut(
                difflib.unified_diff(
                    _lines(a), _lines(b), f"CPython {name}", f"compiled {name}", lineterm=""
                ),
                limit,
            )
    return "\n".join(lines)


def _lines(data: bytes) -> list[str]:
    """Lines that can be shown; what ends otherwise than with a newline, or is not text, becomes visible."""
    lines = data.decode("utf-8", "backslashreplace").split("\n")
    last = lines.pop()
    return [*lines, f"{last} (no newline)"] if last else lines


def _cut(lines: Iterable[str], limit: int) -> list[str]:
    shown = list(lines)
    return shown if len(shown) <= limit else [*shown[:limit], f"… {len(shown) - limit} lines more"]
