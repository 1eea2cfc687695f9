"""Finds the Rust toolchain, checks that it can build for a target, installs what rustup can install."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from portalis.build.stamp import digest, find_cargo
from portalis.diagnostics import Refused
from portalis.diagnostics.toolchain import CargoMissing, RustTargetMissing, RustTooOld

NEEDED_RUST = (1, 95)
"""The oldest rustc that builds the runtime; `rust-version` in rust_runtime/Cargo.toml says the same."""


@dataclass(frozen=True, slots=True)
class Toolchain:
    """A Rust toolchain that was found and asked for its version."""

    cargo: str
    rustc: str
    description: str
    """All of `rustc -vV`."""

    @property
    def release(self) -> str:
        """Such as `1.95.0`."""
        found = re.search(r"^release: (\S+)", self.description, re.MULTILINE)
        return found[1] if found else "unknown"

    @property
    def fingerprint(self) -> str:
        """Names the folder of compiled dependencies; another compiler needs another one."""
        return digest([self.description])[:16]


def find_toolchain() -> Toolchain:
    """The toolchain to build with. Raises Refused when there is none (PTL501) or it is too old (PTL503)."""
    cargo = find_cargo()
    if cargo is None:
        raise Refused(CargoMissing(None))
    rustc = os.environ.get("RUSTC") or str(Path(cargo).with_name("rustc.exe" if os.name == "nt" else "rustc"))
    try:
        answer = subprocess.run([rustc, "-vV"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Refused(CargoMissing(None)) from error
    toolchain = Toolchain(cargo, rustc, answer.stdout)
    version = tuple(int(part) for part in re.findall(r"\d+", toolchain.release)[:2])
    if version and version < NEEDED_RUST:
        raise Refused(RustTooOld(None, toolchain.release, ".".join(map(str, NEEDED_RUST))))
    return toolchain


def has_target(toolchain: Toolchain, triple: str | None) -> bool:
    """Whether Rust's standard library for `triple` is installed; None is the host, which always is."""
    if triple is None:
        return True
    command = [toolchain.rustc, "--print", "target-libdir", "--target", triple]
    answer = subprocess.run(command, capture_output=True, text=True)
    return answer.returncode == 0 and any(Path(answer.stdout.strip()).glob("libstd-*"))


def has_std_sources(toolchain: Toolchain) -> bool:
    """Whether the sources of Rust's standard library are installed (rustup's component `rust-src`)."""
    answer = subprocess.run([toolchain.rustc, "--print", "sysroot"], capture_output=True, text=True)
    library = Path(answer.stdout.strip()) / "lib" / "rustlib" / "src" / "rust" / "library"
    return answer.returncode == 0 and (library / "Cargo.lock").is_file()


def require_target(toolchain: Toolchain, triple: str | None) -> None:
    """Raises Refused (PTL502) when the standard library for `triple` is not installed."""
    if triple is not None and not has_target(toolchain, triple):
        raise Refused(RustTargetMissing(None, triple))


def install_target(toolchain: Toolchain, triple: str) -> bool:
    """Lets rustup install the standard library for `triple`; its progress goes to stderr. Returns whether it worked."""
    rustup = Path(toolchain.cargo).with_name("rustup.exe" if os.name == "nt" else "rustup")
    try:
        return subprocess.run([str(rustup), "target", "add", triple]).returncode == 0
    except OSError:
        return False
