"""A page: a WebAssembly module and the ES module that loads it."""

from portalis import capabilities as has
from portalis.targets.base import Target

BROWSER = Target(
    name="browser",
    summary="an ES module for web pages, with its WebAssembly module",
    triple="wasm32-unknown-unknown",
    capabilities=frozenset({has.CLOCK, has.STDIO, has.ENVIRONMENT, has.RANDOM, has.THREADS}),
    runner="portalis.run.browser",
    suffix=".wasm",
    features=("page",),
    companions=("web", "run"),
    importable=True,
)
