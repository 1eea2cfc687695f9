"""return, break, continue and exceptions through nested try/finally, with, loops and else; order of everything that runs."""

log = []


class Guard:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        log.append(f"+{self.name}")
        return self

    def __exit__(self, kind, value, tb):
        log.append(f"-{self.name}:{kind.__name__ if kind else ''}")
        return kind is not None and issubclass(kind, self.swallow)


def show(f, *args):
    log.clear()
    try:
        result = f(*args)
    except Exception as e:
        result = f"{type(e).__name__}({e})"
        context = e.__context__
        while context is not None:
            result += f" <- {type(context).__name__}({context})"
            context = context.__context__
    print(f.__name__, args, "=>", result, log)


def finally_wins(how):
    for i in range(3):
        try:
            if how == "return":
                return "from try"
            if how == "raise":
                raise ValueError(i)
            if how == "continue":
                continue
        except ValueError:
            log.append("handler")
            raise KeyError("from handler")
        else:
            log.append("else")
        finally:
            log.append(f"finally {i}")
            if how in ("raise", "break"):
                break
    else:
        log.append("loop else")
    return "end"


def override():
    try:
        return "first"
    finally:
        return "second"


def loop_in_finally():
    try:
        raise ValueError("lost")
    finally:
        for i in range(2):
            if i:
                break
        else:
            log.append("never")
        while True:
            try:
                break
            finally:
                log.append("inner finally")


def withs(kind):
    with Guard("a"), Guard("b", (KeyError,)) as b, Guard("c", (ValueError,)):
        log.append(b.name)
        for x in range(5):
            with Guard(f"x{x}"):
                if x == 1:
                    continue
                if x == 2:
                    if kind is None:
                        return "returned"
                    raise kind("boom")
    log.append("after")
    return "fell through"


def deep(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        deep(n - 1)
    except ValueError as e:
        if n == 2:
            raise TypeError("changed") from e
        raise
    finally:
        log.append(n)


def generator_flow():
    def g():
        try:
            for i in range(5):
                try:
                    yield i
                finally:
                    log.append(f"step {i}")
        finally:
            log.append("end of g")

    for v in g():
        if v == 2:
            break
    return v


def while_else(n):
    while n:
        n -= 1
        if n == 5:
            break
    else:
        return "exhausted"
    return "broke"


def nested_functions():
    def inner():
        try:
            return 1
        finally:
            log.append("inner done")

    try:
        return inner() + inner()
    finally:
        log.append("outer done")


def assign_in_handlers():
    x = 0
    try:
        x = 1
        x = 1 / 0
    except ZeroDivisionError:
        x += 10
    else:
        x += 100
    finally:
        x += 1000
    return x


for how in ("return", "raise", "continue", "break"):
    show(finally_wins, how)
show(override)
show(loop_in_finally)
for kind in (None, KeyError, ValueError, RuntimeError):
    show(withs, kind)
show(deep, 3)
show(generator_flow)
show(while_else, 3)
show(while_else, 8)
show(nested_functions)
show(assign_in_handlers)
