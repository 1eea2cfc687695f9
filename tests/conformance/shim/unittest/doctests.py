"""Runs the examples of a doctest: captures what each prints, and compares as doctest does."""

import io
import re
import sys


class Examples:
    """The examples of one docstring."""

    def expect(self, want, error, flags):
        return _Expectation(want, error, flags)

    def show(self, value):
        if value is not None:
            print(repr(value))


class _Expectation:
    """One example."""

    def __init__(self, want, error, flags):
        self.want = want
        self.error = error
        self.flags = flags

    def __enter__(self):
        self.saved = sys.stdout
        sys.stdout = self.out = io.StringIO()

    def __exit__(self, kind, error, tb):
        sys.stdout = self.saved
        if kind is not None:
            if self.error is None or (kind is NotImplementedError and "PTL" in str(error)):
                return False
            got = kind.__name__ + (f": {error}" if str(error) else "") + "\n"
            wanted = self.error
            if "IGNORE_EXCEPTION_DETAIL" in self.flags:
                got = got.partition(":")[0].strip()
                wanted = wanted.partition(":")[0].strip()
            head, colon, rest = wanted.partition(":")
            wanted = head.rpartition(".")[2] + colon + rest
        elif self.error is not None:
            raise AssertionError(f"{self.error!r} not raised")
        else:
            got, wanted = self.out.getvalue(), self.want
            if got and not got.endswith("\n"):
                got += "\n"
        if not self.fits(wanted, got):
            raise AssertionError(f"expected {wanted!r}, got {got!r}")
        return True

    def fits(self, wanted, got):
        if "NORMALIZE_WHITESPACE" in self.flags:
            wanted, got = " ".join(wanted.split()), " ".join(got.split())
        wanted = wanted.replace("<BLANKLINE>\n", "\n")
        if "ELLIPSIS" in self.flags and "..." in wanted:
            pattern = ".*".join(re.escape(part) for part in wanted.split("..."))
            return re.fullmatch(pattern, got, re.DOTALL) is not None
        return wanted == got or (wanted, got) in (("1\n", "True\n"), ("0\n", "False\n"))
