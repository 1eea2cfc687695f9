"""A log analysis written as generators: sources, filters, windows, tees, merging, grouping."""

import heapq
import itertools

LINES = """10:00 GET /a 200 12
10:01 GET /b 404 3
10:01 POST /a 201 40
10:03 GET /c 200 7
10:04 GET /a 500 90
10:06 bad line
10:07 GET /b 200 5
10:09 POST /c 500 11""".splitlines()


def parse(lines):
    for number, line in enumerate(lines, 1):
        parts = line.split()
        if len(parts) != 5:
            print(f"skipping line {number}: {line!r}")
            continue
        time, verb, path, status, ms = parts
        hours, _, minutes = time.partition(":")
        yield {"t": int(hours) * 60 + int(minutes), "verb": verb, "path": path, "status": int(status), "ms": int(ms)}


def where(records, **conditions):
    for r in records:
        if all(r[k] == v or (callable(v) and v(r[k])) for k, v in conditions.items()):
            yield r


def windows(items, size):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def averaged():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


records = list(parse(LINES))
print([r["path"] for r in where(records, status=200)], [r["ms"] for r in where(records, ms=lambda m: m > 10, verb="GET")])
avg = averaged()
next(avg)
print([round(avg.send(r["ms"]), 2) for r in records])
print([b["t"] - a["t"] for a, b in windows(iter(records), 2)])
for path, group in itertools.groupby(sorted(records, key=lambda r: r["path"]), key=lambda r: r["path"]):
    group = list(group)
    print(path, len(group), sum(r["ms"] for r in group), sorted({r["status"] for r in group}))
slow, errors = itertools.tee(parse(LINES[:5]))
print([r["ms"] for r in slow if r["ms"] > 10], [r["status"] for r in errors if r["status"] >= 400])
print(list(heapq.merge((r["t"] for r in records[:3]), (r["t"] for r in records[3:]), [601, 700])))
print(list(itertools.islice((x * x for x in itertools.count(3)), 4)), list(itertools.takewhile(lambda r: r < 604, (r["t"] for r in records))))
print(list(itertools.accumulate((r["ms"] for r in records), max)), list(itertools.chain.from_iterable(zip("ab", "cd"))))
