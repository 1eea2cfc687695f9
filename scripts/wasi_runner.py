"""Runs a WASI module under wasmtime with the standard streams: Cargo's runner for `--target wasm32-wasip1` (see the Makefile)."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from wasmtime import Config, Engine, ExitTrap, Linker, Module, Store, WasiConfig

from portalis.run import wasi_clock


def main() -> int:
    """Runs `argv[1]` with the arguments behind it; returns its exit code."""
    config = Config()
    config.cache = True  # the next run of the same module need not compile it
    engine = Engine(config)
    linker = Linker(engine)
    linker.define_wasi()
    linker.allow_shadowing = True
    wasi_clock.define(linker)
    wasi = WasiConfig()
    wasi.argv = sys.argv[1:]
    wasi.inherit_env()
    wasi.inherit_stdin()
    wasi.inherit_stdout()
    wasi.inherit_stderr()
    store = Store(engine)
    store.set_wasi(wasi)
    instance = linker.instantiate(store, Module.from_file(engine, sys.argv[1]))
    try:
        instance.exports(store)["_start"](store)  # type: ignore[operator]
    except ExitTrap as end:
        return end.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
