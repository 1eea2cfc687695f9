"""Circular imports that ask a module for what it has not got yet."""
try:
    import first
except AttributeError as error:
    print(type(error).__name__, error)
import second

print(second.found)
try:
    import from_first
except ImportError as error:
    print(str(error).partition(" (/")[0], error.name)
import ends

ends.of()
