"""What modules wait with when they run under the Python package of wasmtime."""

import struct
import time

import pytest
import wasmtime

from portalis.run import wasi_clock

_ASKED, _ANSWERS, _ANSWERED = 1000, 2000, 3000
_MODULE = f"""(module
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "poll") (param $count i32) (result i32)
        (call $poll (i32.const {_ASKED}) (i32.const {_ANSWERS}) (local.get $count) (i32.const {_ANSWERED}))))"""


class _Poll:
    def __init__(self) -> None:
        engine = wasmtime.Engine()
        self.store = wasmtime.Store(engine)
        linker = wasmtime.Linker(engine)
        wasi_clock.define(linker)
        exports = linker.instantiate(self.store, wasmtime.Module(engine, _MODULE)).exports(self.store)
        poll, memory = exports["poll"], exports["memory"]
        assert isinstance(poll, wasmtime.Func) and isinstance(memory, wasmtime.Memory)
        self.poll, self.memory = poll, memory

    def wait(self, *subscriptions: tuple[int, int, int, int]) -> tuple[int, list[int]]:
        """Waits for kinds of things with times and flags; the error number, and the marks of what is over."""
        asked = b"".join(
            struct.pack("<QB7xI4xQQH6x", mark, kind, 1, wait, 0, flags)
            for mark, kind, wait, flags in subscriptions
        )
        self.memory.write(self.store, asked, _ASKED)
        status = self.poll(self.store, len(subscriptions))
        count = int.from_bytes(self.memory.read(self.store, _ANSWERED, _ANSWERED + 4), "little")
        answers = self.memory.read(self.store, _ANSWERS, _ANSWERS + 32 * count)
        return status, [struct.unpack_from("<Q", answers, at)[0] for at in range(0, 32 * count, 32)]


@pytest.fixture(scope="module")
def poll() -> _Poll:
    return _Poll()


def test_it_waits_for_the_first_of_the_times(poll: _Poll) -> None:
    start = time.monotonic()
    assert poll.wait((7, 0, 20_000_000, 0), (8, 0, 60_000_000_000, 0)) == (0, [7])
    assert 0.02 <= time.monotonic() - start < 30
    assert poll.wait((7, 0, 0, 0), (8, 0, 0, 0)) == (0, [7, 8])


def test_it_takes_no_millisecond_too_many(poll: _Poll) -> None:
    def lasted() -> float:
        start = time.monotonic()
        poll.wait((1, 0, 1_000_000, 0))
        return time.monotonic() - start

    assert 0.001 <= min(lasted() for _ in range(30)) < 0.0016


def test_it_says_what_it_cannot_wait_for(poll: _Poll) -> None:
    assert poll.wait((1, 1, 0, 0))[0] == 58
    assert poll.wait((1, 0, 1, 1))[0] == 58
    assert poll.wait()[0] == 28
