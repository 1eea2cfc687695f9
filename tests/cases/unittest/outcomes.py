# skip wasi: what it imports is 100,000 lines of Rust, too much for each target's one module of all cases
# skip browser: what it imports is 100,000 lines of Rust, too much for each target's one module of all cases
"""`unittest` run by a runner of the program: results of all kinds, what the runner prints, subtests, skips, fixtures, orders."""

import io
import re
import sys
import unittest


def setUpModule():
    print("module up")


def tearDownModule():
    print("module down")


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("class down", cls.__name__)

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "cleaned", self.id())

    def tearDown(self):
        print("down", self._testMethodName)

    def test_push(self):
        """Pushing puts it on top."""
        self.stack.push(1)
        self.assertEqual(self.stack.pop(), 1)

    def test_empty(self):
        with self.assertRaises(IndexError) as caught:
            self.stack.pop()
        self.assertIn("empty", str(caught.exception))

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 2, 4], "lists")

    def test_error(self):
        self.stack.nothing()

    @unittest.skip("not now")
    def test_skipped(self):
        raise AssertionError

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in range(4):
            with self.subTest("parity", i=i):
                self.assertEqual(i % 2, 0)

    def test_skip_inside(self):
        self.skipTest("inside")


@unittest.skipIf(sys.maxsize > 1, "all of it")
class Skipped(unittest.TestCase):
    def test(self):
        raise AssertionError


class Asserts(unittest.TestCase):
    def check(self, name, *args, **kwargs):
        try:
            getattr(self, name)(*args, **kwargs)
        except self.failureException as e:
            print(f"{name}: {e}")
        else:
            print(f"{name}: ok")

    def test_messages(self):
        self.check("assertEqual", 1, 2)
        self.check("assertEqual", "a\nb\n", "a\nc\n")
        self.check("assertEqual", "one line", "one lime")
        self.check("assertEqual", {"a": 1, "b": 2}, {"a": 1, "b": 3})
        self.check("assertEqual", (1, 2), (1, 2, 3))
        self.check("assertEqual", {1, 2}, {2, 3})
        self.check("assertNotEqual", 1, 1)
        self.check("assertTrue", [])
        self.check("assertFalse", [0], msg="with a message")
        self.check("assertIs", [], [])
        self.check("assertIsNot", None, None)
        self.check("assertIsNone", 0)
        self.check("assertIsNotNone", None)
        self.check("assertIn", 1, [2])
        self.check("assertNotIn", 1, [1])
        self.check("assertIsInstance", 1, str)
        self.check("assertNotIsInstance", 1, int)
        self.check("assertAlmostEqual", 1.0, 1.1)
        self.check("assertAlmostEqual", 1.0, 1.05, delta=0.1)
        self.check("assertNotAlmostEqual", 1.0, 1.00000001)
        self.check("assertGreater", 1, 2)
        self.check("assertGreaterEqual", 1, 2)
        self.check("assertLess", 2, 1)
        self.check("assertLessEqual", 2, 1)
        self.check("assertRegex", "abc", r"\d")
        self.check("assertNotRegex", "a1", r"\d")
        self.check("assertCountEqual", [1, 2, 2], [2, 1, 1])
        self.check("assertCountEqual", [1, 2], [2, 1])
        self.check("assertSequenceEqual", [1], (1,))
        self.check("assertListEqual", [1], (1,))
        self.check("assertDictEqual", {}, {1: 2})
        self.check("assertSetEqual", {1}, {1})
        self.check("assertMultiLineEqual", "x", "y")
        self.check("assertRaises", ValueError, int, "1")
        self.check("assertRaisesRegex", ValueError, "nothing", int, "x")
        self.check("fail", "failed")
        with self.assertWarns(DeprecationWarning) as w:
            import warnings

            warnings.warn("old", DeprecationWarning)
        print(w.warning, self.shortDescription(), self.countTestCases())
        with self.assertRaisesRegex(ValueError, r"invalid .* 'x'"):
            int("x")
        with self.assertLogs("app", level="INFO") as logs:
            import logging

            logging.getLogger("app.db").warning("logged %d", 1)
        print(logs.output)
        self.check("assertRaises", ValueError, lambda: None)


def show(suite, verbosity):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream=stream, verbosity=verbosity).run(suite)
    print(re.sub(r"in \d+\.\d+s", "in 0.000s", stream.getvalue()))
    print(result, result.wasSuccessful(), len(result.failures), len(result.errors), len(result.skipped))


loader = unittest.TestLoader()
print(loader.getTestCaseNames(StackTest))
for verbosity in (0, 1, 2):
    show(loader.loadTestsFromTestCase(StackTest), verbosity)
show(unittest.TestSuite([loader.loadTestsFromTestCase(Skipped), Asserts("test_messages")]), 2)
show(loader.loadTestsFromName("__main__.StackTest.test_push"), 2)
print(unittest.TestSuite([StackTest("test_push")]), StackTest("test_push"), repr(StackTest("test_push")))
