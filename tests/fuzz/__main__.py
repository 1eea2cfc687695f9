"""`python -m tests.fuzz`: random programs, compiled and compared with CPython; what differs is made small and shown."""

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.program import program
from tests.fuzz.running import Finding, run
from tests.fuzz.shrink import shrink


def main() -> int:
    """Exits with 0 if no program differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seed", default=time.strftime("%Y%m%d%H%M%S"), help="what the programs follow from")
    parser.add_argument("--count", type=int, default=60, help="how many programs")
    parser.add_argument("--size", type=int, default=4, help="how many parts each has")
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
    batch = run([(f"p{name}", program(name, options.size)) for name in names], options.target)
    for i, finding in enumerate(batch.findings):
        _keep(finding, options.keep)
        if i < options.shrink:
            _keep(shrink(finding, options.target), options.keep)
    print(f"{batch.compared} compared, {len(batch.findings)} differ", flush=True)
    return 1 if batch.findings else 0


def _keep(finding: Finding, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{finding.name}.py"
    file.write_text(finding.text, encoding="utf-8")
    print(f"{file}: {finding.kind}\n{finding.detail}\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
