"""The numbers that follow from a seed."""

import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 5), random.gauss(0, 1))
l = list(range(5)); random.shuffle(l); print(l, random.choices([1, 2], weights=[1, 3], k=4))
r = random.Random("text")
print(r.random(), r.uniform(1, 2), r.getrandbits(70), r.randrange(0, 100, 7))
state = r.getstate()
a = r.random()
r.setstate(state)
print(a == r.random(), len(state[1]))
for f in (lambda: r.randrange(0), lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.sample({1}, 1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
