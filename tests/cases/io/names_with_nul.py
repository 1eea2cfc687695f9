# skip browser: no files
"""A null character ends no file name: it is refused."""

for name in ("a\0b", b"a\0b"):
    try:
        open(name)
    except ValueError as error:
        print(repr(name), type(error).__name__, error)
