"""Names that the compiler also uses for what it keeps between statements."""
def early(n):
    it = iter(range(n))
    for x in it:
        if x == 3:
            break
    item = [x]
    for y in it:
        if y % 2:
            continue
        item.append(y)
    it_1, item_1, item_2 = 1, 2, 3
    for z in item:
        item_1 += z
    return next(it, "empty"), item, it_1, item_1, item_2


def words(commands):
    for command in commands:
        match command.split():
            case ["go", ("north" | "south") as where]:
                yield where
            case [first, *rest]:
                yield first, rest


print(early(10), early(2))
print(list(words(["go north", "go away", "stop"])))
