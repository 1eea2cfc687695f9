"""The second SIGINT raises KeyboardInterrupt where the main task does not let itself be cancelled."""
# interrupts: 2
# skip wasi: no signals
# skip browser: no signals
import asyncio


async def main():
    for _ in range(3):
        try:
            print("ready", flush=True)
            await asyncio.sleep(20 if _ < 2 else 0)
        except asyncio.CancelledError:
            print("no")
    return 1


asyncio.run(main())
