"""Primitives of `weakref`; implemented in pyrt/src/stdlib/weakref.rs and weakref/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

weakref = Module("weakref")


@weakref.type(layout="Native")
class ReferenceType:
    """A reference that does not keep its object alive."""

    def __new__(cls, ob, callback=..., /): ...
    def __call__(self, /): ...
    def __eq__(self, other, /): ...
    def __hash__(self, /): ...
    def __repr__(self, /): ...


weakref.alias("ref", "ReferenceType")
