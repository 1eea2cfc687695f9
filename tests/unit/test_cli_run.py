"""`portalis run` is transparent, and quick when nothing has changed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import STANDIN, Command

TARGETS = ("native", "wasi")


@pytest.mark.parametrize("target", TARGETS)
def test_arguments_streams_and_exit_code_pass_through(portalis: Command, tmp_path: Path, target: str) -> None:
    (tmp_path / "app.py").write_text("# exit 7\n")
    for _ in range(2):  # built, then from the finished build
        done = portalis("run", "app.py", "--target", target, "--", "-O", "a b", "", input="typed é\n")
        assert (done.returncode, done.stderr) == (7, "")
        assert done.stdout == 'app ["app.py", "-O", "a b", ""] typed é\n'


def test_arguments_behind_the_file_are_the_programs(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("")
    assert (
        portalis("run", "app.py", "x", "--target", "wasi").stdout
        == 'app ["app.py", "x", "--target", "wasi"] '
    )


@pytest.mark.parametrize("name", ["my-app.py", "match.py", "2048.py", "naïve.py", "no_suffix", "__.py"])
def test_any_file_name_will_do(portalis: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("# exit 3\n")
    done = portalis("run", name)
    assert (done.returncode, done.stderr) == (3, "")


def test_a_change_of_the_source_is_seen(portalis: Command, tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text("# exit 1\n")
    assert portalis("run", "app.py").returncode == 1
    app.write_text("# exit 2\n")  # as long as before
    assert portalis("run", "app.py").returncode == 2


def test_a_touched_source_is_not_built_again(portalis: Command, tmp_path: Path) -> None:
    app = tmp_path / "app.py"
    app.write_text("# exit 4\n")
    portalis("run", "app.py")
    app.touch()
    done = portalis("run", "app.py", env={"CARGO": "", "CARGO_HOME": str(tmp_path), "PATH": "/nonexistent"})
    assert done.returncode == 4


def test_the_unchanged_run_imports_nothing_slow(
    portalis: Command, tmp_path: Path, compiled: dict[str, str]
) -> None:
    (tmp_path / "app.py").write_text("print('quick')\n")
    portalis("run", "app.py")
    program = (
        "import sys, os\n"
        "os.execv = lambda *a: (print(' '.join(sorted(sys.modules))), os._exit(0))\n"
        "sys.argv = ['portalis', 'run', 'app.py']\n"
        "from portalis.__main__ import main; main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, **compiled},
        capture_output=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "portalis.run.fast" in loaded, done.stderr
    slow = {
        "click",
        "rich",
        "jinja2",
        "ast",
        "dataclasses",
        "subprocess",
        "wasmtime",
        "portalis.pipeline",
        "portalis.cli",
    }
    assert not loaded & slow


def test_the_unchanged_run_is_quick(portalis: Command, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("")
    portalis("run", "app.py")
    times = []
    for _ in range(5):
        started = time.perf_counter()
        portalis("run", "app.py")
        times.append(time.perf_counter() - started)
    assert min(times) < 1.0  # 0.03 s on an idle machine, of which the issue allows 0.2; tests share theirs


def test_two_builds_at_once_both_succeed(tmp_path: Path, compiled: dict[str, str], portalis: Command) -> None:
    (tmp_path / "app.py").write_text("# exit 5\n")
    processes = [
        subprocess.Popen(
            [sys.executable, str(STANDIN), "run", "app.py"],
            cwd=tmp_path,
            env={**os.environ, **compiled},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    outputs = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [5, 5, 5]
    assert set(outputs) == {b'app ["app.py"] '}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("code", [0, 1, 125, 126, 200, 255])
def test_every_exit_code_passes_through(portalis: Command, tmp_path: Path, target: str, code: int) -> None:
    (tmp_path / "app.py").write_text(f"# exit {code}\n")
    done = portalis("run", "app.py", "--target", target)
    assert (done.returncode, done.stderr) == (code, "")
