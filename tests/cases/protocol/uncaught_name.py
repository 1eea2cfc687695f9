# The suggestion after a NameError.
counter = 3


def count():
    return countr + 1


try:
    lenn([1])
except NameError as e:
    print(e, e.name)
print(count())
