"""Keys that are searched in many places: regular, negative, large and colliding ones, with deletions in between."""


class Same:
    """All hash alike."""

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 8

    def __eq__(self, other):
        return isinstance(other, Same) and self.name == other.name


def check(keys):
    made, order = {}, []
    for i, key in enumerate(keys):
        if key not in made:
            order.append(key)
        made[key] = i
        if i % 3 == 2:
            gone = order.pop(i * 7 % len(order))
            assert made.pop(gone) is not None and gone not in made and made.get(gone) is None
        if i % 50 == 49:
            last, _ = made.popitem()
            assert last == order.pop()
    assert list(made) == order and len(made) == len(order)
    assert all(key in made and made[key] is made.get(key) for key in order)
    again = dict(made)
    for key in order:
        del made[key]
        assert key not in made
    assert not made and list(again) == order and again == {key: again[key] for key in order}
    made.update(again)
    assert list(made.items()) == list(again.items())
    return len(order), sum(again.values())


for step in (1, 2, 8, 16, 17, 64, 1000, 1 << 12, 1 << 20, 1 << 32, 1 << 40, (1 << 61) - 1, 1 << 61):
    print(step, check([i * step for i in range(300)]), check([-i * step for i in range(300)]), check([i * step % 97 for i in range(300)]))
print(check([f"key{i}" for i in range(500)]), check([f"a much longer key, number {i}" for i in range(500)]))
print(check([i / 8 for i in range(300)]), check([(i % 7, i) for i in range(300)]), check([1 << i for i in range(300)]))
print(check([Same(i % 40) for i in range(120)]), check([Same(i) if i % 2 else i for i in range(60)]))

queue = {}
for i in range(5000):
    queue[i * 1024] = i
    if len(queue) > 20:
        del queue[next(iter(queue))]
print(list(queue.items())[:3], len(queue))

for size in range(12):
    small = {i * 8: str(i) for i in range(size)}
    literal = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}
    literal.pop("abcdef"[size % 6])
    literal[size] = 0
    print(size, [small.get(i * 8) for i in range(size + 1)], literal, 8 * size in small)
