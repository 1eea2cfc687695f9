"""Decorators that are plain functions, with and without arguments, stacked, on methods."""
import functools


def shout(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper() + "!"

    return wrapper


def repeat(times):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorator


def trace(label, order=[]):
    print("building", label)

    def decorator(function):
        print("applying", label)
        order.append(label)
        return function

    return decorator


@shout
def greet(name, punctuation=""):
    """Says hello."""
    return f"hello {name}{punctuation}"


@repeat(3)
@shout
def hi():
    return "hi"


@repeat(times=2)
def add(a, b):
    """Adds."""
    return a + b


@trace("first")
@trace("second")
def traced():
    return "traced"


print(greet("bob"), greet("amy", punctuation="?"))
print(greet.__name__, add.__name__, add.__doc__)
print(hi())
print(add(1, 2), add.__wrapped__(3, 4))
print(traced())


def counted(method):
    calls = 0

    def wrapper(self, *args):
        nonlocal calls
        calls += 1
        print(f"call {calls} of {method.__name__}")
        return method(self, *args)

    return wrapper


class Robot:
    def __init__(self, name):
        self.name = name

    @counted
    def say(self, text):
        return f"{self.name}: {text}"


r = Robot("R2")
print(r.say("beep"))
print(Robot("C3").say("oh my"))


def register(registry):
    def decorator(function):
        registry[function.__name__] = function
        return function

    return decorator


commands = {}


@register(commands)
def start():
    return "started"


@register(commands)
def stop():
    return "stopped"


for name, command in commands.items():
    print(name, command())
