"""The item of `in` is evaluated before the container, whatever either does."""


def say(value):
    print("evaluates", value)
    return value


def unbound(n):
    if n:
        left = "a"
    return n.missing in left


def both(n):
    if n:
        left = "a"
    if n.missing(3) not in left.zfill(n):
        return 1


print(say(1) in say([1, 2]), say(3) not in say((1, 2)))
print(say("a") in say({"a": 1}) in say([True]))
if say(2) in say({2}):
    print("in")
while say("x") not in say("xyz"):
    pass
for function in (unbound, both):
    try:
        function(0)
    except Exception as error:
        print(type(error).__name__, error)
try:
    say(1).missing in say(2)
except AttributeError as error:
    print(error)
try:
    print([] in nowhere[0 / 0])
except Exception as error:
    print(repr(error))
