"""print with sep, end and file; what it shows of each type."""
import sys

print()
print("a", "b", 3)
print("a", "b", sep="")
print("a", "b", sep=", ", end="!\n")
print(1, 2.5, None, True, "s", b"b", [1, "x"], (1,), {"k": 'v"'}, {1}, range(3), sep="|")
print(*[1, 2, 3], sep="\n")
print("no newline", end="")
print(" continued")
print("to stderr", file=sys.stderr)
print("to stdout", file=sys.stdout, flush=True)
print("x", sep=None, end=None)
print(end="")
print("", "")
print("tab\tand\nnewline", repr("tab\tand\nnewline"))
sys.stdout.write("written\n")
sys.stderr.write("error text\n")
print(print("inner"))
print([print, len][1] is len, [[], {}, set(), (), frozenset(), ""])
print("é 日本 🎉")
print(type(1), type("a"), type(None), type([]), int, ValueError, type(ValueError("x")))


class Named:
    def __repr__(self):
        return "<Named>"


class Both(Named):
    def __str__(self):
        return "both"


print(Named(), Both(), [Named(), Both()], {"k": Both()}, str(Both()), repr(Both()))
print(NotImplemented, ..., Ellipsis, len, print)
try:
    print("a", sep=5)
except TypeError as error:
    print(error)
try:
    print("a", unknown=1)
except TypeError as error:
    print(error)
