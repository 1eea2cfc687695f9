# skip wasi: what it imports is 100,000 lines of Rust, too much for each target's one module of all cases
# skip browser: what it imports is 100,000 lines of Rust, too much for each target's one module of all cases
# args: -v Numbers Async
"""`unittest.main()`: tests found in the program, names on the command line, exit code, asynchronous tests."""

import asyncio
import sys
import unittest


class Numbers(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)

    def test_div(self):
        "A docstring."
        with self.assertRaises(ZeroDivisionError):
            1 / 0

    def test_wrong(self):
        self.assertEqual(1, 2)


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.values = []
        await asyncio.sleep(0)

    async def test_queue(self):
        queue = asyncio.Queue()
        await queue.put(1)
        self.assertEqual(await queue.get(), 1)

    async def test_fails(self):
        await asyncio.sleep(0)
        self.assertIn(1, self.values)

    async def asyncTearDown(self):
        print("torn down", self.values)


class NotNamed(unittest.TestCase):
    def test(self):
        print("not to be run")


class Stream:
    """stderr without the time that tests take."""

    def write(self, text):
        import re

        sys.stderr.write(re.sub(r"in \d+\.\d+s", "in 0s", text))

    def flush(self):
        sys.stderr.flush()


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(stream=Stream(), verbosity=2))
