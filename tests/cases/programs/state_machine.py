"""A state machine with enums, decorators that collect transitions, hooks, history and a DOT export."""

import itertools
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    CONNECTING = auto()
    READY = auto()
    FAILED = auto()

    @property
    def terminal(self):
        return self is State.FAILED


class Event(str, Enum):
    CONNECT = "connect"
    OK = "ok"
    ERROR = "error"
    RESET = "reset"


class InvalidTransition(Exception):
    def __init__(self, state, event):
        self.state, self.event = state, event
        super().__init__(state, event)

    def __str__(self):
        return f"no way out of {self.state.name} on {self.event.value}"


def transition(*sources, on, to):
    def mark(f):
        f.__dict__.setdefault("transitions", []).extend((s, on, to) for s in sources)
        return f

    return mark


class MachineMeta(type):
    def __new__(mcls, name, bases, ns):
        table = {}
        for base in reversed(bases):
            table.update(getattr(base, "table", {}))
        for attr, value in ns.items():
            for source, event, target in getattr(value, "transitions", ()):
                if (source, event) in table and table[source, event][1] != attr:
                    print(f"{name} overrides {source.name}/{event.name}")
                table[source, event] = target, attr
        ns["table"] = table
        return super().__new__(mcls, name, bases, ns)


class Machine(metaclass=MachineMeta):
    initial = State.IDLE

    def __init__(self):
        self.state = self.initial
        self.history = [self.state]
        self.clock = itertools.count(1)

    def fire(self, event, *args, **kw):
        try:
            target, name = self.table[self.state, Event(event)]
        except KeyError:
            raise InvalidTransition(self.state, Event(event)) from None
        result = getattr(self, name)(*args, **kw)
        self.before(target)
        self.state = target
        self.history.append(target)
        return next(self.clock), result

    def before(self, target):
        pass

    @classmethod
    def dot(cls):
        yield f"digraph {cls.__name__} {{"
        for (source, event), (target, _) in cls.table.items():
            yield f"  {source.name} -> {target.name} [label={event.value}];"
        yield "}"


class Connection(Machine):
    def __init__(self, retries=1):
        super().__init__()
        self.retries = retries

    @transition(State.IDLE, on=Event.CONNECT, to=State.CONNECTING)
    @transition(State.FAILED, on=Event.RESET, to=State.IDLE)
    def start(self, host=None):
        return f"dialing {host}" if host else "ready to dial"

    @transition(State.CONNECTING, on=Event.OK, to=State.READY)
    def done(self):
        return "connected"

    @transition(State.CONNECTING, State.READY, on=Event.ERROR, to=State.FAILED)
    def fail(self, why="unknown"):
        return f"failed: {why}"

    def before(self, target):
        if target.terminal:
            self.retries -= 1


class Patient(Connection):
    @transition(State.READY, on=Event.ERROR, to=State.CONNECTING)
    def fail(self, why="unknown"):
        return super().fail(why) + ", trying again"


for cls in (Connection, Patient):
    m = cls(retries=2)
    print(cls.__name__)
    for event, *args in [("connect", "h1"), ("ok",), ("error", "reset"), ("ok",), ("reset",), ("connect",)]:
        try:
            print(" ", event, m.fire(event, *args), m.state.name)
        except InvalidTransition as e:
            print(" ", event, "!", e, e.args == (e.state, e.event))
    print(" ", [s.name for s in m.history], m.retries)
    print(*cls.dot(), sep="\n")
try:
    Connection().fire("explode")
except ValueError as e:
    print(e)
print(len(Machine.table), Machine.dot().__name__, isinstance(Patient.fail.transitions, list))
