"""Transfers between accounts under ordered locks; the total stays the same."""

import random
import threading
import time


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


class InsufficientFunds(Exception):
    pass


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda a: a.number)
    with first.lock, second.lock:
        if source.balance < amount:
            raise InsufficientFunds(f"{source.number} has {source.balance}, not {amount}")
        source.balance -= amount
        time.sleep(0)
        target.balance += amount


accounts = [Account(n, 100) for n in range(4)]
refused = []


def clerk(seed):
    rng = random.Random(seed)
    for _ in range(50):
        a, b = rng.sample(accounts, 2)
        try:
            transfer(a, b, rng.randrange(1, 80))
        except InsufficientFunds as e:
            refused.append(str(e))


threads = [threading.Thread(target=clerk, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(a.balance for a in accounts), all(a.balance >= 0 for a in accounts), len(refused) > 0)
try:
    transfer(accounts[0], accounts[1], 1000)
except InsufficientFunds as e:
    print("refused", str(e).split()[0])
print([a.lock.locked() for a in accounts])
