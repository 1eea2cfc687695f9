"""Unions of types are copied and pickled; a list's subclass whose `__new__` takes keywords."""

import copy
import pickle

union = int | str
print(copy.copy(union) == union, copy.deepcopy({"a": [int | None, list[int] | None]}))
print(pickle.loads(pickle.dumps(union)), pickle.loads(pickle.dumps((int | None, 1))))
print([pickle.loads(pickle.dumps(union, n)) == union for n in range(6)])


class Numbered(list):
    def __new__(cls, items, number=None):
        made = super().__new__(cls, items)
        made.number = number
        return made


made = Numbered([1, 2], number=3)
print(made, made.number)


class Plain(list):
    pass


try:
    Plain(items=())
except TypeError as error:
    print(error)
