"""`portalis doctor`: whether this machine can build and run for every target, and what to do where it cannot."""

import os
import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import click

from portalis import __version__
from portalis.build import cache, stamp
from portalis.build.toolchain import Toolchain, find_toolchain, has_target, install_target
from portalis.diagnostics import Refused
from portalis.run.browser_devtools import find_chromium
from portalis.targets import TARGETS

_ROOM_NEEDED = 1 << 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    fine: bool
    detail: str


def examine(fix: bool) -> bool:
    """Prints what was found, one line each; with `fix`, installs the missing targets. Returns whether all is well."""
    fine = True
    for finding in _findings(fix):
        mark = click.style("ok", fg="green") if finding.fine else click.style("--", fg="red", bold=True)
        click.echo(f"{mark}  {finding.what:<22} {finding.detail}")
        fine = fine and finding.fine
    return fine


def _findings(fix: bool) -> Iterator[Finding]:
    yield Finding("Portalis", True, f"{__version__}, on Python {platform.python_version()}")
    yield _runtime()
    yield _extension()
    try:
        toolchain = find_toolchain()
    except Refused as refused:
        problem = refused.diagnostics[0]
        yield Finding("Rust toolchain", False, f"{problem.message}; {problem.hint}")
    else:
        yield Finding("Rust toolchain", True, f"{toolchain.release} ({toolchain.cargo})")
        for target in TARGETS.values():
            if target.triple is not None:
                yield _target(toolchain, target.triple, fix)
    yield _linker()
    yield _wasmtime()
    yield _chromium()
    yield _cache()


def _runtime() -> Finding:
    try:
        return Finding("runtime", True, str(cache.runtime().workspace))
    except Refused as refused:
        return Finding("runtime", False, refused.diagnostics[0].hint)


def _extension() -> Finding:
    try:
        from portalis import _native
    except ImportError:
        optional = stamp.checkout_runtime() is not None
        return Finding(
            "portalis._native",
            optional,
            "not built; only the layout of generated Rust needs it in a checkout",
        )
    return Finding("portalis._native", _native.version() == __version__, _native.version())


def _target(toolchain: Toolchain, triple: str, fix: bool) -> Finding:
    if has_target(toolchain, triple):
        return Finding(triple, True, "installed")
    if fix and install_target(toolchain, triple) and has_target(toolchain, triple):
        return Finding(triple, True, "installed just now")
    ways = f"`portalis doctor --fix` or `rustup target add {triple}`"
    if fix:
        ways = "rustup could not install it; a distribution's Rust has a package for it (Debian: rust-web-src, libstd-rust-dev-wasm32)"
    return Finding(triple, False, f"missing: {ways}")


def _linker() -> Finding:
    found = shutil.which("cc")
    return Finding(
        "linker",
        found is not None,
        found or "`cc` is missing; `apt install gcc`, or `xcode-select --install`",
    )


def _wasmtime() -> Finding:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Finding("wasmtime", True, version("wasmtime"))
    except PackageNotFoundError:
        return Finding("wasmtime", False, "missing: `pip install wasmtime`")


def _chromium() -> Finding:
    found = find_chromium()
    return Finding(
        "Chromium",
        True,
        found or "none; only `portalis run --target browser` needs it: `apt install chromium`",
    )


def _cache() -> Finding:
    folder = cache.cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return Finding("cache", False, f"{folder}: {error.strerror}; PORTALIS_CACHE moves it")
    if not os.access(folder, os.W_OK):
        return Finding("cache", False, f"{folder} cannot be written; PORTALIS_CACHE moves it")
    return Finding("cache", free > _ROOM_NEEDED, f"{folder} ({free >> 20} MiB free)")
