# targets: native
"""What of os deals with the shell, descriptors and the process; whole trees of directories."""

import os
import shutil
import sys
import tempfile

print(os.system("exit 3"), os.system("true"))
sys.stdout.flush()
os.system("echo from the shell")
with os.popen("echo one; echo two") as lines:
    print(list(lines), lines.readline())
pipe = os.popen("exit 4")
print(pipe.read(), pipe.close(), os.popen("echo all").read(), os.popen("true").close())
sys.stdout.flush()
with os.popen("cat", "w") as writer:
    print("written", file=writer)
for tried in (
    lambda: os.popen(3),
    lambda: os.popen("x", "q"),
    lambda: os.popen("x", buffering=0),
    lambda: os.system(3),
    lambda: os.fdopen("x"),
):
    try:
        tried()
    except (TypeError, ValueError) as error:
        print(error)
reading, writing = os.pipe()
with os.fdopen(writing, "w") as out:
    out.write("through a pipe\n")
with os.fdopen(reading) as into:
    print(into.read(), into.name == reading, into.mode)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "caught.txt")
    fd = os.open(path, os.O_CREAT | os.O_WRONLY)
    sys.stdout.flush()
    saved = os.dup(1)
    os.dup2(fd, 1)
    print("to the file", flush=True)
    os.system("echo from a child")
    os.dup2(saved, 1)
    os.close(fd)
    os.close(saved)
    print(open(path).read().splitlines())
    before = os.umask(0o077)
    open(os.path.join(folder, "private"), "w").close()
    print(oct(os.stat(os.path.join(folder, "private")).st_mode & 0o777), oct(os.umask(before)))
    os.makedirs(os.path.join(folder, "a", "b", "c"))
    os.removedirs(os.path.join(folder, "a", "b", "c"))
    print(os.path.exists(os.path.join(folder, "a")), os.path.exists(folder))
    os.makedirs(os.path.join(folder, "x", "y"))
    open(os.path.join(folder, "x", "y", "file"), "w").close()
    os.renames(os.path.join(folder, "x", "y", "file"), os.path.join(folder, "new", "deep", "file"))
    print(sorted(os.listdir(folder)), os.listdir(os.path.join(folder, "new", "deep")))
    usage = shutil.disk_usage(folder)
    print(usage.total >= usage.used > 0, os.statvfs(folder).f_namemax, len(os.statvfs(folder)))
print(
    os.uname().sysname == os.uname()[0],
    len(os.uname()),
    os.getuid() == os.geteuid(),
    os.getgid() == os.getegid(),
    os.getppid() > 0,
)
try:
    os.dup(99)
except OSError as error:
    print(error)
try:
    os.dup2(99, 50)
except OSError as error:
    print(error)
