"""Methods of locals whose builtin type is proved: arguments that do not fit, what they give, when temporaries die."""


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Loud({self.name})"

    def __del__(self):
        print("del", self.name)

    def __eq__(self, other):
        print("eq", self.name)
        return self is other

    def __hash__(self):
        return 1


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def lists():
    items = []
    items.append(Loud("a"))
    print(items.append(1), items)
    items.extend(n for n in (3, 2))
    print(items.pop(), items.index(3), items.count(Loud("b")), len(items))
    items.insert(0, Loud("c"))
    items.pop(0)
    print("popped")
    items.remove(1)
    items.reverse()
    attempt(lambda: items.append())
    attempt(lambda: items.append(1, 2))
    other = [3, 1, 2]
    other.sort()
    other.sort(reverse=True)
    print(other, other.copy() is other)
    try:
        other.append()
    except TypeError as error:
        print(error)
    try:
        other.append(1, 2)
    except TypeError as error:
        print(error)
    try:
        other.nothing(1)
    except AttributeError as error:
        print(error)
    try:
        other.index(7)
    except ValueError as error:
        print(error)
    try:
        other.sort(None)
    except TypeError as error:
        print(error)
    other.append(other.append(4))
    return other


def dicts():
    d = {}
    d[1] = "one"
    print(d.get(1), d.get(2), d.get(2, "none"), d.setdefault(3, []), d.pop(1), d.pop(1, None))
    d.update({4: 5}, x=1)
    d.update([(6, 7)])
    print(list(d.items()), list(d.keys()), list(d.values()), d.copy() == d)
    print(d.get(Loud("key")))
    print("after get")
    try:
        d.pop(9)
    except KeyError as error:
        print("KeyError", error)
    try:
        d.get()
    except TypeError as error:
        print(error)
    try:
        d.get([])
    except TypeError as error:
        print(error)
    d.clear()
    return d


def texts(count):
    s = "a,b" * count
    print(s.split(","), s.replace("a", "c"), s.upper().lower(), s.find("b"), s.strip(), s.join(["1", "2"]))
    print(s.startswith(("a", "b")), s.encode(), s.center(10, "*"), s.partition(","), "{0} {1}".format(s, 1))
    try:
        s.center()
    except TypeError as error:
        print(error)
    try:
        s.join([1])
    except TypeError as error:
        print(error)
    return s.isalpha()


def sets_and_tuples():
    s = {1}
    s.add(2)
    s.update([3], {4})
    s.discard(9)
    t = (1, 2, 1)
    print(sorted(s), s.union([5]) - s, t.count(1), t.index(2), (1.5).is_integer(), (255).bit_length())
    try:
        s.remove(9)
    except KeyError as error:
        print("KeyError", error)
    return s.issubset({1, 2, 3, 4})


class Stack(list):
    def append(self, value):
        print("own append", value)
        super().append(value)


def subclass():
    stack = Stack()
    stack.append(1)
    rest = Stack([2])
    rest += [3]
    rest.append(4)
    return stack, rest


def rebound(flag):
    items = [1]
    if flag:
        items = Stack()
    items.append(2)
    return items


print(lists())
print(dicts())
print(texts(2))
print(sets_and_tuples())
print(subclass())
print(rebound(True), rebound(False))


def chained():
    result = []
    for n in range(3):
        result.append([]) or result.append(n)
    return result


print(chained())


def uncaught():
    found = {}
    found.pop(
        "missing",
    )


uncaught()
