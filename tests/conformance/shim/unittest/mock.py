"""Names of unittest.mock that test modules import; what needs them is out of the scope of these runs."""

from unittest.case import OutOfScope


class MagicMock:
    """Using it ends the test."""

    def __init__(self, *args, **kwargs):
        raise OutOfScope("unittest.mock")


Mock = MagicMock


def _outside(item):
    def outside(*args, **kwargs):
        raise OutOfScope("unittest.mock")

    outside.__name__ = item.__name__
    return outside


class _Patched:
    """What `patch(…)` gives: a decorator, or a context manager that ends the test."""

    def __call__(self, item):
        return _outside(item)

    def __enter__(self):
        raise OutOfScope("unittest.mock")

    def __exit__(self, *ignored):
        return False


class _Patch:
    def __call__(self, *args, **kwargs):
        return _Patched()

    def object(self, *args, **kwargs):
        return _Patched()

    def dict(self, *args, **kwargs):
        return _Patched()


patch = _Patch()
sentinel = object()
