"""An uncaught exception in an imported module's function: the traceback names each file; exits with 1."""
from lib.loader import load

print(load({"a": "1"}, "a"))
print(load({"a": "1"}, "b"))
