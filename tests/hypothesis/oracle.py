"""Evaluates a call in CPython and in the runtime, and asserts that both give the same value or raise the same exception."""

import builtins
import importlib
from typing import Any

from portalis._native import testing

Outcome = tuple[str, str, str]


def named(name: str) -> Any:
    """What CPython has under a dotted name."""
    parts = name.split(".")
    for n in range(len(parts) - 1, 0, -1):
        if parts[0] in vars(builtins):
            break
        at: Any = importlib.import_module(".".join(parts[:n]))
        for part in parts[n:]:
            at = getattr(at, part)
        return at
    at = builtins
    for part in parts:
        at = getattr(at, part)
    return at


def shown(value: Any) -> tuple[str, str]:
    """The type and the text of a result, the same for both sides; ints in hexadecimal, which has no limit of digits."""
    if isinstance(value, testing.Object):
        if value.type_name == "int":
            return "int", hex(value.value())
        return value.type_name, repr(value)
    return type(value).__name__, hex(value) if type(value) is int else repr(value)


def attempt(function: Any, *args: Any, **kwargs: Any) -> tuple[Any, Outcome]:
    """The result of a call, and how it ended."""
    try:
        result = function(*args, **kwargs)
        return result, ("gave", *shown(result))
    except Exception as error:
        return None, ("raised", type(error).__name__, str(error))


def agree(name: str, *args: Any, **kwargs: Any) -> None:
    """Both sides call a function by its name with the same values; arguments that it changes agree afterwards, too."""
    ours = [testing.Object(a) if isinstance(a, list | dict) else a for a in args]
    theirs = [copied(a) for a in args]
    _, expected = attempt(named(name), *theirs, **kwargs)
    _, got = attempt(testing.evaluate, name, *ours, **kwargs)
    assert got == expected, f"{name}{args!r} {kwargs!r}"
    for mine, yours in zip(ours, theirs, strict=True):
        if isinstance(mine, testing.Object):
            assert repr(mine) == repr(yours), f"{name}{args!r} changed its argument otherwise"


def copied(value: Any) -> Any:
    """A copy that the call may change; of a set, the one that its items make in this order, as the runtime makes its own."""
    if isinstance(value, set | frozenset):
        return type(value)(list(value))
    return value.copy() if isinstance(value, list | dict) else value


class Pair:
    """An object of CPython and its counterpart in the runtime, which go through the same calls."""

    def __init__(self, name: str, *args: Any) -> None:
        self.name = name
        self.theirs = named(name)(*args)
        self.ours = testing.evaluate(name, *args)
        self.same("as made")

    def call(self, method: str, *args: Any, **kwargs: Any) -> None:
        """Calls a method on both; its result and the object agree afterwards."""
        _, expected = attempt(getattr(self.theirs, method), *args, **kwargs)
        _, got = attempt(self.ours.call, method, *args, **kwargs)
        assert got == expected, f"{self.name}.{method}{args!r}"
        self.same(f"after {method}{args!r}")

    def same(self, when: str) -> None:
        """The two print the same, where their texts show their state."""
        if self.name in {"list", "dict", "set", "bytearray", "collections.OrderedDict", "collections.deque"}:
            assert repr(self.ours) == repr(self.theirs), f"{self.name} {when}"
