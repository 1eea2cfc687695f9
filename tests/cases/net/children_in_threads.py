"""Child processes that threads wait for: the loop and the other threads run meanwhile."""

# skip wasi: WASI preview 1 has no child processes
# skip browser: a page has no child processes
import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class Ticks:
    """Counts how often the loop had a turn."""

    async def __aenter__(self):
        self.count = 0
        self.task = asyncio.create_task(self.tick())
        return self

    async def tick(self):
        while True:
            self.count += 1
            await asyncio.sleep(0.01)

    async def __aexit__(self, *exc):
        self.task.cancel()
        print("  the loop ran meanwhile:", self.count >= 3)


def with_popen():
    with subprocess.Popen(["sleep", "0.15"]) as child:
        pass
    return child.returncode


def poll_and_wait():
    child = subprocess.Popen(["sleep", "0.15"])
    first = child.poll()
    try:
        child.wait(timeout=0.05)
    except subprocess.TimeoutExpired as e:
        print("  expired:", e.timeout, e.cmd)
    return first, child.wait()


def read_lines():
    child = subprocess.Popen(
        "echo one; sleep 0.15; echo two; exit 3", shell=True, text=True, stdout=subprocess.PIPE
    )
    lines = [line.strip() for line in child.stdout]
    child.stdout.close()
    return lines, child.wait()


def wait_by_number():
    child = subprocess.Popen("sleep 0.15; exit 7", shell=True)
    pid, status = os.waitpid(child.pid, 0)
    return pid == child.pid, os.waitstatus_to_exitcode(status), os.WIFEXITED(status), os.WEXITSTATUS(status)


async def in_threads():
    ways = {
        "run": (subprocess.run, ["sleep", "0.15"]),
        "check_output": (subprocess.check_output, ["sh", "-c", "sleep 0.15; echo out"]),
        "call": (subprocess.call, "sleep 0.15; exit 4"),
        "getoutput": (subprocess.getoutput, "sleep 0.15; echo text"),
        "system": (os.system, "sleep 0.15; exit 2"),
        "with": (with_popen,),
        "wait": (poll_and_wait,),
        "lines": (read_lines,),
        "waitpid": (wait_by_number,),
    }
    for name, (f, *args) in ways.items():
        async with Ticks():
            if name == "call":
                print(name, await asyncio.to_thread(f, *args, shell=True))
            else:
                print(name, await asyncio.to_thread(f, *args))
    async with Ticks():
        try:
            await asyncio.to_thread(subprocess.run, ["sleep", "5"], timeout=0.1)
        except subprocess.TimeoutExpired as e:
            print("timeout:", e.cmd, e.timeout < 5)
    async with Ticks():
        loop = asyncio.get_running_loop()
        run = lambda data: (
            subprocess.run("sleep 0.1; cat", shell=True, input=data, capture_output=True).stdout
        )
        print(await asyncio.gather(*(loop.run_in_executor(None, run, b"%d" % i * 3) for i in range(4))))
    async with Ticks():
        try:
            await asyncio.to_thread(subprocess.check_call, ["sh", "-c", "sleep 0.1; kill -9 $$"])
        except subprocess.CalledProcessError as e:
            print(e)


asyncio.run(in_threads())


def at_once():
    """Several at a time take as long as one."""
    start = time.monotonic()
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda n: subprocess.call(f"sleep 0.3; exit {n}", shell=True), range(8)))
    print(codes, time.monotonic() - start < 1.5)


at_once()


def beside_main():
    """The main thread waits for a child while another thread works."""
    seen = []

    def work():
        for n in range(3):
            time.sleep(0.03)
            seen.append(n)

    thread = threading.Thread(target=work)
    thread.start()
    print(subprocess.run(["sleep", "0.3"]).returncode, seen)
    thread.join()


beside_main()


def numbers():
    child = subprocess.Popen(["sleep", "10"])
    print(os.waitpid(child.pid, os.WNOHANG))
    child.send_signal(signal.SIGTERM)
    pid, status = os.waitpid(-1, 0)
    print(
        pid == child.pid,
        os.waitstatus_to_exitcode(status),
        os.WIFSIGNALED(status),
        os.WTERMSIG(status),
        status,
    )
    for call in (
        lambda: os.waitpid(child.pid, 0),
        os.wait,
        lambda: os.waitpid("1", 0),
        lambda: os.waitstatus_to_exitcode(1.5),
    ):
        try:
            call()
        except (OSError, TypeError) as e:
            print(type(e).__name__, e)
    print(child.wait())  # somebody else has waited for it
    child = subprocess.Popen(["sleep", "0.05"])
    fd = os.pidfd_open(child.pid)
    os.close(fd)
    pid, status = os.wait()
    print(pid == child.pid, status)
    for status in (0, 256, 9, 0x137F, 139, 0xFFFF):
        try:
            print(status, os.waitstatus_to_exitcode(status))
        except ValueError as e:
            print(status, e)
        print(
            os.WIFEXITED(status),
            os.WIFSIGNALED(status),
            os.WIFSTOPPED(status),
            os.WIFCONTINUED(status),
            os.WCOREDUMP(status),
            os.WSTOPSIG(status),
        )


numbers()
with os.popen("echo from popen; exit 5") as f:
    print(f.read())
print(os.popen("exit 5").close())
sys.stdout.flush()
