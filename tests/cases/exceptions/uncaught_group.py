"""An uncaught exception group with nested groups, notes and causes: the tree on stderr."""


def fail(kind, text):
    raise kind(text)


def collect(*jobs):
    errors = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            errors.append(e)
    return errors


inner = ExceptionGroup("inner", collect(lambda: fail(TypeError, "t"), lambda: fail(KeyError, "k")))
try:
    raise inner
except ExceptionGroup as e:
    e.add_note("a note")
    errors = [e, *collect(lambda: fail(ValueError, "v\nsecond line"), lambda: 1 / 0)]
print(len(errors), flush=True)
try:
    fail(OSError, "cause")
except OSError as cause:
    raise ExceptionGroup("outer", errors) from cause
