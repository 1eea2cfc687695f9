"""`traceback.extract_tb`, `extract_stack` and their summaries."""
import sys
import traceback
from os.path import basename


def divide(a, b):
    return a / b


def deep(n):
    if n == 0:
        return divide(1, n)
    return deep(n - 1)


def summaries(limit=None):
    try:
        deep(5)
    except ZeroDivisionError as error:
        return traceback.extract_tb(error.__traceback__, limit)


all_of_them = summaries()
print(type(all_of_them), isinstance(all_of_them, list), len(all_of_them))
for frame in all_of_them:
    filename, lineno, name, line = frame
    print(basename(filename), lineno, name, repr(line), frame.colno, frame.end_colno, frame.end_lineno, frame.locals)
last = all_of_them[-1]
print(last.name, last.lineno, last.line, len(last), last[2], last[-1], repr(last).replace(last.filename, "FILE"))
print([f.name for f in summaries(2)], [f.name for f in summaries(-2)], [f.lineno for f in summaries(0)])
print("".join(all_of_them.format()))
print("".join(traceback.format_list(all_of_them)) == "".join(all_of_them.format()))
print(all_of_them.format_frame_summary(last))


def where(limit=None):
    return traceback.extract_stack(limit=limit)


def caller(limit=None):
    return where(limit)


print([(f.name, f.lineno, f.line, f.colno) for f in caller()], [f.name for f in caller(2)], [f.name for f in caller(-1)])
print("".join(traceback.format_list(caller())))

plain = traceback.FrameSummary("none.py", 3, "f", line="  x = 1  ")
print(plain, plain.line, plain == ("none.py", 3, "f", "x = 1"), plain == traceback.FrameSummary("none.py", 3, "f", line="y"), plain == 3)
print(traceback.FrameSummary("none.py", 3, "f").line == "", traceback.FrameSummary("none.py", None, "f").line)
made = traceback.StackSummary.from_list([("a.py", 1, "f", "x = 1"), ("a.py", 2, "g", None), plain] + [("b.py", 7, "h", "h()")] * 6)
print("".join(made.format()), made[0], made[1:2])
traceback.print_list([("a.py", 1, "f", "x")], file=sys.stdout)
try:
    traceback.StackSummary.from_list([("a.py", 1)])
except ValueError as error:
    print(error)
try:
    deep(1)
except ZeroDivisionError as error:
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(error.__traceback__)])
    picked = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), limit=2)
    print([(f.name, f.lineno, f.line) for f in picked])
    print([f.name for f in traceback.TracebackException.from_exception(error).stack])
print(traceback.extract_tb(None), traceback.format_list([]))
