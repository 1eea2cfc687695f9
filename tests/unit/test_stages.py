"""The stages behind the front end: options, crates, locks, builds of many programs."""

import multiprocessing
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import standin

from portalis import pipeline
from portalis.build.cargo import CargoBuild
from portalis.build.lock import locked
from portalis.build.toolchain import find_toolchain
from portalis.crate import write_crate
from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import BuildLocked, CompilerFault
from portalis.options import DEBUG, RELEASE, SMALL, BuildOptions, RunRequest, UsageError, parse_run
from portalis.sources import python_files
from portalis.targets import NATIVE, WASI, Target


@pytest.fixture
def programs(tmp_path: Path, compiled: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder with two good programs, one that is refused and one whose Rust does not compile; the front end stood in for."""
    monkeypatch.chdir(tmp_path)
    for name, value in compiled.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setitem(__import__("sys").modules, "portalis.frontend", None)
    standin.install()
    for name, text in {
        "one": "# exit 1",
        "two": "# exit 2",
        "bad": "x = (",
        "broken": "# rust: let x: i32 = y;",
    }.items():
        Path(f"{name}.py").write_text(text + "\n")
    yield


def entries(*names: str) -> list[tuple[str, Path]]:
    """Programs as `build_programs` takes them."""
    return [(name, Path(f"{name}.py")) for name in names]


@pytest.mark.parametrize("target", [NATIVE, WASI], ids=lambda target: target.name)
@pytest.mark.usefixtures("programs")
def test_many_programs_share_one_binary(target: Target) -> None:
    artifact = pipeline.build_programs(entries("one", "two"), target)
    assert artifact.programs == ("one", "two")
    for number, name in enumerate(artifact.programs, 1):
        done = artifact.run(["x.py", "arg"], program=name, capture_output=True, stdin=subprocess.DEVNULL)
        assert (done.returncode, done.stdout) == (number, f'{name} ["x.py", "arg"] '.encode())


@pytest.mark.usefixtures("programs")
def test_a_bad_program_does_not_spoil_the_others() -> None:
    artifact = pipeline.build_programs(entries("one", "bad", "broken", "two"), NATIVE)
    assert artifact.programs == ("one", "two")
    assert {name: [problem.code for problem in problems] for name, problems in artifact.refused.items()} == {
        "bad": ["PTL101"],
        "broken": ["PTL504"],
    }
    (fault,) = artifact.refused["broken"]
    assert isinstance(fault, CompilerFault)
    assert fault.span is not None
    assert (fault.span.path, fault.span.line) == (Path("broken.py"), 2)
    assert (
        artifact.run(["two.py"], program="two", capture_output=True, stdin=subprocess.DEVNULL).returncode == 2
    )


@pytest.mark.usefixtures("programs")
def test_bad_programs_alone_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        pipeline.build_programs(entries("bad", "broken"), NATIVE)
    assert {problem.code for problem in refused.value.diagnostics} == {"PTL101", "PTL504"}


@pytest.mark.usefixtures("programs")
def test_check_reports_every_file_of_a_tree() -> None:
    problems = pipeline.check(python_files(Path()), NATIVE)
    assert [(problem.code, str(problem.span.path)) for problem in problems if problem.span] == [
        ("PTL101", "bad.py")
    ]


@pytest.mark.usefixtures("programs")
def test_a_transpiled_crate_builds_by_itself(tmp_path: Path) -> None:
    crate = pipeline.transpile(Path("one.py"), tmp_path / "out", NATIVE)
    assert (crate / "src" / "one" / "mod.rs").read_text().startswith("//! one.py")
    cargo = subprocess.run(
        ["cargo", "run", "--quiet"], cwd=crate, capture_output=True, stdin=subprocess.DEVNULL
    )
    assert (cargo.returncode, cargo.stderr) == (1, b"")


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    files = {"Cargo.toml": "a", "src/main.rs": "b", "src/app/mod.rs": "c", "src/app/old.rs": "d"}
    assert write_crate(tmp_path, files)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert not write_crate(tmp_path, files)
    del files["src/app/old.rs"]
    files["src/app/mod.rs"] = "changed"
    assert write_crate(tmp_path, files)
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.name for path in before if before[path] != after.get(path)} == {"mod.rs", "old.rs"}


def test_cargos_own_changes_to_the_lock_file_stay(tmp_path: Path) -> None:
    write_crate(tmp_path, {"Cargo.lock": "seed"})
    (tmp_path / "Cargo.lock").write_text("cargo's")
    assert not write_crate(tmp_path, {"Cargo.lock": "seed"})
    assert (tmp_path / "Cargo.lock").read_text() == "cargo's"
    assert write_crate(tmp_path, {"Cargo.lock": "another seed"})
    assert (tmp_path / "Cargo.lock").read_text() == "another seed"


def hold(path: Path, held: "multiprocessing.synchronize.Event") -> None:
    """Holds the lock until the process is ended."""
    with locked(path):
        held.set()
        multiprocessing.Event().wait()


def test_a_lock_is_held_by_one_process_and_given_back_at_its_end(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    holder = context.Process(target=hold, args=(tmp_path / "lock", held))
    holder.start()
    assert held.wait(30)
    with pytest.raises(Refused) as refused, locked(tmp_path / "lock", patience=0.05):
        pass
    assert refused.value.diagnostics == (BuildLocked(None, tmp_path / "lock", str(holder.pid)),)
    holder.kill()
    holder.join()
    with locked(tmp_path / "lock", patience=0.0):
        pass


@pytest.mark.parametrize(
    ("argv", "request_"),
    [
        (["a.py"], RunRequest("a.py", "native", BuildOptions(), [])),
        (["a.py", "x", "-O"], RunRequest("a.py", "native", BuildOptions(), ["x", "-O"])),
        (["a.py", "-O", "x"], RunRequest("a.py", "native", BuildOptions(RELEASE), ["x"])),
        (["a.py", "--help"], RunRequest("a.py", "native", BuildOptions(), ["--help"])),
        (
            ["-Oz", "-t", "wasi", "a.py", "--", "--", "-v"],
            RunRequest("a.py", "wasi", BuildOptions(SMALL), ["--", "-v"]),
        ),
        (
            ["--target=wasi", "-v", "--", "-a.py", "y"],
            RunRequest("-a.py", "wasi", BuildOptions(verbose=True), ["y"]),
        ),
        (["a.py", "--", "-O"], RunRequest("a.py", "native", BuildOptions(), ["-O"])),
        (["a.py", ""], RunRequest("a.py", "native", BuildOptions(), [""])),
    ],
)
def test_the_arguments_of_run(argv: list[str], request_: RunRequest) -> None:
    assert parse_run(argv) == request_


@pytest.mark.parametrize("argv", [[], ["-O"], ["--"], ["--target"], ["a.py", "--target"], ["-x", "a.py"]])
def test_a_wrong_command_line_of_run(argv: list[str]) -> None:
    with pytest.raises(UsageError):
        parse_run(argv)


def test_the_files_of_a_folder(tmp_path: Path) -> None:
    for name in (
        "b.py",
        "a.txt",
        "pkg/__init__.py",
        "pkg/.hidden/x.py",
        "venv/pyvenv.cfg",
        "venv/x.py",
        "__pycache__/y.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.relative_to(tmp_path).as_posix() for path in python_files(tmp_path)] == [
        "b.py",
        "pkg/__init__.py",
    ]


def test_the_users_cargo_configuration_has_no_say_in_profiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A `[profile.dev]` in `~/.cargo/config.toml` would stand above the crate's, and slow the runtime of every program down."""
    crate = tmp_path / "crate"
    (crate / "src").mkdir(parents=True)
    (crate / "src" / "main.rs").write_text(
        "fn main() { std::process::exit(cfg!(debug_assertions) as i32) }\n"
    )
    (crate / "Cargo.toml").write_text(
        '[package]\nname = "app"\nedition = "2024"\n[workspace]\n[profile.dev]\ndebug-assertions = false\n'
        "[profile.dev.package.app]\nopt-level = 0\n"
    )
    (tmp_path / ".cargo").mkdir()
    (tmp_path / ".cargo" / "config.toml").write_text("[profile.dev]\ndebug-assertions = true\n")
    monkeypatch.delenv("CARGO_TARGET_DIR", raising=False)
    made = CargoBuild(find_toolchain(), crate, NATIVE, DEBUG, tmp_path / "target").run()
    assert subprocess.run([made]).returncode == 0
