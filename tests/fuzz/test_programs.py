"""Random programs of a fixed seed behave compiled as under CPython; `make fuzz` tries others."""

from tests.fuzz import schedules
from tests.fuzz.program import program
from tests.fuzz.running import run

SEED = "portalis"
COUNT = 12


def test_programs_behave_alike() -> None:
    batch = run([(f"p{i}", program(f"{SEED}_{i}")) for i in range(COUNT)])
    assert batch.compared >= COUNT - 2
    assert not batch.findings, "\n\n".join(
        f"{finding.name} {finding.kind}\n{finding.detail}" for finding in batch.findings
    )


def test_schedules_of_tasks_behave_alike() -> None:
    batch = run([(f"s{i}", schedules.program(f"{SEED}_{i}", 15)) for i in range(2)])
    assert batch.compared == 2
    found = [finding for finding in batch.findings if _is_beyond_the_collector(finding.detail)]
    assert not found, "\n\n".join(f"{finding.name}\n{finding.detail}" for finding in found)


def _is_beyond_the_collector(detail: str) -> bool:
    """Whether more differs than who is collected: a task that only a suspended frame holds lives longer (docs/differences.md)."""
    changed = [
        line
        for line in detail.splitlines()
        if line.startswith(("+", "-")) and not line.startswith(("+++", "---"))
    ]
    return not changed or any("Task was destroyed but it is pending!" not in line for line in changed)


def test_the_same_seed_gives_the_same_program() -> None:
    assert program("seed") == program("seed") != program("other")
    assert schedules.program("seed") == schedules.program("seed") != schedules.program("other")
