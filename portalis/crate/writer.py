"""Writes a crate to its folder, touching only what changed, so that cargo rebuilds only that."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path

from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import CannotWrite, DiskFull

_SEED = "Cargo.lock"


def write_crate(folder: Path, files: Mapping[str, str]) -> bool:
    """Writes `files` below `folder`, removes Rust files of an earlier build; returns whether anything changed.

    Cargo.lock is written once and then cargo's: it drops what the crate does not use.
    Raises Refused when the disk is full or the folder cannot be written.
    """
    try:
        seed = _write_seed(folder, files.get(_SEED))
        changed = [write_if_changed(folder / path, text) for path, text in files.items() if path != _SEED]
        removed = _remove_stale(folder, files)
    except OSError as error:
        raise refusal(error, folder) from error
    return seed or any(changed) or removed


def _write_seed(folder: Path, lock: str | None) -> bool:
    """Starts from the runtime's own lock file, so that the crate uses the versions the runtime was tested with."""
    if lock is None or not write_if_changed(folder / ".runtime.lock", lock):
        return False
    return write_if_changed(folder / _SEED, lock)


def write_if_changed(path: Path, text: str) -> bool:
    """Writes a text file whole or not at all, unless it says this already. Raises OSError."""
    data = text.encode("utf-8")
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}~")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return True


def _remove_stale(folder: Path, files: Mapping[str, str]) -> bool:
    stale = [
        path for path in (folder / "src").rglob("*.rs") if path.relative_to(folder).as_posix() not in files
    ]
    for path in stale:
        path.unlink()
    return bool(stale)


def refusal(error: OSError, path: Path) -> Refused:
    """The diagnostic for a failed write below `path`."""
    named = Path(os.fsdecode(error.filename)) if isinstance(error.filename, (str, bytes)) else path
    if named.name.endswith("~"):  # a draft, which the user knows nothing of
        named = path
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused(DiskFull(None, named))
    return Refused(CannotWrite(None, named, error.strerror or type(error).__name__))
