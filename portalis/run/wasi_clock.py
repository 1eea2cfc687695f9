"""`poll_oneoff` for modules that only sleep: as precise as the system's sleep, as under the `wasmtime` command.

The engine's own, in its Python package, waits on a timer of whole milliseconds: each sleep takes one too many.
"""

import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import wasmtime

_SUBSCRIPTION = struct.Struct("<QB7xI4xQQH6x")
"""What is waited for: the caller's mark, the kind, and for a clock its number, the time, the precision, the flags."""
_EVENT = struct.Struct("<QHB21x")
"""What happened: the caller's mark, an error number, the kind."""
_CLOCK, _RELATIVE = 0, 0
_SUCCESS, _INVALID, _NOT_SUPPORTED = 0, 28, 58
_DAY = 86_400 * 10**9


def define(linker: "wasmtime.Linker") -> None:
    """Gives modules this `poll_oneoff`; the linker must allow shadowing."""
    import wasmtime

    pointer = wasmtime.ValType.i32()
    kind = wasmtime.FuncType([pointer] * 4, [wasmtime.ValType.i32()])
    linker.define_func("wasi_snapshot_preview1", "poll_oneoff", kind, _poll, access_caller=True)


def _poll(caller: "wasmtime.Caller", asked: int, answers: int, count: int, answered: int) -> int:
    """Sleeps until the first of the times; answers for all that are over then."""
    memory = caller["memory"]
    waits: list[tuple[int, int]] = []
    for at in range(asked, asked + count * _SUBSCRIPTION.size, _SUBSCRIPTION.size):
        mark, kind, _, timeout, _, flags = _SUBSCRIPTION.unpack(
            memory.read(caller, at, at + _SUBSCRIPTION.size)  # type: ignore[union-attr]
        )
        if kind != _CLOCK or flags != _RELATIVE:
            return _NOT_SUPPORTED  # the runtime waits for nothing but time to pass
        waits.append((timeout, mark))
    if not waits:
        return _INVALID
    left = first = min(wait for wait, _ in waits)
    while left > 0:  # `time.sleep` takes no more than some centuries
        time.sleep(min(left, _DAY) / 1e9)
        left -= _DAY
    over = [_EVENT.pack(mark, _SUCCESS, _CLOCK) for wait, mark in waits if wait <= first]
    memory.write(caller, b"".join(over), answers)  # type: ignore[union-attr]
    memory.write(caller, len(over).to_bytes(4, "little"), answered)  # type: ignore[union-attr]
    return _SUCCESS
