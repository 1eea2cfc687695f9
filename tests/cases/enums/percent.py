"""`%s` asks a subclass of str or int for its own __str__, `%d` for its value."""

import enum


class S(str, enum.Enum):
    A = "a"


class I2(int, enum.Enum):
    A = 1


class T(str):
    def __str__(self):
        return "T!"


class U(int):
    def __str__(self):
        return "U!"


print("%s" % S.A, "%s" % (S.A,), "%s %s" % (S.A, T("x")), "%s" % T("x"), "%s" % U(1), "%s" % (U(1),), "%s" % I2.A)
print("%10s|%-6s|%r" % (S.A, I2.A, S.A), "%d" % I2.A, "%(a)s" % {"a": S.A}, b"%s" % b"x")
