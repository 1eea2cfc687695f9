"""`peek` and `read1` of binary files beside `readinto`, and `readinto` of bytes in memory."""
# skip wasi: it needs a folder for temporary files
# skip browser: a page has no file system

import io
import os
import tempfile


def attempt(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


memory = io.BytesIO(b"hello world")
buffer = bytearray(5)
attempt("whole", lambda: (memory.readinto(buffer), buffer))
attempt("part of a view", lambda: (memory.readinto1(memoryview(buffer)[:3]), buffer))
attempt("rest", lambda: (memory.readinto(buffer), buffer))
attempt("end", lambda: (memory.readinto(buffer), buffer))
for wrong in (b"abc", "abc", 5, None):
    attempt(repr(wrong), lambda: memory.readinto(wrong))
    attempt(repr(wrong), lambda: memory.readinto1(wrong))
memory.close()
attempt("closed", lambda: memory.readinto(buffer))

path = os.path.join(tempfile.mkdtemp(), "numbers")
with open(path, "wb") as file:
    file.write(b"0123456789")
for mode in ("rb", "r+b"):
    with open(path, mode) as file:
        attempt("first", lambda: (file.readinto(buffer), buffer))
        attempt("peek", lambda: (file.peek(2)[:2], file.tell()))
        attempt("read1", lambda: file.read1(3))
        attempt("read1 of nothing", lambda: file.read1(0))
        attempt("readinto1", lambda: (file.readinto1(buffer), buffer))
        attempt("at the end", lambda: (file.readinto(buffer), file.read1(), file.peek()))
        attempt("bytes", lambda: file.readinto(b"x"))
        file.seek(8)
        attempt("two left", lambda: (file.readinto(memoryview(buffer)[1:]), buffer))
total = 0
with open(path, "rb") as file:
    chunk = bytearray(4)
    while n := file.readinto(chunk):
        total += n
        print(n, bytes(chunk[:n]))
print(total)
