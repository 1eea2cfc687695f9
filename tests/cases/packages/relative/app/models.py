from .util.text import shout

__all__ = ["User", "Order"]


def hidden_helper():
    return "hidden"


class User:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"User({shout(self.name)})"


class Order:
    def __init__(self, user, count):
        self.user, self.count = user, count

    def __repr__(self):
        return f"Order({self.user!r} x{self.count})"
