"""WASI preview 1: a command module for wasmtime and other engines."""

from portalis import capabilities as has
from portalis.targets.base import Target

WASI = Target(
    name="wasi",
    summary="a WebAssembly module for WASI engines such as wasmtime",
    triple="wasm32-wasip1",
    capabilities=frozenset({has.CLOCK, has.STDIO, has.ENVIRONMENT, has.RANDOM, has.FILES, has.THREADS}),
    runner="portalis.run.wasi",
    suffix=".wasm",
)
