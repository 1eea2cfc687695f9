"""Helpers with module state."""
print("helpers loaded", __name__)
COUNTER = 0


def greet(name):
    return f"hello {name}"


def bump():
    global COUNTER
    COUNTER += 1


def get():
    return COUNTER
