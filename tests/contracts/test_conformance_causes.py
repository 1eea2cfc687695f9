"""Every method of CPython's tests that does not pass has its cause, and every difference its entry."""

import json
from pathlib import Path

from tests.conformance.causes import CAUSES, DIFFERENCE, cause
from tests.conformance.modules import MODULES

ROOT = Path(__file__).parents[2]
RECORDED = json.loads((ROOT / "tests" / "conformance" / "recorded.json").read_text(encoding="utf-8"))


def test_every_failing_method_has_a_cause() -> None:
    without = [
        f"{module}: {m}" for module, found in RECORDED.items() for m in found if cause(module, m) is None
    ]
    assert not without


def test_every_difference_has_an_entry() -> None:
    text = (ROOT / "docs" / "differences.md").read_text(encoding="utf-8")
    headings = {line.lstrip("# ") for line in text.splitlines() if line.startswith("###")}
    assert {c.entry for c in CAUSES if c.entry} <= headings
    assert all(bool(c.entry) == (c.kind == DIFFERENCE) for c in CAUSES)


def test_causes_name_modules_that_are_run() -> None:
    assert {module for c in CAUSES for module, _ in c.patterns()} <= set(MODULES)
