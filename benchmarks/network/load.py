"""Sends lines to a server and waits for each to come back: port, connections at a time, requests in each, how many rounds of that.

Prints the requests a second and the 50th and 99th percentile of how long one takes, in microseconds.
"""

import asyncio
import sys
import time


async def talk(port, count, times):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        start = time.perf_counter()
        writer.write(b"a line of an ordinary length, as requests have it\n")
        await reader.readline()
        times.append(time.perf_counter() - start)
    writer.close()
    await writer.wait_closed()


async def main(port, connections, count, rounds):
    times = []
    start = time.perf_counter()
    for _ in range(rounds):
        await asyncio.gather(*(talk(port, count, times) for _ in range(connections)))
    took = time.perf_counter() - start
    times.sort()
    n = len(times)
    print(round(n / took), round(times[n // 2] * 1e6), round(times[n * 99 // 100] * 1e6))


asyncio.run(main(*map(int, sys.argv[1:])))
