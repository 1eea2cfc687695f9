"""`input` reads from what stands in place of `sys.stdin`, and writes its prompt to what stands in place of `sys.stdout`."""
# stdin: from outside\nand more

import contextlib
import io
import sys

original = sys.stdin
sys.stdin = io.StringIO("first\nsecond\r\nlast")
print(repr(input("prompt: ")), repr(input()), repr(input()))
try:
    input("at the end: ")
except EOFError as e:
    print("EOFError", e)


class Lines:
    """Nothing but `readline`."""

    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0)


class Writer:
    """Nothing but `write`."""

    def __init__(self):
        self.text = []

    def write(self, text):
        self.text.append(text)


sys.stdin = Lines("one\n", "two", 3)
writer = Writer()
with contextlib.redirect_stdout(writer):
    got = input("a? "), input()
print(got, writer.text)
try:
    input()
except TypeError as e:
    print("TypeError", e)
sys.stdin = None
try:
    input()
except RuntimeError as e:
    print("RuntimeError", e)
with contextlib.redirect_stdout(io.StringIO()) as out:
    sys.stdin = io.StringIO("x\n")
    print(input("n: "))
print(repr(out.getvalue()))
sys.stdin = original
print(repr(input()), sys.stdin is original, repr(sys.stdin.readline()))
try:
    input()
except EOFError as e:
    print("EOFError", e)
sys.stdin = io.StringIO("left\n")
out = sys.stdout
del sys.stdout
try:
    input("prompt")
except RuntimeError as e:
    sys.stdout = out
    print("RuntimeError", e)
del sys.stdin
try:
    input("prompt")
except RuntimeError as e:
    print("RuntimeError", e)
