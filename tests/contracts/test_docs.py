"""The documentation: links resolve, commands exist, every page is reached from the index, generated pages are fresh."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from portalis.cli import commands
from portalis.diagnostics import CODES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "rust_runtime").glob("*/README.md")])
WRITTEN = [page for page in PAGES if "generated" not in page.parts]

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`[^`\n]*`")


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def _prose(page: Path) -> str:
    """A page without its blocks of code, whose brackets are no links and whose `#` are no headings."""
    return _BLOCK.sub("", page.read_text(encoding="utf-8"))


def _links(page: Path) -> Iterator[tuple[str, str]]:
    """The file and anchor of each relative link."""
    for target in _LINK.findall(_CODE.sub(_without_brackets, _prose(page))):
        if not re.match(r"[a-z]+:", target):
            path, _, anchor = target.partition("#")
            yield path, anchor


def _without_brackets(code: re.Match[str]) -> str:
    """Code in a line: it stays, so that a link may have it as its text, but makes no link itself."""
    return re.sub(r"[\[\]]", "", code[0])


def _anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.+)$", _prose(page), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).lower()).replace(" ", "-")
        for title in titles
    }


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_resolve(page: Path) -> None:
    broken = []
    for path, anchor in _links(page):
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            broken.append(f"{path}#{anchor}" if anchor else path)
    assert broken == []


def test_every_page_is_reached_from_the_index() -> None:
    reached: set[Path] = set()
    queue = [DOCS / "index.md"]
    while queue:
        page = queue.pop()
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        queue += [(page.parent / path).resolve() for path, _ in _links(page) if path]
    assert sorted(_name(page) for page in DOCS.rglob("*.md") if page not in reached) == []


@pytest.mark.parametrize("page", WRITTEN, ids=_name)
def test_commands_and_codes_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(
        re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    subcommands = set(re.findall(r"^(?:\$ )?portalis ([a-z]+)\b", text, re.MULTILINE))
    assert subcommands - set(commands.commands) == set()
    assert set(re.findall(r"(?:^|`)(?:\$ )?make ([a-z-]+)", text, re.MULTILINE)) - targets == set()
    assert set(re.findall(r"\bPTL\d{3}\b", text)) - set(CODES) == set()


_SOURCE = re.compile(
    r"`((?:portalis|rust_runtime|templates|tests|scripts|examples|benchmarks|docs)/[\w./-]*\w/?)`"
)


@pytest.mark.parametrize("page", WRITTEN, ids=_name)
def test_named_files_exist(page: Path) -> None:
    named = set(_SOURCE.findall(_prose(page)))
    missing = (path for path in named if not (ROOT / path).exists() and not (page.parent / path).exists())
    assert sorted(missing) == []


def test_generated_files_are_fresh() -> None:
    """What `make regenerate` would write is what is there: the documentation's tables and the runtime's."""
    command = [sys.executable, str(ROOT / "scripts" / "generate.py"), "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr + done.stdout
