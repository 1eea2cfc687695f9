"""Every case behaves on every target as under CPython: stdout, exit code and stderr, byte for byte."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from portalis.run.browser_devtools import find_chromium
from tests.builds import Built
from tests.differential import (
    TARGETS,
    Case,
    TimeLimitError,
    crashed,
    differences,
    expected,
    explain,
    find_cases,
    run_compiled,
)


def _parameters() -> Iterator[Any]:
    for target in TARGETS:
        missing = "no Chromium" if target == "browser" and find_chromium() is None else None
        for case in find_cases():
            reason = (case.skips or {}).get(target, missing)
            marks = [pytest.mark.skip(reason=reason)] if reason else []
            yield pytest.param(target, case, id=f"{target}-{case.name}", marks=marks)


@pytest.mark.parametrize(("target", "case"), list(_parameters()))
def test_case(target: str, case: Case, built: Callable[[str], Built]) -> None:
    made = built(target)
    if made.failure:
        pytest.fail(f"the build of all cases failed:\n{made.failure}", pytrace=False)
    refusal = made.refused.get(case.identifier)
    if refusal is not None:
        what = "rustc refused the generated code" if refusal.by_rustc else "refused"
        pytest.fail(f"{what}:\n{refusal.text}", pytrace=False)
    assert made.artifact is not None
    wanted = expected(case)
    try:
        got = run_compiled(made.artifact, case)
    except TimeLimitError as error:
        pytest.fail(str(error), pytrace=False)
    if differences(wanted, got):
        title = "crashed" if crashed(got) else "differs from CPython"
        pytest.fail(f"{title}:\n{explain(wanted, got)}", pytrace=False)
