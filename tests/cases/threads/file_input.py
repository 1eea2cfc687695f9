# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""Files over pipes and sockets: input comes as it is written, and other threads run while one waits for it."""

import os, socket, threading, time, io

# a pipe in one thread
r, w = os.pipe()
reader, writer = os.fdopen(r), os.fdopen(w, "w")
writer.write("one\ntwo\nthr")
writer.flush()
print(repr(reader.readline()), repr(reader.readline()))
writer.write("ee\n")
writer.close()
print(repr(reader.read()), repr(reader.read()), repr(reader.readline()))
reader.close()

# between threads: the main one reads
r, w = os.pipe()
def produce():
    with os.fdopen(w, "wb") as out:
        for i in range(3):
            time.sleep(0.002)
            out.write(f"line {i}\n".encode())
            out.flush()
t = threading.Thread(target=produce)
t.start()
with os.fdopen(r, "rb") as f:
    print(f.readline(), f.read(3), list(f))
t.join()

# the other one reads
r, w = os.pipe()
def consume():
    with os.fdopen(r) as f:
        for line in f:
            print("got", repr(line))
        print("end", repr(f.read()))
t = threading.Thread(target=consume)
t.start()
with open(w, "w") as out:
    print("a", file=out, flush=True)
    time.sleep(0.01)
    print("b", file=out, flush=True)
t.join()

# os.read and os.write between threads
r, w = os.pipe()
def raw():
    print("raw", os.read(r, 10))
    os.write(w2, b"answer")
r2, w2 = os.pipe()
t = threading.Thread(target=raw)
t.start()
os.write(w, b"question")
print("main", os.read(r2, 100))
t.join()

# files over sockets: a dialogue
a, b = socket.socketpair()
def echo():
    with b, b.makefile("rb") as src, b.makefile("wb") as dst:
        while line := src.readline():
            dst.write(b"> " + line)
            dst.flush()
        print("peer closed")
t = threading.Thread(target=echo)
t.start()
with a:
    f = a.makefile("rw")
    for word in ("hello", "world"):
        f.write(word + "\n")
        f.flush()
        print(repr(f.readline()))
    a.shutdown(socket.SHUT_WR)
    print(repr(f.read()))
    f.close()
t.join()

# timeouts
a, b = socket.socketpair()
a.settimeout(0.01)
f = a.makefile("rb")
b.send(b"part")
try:
    f.readline()
except TimeoutError as e:
    print("timeout", e)
b.send(b" of it\nrest")
b.close()
a.close()

# buffered readers
with open(__file__, "rb") as f:
    head = f.peek()[:10]
    buf = bytearray(5)
    print(head, f.readinto(buf), buf, f.read1(7), f.read1(0), len(f.read1()) > 100)
    view = memoryview(bytearray(4))
    print(f.readinto(view), bytes(view) != b"\0" * 4, type(f).__name__)
    f.seek(0, 2)
    print(f.peek(), f.read1(), f.readinto(buf))
    try:
        f.readinto(b"abc")
    except TypeError as e:
        print(e)
    try:
        f.readinto("abc")
    except TypeError as e:
        print(e)
with open("/dev/null") as f:
    print(repr(f.read()), repr(f.readline()))
