"""An exception that nobody catches ends its thread alone; the hook hears of it; SystemExit is silent."""

import sys
import threading
import time


def divide(a, b):
    time.sleep(0.001)
    return a / b


def worker(n):
    print("worker", n)
    try:
        divide(n, 0)
    except ZeroDivisionError as e:
        print("caught", e)
        raise ValueError(f"bad {n}") from e


t = threading.Thread(target=worker, args=(3,), name="doomed")
t.start()
t.join()
print("main goes on", t.is_alive())


def leave():
    sys.exit(5)


t = threading.Thread(target=leave)
t.start()
t.join()


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, len(args))


threading.excepthook = hook
t = threading.Thread(target=worker, args=(4,))
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=lambda: [][1])
t.start()
t.join()
