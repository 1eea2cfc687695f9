"""Primitives of `_zonedata`, what `zoneinfo` asks `sysconfig` and `importlib`; implemented in pyrt/src/stdlib/_zonedata.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

module = Module("_zonedata")


@module.function
def get_config_var(name):
    """Where the time zone database is."""


@module.type(layout="Object")
class resources:
    """The resources of packages: there are none."""

    @staticmethod
    def files(package): ...
