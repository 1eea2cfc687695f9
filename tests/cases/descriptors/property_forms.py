"""Properties: setters, deleters, inheritance, overriding one part, documentation, errors."""


class Temperature:
    """Degrees."""

    def __init__(self, celsius=0.0):
        self._c = celsius

    @property
    def celsius(self):
        """In Celsius."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("reset")
        self._c = 0.0

    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


class Logged(Temperature):
    @Temperature.celsius.setter
    def celsius(self, value):
        print("setting", value)
        Temperature.celsius.fset(self, value)

    @property
    def fahrenheit(self):
        return "F:" + str(super().fahrenheit)


t = Temperature(25)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
t.fahrenheit = 212
print(t.celsius)
del t.celsius
print(t.celsius)
try:
    t.celsius = -300
except ValueError as e:
    print(e)
x = Logged(10)
x.celsius = 30
print(x.celsius, x.fahrenheit)
for bad in (lambda: setattr(x, "fahrenheit", 1), lambda: delattr(x, "fahrenheit"), lambda: x.nothing):
    try:
        bad()
    except AttributeError as e:
        print(e)
p = property(lambda self: 42, doc="answer")
Temperature.answer = p
print(t.answer, Temperature.answer is p, p.__doc__, p.fset)
q = p.getter(lambda self: 43)
print(q is p, q.fget(None), q.__doc__)


class Raises:
    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Raises().broken, Raises().other)
