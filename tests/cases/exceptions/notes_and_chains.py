"""Notes, causes and contexts, suppressed contexts, arguments, string forms of builtin exceptions."""

import traceback


class AppError(Exception):
    def __init__(self, code, *args):
        super().__init__(*args)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


def chain():
    try:
        try:
            {}["missing"]
        except KeyError as e:
            raise AppError(3, "lookup", "failed") from e
    except AppError as e:
        e.add_note("first note")
        e.add_note("second\nnote")
        raise


try:
    chain()
except AppError as e:
    print(e, repr(e), e.args, e.__notes__, repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
    lines = traceback.format_exception_only(e)
    print("".join(lines), end="")

try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("new") from None
except ValueError as e:
    print(e.__cause__, type(e.__context__).__name__, e.__suppress_context__)

try:
    try:
        raise TypeError("a")
    finally:
        try:
            int("x")
        except ValueError as inner:
            print(type(inner.__context__).__name__, inner)
except TypeError as e:
    print(e, e.__context__)

for e in (
    KeyError("k"), KeyError("a", "b"), KeyError(), OSError(2, "No such file", "f.txt"), OSError("just text"), StopIteration(5),
    SystemExit(3), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), UnicodeEncodeError("ascii", "é", 0, 1, "ordinal"),
    AttributeError("no", name="n", obj=3), NameError("nn", name="n"), ImportError("im", name="m", path="p"), AssertionError(),
    FileNotFoundError(2, "x"), TimeoutError(), RecursionError("deep"), SyntaxError("bad", ("f.py", 3, 5, "x = = 1\n")),
):  # fmt: skip
    print(type(e).__name__, "|", str(e), "|", repr(e))
e = OSError(17, "exists", "a", None, "b")
print(type(e).__name__, e.errno, e.filename, e.filename2, e)
print(StopIteration(1, 2).value, SystemExit().code, SystemExit(1, 2).code)


def reraised():
    try:
        raise ValueError("one")
    except ValueError as first:
        saved = first
    try:
        raise saved
    except ValueError as second:
        return second is saved, second.__context__


print(reraised())
try:
    raise ValueError
except ValueError as e:
    print(e.args, e.with_traceback(None) is e, e.__traceback__)
for bad in (lambda: exec_raise(5), lambda: exec_raise(int)):

    def exec_raise(x):
        raise x

    try:
        bad()
    except TypeError as e:
        print(e)
