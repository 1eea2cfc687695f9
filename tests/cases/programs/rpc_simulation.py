"""Request and reply over futures with timeouts, correlation ids and heartbeats (partly typed)."""
import asyncio
import itertools


class RemoteError(Exception):
    pass


class Channel:
    def __init__(self):
        self.a_to_b = asyncio.Queue()
        self.b_to_a = asyncio.Queue()


class Server:
    def __init__(self, channel: Channel):
        self.channel = channel
        self.methods = {}
        self.running = set()

    def expose(self, function):
        self.methods[function.__name__] = function
        return function

    async def serve(self):
        while True:
            request = await self.channel.a_to_b.get()
            if request is None:
                break
            task = asyncio.create_task(self.dispatch(request))
            self.running.add(task)
            task.add_done_callback(self.running.discard)
        if self.running:
            await asyncio.gather(*self.running)
        await self.channel.b_to_a.put(None)

    async def dispatch(self, request):
        number, method, args = request
        try:
            if method not in self.methods:
                raise LookupError(f"no method {method}")
            result = self.methods[method](*args)
            if asyncio.iscoroutine(result):
                result = await result
            reply = (number, True, result)
        except Exception as error:
            reply = (number, False, f"{type(error).__name__}: {error}")
        await self.channel.b_to_a.put(reply)


class Client:
    def __init__(self, channel: Channel):
        self.channel = channel
        self.pending: dict = {}
        self.numbers = itertools.count(1)
        self.late = 0
        self.reader = asyncio.create_task(self.read())

    async def read(self):
        while (reply := await self.channel.b_to_a.get()) is not None:
            number, ok, payload = reply
            future = self.pending.pop(number, None)
            if future is None or future.done():
                self.late += 1
            elif ok:
                future.set_result(payload)
            else:
                future.set_exception(RemoteError(payload))
        for future in self.pending.values():
            future.cancel()

    async def call(self, method: str, *args, timeout: float = 1.0):
        number = next(self.numbers)
        future = asyncio.get_running_loop().create_future()
        self.pending[number] = future
        await self.channel.a_to_b.put((number, method, args))
        return await asyncio.wait_for(future, timeout)

    def __getattr__(self, name):
        async def method(*args, **kwargs):
            return await self.call(name, *args, **kwargs)

        return method

    async def close(self):
        await self.channel.a_to_b.put(None)
        await self.reader


async def main():
    channel = Channel()
    server = Server(channel)

    @server.expose
    def add(a, b):
        return a + b

    @server.expose
    async def slow(value):
        await asyncio.sleep(0.03)
        return value

    @server.expose
    async def divide(a, b):
        await asyncio.sleep(0)
        return a / b

    serving = asyncio.create_task(server.serve())
    client = Client(channel)
    print(await client.add(1, 2), await client.call("add", "x", "y"))
    print(await asyncio.gather(client.slow("s"), client.add(5, 5), client.divide(1, 4)))
    for attempt in (client.divide(1, 0), client.nothing(), client.add(1, "2"), client.slow("late", timeout=0.001)):
        try:
            print(await attempt)
        except RemoteError as error:
            print("remote:", error)
        except TimeoutError:
            print("timeout, pending", sorted(client.pending))
    results = await asyncio.gather(*(client.add(i, i) for i in range(4)), client.divide(1, 0), return_exceptions=True)
    print(results)
    await client.close()
    await serving
    print("late replies:", client.late, "running:", len(server.running))


asyncio.run(main())
