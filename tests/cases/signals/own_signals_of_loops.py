"""Signals that an asyncio program sends to itself."""

# targets: native
import asyncio, os, signal


async def main():
    loop = asyncio.get_running_loop()
    got = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, lambda: (print("usr1"), got.set()))
    loop.call_soon(print, "soon 1")
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_soon(print, "soon 2")
    print("sent")
    await asyncio.sleep(0)
    print("hop1")
    await asyncio.sleep(0)
    print("hop2")
    await asyncio.sleep(0)
    print("hop3")
    await got.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))

    def h(n, f):
        print("plain", n)

    signal.signal(signal.SIGUSR2, h)
    signal.raise_signal(signal.SIGUSR2)
    print("x")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())


async def m2():
    try:
        signal.raise_signal(signal.SIGINT)
        print("after raise")
        await asyncio.sleep(0)
        print("hop")
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise


try:
    asyncio.run(m2())
except KeyboardInterrupt as e:
    print("KI", e.args, repr(e.__context__))
