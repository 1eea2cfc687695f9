"""The command line."""

import sys
from pathlib import Path

from portalis.options import parse_run
from portalis.pipeline import build_program
from portalis.run import fast
from portalis.targets import TARGETS
from portalis.diagnostics import Refused


def main(argv):
    request = parse_run(argv[1:])
    try:
        artifact = build_program(Path(request.file), TARGETS[request.target], request.options)
    except Refused as r:
        for d in r.diagnostics: print(d.code, d.span, d.message, d.hint, file=sys.stderr)
        sys.exit(1)
    fast.execute(request.target, str(artifact.path), [request.file, *request.arguments])
