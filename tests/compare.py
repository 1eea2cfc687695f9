"""`python -m tests.compare FILE…`: compiles any programs and tells which of them behave as under CPython."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from portalis.options import DEBUG, RELEASE, BuildOptions
from tests.builds import Built, build
from tests.differential import (
    CASES,
    TARGETS,
    Case,
    TimeLimitError,
    ask_cpython,
    crashed,
    differences,
    explain,
    read_case,
    run_compiled,
)

IDENTICAL = "identical"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one program."""

    case: Case
    status: str
    detail: str = ""
    more: str = ""
    """What --show prints below the line."""


def compare(case: Case, built: Built, timeout: float) -> Result:
    """Runs one program both ways."""
    refusal = built.refused.get(case.identifier)
    if refusal is not None:
        status = "rustc failed" if refusal.by_rustc else f"refused {','.join(refusal.codes)}"
        return Result(case, status, refusal.text.splitlines()[0], refusal.text)
    if built.artifact is None:
        return Result(case, "not built", built.failure.splitlines()[0], built.failure)
    try:
        wanted = ask_cpython(case, timeout)
    except TimeLimitError:
        return Result(case, "no oracle", "CPython does not end")
    try:
        got = run_compiled(built.artifact, case, timeout)
    except TimeLimitError as error:
        return Result(case, "hangs", str(error))
    where = differences(wanted, got)
    if not where:
        return Result(case, IDENTICAL)
    if crashed(got):
        lines = got.stderr.decode("utf-8", "replace").strip().splitlines()
        return Result(
            case,
            "crashed",
            next((line for line in lines if "panicked" in line), "\n".join(lines[:1])),
            explain(wanted, got),
        )
    return Result(case, "differs", ", ".join(where), explain(wanted, got))


def given_cases(files: Sequence[str]) -> list[Case]:
    """The programs to compare; a folder stands for the programs below it. Headers are read of the cases of this tree."""
    cases: list[Case] = []
    for given in files:
        path = Path(given)
        found = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        if path.is_dir() and CASES in [path.resolve(), *path.resolve().parents]:
            found = [file for file in found if "packages" not in file.parts or file.name == "main.py"]
        for file in found:
            case = Case(f"{len(cases)}_{file.stem}", file, Path.cwd())
            if CASES in file.resolve().parents:
                read = read_case(file.resolve())
                case = replace(
                    case, args=read.args, stdin=read.stdin, skips=read.skips, interrupts=read.interrupts
                )
            cases.append(case)
    return cases


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.compare", description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="a Python program, or a folder of them")
    parser.add_argument("--target", default="native", choices=TARGETS)
    parser.add_argument(
        "--show", action="store_true", help="print diagnostics and differences below each line"
    )
    parser.add_argument("--keep", action="store_true", help="print where the Rust crate is kept")
    parser.add_argument(
        "--one-by-one", action="store_true", help="a build for each program, if one disturbs the others"
    )
    parser.add_argument(
        "-O", dest="profile", action="store_const", const=RELEASE, default=DEBUG, help="optimise"
    )
    parser.add_argument(
        "--small-tables",
        action="store_true",
        help="link only the methods that a program can reach, as -Oz does",
    )
    parser.add_argument(
        "--stdin", type=Path, metavar="FILE", help="what every program reads (default: nothing)"
    )
    parser.add_argument("--timeout", type=float, default=20.0)
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Exits with 0 if all programs behave alike."""
    options = _arguments(argv)
    cases = [case for case in given_cases(options.files) if options.target not in (case.skips or {})]
    if options.stdin:
        data = options.stdin.read_bytes()
        cases = [replace(case, stdin=data) for case in cases]
    groups = [[case] for case in cases] if options.one_by_one else [cases]
    width = max((len(str(case.file)) for case in cases), default=0)
    counts: Counter[str] = Counter()
    for group in groups:
        built = build(group, options.target, BuildOptions(options.profile, small_tables=options.small_tables))
        for case in group:
            result = compare(case, built, options.timeout)
            counts[result.status] += 1
            print(f"{case.file!s:<{width}}  {result.status:<14} {result.detail}".rstrip(), flush=True)
            if options.show and result.more:
                print("    " + result.more.replace("\n", "\n    "))
        if options.keep and built.artifact is not None:
            print(f"crate: {built.artifact.crate}")
    print(", ".join(f"{count} {status}" for status, count in counts.most_common()))
    return 0 if set(counts) <= {IDENTICAL} else 1


if __name__ == "__main__":
    sys.exit(main())
