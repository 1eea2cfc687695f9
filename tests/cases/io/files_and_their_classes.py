# targets: native wasi
"""Which classes of io files belong to, and what they show of themselves."""

import io
import os

path = "files_and_their_classes.tmp"
with open(path, "w") as file:
    print(
        isinstance(file, io.TextIOWrapper),
        isinstance(file, io.TextIOBase),
        isinstance(file, io.IOBase),
        file.encoding,
    )
    print(
        isinstance(file, io.BufferedIOBase),
        isinstance(file, io.StringIO),
        type(file),
        issubclass(type(file), io.IOBase),
    )
    file.write("text\n")
print(file)
with open(path, "rb") as file:
    print(
        isinstance(file, io.BufferedReader),
        isinstance(file, io.BufferedIOBase),
        isinstance(file, io.TextIOBase),
        type(file),
    )
    print(file, [line for line in file])
with open(path, "r+b") as file:
    print(
        isinstance(file, io.BufferedRandom),
        isinstance(file, io.IOBase),
        isinstance(file, (io.TextIOWrapper, io.BufferedWriter)),
    )
with open(path, "ab") as file:
    print(isinstance(file, io.BufferedWriter), type(file).__name__)


def kind(stream: "io.TextIOWrapper | io.BufferedReader") -> str:
    match stream:
        case io.TextIOBase():
            return "text"
        case io.BufferedIOBase():
            return "bytes"
    return "neither"


print(kind(io.StringIO()), kind(io.BytesIO()), kind(open(path)), kind(open(path, "rb")))
os.remove(path)
