__all__: tuple = ()
__all__ = ["second"]


def second():
    return 2
