"""Primitives of `abc`; implemented in pyrt/src/stdlib/abc.rs and abc/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

abc = Module("abc")


@abc.type(layout="Type", bases=("type",))
class ABCMeta:
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs): ...
    def register(cls, subclass): ...
    def __instancecheck__(cls, instance): ...
    def __subclasscheck__(cls, subclass): ...


@abc.type(layout="Native", hidden=True)
class _abc_data:
    """What an abstract base class knows about its virtual subclasses."""


@abc.function
def abstractmethod(funcobj):
    """Marks a method that concrete classes must override."""


@abc.function
def abstractclassmethod(callable):
    """An abstract class method."""


@abc.function
def abstractstaticmethod(callable):
    """An abstract static method."""


@abc.function
def abstractproperty(fget=None, fset=None, fdel=None, doc=None):
    """An abstract property."""


@abc.function
def update_abstractmethods(cls):
    """Finds out again which methods are abstract."""


@abc.constant
def ABC(): ...
