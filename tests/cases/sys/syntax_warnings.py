"""What Python's compiler warns about stands on stderr before the program begins."""


def f(x):
    if x is 1 or x is not "a":
        return "one"
    assert (x, "always true")
    return [1, 2][x, 0] if False else None


print("begin")
print(f(2))
try:
    print((1)(2))
except TypeError as e:
    print(e)
try:
    [(1, 2) (3, 4)]
except TypeError as e:
    print(e)
try:
    "abc"["b"]
except TypeError as e:
    print(e)
try:
    pass
finally:
    assert (1, "true")
