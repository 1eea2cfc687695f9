"""When a finished build is current, and what its folder is called."""

import os
from pathlib import Path
from typing import Any

import pytest

from portalis.build import stamp


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stamped build of `src/app.py` in the folder `build`."""
    monkeypatch.chdir(tmp_path)
    for name in ("src", "build"):
        Path(name).mkdir()
    Path("src/app.py").write_text("print(1)\n")
    Path("build/app").touch()
    stamp.write(
        "build",
        [str(tmp_path / "src/app.py")],
        str(tmp_path / "build/app"),
        stamp.toolchain_fingerprint(),
        {},
    )
    assert is_current()
    return tmp_path


def is_current() -> dict[str, Any] | None:
    """The stamp of the fixture's build, if it is current."""
    return stamp.read_current("build")


def test_a_changed_source_is_noticed_even_at_the_same_size(build: Path) -> None:
    (build / "src/app.py").write_text("print(2)\n")
    assert not is_current()


def test_a_touched_source_is_the_same(build: Path) -> None:
    os.utime(build / "src/app.py", (1, 1))
    assert is_current()


def test_a_missing_source_or_artifact_is_noticed(build: Path) -> None:
    (build / "build/app").rename(build / "elsewhere")
    assert not is_current()
    (build / "elsewhere").rename(build / "build/app")
    assert is_current()
    (build / "src/app.py").unlink()
    assert not is_current()


def test_a_new_module_beside_a_source_is_noticed(build: Path) -> None:
    (build / "src/output.txt").touch()
    (build / "src/__pycache__").mkdir()
    assert is_current()
    (build / "src/json.py").touch()
    assert not is_current()


def test_a_new_package_beside_a_source_is_noticed(build: Path) -> None:
    (build / "src/json").mkdir()
    assert not is_current()


def test_another_toolchain_is_noticed(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUSTUP_TOOLCHAIN", "nightly-2020-01-01")
    assert not is_current()


def test_another_compiler_is_noticed(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "__version__", "99")
    assert not is_current()


@pytest.mark.parametrize("text", ["", "{", "{}", "[]", '{"artifact": 1}'])
def test_a_damaged_stamp_means_building_again(build: Path, text: str) -> None:
    (build / "build" / stamp.STAMP).write_text(text)
    assert not is_current()


def test_the_key_depends_on_everything_that_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    keys = [
        stamp.build_key([("app.py", "app")], "native", "debug"),
        stamp.build_key([("app.py", "app")], "wasi", "debug"),
        stamp.build_key([("app.py", "app")], "native", "release"),
        stamp.build_key([("sub/app.py", "app")], "native", "debug"),
        stamp.build_key([("app.py", "app"), ("b.py", "b")], "native", "debug"),
    ]
    Path("sub").mkdir()
    monkeypatch.chdir("sub")
    keys.append(stamp.build_key([("app.py", "app")], "native", "debug"))
    assert len(set(keys)) == len(keys)


def test_spellings_of_one_path_have_one_key() -> None:
    assert stamp.build_key([("./a//b.py", "b")], "native", "debug") == stamp.build_key(
        [("a/b.py", "b")], "native", "debug"
    )
    assert stamp.build_key([("/a.py", "a")], "native", "debug") != stamp.build_key(
        [("a.py", "a")], "native", "debug"
    )


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("dir/app.py", "app"),
        ("my-app.py", "my_app"),
        ("match.py", "match_"),
        ("pyrt.py", "pyrt_"),
        ("2048.py", "program_2048"),
        ("__.py", "program___"),
        ("naïve.py", "na_ve"),
        (".py", "_py"),
        ("a.b.py", "a_b"),
    ],
)
def test_program_names_are_rust_identifiers(file: str, name: str) -> None:
    assert stamp.program_name(file) == name
