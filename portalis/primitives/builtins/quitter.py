"""`exit` and `quit`, which `site` adds to the builtins; implemented in pyrt/src/builtins/quitter.rs."""

# mypy: ignore-errors

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Native", hidden=True, display="_sitebuiltins", made_by="exit quit")
class Quitter:
    """Raises SystemExit when it is called."""

    def __call__(self, code=None): ...
    def __repr__(self): ...
    @property
    def name(self): ...
    @property
    def eof(self): ...


@builtins.constant
def exit():
    """Raises SystemExit when it is called."""


@builtins.constant
def quit():
    """Raises SystemExit when it is called."""
