"""`sys.is_finalizing()` while the program runs and while its modules' objects die."""

import sys


class Last:
    def __init__(self):
        self.asks = sys.is_finalizing

    def __del__(self):
        print("finalizing", self.asks())


last = Last()
print(sys.is_finalizing())
