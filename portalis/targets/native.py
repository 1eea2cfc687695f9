"""The machine that compiles: a binary."""

import os

from portalis import capabilities as has
from portalis.targets.base import Target

NATIVE = Target(
    name="native",
    summary="a binary for this machine",
    triple=None,
    capabilities=frozenset(has.DESCRIPTIONS),
    runner="portalis.run.native",
    suffix=".exe" if os.name == "nt" else "",
)
