"""An uncaught exception deep in recursion: repeated lines are folded; exits with 1."""


def descend(n):
    if n == 0:
        return {}["bottom"]
    return descend(n - 1)


def start():
    try:
        descend(3)
    except KeyError:
        print("short one caught")
    descend(12)


start()
