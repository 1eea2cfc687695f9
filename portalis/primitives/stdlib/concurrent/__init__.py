"""The package `concurrent`, which has nothing but `concurrent.futures`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

concurrent = Module("concurrent")
