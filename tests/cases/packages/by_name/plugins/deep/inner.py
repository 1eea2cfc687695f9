NAME = "inner"


def run(n):
    return -n
