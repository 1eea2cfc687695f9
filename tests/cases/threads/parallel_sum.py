"""A sum in parts, by threads that add under a lock and by a class that collects results; loops without waiting take turns, too."""

import threading

total = 0
lock = threading.Lock()


def add(numbers):
    global total
    for n in numbers:
        with lock:
            total += n


numbers = list(range(10_000))
threads = [threading.Thread(target=add, args=(numbers[i::4],)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total == sum(numbers))


class Part(threading.Thread):
    def __init__(self, start, stop):
        threading.Thread.__init__(self)
        self.bounds = (start, stop)
        self.result = None

    def run(self):
        self.result = sum(x * x for x in range(*self.bounds))


parts = [Part(i * 100, (i + 1) * 100) for i in range(5)]
for p in parts:
    p.start()
for p in parts:
    p.join()
print([p.result for p in parts], sum(p.result for p in parts))

ready = False
spins = 0


def spin():
    global spins
    while not ready:
        spins += 1


spinner = threading.Thread(target=spin)
spinner.start()


def release():
    global ready
    ready = True


releaser = threading.Thread(target=release)
releaser.start()
releaser.join()
spinner.join()
print(spins > 0)
done = []
setter = threading.Thread(target=lambda: [None for _ in range(1000)] and done.append(1))
setter.start()
while not done:
    pass
print("seen", done)
