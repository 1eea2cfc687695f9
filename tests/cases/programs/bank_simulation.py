"""Accounts with Decimal-like cents, an event-sourced ledger, context managers, audit decorators and an async interest run."""

import asyncio
import contextlib
import functools
import itertools
from abc import ABC, abstractmethod
from collections import ChainMap, OrderedDict, deque
from enum import IntFlag
from typing import NamedTuple


class Rights(IntFlag):
    READ = 1
    DEPOSIT = 2
    WITHDRAW = 4
    ALL = 7


class Entry(NamedTuple):
    number: int
    account: str
    cents: int
    note: str = ""

    def __str__(self):
        sign = "-" if self.cents < 0 else "+"
        return f"#{self.number:03} {self.account:<8} {sign}{abs(self.cents) // 100}.{abs(self.cents) % 100:02} {self.note}".rstrip()


class BankError(Exception):
    """Base of all."""


class Denied(BankError):
    pass


class Insufficient(BankError):
    def __init__(self, account, wanted):
        self.account, self.wanted = account, wanted

    def __str__(self):
        return f"{self.account.name}: {self.wanted} wanted, {self.account.balance} there"


def needs(right):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(self, *args, user=None, **kw):
            if user is not None and right not in user.get("rights", Rights.READ):
                raise Denied(f"{user['name']} may not {f.__name__}")
            return f(self, *args, **kw)

        wrapper.right = right
        return wrapper

    return decorate


class Account(ABC):
    numbers = itertools.count(1)

    def __init__(self, name, ledger):
        self.name, self.ledger = name, ledger
        self.observers = []

    @property
    def balance(self):
        return sum(e.cents for e in self.ledger if e.account == self.name)

    @abstractmethod
    def limit(self):
        """How far it may go below zero."""

    def book(self, cents, note=""):
        entry = Entry(next(self.numbers), self.name, cents, note)
        self.ledger.append(entry)
        for observer in self.observers:
            observer(self, entry)
        return entry

    @needs(Rights.DEPOSIT)
    def deposit(self, cents, note="deposit"):
        if cents <= 0:
            raise ValueError("deposits are positive")
        return self.book(cents, note)

    @needs(Rights.WITHDRAW)
    def withdraw(self, cents, note="withdrawal"):
        if self.balance - cents < -self.limit():
            raise Insufficient(self, cents)
        return self.book(-cents, note)

    def __iadd__(self, cents):
        self.deposit(cents)
        return self

    def __isub__(self, cents):
        self.withdraw(cents)
        return self


class Checking(Account):
    def limit(self):
        return 50_00


class Savings(Account):
    rate = 3

    def limit(self):
        return 0

    async def accrue(self, years):
        for year in range(1, years + 1):
            await asyncio.sleep(0)
            yield year, self.book(self.balance * self.rate // 100, f"interest {year}")


@contextlib.contextmanager
def atomic(ledger):
    mark = len(ledger)
    try:
        yield
    except BankError as e:
        undone = [ledger.pop() for _ in range(len(ledger) - mark)]
        print(f"rolled back {len(undone)}: {e}")
        raise
    else:
        print(f"committed {len(ledger) - mark}")


def transfer(ledger, a, b, cents, **kw):
    with atomic(ledger):
        b.deposit(cents, f"from {a.name}", **kw)
        a.withdraw(cents, f"to {b.name}", **kw)


async def main():
    ledger = deque(maxlen=100)
    alice, bob = Checking("alice", ledger), Savings("bob", ledger)
    seen = OrderedDict()
    alice.observers.append(lambda account, entry: seen.update({entry.number: account.balance}))
    alice += 120_00
    bob += 80_50
    defaults = {"rights": Rights.READ, "name": "guest"}
    teller = ChainMap({"name": "teller", "rights": Rights.ALL ^ Rights.WITHDRAW}, defaults)
    for a, b, cents, user in ((alice, bob, 100_00, None), (alice, bob, 100_00, None), (bob, alice, 10_00, teller), (bob, alice, 10_00, ChainMap({}, defaults)), (bob, alice, 500_00, None)):
        with contextlib.suppress(BankError):
            transfer(ledger, a, b, cents, user=user)
    async for year, entry in bob.accrue(2):
        print(year, entry)
    try:
        alice -= 10_000_00
    except Insufficient as e:
        print(e, e.args == (alice, 10_000_00), alice.balance)
    try:
        Account("x", ledger)
    except TypeError as e:
        print(e)
    print(*ledger, sep="\n")
    print(dict(seen), Account.deposit.right, Account.deposit.__name__, Rights.ALL & ~Rights.READ, Rights(5), list(Rights.ALL))
    totals = {name: sum(e.cents for e in group) for name, group in itertools.groupby(sorted(ledger, key=lambda e: e.account), key=lambda e: e.account)}
    print(totals, sum(totals.values()) == alice.balance + bob.balance, max(ledger, key=lambda e: abs(e.cents)).note, Entry._fields)


asyncio.run(main())
