"""Text over streams of bytes: in memory, over the process's own, read and written, by lines or not."""

import csv
import io
import sys

memory = io.BytesIO(b"one\r\ntwo\rthree\nf\xc3\xbcnf")
reader = io.TextIOWrapper(memory, encoding="utf-8")
print(
    reader, reader.encoding, reader.errors, reader.line_buffering, reader.readable(), reader.buffer is memory
)
print(repr(reader.readline()), repr(reader.read(5)), list(reader), repr(reader.read()))
print(reader.seek(0), [line.rstrip() for line in reader], reader.closed)
for newline in (None, "", "\n", "\r\n", "\r"):
    print(repr(newline), list(io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\nd"), newline=newline)))
out = io.BytesIO()
writer = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n")
print(writer.write("grün\n"), out.getvalue(), writer.flush(), out.getvalue(), writer.tell())
print(writer.detach() is out, out.closed)
for tried in (writer.flush, lambda: writer.buffer, lambda: writer.write("x"), lambda: repr(writer)):
    try:
        print(tried())
    except ValueError as error:
        print(error)
lines = io.TextIOWrapper(out, line_buffering=True)
lines.write("kept")
print(out.getvalue())
lines.write(" and\nshown")
print(out.getvalue())
lines.reconfigure(write_through=True)
print(out.getvalue(), lines.write_through)
with io.TextIOWrapper(io.BytesIO(), "ascii", errors="replace", write_through=True) as strict:
    strict.write("é?")
    print(strict.buffer.getvalue())
print(strict.closed, strict.buffer.closed)
for tried in (
    lambda: strict.write("x"),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding="nonsense"),
    lambda: io.TextIOWrapper(io.BytesIO(), newline="x"),
    lambda: io.TextIOWrapper(io.BytesIO()).write(b"x"),
    lambda: io.TextIOWrapper(io.BytesIO(b"\xff")).read(),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("é"),
    lambda: io.TextIOWrapper(3),
):
    try:
        print(tried())
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
table = io.BytesIO()
wrapped = io.TextIOWrapper(table, encoding="utf-8", newline="")
csv.writer(wrapped).writerows([["a", "b,c"], [1, "d\ne"]])
wrapped.flush()
print(table.getvalue(), list(csv.reader(io.TextIOWrapper(io.BytesIO(table.getvalue()), newline=""))))
print(
    [
        isinstance(sys.stdout, kind)
        for kind in (io.TextIOWrapper, io.TextIOBase, io.IOBase, io.BufferedIOBase)
    ],
    isinstance(sys.stdout.buffer, io.BufferedIOBase),
    isinstance(out, io.IOBase),
    type(sys.stdout).__name__,
)
sys.stdout.flush()
sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace")
print("through another one", sys.stdout.encoding, sys.stdout.name, sys.stdout)
