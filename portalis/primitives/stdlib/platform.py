"""Primitives of `platform`; implemented in pyrt/src/stdlib/platform.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

platform_module = Module("platform")

for _name in "system machine python_version python_implementation node release version processor python_build python_compiler".split():

    def _stub(): ...

    _stub.__name__ = _name
    _stub.__doc__ = f"platform.{_name}()"
    platform_module.function(_stub)


@platform_module.function
def python_version_tuple():
    """The parts of the version."""


@platform_module.function
def platform(aliased=False, terse=False):
    """The system in one text."""
