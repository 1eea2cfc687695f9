"""os.path: joining, splitting, normalising; os.environ, sep and errors."""
# skip browser: no files
import os
import os.path

print(os.path.join("a", "b", "c.txt"), os.path.join("a", "/b"), os.path.join("a/", "b"), os.path.join("", "x"), os.path.join("a", ""))
print(os.path.split("/a/b/c.txt"), os.path.basename("/a/b/"), os.path.dirname("/a/b/c"), os.path.splitext("archive.tar.gz"), os.path.splitext(".bashrc"), os.path.splitext("a.b/c"))
print(os.path.normpath("/a/./b/../c//d"), os.path.normpath("a/../.."), os.path.isabs("/a"), os.path.isabs("a"), os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.commonpath(["/usr/lib/x", "/usr/lib/y"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a/b", "/a/b"), os.sep, os.linesep == "\n", os.path.exists("/no/such/thing"), os.path.isfile("/no/such/thing"), os.path.isdir("/"))
print(os.environ.get("PORTALIS_NO_SUCH_VARIABLE"), os.environ.get("PORTALIS_NO_SUCH_VARIABLE", "default"), os.getenv("PORTALIS_NO_SUCH_VARIABLE", "d"), "PORTALIS_NO_SUCH_VARIABLE" in os.environ)
os.environ["PORTALIS_TEST_VARIABLE"] = "value"
print(os.environ["PORTALIS_TEST_VARIABLE"], os.getenv("PORTALIS_TEST_VARIABLE"))
del os.environ["PORTALIS_TEST_VARIABLE"]
for call in (lambda: os.environ["PORTALIS_NO_SUCH_VARIABLE"], lambda: os.listdir("/no/such/thing"), lambda: os.path.join(1, 2), lambda: os.path.commonpath([]), lambda: os.remove("/no/such/thing")):
    try:
        print(call())
    except (KeyError, OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
