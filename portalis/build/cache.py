"""Where builds live, and the sources of the runtime."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from portalis.build import stamp
from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import RuntimeMissing


@dataclass(frozen=True, slots=True)
class Runtime:
    """The sources that every compiled program is built with."""

    workspace: Path
    templates: Path


def cache_folder() -> Path:
    """The folder that holds everything Portalis keeps."""
    return Path(stamp.cache_folder())


def runtime() -> Runtime:
    """The runtime of the checkout, or the one in the wheel, unpacked once per version.

    Raises Refused (PTL512) when this installation has neither, and OSError when it cannot be unpacked.
    """
    checkout = stamp.checkout_runtime()
    if checkout is not None:
        return Runtime(Path(checkout), Path(__file__).resolve().parents[2] / "templates")
    try:
        from portalis import _native
    except ImportError as error:
        raise Refused(RuntimeMissing(None)) from error
    files: dict[str, bytes] = _native.embedded_files()
    names = sorted(files)
    folder = (
        cache_folder()
        / "runtime"
        / stamp.digest([*names, *(files[name].decode("latin-1") for name in names)])
    )
    if not folder.is_dir():
        _unpack(files, folder)
    return Runtime(folder / "rust_runtime", folder / "templates")


def _unpack(files: dict[str, bytes], folder: Path) -> None:
    """Writes the embedded files so that `folder` appears whole or not at all, whoever else does the same."""
    from tempfile import mkdtemp

    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(dir=folder.parent, prefix="unpacking-"))
    try:
        for name, data in files.items():
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        try:
            draft.replace(folder)
        except OSError:
            if not folder.is_dir():  # another process was faster: the same files
                raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
