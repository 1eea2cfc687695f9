"""Files and variables of the environment for tests."""

import contextlib
import os

TESTFN = "@test_conformance_tmp"


def unlink(filename):
    try:
        os.unlink(filename)
    except OSError:
        pass


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    yield os.getcwd()


class EnvironmentVarGuard:
    """Puts variables of the environment back."""

    def __init__(self):
        self._changed = {}

    def set(self, name, value):
        self._changed.setdefault(name, os.environ.get(name))
        os.environ[name] = value

    def unset(self, name):
        self._changed.setdefault(name, os.environ.get(name))
        if name in os.environ:
            del os.environ[name]

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        for name, value in self._changed.items():
            if value is None:
                if name in os.environ:
                    del os.environ[name]
            else:
                os.environ[name] = value
