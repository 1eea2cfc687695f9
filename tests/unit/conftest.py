"""What the unit tests share: the command line as a child process, alone in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

STANDIN = Path(__file__).with_name("standin.py")
sys.path.insert(0, str(STANDIN.parent))

Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables that choose the stand-in runtime and one cache for all tests of a worker."""
    import standin

    folder = tmp_path_factory.mktemp("compiled")
    runtime = standin.write_runtime(folder / "runtime")
    return {"PORTALIS_RUNTIME": str(runtime), "PORTALIS_CACHE": str(folder / "cache")}


@pytest.fixture
def portalis(tmp_path: Path, compiled: dict[str, str]) -> Command:
    """Runs `portalis ARGS` in `tmp_path`, with the stand-in front end; stdin is empty."""

    def run(
        *args: str, env: dict[str, str] | None = None, **options: Any
    ) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, **compiled, **(env or {})}
        environment = {name: value for name, value in environment.items() if value}
        options = {"stdin": subprocess.DEVNULL, **options} if "input" not in options else options
        command = [sys.executable, str(STANDIN), *args]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, **options
        )

    return run
