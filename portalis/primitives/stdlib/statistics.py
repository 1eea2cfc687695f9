"""Primitives of `statistics`; implemented in pyrt/src/stdlib/statistics.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

statistics = Module("statistics")


@statistics.exception
class StatisticsError(ValueError):
    """What is wrong with the data."""


@statistics.function
def fmean(data, weights=None):
    """The arithmetic mean of floats."""


@statistics.function
def median(data):
    """The middle value."""


@statistics.function
def median_low(data):
    """The lower of two middle values."""


@statistics.function
def median_high(data):
    """The higher of two middle values."""


@statistics.function
def mode(data):
    """The most common value."""


@statistics.function
def multimode(data):
    """All most common values."""


@statistics.function
def mean(data):
    """The arithmetic mean."""


@statistics.function
def variance(data, xbar=None):
    """The variance of a sample."""


@statistics.function
def pvariance(data, mu=None):
    """The variance of a population."""


@statistics.function
def stdev(data, xbar=None):
    """The standard deviation of a sample."""


@statistics.function
def pstdev(data, mu=None):
    """The standard deviation of a population."""
