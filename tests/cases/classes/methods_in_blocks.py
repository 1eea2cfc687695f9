"""Methods that stand in blocks of a class body use `super()` and `__class__` like others."""
import contextlib


class Base:
    def name(self):
        return "base"

    def size(self):
        return 1


class Derived(Base):
    if True:

        def name(self):
            return "derived " + super().name() + " " + __class__.__name__

    try:
        missing
    except NameError:

        def size(self):
            return super().size() + 1

    else:
        size = None
    with contextlib.nullcontext():

        def both(self):
            return [super(__class__, self).name() for _ in range(2)]

    for number in (1, 2):

        def last(self, number=number):
            return number, __class__.__qualname__

    while True:

        @property
        def shown(self):
            return f"{super().name()}!"

        break
    match number:
        case 2:

            @classmethod
            def make(cls):
                return super().__new__(cls)

    short: object = lambda self: super().name()
    held = {"f": lambda self: __class__}


d = Derived.make()
print(d.name(), d.size(), d.both(), d.last(), d.shown, d.short(), Derived.held["f"](d))
