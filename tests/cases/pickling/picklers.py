"""`pickle.Pickler` and `pickle.Unpickler`: several objects in a file, persistent ids, classes that may be found, `reducer_override`."""

import copyreg
import io
import pickle


class Record:
    def __init__(self, key, data):
        self.key = key
        self.data = data

    def __repr__(self):
        return f"Record({self.key!r}, {self.data!r})"


DATABASE = {n: Record(n, "x" * n) for n in range(4)}


class DatabasePickler(pickle.Pickler):
    def persistent_id(self, obj):
        return ("Record", obj.key) if isinstance(obj, Record) else None


class DatabaseUnpickler(pickle.Unpickler):
    def __init__(self, file, database):
        super().__init__(file)
        self.database = database

    def persistent_load(self, pid):
        kind, key = pid
        if kind != "Record":
            raise pickle.UnpicklingError("unsupported persistent object")
        return self.database[key]


for protocol in range(1, 6):
    file = io.BytesIO()
    DatabasePickler(file, protocol).dump([DATABASE[1], {"r": DATABASE[2]}, (DATABASE[3], DATABASE[1]), "text"])
    data = file.getvalue()
    print(protocol, len(data), data)
    made = DatabaseUnpickler(io.BytesIO(data), DATABASE).load()
    print(made, made[0] is DATABASE[1], made[2][1] is made[0])


class Texts(pickle.Pickler):
    def persistent_id(self, obj):
        return "é" if obj == "no" else f"id-{obj}" if isinstance(obj, float) else None


file = io.BytesIO()
Texts(file, 0).dump([1.5, 2])
print(file.getvalue())
try:
    Texts(io.BytesIO(), 0).dump("no")
except pickle.PicklingError as e:
    print("PicklingError", e)
try:
    pickle.loads(data)
except pickle.UnpicklingError as e:
    print("UnpicklingError", e)


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in ("range", "complex", "set"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"global {module}.{name} is forbidden")


for obj in ([1, 2, range(15)], {1, 2}, 1j, print, Record(1, 2)):
    try:
        print(Safe(io.BytesIO(pickle.dumps(obj))).load())
    except pickle.UnpicklingError as e:
        print("UnpicklingError", e)

file = io.BytesIO()
pickler = pickle.Pickler(file, 2)
shared = ["shared"]
for obj in (shared, {"again": shared}, None, shared):
    pickler.dump(obj)
    print(file.tell())
pickler.clear_memo()
pickler.dump(shared)
print(file.tell())
file.seek(0)
unpickler = pickle.Unpickler(file)
made = [unpickler.load() for _ in range(5)]
print(made, made[1]["again"] is made[0], made[3] is made[0], made[4] is made[0])
try:
    unpickler.load()
except EOFError as e:
    print("EOFError", e)


class Own(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table.copy()
    dispatch_table[Record] = lambda r: (tuple, ([r.key, "from the table"],))

    def reducer_override(self, obj):
        if isinstance(obj, type) and obj.__name__ == "Record":
            return str, ("the class",)
        return NotImplemented


file = io.BytesIO()
Own(file).dump([DATABASE[2], Record, int, len])
print(pickle.loads(file.getvalue()))

for wrong in (lambda: pickle.Pickler(3), lambda: pickle.Unpickler(3), lambda: pickle.Pickler(io.BytesIO(), 9)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Forgets(pickle.Pickler):
    def __init__(self):
        pass


class ForgetsToo(pickle.Unpickler):
    def __init__(self):
        pass


for wrong in (lambda: Forgets().dump(1), lambda: ForgetsToo().load()):
    try:
        wrong()
    except pickle.PickleError as e:
        print(type(e).__name__, e)
