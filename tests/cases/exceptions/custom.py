"""Custom exception classes: hierarchy, attributes, __str__, args, isinstance."""


class AppError(Exception):
    """Base class."""


class NotFound(AppError):
    def __init__(self, what, where="store"):
        super().__init__(f"{what} not found in {where}")
        self.what = what
        self.where = where


class Coded(AppError):
    code = 500

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


class Denied(Coded, PermissionError):
    code = 403


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a
        self.b = b


for error in (NotFound("key"), NotFound("key", where="cache"), Coded("boom"), Denied("nope"), AppError(), AppError(1, 2), NoSuper(1, 2)):
    try:
        raise error
    except NotFound as e:
        print("NotFound", e, e.what, e.where, e.args)
    except Coded as e:
        print("Coded", e, e.code, repr(e), isinstance(e, OSError))
    except AppError as e:
        print("AppError", repr(e), str(e), e.args)
    except Exception as e:
        print("Exception", repr(e), str(e), e.args, e.a, e.b)
print(issubclass(Denied, AppError), Denied.__mro__[1].__name__, AppError.__doc__, NotFound.__name__)
e = ValueError("a", 1)
print(e, repr(e), e.args, ValueError("x") == ValueError("x"))
e.extra = "attribute"
print(e.extra, KeyError("k"), str(KeyError("k")), repr(KeyError("k")), str(KeyError()))
e.add_note("a note")
print(e.__notes__)
try:
    {}["missing"]
except KeyError as error:
    print(error, error.args[0])
try:
    raise FileNotFoundError(2, "No such file or directory", "/no/such/file")
except FileNotFoundError as error:
    print(error, error.errno, error.filename, error.strerror, isinstance(error, OSError))
try:
    raise StopIteration(5)
except StopIteration as error:
    print(error.value)
try:
    None.attribute
except AttributeError as error:
    print(error, error.name, error.obj)
try:
    undefined_name
except NameError as error:
    print(error, error.name)
try:
    raise SystemExit(3)
except SystemExit as error:
    print(error.code, repr(error))
try:
    raise AppError from KeyError("why")
except AppError as error:
    print(repr(error.__cause__), error.__suppress_context__)
