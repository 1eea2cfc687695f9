"""with statements: order, suppression, exceptions in exit, several managers, return inside."""


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name = name
        self.suppress = suppress
        self.fail = fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value, traceback is not None)
        if self.fail == "exit":
            raise RuntimeError("exit failed")
        return self.suppress


with Manager("a") as a, Manager("b") as b:
    print("body", a, b)
with (
    Manager("p"),
    Manager("q") as q,
):
    print(q)
with Manager("quiet", suppress=True):
    raise ValueError("hidden")
try:
    with Manager("outer"), Manager("inner", suppress=True):
        raise ValueError("x")
    print("suppressed")
    with Manager("loud"):
        raise KeyError("seen")
except KeyError as error:
    print("caught", error)
try:
    with Manager("one"), Manager("two", fail="enter"):
        print("never")
except RuntimeError as error:
    print(error)
try:
    with Manager("bad exit", fail="exit"):
        raise ValueError("original")
except RuntimeError as error:
    print(error, repr(error.__context__))


def early():
    with Manager("f"):
        return "value"


print(early())
for i in range(3):
    with Manager(f"loop{i}"):
        if i == 0:
            continue
        break
for bad in (5, "text"):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)
