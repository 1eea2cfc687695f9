"""`python -m tests.steady [FOLDER…]`: runs the cases under CPython alone, often and many at once, and shows which of them print different things.

A case whose output follows from the machine's load fails on a day when nothing is wrong.
"""

import argparse
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from difflib import unified_diff

from tests.differential import Case, Outcome, TimeLimitError, ask_cpython, find_cases


def outcome(case: Case) -> Outcome | None:
    """What CPython does this time; None if it does not end."""
    try:
        return ask_cpython(case)
    except TimeLimitError:
        return None


def lines(found: Outcome | None) -> list[str]:
    """An outcome as people read it."""
    if found is None:
        return ["(no end)"]
    text = (found.stdout + found.stderr).decode("utf-8", "replace")
    return [*text.splitlines(), f"exit {found.status}"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 1 if a case is not steady."""
    parser = argparse.ArgumentParser(prog="tests.steady", description=__doc__)
    parser.add_argument("folders", nargs="*", help="of tests/cases; all of them if there is none")
    parser.add_argument("--times", type=int, default=10, help="how often each runs")
    parser.add_argument(
        "--at-once", type=int, default=4 * (os.cpu_count() or 1), help="how many run at a time"
    )
    options = parser.parse_args(arguments)
    cases = [c for c in find_cases() if not options.folders or c.name.split("/")[0] in options.folders]
    runs = cases * options.times
    random.shuffle(runs)  # neighbours differ, so does what they take from each other
    seen: dict[str, Counter[Outcome | None]] = defaultdict(Counter)
    with ThreadPoolExecutor(options.at_once) as pool:
        for case, found in zip(runs, pool.map(outcome, runs), strict=True):
            seen[case.name][found] += 1
    unsteady = {name: counts.most_common() for name, counts in sorted(seen.items()) if len(counts) > 1}
    for name, ((usual, most), *others) in unsteady.items():
        print(f"{name}: {most} of {options.times} alike")
        for other, count in others:
            print(f"  {count} of {options.times}:")
            for line in unified_diff(lines(usual), lines(other), lineterm="", n=1):
                print(f"    {line}")
    print(f"{len(cases)} cases, {len(unsteady)} not steady", file=sys.stderr)
    return 1 if unsteady else 0


if __name__ == "__main__":
    raise SystemExit(main())
