"""collections.deque: both ends, rotation, maxlen, errors."""
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d[2], 3 in d, list(reversed(d)), d.index(3), d.count(1))
print(d.pop(), d.popleft(), d)
d.extend([7, 8])
d.extendleft("ab")
print(d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.copy() == d, deque("abc") + deque("d"), deque([1]) * 3)
d.remove("a")
d.insert(1, "inserted")
d[0] = "first"
del d[-1]
print(d)
d.reverse()
print(d)
last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last.maxlen, deque(range(10), 2))
last.appendleft("x")
print(last, bool(deque()), deque() == deque([]), deque([1, 2]) < deque([1, 3]))
d.clear()
print(d, str(deque(["s"])))
for call in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(1), lambda: deque([1]).index(5), lambda: deque(5), lambda: hash(d), lambda: d[0:1], lambda: last.insert(0, 1)):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
e = deque([1, 2, 3])
try:
    for x in e:
        e.append(x)
except RuntimeError as error:
    print(error)
queue = deque(["a"])
while queue:
    item = queue.popleft()
    print(item, end=" ")
    if len(item) < 3:
        queue.extend([item + "x", item + "y"])
print()
