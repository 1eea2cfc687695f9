"""What the front end hands to the crate stage: the Rust text of one Python program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from portalis.diagnostics import Diagnostic, Span

if TYPE_CHECKING:
    from portalis.ir.interface import Interface


@dataclass(frozen=True, slots=True)
class RustProgram:
    """One Python program as Rust modules; made by `portalis.frontend.lower`, written out by `portalis.crate`."""

    name: str
    """A Rust identifier; the program lives in `src/<name>/` of its crate."""

    files: Mapping[str, str]
    """Path under `src/<name>/` to Rust text; has `mod.rs`, which defines `pub static PROGRAM: pyrt::Program`."""

    sources: tuple[Path, ...]
    """Every Python file that was read, for the build cache."""

    needs: frozenset[str]
    """The capabilities used; a target that lacks one refuses the program."""

    warnings: tuple[tuple[str, Diagnostic], ...] = ()
    """With `--lenient`: what raises NotImplementedError instead of what it was to do, and why."""

    places: Mapping[str, tuple[Span, str]] = field(default_factory=dict)
    """Where a capability is first asked for, and by the use of which name."""

    interface: "Interface | None" = None
    """What JavaScript can import, where the target offers that."""
