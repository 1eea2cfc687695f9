"""os.ftruncate, and os.truncate of a descriptor."""
# targets: native

import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file.txt")
    fd = os.open(path, os.O_RDWR | os.O_CREAT)
    os.write(fd, b"0123456789")
    os.ftruncate(fd, 7)
    print(os.path.getsize(path))
    os.truncate(fd, 3)
    print(open(path).read())
    os.close(fd)
    for function in (os.ftruncate, os.truncate):
        try:
            function(fd, 1)
        except OSError as e:
            print(type(e).__name__, e)
