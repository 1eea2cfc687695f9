"""Variables that a loop deletes are unbound in its next turn, and behind it: parameters, locals, cells and globals."""
import asyncio


def parameter(x):
    for i in range(2):
        print(i)
        del x


def read_in_next_turn(x, turns):
    while turns:
        turns -= 1
        print(x)
        del x


def local(turns):
    x = 1
    for _ in range(turns):
        del x
    return x


def in_the_else(turns):
    x = 1
    for _ in range(turns):
        if turns > 1:
            del x
            break
    else:
        print("else", x)
    print("behind", x)


def nested(turns):
    x = [1]
    for _ in range(turns):
        for _ in range(turns):
            try:
                print(x)
            finally:
                del x
    return x


def augmented(turns):
    x = 1
    for _ in range(turns):
        x += 1
        del x


def cell(turns):
    x = 1
    read = lambda: x
    while turns:
        turns -= 1
        print(read())
        del x
    return read()


def in_handler(turns):
    for i in range(turns):
        try:
            [][i]
        except IndexError as error:
            print(error)
        print(error)


def handled_before(turns):
    error = "mine"
    for i in range(turns):
        print(error)
        try:
            [][i]
        except IndexError as error:
            pass


def continued(turns):
    x = 1
    for i in range(turns):
        if i:
            print(x)
            continue
        del x
        continue


def with_floats(x: float, turns: int):
    y = x * 2.0
    for _ in range(turns):
        print(y)
        del y


async def coroutine(x, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
        del x
    return x


def generator(x, turns):
    for _ in range(turns):
        yield x
        del x


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except NameError as error:
        print(function.__name__, type(error).__name__, error)


for turns in range(3):
    attempt(parameter, 1)
    attempt(read_in_next_turn, "x", turns)
    for function in (local, in_the_else, nested, augmented, cell, in_handler, handled_before, continued):
        attempt(function, turns)
    attempt(with_floats, 1.5, turns)
    attempt(lambda: asyncio.run(coroutine(5, turns)))
    attempt(lambda: list(generator(5, turns)))
value = 1
try:
    for _ in range(2):
        print(value)
        del value
except NameError as error:
    print(error)
