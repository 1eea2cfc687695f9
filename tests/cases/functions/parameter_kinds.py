"""All kinds of parameters: positional-only, defaults, *args, keyword-only, **kwargs."""


def plain(a, b):
    return (a, b)


def defaults(a, b=2, c="three"):
    return (a, b, c)


def positional_only(a, b, /, c):
    return (a, b, c)


def keyword_only(a, *, b, c=30):
    return (a, b, c)


def var_positional(first, *rest):
    return (first, rest)


def var_keyword(first, **options):
    return (first, options)


def everything(a, b=10, /, c=20, *args, d, e=50, **kwargs):
    return (a, b, c, args, d, e, kwargs)


print(plain(1, 2), plain(b=1, a=2), plain(1, b=5))
print(defaults(1), defaults(1, 5), defaults(1, c=9), defaults(c=1, b=2, a=3))
print(positional_only(1, 2, 3), positional_only(1, 2, c=4))
print(keyword_only(1, b=2), keyword_only(a=1, c=3, b=2))
print(var_positional(1), var_positional(1, 2, 3))
print(var_keyword(1), var_keyword(1, x=2, y=3), var_keyword(first=0, z=1))
print(everything(1, d=4))
print(everything(1, 2, 3, 4, 5, d=6, e=7, f=8, a=9))
args = [1, 2]
options = {"d": 4, "z": 5}
print(everything(*args, **options))
print(everything(*args, *args, **options, y=1))
print(plain(*"ab"), plain(**{"a": 1, "b": 2}))
