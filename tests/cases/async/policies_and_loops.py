"""Policies and loops of the program's own: who makes them, which one is current, what their methods may replace."""

import asyncio
from asyncio import base_events, events


class Policy(asyncio.AbstractEventLoopPolicy):
    def __init__(self):
        self.current = None

    def get_event_loop(self):
        print("policy: get")
        return self.current

    def set_event_loop(self, loop):
        print("policy: set", loop is None)
        self.current = loop

    def new_event_loop(self):
        print("policy: new")
        return Stepping()


class Stepping(base_events.BaseEventLoop):
    """A loop whose clock goes on by one with each pass, and that never waits."""

    def __init__(self):
        super().__init__()
        self.now, self.passes, self.timers = 0, 0, []

    def time(self):
        return self.now

    def _run_once(self):
        self.passes += 1
        self.now += 1
        super()._run_once()

    def call_at(self, when, callback, *args, context=None):
        self.timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def call_exception_handler(self, context):
        print("handler:", context["message"][:24], repr(context.get("exception")))


class NoSelector:
    def select(self, timeout):
        return []


async def work(n):
    await asyncio.sleep(n)
    return n * 2


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, loop.time() > 0, isinstance(loop, asyncio.AbstractEventLoop))
    print(await asyncio.gather(work(3), work(1)))
    loop.call_soon(lambda: 1 / 0)
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(50)
    except TimeoutError:
        print("timeout", loop.timers[-2:] == sorted(loop.timers[-2:], reverse=True))
    return loop


default = asyncio.get_event_loop_policy()
print(type(default).__name__, isinstance(default, asyncio.AbstractEventLoopPolicy))
print(isinstance(default, asyncio.DefaultEventLoopPolicy), default is events.get_event_loop_policy())
made = default.new_event_loop()
default.set_event_loop(made)
print(asyncio.get_event_loop() is made, made.is_closed())
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
made.close()
for wrong in (3, made):
    try:
        asyncio.set_event_loop_policy(wrong)
    except (TypeError, AssertionError) as error:
        print(type(error).__name__)
try:
    default.set_event_loop("loop")
except (TypeError, AssertionError) as error:
    print(type(error).__name__)

policy = Policy()
asyncio.set_event_loop_policy(policy)
loop = Stepping()
loop._selector = NoSelector()
print(loop.run_until_complete(work(4)), loop.passes, loop.timers)
loop.close()
Stepping._selector = NoSelector()
print(asyncio.run(main()).is_closed(), policy.current)
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__)
try:
    asyncio.AbstractEventLoopPolicy().new_event_loop()
except NotImplementedError as error:
    print("NotImplementedError", error)
