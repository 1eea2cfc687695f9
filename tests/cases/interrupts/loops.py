"""SIGINT raises KeyboardInterrupt in loops, comprehensions, generators, calls; it can be caught."""

# interrupts: 7
# skip wasi: no signals
# skip browser: no signals


def ready():
    print("ready", flush=True)


def forever(n):
    ready()
    while True:
        n += 1


def numbers():
    ready()
    for _ in range(10**12):
        pass


def machine(x: float):
    ready()
    while x > 0.0:
        x = x + 1.0
    return x


def comprehension():
    ready()
    return [i for i in range(10**12) if i < 0]


def generator():
    ready()
    return sum(i for i in range(10**12))


def deep(n):
    return n if n < 2 else deep(n - 1) + deep(n - 2)


def calls():
    ready()
    return deep(200)


def nested():
    ready()
    try:
        while True:
            try:
                while True:
                    pass
            finally:
                print("inner finally")
    except Exception:
        print("not here")
    finally:
        print("outer finally")


for work in (lambda: forever(0), numbers, lambda: machine(1.0), comprehension, generator, calls, nested):
    try:
        work()
    except KeyboardInterrupt as e:
        print("caught", repr(e))
print("end")
