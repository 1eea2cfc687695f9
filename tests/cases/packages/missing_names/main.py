"""Imports that fail at run time and are handled: a missing module, a missing name."""
try:
    import not_there_at_all
except ImportError as error:
    not_there_at_all = None
    print(type(error).__name__, error)
print(not_there_at_all)
try:
    from present import missing
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
from present import here

print(here)
