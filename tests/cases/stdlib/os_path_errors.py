# skip browser: no files
"""Errors of system calls name what a path object stands for, calls with two paths both."""

import os
import shutil
from pathlib import Path


class Place:
    def __fspath__(self):
        return "/nowhere/place"


def tell(call, *args):
    try:
        call(*args)
    except OSError as e:
        print(type(e).__name__, e, repr(e.filename), repr(e.filename2), len(e.args))


for make in (str, Path, os.fsencode, lambda _: Place()):
    one, two = make("/nowhere/one"), make("/nowhere/two")
    for call in (
        os.rmdir,
        os.remove,
        os.unlink,
        os.mkdir,
        os.listdir,
        os.stat,
        os.lstat,
        os.chdir,
        os.scandir,
        open,
    ):
        tell(call, one)
    for call in (os.rename, os.replace):
        tell(call, one, two)
    tell(os.path.getsize, one)
    tell(os.utime, one)
path = Path("/nowhere/x")
for call in (path.unlink, path.rmdir, path.mkdir, path.stat, path.read_text):
    tell(call)
tell(lambda: list(path.iterdir()))
tell(lambda: path.rename("/nowhere/y"))
tell(lambda: path.replace(Path("/nowhere/z")))
tell(shutil.copy, path, "/nowhere/y")
tell(shutil.move, path, "/nowhere/y")
