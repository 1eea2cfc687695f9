"""Bad input and bad circumstances get a message with a code and a sensible exit code, never a traceback of ours."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import STANDIN, Command

from portalis.crate import write_crate
from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import DiskFull


def fake_cargo(folder: Path, script: str) -> dict[str, str]:
    """Variables that put a shell script in cargo's place, beside the real rustc."""
    import shutil

    path = folder / "fake-cargo"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return {"CARGO": str(path), "RUSTC": shutil.which("rustc") or ""}


def refusal(done: "subprocess.CompletedProcess[str]") -> tuple[int, str]:
    """The exit code and the diagnostic's code; a traceback of ours fails the test."""
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    return done.returncode, done.stderr.partition("error[")[2].partition("]")[0]


@pytest.mark.parametrize("command", ["run", "build", "transpile"])
def test_a_missing_file(portalis: Command, command: str) -> None:
    done = portalis(command, "nope.py")
    assert refusal(done) == (2, "PTL103")
    assert done.stderr.startswith("nope.py: error[PTL103]: no such file")


@pytest.mark.parametrize("command", ["run", "build", "transpile"])
def test_a_folder(portalis: Command, tmp_path: Path, command: str) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "__main__.py").touch()
    done = portalis(command, "project")
    assert refusal(done) == (2, "PTL105")
    assert "project/__main__.py" in done.stderr


def test_a_binary(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_bytes(b"\x7fELF\x02\x01")
    assert refusal(portalis("run", "app.py")) == (1, "PTL106")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_an_unreadable_file(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch(mode=0o000)
    assert refusal(portalis("run", "app.py")) == (1, "PTL104")


def test_a_syntax_error_shows_the_line(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("x = 1\ny = (2 +\n")
    done = portalis("run", "app.py")
    assert refusal(done) == (1, "PTL101")
    assert "app.py:2:5: error" in done.stderr
    assert "2 | y = (2 +\n  |     ^\n" in done.stderr


def test_an_empty_file_is_a_program(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch()
    assert portalis("run", "app.py").returncode == 0


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["run"], "missing argument FILE"),
        (["run", "--bogus", "app.py"], "no such option: --bogus"),
        (["run", "--target"], "needs a value"),
        (["frobnicate"], "No such command"),
        (["explain", "PTL000"], "no such code"),
        (["check"], "Missing argument"),
        (["check", "--format", "xml", "."], "Invalid value"),
        (["mapping", "no_such_module"], "no such module"),
    ],
)
def test_a_wrong_command_line(portalis: Command, args: list[str], said: str) -> None:
    done = portalis(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_targets_that_are_not_there(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch()
    assert refusal(portalis("run", "app.py", "--target", "wasm")) == (2, "PTL402")
    assert refusal(portalis("run", "app.py", "--target", "component")) == (1, "PTL403")


def test_a_capability_that_the_target_lacks(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("# needs: subprocess\n")
    assert refusal(portalis("run", "app.py", "--target", "wasi")) == (1, "PTL401")
    assert portalis("run", "app.py").returncode == 0


def test_no_rust_toolchain(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch()
    nowhere = {"CARGO": "", "CARGO_HOME": str(tmp_path), "PATH": "/nonexistent"}
    done = portalis("run", "app.py", env=nowhere)
    assert refusal(done) == (1, "PTL501")
    assert "https://rustup.rs" in done.stderr
    assert portalis("transpile", "app.py", env=nowhere).returncode == 0


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("error: failed to write `/x`\\n\\nCaused by:\\n  No space left on device (os error 28)", "PTL508"),
        ("error: linker `cc` not found", "PTL507"),
        (
            "error: failed to download from `https://x/y`\\n\\nCaused by:\\n  [6] Could not resolve host: x",
            "PTL506",
        ),
        ("error: failed to open `/x/y.lock`\\n\\nCaused by:\\n  Permission denied (os error 13)", "PTL509"),
        ("error: something nobody has seen before", "PTL505"),
    ],
)
def test_cargo_fails(portalis: Command, tmp_path: Path, said: str, code: str) -> None:
    (tmp_path / "app.py").touch()
    cargo = fake_cargo(tmp_path, f"printf '{said}\\n' >&2; exit 101")
    done = portalis("run", "app.py", env=cargo)
    assert refusal(done) == (1, code)
    assert "\n\n\n" not in done.stderr


def test_rust_that_does_not_compile_is_our_fault(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("# rust: let x: i32 = no_such_name;\n")
    done = portalis("run", "app.py")
    assert refusal(done) == (70, "PTL504")
    assert done.stderr.startswith("app.py:2:1: error")
    assert "no_such_name" not in done.stderr
    kept = Path(done.stderr.partition("kept in ")[2].partition(",")[0])
    assert (kept / "src" / "app" / "mod.rs").is_file()
    assert "no_such_name" in portalis("run", "--verbose", "app.py").stderr


def test_a_crash_of_the_compiler_names_the_file_and_a_log(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("# crash\n")
    done = portalis("run", "app.py")
    assert refusal(done) == (70, "PTL599")
    assert done.stderr.startswith("app.py: error[PTL599]: internal error: KeyError: 'spam' at standin.py:")
    log = Path(done.stderr.partition("details are in ")[2].splitlines()[0])
    assert "raise KeyError" in log.read_text()


def test_a_cache_that_cannot_be_written(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch()
    (tmp_path / "occupied").touch()
    done = portalis("run", "app.py", env={"PORTALIS_CACHE": str(tmp_path / "occupied")})
    assert refusal(done) == (1, "PTL509")


def test_an_output_that_cannot_be_written(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").touch()
    assert refusal(portalis("build", "app.py", "-o", "/proc")) == (1, "PTL509")
    assert refusal(portalis("transpile", "app.py", "-o", "app.py")) == (1, "PTL509")
    (tmp_path / "dist" / "app").mkdir(parents=True)
    assert refusal(portalis("build", "app.py")) == (1, "PTL509")


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Refused) as refused:
        write_crate(tmp_path / "crate", {"src/main.rs": "fn main() {}"})
    assert refused.value.diagnostics[0] == DiskFull(None, tmp_path / "crate")
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_ctrl_c_while_cargo_runs(tmp_path: Path, compiled: dict[str, str]) -> None:
    (tmp_path / "app.py").write_text("# exit 6\n")
    cargo = fake_cargo(tmp_path, "touch started; exec sleep 60")
    process = subprocess.Popen(
        [sys.executable, str(STANDIN), "run", "app.py"],
        cwd=tmp_path,
        env={**os.environ, **compiled, **cargo},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # who runs the tests may ignore it
    )
    crates = Path(compiled["PORTALIS_CACHE"]) / "programs"
    deadline = time.monotonic() + 30
    while not list(crates.glob("*/crate/started")) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "\nportalis: interrupted\n")
    for started in crates.glob("*/crate/started"):
        started.unlink()


def test_a_module_of_another_engine_version_is_compiled_again(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("# exit 8\n")
    portalis("build", "app.py", "--target", "wasi")
    module = tmp_path / "dist" / "app.wasm"
    command = [sys.executable, "-m", "portalis.run.wasi", str(module), "app.py"]
    assert subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 8
    (kept,) = module.parent.glob("*.compiled")
    kept.write_bytes(b"damaged")
    assert subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 8
