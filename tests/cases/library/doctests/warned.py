# stdin: 7\n
"""Warnings about examples, a prompt in one, examples that change what others see, and a module's own runner."""

import doctest
import sys
import warnings
from collections import namedtuple
from dataclasses import dataclass


def old():
    """
    >>> old()
    'old'
    >>> [old()
    ...  for _ in range(1)]
    ['old']
    """
    warnings.warn("old is old", UserWarning, stacklevel=2)
    return "old"


def ask():
    """
    >>> ask() # the prompt is part of what is printed
    How many? 7
    """
    return int(input("How many? "))


@dataclass
class Point:
    """
    >>> Point(1, 2)
    Point(x=1, y=2)
    >>> Point(1, 2) == Pair(1, 2)
    False
    >>> Pair(1, 2)._asdict()
    {'x': 1, 'y': 2}
    """

    x: int
    y: int = 0


Pair = namedtuple("Pair", "x y")


class Chatty(doctest.DocTestRunner):
    def report_start(self, out, test, example):
        out(f"[{test.name}] {example.source!r} at {example.lineno} wants {example.want!r}\n")

    def report_failure(self, out, test, example, got):
        out(f"failed: {got!r}\n")


class Lenient(doctest.OutputChecker):
    def check_output(self, want, got, optionflags):
        return want.lower() == got.lower()


def shouts():
    """
    >>> "Text"
    'TEXT'
    >>> 1
    2
    """


if __name__ == "__main__":
    print(doctest.testmod(verbose=True))
    runner = Chatty(checker=Lenient())
    for test in doctest.DocTestFinder(exclude_empty=True).find(shouts, globs={}):
        print(runner.run(test), test.globs)
        print(test, test.examples[0].options, test.lineno)
    print(runner.summarize())
    print(sys.displayhook is sys.__displayhook__)
