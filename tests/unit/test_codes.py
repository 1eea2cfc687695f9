"""Every code has a page with all its sections, a message in the house's form, and a place in the right block."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from portalis.diagnostics import CODES, Diagnostic, Span, diagnostic
from portalis.diagnostics.page import SECTIONS, all_pages, page_of

_SAMPLES: dict[str, Any] = {
    "str": "spam",
    "Path": Path("spam"),
    "bool": True,
    "tuple[str, ...]": ("spam", "eggs"),
}


def sample(kind: type[Diagnostic]) -> Diagnostic:
    """An instance with a value in each field."""
    values = {}
    for field in fields(kind)[1:]:
        name = field.type if isinstance(field.type, str) else getattr(field.type, "__name__", str(field.type))
        values[field.name] = (
            None
            if "None" in str(field.type)
            else _SAMPLES[str(field.type) if "[" in str(field.type) else name]
        )
    return kind(Span(Path("app.py"), 1, 0, 1, 1), **values)


@pytest.mark.parametrize("code", sorted(CODES))
def test_page(code: str) -> None:
    page = page_of(CODES[code])
    assert re.fullmatch(r"PTL[1-5]\d\d", code)
    assert page.summary.endswith(".")
    assert tuple(re.findall(r"^## (.+)$", page.body, re.MULTILINE)) == SECTIONS
    for section in re.split(r"^## .+$", page.body, flags=re.MULTILINE)[1:]:
        assert section.strip()


@pytest.mark.parametrize("code", sorted(CODES))
def test_message_and_hint_are_one_line_each(code: str) -> None:
    problem = sample(CODES[code])
    assert problem.message
    for text in (problem.message, problem.hint):
        assert "\n" not in text
        assert not text.endswith(".")
    assert problem == sample(CODES[code])
    assert hash(problem) == hash(sample(CODES[code]))


def test_all_pages_hold_every_code() -> None:
    assert re.findall(r"^### (PTL\d+)", all_pages(), re.MULTILINE) == sorted(CODES)


def test_a_code_belongs_to_one_class() -> None:
    with pytest.raises(ValueError, match="PTL101 is taken by SyntaxProblem"):

        @diagnostic("PTL101")
        class Another(Diagnostic):
            """Another."""
