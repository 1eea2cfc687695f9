"""`_thread.interrupt_main`: KeyboardInterrupt in the main thread, a handler of the program, nothing where the signal is ignored."""
# targets: native

import _thread
import asyncio
import signal
import threading
import time


def after_a_moment(*args):
    time.sleep(0.05)
    _thread.interrupt_main(*args)


def wait():
    while True:
        time.sleep(0.01)  # which such a signal does not end


def main_thread():
    threading.Thread(target=after_a_moment).start()
    try:
        wait()
    except KeyboardInterrupt:
        print("interrupted")
    try:
        _thread.interrupt_main()
        wait()
    except KeyboardInterrupt:
        print("by itself")


def handled():
    came = []

    def handler(number, frame):
        print("handler", signal.Signals(number).name)
        came.append(number)

    signal.signal(signal.SIGUSR1, handler)
    threading.Thread(target=after_a_moment, args=(signal.SIGUSR1,)).start()
    while not came:
        time.sleep(0.01)
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    _thread.interrupt_main(signal.SIGUSR1)
    _thread.interrupt_main(signal.SIGTERM)  # the default: nothing
    for bad in 0, 100:
        try:
            _thread.interrupt_main(bad)
        except ValueError as e:
            print(e)


async def waits():
    threading.Thread(target=after_a_moment).start()
    try:
        while True:
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print("main task cancelled")
        raise


signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell runs in its background has it ignored
main_thread()
handled()
try:
    asyncio.run(waits())
except KeyboardInterrupt:
    print("run interrupted")
