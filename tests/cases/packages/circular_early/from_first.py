from from_second import name


def other():
    return name
