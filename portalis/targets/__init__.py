"""The targets, one value each."""

from collections.abc import Mapping
from types import MappingProxyType

from portalis.targets.base import Target
from portalis.targets.native import NATIVE
from portalis.targets.wasi import WASI

TARGETS: Mapping[str, Target] = MappingProxyType({target.name: target for target in (NATIVE, WASI)})
"""Every target that can be built, by name, in the order of the documentation."""

PLANNED: Mapping[str, str] = MappingProxyType(
    {
        "browser": "an ES module for web pages",
        "component": "a WebAssembly component with sockets and HTTP",
        "extension": "a module that Python imports",
    }
)
"""Targets that are designed and not built yet; `--target` refuses them with a code of their own."""

__all__ = ["NATIVE", "PLANNED", "TARGETS", "WASI", "Target"]
