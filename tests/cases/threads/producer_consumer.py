"""A bounded queue between two producers and three consumers; the slower side waits for the faster one."""

import queue
import threading
import time

buffer = queue.Queue(maxsize=2)
seen = []
done = []


def produce(name, count):
    for i in range(count):
        buffer.put((name, i))
    done.append(f"producer {name} is done")  # which is first is for the consumers' sleeps to say


def consume(number):
    taken = 0
    while True:
        item = buffer.get()
        if item is None:
            break
        time.sleep(0.002)
        seen.append(item)
        taken += 1
    return taken


producers = [threading.Thread(target=produce, args=(n, 5)) for n in "ab"]
consumers = [threading.Thread(target=consume, args=(n,), daemon=True) for n in range(3)]
for t in consumers + producers:
    t.start()
for t in producers:
    t.join()
print(sorted(done))
for _ in consumers:
    buffer.put(None)
for t in consumers:
    t.join()
print(len(seen), sorted(seen))

print(buffer.empty(), buffer.qsize(), buffer.full())
