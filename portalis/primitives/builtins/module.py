"""The module `builtins` of the table; the files beside this one register its functions, types and exceptions."""

from portalis.primitives.registry import Module

builtins = Module("builtins")

SETS = "{ set frozenset keys items wait all_tasks ABC ABCMeta abstractmethod __abstractmethods__"
"""What makes sets: displays, types, operators on views of dicts, asyncio, abstract classes."""
