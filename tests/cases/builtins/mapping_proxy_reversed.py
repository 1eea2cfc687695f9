"""`reversed` of views of mappings: the mapping's own method, and no other way."""

import collections
import collections.abc
import types


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class OnlyPlaces:
    def __getitem__(self, i):
        return i

    def __len__(self):
        return 3


class Rev(dict):
    def __reversed__(self):
        return iter("rev")


class Plain(dict):
    pass


for m in (
    {1: 2, 3: 4},
    "abc",
    b"ab",
    range(4),
    OnlyPlaces(),
    Rev(a=1),
    Plain(a=1, b=2),
    collections.OrderedDict(a=1, b=2),
    types.MappingProxyType({1: 2}),
    memoryview(b"ab"),
    bytearray(b"ab"),
):
    t(lambda: list(reversed(types.MappingProxyType(m))))


class Mapped(collections.abc.Mapping):
    def __getitem__(self, i):
        return i

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 3


for m in (Mapped(), collections.ChainMap({1: 2}, {3: 4}), collections.UserDict(a=1), OnlyPlaces()):
    t(lambda: list(reversed(m)))
    t(lambda: isinstance(m, collections.abc.Reversible))
    t(lambda: m.__reversed__)
