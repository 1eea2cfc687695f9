"""Traceback objects: the same one as long as no frame is added, then part of the new one; except* puts a group together again."""
import sys


def inner():
    raise ValueError("x")


def outer():
    try:
        inner()
    except ValueError as e:
        first = e.__traceback__
        print(first is e.__traceback__, first.tb_next is first.tb_next, first.tb_next.tb_next)
        saved.append(first)
        raise


saved = []
try:
    outer()
except ValueError as e:
    print(e.__traceback__.tb_next is saved[0], e.__traceback__ == saved[0])
    print(sys.exc_info()[2] is e.__traceback__)
    other = KeyError("k").with_traceback(saved[0])
    print(other.__traceback__ is saved[0])
    other.__traceback__ = None
    print(other.__traceback__)
    try:
        other.__traceback__ = 3
    except TypeError as t:
        print(t)

group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
try:
    raise group
except ExceptionGroup as g:
    yes, no = g.split(ValueError)
    print(yes.__traceback__ is g.__traceback__, no.__traceback__ is g.__traceback__)


def star(act):
    try:
        try:
            raise ExceptionGroup("eg", [TypeError(1), ValueError(2), OSError(3)])
        except* TypeError as e:
            act(e)
            raise
        except* ValueError:
            raise
    except BaseExceptionGroup as e:
        return e


print(repr(star(print)))
print(repr(star(lambda e: e.add_note("n"))))
try:
    try:
        raise ExceptionGroup("eg", [TypeError(1), ValueError(2), OSError(3)])
    except* TypeError:
        raise
    except* ValueError:
        raise KeyError("new")
except BaseExceptionGroup as e:
    print(repr(e))
try:
    try:
        raise ValueError(4)
    except* ValueError:
        raise
except BaseException as e:
    print(repr(e))
