"""Attributes whose every value is seen: floats, lists, ints, missing ones, changed from everywhere."""
# skip browser: reads a file


class Body:
    def __init__(self, px, py, heft=1.0):
        self.px, self.py = px, py
        self.heft = heft
        self.trail = []
        self.label = "body"
        self.turns = 0
        self.live = True

    def move(self, dx, dy):
        self.px += dx * self.heft
        self.py -= dy / self.heft
        self.trail.append((self.px, self.py))
        self.turns += 1
        self.live = not self.live
        return self.px * self.py

    def grow(self):
        self.heft *= 2
        self.heft += 1
        self.heft -= self.heft
        return self.heft


class Loose:
    def __init__(self, wide, high):
        self.wide = wide
        self.high = high

    def widen(self, by):
        self.wide += by
        return self.wide * self.high


one = Body(1.0, 2.0)
two = Body(py=0.5, px=-0.0, heft=3.5)
print(one.move(0.5, 1.5), two.move(1e308, -1e308), one.trail, two.trail, one.turns, one.live)
print(one.px < two.px, one.px + two.py, one.px == 1, -one.px, abs(two.py), one.px // 0.3, one.px % 0.3, one.px**2, not one.px)
print(one.grow(), two.grow(), one.label.upper(), len(one.trail), one.trail[0], one.label[0], f"{one.px:.3f}")
try:
    print(one.px / one.heft)
except ZeroDivisionError as error:
    print(error)
one.heft, two.heft = 1.0, 0.5
for bad in ((), (1.0,), (1.0, 2.0, 3.0, 4.0)):
    try:
        Loose(*bad)
    except TypeError as error:
        print(error)
try:
    Body(1.0, 2.0, weight=3.0)
except TypeError as error:
    print(error)
del one.px
try:
    one.px += 1.0
except AttributeError as error:
    print(error)
try:
    print(one.px * 2.0)
except AttributeError as error:
    print(error)
one.px = 4.0
print(one.px * 2.0, one.move(1.0, 1.0))
for arguments in ((1.0, 2.0), (1, 3), ("a", 2)):
    print(Loose(*arguments).widen("b" if arguments[0] == "a" else 1.0))
try:
    print((5).px, 0)
except AttributeError as error:
    print(error)


class Other:
    """Has an attribute of the same name, of another type."""

    def __init__(self, size):
        self.size = size
        self.depth = 0.5


class Third:
    def __init__(self):
        self.size = "large"
        self.depth = 1.5

    def deeper(self):
        self.depth = self.depth * 2.0
        return self


print(Other(2.0).size, Third().size, [o.depth * 2 for o in (Other(1.0), Third(), Third().deeper())])


class Base:
    def __init__(self):
        self.level = 1.5


class Derived(Base):
    def __init__(self, level):
        super().__init__()
        self.level += level


print(Derived(2).level, Derived(2.5).level, Derived(2**60).level)


class WithMethod:
    def __init__(self):
        self.speed = 2.5


class Shadow:
    def speed(self):
        return "method"


class Prop:
    @property
    def angle(self):
        return "property"


class HasAngle:
    def __init__(self):
        self.angle = 0.25


class Constant:
    ratio = 3


class HasRatio(Constant):
    def set(self):
        self.ratio = 0.5
        return self


for thing in (WithMethod(), Shadow()):
    print(thing.speed if isinstance(thing, WithMethod) else thing.speed())
for thing in (Prop(), HasAngle()):
    print(thing.angle)
for thing in (HasRatio(), HasRatio().set()):
    print(thing.ratio * 2)


class Slots:
    __slots__ = ("width", "gap")

    def __init__(self):
        self.width = 1.25


slots = Slots()
slots.width += 1
try:
    slots.gap -= 1.0
except AttributeError as error:
    print(slots.width, error)


class Node:
    def __init__(self, left, right):
        self.left_side, self.right_side = left, right

    def check(self):
        return 1 + self.left_side.check() + self.right_side.check() if self.left_side is not None else 1


def tree(depth):
    return Node(tree(depth - 1), tree(depth - 1)) if depth else Node(None, None)


print(tree(4).check())


class Stack:
    def __init__(self):
        self.cells = []
        self.table = {}
        self.kinds = set()
        self.pair = (1, 2)
        self.text = "abc"

    def work(self):
        self.cells.append(1)
        self.cells += [2, 3]
        self.cells[0] += 5
        self.cells[-1] = "x"
        self.table["k"] = self.cells
        self.kinds.add(self.pair)
        self.text += "d"
        return len(self.cells), self.cells[1], self.pair[1], self.text[-1], self.table.get("k"), self.kinds, "b" in self.text

    def empty(self):
        if not self.cells:
            return "empty"
        return self.cells.pop()


stack = Stack()
print(stack.work(), stack.empty(), stack.empty(), stack.empty(), stack.empty())
stack.bag = []
stack.bag.append(5)
stack.bag = None
try:
    stack.bag.append(1)
except AttributeError as error:
    print(error)


class Replaced:
    def __init__(self, start):
        self.start_at = start


print(Replaced(1).start_at + 1, Replaced(start=2.5).start_at + 1)
for target in [Replaced(0)]:
    for target.start_at in (1.5, "last"):
        print(target.start_at)


def unpacked():
    r = Replaced(0)
    r.start_at, r.end_at = 1, 2.5
    [r.start_at, *r.rest] = "abc"
    with open(__file__) as r.file_like:
        pass
    return r.start_at, r.end_at, r.rest, r.file_like.closed


print(unpacked())


class Rebound:
    def __init__(self, amount):
        amount = amount or 0.0
        self.amount = amount
        for amount in ("x",):
            pass
        self.after = amount


print(Rebound(1.5).amount, Rebound(0.0).after)


class Counter:
    def __init__(self, limit=10):
        self.limit = limit
        self.now = 0

    def run(self):
        while self.now < self.limit:
            self.now += 3
        return self.now, self.limit - self.now, self.now * 2**62, self.now // 2, self.now % 4


print(Counter().run(), Counter(2**64).limit + 1)


class Deleted:
    def __del__(self):
        print("deleted", self.weight_of)

    def __init__(self, weight):
        self.weight_of = weight


def short():
    d = Deleted(0.5)
    d.weight_of += 0.25
    d = Deleted(1.5)
    return d.weight_of


print(short())


class Shape:
    def scaled_by(self, factor, offset=0.5):
        return factor * 2 + offset

    def name_of(self):
        return "shape"

    def summed(self, first, *rest, **named):
        return first, rest, named

    async def waits(self, n):
        return n

    def gives(self, n):
        yield n * 2


class Square(Shape):
    def scaled_by(self, factor, offset=1):
        return super().scaled_by(factor, offset) + 1.0


for shape in (Shape(), Square()):
    print(shape.scaled_by(1.5), shape.scaled_by(offset=2.5, factor=0.5), shape.name_of().upper(), shape.summed(1, 2, k=3), list(shape.gives(1.5)))
print(Shape.scaled_by(Shape(), 2.5), Shape.scaled_by(Square(), "x", "y"), Shape.name_of(None))
for wrong in (lambda: Shape().scaled_by(), lambda: Shape().scaled_by(1.0, 2.0, 3.0), lambda: Shape().name_of(1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Account:
    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.funds = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("no amount")
        self.funds += amount
        return self.funds

    def pay(self, other, amount):
        self.funds -= amount
        other.deposit(amount)
        return self

    def worth(self):
        return self.funds * 1.5 if self.funds > 1.0 else 0.0


accounts = [Account("a", 10.0), Account("b")]
print(accounts[0].pay(accounts[1], 2.5).worth(), accounts[1].worth(), accounts[1].deposit(0.25) / 2.0)
try:
    accounts[0].deposit(-1.0)
except ValueError as error:
    print(error)
