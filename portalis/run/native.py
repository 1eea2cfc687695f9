"""Runs a binary in place of this process, so that signals, streams and the exit code are its own."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def execute(artifact: str, argv: Sequence[str]) -> NoReturn:
    """Becomes the program. `argv[0]` is what it sees as its own name: the Python file as the user gave it.

    Raises OSError when the system cannot start the binary.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        import subprocess

        raise SystemExit(subprocess.run(list(argv), executable=artifact).returncode)
    os.execv(artifact, list(argv))


def command(artifact: str, argv: Sequence[str]) -> list[str]:
    """The arguments of a child process that runs the program, its own name first."""
    return list(argv)


def executable(artifact: str) -> str:
    """The file that the child process runs."""
    return artifact
