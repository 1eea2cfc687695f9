"""Helpers for tests of warnings."""

import contextlib

from unittest.case import OutOfScope


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """Compiles a text."""
    raise OutOfScope("compile() of a text")


def ignore_warnings(*, category):
    """Ignores a kind of warning while a test runs."""

    def decorator(test):
        def wrapper(self, *args, **kwargs):
            import warnings

            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        wrapper.__name__ = test.__name__
        return wrapper

    return decorator


@contextlib.contextmanager
def check_warnings(*filters, **kwargs):
    """Records warnings."""
    import warnings

    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield found


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    """No warning may come."""
    import gc
    import warnings

    with warnings.catch_warnings(record=True) as found:
        warnings.filterwarnings("always", message=message, category=category)
        yield
        if force_gc:
            gc.collect()
    testcase.assertEqual(found, [])


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    """No ResourceWarning may come."""
    with check_no_warnings(testcase, category=ResourceWarning, force_gc=True):
        yield


@contextlib.contextmanager
def save_restore_warnings_filters():
    yield
