"""Runs a WASI command module under wasmtime, with the streams, arguments, variables and files of this process."""

import hashlib
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    import wasmtime

_WASM_STACK = 64 << 20
_THREAD_STACK = 128 << 20
_TRAPPED = 134
"""The exit code after a trap: that of a process which aborts."""


def execute(artifact: str, argv: Sequence[str]) -> NoReturn:
    """Runs the module to its end and exits with its code. Raises ImportError without wasmtime, OSError without the file."""
    import wasmtime

    engine = wasmtime.Engine(_config())
    module = _compiled(engine, artifact)
    status = [_TRAPPED]
    # Deep recursion needs a deep native stack, which only a thread of our own can have.
    threading.stack_size(_THREAD_STACK)
    thread = threading.Thread(target=lambda: status.__setitem__(0, _call(engine, module, argv)))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    thread.start()
    thread.join()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status[0])


def command(artifact: str, argv: Sequence[str]) -> list[str]:
    """The arguments of a child process that runs the module."""
    return [sys.executable, "-m", "portalis.run.wasi", artifact, *argv]


def executable(artifact: str) -> str:
    """The file that the child process runs: Python, which hosts the engine."""
    return sys.executable


def prepare(artifact: str) -> None:
    """Leaves the machine code of the module beside it, so that no run has to make it: for a large one that takes minutes."""
    import wasmtime

    _compiled(wasmtime.Engine(_config()), artifact)


def _config() -> "wasmtime.Config":
    import ctypes

    import wasmtime
    from wasmtime import _ffi

    config = wasmtime.Config()
    # The engine refuses a stack above that of its fibers, whose size the Python package exports without a method for it.
    resize = getattr(_ffi.dll, "wasmtime_config_async_stack_size_set", None)
    if resize is not None:
        resize.restype, resize.argtypes = None, [ctypes.c_void_p, ctypes.c_size_t]
        resize(config.ptr(), _WASM_STACK)
        config.max_wasm_stack = _WASM_STACK
    return config


def _compiled(engine: "wasmtime.Engine", artifact: str) -> "wasmtime.Module":
    """The module as machine code, from beside the artifact if an earlier run left it there."""
    import wasmtime

    with open(artifact, "rb") as file:
        data = file.read()
    engine_file = os.stat(wasmtime.__file__)
    version = f"{engine_file.st_size} {engine_file.st_mtime_ns} {_WASM_STACK}"
    key = hashlib.blake2b(data + version.encode(), digest_size=16).hexdigest()
    kept = f"{artifact}.{key}.compiled"
    if os.path.exists(kept):
        with suppress(wasmtime.WasmtimeError):  # made by another processor or a damaged file: compile again
            return wasmtime.Module.deserialize_file(engine, kept)
    module = wasmtime.Module(engine, data)
    with suppress(OSError):  # a folder that cannot be written costs time, nothing else
        draft = f"{kept}.{os.getpid()}~"
        with open(draft, "wb") as file:
            file.write(module.serialize())
        os.replace(draft, kept)
    return module


def _call(engine: "wasmtime.Engine", module: "wasmtime.Module", argv: Sequence[str]) -> int:
    import wasmtime

    from portalis.run import wasi_clock

    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    # The engine's own takes codes up to 125 for good ones alone.
    linker.allow_shadowing = True
    code_type = wasmtime.FuncType([wasmtime.ValType.i32()], [])
    linker.define_func("wasi_snapshot_preview1", "proc_exit", code_type, _proc_exit)
    wasi_clock.define(linker)
    store = wasmtime.Store(engine)
    store.set_wasi(_wasi(argv))
    try:
        start = linker.instantiate(store, module).exports(store)["_start"]
        assert isinstance(start, wasmtime.Func)
        start(store)
    except _Exit as ended:
        return ended.code & 0xFF
    except (wasmtime.Trap, wasmtime.WasmtimeError) as trap:
        print(f"portalis: the module trapped: {trap}", file=sys.stderr)
        return _TRAPPED
    return 0


class _Exit(Exception):
    """Carries the exit code out of the module."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def _proc_exit(code: int) -> None:
    raise _Exit(code)


def _wasi(argv: Sequence[str]) -> "wasmtime.WasiConfig":
    """This process, as the module sees it: the whole file system at `/`, and PWD for the folder it starts in."""
    import wasmtime

    config = wasmtime.WasiConfig()
    config.argv = list(argv)
    config.env = [(name, value) for name, value in _variables().items() if _is_text(name) and _is_text(value)]
    config.inherit_stdin()
    config.inherit_stdout()
    config.inherit_stderr()
    config.preopen_dir("/", "/")
    return config


def _variables() -> dict[str, str]:
    with suppress(FileNotFoundError):  # the current folder was deleted
        return {**os.environ, "PWD": os.getcwd()}
    return dict(os.environ)


def _is_text(value: str) -> bool:
    """Whether WASI can pass the value on: its strings are UTF-8."""
    return not any("\ud800" <= char <= "\udfff" for char in value)


if __name__ == "__main__":
    execute(sys.argv[1], sys.argv[2:])
