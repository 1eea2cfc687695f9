"""Files through pathlib, shutil, glob and tempfile."""

# skip wasi: tempfile needs os.open, which is not supported there
# skip browser: a page has no files

import glob
import os
import shutil
import tempfile
from pathlib import Path, PurePosixPath

root = Path(tempfile.mkdtemp())
try:
    page = root / "site" / "pages" / "index.txt"
    page.parent.mkdir(parents=True)
    print(page.write_text("first\nsecond\n"), page.name, page.stem, page.suffix, page.exists(), page.is_file())
    print(page.read_text().splitlines(), page.stat().st_size, page.relative_to(root), page.parent.name)
    shutil.copy(page, page.with_name("copy.txt"))
    (page.parent / "data.bin").write_bytes(bytes(range(5)))
    print(sorted(p.name for p in page.parent.iterdir()), sorted(p.name for p in root.rglob("*.txt")))
    print(sorted(os.path.relpath(p, root) for p in glob.glob(f"{root}/**/*", recursive=True)))
    shutil.copytree(root / "site", root / "backup")
    print(sorted(p.relative_to(root).as_posix() for p in (root / "backup").rglob("*")))
    (root / "backup" / "pages" / "data.bin").rename(root / "moved.bin")
    shutil.move(root / "moved.bin", root / "backup")
    print([(e.name, e.is_dir()) for e in sorted(os.scandir(root / "backup"), key=lambda e: e.name)])
    try:
        (root / "missing.txt").read_text()
    except FileNotFoundError as error:
        print(error.errno, error.strerror, Path(error.filename).name)
    (root / "missing.txt").unlink(missing_ok=True)
    try:
        (root / "site").rmdir()
    except OSError as error:
        print(type(error).__name__, error.errno)
    with page.open("a") as file:
        print("third", file=file)
    print(page.read_text().count("\n"), shutil.which("no-such-program"))
finally:
    shutil.rmtree(root)
print(root.exists())
with tempfile.TemporaryDirectory() as folder:
    print(os.listdir(folder))
print(os.path.isdir(folder))
print(PurePosixPath("/a/b/../c").parts, repr(Path("x") / "y"), Path("/x/y.tar.gz").suffixes, Path("a/b").joinpath("c", "/d"))
print(Path("a/b.txt").with_suffix(".md"), Path("/etc") / "hosts", Path("/a/b/c").parents[1], Path("a") < Path("b"), Path("x.PY").match("*.py"))
