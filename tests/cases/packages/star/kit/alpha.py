__all__ = ["first"]


def first():
    return 1


def other():
    return "other"
