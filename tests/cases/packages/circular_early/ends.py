import starts


def of():
    return starts.name
