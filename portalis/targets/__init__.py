"""The targets, one value each."""

from collections.abc import Mapping
from types import MappingProxyType

from portalis.targets.base import Target
from portalis.targets.browser import BROWSER
from portalis.targets.native import NATIVE
from portalis.targets.wasi import WASI

TARGETS: Mapping[str, Target] = MappingProxyType({target.name: target for target in (NATIVE, WASI, BROWSER)})
"""Every target that can be built, by name, in the order of the documentation."""

PLANNED: Mapping[str, str] = MappingProxyType(
    {
        "component": "a WebAssembly component with sockets and HTTP",
        "extension": "a module that Python imports",
    }
)
"""Targets that are designed and not built yet; `--target` refuses them with a code of their own."""

__all__ = ["BROWSER", "NATIVE", "PLANNED", "TARGETS", "WASI", "Target"]
