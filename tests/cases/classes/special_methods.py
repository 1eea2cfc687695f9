"""__new__, __call__, __str__, __repr__, __del__, __bool__, __init_subclass__, __set_name__ and descriptors."""


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            print("creating")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self):
        print("init")


print(Singleton() is Singleton())


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, times=1):
        return x + self.n * times


add5 = Adder(5)
print(add5(1), add5(1, times=2), callable(add5), list(map(add5, [1, 2])), callable(5))


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Json(Plugin, name="js"):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()})


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(instance, self.name, value)


class Order:
    quantity = Positive()
    price = Positive()

    def __init__(self, quantity, price):
        self.quantity = quantity
        self.price = price


o = Order(2, 3.5)
print(o.quantity * o.price, isinstance(Order.price, Positive), vars(o))
try:
    o.quantity = -1
except ValueError as error:
    print(error)


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("bye", self.name)


def scope():
    a = Loud("a")
    b = Loud("b")
    print("in scope", a.name, b.name)


scope()
x = Loud("x")
x = Loud("y")
print("rebound")
del x
print("deleted")
items = [Loud(1), Loud(2)]
items.pop()
items.clear()


class Str(str):
    def shout(self):
        return self.upper() + "!"


class Int(int):
    def double(self):
        return Int(self * 2)


print(Str("hi").shout(), Str("a") + "b", Int(4).double().double(), Int(3) + 1, type(Int(3) + 1).__name__)
