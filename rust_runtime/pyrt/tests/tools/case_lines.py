"""The line format shared by the case scripts: operation, arguments, CPython's answer or exception."""

from collections.abc import Callable


def encode(value: object) -> str:
    """Encodes a value as `N`, `T`, `F`, `i5`, `s<hex>`, `b<hex>` or `[a,b]`."""
    if value is None:
        return "N"
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, int):
        return f"i{value}"
    if isinstance(value, str):
        return "s" + value.encode().hex()
    if isinstance(value, (bytes, bytearray)):
        return "b" + value.hex()
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(encode, value)) + "]"
    raise TypeError(value)


def emit(operation: str, args: tuple[object, ...], call: Callable[[], object]) -> None:
    """Prints one case."""
    try:
        answer = encode(call())
    except Exception as error:
        message = error.args[0] if isinstance(error, KeyError) else str(error)
        answer = f"!{type(error).__name__}:{str(message).encode().hex()}"
    print(operation, *map(encode, args), answer)
