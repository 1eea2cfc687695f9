"""threading.local: each thread sees its own attributes; a subclass is initialised in each."""

import threading

data = threading.local()
data.value = "main"


class Session(threading.local):
    kind = "session"

    def __init__(self, start):
        self.count = start

    def bump(self):
        self.count += 1
        return self.count


session = Session(10)
session.bump()


def work(name):
    print(name, hasattr(data, "value"), getattr(data, "value", "nothing"))
    data.value = name
    print(name, data.value, session.bump(), session.bump(), session.kind, vars(session))


for name in ("one", "two"):
    t = threading.Thread(target=work, args=(name,))
    t.start()
    t.join()
print(data.value, session.count, data.__dict__)
try:
    print(data.missing)
except AttributeError as e:
    print(e)
del data.value
print(hasattr(data, "value"))
