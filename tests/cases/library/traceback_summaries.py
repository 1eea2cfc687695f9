"""Frames as data: `extract_tb`, `extract_stack`, `format_list`, `StackSummary`, `FrameSummary`, `walk_tb`."""

import os
import sys
import traceback
from traceback import FrameSummary, StackSummary, extract_tb


def fail(n):
    if n:
        return fail(n - 1)
    return {}["key"] + n


def caught(n):
    try:
        fail(n)
    except KeyError as e:
        return e


def short(text):
    return text.replace(os.path.dirname(os.path.abspath(__file__)) + os.sep, "")


e = caught(1)
frames = traceback.extract_tb(e.__traceback__)
print(type(frames).__name__, isinstance(frames, list), len(frames))
for frame in frames:
    print(os.path.basename(frame.filename), frame.lineno, frame.name, repr(frame.line), frame.locals)
    print(frame.end_lineno, frame.colno, frame.end_colno)
    file, line, name, text = frame
    print(line, name, text, len(frame), frame[1], frame[-1], frame == (file, line, name, text), frame == frames[0])
print(short(repr(frames[-1])))
print(short("".join(traceback.format_list(frames))), end="")
print("".join(frames.format()) == "".join(traceback.format_tb(e.__traceback__)))
print([f.name for f in extract_tb(e.__traceback__, 1)], [f.name for f in extract_tb(e.__traceback__, limit=-1)])
print(extract_tb(None), traceback.format_list([]))
print(short("".join(traceback.format_list(extract_tb(caught(8).__traceback__)))), end="")
last = extract_tb(sys.exc_info()[2])
print(last)

print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(e.__traceback__)])
summary = StackSummary.extract(traceback.walk_tb(e.__traceback__), limit=2)
print([(f.name, f.lineno, f.colno, f.line) for f in summary])


def outer():
    return inner()


def inner():
    return traceback.extract_stack(), traceback.extract_stack(limit=2), [n for _, n in traceback.walk_stack(sys._getframe())]


for stack in outer()[:2]:
    print([(f.name, f.lineno, f.line, f.colno) for f in stack])
print(outer()[2])
print(short("".join(outer()[0].format())), end="")

made = FrameSummary("no_such_file.py", 3, "f")
print(repr(made), repr(made.line), tuple(made), made == FrameSummary("no_such_file.py", 3, "f"), made != ("a", 1, "b", "c"))
made = FrameSummary("x.py", 7, "g", line="  a = b + c  ")
print(made.line, made.locals, StackSummary.from_list([made]).format())
for item in traceback.format_list([("a.py", 1, "f", "x = 1"), ("b.py", 2, "g", None), made]):
    print(item, end="")
traceback.print_list([("a.py", 1, "f", "x = 1")] * 6, file=sys.stdout)
try:
    extract_tb(3)
except AttributeError as problem:
    print(problem)


class Own(StackSummary):
    def format_frame_summary(self, frame_summary):
        return None if frame_summary.name == "caught" else f"<{frame_summary.name}>"


own = Own.extract(traceback.walk_tb(e.__traceback__))
print(own.format(), type(own).__name__, type(Own.from_list(frames)).__name__)
