# targets: native
"""What is below a text file: its bytes, its number, when it is written out."""

import os
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file.txt")
    with open(path, "w") as file:
        file.write("text\n")
        file.flush()
        print(file.buffer.write(b"bytes\n"), type(file.buffer).__name__, file.buffer.mode, file.buffer.name == path)
        print(os.fstat(file.fileno()).st_size, os.fsync(file.fileno()), os.fsync(file), file.fileno() == file.buffer.fileno())
        for tried in (lambda: file.buffer.write("text"), file.buffer.read):
            try:
                print(tried())
            except (TypeError, OSError) as error:
                print(type(error).__name__, error)
    print(file.buffer.closed)
    with open(path) as text, open(path, "r+") as both:
        print(text.buffer.read(7), both.buffer.mode)
    logged = open(path, "w", buffering=1)
    logged.write("half a ")
    print(repr(open(path).read()), logged.line_buffering)
    logged.write("line\n")
    print(repr(open(path).read()))
    logged.close()
    raw = open(path, "wb", buffering=0)
    raw.write(b"at once")
    print(open(path, "rb").read())
    raw.close()
    fd = os.open(path, os.O_RDWR)
    with open(fd, "r+", closefd=False) as file:
        print(file.read(), file.name == fd)
    print(os.lseek(fd, 0, 0), os.read(fd, 3), os.close(fd))
    try:
        open(path, closefd=False)
    except ValueError as error:
        print(error)
print("text that waits")
sys.stdout.buffer.write(b"bytes go past it\n")
sys.stdout.flush()
sys.stdout.buffer.write(b"a" * 3 + b"\n")
print("end")
