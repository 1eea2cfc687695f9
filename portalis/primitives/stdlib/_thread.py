"""Primitives of `_thread`: names of `threading`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

thread = Module("_thread")

thread.alias("allocate_lock", "threading:Lock")
thread.alias("RLock", "threading:RLock")
thread.alias("get_ident", "threading:get_ident")
