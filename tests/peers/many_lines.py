"""Prints until nobody reads any more."""

import sys

try:
    for number in range(1_000_000):
        print(number, "a line of some length")
except BrokenPipeError as e:
    if sys.argv[1] != "caught":
        raise
    sys.stderr.write(f"caught {e}\n")
