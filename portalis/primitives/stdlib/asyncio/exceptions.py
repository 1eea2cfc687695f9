"""`asyncio.exceptions`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

exceptions = Module("asyncio.exceptions")

for _name in """
    BrokenBarrierError CancelledError IncompleteReadError InvalidStateError LimitOverrunError
    SendfileNotAvailableError TimeoutError
""".split():
    exceptions.alias(_name, f"asyncio:{_name}")
