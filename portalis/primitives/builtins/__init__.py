"""Primitives of the builtin functions, types and exceptions."""
