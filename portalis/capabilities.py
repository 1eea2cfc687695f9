"""The capabilities a program may need and a target may have; the primitives' `needs` and the targets both use them."""

from typing import Final

CLOCK: Final = "clock"
STDIO: Final = "stdio"
ENVIRONMENT: Final = "environment"
RANDOM: Final = "random"
FILES: Final = "files"
SOCKETS: Final = "sockets"
SUBPROCESS: Final = "subprocess"
THREADS: Final = "threads"
SIGNALS: Final = "signals"

DESCRIPTIONS: Final[dict[str, str]] = {
    CLOCK: "clocks and timers",
    STDIO: "standard input and output",
    ENVIRONMENT: "environment variables",
    RANDOM: "random bytes from the system",
    FILES: "a file system",
    SOCKETS: "network sockets",
    SUBPROCESS: "child processes",
    THREADS: "threads",
    SIGNALS: "signals",
}
"""Each capability in words, as diagnostics and the generated tables name it."""
