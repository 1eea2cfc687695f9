"""Actors: mailboxes, handlers that a metaclass collects, references that send by attribute."""

import asyncio, typing, functools, collections, abc, dataclasses, weakref


class Msg(typing.NamedTuple):
    name: str
    args: tuple
    kwargs: dict
    reply: asyncio.Future


class ActorMeta(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        cls._handlers = {
            **getattr(cls, "_handlers", {}),
            **{k: v for k, v in ns.items() if getattr(v, "_handler", False)},
        }
        return cls


def handler(f):
    f._handler = True
    return f


class Ref:
    def __init__(self, actor):
        self._actor = actor

    def __getattr__(self, name):
        if name not in self._actor._handlers:
            raise AttributeError(f"{type(self._actor).__name__} has no handler {name!r}")
        return functools.partial(self._actor._send, name)


class Actor(metaclass=ActorMeta):
    def __init__(self):
        self._mail = asyncio.Queue()
        self.ref = Ref(self)
        self._task = None

    def _send(self, name, *a, **k):
        f = asyncio.get_running_loop().create_future()
        self._mail.put_nowait(Msg(name, a, k, f))
        return f

    async def __aenter__(self):
        self._task = asyncio.create_task(self._run(), name=type(self).__name__)
        return self.ref

    async def __aexit__(self, *e):
        self._mail.put_nowait(None)
        await self._task

    async def _run(self):
        while m := await self._mail.get():
            try:
                r = await self._handlers[m.name](self, *m.args, **m.kwargs)
            except Exception as e:
                m.reply.set_exception(e)
            else:
                if not m.reply.cancelled():
                    m.reply.set_result(r)


class Account(Actor):
    def __init__(self, n):
        super().__init__()
        self.n = n

    @handler
    async def deposit(self, x):
        self.n += x
        return self.n

    @handler
    async def withdraw(self, x, *, force=False):
        if x > self.n and not force:
            raise ValueError(f"only {self.n}")
        self.n -= x
        return self.n


class Audit(Account):
    def __init__(self, n):
        super().__init__(n)
        self.log = []

    @handler
    async def deposit(self, x):
        self.log.append(x)
        return await super().deposit(x)

    @handler
    async def transfer(self, other, x):
        await self.withdraw(x)
        return self.n, await other.deposit(x)


async def main():
    async with Account(10) as a, Audit(5) as b:
        print(
            await a.deposit(5),
            await b.deposit(1),
            await b.transfer(a, 2),
            await asyncio.gather(*(a.deposit(i) for i in range(4))),
        )
        try:
            await a.withdraw(1000)
        except ValueError as e:
            print("ValueError", e)
        print(await a.withdraw(1000, force=True))
        f = a.deposit(1)
        f.cancel()
        print(await a.deposit(0))
        try:
            b.nothing
        except AttributeError as e:
            print(e)
        print(sorted(Audit._handlers), sorted(t.get_name() for t in asyncio.all_tasks())[:2], b._actor.log)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
