"""The options of a build, and how the arguments of `portalis run` divide between Portalis and the program.

The unchanged `portalis run` imports this file and must start at once, so it imports nothing slow (no dataclasses, no click).
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

DEBUG: Final = "debug"
RELEASE: Final = "release"
SMALL: Final = "small"
"""`debug` builds fast, `release` (-O) runs fast, `small` (-Oz) is for WebAssembly that travels."""

DEFAULT_TARGET: Final = "native"


class BuildOptions(NamedTuple):
    """What the user may choose about a build, the target apart."""

    profile: str = DEBUG
    verbose: bool = False
    lenient: bool = False
    """Whether what would be refused in a function raises NotImplementedError when the function is called."""
    small_tables: bool = False
    """Links only the methods that the program can reach, as `-Oz` does, whatever the profile: for tests."""

    @property
    def links_little(self) -> bool:
        """Whether only those methods are linked."""
        return self.small_tables or self.profile == SMALL

    @property
    def key(self) -> str:
        """What tells the builds of one program apart."""
        return f"{self.profile}, small tables" if self.small_tables else self.profile


class RunRequest(NamedTuple):
    """The parsed command line of `portalis run`."""

    file: str
    target: str
    options: BuildOptions
    arguments: list[str]


class UsageError(Exception):
    """The command line makes no sense; the text is for the user."""


_FLAGS: Final[dict[str, str]] = {
    "-O": RELEASE,
    "--release": RELEASE,
    "-Oz": SMALL,
    "--small": SMALL,
    "--debug": DEBUG,
}


def parse_run(argv: Sequence[str]) -> RunRequest:
    """Reads what follows `portalis run`.

    Portalis' own options stand before the file or directly after it. The program's arguments begin after `--`, or at
    the first argument behind the file that is none of ours.

    Raises UsageError when there is no file or an option lacks its value.
    """
    file: str | None = None
    target, profile, verbose, lenient = DEFAULT_TARGET, DEBUG, False, False
    at = 0
    while at < len(argv):
        arg = argv[at]
        at += 1
        if arg == "--":
            break
        if arg in _FLAGS:
            profile = _FLAGS[arg]
        elif arg in ("-v", "--verbose"):
            verbose = True
        elif arg == "--lenient":
            lenient = True
        elif arg in ("-t", "--target"):
            if at == len(argv):
                raise UsageError(f"option {arg} needs a value")
            target = argv[at]
            at += 1
        elif arg.startswith("--target="):
            target = arg.partition("=")[2]
        elif file is not None:
            at -= 1
            break
        elif arg.startswith("-") and arg != "-":
            raise UsageError(f"no such option: {arg}")
        else:
            file = arg
    rest = list(argv[at:])
    if file is None:
        if not rest:
            raise UsageError("missing argument FILE")
        file = rest.pop(0)
    return RunRequest(file, target, BuildOptions(profile, verbose, lenient), rest)
