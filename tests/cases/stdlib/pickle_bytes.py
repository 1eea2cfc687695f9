# since: 3.11.7
"""pickle: the bytes of all protocols, the way back, objects with every hook, what cannot be pickled, damaged data."""

import collections
import copyreg
import dataclasses
import enum
import io
import pickle


class Plain:
    def __init__(self, a):
        self.a = a

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def method(self):
        return self.a

    class Inner:
        pass


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class State:
    def __init__(self):
        self.kept, self.dropped = 1, 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.kept = state["kept"] + 10
        self.dropped = "gone"


class NewArgs(int):
    def __new__(cls, n, unit):
        self = super().__new__(cls, n)
        self.unit = unit
        return self

    def __getnewargs__(self):
        return int(self), self.unit


class NewArgsEx:
    def __new__(cls, a, *, b):
        self = super().__new__(cls)
        self.pair = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.pair[0],), {"b": self.pair[1]}


class Reduce:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduce, self.args, {"more": 5}


class ReduceEx:
    def __reduce_ex__(self, protocol):
        return "SINGLETON"


SINGLETON = ReduceEx()


class Names(list):
    pass


class Table(dict):
    pass


class Text(str):
    pass


class Color(enum.Enum):
    RED = 1


@dataclasses.dataclass
class Point:
    x: int
    y: list


Pair = collections.namedtuple("Pair", "left right")


class MyError(Exception):
    pass


def function(a):
    return a


def make(cls, value):
    def inner():
        pass

    return inner


shared = [1]
loop = [1, 2]
loop.append(loop)
names = Names([1, 2])
names.tag = "t"
table = Table(a=1, b=2)
table.tag = "u"
text = Text("hi")
text.tag = "v"
values = [
    None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -129, 2**31 - 1, 2**31, -(2**31) - 1, 2**63, -(2**100), 1 << 2100,
    1.5, -0.0, float("inf"), "", "a", "grün €\n\\ \U0001f600", "x" * 300, b"", b"abc\xff", b"y" * 300, bytearray(b"mut"), bytearray(),
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": [2]}, set(), {5}, {1, 2, 3},
    frozenset(), frozenset([7]), [shared, shared, (shared,)], ["same", "same", "other"], range(1, 10, 2), slice(1, None, 2), 3 + 4j,
    Ellipsis, NotImplemented, type(None), int, dict, Plain, Plain.Inner, function, len, print, Plain(3), Slots(4), State(), NewArgs(5, "m"),
    NewArgsEx(1, b=2), Reduce(1, "z"), SINGLETON, names, table, text, Color.RED, Point(1, [2]), Pair(1, 2), ValueError("bad", 3),
    MyError("mine"), KeyError("k"), collections.OrderedDict([("b", 1), ("a", 2)]), collections.deque([1, 2], 5), collections.Counter("aab"),
    collections.defaultdict(list, {"k": [1]}), list(range(1001)), dict.fromkeys(range(1002)), Plain(3).method, OSError(2, "no", "f"),
]


def shown(v):
    if callable(v):
        return v.__qualname__
    text = repr(v)
    if "object at" in text:
        text = type(v).__name__
    if isinstance(v, (collections.OrderedDict, collections.Counter)):
        return text
    try:
        return text + repr(vars(v))
    except TypeError:
        return text


for protocol in range(6):
    for value in values:
        if isinstance(value, NewArgsEx) and protocol in (2, 3):
            continue
        try:
            data = pickle.dumps(value, protocol)
        except Exception as e:
            print(protocol, "cannot", type(e).__name__, e)
            continue
        print(protocol, data if len(data) < 400 else (len(data), data[:60], data[-60:], sum(data)))
        back = pickle.loads(data)
        print("   ", shown(back)[:100], type(back) is type(value))
    data = pickle.dumps(loop, protocol)
    back = pickle.loads(data)
    print(data, back[2] is back)

for bad in (lambda: 1, make(1, 2), (i for i in ()), io.StringIO, pickle):
    try:
        print(len(pickle.dumps(bad)) > 0)
    except Exception as e:
        print(type(e).__name__, str(e).partition(" at 0x")[0])

big = ["z" * 70000, "tail", b"q" * 66000, "w" * 65000]
data = pickle.dumps(big)
print(len(data), data[:24], pickle.loads(data) == big)
many = [str(i) for i in range(20000)]
data = pickle.dumps(many)
print(len(data), data.count(b"\x95"), pickle.loads(data) == many)

file = io.BytesIO()
for part in (1, "two", [3]):
    pickle.dump(part, file)
file.seek(0)
print([pickle.load(file) for _ in range(3)])
for bad in (b"", b"\x80\x04K", b"\x80\x09.", b"?", b"K\x01", b"K\x01.rest", b".", b"e.", b"h\x05.", b"cno.module\nx\n.", b"cbuiltins\nnothing\n."):
    try:
        print(pickle.loads(bad))
    except Exception as e:
        print(type(e).__name__, e)
try:
    pickle.dumps(1, 6)
except ValueError as e:
    print(e)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError), len(pickle.dumps(1, -1)))
copyreg.pickle(Slots, lambda s: (Slots, (s.x * 2,)))
print(pickle.dumps(Slots(21)), pickle.loads(pickle.dumps(Slots(21))).x)
print(Plain(1).__reduce_ex__(4)[1:], Plain(1).__reduce_ex__(0)[1:], names.__reduce_ex__(2)[2], list(names.__reduce_ex__(2)[3]))
