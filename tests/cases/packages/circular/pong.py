print("pong begins")
import ping


def pong(n):
    return "pong " + ping.ping(n - 1) if n else "end"


print("pong ends")
