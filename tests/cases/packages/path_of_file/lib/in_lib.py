name = "in lib"
value = 5


def fail():
    raise ValueError("in lib")
