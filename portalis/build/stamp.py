"""Whether a finished build is still current, decided by looking at files alone.

The unchanged `portalis run` imports this file and must start at once, so it imports nothing slow.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from typing import Any, Final

from portalis import __version__

STAMP: Final = "stamp.json"
_PACKAGE: Final = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_WATCHED: Final = (".py", ".rs", ".toml", ".lock", ".j2")
_IGNORED_FOLDERS: Final = frozenset({"target", "__pycache__", "tests", "benches"})
_TAKEN: Final = frozenset(
    """abstract as async await become box break const continue core crate do dyn else enum extern false final fn for gen
    if impl in let loop macro main match mod move mut override priv pub pyrt ref return self static std struct super trait
    true try type typeof unsafe unsized use virtual where while yield""".split()
)
"""Rust's keywords, and the crates that the generated `main.rs` names."""


def cache_folder() -> str:
    """Where builds and the compiled runtime are kept: `PORTALIS_CACHE`, or the user's cache folder."""
    chosen = os.environ.get("PORTALIS_CACHE")
    if chosen:
        return os.path.abspath(chosen)
    import platformdirs

    return platformdirs.user_cache_dir("portalis", appauthor=False)


def checkout_runtime() -> str | None:
    """The runtime's folder when Portalis runs from its checkout (or `PORTALIS_RUNTIME` names one), else None."""
    beside = os.environ.get("PORTALIS_RUNTIME") or os.path.join(os.path.dirname(_PACKAGE), "rust_runtime")
    return os.path.abspath(beside) if os.path.isfile(os.path.join(beside, "pyrt", "Cargo.toml")) else None


def program_name(file: str) -> str:
    """The Rust identifier for a program: its file's name, altered where Rust does not allow it (`my-app.py`, `match.py`)."""
    stem = os.path.splitext(os.path.basename(file))[0]
    name = "".join(char if char == "_" or (char.isascii() and char.isalnum()) else "_" for char in stem)
    if not name.strip("_") or name[0].isdigit():
        name = f"program_{name}"
    return f"{name}_" if name in _TAKEN else name


def program_folder(name: str, key: str) -> str:
    """The folder of one build: its crate, its artifact, its stamp, its lock."""
    return os.path.join(cache_folder(), "programs", f"{name[:40]}-{key[:16]}")


def digest(parts: Iterable[str]) -> str:
    """A short name for a sequence of texts; different sequences get different names."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape")
        state.update(b"%d:" % len(data))
        state.update(data)
    return state.hexdigest()


def build_key(programs: Iterable[tuple[str, str]], target: str, profile: str, lenient: bool = False) -> str:
    """The name of a build: its programs (file as given, name), the folder it is given from, and how it is built."""
    try:
        folder = os.getcwd()
    except FileNotFoundError:  # it was deleted; absolute paths still work
        folder = ""
    parts = [folder, target, profile, *(["lenient"] if lenient else [])]
    for file, name in programs:
        parts += (
            "/" * file.startswith("/"),
            *(part for part in file.split("/") if part not in ("", ".")),
            name,
        )
    return digest(parts)


def compiler_fingerprint() -> str:
    """Changes when Portalis itself changes: the version, and in a checkout every file of the compiler and the runtime."""
    runtime = checkout_runtime()
    if runtime is None:
        return digest([__version__, *_describe_files(_PACKAGE, (".so", ".pyd"))])
    folders = (_PACKAGE, runtime, os.path.join(os.path.dirname(_PACKAGE), "templates"))
    return digest([__version__, *(line for folder in folders for line in _describe_files(folder, _WATCHED))])


def _describe_files(folder: str, suffixes: tuple[str, ...]) -> Iterable[str]:
    """Path, size and time of each file of interest below `folder`, in a stable order."""
    found: list[str] = []
    pending = [folder]
    while pending:
        try:
            entries = list(os.scandir(pending.pop()))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _IGNORED_FOLDERS:
                    pending.append(entry.path)
            elif entry.name.endswith(suffixes):
                about = entry.stat()
                found.append(f"{entry.path}|{about.st_size}|{about.st_mtime_ns}")
    return sorted(found)


def describe_source(path: str) -> list[Any]:
    """A source file as the stamp keeps it: path, size, time, hash of the content. Raises OSError."""
    about = os.stat(path)
    return [path, about.st_size, about.st_mtime_ns, _hash_file(path)]


def _hash_file(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.blake2b(file.read(), digest_size=16).hexdigest()


def _is_same(source: list[Any]) -> bool:
    path, size, mtime_ns, content = source
    try:
        about = os.stat(path)
        if about.st_size != size:
            return False
        return about.st_mtime_ns == mtime_ns or bool(_hash_file(path) == content)
    except OSError:
        return False


def describe_folder(folder: str) -> str:
    """The names in `folder` that an import could find; a new one may change what an import means."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(
                entry.name
                for entry in entries
                if entry.name.endswith(".py") or (entry.name != "__pycache__" and entry.is_dir())
            )
    except OSError:
        return ""
    return digest(names)


def write(folder: str, sources: Iterable[str], artifact: str, toolchain: str, extra: dict[str, Any]) -> None:
    """Marks the build in `folder` as finished; the stamp appears whole or not at all. Raises OSError."""
    paths = sorted(set(sources))
    stamp = {
        "compiler": compiler_fingerprint(),
        "toolchain": toolchain,
        "artifact": artifact,
        "sources": [describe_source(path) for path in paths],
        "folders": {
            folder: describe_folder(folder) for folder in sorted({os.path.dirname(path) for path in paths})
        },
        **extra,
    }
    draft = os.path.join(folder, f"{STAMP}.{os.getpid()}")
    with open(draft, "w", encoding="utf-8") as file:
        json.dump(stamp, file, indent=1)
    os.replace(draft, os.path.join(folder, STAMP))


def remove(folder: str) -> None:
    """Marks the build in `folder` as unfinished."""
    try:
        os.unlink(os.path.join(folder, STAMP))
    except FileNotFoundError:
        pass


def read_current(folder: str) -> dict[str, Any] | None:
    """The stamp of the build in `folder` if nothing that it depends on has changed since, else None."""
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as file:
            stamp: dict[str, Any] = json.load(file)
        current = (
            os.path.isfile(stamp["artifact"])
            and all(map(_is_same, stamp["sources"]))
            and all(describe_folder(path) == names for path, names in stamp["folders"].items())
            and stamp["compiler"] == compiler_fingerprint()
            and toolchain_fingerprint() in (stamp["toolchain"], "")
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return stamp if current else None


def toolchain_fingerprint() -> str:
    """Changes when another Rust toolchain is chosen, without running it: the files and variables that choose it.

    Empty where there is no toolchain; what was built before still runs there.
    """
    cargo = find_cargo()
    if cargo is None:
        return ""
    home = os.path.expanduser("~")
    rustup = os.environ.get("RUSTUP_HOME") or os.path.join(home, ".rustup")
    parts = [os.environ.get("RUSTUP_TOOLCHAIN", ""), runtime_opt_level()]
    for path in (cargo, os.path.join(rustup, "settings.toml"), os.path.join(rustup, "update-hashes")):
        try:
            about = os.stat(path)
            parts.append(f"{path}|{about.st_size}|{about.st_mtime_ns}")
        except OSError:
            parts.append("")
    return digest(parts)


def runtime_opt_level() -> str:
    """The level at which debug builds compile the runtime, where its developer wants another (`0` compiles several times faster)."""
    return os.environ.get("PORTALIS_RUNTIME_OPT_LEVEL", "")


def find_cargo() -> str | None:
    """The cargo to use: `CARGO`, the one on PATH, or rustup's usual place; None when there is none."""
    name = "cargo.exe" if os.name == "nt" else "cargo"
    home = os.environ.get("CARGO_HOME") or os.path.join(os.path.expanduser("~"), ".cargo")
    folders = [*os.environ.get("PATH", os.defpath).split(os.pathsep), os.path.join(home, "bin")]
    for path in (os.environ.get("CARGO", ""), *(os.path.join(folder, name) for folder in folders if folder)):
        if path and os.access(path, os.X_OK) and not os.path.isdir(path):
            return path
    return None
