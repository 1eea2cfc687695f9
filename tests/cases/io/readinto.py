"""`readinto` of files, of streams in memory, and of classes that derive from them: into bytearrays, views and arrays."""
# skip wasi: the host grants no folder for temporary files
# skip browser: a page has no files

import array
import io
import os
import tempfile


def show(stream):
    whole = bytearray(8)
    print(stream.readinto(whole), whole)
    view = memoryview(whole)
    print(stream.readinto(view[2:5]), whole)
    numbers = array.array("H", [0, 0])
    print(stream.readinto(numbers), [n.to_bytes(2, "little") for n in numbers])
    print(stream.readinto(bytearray()), stream.tell())
    rest = bytearray(100)
    n = stream.readinto(rest)
    print(n, rest[:n], stream.readinto(rest))
    for bad in b"fixed", "text", 3, memoryview(b"fixed"):
        try:
            stream.readinto(bad)
        except TypeError as e:
            print(e)


def blocks(stream, size):
    buffer = bytearray(size)
    view = memoryview(buffer)
    while n := stream.readinto(view):
        yield bytes(view[:n])


class Upper(io.BytesIO):
    def read(self, size=-1):
        return super().read(size).upper()


data = bytes(range(97, 123))
show(io.BytesIO(data))
print(list(blocks(io.BytesIO(data), 10)))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "letters")
    with open(path, "wb") as out:
        out.write(data)
        try:
            out.readinto(bytearray(3))
        except io.UnsupportedOperation as e:
            print(type(e).__name__, e)
    with open(path, "rb") as file:
        show(file)
        file.seek(3)
        print(list(blocks(file, 9)))
    with open(path, "r+b") as file:
        file.write(b"**")
        print(file.readinto(bytearray(4)), file.tell())
    with open(path, encoding="ascii") as text:
        print(hasattr(text, "readinto"))
upper = Upper(data)
print(upper.read(2), upper.tell())
