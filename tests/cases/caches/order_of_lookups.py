"""A method is looked up before the arguments of its call are evaluated."""


def log(text, value=None):
    print(text, end=" ")
    return value


class A:
    def m(self, *args, **kwargs):
        return ("old m", args, kwargs)

    def __getattr__(self, name):
        print(f"[getattr {name}]", end=" ")
        if name.startswith("no"):
            raise AttributeError(f"no {name}")
        return lambda *args: (name, args)


def replace():
    A.m = lambda self, *args: ("new m", args)
    return "replacing"


a = A()
try:
    a.nothing(log("argument"))
except AttributeError as error:
    print("error:", error)
print(a.something(log("argument", 1)))
print(a.m(replace()))
print(a.m(1))
try:
    a.nope(log("argument"), key=log("keyword"))
except AttributeError as error:
    print("error:", error)


class B:
    def m(self, x):
        return ("B.m", x)

    def change(self):
        self.m = lambda x: ("own m", x)
        return "changing"


b = B()
print(b.m(b.change()))
print(b.m(b.change()))
del b.m
print(b.m(0), b.m(x=1))


class C:
    def __init__(self):
        self.items = []

    @property
    def queue(self):
        print("[queue]", end=" ")
        return self.items

    def grow(self):
        self.items = ["other list"]
        return "grown"


c = C()
before = c.items
c.queue.append(c.grow())
print(before, c.items)
c.items.append(c.grow())
print(c.items)
try:
    [].missing(log("argument"))
except AttributeError as error:
    print("error:", error)
try:
    (5).missing(log("argument"), *log("star", [1]))
except AttributeError as error:
    print("error:", error)


class D(B):
    def m(self, x):
        return super().m(x)

    def late(self):
        B.m = lambda self, x: ("replaced B.m", x)
        return "late"

    def n(self):
        return super().m(self.late())


print(D().m(1), D().n(), D().m(2))
try:
    print(a.missing_name_error(undefined_name))
except NameError as error:
    print("error:", error)
