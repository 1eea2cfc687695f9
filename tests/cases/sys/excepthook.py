"""sys.excepthook: called by hand, replaced, and failing itself; sys.__excepthook__ stays."""
import io
import sys

print(sys.excepthook is sys.__excepthook__, sys.excepthook.__name__, callable(sys.__excepthook__))
try:
    1 / 0
except ZeroDivisionError as e:
    saved, sys.stderr = sys.stderr, io.StringIO()
    sys.__excepthook__(type(e), e, e.__traceback__)
    text = sys.stderr.getvalue()
    sys.stderr = saved
    print(text)


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
    raise TypeError("in the hook")


sys.excepthook = hook
print(sys.excepthook is sys.__excepthook__)
raise KeyError("last")
