"""`python -m tests.fuzz`: random programs, compiled and compared with CPython; what differs is made small and shown."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.fuzz import schedules
from tests.fuzz.program import program
from tests.fuzz.running import Batch, Finding, run
from tests.fuzz.shrink import shrink

BATCH: Final = {"language": 60, "asyncio": 10}
"""How many programs one binary holds; rows of schedules are long, and sixty of them took rustc 13 GB."""


def main() -> int:
    """Exits with 0 if no program differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seed", default=time.strftime("%Y%m%d%H%M%S"), help="what the programs follow from")
    parser.add_argument("--count", type=int, default=60, help="how many programs")
    parser.add_argument("--size", type=int, help="how many parts each has [4; 20 schedules]")
    parser.add_argument(
        "--about",
        choices=("language", "asyncio"),
        default="language",
        help="asyncio: each program is a row of schedules of tasks",
    )
    parser.add_argument("--target", default="native")
    parser.add_argument(
        "--shrink", type=int, default=3, help="how many of the differing programs are made small"
    )
    parser.add_argument(
        "--keep", type=Path, default=Path("build/fuzz"), help="where differing programs are kept"
    )
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.count} programs", flush=True)
    names = [f"{options.seed}_{i}" for i in range(options.count)]
    compared, findings = 0, 0
    size = BATCH[options.about]
    for start in range(0, len(names), size):
        batch = _run(names[start : start + size], options)
        compared, findings = compared + batch.compared, findings + len(batch.findings)
        for i, finding in enumerate(batch.findings):
            _keep(finding, options.keep)
            if findings - len(batch.findings) + i < options.shrink:
                _keep(shrink(finding, options.target), options.keep)
        print(f"{compared} compared, {findings} differ", flush=True)
    return 1 if findings else 0


def _run(names: Sequence[str], options: argparse.Namespace) -> Batch:
    """Compares the programs of these seeds; a row of schedules that differs is looked at schedule by schedule."""
    if options.about == "language":
        size = options.size or 4
        return run([(f"p{name}", program(name, size)) for name in names], options.target)
    size = options.size or 20
    batch = run([(f"s{name}", schedules.program(name, size)) for name in names], options.target)
    alone = [
        (f"{finding.name}_{k}", schedules.program(finding.name.removeprefix("s"), size, k))
        for finding in batch.findings[: options.shrink]
        for k in range(size)
    ]
    found = run(alone, options.target).findings if alone else []
    return Batch([*found, *batch.findings], batch.compared)


def _keep(finding: Finding, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{finding.name}.py"
    file.write_text(finding.text, encoding="utf-8")
    print(f"{file}: {finding.kind}\n{finding.detail}\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
