"""Tasks of the program's own making, announced to asyncio: `_register_task`, `_enter_task`."""

import asyncio
from asyncio import tasks


class Like:
    def __init__(self, loop, done=False):
        self.loop, self.is_done = loop, done

    def get_loop(self):
        return self.loop

    def done(self):
        return self.is_done


class Loop:
    pass


loop = Loop()
first, second = Like(loop), Like(loop, True)
tasks._register_task(first)
asyncio._register_task(second)
print(asyncio.all_tasks(loop) == {first}, asyncio.all_tasks(Loop()))
tasks._unregister_task(first)
asyncio._unregister_task(first)
print(asyncio.all_tasks(loop))
print(asyncio.current_task(loop))
tasks._enter_task(loop, first)
print(asyncio.current_task(loop) is first, asyncio.current_task(Loop()))
try:
    tasks._enter_task(loop, second)
except RuntimeError as error:
    print(str(error).split(" <")[0])
try:
    tasks._leave_task(loop, second)
except RuntimeError as error:
    print(str(error).split(" <")[0])
tasks._leave_task(loop, first)
print(asyncio.current_task(loop))


async def main():
    me = asyncio.current_task()
    print(asyncio.all_tasks() == {me}, asyncio.current_task(asyncio.get_running_loop()) is me)
    print(
        asyncio.wrap_future(me) is me,
        me._must_cancel,
        me._coro is me.get_coro(),
        me._loop is asyncio.get_running_loop(),
    )
    try:
        asyncio.wrap_future(3)
    except AssertionError as error:
        print(error)
    me._log_destroy_pending = False
    print(me._log_destroy_pending, me._source_traceback)
    future = asyncio.Future()
    future.note = "attribute"
    print(future.note, future._exception, future._result, future._callbacks)
    future.set_result(3)
    print(future._result, future._exception)
    try:
        future._log_traceback = True
    except ValueError as error:
        print(error)


asyncio.run(main())
