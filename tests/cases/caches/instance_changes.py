"""Attributes of instances that come, go and shadow those of the class, at places that have seen other instances."""


class Thing:
    color = "class color"

    def __init__(self, size):
        self.size = size

    def act(self):
        return f"method of {self.size}"


def act(thing):
    return thing.act()


def color(thing):
    return thing.color


def size(thing):
    return thing.size


a, b = Thing(1), Thing(2)
print(act(a), act(b), color(a), color(b))

# an attribute of the instance shadows the method
a.act = lambda: "own function"
print(act(a), act(b))
a.color = "own color"
print(color(a), color(b))
del a.act
print(act(a), act(b))
del a.color
print(color(a), color(b))

# deleted and set again, in another order
del a.size
try:
    size(a)
except AttributeError as error:
    print(error)
a.weight = 5
a.size = 3
print(size(a), size(b), a.weight, vars(a))
for name in ("p", "q", "r"):
    setattr(a, name, name)
    setattr(b, name, name * 2)
    print(a.__dict__ == vars(a), getattr(a, name), getattr(b, name))
del a.p
print([getattr(x, "p", None) for x in (a, b)], size(a), size(b))

# __dict__ changed directly
c = Thing(10)
print(size(c), act(c))
c.__dict__["size"] = 20
print(size(c), act(c))
c.__dict__["act"] = lambda: "through __dict__"
print(act(c))
c.size = 30
print(c.__dict__["size"], size(c))
del c.__dict__["act"]
print(act(c))
c.__dict__ = {"size": "replaced", "color": "from the dict"}
print(size(c), color(c), act(c))
c.__dict__.clear()
print(color(c))
try:
    size(c)
except AttributeError as error:
    print(error)
c.size = "set again"
print(size(c), c.__dict__)
vars(c).update(size="updated")
print(size(c))


# __class__ is assigned
class Other:
    color = "other color"

    def act(self):
        return f"other of {self.size}"


d = Thing(100)
print(act(d), color(d), size(d))
d.__class__ = Other
print(act(d), color(d), size(d), isinstance(d, Thing))
d.size = 101
print(act(d), size(d))
d.__class__ = Thing
print(act(d), color(d), size(d))
e = Other()
e.size = 5
print(act(e), act(a), act(d), act(b), act(e))

# one place, many classes
classes = []
for i in range(70):

    def act_i(self, i=i):
        return i + self.x

    classes.append(type(f"C{i}", (), {"act": act_i, "color": i}))
total = 0
for turn in range(3):
    for i, cls in enumerate(classes):
        obj = cls()
        obj.x = turn
        total += act(obj) + color(obj)
print(total, act(a), color(a))

# attributes in different orders: several layouts of one class
objects = []
for i in range(6):
    o = Thing(i)
    names = ["u", "v", "w"]
    for k in range(i % 3, i % 3 + 3):
        setattr(o, names[k % 3], (i, k % 3))
    objects.append(o)
print([(o.u, o.v, o.w, o.size) for o in objects])
for o in objects:
    o.u, o.w = o.w, o.u
print([(o.u, o.v, o.w, o.size) for o in objects])


# slots
class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x

    def both(self):
        return self.x, self.y


s = Slotted(1)
try:
    s.both()
except AttributeError as error:
    print(error)
s.y = 2
print(s.both())
del s.x
try:
    s.both()
except AttributeError as error:
    print(error)
s.x = 3
print(s.both())
try:
    s.z = 1
except AttributeError as error:
    print(error)


class Open(Slotted):
    pass


o = Open(5)
o.y = 6
o.z = 7
print(o.both(), o.z)
Slotted.x, Slotted.saved = property(lambda self: "shadowed"), Slotted.x
print(o.x, s.x, o.saved, s.saved)
s.saved = 9
Slotted.x = Slotted.__dict__["saved"]
print(o.both(), s.both())


# an attribute that the constructor sets only sometimes
class Sometimes:
    flag = False

    def __init__(self, flag):
        if flag:
            self.flag = True
        self.after = flag


print([(x.flag, x.after, vars(x)) for x in map(Sometimes, [True, False, True])])
