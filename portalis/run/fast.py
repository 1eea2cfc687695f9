"""Runs a program whose build is current without importing the compiler; everything here is on the path that must be quick."""

import os
from collections.abc import Sequence

from portalis.build import stamp
from portalis.options import RunRequest, UsageError, parse_run


def run_if_current(argv: Sequence[str]) -> None:
    """Becomes the program if its finished build is current; returns if it must be built, or if anything is amiss."""
    try:
        request = parse_run(argv)
    except UsageError:
        return
    if request.options.verbose or request.target not in ("native", "wasi", "browser"):
        return
    artifact = _current_artifact(request)
    if artifact is None:
        return
    try:
        execute(request.target, artifact, [request.file, *request.arguments])
    except (OSError, ImportError):
        return  # the full command line says what is wrong


def _current_artifact(request: RunRequest) -> str | None:
    name = stamp.program_name(request.file)
    options = request.options
    key = stamp.build_key([(request.file, name)], request.target, options.profile, options.lenient)
    try:
        found = stamp.read_current(stamp.program_folder(name, key))
    except OSError:
        return None
    return found["artifact"] if found else None


def execute(target: str, artifact: str, argv: Sequence[str]) -> None:
    """Ends this process as the program; raises what the target's runner raises when it cannot start."""
    os.environ.pop("PORTALIS_PROGRAM", None)  # chooses among many programs; here there is one
    if target == "wasi":
        from portalis.run import wasi

        wasi.execute(artifact, argv)
    elif target == "browser":
        from portalis.run import browser

        browser.execute(artifact, argv)
    else:
        from portalis.run import native

        native.execute(artifact, argv)
