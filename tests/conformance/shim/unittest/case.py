"""TestCase: fixtures, assertions and sub-tests, worded as in CPython's `Lib/unittest/case.py`."""

import re
from unittest.contexts import RaisesContext, SubTest, WarnsContext


class SkipTest(Exception):
    """The test does not apply here."""


class OutOfScope(BaseException):
    """The test needs what no compiled program has; its text says what."""


def skip(reason):
    """Marks a method or class that is not run."""

    def mark(item):
        if isinstance(item, type):
            item.__unittest_skip__ = reason
            return item

        def skipped(*args, **kwargs):
            raise SkipTest(reason)

        skipped.__name__ = item.__name__
        return skipped

    if callable(reason):
        item, reason = reason, ""
        return mark(item)
    return mark


def _same(item):
    return item


def skipIf(condition, reason):
    """Marks what is not run where the condition holds."""
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    """Marks what is not run unless the condition holds."""
    return _same if condition else skip(reason)


def expectedFailure(method):
    """Marks a method that has to fail."""

    def expected(self):
        try:
            method(self)
        except SkipTest:
            raise
        except Exception:
            return
        raise AssertionError("unexpected success")

    expected.__name__ = method.__name__
    return expected


class TestCase:
    """One test of a class; the runner calls `run_one`."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    __unittest_skip__ = None

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._failures = []
        self._equalities = {}

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 1

    def run_one(self):
        """Fixture, test, fixture, cleanups; raises the first problem."""
        problem = self._problem_of(self.setUp)
        if problem is None:
            problem = self._problem_of(self._call_method)
            ending = self._problem_of(self.tearDown)
            problem = problem or ending
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            try:
                function(*args, **kwargs)
            except BaseException as error:
                problem = problem or error
        if problem is None and self._failures:
            problem = self._failures[0]
        self._failures = []
        if problem is not None:
            raise problem

    @staticmethod
    def _problem_of(function):
        try:
            function()
        except BaseException as error:
            return error
        return None

    def _call_method(self):
        getattr(self, self._testMethodName)()

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def enterContext(self, manager):
        entered = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return entered

    def addTypeEqualityFunc(self, kind, function):
        self._equalities[kind] = function

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, message=None, **parameters):
        return SubTest(self, message, parameters)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        return standard if msg is None else f"{standard} : {msg}"

    def _fail(self, msg, standard):
        raise self.failureException(standard if msg is None else f"{standard} : {msg}")

    def assertTrue(self, value, msg=None):
        if not value:
            self._fail(msg, f"{value!r:.300} is not true")

    def assertFalse(self, value, msg=None):
        if value:
            self._fail(msg, f"{value!r:.300} is not false")

    def assertEqual(self, first, second, msg=None):
        if self._equalities and type(first) is type(second) and type(first) in self._equalities:
            self._equalities[type(first)](first, second, msg)
        elif not first == second:
            self._fail(msg, f"{first!r:.300} != {second!r:.300}")

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{first!r:.300} == {second!r:.300}")

    assertMultiLineEqual = assertEqual
    assertListEqual = assertEqual
    assertTupleEqual = assertEqual
    assertSetEqual = assertEqual
    assertDictEqual = assertEqual

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        if seq_type is not None:
            self.assertIsInstance(first, seq_type)
            self.assertIsInstance(second, seq_type)
        if first != second:
            self.assertEqual(list(first), list(second), msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in first:
            if item not in rest:
                self._fail(msg, f"element counts were not equal: {item!r}")
            rest.remove(item)
        if rest:
            self._fail(msg, f"element counts were not equal: {rest!r}")

    def assertIs(self, first, second, msg=None):
        if first is not second:
            self._fail(msg, f"{first!r:.300} is not {second!r:.300}")

    def assertIsNot(self, first, second, msg=None):
        if first is second:
            self._fail(msg, f"unexpectedly identical: {first!r:.300}")

    def assertIsNone(self, value, msg=None):
        if value is not None:
            self._fail(msg, f"{value!r:.300} is not None")

    def assertIsNotNone(self, value, msg=None):
        if value is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{member!r:.300} not found in {container!r:.300}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{member!r:.300} unexpectedly found in {container!r:.300}")

    def assertIsInstance(self, value, kind, msg=None):
        if not isinstance(value, kind):
            self._fail(msg, f"{value!r:.300} is not an instance of {kind!r}")

    def assertNotIsInstance(self, value, kind, msg=None):
        if isinstance(value, kind):
            self._fail(msg, f"{value!r:.300} is an instance of {kind!r}")

    def assertGreater(self, first, second, msg=None):
        if not first > second:
            self._fail(msg, f"{first!r:.300} not greater than {second!r:.300}")

    def assertGreaterEqual(self, first, second, msg=None):
        if not first >= second:
            self._fail(msg, f"{first!r:.300} not greater than or equal to {second!r:.300}")

    def assertLess(self, first, second, msg=None):
        if not first < second:
            self._fail(msg, f"{first!r:.300} not less than {second!r:.300}")

    def assertLessEqual(self, first, second, msg=None):
        if not first <= second:
            self._fail(msg, f"{first!r:.300} not less than or equal to {second!r:.300}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference = abs(first - second)
        if delta is not None:
            if difference <= delta:
                return
        elif round(difference, 7 if places is None else places) == 0:
            return
        self._fail(msg, f"{first!r} != {second!r} ({difference!r} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference = abs(first - second)
        if delta is not None:
            if first != second and difference > delta:
                return
        elif first != second and round(difference, 7 if places is None else places) != 0:
            return
        self._fail(msg, f"{first!r} == {second!r} ({difference!r} difference)")

    def assertRegex(self, text, expected, msg=None):
        pattern = re.compile(expected) if isinstance(expected, (str, bytes)) else expected
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected, msg=None):
        pattern = re.compile(unexpected) if isinstance(unexpected, (str, bytes)) else unexpected
        if pattern.search(text):
            self._fail(msg, f"Regex matched: {pattern.pattern!r} found in {text!r}")

    def assertRaises(self, expected, *args, **kwargs):
        context = RaisesContext(self, expected, None)
        return context.handle(args, kwargs)

    def assertRaisesRegex(self, expected, pattern, *args, **kwargs):
        context = RaisesContext(self, expected, pattern)
        return context.handle(args, kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        context = WarnsContext(self, expected, None)
        return context.handle(args, kwargs)

    def assertWarnsRegex(self, expected, pattern, *args, **kwargs):
        context = WarnsContext(self, expected, pattern)
        return context.handle(args, kwargs)


class IsolatedAsyncioTestCase(TestCase):
    """Its test methods are coroutines; each runs in a loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, /, *args, **kwargs):
        self._async_cleanups.append((function, args, kwargs))

    def _call_method(self):
        import asyncio

        self._async_cleanups = []
        asyncio.run(self._run_in_loop())

    async def _run_in_loop(self):
        await self.asyncSetUp()
        try:
            result = getattr(self, self._testMethodName)()
            if result is not None:
                await result
        finally:
            await self.asyncTearDown()
            while self._async_cleanups:
                function, args, kwargs = self._async_cleanups.pop()
                await function(*args, **kwargs)
