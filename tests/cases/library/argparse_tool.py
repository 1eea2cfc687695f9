# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
"""A command line with positional arguments, options, choices, groups and subcommands, and what each mistake prints."""

import argparse
import contextlib
import io


def make() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tool", description="Moves things from here to there.", epilog="See also: mv(1).")
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more (may be repeated)")
    parser.add_argument("-n", "--count", type=int, default=1, metavar="N", help="how often (default: %(default)s)")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true")
    group.add_argument("--slow", action="store_true")
    commands = parser.add_subparsers(dest="command", required=True, title="commands")
    move = commands.add_parser("move", help="moves files")
    move.add_argument("source", nargs="+")
    move.add_argument("target")
    move.add_argument("--mode", choices=["copy", "link"], default="copy")
    count = commands.add_parser("count", aliases=["c"], help="counts files")
    count.add_argument("files", nargs="*", default=["."])
    count.add_argument("--limit", type=float)
    return parser


def attempt(*args: str) -> None:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result: object = make().parse_args(args)
        except SystemExit as stop:
            result = f"exit {stop.code}"
    print(list(args), "->", result)
    for name, text in (("out", out.getvalue()), ("err", err.getvalue())):
        for line in text.splitlines():
            print(f"  {name}: {line}")


attempt("move", "a", "b", "c")
attempt("-vv", "--count", "3", "move", "a", "b", "--mode", "link")
attempt("-n4", "--fast", "c", "x", "--limit=2.5")
attempt("count")
attempt()
attempt("--count", "many", "count")
attempt("--fast", "--slow", "count")
attempt("move", "a")
attempt("move", "a", "b", "--mode", "melt")
attempt("fly")
attempt("--version")
attempt("--help")
attempt("move", "--help")
print(make().parse_known_args(["count", "--other", "x"]))
print(argparse.Namespace(a=1, b="x") == argparse.Namespace(a=1, b="x"), vars(argparse.Namespace(z=0)))
