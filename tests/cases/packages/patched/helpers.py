"""Functions that others replace."""

LEVEL = 1


def g():
    return "g"


def h():
    return "h"


def k():
    return "k"


class Maker:
    def make(self):
        return "made"


def call_all():
    return g(), h(), k(), Maker().make(), LEVEL
