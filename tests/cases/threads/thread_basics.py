"""Names, states, daemons, identity, joining and what a thread object refuses."""

import threading
import time


def show(*args, **kwargs):
    print("running", args, kwargs, threading.current_thread().name)


t = threading.Thread(target=show, args=(1, 2), kwargs={"x": 3})
print(t.name, t.daemon, t.is_alive(), t.ident)
t.start()
t.join()
print(t.is_alive(), t.ident is not None)
named = threading.Thread(target=show, name="my thread", daemon=True)
print(named.name, named.daemon, repr(named))
named.name = "other"
print(named.name, named.daemon)
named.start()
named.join()
print(threading.Thread(target=lambda: None).name)
print(threading.Thread().name)
print(threading.main_thread().name, threading.current_thread() is threading.main_thread())
print(threading.active_count(), len(threading.enumerate()))
print(threading.get_ident() == threading.main_thread().ident)

for attempt in (
    lambda: t.start(),
    lambda: threading.Thread(target=show).join(),
    lambda: threading.current_thread().join(),
    lambda: setattr(t, "daemon", True),
    lambda: threading.Thread(1),
    lambda: threading.Thread(target=show, bad=1),
):
    try:
        attempt()
    except (RuntimeError, AssertionError, TypeError) as e:
        print(type(e).__name__, e)


def sleeper():
    time.sleep(0.05)
    print("slept")


late = threading.Thread(target=sleeper)
late.start()
late.join(timeout=0.005)
print("alive after a short join:", late.is_alive())
late.join()
print("alive after join:", late.is_alive())


def who():
    me = threading.current_thread()
    print(me.name, me.ident == threading.get_ident(), me in threading.enumerate())


w = threading.Thread(target=who, name="who")
w.start()
w.join()


def nested():
    inner = threading.Thread(target=who, name="inner")
    inner.start()
    inner.join()
    print("nested done", inner.daemon)


n = threading.Thread(target=nested, daemon=True)
n.start()
n.join()


def forever():
    while True:
        time.sleep(0.01)


threading.Thread(target=forever, daemon=True).start()
last = threading.Thread(target=sleeper)
last.start()
print("main ends")
