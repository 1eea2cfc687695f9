"""assert with and without messages, and what is evaluated."""


def check(condition, message=None):
    try:
        if message is None:
            assert condition
        else:
            assert condition, message
    except AssertionError as error:
        print("failed", repr(error), error.args)
    else:
        print("passed")


check(1)
check([])
check(0, "zero")
check(None, ["list", "message"])
check(True, "unused")


def loud():
    print("message evaluated")
    return "loud"


assert True, loud()
try:
    assert 1 > 2, loud()
except AssertionError as error:
    print(error)
try:
    assert not "text", f"{1 + 1} things"
except AssertionError as error:
    print(str(error))
