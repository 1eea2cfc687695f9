"""A thread waits inside of what the runtime calls: keys, special methods, items of builtins, coroutines of its own loop."""

import threading, time, queue, asyncio


def attempt(name, f):
    def run():
        time.sleep(0.001)  # whoever started it goes on
        try:
            print(name, f())
        except BaseException as e:
            print(name, type(e).__name__, e)

    t = threading.Thread(target=run)
    t.start()
    t.join()


def later(q, *items):
    def put():
        for i in items:
            time.sleep(0.005)
            q.put(i)

    threading.Thread(target=put).start()
    return q


def take(q):
    return q.get()


def gen(q, n):
    for _ in range(n):
        yield q.get()


def deleg(q, n):
    yield from gen(q, n)


def Q(*i):
    return later(queue.Queue(), *i)


attempt("sum", lambda: sum(gen(Q(1, 2, 3), 3)))
attempt("sorted", lambda: sorted(gen(Q(3, 1, 2), 3)))
attempt("map", lambda: list(map(take, [Q(1), Q(2)])))
attempt("yield from", lambda: list(deleg(Q(1, 2), 2)))
attempt("max", lambda: max(gen(Q(1, 5, 2), 3)))
attempt("min key", lambda: min([1, 2], key=lambda n: Q(-n).get()))
attempt("join", lambda: ",".join(gen(Q("a", "b"), 2)))
attempt("dict", lambda: dict((k, 1) for k in gen(Q("a", "b"), 2)))
attempt("set", lambda: set(gen(Q(1, 2), 2)))
attempt("filter", lambda: list(filter(take, [Q(1), Q(0)])).__len__())
attempt("any", lambda: any(gen(Q(0, 1), 2)))
attempt("all", lambda: all(gen(Q(1, 0), 2)))
attempt("zip", lambda: list(zip(gen(Q(1, 2), 2), gen(Q(3, 4), 2))))
attempt("enumerate", lambda: list(enumerate(gen(Q(1, 2), 2))))
attempt("listcomp", lambda: [x for x in gen(Q(1, 2), 2)])
attempt("star", lambda: print(*gen(Q(1, 2), 2)))
attempt("unpack", lambda: (lambda a, b: (a, b))(*gen(Q(1, 2), 2)))
attempt("extend", lambda: (lambda l: (l.extend(gen(Q(1, 2), 2)), l))([]))
attempt("in", lambda: 2 in gen(Q(1, 2), 2))
attempt("sort key", lambda: sorted([2, 1], key=lambda n: Q(n).get()))


class E:
    def __eq__(self, o):
        return Q(True).get()

    __hash__ = None

    def __len__(self):
        return Q(3).get()

    def __getitem__(self, i):
        return Q(i).get()

    def __bool__(self):
        return Q(True).get()

    def __add__(self, o):
        return Q(o).get()

    @property
    def p(self):
        return Q("p").get()


attempt("eq", lambda: E() == 1)
attempt("len", lambda: len(E()))
attempt("getitem", lambda: E()[4])
attempt("bool", lambda: "yes" if E() else "no")
attempt("add", lambda: E() + 3)
attempt("prop", lambda: E().p)


async def co():
    return Q(7).get()


attempt("loop in thread", lambda: asyncio.run(co()))


async def co2():
    await asyncio.sleep(0.001)
    return await asyncio.to_thread(Q(8).get)


attempt("loop to_thread", lambda: asyncio.run(co2()))


async def co3():
    time.sleep(0.001)
    e = threading.Event()
    threading.Timer(0.002, e.set).start()
    return e.wait()


attempt("loop event", lambda: asyncio.run(co3()))
import functools

attempt("reduce", lambda: functools.reduce(lambda a, b: a + Q(b).get(), [1, 2, 3]))
attempt("partial", lambda: functools.partial(take, Q(5))())
attempt("lru", lambda: functools.lru_cache(lambda n: Q(n).get())(6))
attempt("nested def", lambda: (lambda: take(Q(9)))())
