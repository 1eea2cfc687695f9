"""Primitives of `itertools`; implemented in pyrt/src/stdlib/itertools/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

itertools = Module("itertools")

ITERATOR = "Builtin(Base::Iterator)"


def _iterator(cls):
    """Registers an iterator type: `__iter__` and `__next__` come from the base of all iterators."""
    return itertools.type(cls, layout=ITERATOR, bases=("builtins:iterator",))


@_iterator
class count:
    """Evenly spaced numbers without end."""

    def __new__(cls, start=0, step=1): ...


@_iterator
class cycle:
    """The items again and again."""

    def __new__(cls, iterable, /): ...


@_iterator
class repeat:
    """One object again and again."""

    def __new__(cls, object, times=...): ...


@_iterator
class accumulate:
    """Running totals."""

    def __new__(cls, iterable, func=None, *, initial=None): ...


@_iterator
class chain:
    """The items of one iterable after the other."""

    def __new__(cls, /, *iterables): ...
    @classmethod
    def from_iterable(cls, iterable, /): ...


@_iterator
class compress:
    """The items whose selectors are true."""

    def __new__(cls, data, selectors): ...


@_iterator
class dropwhile:
    """The items from the first for which the predicate is false."""

    def __new__(cls, predicate, iterable, /): ...


@_iterator
class takewhile:
    """The items before the first for which the predicate is false."""

    def __new__(cls, predicate, iterable, /): ...


@_iterator
class filterfalse:
    """The items for which the function is false."""

    def __new__(cls, function, iterable, /): ...


@_iterator
class starmap:
    """The function's results for tuples of arguments."""

    def __new__(cls, function, iterable, /): ...


@_iterator
class islice:
    """A slice of an iterable."""

    def __new__(cls, iterable, start, stop=..., step=None, /): ...


@_iterator
class pairwise:
    """Overlapping pairs."""

    def __new__(cls, iterable, /): ...


@_iterator
class zip_longest:
    """Tuples of items from each iterable, as long as the longest."""

    def __new__(cls, /, *iterables, fillvalue=None): ...


@_iterator
class groupby:
    """Consecutive items with equal keys."""

    def __new__(cls, iterable, key=None): ...


@itertools.type(layout=ITERATOR, bases=("builtins:iterator",), hidden=True)
class _grouper:
    """The items of one group."""


@itertools.type(layout=ITERATOR, bases=("builtins:iterator",), hidden=True)
class _tee:
    """One of several independent iterators over the same items."""

    def __copy__(self, /): ...


@_iterator
class product:
    """The Cartesian product."""

    def __new__(cls, /, *iterables, repeat=1): ...


@_iterator
class permutations:
    """Ordered arrangements without repetition."""

    def __new__(cls, iterable, r=None): ...


@_iterator
class combinations:
    """Subsequences of a length."""

    def __new__(cls, iterable, r): ...


@_iterator
class combinations_with_replacement:
    """Subsequences of a length, in which items can be repeated."""

    def __new__(cls, iterable, r): ...


@itertools.function
def tee(iterable, n=2, /):
    """Several iterators over what one iterator gives."""
