"""random with a seed: the same sequences as CPython for every function."""
import random

random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(0, 100, 7), random.randrange(10), random.randint(0, 10**30))
print(random.uniform(1, 5), random.choice("abcdef"), random.choice([10, 20, 30]), random.sample(range(100), 5))
cards = list(range(10))
random.shuffle(cards)
print(cards, random.choices(["r", "g", "b"], k=5), random.choices("ab", weights=[1, 9], k=8), random.choices([1, 2], cum_weights=[5, 6], k=4))
print(random.gauss(0, 1), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.triangular(0, 10, 5), random.betavariate(2, 3))
print(random.getrandbits(8), random.getrandbits(100), random.randbytes(5))
random.seed("text seed")
print(random.random(), random.randint(1, 1000))
random.seed(3.5)
print(random.random())
a, b = random.Random(7), random.Random(7)
print([a.random() for _ in range(3)] == [b.random() for _ in range(3)], a.randint(1, 100) == b.randint(1, 100), random.Random(8).random())
state = a.getstate()
first = [a.randrange(1000) for _ in range(5)]
a.setstate(state)
print(first == [a.randrange(1000) for _ in range(5)])
random.seed(10**30)
print(random.random(), random.sample("hello world", 4), random.sample([1, 2, 3], counts=[2, 1, 5], k=4))
for call in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.shuffle((1, 2)), lambda: random.choices([], k=1)):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
