"""An event log that is replayed into state, with snapshots and undo (fully typed dataclasses)."""
from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Iterable, Union


@dataclass(frozen=True)
class Opened:
    account: str
    owner: str


@dataclass(frozen=True)
class Deposited:
    account: str
    cents: int


@dataclass(frozen=True)
class Withdrawn:
    account: str
    cents: int


@dataclass(frozen=True)
class Closed:
    account: str


Event = Union[Opened, Deposited, Withdrawn, Closed]


@dataclass(frozen=True)
class AccountState:
    owner: str
    cents: int = 0
    open: bool = True


@dataclass
class Ledger:
    accounts: dict[str, AccountState] = field(default_factory=dict)
    version: int = 0

    def apply(self, event: Event) -> None:
        match event:
            case Opened(account, owner):
                self.accounts[account] = AccountState(owner)
            case Deposited(account, cents):
                state = self.accounts[account]
                self.accounts[account] = replace(state, cents=state.cents + cents)
            case Withdrawn(account, cents):
                state = self.accounts[account]
                self.accounts[account] = replace(state, cents=state.cents - cents)
            case Closed(account):
                self.accounts[account] = replace(self.accounts[account], open=False)
        self.version += 1

    def copy(self) -> Ledger:
        return Ledger(dict(self.accounts), self.version)


class EventStore:
    def __init__(self, snapshot_every: int = 3) -> None:
        self.events: list[Event] = []
        self.snapshots: list[Ledger] = [Ledger()]
        self.snapshot_every = snapshot_every
        self.current = Ledger()

    def record(self, event: Event) -> None:
        self.validate(event)
        self.current.apply(event)
        self.events.append(event)
        if len(self.events) % self.snapshot_every == 0:
            self.snapshots.append(self.current.copy())

    def validate(self, event: Event) -> None:
        if isinstance(event, Opened):
            if event.account in self.current.accounts:
                raise ValueError(f"{event.account} exists already")
            return
        state = self.current.accounts.get(event.account)
        if state is None:
            raise LookupError(f"no account {event.account}")
        if not state.open:
            raise ValueError(f"{event.account} is closed")
        if isinstance(event, Withdrawn) and event.cents > state.cents:
            raise ValueError(f"{state.owner} cannot withdraw {event.cents / 100:.2f}")

    def at(self, version: int) -> Ledger:
        base = max((s for s in self.snapshots if s.version <= version), key=lambda s: s.version)
        ledger = base.copy()
        for event in self.events[base.version:version]:
            ledger.apply(event)
        return ledger


def show(ledger: Ledger) -> None:
    print(f"version {ledger.version}")
    for name, state in ledger.accounts.items():
        print(f"  {name} {state.owner:<4} {state.cents / 100:8.2f} {'open' if state.open else 'closed'}")


def run(events: Iterable[Event]) -> EventStore:
    store = EventStore()
    for event in events:
        try:
            store.record(event)
        except (ValueError, LookupError) as error:
            print(f"rejected {event}: {error}")
    return store


store = run([
    Opened("A1", "ann"), Deposited("A1", 10000), Opened("B2", "bob"), Withdrawn("A1", 2550), Deposited("B2", 2550),
    Withdrawn("B2", 9999), Closed("B2"), Deposited("B2", 1), Deposited("Z9", 5), Opened("A1", "eve"), Deposited("A1", 1),
])
show(store.current)
for version in (0, 2, 4, 6):
    show(store.at(version))
print(len(store.events), [s.version for s in store.snapshots], store.at(len(store.events)) == store.current)
