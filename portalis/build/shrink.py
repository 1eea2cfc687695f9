"""Makes a WebAssembly module smaller with binaryen's `wasm-opt`, where that is installed."""

import shutil
import subprocess
from pathlib import Path

_OPTIONS = (
    "-Oz",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
)
"""What rustc's WebAssembly targets use, and nothing that only newer engines know. The first kilobyte of the memory is the end of the
stack, where no address is computed from."""

_TIME_LIMIT = 300.0


def shrunk(module: Path) -> Path:
    """The smaller module, beside the given one; the given one where there is no `wasm-opt`, or one that cannot do it."""
    tool = shutil.which("wasm-opt")
    if tool is None:
        return module
    made = module.with_name(f"{module.stem}.shrunk{module.suffix}")
    try:
        subprocess.run(
            [tool, *_OPTIONS, str(module), "-o", str(made)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIME_LIMIT,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return module  # the module is whole as it is
    return made if made.stat().st_size < module.stat().st_size else module
