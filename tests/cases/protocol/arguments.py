# What wrong arguments say: functions of the program and of the runtime, and constructors.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class New:
    def __new__(cls, a):
        return super().__new__(cls, a)


class Quiet:
    def __new__(cls, a):
        return super().__new__(cls)


def f(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


show(lambda: f())
show(lambda: f(1))
show(lambda: f(1, 2, 3, 4))
show(lambda: f(1, 2, 3, 4, d=1))
show(lambda: f(1, 2, 3, 4, d=1, e=2))
show(lambda: f(a=1, b=2, d=1))
show(lambda: f(1, c=1, d=2, z=3))
show(lambda: f(1, 2, 3, c=1, d=2))
show(lambda: f(1, d=4))
show(lambda: A(3))
show(lambda: object(3))
show(lambda: object.__new__(A, 3))
show(lambda: object.__init__(A(), 3))
show(lambda: New(1))
show(lambda: Quiet())
show(lambda: type(Quiet(1)).__name__)
show(lambda: int.__new__(str))
show(lambda: int.__new__())
show(lambda: list.append())
show(lambda: list.append(3, 4))
show(lambda: list.__len__(3))
show(lambda: list.__len__())
show(lambda: [].append())
show(lambda: [].append(1, 2))
show(lambda: [].clear(1))
show(lambda: [].append(x=1))
show(lambda: [].insert(1))
show(lambda: len())
show(lambda: len(1, 2))
show(lambda: "".split(1, 2, 3))
show(lambda: "".split(foo=1))
show(lambda: "".replace(1))
show(lambda: isinstance(1))
show(lambda: ord())
show(lambda: sum())
show(lambda: sum(1, 2, 3))
show(lambda: int(1, 2, 3))
show(lambda: int(foo=3))
show(lambda: str(1, 2, 3, 4))
show(lambda: str(foo=3))
show(lambda: list(1, 2))
show(lambda: list(x=2))
show(lambda: tuple(1, 2))
show(lambda: dict(1, 2))
show(lambda: set(1, 2))
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: bool(1, 2))
show(lambda: float(1, 2))
show(lambda: {}.get())
show(lambda: {}.get(1, 2, 3))
show(lambda: {}.pop())
show(lambda: [].sort(1))
show(lambda: [].sort(foo=1))
show(lambda: getattr(1))
show(lambda: pow(1))
show(lambda: round())
show(lambda: [].pop(1, 2))
show(lambda: "".join())
show(lambda: "".encode(1, 2, 3))
show(lambda: max())
show(lambda: ValueError(x=1))
show(lambda: A()())
show(lambda: abs())
show(lambda: divmod(1))
show(lambda: "".center())
show(lambda: [].index())
show(lambda: type(1, 2))
show(lambda: type())
