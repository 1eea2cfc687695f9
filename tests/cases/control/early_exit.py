"""Returns, breaks and continues that cross with, try and nested loops; while conditions with side effects."""


def find_pair(rows, target):
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if value == target:
                return x, y
    return None


print(find_pair([[1, 2], [3, 4]], 3), find_pair([], 1))


class Trace:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("+", self.name)
        return self

    def __exit__(self, *args):
        print("-", self.name)


def busy(n):
    for i in range(n):
        with Trace(i):
            try:
                if i == 0:
                    continue
                if i == 2:
                    return f"returned at {i}"
                print("body", i)
            finally:
                print("finally", i)
    return "end"


print(busy(2))
print(busy(5))


def finally_wins():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "after"


print(finally_wins())


def break_in_finally():
    while True:
        try:
            raise ValueError("lost")
        finally:
            break
    return "broke out"


print(break_in_finally())


def nested_returns():
    try:
        try:
            return "inner"
        finally:
            print("first finally")
    finally:
        print("second finally")


print(nested_returns())
stack = [1, 2, 3]
while stack and (top := stack.pop()) != 1:
    print("popped", top)
print(stack, top)


def try_in_loop(items):
    good = bad = 0
    for item in items:
        try:
            value = int(item)
        except ValueError:
            bad += 1
            continue
        except TypeError:
            break
        else:
            good += value
        finally:
            print("seen", item)
    return good, bad


print(try_in_loop(["1", "x", "2", None, "3"]))


def generator_with_finally():
    try:
        for i in range(5):
            yield i
    finally:
        print("generator closed")


for i in generator_with_finally():
    if i == 2:
        break
print("after loop")
if not (x := 0) and (y := 5):
    print(x, y)
result = "even" if len("ab") % 2 == 0 else "odd" if len("a") else "none"
print(result)
