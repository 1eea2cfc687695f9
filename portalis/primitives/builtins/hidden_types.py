"""Builtin types that are no names of `builtins`; their methods are in pyrt/src/builtins/<snake_name>.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class NoneType:
    """The type of None."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class ellipsis:
    """The type of Ellipsis."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class NotImplementedType:
    """The type of NotImplemented."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class cell:
    """The type of cell variables."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class module:
    """The type of modules."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class function:
    """The type of a program's functions."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class builtin_function_or_method:
    """The type of the runtime's functions."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class method:
    """The type of bound methods."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class method_descriptor:
    """The type of the runtime's unbound methods."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class wrapper_descriptor:
    """The type of the runtime's unbound special methods."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class classmethod_descriptor:
    """The type of the runtime's unbound class methods."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class getset_descriptor:
    """The type of the runtime's properties."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class generator:
    """The type of generators."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class coroutine:
    """The type of coroutines."""


@builtins.type(layout="Builtin(Base::Final)", hidden=True)
class async_generator:
    """The type of asynchronous generators."""
