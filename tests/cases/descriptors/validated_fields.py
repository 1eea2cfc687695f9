"""Descriptors that validate, name themselves, and differ by class and instance access."""


class Field:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.owner, self.name = owner.__name__, name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.owner}.{self.name} wants {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        obj.__dict__.pop(self.name, None)


class Ranged(Field):
    def __init__(self, low, high):
        super().__init__(int, low)
        self.low, self.high = low, high

    def __set__(self, obj, value):
        super().__set__(obj, value)
        if not self.low <= value <= self.high:
            raise ValueError(f"{value} not in {self.low}..{self.high}")


class Model:
    @classmethod
    def fields(cls):
        found = {}
        for c in reversed(cls.__mro__):
            found.update({n: f for n, f in vars(c).items() if isinstance(f, Field)})
        return found

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __repr__(self):
        inner = ", ".join(f"{n}={getattr(self, n)!r}" for n in self.fields())
        return f"{type(self).__name__}({inner})"


class Person(Model):
    name = Field(str, "nobody")
    age = Ranged(0, 150)


class Employee(Person):
    salary = Field((int, float), 0) if False else Field(float, 0.0)


p = Person(name="Ada", age=36)
print(p, Person.age.high, Person().name, list(Employee.fields()))
for attempt in (lambda: setattr(p, "age", 200), lambda: setattr(p, "age", "x"), lambda: Employee(salary=3)):
    try:
        attempt()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
del p.name
print(p, vars(p), Employee(name="Bob", salary=2.5))
p.__dict__["age"] = 999  # a data descriptor reads its own place
print(p.age)
