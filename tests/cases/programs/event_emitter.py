"""An event emitter with priorities, once-handlers, wildcards and error handlers (untyped)."""


class Stop(Exception):
    """Raised by a handler to stop the ones after it."""


class Emitter:
    def __init__(self):
        self._handlers = {}
        self._sequence = 0
        self.errors = []

    def on(self, event, handler=None, *, priority=0, once=False):
        if handler is None:
            return lambda function: self.on(event, function, priority=priority, once=once)
        self._sequence += 1
        entries = self._handlers.setdefault(event, [])
        entries.append((-priority, self._sequence, handler, once))
        entries.sort(key=lambda entry: entry[:2])
        return handler

    def once(self, event, **options):
        return self.on(event, once=True, **options)

    def off(self, event, handler):
        before = self._handlers.get(event, [])
        self._handlers[event] = [entry for entry in before if entry[2] is not handler]
        return len(before) - len(self._handlers[event])

    def emit(self, event, *args, **kwargs):
        results = []
        for name in (event, "*"):
            for entry in list(self._handlers.get(name, ())):
                _, _, handler, once = entry
                if once:
                    self._handlers[name].remove(entry)
                try:
                    results.append(handler(*args, **kwargs) if name == event else handler(event, *args))
                except Stop:
                    results.append("stopped")
                    return results
                except Exception as error:
                    self.errors.append((event, type(error).__name__, str(error)))
        return results


bus = Emitter()


@bus.on("greet")
def hello(name, loud=False):
    text = f"hello {name}"
    return text.upper() if loud else text


@bus.on("greet", priority=10)
def first(name, **_):
    return f"first sees {name}"


@bus.once("greet")
def only_once(name, **_):
    return "once"


class Counter:
    def __init__(self):
        self.counts = {}

    def __call__(self, event, *args):
        self.counts[event] = self.counts.get(event, 0) + 1

    def bound(self, *args):
        return f"bound {args}"


counter = Counter()
bus.on("*", counter)
print(bus.emit("greet", "ann"))
print(bus.emit("greet", "bob", loud=True))
method = counter.bound
bus.on("data", method)
bus.on("data", lambda *args: 1 / len(args[1:]))
print(bus.emit("data", 1, 2))
print(bus.emit("data", 1))
print(bus.errors)


@bus.on("data", priority=5)
def guard(*args):
    if args and args[0] == "secret":
        raise Stop
    return "passed"


print(bus.emit("data", "secret", 1))
print(bus.emit("data", "open", 1, 2))
print(bus.off("data", method), bus.off("data", method), bus.emit("data", 1, 2))
print(bus.emit("nobody listens"), counter.counts)
