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
TLS: Final = "tls"

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
    TLS: "TLS",
}
"""Each capability in words, as diagnostics and the generated tables name it."""

INSTEAD: Final[dict[str, str]] = {
    FILES: "hand the data over as text: standard input and output, or a function that the page calls",
    SOCKETS: "let the host talk to the network, and the program to the host: standard input and output, or a function that is called",
    SUBPROCESS: "call the work as a function of the program, or let the host start the process",
    SIGNALS: "end the program by an event, a timeout or a message of its own",
}
"""What a program can do where a target lacks a capability."""
