"""A lock between processes, so that two builds of one program come one after the other."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import BuildLocked

_PATIENCE = 1800.0
_POLL = 0.05

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Holds the lock file `path`; waits for its holder, and says so on stderr when the wait becomes noticeable.

    The system gives the lock back when a process dies, so none is ever stale.
    Raises Refused (PTL510) after `patience` seconds, and OSError when the file cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(descriptor, path, patience)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, path: Path, patience: float) -> None:
    started = time.monotonic()
    told = False
    while not _try_lock(descriptor):
        waited = time.monotonic() - started
        if waited > patience:
            raise Refused(BuildLocked(None, path, _holder(path)))
        if waited > 0.5 and not told:
            told = True
            print(
                f"portalis: waiting for another build of this program (process {_holder(path)})",
                file=sys.stderr,
            )
        time.sleep(_POLL)


def _holder(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace").strip() or "unknown"
    return "unknown"
