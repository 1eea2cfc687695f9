"""Primitives of `signal`; implemented in pyrt/src/stdlib/signal.rs."""

# mypy: ignore-errors

from portalis.capabilities import SIGNALS
from portalis.primitives.registry import Module

signal_module = Module("signal")

_NAMES = """
SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGIOT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE
SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ
SIGVTALRM SIGPROF SIGWINCH SIGIO SIGPOLL SIGPWR SIGSYS SIGRTMIN SIGRTMAX
"""

_TIMERS = ("ITIMER_REAL", "ITIMER_VIRTUAL", "ITIMER_PROF")

for _name in ("Signals", "Handlers", "SIG_DFL", "SIG_IGN", *_TIMERS, *_NAMES.split()):

    def _stub(): ...

    _stub.__name__ = _name
    signal_module.constant(_stub)


@signal_module.exception
class itimer_error(OSError):
    """An interval timer that there is not."""


signal_module.alias("ItimerError", "itimer_error")


@signal_module.function(needs=SIGNALS)
def signal(signalnum, handler, /):
    """Says what a signal does; gives what it did."""


@signal_module.function(needs=SIGNALS)
def siginterrupt(signalnum, flag, /):
    """Whether a signal ends calls of the system."""


@signal_module.function(needs=SIGNALS)
def getsignal(signalnum, /):
    """What a signal does."""


@signal_module.function(needs=SIGNALS)
def raise_signal(signalnum, /):
    """Sends a signal to the program itself."""


@signal_module.function
def default_int_handler(signalnum, frame, /):
    """Raises KeyboardInterrupt."""


@signal_module.function
def strsignal(signalnum, /):
    """A signal in words."""


@signal_module.function
def valid_signals():
    """The signals of the system."""


@signal_module.function(needs=SIGNALS)
def setitimer(which, seconds, interval=0.0, /):
    """Sends a signal after some time, and again after each interval; gives what was set before."""


@signal_module.function(needs=SIGNALS)
def getitimer(which, /):
    """How long an interval timer still takes, and its interval."""


@signal_module.function(needs=SIGNALS)
def alarm(seconds, /):
    """Sends SIGALRM after so many seconds; gives those that were left before."""


@signal_module.function(needs=SIGNALS)
def pause():
    """Waits until a signal has been handled."""
