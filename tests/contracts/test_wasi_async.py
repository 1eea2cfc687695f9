"""The crate wasi_async: every public item says what differs between platforms and shows an example; platforms have the same names and none of the others' crates."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CRATE = ROOT / "rust_runtime" / "wasi_async"
SOURCES = CRATE / "src"
API = ["error.rs", "runtime.rs", "task.rs", "primitives/*.rs", "sync.rs", "sync/*.rs"]
"""The files of the Rust API; the event loop below it is Portalis' own."""

INTERNAL = {"gate.rs", "guarded.rs", "wait_list.rs", "tests.rs"}
_ITEM = re.compile(
    r"((?:[ \t]*///.*\n)+)(?:[ \t]*#\[.*\]\n)*[ \t]*"
    r"(?:pub (?:async |const )?(?:fn|struct|enum|type) (\w+)|macro_rules! (\w+))"
)
PLATFORMS = ["native.rs", "native_plain.rs", "browser.rs", "wasi_impl.rs"]
TARGETS = {
    "x86_64-unknown-linux-gnu": ("tokio", {"wasm-bindgen", "js-sys"}),
    "wasm32-unknown-unknown": ("wasm-bindgen", {"tokio", "mio"}),
    "wasm32-wasip1": ("host", {"tokio", "mio", "wasm-bindgen"}),
}
"""A crate that the target has, and crates that it must not have."""

FEATURES = {"wasm32-unknown-unknown": "runtime,wasm", "wasm32-wasip1": "runtime,wasi"}


def _files() -> list[Path]:
    found = [path for pattern in API for path in SOURCES.glob(pattern)]
    return sorted(path for path in found if path.name not in INTERNAL)


@pytest.mark.parametrize("file", _files(), ids=lambda path: path.name)
def test_public_items_show_an_example_and_speak_of_platforms(file: Path) -> None:
    silent = []
    for documentation, name, macro in _ITEM.findall(file.read_text(encoding="utf-8")):
        if (
            "# Examples\n" not in documentation
            or "# Platform\n" not in documentation
            or "```" not in documentation
        ):
            silent.append(name or macro)
    assert not silent


def test_the_pattern_finds_the_items() -> None:
    names = {
        name or macro
        for file in _files()
        for _, name, macro in _ITEM.findall(file.read_text(encoding="utf-8"))
    }
    assert {
        "WasiRuntime",
        "spawn_blocking",
        "AsyncResult",
        "wasi_select",
        "checked_lock",
        "Notified",
    } <= names
    assert len(names) > 60


def test_items_without_documentation_are_refused_by_the_compiler() -> None:
    assert "#![deny(missing_docs)]" in (SOURCES / "lib.rs").read_text(encoding="utf-8")


def test_platforms_have_the_same_names() -> None:
    names = {}
    for file in PLATFORMS:
        text = (SOURCES / file).read_text(encoding="utf-8")
        used = re.findall(r"pub use \w+::(?:\{([^}]*)\}|(\w+));", text)
        listed = {name.strip() for group, one in used for name in (group or one).split(",")}
        names[file] = listed | set(re.findall(r"^pub (?:struct|fn) (\w+)", text, re.MULTILINE))
    assert all(found == names["native.rs"] for found in names.values()), names


def test_targets_are_told_apart_in_the_platforms_alone() -> None:
    owners = {"lib.rs", *PLATFORMS}
    told = {
        str(path.relative_to(SOURCES))
        for path in SOURCES.rglob("*.rs")
        if path.parent.name not in ("native", "browser", "wasi")
        and re.search(
            r"cfg\(.*target_(family|os|arch)", path.read_text(encoding="utf-8").partition("mod tests")[0]
        )
        and path.name != "tests.rs"
    }
    in_examples = {
        name
        for name in told
        if not re.search(
            r"^(?!\s*//).*cfg\(.*target_", (SOURCES / name).read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    assert told - in_examples <= owners


@pytest.mark.parametrize("target", TARGETS)
def test_targets_link_no_crate_of_the_others(target: str) -> None:
    command = [
        "cargo",
        "tree",
        "--quiet",
        "--locked",
        "-p",
        "wasi_async",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]
    command += ["--target", target]
    if target in FEATURES:
        command += ["--no-default-features", "--features", FEATURES[target]]
    listing = subprocess.run(command, cwd=CRATE, check=True, stdout=subprocess.PIPE, text=True).stdout
    crates = {line.split()[0] for line in listing.splitlines() if line}
    has, has_not = TARGETS[target]
    assert has in crates and not crates & has_not


def test_the_page_of_limits_quotes_the_messages() -> None:
    page = (CRATE / "README.md").read_text(encoding="utf-8")
    sources = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.rs"))
    messages = re.findall(r"`Platform not supported: ([^`]+)`", page)
    assert len(messages) >= 6
    for message in messages:
        assert message.removesuffix(" …") in sources, message
