"""Fixtures for all tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builds import Built, build_shared
from tests.differential import Case

collect_ignore = ["cases", "refused"]  # programs to compile, not tests


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all workers of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def built(request: pytest.FixtureRequest, shared_folder: Path) -> Callable[[str], Built]:
    """Builds, for a target, the cases that are selected in this run: all in one binary, once for all workers."""
    selected: dict[str, list[Case]] = {}
    for item in request.session.items:
        if not isinstance(item, pytest.Function) or not hasattr(item, "callspec") or _skipped(item):
            continue
        target, case = item.callspec.params.get("target"), item.callspec.params.get("case")
        if isinstance(target, str) and isinstance(case, Case):
            selected.setdefault(target, []).append(case)
    done: dict[str, Built] = {}

    def build(target: str) -> Built:
        if target not in done:
            done[target] = build_shared(selected, target, shared_folder)
        return done[target]

    return build


def _skipped(item: pytest.Item) -> bool:
    return any(True for _ in item.iter_markers("skip"))
