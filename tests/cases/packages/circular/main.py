"""Modules that import each other, and imports inside functions."""
import ping

print(ping.ping(3))


def lazy():
    import later

    return later.VALUE


print("before lazy")
print(lazy(), lazy())
from pong import pong

print(pong(2))
if True:
    import conditional as chosen
print(chosen.NAME)
