"""What `sys.modules` has of modules that failed, and of those that were not imported."""
import sys


def ours():
    return sorted(name for name in sys.modules if name.startswith(("breaks", "never", "works", "part")))


print(ours())
try:
    import breaks
except ZeroDivisionError as error:
    print(error, "breaks" in sys.modules, ours())
try:
    import part.inner
except KeyError as error:
    print(error, ours())
import works

print(ours(), works.seen)
if len(sys.argv) > 5:
    import never
try:
    import breaks
except ZeroDivisionError:
    print("again", ours())
