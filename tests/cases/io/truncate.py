"""os.truncate: shorter, longer, and what cannot be cut."""
# targets: native wasi

import os

folder = "truncate.tmp"
os.mkdir(folder)
try:
    path = os.path.join(folder, "file.txt")
    with open(path, "w") as file:
        file.write("0123456789")
    os.truncate(path, 4)
    print(open(path).read(), os.path.getsize(path))
    os.truncate(path, length=6)
    print(open(path, "rb").read())
    for wrong in ((path + "x", 1), (path, -1), (path, "1"), (folder, 0)):
        try:
            os.truncate(*wrong)
        except (OSError, TypeError) as e:
            print(type(e).__name__, str(e).replace(folder, "FOLDER"))
finally:
    os.remove(path)
    os.rmdir(folder)
