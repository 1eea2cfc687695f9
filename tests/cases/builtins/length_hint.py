"""operator.length_hint checks what `__length_hint__` gives."""
import operator


def made(result):
    class Hinted:
        def __length_hint__(self):
            if isinstance(result, Exception):
                raise result
            return result

    return Hinted()


for result in (3, True, -1, "a", NotImplemented, 2.5, None, TypeError("t"), ValueError("v")):
    try:
        print(repr(result), operator.length_hint(made(result), 7))
    except Exception as error:
        print(repr(result), type(error).__name__, error)
print(operator.length_hint([1, 2]), operator.length_hint(iter("abc")), operator.length_hint(object(), 4))
