"""Unpacking into nothing: `() = value` still asks for an empty iterable."""
try:
    for a, b in [(1, 2), 7]: print(a, b)
except TypeError as e: print(e)
try:
    () = 7
    print("no error")
except TypeError as e: print(e)
try:
    [] = 7
    print("no error")
except TypeError as e: print(e)
try:
    () = (1,)
    print("no error")
except ValueError as e: print(e)
() = []
[] = ""
