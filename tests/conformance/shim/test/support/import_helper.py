"""Imports of modules by a name that is known here."""

from unittest.case import OutOfScope, SkipTest


def import_module(name, deprecated=False, *, required_on=()):
    """The module, or the test is skipped."""
    if name == "asyncio":
        import asyncio

        return asyncio
    raise SkipTest(f"No module named {name!r}")


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """The module; there is one of each."""
    if name == "typing":
        import typing

        return typing
    if name == "collections":
        import collections

        return collections
    if name == "enum":
        import enum

        return enum
    raise OutOfScope("a second copy of a module")


class CleanImport:
    def __init__(self, *names, **options):
        raise OutOfScope("a second copy of a module")
