"""Reading and writing one attribute in a loop, while the class, the instance and descriptors change below it."""


class Plain:
    def __init__(self, x):
        self.x = x
        self.y = 0


class Loud:
    def __get__(self, obj, owner):
        return "descriptor"


def read(obj):
    return [obj.x for _ in range(3)]


def write(obj, value):
    for _ in range(3):
        obj.x = value
    return obj


p, q = Plain(1), Plain(2)
print(read(p), read(q), write(p, 3).x)

Plain.x = "class"
print(read(p), read(Plain(4)))
del p.x
print(read(p))
write(p, 5)
print(read(p), list(p.__dict__.items()))
p.__dict__["x"] = 6
print(read(p), write(p, 7).__dict__)

Plain.x = Loud()
print(read(q), read(p))
Loud.__set__ = lambda self, obj, value: print("set", value)
print(read(q))
write(q, 8)
print(q.__dict__)

Plain.x = property(lambda self: -1)
print(read(q))
try:
    write(q, 9)
except AttributeError as e:
    print(e)
del Plain.x
print(read(q), read(write(q, 10)))

Plain.__setattr__ = lambda self, name, value: object.__setattr__(self, name, value * 2)
print(read(write(q, 11)))
del Plain.__setattr__
print(read(write(q, 12)))
Plain.__getattribute__ = lambda self, name: name if name == "x" else object.__getattribute__(self, name)
print(read(q), object.__getattribute__(q, "x"), object.__getattribute__(q, "x"), read(q))
del Plain.__getattribute__
print(read(q))


class Other:
    x = "other"

    @property
    def y(self):
        return "property"


q.__class__ = Other
print(read(q), q.y, write(q, 13).__dict__)


class Slotted:
    __slots__ = ("x",)


s = write(Slotted(), 1)
print(read(s))
try:
    for _ in range(2):
        s.other = 1
except AttributeError as e:
    print(e)
