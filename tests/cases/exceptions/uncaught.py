"""An uncaught exception from a nested call: CPython's traceback and exit code 1."""


def parse(text):
    return int(text)


def load(rows):
    return [parse(row) for row in rows]


def main():
    print("before")
    total = sum(load(["1", "2", "x3"]))
    print("never", total)


main()
