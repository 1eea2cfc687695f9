"""Methods of builtin types that are called by their names rarely: special methods, the hooks of copying, `C[item]`."""

import types


def show(f):
    try:
        return repr(f())
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Plain:
    def __init__(self):
        self.a = 1


class Slots:
    __slots__ = ("a", "b")


class Mixed(Slots):
    pass


class Listed(list):
    pass


slots, mixed, listed = Slots(), Mixed(), Listed([1])
slots.a = mixed.a = 1
mixed.z = 2
listed.name = "n"
for v in [Plain(), slots, Slots(), mixed, listed, Listed(), object(), 1, [1], "a"]:
    print(type(v).__name__, v.__getstate__())
proxy = types.MappingProxyType({"a": 1, "b": 2})
for f in [
    lambda: slice(1) < slice(2),
    lambda: slice(1, 2) >= slice(1, 2),
    lambda: slice(1).__gt__(slice(0)),
    lambda: slice(1).__le__(5),
    lambda: slice(1) != slice(2),
    lambda: (5).__getnewargs__(),
    lambda: True.__getnewargs__(),
    lambda: (2.5).__getnewargs__(),
    lambda: float.__getformat__("double"),
    lambda: float.__getformat__("float"),
    lambda: float.__getformat__("x"),
    lambda: float.__getformat__(5),
    lambda: list.__class_getitem__(int),
    lambda: dict.__class_getitem__((str, int)),
    lambda: tuple.__class_getitem__(()),
    lambda: set.__class_getitem__(int),
    lambda: frozenset[int],
    lambda: enumerate.__class_getitem__(int),
    lambda: Listed[int].__origin__.__name__,
    lambda: list(reversed(proxy)),
    lambda: proxy.__ior__({}),
    lambda: type.__or__(int, str),
    lambda: type.__ror__(int, None),
    lambda: int.__or__(1, 2),
    lambda: type.__or__(int, 5),
    lambda: ValueError(1, 2).__reduce__(),
    lambda: OSError(2, "gone").__reduce__(),
    lambda: OSError(2, "gone", "file").__reduce__(),
    lambda: ImportError("x", name="n", path="p").__reduce__(),
    lambda: BaseException().__setstate__(None),
    lambda: BaseException().__setstate__(5),
]:
    print(show(f))
e = ValueError("x")
e.__setstate__({"extra": 1})
print(e.extra, e.__reduce__())
for T in [int, float, complex, str, bytes, list, dict, set, tuple, bool, memoryview, range, slice, type, object, Exception]:
    print(T.__name__, len([n for n in dir(T) if not n.startswith("__")]), [n for n in dir(T) if not n.startswith("__")])
