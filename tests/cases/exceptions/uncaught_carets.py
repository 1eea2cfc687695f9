"""The carets under parts of long expressions; an exception is printed for each by the last one; exits with 1."""


def divide(a, b):
    return a / b


def subscript(data, key):
    return data["list"][0] + data["list"][key] * 2


def attribute(value):
    return value.strip().missing.upper()


def call(function):
    return 1 + function(2, 3)


errors = []
for attempt in (
    lambda: divide(1, 0),
    lambda: subscript({"list": [1]}, 5),
    lambda: attribute(" text "),
    lambda: call(lambda x: x),
):
    try:
        attempt()
    except Exception as error:
        errors.append(error)
first, second, third, fourth = errors
try:
    try:
        raise first
    except ZeroDivisionError:
        raise second
except IndexError:
    try:
        raise third
    except AttributeError:
        raise fourth
