"""Primitives of `_thread`: names of `threading`, and what interrupts the main thread."""

# mypy: ignore-errors

from portalis.capabilities import SIGNALS
from portalis.primitives.registry import Module

thread = Module("_thread")

thread.alias("allocate_lock", "threading:Lock")
thread.alias("RLock", "threading:RLock")
thread.alias("get_ident", "threading:get_ident")


@thread.function(needs=SIGNALS)
def interrupt_main(signum=2, /):
    """Does in the main thread what a signal would do."""
