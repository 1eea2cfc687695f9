"""Passes over the IR, one a file; `PASSES` is their order."""

from collections.abc import Callable

from portalis.ir.program import ProgramIR
from portalis.passes.dead_globals import dead_globals
from portalis.passes.declare import declare
from portalis.passes.effects import effects
from portalis.passes.green import green
from portalis.passes.infer import infer
from portalis.passes.letting_go import letting_go
from portalis.passes.machine import machine
from portalis.passes.methods import methods
from portalis.passes.ranges import ranges

PASSES: tuple[Callable[[ProgramIR], None], ...] = (
    infer,
    methods,
    ranges,
    machine,
    effects,
    letting_go,
    dead_globals,
    declare,
    green,
)
