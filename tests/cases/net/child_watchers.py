"""Watchers of child processes: the default one, each class of the library, one of the program's own, loops made by hand, threads."""

# skip wasi: WASI preview 1 has no child processes
# skip browser: a page has no child processes
import asyncio
import asyncio.unix_events
import os
import signal
import subprocess
import sys
import threading
import warnings


async def several():
    async def one(code):
        child = await asyncio.create_subprocess_exec(
            "sh", "-c", f"sleep 0.05; echo {code}; exit {code}", stdout=asyncio.subprocess.PIPE
        )
        out, _ = await child.communicate()
        return out.decode().strip(), child.returncode

    if isinstance(asyncio.get_child_watcher(), asyncio.MultiLoopChildWatcher):
        # its handler of signals runs anywhere, and takes children that it is just looking at
        print(" ", [await one(code) for code in range(4)])
    else:
        print(" ", await asyncio.gather(*(one(code) for code in range(4))))
    child = await asyncio.create_subprocess_shell("sleep 10")
    child.send_signal(signal.SIGTERM)
    print(" ", await child.wait())


default = asyncio.get_child_watcher()
print(type(default), default.is_active(), default is asyncio.get_child_watcher())
print(
    asyncio.get_event_loop_policy().get_child_watcher() is default,
    asyncio.unix_events.ThreadedChildWatcher is type(default),
)
print(type(default).__mro__, type(default).__module__, type(default).__doc__.splitlines()[0])
asyncio.run(several())

for make in (
    asyncio.ThreadedChildWatcher,
    asyncio.SafeChildWatcher,
    asyncio.FastChildWatcher,
    asyncio.PidfdChildWatcher,
    asyncio.MultiLoopChildWatcher,
):
    watcher = make()
    print(make.__name__, watcher.is_active(), isinstance(watcher, asyncio.AbstractChildWatcher))
    asyncio.set_child_watcher(watcher)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    watcher.attach_loop(loop)
    loop.run_until_complete(several())
    asyncio.set_event_loop(None)
    loop.close()
    watcher.close()
    print(" ", watcher.is_active(), signal.getsignal(signal.SIGCHLD) == signal.SIG_DFL)

# the runner's loop is attached by the policy
asyncio.set_child_watcher(asyncio.SafeChildWatcher())
asyncio.run(several())


async def not_active():
    asyncio.get_child_watcher().attach_loop(None)
    try:
        await asyncio.create_subprocess_exec("true")
    except RuntimeError as e:
        print(e)


asyncio.run(not_active())


class Own(asyncio.AbstractChildWatcher):
    """Says what it is asked."""

    def __init__(self):
        self.tasks = []

    def is_active(self):
        return True

    def attach_loop(self, loop):
        print("  attached", loop is not None)

    def close(self):
        print("  closed")

    def __enter__(self):
        print("  entered")
        return self

    def __exit__(self, *exc):
        print("  left", exc)

    def add_child_handler(self, pid, callback, *args):
        print("  add", pid > 0, callback.__name__, type(args[0]).__name__, args[0].get_pid() == pid)
        loop = asyncio.get_running_loop()

        async def wait():
            _, status = await loop.run_in_executor(None, os.waitpid, pid, 0)
            callback(pid, os.waitstatus_to_exitcode(status), *args)

        self.tasks.append(loop.create_task(wait()))

    def remove_child_handler(self, pid):
        return False


asyncio.set_child_watcher(Own())
asyncio.run(several())


class Loud(asyncio.ThreadedChildWatcher):
    def add_child_handler(self, pid, callback, *args):
        print("  added", threading.active_count())
        super().add_child_handler(pid, callback, *args)


asyncio.set_child_watcher(Loud())
asyncio.run(several())


class Policy(asyncio.DefaultEventLoopPolicy):
    def get_child_watcher(self):
        print("  asked")
        return super().get_child_watcher()


asyncio.set_event_loop_policy(Policy())
asyncio.run(several())
asyncio.set_event_loop_policy(None)

watcher = asyncio.SafeChildWatcher()
for call in (
    lambda: asyncio.set_child_watcher(1),
    lambda: asyncio.AbstractChildWatcher().attach_loop(None),
    lambda: asyncio.AbstractEventLoopPolicy().get_child_watcher(),
    lambda: asyncio.FastChildWatcher().add_child_handler(1, print),
    lambda: watcher.remove_child_handler(17),
    lambda: asyncio.PidfdChildWatcher().remove_child_handler(17),
):
    try:
        print(call())
    except (AssertionError, NotImplementedError) as e:
        print(type(e).__name__, e)


async def by_hand():
    """Handlers for children that are not asyncio's."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loop = asyncio.get_running_loop()
        with asyncio.SafeChildWatcher() as watcher:
            watcher.attach_loop(loop)
            done = loop.create_future()
            child = subprocess.Popen("sleep 0.05; exit 9", shell=True)
            watcher.add_child_handler(
                child.pid, lambda pid, code, *args: done.set_result((pid == child.pid, code, args)), "a", 2
            )
            print(await done)
            endless = subprocess.Popen(["sleep", "10"])
            watcher.add_child_handler(endless.pid, print)
            watcher.attach_loop(None)
            print(watcher.remove_child_handler(endless.pid), watcher.remove_child_handler(endless.pid))
            endless.kill()
            print(endless.wait())
    print([str(w.message) for w in caught])


asyncio.run(by_hand())


def in_thread():
    asyncio.run(several())


thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
sys.stdout.flush()


async def with_fast():
    """A watcher that takes every child."""
    with asyncio.FastChildWatcher() as watcher:
        watcher.attach_loop(asyncio.get_running_loop())
        child = subprocess.Popen(["true"])
        await asyncio.sleep(0.2)
        ended = []
        watcher.add_child_handler(child.pid, lambda *args: ended.append(args[1]))
        print(ended)
    watcher.close()


asyncio.run(with_fast())
