"""Metaclasses that register classes, order their bodies, count instances and answer for the class."""


class Ordered(type):
    registry = {}

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"__extra__": kw.get("tag", "none")}

    def __new__(mcls, name, bases, ns, tag=None, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns), **kw)
        cls.order = [k for k in ns if not k.startswith("__")]
        mcls.registry[name] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.count = 0

    def __call__(cls, *args, **kw):
        obj = super().__call__(*args, **kw)
        cls.count += 1
        return obj

    def __iter__(cls):
        return iter(cls.order)

    def __len__(cls):
        return len(cls.order)

    def __contains__(cls, name):
        return name in cls.order

    def __getitem__(cls, key):
        return getattr(cls, cls.order[key])

    def __repr__(cls):
        return f"<{cls.__name__}: {', '.join(cls.order)}>"

    def __add__(cls, other):
        return type(cls)(cls.__name__ + other.__name__, (cls, other), {})

    @property
    def size(cls):
        return len(cls.order)


class Base(metaclass=Ordered):
    pass


class Point(Base, tag="geo"):
    x = 1
    y = 2

    def norm(self):
        return self.x + self.y


class Named(Base):
    title = "t"


print(Point, list(Point), len(Point), "x" in Point, "z" in Point, Point[0], Point.size, Point.__extra__)
print(Point().norm(), Point().x, Point.count, Base.count, sorted(Ordered.registry))
Both = Point + Named
print(Both, Both.__mro__[1:3], Both().title, type(Both) is Ordered)
try:
    Point().size
except AttributeError as e:
    print(e)
for step in ("__class__", "__name__", "__qualname__", "__module__"):
    print(step, getattr(Point, step))
