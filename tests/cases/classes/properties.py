"""property with setter and deleter, classmethod, staticmethod, inherited accessors."""


class Celsius:
    scale = "C"

    def __init__(self, degrees=0):
        self.degrees = degrees

    @property
    def degrees(self):
        """Temperature in degrees."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        print("set", value)
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)

    @classmethod
    def name(cls):
        return f"{cls.__name__}/{cls.scale}"

    @staticmethod
    def valid(value):
        return value >= -273.15


class Kelvin(Celsius):
    scale = "K"

    @property
    def degrees(self):
        return super().degrees + 273.15

    @degrees.setter
    def degrees(self, value):
        Celsius.degrees.fset(self, value - 273.15)


t = Celsius(20)
print(t.degrees, t.fahrenheit)
t.degrees += 5
print(t.degrees, Celsius.from_fahrenheit(212).degrees, Kelvin.from_fahrenheit(32).degrees)
print(t.name(), Kelvin.name(), Kelvin(300).name(), t.valid(-300), Celsius.valid(0), Celsius.degrees.__doc__)
for action in ("low", "readonly", "deleted"):
    try:
        if action == "low":
            t.degrees = -500
        elif action == "readonly":
            t.fahrenheit = 5
        else:
            del t.degrees
            print(t.degrees)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(hasattr(t, "degrees"), hasattr(t, "fahrenheit"), hasattr(t, "name"))
