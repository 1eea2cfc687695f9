# since: 3.11.7
"""What a traceback underlines behind wide characters and around parenthesised operands."""


def first():
    return int('🐍 snake', 36)


def second():
    try:
        return first()
    finally:
        x = {'日本': 1}['日本']; x['ключ']


def third():
    try:
        return second()
    finally:
        ('日本' or 3) // (3)


def fourth():
    try:
        return third()
    finally:
        (1 or 2) ** ''


def fifth():
    try:
        return fourth()
    finally:
        print('é', ((1) @ ( None)), "ü")


def sixth():
    try:
        return fifth()
    finally:
        ({'a': [1]} .get('a')+(2))


sixth()
