"""What a target is, as one value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """One place that compiled programs run in. The stages read these fields and never compare names."""

    name: str
    """What `--target` takes; also the folder under `templates/`."""

    summary: str
    """One line for `portalis --help` and the generated table."""

    triple: str | None
    """Rust's name of the target; None is the machine that compiles."""

    capabilities: frozenset[str]
    """What programs may use there, from `portalis.capabilities`."""

    runner: str
    """The module under `portalis.run` that runs an artifact."""

    suffix: str
    """What the artifact's file name ends with."""

    features: tuple[str, ...] = ()
    """Features of the runtime that every program for the target is compiled with."""

    companions: tuple[str, ...] = ()
    """Folders of the crate whose files stand beside the artifact; those of the first are published with it."""

    importable: bool = False
    """Whether others import a program's functions, besides running it."""
