"""A log analyser: parsing, counting, percentiles, sessions and a histogram (partly typed)."""
from collections import Counter, defaultdict, namedtuple

LOG = """\
10:00:01 INFO  web   GET /index 200 12ms user=ann
10:00:02 INFO  web   GET /login 200 30ms user=bob
10:00:02 DEBUG cache hit key=index
10:00:05 WARN  db    slow query took 850ms
10:00:09 ERROR web   GET /report 500 1200ms user=ann
10:00:10 INFO  web   POST /login 302 45ms user=bob
Traceback (most recent call last):
10:01:15 INFO  web   GET /index 200 9ms user=cy
10:01:16 ERROR db    connection lost
10:01:17 ERROR web   GET /report 503 2ms user=bob
10:06:00 INFO  web   GET /index 200 11ms user=ann
10:06:30 WARN  web   GET /old 404 3ms user=ann
"""

Entry = namedtuple("Entry", "time level source message")
Request = namedtuple("Request", ["time", "method", "path", "status", "ms", "user"])


def seconds(clock: str) -> int:
    h, m, s = map(int, clock.split(":"))
    return h * 3600 + m * 60 + s


def parse(lines):
    skipped = []
    entries = []
    for line in lines:
        parts = line.split(maxsplit=3)
        try:
            time, level, source, message = parts
            entries.append(Entry(seconds(time), level, source, message))
        except ValueError:
            skipped.append(line)
    return entries, skipped


def requests(entries):
    for entry in entries:
        if entry.source != "web":
            continue
        method, path, status, ms, user = entry.message.split()
        yield Request(entry.time, method, path, int(status), int(ms.removesuffix("ms")), user.partition("=")[2])


def percentile(values, p: float) -> float:
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    k = (len(ordered) - 1) * p / 100
    low = int(k)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (k - low)


def sessions(reqs, gap=60):
    by_user = defaultdict(list)
    for r in reqs:
        user_sessions = by_user[r.user]
        if user_sessions and r.time - user_sessions[-1][-1].time <= gap:
            user_sessions[-1].append(r)
        else:
            user_sessions.append([r])
    return by_user


def histogram(values, edges):
    counts = [0] * (len(edges) + 1)
    for value in values:
        for i, edge in enumerate(edges):
            if value < edge:
                counts[i] += 1
                break
        else:
            counts[-1] += 1
    labels = [f"<{e}" for e in edges] + [f">={edges[-1]}"]
    return dict(zip(labels, counts))


def clock(t: int) -> str:
    return "%02d:%02d:%02d" % (t // 3600, t // 60 % 60, t % 60)


entries, skipped = parse(LOG.splitlines())
print(len(entries), "entries,", "skipped:", skipped)
print(Counter(e.level for e in entries).most_common())
print(Counter((e.source, e.level) for e in entries).most_common(3))
reqs = list(requests(entries))
print(reqs[0])
print(reqs[-1]._asdict())
times = [r.ms for r in reqs]
print([round(percentile(times, p), 2) for p in (0, 50, 90, 99, 100)], sum(times) / len(times))
for label, count in histogram(times, [10, 50, 1000]).items():
    print(f"{label:>7} {'*' * count}")
for user, parts in sessions(reqs).items():
    print(user, [(clock(s[0].time), len(s)) for s in parts])
errors = [r for r in reqs if r.status >= 400]
by_path = defaultdict(Counter)
for r in reqs:
    by_path[r.path][r.status // 100] += 1
for path in sorted(by_path):
    print(path, dict(by_path[path]), f"{sum(by_path[path].values())} total")
print(max(reqs, key=lambda r: r.ms)._replace(user="hidden"), len(errors))
window = [e for e in entries if seconds("10:00:05") <= e.time < seconds("10:01:17")]
print(len(window), {level: [clock(e.time) for e in window if e.level == level] for level in ("WARN", "ERROR")})
