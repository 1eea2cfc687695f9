# skip browser: a page shows text as soon as it is printed, so bytes that are written later come after it
"""Bytes that go to the buffer below stdout come before text that waits above it."""

import sys

print("waits")
sys.stdout.buffer.write(bytearray(b"straight\n"))
sys.stdout.flush()
sys.stdout.write("text, ")
sys.stdout.buffer.write(memoryview(b"bytes\n"))
sys.stdout.buffer.flush()
print("end")
