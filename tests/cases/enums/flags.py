# since: 3.11.7
"""Flag and IntFlag: combination, membership, iteration, names."""
from enum import Flag, IntFlag, StrEnum, auto


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


class Mode(IntFlag):
    A = 1
    B = 2
    C = 4


class Level(StrEnum):
    DEBUG = auto()
    INFO = "information"


rw = Permission.READ | Permission.WRITE
print(rw, repr(rw), rw.value, Permission.READ in rw, Permission.EXECUTE in rw, list(rw), len(rw))
print(rw & Permission.READ, rw ^ Permission.READ, ~rw, Permission(0), bool(Permission(0)), Permission.ALL, Permission(3))
print(rw == Permission.WRITE | Permission.READ, [p.name for p in Permission], Permission["ALL"] is Permission.ALL)
print(Mode.A | Mode.B, repr(Mode.A | Mode.C), (Mode.A | Mode.B) == 3, Mode.B + 1, Mode(7), Mode.A | 2)
print(Level.DEBUG, Level.INFO, repr(Level.INFO), Level.INFO == "information", Level.DEBUG.upper(), f"{Level.INFO:>15}")
p = Permission(0)
for flag in (Permission.READ, Permission.EXECUTE):
    p |= flag
print(p)
p &= ~Permission.READ
print(p, p is Permission.EXECUTE)
try:
    Permission(64)
except ValueError as error:
    print(str(error).splitlines()[0])
try:
    Permission.READ | 1
except TypeError as error:
    print(error)
