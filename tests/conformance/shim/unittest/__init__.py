"""The part of unittest that CPython's tests of the language use, in Python that Portalis compiles."""

from unittest.case import (
    IsolatedAsyncioTestCase,
    OutOfScope,
    SkipTest,
    TestCase,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)

__all__ = [
    "IsolatedAsyncioTestCase",
    "OutOfScope",
    "SkipTest",
    "TestCase",
    "TestLoader",
    "TestSuite",
    "expectedFailure",
    "main",
    "skip",
    "skipIf",
    "skipUnless",
]


class TestSuite:
    """Collects what `load_tests` adds; nothing runs it."""

    def __init__(self, tests=()):
        self.tests = list(tests)

    def addTest(self, test):
        self.tests.append(test)

    def addTests(self, tests):
        self.tests.extend(tests)


class TestLoader:
    """Stands where a test module mentions the loader."""

    testMethodPrefix = "test"

    def getTestCaseNames(self, case):
        return sorted(n for n in dir(case) if n.startswith("test") and callable(getattr(case, n)))


def main(*args, **kwargs):
    """The harness runs the tests."""
