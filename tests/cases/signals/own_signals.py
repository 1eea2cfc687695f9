"""Signals that the program sends to itself, and timers that send them: handlers run before the next statement, and in loops."""

# targets: native
import os, signal

log = []


def h(n, frame):
    log.append(n)
    print("handler", n, signal.Signals(n).name)


signal.signal(signal.SIGUSR1, h)
print("before")
os.kill(os.getpid(), signal.SIGUSR1)
print("after", log)
signal.raise_signal(signal.SIGUSR1)
print("after2", log)


def f():
    try:
        signal.raise_signal(signal.SIGUSR1)
        print("same line")
    finally:
        print("fin")


f()


def bad(n, fr):
    raise ValueError("from handler")


signal.signal(signal.SIGUSR2, bad)
try:
    os.kill(os.getpid(), signal.SIGUSR2)
    print("not reached")
except ValueError as e:
    print("caught", e)
try:
    signal.raise_signal(signal.SIGINT)
    print("no")
except KeyboardInterrupt:
    print("KI")
import time

signal.signal(signal.SIGALRM, h)
print(signal.alarm(10), signal.alarm(0) in (9, 10))
print(signal.setitimer(signal.ITIMER_REAL, 0.01))
t = time.monotonic()
n = 0
while len(log) < 4 and time.monotonic() - t < 5:
    n += 1
print(log)
print(signal.getitimer(signal.ITIMER_REAL))
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.pause()
print(log)


class T(Exception):
    pass


def to(n, fr):
    raise T("time")


signal.signal(signal.SIGALRM, to)
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    time.sleep(5)
except T as e:
    print("timeout", e)


def g(n):
    return n + 1


def spin():
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try:
        x = 0
        for i in range(10**9):
            x = g(x)
    except T as e:
        print("timeout", e)


spin()
try:
    signal.setitimer(9, 1)
except signal.ItimerError as e:
    print(type(e), e)
