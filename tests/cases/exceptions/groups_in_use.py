"""except*: several clauses, nested groups, re-raising, splitting, subgroup by function, derived groups."""


def tree():
    return ExceptionGroup(
        "outer",
        [
            ValueError("v1"),
            ExceptionGroup("inner", [TypeError("t1"), ValueError("v2"), ExceptionGroup("deep", [KeyError("k")])]),
            OSError(2, "gone"),
        ],
    )


def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + f"{type(e).__name__}: {e}")
        for inner in e.exceptions:
            show(inner, depth + 1)
    else:
        print("  " * depth + repr(e))


try:
    raise tree()
except* ValueError as g:
    show(g)
except* (TypeError, KeyError) as g:
    show(g)
except* OSError as g:
    print("os", g.exceptions[0].errno)

try:
    try:
        raise tree()
    except* ValueError:
        raise RuntimeError("while handling")
    except* OSError:
        pass
except ExceptionGroup as e:
    show(e)
    print([type(x.__context__).__name__ for x in e.exceptions])

matched, rest = tree().split(ValueError)
show(matched)
show(rest)
print(tree().subgroup(lambda e: isinstance(e, KeyError)), tree().subgroup(ZeroDivisionError))


class Tagged(ExceptionGroup):
    def __new__(cls, message, excs, tag):
        self = super().__new__(cls, message, excs)
        self.tag = tag
        return self

    def derive(self, excs):
        return Tagged(self.message, excs, self.tag)


try:
    raise Tagged("tagged", [ValueError(1), TypeError(2)], "T")
except* ValueError as g:
    print(type(g).__name__, g.tag, g.exceptions)
except* TypeError as g:
    print(type(g).__name__, g.tag, g.message)

try:
    raise ValueError("plain")
except* ValueError as g:
    print(repr(g))


def loop():
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as g:
            print("in loop", i, g.exceptions)
        else:
            print("no error", i)
        finally:
            print("finally", i)


loop()
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()])):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
