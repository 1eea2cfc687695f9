"""The module `builtins` of the table; the files beside this one register its functions, types and exceptions."""

from portalis.primitives.registry import Module

builtins = Module("builtins")
