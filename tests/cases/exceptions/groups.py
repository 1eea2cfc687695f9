# since: 3.11.7
"""ExceptionGroup: split, subgroup, derive, except* and nesting."""
group = ExceptionGroup("several", [ValueError("a"), TypeError("b"), ExceptionGroup("nested", [ValueError("c"), KeyError("d")])])
print(group, repr(group), len(group.exceptions), group.message)
matched, rest = group.split(ValueError)
print(repr(matched))
print(repr(rest))
print(group.subgroup(KeyError), group.subgroup(OSError))
print(repr(group.subgroup(lambda e: "b" in str(e))))
try:
    raise group
except* ValueError as errors:
    print("values", errors.exceptions)
except* (TypeError, KeyError) as errors:
    print("others", errors.exceptions)
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError:
        print("value handled")
except ExceptionGroup as remaining:
    print("remaining", repr(remaining))
try:
    raise KeyError("naked")
except* KeyError as errors:
    print(repr(errors))
try:
    print("nothing raised")
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise RuntimeError("new")
except ExceptionGroup as error:
    print(repr(error))
except RuntimeError as error:
    print("plain", repr(error))
for bad in ([], [1], "x"):
    try:
        ExceptionGroup("m", bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(isinstance(group, Exception), isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception), type(BaseExceptionGroup("b", [ValueError()])).__name__)
