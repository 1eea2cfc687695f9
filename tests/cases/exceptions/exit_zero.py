"""sys.exit() and exit codes of nested functions; exits with 0."""
import sys


def deep(n):
    if n == 0:
        sys.exit()
    deep(n - 1)


print("going down")
deep(3)
print("not reached")
