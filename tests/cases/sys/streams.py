"""A replaced sys.stdout, and the errors of system calls."""
# skip browser: no files

import contextlib
import io
import os
import sys

class R(io.TextIOBase):
    def write(self, s): log.append(s); return len(s)
log = []
old = sys.stdout
sys.stdout = R()
print("a", 1)
sys.stdout = old
print(log)
for call in (lambda: os.listdir("/nope"), lambda: os.remove("/nope"), lambda: os.environ["NO_SUCH"], lambda: os.fspath(3), lambda: sys.setrecursionlimit(0)):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "errno", None))
with contextlib.redirect_stdout(io.StringIO()) as cap:
    sys.stdout.write("direct ")
    print("x")
print(repr(cap.getvalue()))
print(sys.stdout, sys.argv[1:], sys.float_info.epsilon, sys.getrecursionlimit(), sys.exc_info())
sys.exit("bye")
