"""A text adventure: world model with descriptors and inheritance, parser with synonyms, save games by pickle, deterministic play."""

import pickle
import random
import textwrap


class Named:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.slot).replace("_", " ")

    def __set__(self, obj, value):
        setattr(obj, self.slot, value.lower())


class Thing:
    name = Named()
    portable = True
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Thing.registry[cls.__name__] = cls

    def __init__(self, name, description=""):
        self.name = name
        self.description = description or f"An ordinary {self.name}."

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def use(self, player):
        return f"Nothing happens with the {self.name}."


class Container(Thing):
    def __init__(self, name, *things, **kw):
        super().__init__(name, **kw)
        self.things = list(things)

    def __contains__(self, name):
        return any(t.name == name for t in self.things)

    def __iter__(self):
        return iter(self.things)

    def take(self, name):
        for i, t in enumerate(self.things):
            if t.name == name:
                return self.things.pop(i)
        raise LookupError(name)


class Room(Container):
    portable = False

    def __init__(self, name, *things, **kw):
        super().__init__(name, *things, **kw)
        self.exits = {}

    def connect(self, direction, other):
        opposite = {"north": "south", "south": "north", "east": "west", "west": "east"}
        self.exits[direction], other.exits[opposite[direction]] = other, self
        return other


class Lamp(Thing):
    lit = False

    def use(self, player):
        self.lit = not self.lit
        return f"The lamp is now {'on' if self.lit else 'off'}."


class Key(Thing):
    def use(self, player):
        for t in player.room:
            if isinstance(t, Chest):
                t.locked = False
                return "Click."
        return super().use(player)


class Chest(Container):
    portable, locked = False, True

    def use(self, player):
        if self.locked:
            return "It is locked."
        found, self.things = self.things, []
        player.room.things += found
        return "You find: " + (", ".join(t.name for t in found) or "dust") + "."


class Player:
    SYNONYMS = {"get": "take", "grab": "take", "n": "north", "s": "south", "e": "east", "w": "west", "l": "look", "i": "inventory", "open": "use"}

    def __init__(self, room):
        self.room, self.bag, self.moves = room, Container("bag"), 0

    def __call__(self, line):
        words = [self.SYNONYMS.get(w, w) for w in line.lower().split() if w not in ("the", "a")]
        if not words:
            return "Say something."
        verb, rest = words[0], " ".join(words[1:])
        self.moves += 1
        if verb in ("north", "south", "east", "west"):
            verb, rest = "go", verb
        handler = getattr(self, "do_" + verb, None)
        if handler is None:
            return f"I do not know how to {verb}."
        try:
            return handler(rest) if rest else handler()
        except TypeError:
            return f"{verb.capitalize()} what?" if not rest else f"Just {verb}."
        except LookupError as e:
            return f"There is no {e.args[0]} here."

    def do_look(self):
        items = ", ".join(sorted(t.name for t in self.room)) or "nothing"
        return f"{self.room.name.title()}: {self.room.description} You see {items}. Exits: {', '.join(sorted(self.room.exits)) or 'none'}."

    def do_go(self, direction):
        if direction not in self.room.exits:
            return "You cannot go there."
        self.room = self.room.exits[direction]
        return self.do_look()

    def do_take(self, name):
        thing = self.room.take(name)
        if not thing.portable:
            self.room.things.append(thing)
            return f"The {thing.name} is too heavy."
        self.bag.things.append(thing)
        return f"Taken: {thing.name}."

    def do_drop(self, name):
        self.room.things.append(self.bag.take(name))
        return "Dropped."

    def do_inventory(self):
        return f"You carry {', '.join(t.name for t in self.bag) or 'nothing'}."

    def do_use(self, name):
        for place in (self.bag, self.room):
            for thing in place:
                if thing.name == name:
                    return thing.use(self)
        raise LookupError(name)


def build():
    hall = Room("hall", Lamp("Lamp"), Thing("old_map"))
    cellar = Room("cellar", Chest("chest", Thing("gold_coin", description="Shiny.")), description="Damp and dark.")
    garden = Room("garden", Key("KEY"))
    hall.connect("north", garden)
    hall.connect("east", cellar)
    return Player(hall)


player = build()
saved = None
for line in """look
get lamp
use the lamp
take old map
n
grab key
jump
use
e
s
e
use chest
take chest
use key
save
open chest
take gold coin
i
load
i
look
drop
drop lamp extra""".splitlines():
    if line == "save":
        saved, answer = pickle.dumps(player), "Saved."
    elif line == "load":
        player, answer = pickle.loads(saved), "Loaded."
    else:
        answer = player(line)
    print(f"> {line}")
    print(textwrap.fill(answer, 60, initial_indent="  ", subsequent_indent="  "))
print(player.moves, sorted(Thing.registry), [t for t in player.bag], player.room.exits["west"].exits["east"] is player.room)
rng = random.Random(7)
print([rng.choice(sorted(Thing.registry)) for _ in range(5)], rng.sample(range(100), 4), Named.__get__(Thing.__dict__["name"], None, Thing) is Thing.name)
