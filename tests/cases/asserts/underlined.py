"""Which part of a failed assertion the traceback underlines: the last comparison that decides it, or nothing."""
import traceback

n = 0


def nothing():
    return 0


class N:
    a = 3


def first():
    assert n == 5, n


def second():
    assert (((n == 5) == 4)), n


def third():
    assert nothing(), n


def fourth():
    assert 0 or n == 1, n


def fifth():
    assert n == 1 or nothing(), n


def sixth():
    assert not (n == 0 or nothing()), n


def seventh():
    assert n < 2 < 1, n


def eighth():
    assert nothing() if n == 0 else 0, n


def ninth():
    assert (n is None) is None, "text"


def tenth():
    assert n not in [0]


def eleventh():
    assert isinstance(n, str) and n == "x", (
        "a message",
        n,
    )


for function in (first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh):
    try:
        function()
    except AssertionError:
        print(traceback.format_exc())
