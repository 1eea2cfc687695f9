found = []


def note(text):
    found.append(text)


import first


def attempt(what):
    try:
        what()
    except AttributeError as error:
        found.append(str(error))


attempt(lambda: first.VALUE)
attempt(lambda: first.function(1))
attempt(lambda: first.none_such)


def early():
    return first.late()

