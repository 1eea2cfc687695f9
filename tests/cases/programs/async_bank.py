"""A bank whose accounts are guarded by asyncio locks; transfers run concurrently (partly typed)."""
import asyncio


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.account = account


class Account:
    def __init__(self, owner: str, balance: int = 0):
        self.owner = owner
        self.balance = balance
        self.lock = asyncio.Lock()
        self.history = []

    async def change(self, amount: int):
        current = self.balance
        await asyncio.sleep(0)
        if current + amount < 0:
            raise InsufficientFunds(self, -amount)
        self.balance = current + amount
        self.history.append(amount)

    def __repr__(self):
        return f"{self.owner}: {self.balance}"


class Bank:
    def __init__(self):
        self.accounts = {}
        self.failed = 0
        self.transfers = 0

    def open(self, owner, balance=0):
        if owner in self.accounts:
            raise KeyError(owner)
        self.accounts[owner] = Account(owner, balance)
        return self.accounts[owner]

    async def transfer(self, source, target, amount):
        a, b = self.accounts[source], self.accounts[target]
        first, second = sorted((a, b), key=lambda account: account.owner)
        async with first.lock:
            async with second.lock:
                try:
                    await a.change(-amount)
                except InsufficientFunds as error:
                    self.failed += 1
                    print(f"{source}->{target} {amount} refused: {error}")
                    return False
                await b.change(amount)
                self.transfers += 1
                print(f"{source}->{target} {amount} ok")
                return True

    def total(self):
        return sum(account.balance for account in self.accounts.values())


async def unsafe_total():
    shared = Account("shared", 0)

    async def deposit():
        await shared.change(10)

    await asyncio.gather(*(deposit() for _ in range(5)))
    return shared.balance


async def safe_total():
    shared = Account("shared", 0)

    async def deposit():
        async with shared.lock:
            await shared.change(10)

    await asyncio.gather(*(deposit() for _ in range(5)))
    return shared.balance


async def main():
    bank = Bank()
    for owner, balance in (("ann", 100), ("bob", 50), ("cy", 0)):
        bank.open(owner, balance)
    try:
        bank.open("ann")
    except KeyError as error:
        print("already open:", error)
    before = bank.total()
    plan = [("ann", "bob", 30), ("bob", "cy", 60), ("cy", "ann", 10), ("bob", "ann", 100), ("ann", "cy", 50), ("cy", "bob", 70)]
    results = await asyncio.gather(*(bank.transfer(*step) for step in plan))
    print(results, bank.transfers, bank.failed)
    print(list(bank.accounts.values()))
    print("conserved", before == bank.total())
    print("unsafe", await unsafe_total(), "safe", await safe_total())
    for account in bank.accounts.values():
        print(account.owner, account.history)


asyncio.run(main())
