"""Primitives of `subprocess`; implemented in pyrt/src/stdlib/subprocess/."""

# mypy: ignore-errors

from portalis.capabilities import SUBPROCESS
from portalis.primitives.registry import Module, waits

subprocess = Module("subprocess", needs=SUBPROCESS)


@subprocess.constant
def PIPE():
    """A new pipe."""


@subprocess.constant
def STDOUT():
    """Where standard output goes."""


@subprocess.constant
def DEVNULL():
    """The null device."""


@subprocess.function
@waits
def run(args, *, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Runs a program and waits for its end."""


@subprocess.function
@waits
def call(args, *, timeout=None, **kwargs):
    """Runs a program; gives its exit code."""


@subprocess.function
@waits
def check_call(args, *, timeout=None, **kwargs):
    """Runs a program that must succeed."""


@subprocess.function
@waits
def check_output(args, *, timeout=None, **kwargs):
    """What a program that must succeed writes."""


@subprocess.function
@waits
def getstatusoutput(cmd):
    """The exit code of a command of the shell, and what it writes."""


@subprocess.function
@waits
def getoutput(cmd):
    """What a command of the shell writes."""


@subprocess.exception
class SubprocessError(Exception):
    """What goes wrong with child processes."""


@subprocess.exception
class CalledProcessError(SubprocessError):
    """A program failed that had to succeed."""

    def __init__(self, returncode, cmd, output=None, stderr=None): ...

    @property
    def stdout(self): ...

    def __str__(self): ...


@subprocess.exception
class TimeoutExpired(SubprocessError):
    """A program took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None): ...

    @property
    def stdout(self): ...

    def __str__(self): ...


@subprocess.type(layout="Object")
class CompletedProcess:
    """How a program ended, and what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None): ...

    @property
    def __dict____py(self): ...

    def check_returncode(self): ...

    def __repr__(self): ...


@subprocess.type
class Popen:
    """A child process."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, args, **kwargs): ...

    @property
    def args(self): ...

    @property
    def pid(self): ...

    @property
    def returncode(self): ...

    @property
    def stdin(self): ...

    @property
    def stdout(self): ...

    @property
    def stderr(self): ...

    def poll(self): ...

    @waits
    def wait(self, timeout=None): ...

    @waits
    def communicate(self, input=None, timeout=None): ...

    def send_signal(self, sig): ...

    def terminate(self): ...

    def kill(self): ...

    def __enter__(self): ...

    @waits
    def __exit__(self, *args): ...

    def __repr__(self): ...
