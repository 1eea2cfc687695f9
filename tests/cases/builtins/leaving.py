"""`exit` and `quit`, which `site` puts among the builtins: what they show, what they raise, and that the program ends."""

import sys

print(exit, repr(quit), type(exit).__name__, exit is exit, exit == quit, exit.name, quit.name, exit.eof, callable(exit))
for leave in (exit, quit, sys.exit):
    for code in ((), (None,), (0,), (3,), ("text",), ((1, 2),)):
        try:
            leave(*code)
        except SystemExit as e:
            print(code, e.code, e.args)
try:
    exit(1, 2)
except TypeError as e:
    print(type(e).__name__)
print(sys.stdin.closed)


def main():
    try:
        quit(7)
    finally:
        print("cleaned up")


main()
