"""KeyboardInterrupt and other BaseExceptions pass through except Exception; exits with 1."""


class Abort(BaseException):
    pass


def guarded():
    try:
        raise Abort("not an Exception")
    except Exception:
        print("never")
    finally:
        print("cleanup")


for kind in (KeyboardInterrupt, GeneratorExit, SystemExit):
    try:
        raise kind("x")
    except Exception:
        print("never")
    except BaseException as error:
        print(type(error).__name__, error.args)
guarded()
