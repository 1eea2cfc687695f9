"""What a thread may do in callbacks of the runtime: take what is free, sleep, and wait for nothing else."""

import threading
import time

lock = threading.Lock()


class Keyed:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        with lock:
            return self.n < other.n


def key(n):
    with lock:
        time.sleep(0.0001)
        return -n


def work():
    print(sorted([1, 3, 2], key=key))
    print([k.n for k in sorted(map(Keyed, [2, 1, 3]))])
    print(max([1, 5, 3], key=lambda n: (time.sleep(0), n)[1]))


t = threading.Thread(target=work)
t.start()
t.join()
print("joined")
