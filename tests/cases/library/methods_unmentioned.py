"""Methods of the library's classes that the program does not call are there all the same: names, suggestions, overriding, texts."""

import argparse
import cmd
import io
import logging
from fractions import Fraction
from graphlib import TopologicalSorter

sorter = TopologicalSorter()
print([name for name in dir(sorter) if not name.startswith("_")], hasattr(sorter, "prepare"), callable(sorter.done))
print(hasattr(logging.Logger, "fatal"), "isEnabledFor" in dir(logging.getLogger()))
try:
    sorter.static_ordr()
except AttributeError as error:
    print(error, error.name)
try:
    Fraction(1, 2).limit_denominatr(3)
except AttributeError as error:
    print(error)


class Console(cmd.Cmd):
    """Commands are found by the first word of a line."""

    prompt = "> "
    use_rawinput = False

    def do_add(self, line):
        """Adds numbers."""
        print(sum(map(int, line.split())), file=self.stdout)

    def do_quit(self, line):
        return True

    def emptyline(self):
        print("nothing said", file=self.stdout)


written = io.StringIO()
Console(stdin=io.StringIO("add 1 2\n\nhelp\nhelp add\nunknown\nquit\n"), stdout=written).cmdloop()
print(written.getvalue())


class Quiet(argparse.ArgumentParser):
    def error(self, message):
        print("error:", message)
        raise SystemExit(2)


parser = Quiet(prog="tool")
parser.add_argument("--level", type=int, choices=[1, 2])
parser.add_argument("--level2", action="append")
print(parser.parse_args(["--level", "2", "--level2", "a"]))
try:
    parser.parse_args(["--level", "3"])
except SystemExit as end:
    print(end.code)
try:
    parser.add_argument("--level")
except argparse.ArgumentError as error:
    print(error)


class Counting(logging.Handler):
    seen = 0

    def emit(self, record):
        Counting.seen += 1


log = logging.getLogger("kept")
log.addHandler(Counting())
log.setLevel(logging.INFO)
for level in ("info", "warning"):
    log.log(logging.INFO if level == "info" else logging.WARNING, "%s", level)
print(Counting.seen, log.name)
print(argparse.Namespace(a=1) == argparse.Namespace(a=1), vars(argparse.Namespace(b=2)))
parser.pars_args([])
