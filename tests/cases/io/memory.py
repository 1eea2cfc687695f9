"""StringIO and BytesIO."""

import io

b = io.BytesIO(b"abc\ndef"); print(b.readline(), b.read(), [x for x in io.StringIO("l1\nl2\n")])
s = io.StringIO("abc")
s.seek(0, 2)
s.write("def\n")
print(s.getvalue(), s.tell(), s.seek(1), s.read(2), s.truncate(2), repr(s.getvalue()))
s.close()
for f in (s.read, lambda: io.StringIO(3), lambda: io.StringIO().seek(-1), lambda: io.BytesIO().write("x"), lambda: io.StringIO().fileno()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
