"""Bound methods as callbacks, class-level registries, mutable class attributes, fluent interfaces."""


class Button:
    created = []

    def __init__(self, label):
        self.label = label
        self.handlers = []
        self.created.append(label)

    def on_click(self, handler):
        self.handlers.append(handler)
        return self

    def click(self, *args):
        return [handler(self, *args) for handler in self.handlers]


class Form:
    def __init__(self):
        self.log = []
        self.ok = Button("ok").on_click(self.submit).on_click(lambda b, *a: f"lambda {b.label}")
        self.cancel = Button("cancel").on_click(self.reset)

    def submit(self, button, *args):
        self.log.append((button.label, args))
        return len(self.log)

    def reset(self, button):
        self.log.clear()
        return "reset"


f = Form()
print(f.ok.click(), f.ok.click(1, 2), f.log, f.cancel.click(), f.log, Button.created)
m = f.submit
print(m.__self__ is f, m == f.submit, m is f.submit, m.__func__ is Form.submit, f.ok.handlers[0] == m)


class Query:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.order = None
        self.count = None

    def where(self, **equals):
        self.conditions += [f"{k} = {v!r}" for k, v in equals.items()]
        return self

    def order_by(self, column, desc=False):
        self.order = column + (" DESC" if desc else "")
        return self

    def limit(self, n):
        self.count = n
        return self

    def __str__(self):
        parts = [f"SELECT * FROM {self.table}"]
        if self.conditions:
            parts.append("WHERE " + " AND ".join(self.conditions))
        if self.order:
            parts.append(f"ORDER BY {self.order}")
        if self.count is not None:
            parts.append(f"LIMIT {self.count}")
        return " ".join(parts)


print(Query("users").where(age=3, name="x").order_by("id", desc=True).limit(5))
print(Query("t"))


class Temperature:
    def __init__(self):
        self._observers = []
        self._value = 0

    def subscribe(self, function):
        self._observers.append(function)
        return lambda: self._observers.remove(function)

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        for observer in list(self._observers):
            observer(old, new)


t = Temperature()
seen = []
unsubscribe = t.subscribe(lambda old, new: seen.append(new - old))
t.value = 10
t.value += 5
unsubscribe()
t.value = 0
print(seen, t.value)


class Meta:
    handlers = {}

    @classmethod
    def handles(cls, name):
        def register(method):
            cls.handlers[name] = method
            return method

        return register


class Processor(Meta):
    @Meta.handles("add")
    def add(self, a, b):
        return a + b

    @Meta.handles("mul")
    def mul(self, a, b):
        return a * b

    def run(self, name, *args):
        return self.handlers[name](self, *args)


p = Processor()
print(p.run("add", 2, 3), p.run("mul", 2, 3), sorted(Meta.handlers))


class _Private:
    __secret = 5

    def __init__(self):
        self.__hidden = 1

    def reveal(self):
        return self.__hidden + self.__secret


x = _Private()
print(x.reveal(), x._Private__hidden, hasattr(x, "__hidden"), vars(x))
