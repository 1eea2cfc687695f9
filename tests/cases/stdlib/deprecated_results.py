"""DeprecationWarnings of the runtime: results of a strict subclass, `__trunc__`, NotImplemented as a condition."""

import warnings


class Whole(int):
    pass


class Real(float):
    pass


class Imaginary(complex):
    pass


class A:
    def __int__(self):
        return Whole(3)

    def __float__(self):
        return Real(1.5)

    def __complex__(self):
        return Imaginary(2j)


class B:
    def __index__(self):
        return True

    def __int__(self):
        return False


class T:
    def __trunc__(self):
        return 7


class W:
    def __trunc__(self):
        return Whole(8)


def tried(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        made = f()
    print(made, type(made).__name__, [(w.category.__name__, str(w.message)) for w in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            print(f())
        except DeprecationWarning as e:
            print("raised", e)


tried(lambda: int(A()))
tried(lambda: float(A()))
tried(lambda: complex(A()))
tried(lambda: int(B()))
tried(lambda: [1, 2][B()])
tried(lambda: range(B()))
tried(lambda: int(T()))
tried(lambda: int(W()))
tried(lambda: bool(NotImplemented))
tried(lambda: not NotImplemented)
tried(lambda: 1 if NotImplemented else 2)
tried(lambda: NotImplemented.__bool__())
tried(lambda: int(Whole(3)))
tried(lambda: float(Real(3)))
warnings.warn("the module is looked at")
