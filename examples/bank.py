"""A bank whose accounts are locked in order, transfers that fail, and an audit; nothing is annotated."""

import asyncio


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.name} has {account.balance}, not {amount}")
        self.account = account


class Account:
    def __init__(self, name, balance=0):
        self.name = name
        self.balance = balance
        self.lock = asyncio.Lock()
        self.history = []

    def __repr__(self):
        return f"<{self.name}: {self.balance}>"

    def __lt__(self, other):
        return self.name < other.name

    def move(self, amount):
        if self.balance + amount < 0:
            raise InsufficientFunds(self, -amount)
        self.balance += amount
        self.history.append(amount)


async def transfer(source, target, amount):
    first, second = sorted([source, target])
    async with first.lock, second.lock:
        source.move(-amount)
        await asyncio.sleep(0)  # another task may run here, and finds both locked
        target.move(amount)
    return amount


async def audit(accounts, rounds):
    totals = set()
    for _ in range(rounds):
        for account in accounts:
            await account.lock.acquire()
        totals.add(sum(account.balance for account in accounts))
        for account in reversed(accounts):
            account.lock.release()
        await asyncio.sleep(0)
    return totals


async def main():
    accounts = [Account(name, 100) for name in ("ann", "bob", "cyd")]
    ann, bob, cyd = accounts
    jobs = [transfer(*pair, amount) for amount in (10, 120, 70) for pair in ((ann, bob), (bob, cyd), (cyd, ann))]
    *results, totals = await asyncio.gather(*jobs, audit(accounts, 5), return_exceptions=True)
    for result in results:
        match result:
            case InsufficientFunds(account=account):
                print(f"refused: {result} ({len(account.history)} movements so far)")
            case int(amount) if amount > 50:
                print(f"moved {amount}, a lot")
            case amount:
                print(f"moved {amount}")
    print(accounts, "always", totals)


asyncio.run(main())
