"""Deprecated names, names of threads, hooks, timers, what cannot be done to a thread."""

import threading

e = threading.Event()
print(e.isSet())
e.set()
print(e.isSet())
c = threading.Condition()
out = []


def w():
    with c:
        c.wait()
        out.append(threading.current_thread().name)


ts = [threading.Thread(target=w, name=f"w{i}") for i in range(2)]
for t in ts:
    t.start()
with c:
    c.notifyAll()
for t in ts:
    t.join()
print(sorted(out))


def named():
    pass


print(
    threading.Thread(target=named).name,
    threading.Thread(name="x").name,
    threading.Thread(target=lambda: None).name,
)
t = threading.Thread(target=named)
t.start()
t.join()
print(repr(t).rsplit(" ", 1)[0])
print(
    threading.main_thread().name,
    threading.currentThread() is threading.main_thread(),
    threading.activeCount(),
)
t = threading.Thread(target=named, daemon=True)
print(t.daemon, t.isDaemon())
t.setDaemon(False)
print(t.daemon)
t.setName("n")
print(t.getName(), t.is_alive())


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


old = threading.excepthook
threading.excepthook = hook


def boom():
    raise ValueError("boom")


t = threading.Thread(target=boom, name="B")
t.start()
t.join()


def boom2():
    raise SystemExit(3)


t = threading.Thread(target=boom2, name="B2")
t.start()
t.join()
threading.excepthook = threading.__excepthook__
t = threading.Timer(10, print, ["never"])
t.start()
print(t.is_alive(), t.name)
t.cancel()
t.join()
print(t.is_alive(), t.finished.is_set())
t = threading.Timer(0.01, print, ["timer"], {"end": "!\n"})
t.start()
t.join()
for f in (
    lambda: threading.Thread(target=named).join(),
    lambda: (lambda t: (t.start(), t.start()))(threading.Thread(target=named)),
    lambda: threading.current_thread().join(),
    lambda: threading.Lock().release(),
    lambda: threading.RLock().release(),
    lambda: threading.Semaphore(-1),
    lambda: threading.Condition().wait(),
    lambda: threading.Condition().notify(),
    lambda: threading.Thread(None, named, daemon=1).start(),
):
    try:
        f()
        print("ok")
    except Exception as ex:
        print(type(ex).__name__, ex)
b = threading.Barrier(1, action=lambda: print("action"))
print(b.wait(), b.parties, b.n_waiting, b.broken)
print(
    threading.get_ident() == threading.main_thread().ident,
    threading.TIMEOUT_MAX > 1e6,
    threading.stack_size(),
)
l = threading.local()
l.x = 1


def inl():
    print(hasattr(l, "x"))
    l.x = 2


t = threading.Thread(target=inl)
t.start()
t.join()
print(l.x)
print([t.name for t in threading.enumerate()], len(threading.enumerate()))


class Sub(threading.Thread):
    def run(self):
        print("run", self.name)


s = Sub()
s.start()
s.join()
