"""Truth values, short circuits, comparison chains and bool arithmetic."""


def say(value, name):
    print("eval", name)
    return value


print(say(0, "a") or say("x", "b"))
print(say([], "c") and say(1, "d"))
print(say(1, "e") and say(2, "f") or say(3, "g"))
print(not say("", "h"))
print(1 < say(2, "i") < say(2, "j") < say(3, "k"))
print([bool(v) for v in (0, 1, -1, 0.0, "", "0", [], [0], {}, {0: 0}, set(), None, (), (0,), b"", range(0), range(1))])
print(True + True, True * 10, True == 1, True is True, False < True, sum([True, False, True]))
print(True & False, True | False, True ^ True, ~True, -True, True & 1, type(True & 1).__name__)
print(isinstance(True, int), type(True).__name__, int(True), float(False), str(True), repr(False))
print({True: "a", 1: "b", 1.0: "c"})
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]))
x = 5
print("big" if x > 3 else "small", 1 == 1 == 1, 1 != 2 != 1, 3 > 2 >= 2)
print(None is None, None == 0, None or "default", "" or None)


class Empty:
    def __len__(self):
        return 0


class Falsy:
    def __bool__(self):
        return False


print(bool(Empty()), bool(Falsy()), not Empty(), "yes" if Falsy() else "no")
