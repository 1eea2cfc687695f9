"""What the tests of pages share: programs that are compiled once, and a visitor for each folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portalis.build.lock import locked
from portalis.options import BuildOptions
from portalis.pipeline import build_program
from portalis.run.browser_devtools import find_chromium
from portalis.targets import BROWSER
from tests.web.site import Visitor

HERE = Path(__file__).parent
Visit = Callable[[Path], Visitor]


@pytest.fixture(scope="session")
def package(shared_folder: Path) -> Callable[..., Path]:
    """Compiles a program for the browser and gives its folder; with `small_tables`, linked as `-Oz` does."""
    if find_chromium() is None:
        pytest.skip("no Chromium")

    def build(program: Path, *, small_tables: bool = False) -> Path:
        with locked(shared_folder / "web.lock"):
            options = BuildOptions(small_tables=small_tables)
            return build_program(program, BROWSER, options).path.parent

    return build


@pytest.fixture(scope="module")
def visit() -> Iterator[Visit]:
    """Opens folders in browsers, which end with the module's tests."""
    visitors: dict[Path, Visitor] = {}

    def open_folder(folder: Path) -> Visitor:
        if folder not in visitors:
            visitors[folder] = Visitor(folder)
        return visitors[folder]

    yield open_folder
    for visitor in visitors.values():
        visitor.close()
