"""A text adventure driven by scripted input (untyped, while True and input)."""
# stdin: look\ntake lamp\ntake dragon\nnorth\nlook\nopen chest\nuse key\nsouth\neast\ntake key\nwest\nnorth\nuse key\ntake gold\ninventory\nfly\n\nscore\nquit\n

rooms = {
    "hall": {
        "text": "You are in a dusty hall.",
        "exits": {"north": "vault", "east": "garden"},
        "items": ["lamp"],
    },
    "garden": {
        "text": "Sun shines on wild roses.",
        "exits": {"west": "hall"},
        "items": ["key", "rose"],
    },
    "vault": {
        "text": "A dark vault with a heavy chest.",
        "exits": {"south": "hall"},
        "items": [],
        "dark": True,
    },
}

here = "hall"
bag = []
moves = 0
chest_open = False
SCORES = {"lamp": 5, "key": 10, "gold": 100, "rose": 1}


def describe():
    room = rooms[here]
    if room.get("dark") and "lamp" not in bag:
        print("It is pitch dark.")
        return
    print(room["text"])
    if room["items"]:
        print("You see:", ", ".join(sorted(room["items"])))
    print("Exits:", " ".join(room["exits"]))


def take(item):
    if item in rooms[here]["items"]:
        rooms[here]["items"].remove(item)
        bag.append(item)
        print("Taken:", item)
    else:
        print(f"There is no {item} here.")


def use(item):
    global chest_open
    if item not in bag:
        print("You do not have that.")
    elif item == "key" and here == "vault" and not chest_open:
        chest_open = True
        rooms["vault"]["items"].append("gold")
        print("The chest opens. Gold!")
    else:
        print("Nothing happens.")


def go(direction):
    global here
    exits = rooms[here]["exits"]
    if direction in exits:
        here = exits[direction]
        describe()
    else:
        print("You cannot go", direction)


def score():
    return sum(SCORES.get(item, 0) for item in bag)


describe()
while True:
    try:
        line = input("> ").strip().lower()
    except EOFError:
        print("(end of input)")
        break
    moves += 1
    if not line:
        print("Say something.")
        continue
    verb, _, rest = line.partition(" ")
    if verb in ("quit", "exit"):
        print("Goodbye.")
        break
    elif verb == "look":
        describe()
    elif verb in ("north", "south", "east", "west"):
        go(verb)
    elif verb == "take" and rest:
        take(rest)
    elif verb == "use" and rest:
        use(rest)
    elif verb == "inventory":
        print("You carry:", ", ".join(bag) or "nothing")
    elif verb == "score":
        print("Score:", score())
    else:
        print("I do not understand", repr(line))
print(f"{moves} moves, final score {score()}")
if score() < 100:
    raise SystemExit(1)
