"""Suggestions for unknown names are those that are bound when the error is raised, and a module's own names among them."""

import sys


def shown(what):
    try:
        what()
    except NameError:
        sys.excepthook(*sys.exc_info())


def early():
    return helpre()


def special():
    return __fil__


def builtin():
    return pritn


try:
    helpre()
except NameError:
    sys.excepthook(*sys.exc_info())
shown(builtin)


def helper():
    return "unused"


def later():
    pass


limits = 3
shown(special)
try:
    limit + latre
except NameError:
    sys.excepthook(*sys.exc_info())
for _ in range(2):
    try:
        print(valu)
    except NameError:
        sys.excepthook(*sys.exc_info())
    value = 1
del value
try:
    print(valu)
except NameError:
    sys.excepthook(*sys.exc_info())
later19(1)


def later1():
    pass


def later190():
    pass
