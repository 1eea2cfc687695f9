"""Texts whose statics would have the names of functions' own."""


def s(n):
    return f"code {n}"


def s_x():
    return "x_def"


print(s("DEF"), s("CODE"), s("def"), s_x(), "x_code", "S", "s")
