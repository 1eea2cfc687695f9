"""Signals: handlers of a loop and of the program, what they replace, what is refused."""

# skip wasi: no signals
# skip browser: a page has no signals
import asyncio
import os
import signal
import time


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    trace = []

    def handler(name, event):
        trace.append(name)
        if event is not None:
            event.set()

    loop.add_signal_handler(signal.SIGTERM, handler, "term", stop)
    loop.add_signal_handler(signal.SIGUSR1, handler, "usr1", None)
    os.kill(os.getpid(), signal.SIGUSR1)
    trace.append("sent")
    await asyncio.sleep(0.05)
    trace.append("later")
    loop.call_later(0.02, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    print(trace)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    print(signal.getsignal(signal.SIGTERM))

    def broken():
        raise ValueError("in a handler")

    loop.set_exception_handler(
        lambda loop, context: print(context["message"][:21], repr(context["exception"]))
    )
    loop.add_signal_handler(signal.SIGUSR1, broken)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0.01)

    async def coroutine():
        pass

    for wrong, f in ((signal.SIGUSR1, coroutine), ("x", print), (1000, print), (signal.SIGKILL, print)):
        try:
            loop.add_signal_handler(wrong, f)
        except (TypeError, ValueError, RuntimeError) as e:
            print(type(e).__name__, e)


asyncio.run(main())
print(
    signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL,
    signal.getsignal(signal.SIGINT) is signal.default_int_handler,
)


def plain(number, frame):
    print("got", signal.Signals(number).name)


print(signal.signal(signal.SIGUSR2, plain))
os.kill(os.getpid(), signal.SIGUSR2)
time.sleep(0.05)
signal.raise_signal(signal.SIGUSR2)
time.sleep(0.05)
print(signal.getsignal(signal.SIGUSR2) is plain, signal.signal(signal.SIGUSR2, signal.SIG_IGN) is plain)
os.kill(os.getpid(), signal.SIGUSR2)
print(
    repr(signal.SIGINT),
    signal.SIGTERM,
    repr(signal.signal(signal.SIGUSR2, signal.SIG_DFL)),
    signal.strsignal(15),
)
try:
    signal.signal(signal.SIGUSR2, 5)
except TypeError as e:
    print(e)


def raises(number, frame):
    raise KeyError("raised by a handler")


signal.signal(signal.SIGTERM, raises)
try:
    os.kill(os.getpid(), signal.SIGTERM)
    for _ in range(1_000_000):
        pass
except KeyError as e:
    print(repr(e))
