"""Items at machine ints: both ends and beyond of every sequence, while it changes; loops over `zip` and `enumerate`."""


def ends(items):
    out = []
    for i in range(-len(items) - 1, len(items) + 2):
        try:
            out.append(items[i])
        except (IndexError, KeyError, TypeError) as error:
            out.append(repr(error))
    return out


def listed(n):
    return ends([k * k for k in range(n)]), ends(list("abc")[:n])


def read_list(items, n):
    return items[n], items[n - 1], items[-n]


def read_tuple(n):
    pair = (10, 20, 30)
    try:
        return pair[n], pair[-n], pair[n - 1], pair[n + 1]
    except IndexError as error:
        return repr(error)


def read_text(n):
    text = "añb"
    try:
        return text[n], text[-n], text[n + 1]
    except IndexError as error:
        return repr(error)


def read_bytes(n):
    data = b"xyz"
    try:
        return data[n], data[-n]
    except IndexError as error:
        return repr(error)


def read_dict(n):
    table = {0: "zero", 1: "one", True: "true", 2.0: "two"}
    try:
        return table[n], table[n + 1]
    except KeyError as error:
        return repr(error)


class Answers(list):
    def __getitem__(self, i):
        return ("answer", i)

    def __setitem__(self, i, value):
        print("set", i, value)


class Table:
    def __getitem__(self, i):
        return i * 2 if i >= 0 else {}[i]

    def __setitem__(self, i, value):
        print("put", i, value)

    def __delitem__(self, i):
        print("del", i)


def write(items, n):
    items[n] = "w"
    items[n - 1] += 1
    del items[n]


print(listed(0), listed(3))
print(read_list([1, 2, 3], 1), [read_tuple(n) for n in range(4)], [read_text(n) for n in range(4)], [read_bytes(n) for n in range(4)])
print([read_dict(n) for n in range(4)], ends((1, 2)), ends("xy"), ends(b"xy"), ends({0: 1, -1: 2}), ends(range(2, 9, 3)))
print(ends(Answers([1])), Table()[3])
for thing in ([1, 2, 3], Answers([1, 2]), Table(), {0: 1, 1: 2}, (1, 2)):
    try:
        write(thing, 1)
        print(thing if not isinstance(thing, Table) else "table")
    except (TypeError, IndexError) as error:
        print(repr(error))


def grown():
    items = [0]
    for i in range(20):
        if i < len(items) and len(items) < 8:
            items.append(items[i] + 1)
        items[i // 3] += i
    return items


print(grown())


def shrunk():
    items = list(range(6))
    seen = []
    try:
        for i in range(len(items)):
            seen.append(items[i])
            if i % 2:
                items.pop()
    except IndexError as error:
        seen.append(repr(error))
    return seen, items


print(shrunk())


class Loud:
    def __init__(self, name, items):
        self.name, self.items = name, items

    def __del__(self):
        print("gone", self.name, len(self.items))
        self.items.append(0)


def displaced():
    """What a store displaces may change the list when it goes."""
    items = []
    for i in range(3):
        items.append(Loud(i, items))
    for i in range(3):
        items[i] = i
    return items


print(displaced())


def numbered(items, first):
    out = []
    for i, x in enumerate(items):
        out.append((i, x))
        if i == 1:
            items.append("more")
        if i > 5:
            break
    else:
        out.append("else")
    for i, x in enumerate(items, 5):
        i += 1
        out.append(i * 2)
    for i, x in enumerate(items, first):
        out.append(i)
    return out


print(numbered([1, 2], 2), numbered(["a"], -1), numbered([1], True), numbered([], 2**63 - 1), numbered([1, 2], 2**63 - 1))
for bad in (5, None, 2.5):
    try:
        for i, x in enumerate(bad):
            print(i)
    except TypeError as error:
        print(error)
    try:
        for i, x in enumerate([1], bad):
            print(i, x)
    except TypeError as error:
        print(error)
    try:
        for i, x in zip([1], bad):
            print(i, x)
    except TypeError as error:
        print(error)


def count(name, n):
    try:
        for i in range(n):
            print(name, i)
            yield i
    finally:
        print(name, "closed")


def paired(n, k):
    out = []
    for a, b in zip(count("a", n), count("b", k)):
        out.append(a * 10 + b)
        if len(out) == 3:
            break
    else:
        print("else")
    return out


print(paired(2, 1), paired(1, 2), paired(5, 5), paired(0, 3))


def failing():
    yield 1
    raise ValueError("in the middle")


try:
    for a, b in zip([1, 2, 3], failing()):
        print(a, b)
except ValueError as error:
    print(error)


def three():
    return [a + b + c for a, b, c in zip([1, 2], (3, 4), range(5))], [x for x, in zip("ab")], {a: b for a, b in zip("xy", "zw")}


print(three(), [(i, a, b) for i, (a, b) in enumerate(zip("ab", "cd"))], dict(enumerate("ab", 3)), list(zip("ab", strict=True)))


def growing(items):
    total = []
    for a, b in zip(items, items):
        if len(items) < 4:
            items.append(a + b)
        total.append((a, b))
    return total


print(growing([1]))


def dot(left, right):
    return sum(a * b for a, b in zip(left, right)), sum(i * x for i, x in enumerate(left)), sum(i * i for i in range(len(left)))


print(dot([1, 2, 3], [4, 5, 6]), dot([2**62, 2**62], [4, 5]), dot([1.5], [2]), dot([], []))
print(sum(2**62 + i for i in range(5)), sum(-(2**62) - i for i in range(9)), sum(i for i in range(0)), sum(i % 3 for i in range(10)), sum(n > 2 for n in range(5)))
for a, a in zip([1, 2], [3, 4]):
    print(a)


def twice(n):
    for a, a in zip(range(n), range(n, 2 * n)):
        print(a)
    for i, i in enumerate("ab"):
        print(i)
    return a


print(twice(2))
