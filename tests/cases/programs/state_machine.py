"""A traffic light and a turnstile as state machines with enums and tables (partly typed)."""
from enum import Enum, auto


class State(Enum):
    LOCKED = auto()
    UNLOCKED = auto()
    BROKEN = auto()


class Event(Enum):
    COIN = "coin"
    PUSH = "push"
    KICK = "kick"
    REPAIR = "repair"


class InvalidTransition(Exception):
    pass


class Machine:
    def __init__(self, initial: State):
        self.state = initial
        self.transitions: dict = {}
        self.hooks: dict = {}
        self.history = [initial]

    def on(self, state: State, event: Event, target: State, action=None):
        self.transitions[state, event] = (target, action)
        return self

    def entering(self, state: State):
        def register(function):
            self.hooks.setdefault(state, []).append(function)
            return function

        return register

    def send(self, event: Event):
        try:
            target, action = self.transitions[self.state, event]
        except KeyError:
            raise InvalidTransition(f"{event.value} while {self.state.name}") from None
        if action:
            action()
        previous, self.state = self.state, target
        self.history.append(target)
        if previous is not target:
            for hook in self.hooks.get(target, []):
                hook(previous)
        return target


class Turnstile(Machine):
    def __init__(self):
        super().__init__(State.LOCKED)
        self.coins = 0
        self.visitors = 0
        self.on(State.LOCKED, Event.COIN, State.UNLOCKED, self.take_coin)
        self.on(State.UNLOCKED, Event.COIN, State.UNLOCKED, self.take_coin)
        self.on(State.UNLOCKED, Event.PUSH, State.LOCKED, self.let_in)
        self.on(State.LOCKED, Event.KICK, State.BROKEN)
        self.on(State.BROKEN, Event.REPAIR, State.LOCKED, lambda: print("  repaired"))

    def take_coin(self):
        self.coins += 1

    def let_in(self):
        self.visitors += 1


class Light:
    SEQUENCE = ["green", "yellow", "red"]
    DURATION = {"green": 4, "yellow": 1, "red": 3}

    def __init__(self):
        self.index = 0
        self.left = self.DURATION["green"]

    @property
    def color(self):
        return self.SEQUENCE[self.index]

    def tick(self):
        self.left -= 1
        if self.left == 0:
            self.index = (self.index + 1) % len(self.SEQUENCE)
            self.left = self.DURATION[self.color]


def main():
    gate = Turnstile()

    @gate.entering(State.UNLOCKED)
    def welcome(previous):
        print("  welcome, was", previous.name)

    @gate.entering(State.BROKEN)
    def alarm(previous):
        print("  ALARM")

    for word in "coin push push coin coin push kick coin repair coin jump".split():
        try:
            event = Event(word)
            print(word, "->", gate.send(event).name)
        except InvalidTransition as error:
            print(word, "!!", error)
        except ValueError as error:
            print(word, "??", error)
    print(gate.coins, gate.visitors, [s.name for s in gate.history])
    light = Light()
    colors = []
    for _ in range(12):
        colors.append(light.color[0])
        light.tick()
    print("".join(colors))


if __name__ == "__main__":
    main()
