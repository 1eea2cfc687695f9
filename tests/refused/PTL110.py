"""Statements that `timeit` would compile when the program runs."""

import timeit

print(timeit.timeit("1 + 1", number=1))
