"""`python -m tests.conformance [MODULE…] [-k TEXT] [--show]`: compiles, runs, compares with CPython, writes the table."""

import argparse
import contextlib
import io
import json
import sys
import time
from pathlib import Path

from portalis.diagnostics import Refused
from portalis.diagnostics.render import render_text
from portalis.options import BuildOptions
from portalis.pipeline import Artifact, build_program
from portalis.targets import TARGETS
from tests.conformance.execute import Outcome, run_methods
from tests.conformance.modules import MODULES
from tests.conformance.prepare import Prepared, Unusable, prepare
from tests.conformance.report import Verdict, judge, load, page, save, summary, unexplained

ROOT = Path(__file__).parents[2]
SCRATCH = ROOT / "build" / "conformance"
RECORDED = Path(__file__).parent / "recorded.json"
"""What did not pass in the run that the page shows."""
PAGE = ROOT / "docs" / "generated" / "conformance.md"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="test_scope and the like [all]")
    parser.add_argument(
        "-k", default="", metavar="TEXT", help="only methods whose Class.method contains the text"
    )
    parser.add_argument("--show", action="store_true", help="print every method that does not pass")
    parser.add_argument("--target", default="native", choices=("native", "wasi"))
    parser.add_argument("--seconds", type=float, default=20.0, help="when a silent method counts as a hang")
    parser.add_argument(
        "--front", action="store_true", help="stop behind the front end: print what is refused"
    )
    return parser.parse_args()


def main() -> int:
    """Runs the modules; the page is written from what is known of all of them."""
    options = _arguments()
    SCRATCH.mkdir(parents=True, exist_ok=True)
    for name in options.modules or MODULES:
        started = time.monotonic()
        verdicts = run_module(name, options)
        if verdicts is None:
            continue
        if not options.k and options.target == "native":
            save(SCRATCH, name, verdicts)
        counts = summary(verdicts)
        said = ", ".join(
            f"{counts[s]} {s}" for s in ("passed", "failed", "refused", "crash", "hang", "internals", "other")
        )
        print(f"{name}: {said} ({time.monotonic() - started:.0f} s)", flush=True)
        if options.show:
            for method, verdict in verdicts.items():
                if verdict.counts and verdict.status != "passed":
                    print(f"  {verdict.status:<8} {method}: {verdict.detail}")
    known = {name: verdicts for name in MODULES if (verdicts := load(SCRATCH, name)) is not None}
    if len(known) == len(MODULES):
        PAGE.write_text(page(known), encoding="utf-8")
        RECORDED.write_text(json.dumps(unexplained(known), indent=1) + "\n", encoding="utf-8")
    return 0


def run_module(name: str, options: argparse.Namespace) -> dict[str, Verdict] | None:
    """Every chosen method of a module, judged."""
    try:
        prepared = prepare(name, SCRATCH)
    except Unusable as problem:
        print(f"{name}: CPython cannot import it with the shim: {problem}", flush=True)
        return None
    chosen = [i for i, method in enumerate(prepared.methods) if options.k in method]
    if options.front:
        return _front(prepared)
    python = [sys.executable, "-W", "ignore", str(prepared.entry)]
    oracle = run_methods(python, prepared.folder, prepared.methods, chosen, 60.0)
    artifact = _built(prepared, options.target)
    if isinstance(artifact, str):
        print(f"{name}: not built: {artifact}", flush=True)
        got = dict.fromkeys(prepared.methods, Outcome("error", artifact.splitlines()[0]))
    else:
        got = run_methods(_command(artifact), prepared.folder, prepared.methods, chosen, options.seconds)
    methods = [prepared.methods[i] for i in chosen]
    return {method: judge(name, method, oracle.get(method), got.get(method)) for method in methods}


def _built(prepared: Prepared, target: str) -> Artifact | str:
    """The compiled module; or why there is none. What lenient mode says is kept beside it."""
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said):
            return build_program(prepared.entry, TARGETS[target], BuildOptions(lenient=True))
    except Refused as refused:
        text = render_text(refused.diagnostics)
        (prepared.folder / "refused.txt").write_text(text, encoding="utf-8")
        return text
    finally:
        if said.getvalue():
            (prepared.folder / "warnings.txt").write_text(said.getvalue(), encoding="utf-8")


def _front(prepared: Prepared) -> None:
    from portalis.pipeline import lower_program

    try:
        lower_program(prepared.name, prepared.entry, TARGETS["native"], lenient=True)
    except Refused as refused:
        print(render_text(refused.diagnostics))


def _command(artifact: Artifact) -> list[str]:
    if artifact.target.name == "native":
        return [str(artifact.path)]
    import importlib

    runner = importlib.import_module(artifact.target.runner)
    command: list[str] = runner.command(str(artifact.path), [str(artifact.path)])
    return command


if __name__ == "__main__":
    sys.exit(main())
