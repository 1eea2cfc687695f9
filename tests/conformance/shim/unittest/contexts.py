"""The context managers of TestCase: assertRaises, assertWarns, subTest."""

import re


class _Context:
    """What the two have in common: `with` without a callable, a call with one."""

    def __init__(self, case, expected, pattern):
        self.case = case
        self.expected = expected
        if isinstance(pattern, (str, bytes)):
            pattern = re.compile(pattern)
        self.pattern = pattern
        self.msg = None

    def handle(self, args, kwargs):
        if not args:
            self.msg = kwargs.pop("msg", None)
            return self
        with self:
            args[0](*args[1:], **kwargs)
        return None

    def fail(self, text):
        raise self.case.failureException(text if self.msg is None else f"{text} : {self.msg}")


def _names(expected):
    if isinstance(expected, tuple):
        return "(" + ", ".join(e.__name__ for e in expected) + ")"
    return expected.__name__


class RaisesContext(_Context):
    """`with self.assertRaises(E) as cm`."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        if kind is None:
            self.fail(f"{_names(self.expected)} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(error)):
            self.fail(f'"{self.pattern.pattern}" does not match "{error!s}"')
        return True


class WarnsContext(_Context):
    """`with self.assertWarns(W) as cm`."""

    def __enter__(self):
        import warnings

        self.manager = warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, error, tb):
        self.manager.__exit__(kind, error, tb)
        if kind is not None:
            return False
        first = None
        for found in self.warnings:
            warning = found.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.pattern is not None and not self.pattern.search(str(warning)):
                continue
            self.warning = warning
            self.filename = found.filename
            self.lineno = found.lineno
            return False
        if first is not None:
            self.fail(f'"{self.pattern.pattern}" does not match "{first!s}"')
        self.fail(f"{_names(self.expected)} not triggered")


class SubTest:
    """`with self.subTest(…)`: a failure is kept, and the test goes on."""

    def __init__(self, case, message, parameters):
        self.case = case
        self.message = message
        self.parameters = parameters

    def __enter__(self):
        return None

    def __exit__(self, kind, error, tb):
        if kind is None or not issubclass(kind, Exception):
            return False
        if kind.__name__ != "SkipTest":
            self.case._failures.append(error)
        return True
