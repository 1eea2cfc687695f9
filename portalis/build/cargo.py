"""Runs cargo: progress while it works, its messages as data, its failures as diagnostics."""

import json
import os
import re
import subprocess
import sys
import threading
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from portalis.build.stamp import runtime_opt_level
from portalis.build.toolchain import Toolchain, has_std_sources
from portalis.diagnostics import Diagnostic, Refused
from portalis.diagnostics.toolchain import (
    CannotWrite,
    CargoFailed,
    CargoMissing,
    DiskFull,
    DownloadFailed,
    LinkerMissing,
)
from portalis.options import DEBUG, SMALL
from portalis.targets import Target

_STD_FOR_SIZE = ("-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size")
_FLAGS_FOR_SIZE = ("-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none")
"""The standard library compiled along with the program, without the texts of panics: they end the module at once anyway."""

_SHARED_VARIABLES = ("RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "CARGO_BUILD_RUSTFLAGS")


@dataclass(frozen=True, slots=True)
class RustError:
    """An error that rustc reported in the generated crate."""

    file: str
    """The Rust file, relative to the crate; empty where rustc named none."""

    line: int
    message: str
    rendered: str


class GeneratedCodeRejected(Exception):
    """rustc refused the generated crate; by definition a fault of Portalis."""

    def __init__(self, errors: list[RustError]) -> None:
        super().__init__(f"{len(errors)} errors in the generated Rust")
        self.errors = errors


@dataclass(frozen=True, slots=True)
class CargoBuild:
    """One invocation of `cargo build`."""

    toolchain: Toolchain
    crate: Path
    target: Target
    profile: str
    output: Path
    """The shared folder of compiled dependencies (CARGO_TARGET_DIR)."""

    verbose: bool = False

    def run(self) -> Path:
        """Builds the crate and returns the file that cargo made.

        Raises GeneratedCodeRejected when rustc refuses the program's own crate, and Refused for everything else that
        can go wrong (no space, no linker, no network, …).
        """
        if self._is_small_module and has_std_sources(self.toolchain):
            try:
                return self._run(rebuilds_std=True)
            except (
                Refused
            ):  # no network for std's own dependencies, or a compiler of another mind: without, then
                pass
        return self._run(rebuilds_std=False)

    @property
    def _is_small_module(self) -> bool:
        return self.profile == SMALL and (self.target.triple or "").startswith("wasm32-")

    def _run(self, *, rebuilds_std: bool) -> Path:
        try:
            process = subprocess.Popen(
                self._command(rebuilds_std),
                cwd=self.crate,
                env=self._environment(os.environ, rebuilds_std),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
            )
        except FileNotFoundError as error:
            raise Refused(CargoMissing(None)) from error
        progress = _Progress(self.verbose)
        assert process.stdout is not None and process.stderr is not None
        reader = threading.Thread(target=progress.read, args=(process.stderr,), daemon=True)
        reader.start()
        try:
            made, errors = self._read_messages(process.stdout)
            status = process.wait()
            reader.join()
        except BaseException:
            process.terminate()  # Ctrl-C, above all: cargo leaves its folder consistent
            process.wait()
            reader.join()
            raise
        finally:
            progress.clear()
            process.stdout.close()
            process.stderr.close()
        if status == 0 and made is not None:
            return made
        raise self._failure(errors, progress.text)

    def _command(self, rebuilds_std: bool) -> list[str]:
        command = [
            self.toolchain.cargo,
            "rustc" if self._is_small_module else "build",
            "--message-format=json",
        ]
        if self.profile != DEBUG:
            command.append(f"--profile={'small' if self.profile == SMALL else 'release'}")
        if self.target.triple is not None:
            command += ["--target", self.target.triple]
        command += self._profile_options()
        if rebuilds_std:
            command += _STD_FOR_SIZE
        if self._is_small_module:  # calls and addresses as short as they can be
            command += ["--", "-Clink-arg=--compress-relocations"]
        return command

    def _profile_options(self) -> list[str]:
        """The manifest's profiles once more: on the command line they stand above those of the user's cargo configuration.

        There, `[profile.dev] opt-level = 0` would otherwise hold for the runtime of every program.
        """
        profiles = tomllib.loads((self.crate / "Cargo.toml").read_text(encoding="utf-8")).get("profile", {})
        chosen = runtime_opt_level()
        if chosen and "dev" in profiles:
            profiles["dev"]["opt-level"] = int(chosen) if chosen.isdigit() else chosen
        return [
            f"--config=profile.{name}.{key}={json.dumps(value)}"
            for name, profile in profiles.items()
            for key, value in profile.items()
            if not isinstance(value, dict)
        ]

    def _target_flags(self) -> list[str]:
        """The flags of the crate's own cargo configuration (the stack's size), which flags in the environment would replace."""
        configuration = self.crate / ".cargo" / "config.toml"
        if self.target.triple is None or not configuration.exists():
            return []
        targets = tomllib.loads(configuration.read_text(encoding="utf-8")).get("target", {})
        return list(targets.get(self.target.triple, {}).get("rustflags", []))

    def _environment(self, variables: Mapping[str, str], rebuilds_std: bool) -> dict[str, str]:
        """The user's variables, without those that would make every dependency be compiled again for this build alone."""
        kept = {name: value for name, value in variables.items() if name not in _SHARED_VARIABLES}
        kept["CARGO_TARGET_DIR"] = str(self.output)
        kept["CARGO_TERM_COLOR"] = "never"
        if rebuilds_std:
            kept["CARGO_ENCODED_RUSTFLAGS"] = "\x1f".join([*self._target_flags(), *_FLAGS_FOR_SIZE])
            kept["RUSTC_BOOTSTRAP"] = "1"  # compiling std is not stable yet
        return kept

    def _read_messages(self, lines: IO[str]) -> tuple[Path | None, list[tuple[bool, RustError]]]:
        """The binary that was made, and each error with whether it is in the program's own crate."""
        made: Path | None = None
        errors: list[tuple[bool, RustError]] = []
        for line in lines:
            if not line.startswith("{"):
                continue
            message: dict[str, Any] = json.loads(line)
            own = Path(message.get("manifest_path", "")).parent == self.crate
            if message["reason"] == "compiler-artifact" and own and message.get("executable"):
                made = Path(message["executable"])
            elif message["reason"] == "compiler-message" and message["message"]["level"].startswith("error"):
                errors.append((own, _rust_error(message["message"])))
        return made, errors

    def _failure(self, errors: list[tuple[bool, RustError]], stderr: str) -> Exception:
        everything = stderr + "".join(error.rendered for _, error in errors)
        known = _known_failure(everything, self.output)
        if known is not None:
            return Refused(known)
        own = [error for ours, error in errors if ours]
        if own:
            return GeneratedCodeRejected(own)
        if errors:
            return Refused(CargoFailed(None, f"the runtime does not compile: {errors[0][1].message}"))
        return Refused(CargoFailed(None, _first_error(stderr)))


def _rust_error(message: dict[str, Any]) -> RustError:
    spans = [span for span in message["spans"] if span["is_primary"]] or message["spans"]
    file, line = (spans[0]["file_name"], spans[0]["line_start"]) if spans else ("", 0)
    return RustError(file, line, message["message"], message.get("rendered") or message["message"])


def _known_failure(text: str, output: Path) -> Diagnostic | None:
    """The diagnostic for failures that have nothing to do with the program."""
    if "os error 28" in text or "No space left on device" in text:
        return DiskFull(None, output)
    linker = re.search(r"linker `([^`]+)` not found", text)
    if linker:
        return LinkerMissing(None, linker[1])
    if re.search(
        r"failed to (download|get|query|fetch)|[Cc]ould not resolve host|network failure|spurious network",
        text,
    ):
        return DownloadFailed(None, _first_error(text))
    denied = re.search(r"Permission denied|Read-only file system", text)
    if denied:
        path = re.search(r"[`'\"](/[^`'\"\n]+)[`'\"]", text)
        return CannotWrite(None, Path(path[1]) if path else output, denied[0])
    return None


def _first_error(text: str) -> str:
    """cargo's own words: the first error with the reasons below it, in one line."""
    found = re.search(r"^error(?:\[\w+\])?: (.+)", text, re.MULTILINE)
    if found is None:
        lines = text.strip().splitlines()
        return lines[-1].strip() if lines else "it gave no reason"
    causes = re.findall(r"^  (\S.*)$", text[found.end() :].partition("\n\n\n")[0], re.MULTILINE)
    return ": ".join([found[1], *causes])[:500]


class _Progress:
    """Shows on a terminal what cargo is compiling, in one line that goes away; keeps all text for a failure."""

    def __init__(self, verbose: bool) -> None:
        self._verbose = verbose
        self._line = sys.stderr.isatty() and not verbose
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        return "".join(self._lines)

    def read(self, lines: IO[str]) -> None:
        for line in lines:
            self._lines.append(line)
            if self._verbose:
                sys.stderr.write(line)
            elif self._line:
                self._show(line.split())

    def _show(self, words: list[str]) -> None:
        if len(words) >= 2 and words[0] in ("Compiling", "Downloading", "Downloaded", "Blocking", "Updating"):
            what = "waiting for another build" if words[0] == "Blocking" else f"{words[0].lower()} {words[1]}"
            sys.stderr.write(f"\r\x1b[2Kportalis: {what} …")
            sys.stderr.flush()

    def clear(self) -> None:
        if self._line:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
