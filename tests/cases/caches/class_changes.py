"""Attributes of classes that change between two runs of the same place: methods, data, properties, hooks, descriptors."""


class Base:
    kind = "base"
    limit = 1

    def name(self):
        return "Base.name"

    def twice(self, x):
        return 2 * x


class Middle(Base):
    pass


class Leaf(Middle):
    def __init__(self, n):
        self.n = n


def look(obj):
    return obj.name(), obj.kind, obj.limit, obj.twice(3), obj.n


def show(title, *objects):
    print(title, [look(o) for o in objects])


one, two = Leaf(1), Leaf(2)
show("first", one, two, one)

# replaced, overridden below, taken back
Base.name = lambda self: "Base.name 2"
show("base replaced", one, two)
Middle.name = lambda self: "Middle.name"
show("middle overrides", one, two)
Leaf.name = lambda self: f"Leaf.name {self.n}"
show("leaf overrides", one, two)
del Leaf.name
show("leaf deleted", one, two)
del Middle.name
show("middle deleted", one, two)

# data: replaced by data, by a property, by data again
for value in ("x", 7, None, [1], (2, 3)):
    Base.kind = value
    show("kind", one)
Base.kind = property(lambda self: f"computed {self.n}")
show("property in the base", one, two)
Leaf.kind = "leaf"
show("data below it", one, two)
del Leaf.kind
show("property again", one, two)
Base.kind = "plain"
show("plain again", one, two)


# a counter in the class, as many programs have
class Counted:
    made = 0

    def __init__(self):
        Counted.made += 1
        self.number = Counted.made

    def of(self):
        return f"{self.number}/{self.made}"


print([Counted().of() for _ in range(5)])
first = Counted()
print([first.of() for _ in range(2)], Counted.made)
Counted.of = lambda self: "replaced"
print(first.of(), Counted().of())


# hooks that come and go
def read(obj):
    try:
        return obj.n
    except AttributeError as error:
        return f"AttributeError: {error}"


def write(obj, value):
    obj.n = value


print(read(one))
Leaf.__getattribute__ = lambda self, name: f"hooked {name}"
print(read(one), one.name)
del Leaf.__getattribute__
print(read(one))
Leaf.__setattr__ = lambda self, name, value: print("set", name, value)
write(one, 10)
print(read(one))
del Leaf.__setattr__
write(one, 11)
print(read(one))
Base.__getattr__ = lambda self, name: f"missing {name}"
print(read(one))
del one.n
print(read(one), read(two))
del Base.__getattr__
print(read(one), read(two))
write(one, 12)
print(read(one))


# a property that comes later, over attributes that the instances have
class Late:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x

    def put(self, x):
        self.x = x


late = Late(1)
print(late.get(), late.get())
late.put(2)
print(late.get(), vars(late))
Late.x = property(lambda self: "property", lambda self, x: print("setter", x))
print(late.get())
late.put(3)
print(late.get(), vars(late))
del Late.x
print(late.get())
late.put(4)
print(late.get(), vars(late))


# a descriptor whose class becomes a data descriptor later
class Descriptor:
    def __get__(self, obj, owner):
        return "from the descriptor"


class Holder:
    value = Descriptor()


def value_of(h):
    return h.value


holder = Holder()
print(value_of(holder))
holder.value = "own"
print(value_of(holder), value_of(holder))
Descriptor.__set__ = lambda self, obj, value: print("descriptor set", value)
print(value_of(holder))
holder.value = "again"
del Descriptor.__set__
print(value_of(holder))
del Descriptor.__get__
print(value_of(holder))
del holder.value
print(type(value_of(holder)).__name__)
Descriptor.__get__ = lambda self, obj, owner: "back"
print(value_of(holder))


# an object that is no descriptor yet
class Plain:
    pass


class Owner:
    thing = Plain()

    def take(self):
        return self.thing


owner = Owner()
print(type(owner.take()).__name__)
Plain.__get__ = lambda self, obj, cls: "now a descriptor"
print(owner.take())
owner.thing = "mine"
print(owner.take())
Plain.__set__ = lambda self, obj, value: None
print(owner.take())


# a method that replaces itself while it runs
class Once:
    def step(self):
        Once.step = lambda self: "second"
        return "first"


once = Once()
print([once.step() for _ in range(3)])


# setattr and delattr on the class
class Dynamic:
    def run(self):
        return "run 0"


d = Dynamic()
for i in range(4):
    print(d.run(), end=" ")
    setattr(Dynamic, "run", lambda self, i=i: f"run {i + 1}")
print(d.run())
delattr(Dynamic, "run")
try:
    d.run()
except AttributeError as error:
    print(error)
