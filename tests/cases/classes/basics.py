"""Classes: attributes, methods, class attributes, inheritance, super, isinstance."""


class Animal:
    kingdom = "animalia"
    count = 0

    def __init__(self, name, sound="..."):
        self.name = name
        self.sound = sound
        Animal.count += 1

    def speak(self):
        return f"{self.name} says {self.sound}"

    def describe(self):
        return f"{type(self).__name__}({self.name}) of {self.kingdom}"


class Dog(Animal):
    tricks = []

    def __init__(self, name):
        super().__init__(name, "woof")
        self.learned = []

    def learn(self, trick):
        self.learned.append(trick)
        self.tricks.append(trick)
        return self


class Puppy(Dog):
    def speak(self):
        return super().speak().lower() + " (squeaky)"


class Cat(Animal):
    kingdom = "felines"

    def speak(self):
        return "purr"


rex, bit, tom = Dog("Rex"), Puppy("Bit"), Cat("Tom")
for animal in (rex, bit, tom):
    print(animal.speak(), "|", animal.describe())
rex.learn("sit").learn("roll")
print(rex.learned, bit.learned, bit.tricks, Dog.tricks, Animal.count)
print(isinstance(bit, Animal), isinstance(tom, Dog), issubclass(Puppy, Dog), issubclass(Dog, (Cat, Animal)))
print(type(rex) is Dog, type(bit) == Dog, rex.__class__.__name__, Puppy.__bases__[0].__name__, [c.__name__ for c in Puppy.__mro__])
rex.kingdom = "own"
print(rex.kingdom, bit.kingdom, Animal.kingdom)
del rex.kingdom
print(rex.kingdom)
Animal.kingdom = "changed"
print(bit.kingdom, tom.kingdom)
rex.age = 3
print(rex.age, hasattr(bit, "age"), getattr(bit, "age", "unknown"), vars(rex), rex.__dict__)
setattr(rex, "color", "brown")
print(rex.color, Animal.speak(tom), Dog.speak(rex))
bound = rex.speak
rex.name = "Max"
print(bound(), bound.__name__, bound.__self__ is rex)
Animal.extra = lambda self: f"extra {self.name}"
print(tom.extra())
for call in (
    lambda: rex.nothing,
    lambda: Animal(),
    lambda: Dog.speak(),
    lambda: Cat("a", "b", "c"),
    lambda: Dog.nothing,
):
    try:
        print(call())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:
    del rex.missing
except AttributeError as error:
    print(error)
