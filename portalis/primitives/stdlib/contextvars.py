"""Primitives of `contextvars`; implemented in pyrt/src/stdlib/contextvars.rs and contextvars/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

contextvars = Module("contextvars")


@contextvars.function
def copy_context():
    """A shallow copy of the current context."""


@contextvars.type(display="_contextvars", made_by="")
class ContextVar:
    """A variable with a value of its own in every context."""

    def __new__(cls, name, /, *, default=...): ...

    @property
    def name(self): ...

    def get(self, default=..., /): ...

    def set(self, value, /): ...

    def reset(self, token, /): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...

    def __repr__(self): ...


@contextvars.type(display="_contextvars", made_by="copy_context get_context context")
class Context:
    """A mapping of context variables to values."""

    def __new__(cls): ...

    def run(self, /, *args, **kwargs): ...

    def copy(self): ...

    def __getitem__(self, key, /): ...

    def __contains__(self, key, /): ...

    def get(self, key, default=None, /): ...

    def __len__(self): ...

    def __iter__(self): ...

    def keys(self): ...

    def values(self): ...

    def items(self): ...


@contextvars.type(display="_contextvars", made_by="ContextVar")
class Token:
    """What `ContextVar.set` gives, for `reset`."""

    @property
    def var(self): ...

    @property
    def old_value(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...

    def __repr__(self): ...


@contextvars.type(display="Token", hidden=True, made_by="ContextVar Token")
class TokenMissing:
    """The type of `Token.MISSING`."""

    def __repr__(self): ...
