"""Relative imports inside a package: from . and from .., star imports with __all__, re-exports."""
from app import run
from app.models import *
from app.core.engine import Engine

try:
    hidden_helper
except NameError as error:
    print(error)
print(User("ann"), Order(User("bob"), 3))
engine = Engine()
print(run(engine, ["start", "work", "stop", "jump"]))
print(engine.log, Engine.__module__)
