"""What a comprehension says of an unbound variable of the function around it, and what `+=` underlines and reads."""
import traceback

x = 1


class Body:
    x += 1
    y = 5
    y += x


print(Body.x, Body.y, x)


def attempt(function):
    try:
        function()
    except NameError as error:
        print(type(error).__name__, error)
        traceback.print_exc()
        print(traceback.format_exc())


def in_element():
    print([x for _ in range(2)])
    x = 1


def in_first_iterable():
    print([i for i in x])
    x = 1


def in_condition():
    print({i: i for i in "ab" if x})
    x = 1


def in_second_iterable():
    print({(i, j) for i in "ab" for j in x})
    x = 1


def in_generator():
    print(list(x for _ in range(2)))
    x = 1


def augmented():
    print("before")
    x += 1


def augmented_cell():
    x += 1
    return lambda: x


def deleted():
    x = [1]
    print([x for _ in "a"])
    del x
    print([[x] for _ in "a"])


for function in (in_element, in_first_iterable, in_condition, in_second_iterable, in_generator, augmented, augmented_cell, deleted):
    attempt(function)
max += 1
