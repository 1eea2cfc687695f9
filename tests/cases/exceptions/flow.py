"""try, except, else, finally in every order, nested, with returns and loops."""


def run(f, *args):
    try:
        print("try")
        result = f(*args)
    except ZeroDivisionError as error:
        print("zero:", error)
    except (KeyError, IndexError) as error:
        print("lookup:", type(error).__name__, error)
    except Exception as error:
        print("other:", repr(error))
    else:
        print("else", result)
    finally:
        print("finally")


run(lambda: 1 / 0)
run(lambda: {}["k"])
run(lambda: [][1])
run(lambda: int("x"))
run(lambda: "fine")


def returns():
    try:
        return "try"
    finally:
        print("on the way out")


def overrides():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    try:
        raise ValueError("gone")
    finally:
        return "swallowed"


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("body", i)
        finally:
            print("clean", i)
    while True:
        try:
            break
        finally:
            print("leaving")
    return "done"


def nested():
    try:
        try:
            raise KeyError("inner")
        except ValueError:
            print("no")
        finally:
            print("inner finally")
    except KeyError as error:
        print("outer caught", error)
        try:
            raise RuntimeError("again")
        except RuntimeError as second:
            print(second, "during", repr(second.__context__))
    return "nested"


def reraise():
    try:
        try:
            [].pop()
        except IndexError:
            print("logging")
            raise
    except IndexError as error:
        return str(error)


def else_raises():
    try:
        try:
            pass
        except ValueError:
            print("not here")
        else:
            raise ValueError("from else")
    except ValueError as error:
        return error.args


print(returns(), overrides(), swallows(), loop(), nested(), reraise(), else_raises())
try:
    raise ValueError
except ValueError as error:
    print(repr(error), str(error) == "", error.args)
try:
    error
except NameError as missing:
    print(missing)
x = "before"
try:
    x = int("nope")
except ValueError:
    pass
print(x)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    try:
        1 / 0
    except "nonsense":
        pass
except TypeError as error:
    print(error)
