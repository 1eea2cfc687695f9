"""What modules alone hold is finalized while they are whole, the oldest first; it sees the variables that it needs."""
import asyncio


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(self.name)
        print("del", self.name, LIMIT, len(log), helper())


log = []
LIMIT = 3
kept = [Noisy(f"listed {n}") for n in range(3)]
shown = [Noisy("shown 0"), Noisy("shown 1")]
_private = Noisy("private")
outer = {"in": (Noisy("in tuple"), [Noisy("in list")])}


class Holder:
    shared = Noisy("of a class")

    def __init__(self):
        self.inner = Noisy("inner")


holder = Holder()


def helper():
    return LIMIT * 2


def generator():
    try:
        yield 1
    finally:
        print("closed", LIMIT, helper())


suspended = generator()
next(suspended)
garbage = [Noisy("short 0"), Noisy("short 1"), Noisy("short 2"), Noisy("short 3"), Noisy("short 4")]
del garbage[1:4]
last = Noisy("last")


async def never():
    pass


left = never()
LIMIT = 4
raise type("Failure", (Exception,), {"__str__": lambda self: "failed"})(Noisy("in the exception"))
