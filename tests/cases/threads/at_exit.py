"""The main thread ends by an exception: threads that are no daemons go on, daemons do not, and pools finish their work."""

import concurrent.futures
import threading
import time


def slow(name):
    time.sleep(0.2)
    print(name, "is done")


def daemon():
    time.sleep(30)
    print("never")


pool = concurrent.futures.ThreadPoolExecutor(1)
pool.submit(slow, "first job")
pool.submit(slow, "second job")
threading.Thread(target=daemon, daemon=True).start()
threading.Timer(0.9, lambda: print("timer")).start()
print("main ends", threading.active_count())
raise ValueError("but the others go on")
