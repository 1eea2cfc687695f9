"""The sink that the stages report to, so that one run shows all problems of a program."""

from portalis.diagnostics.base import Diagnostic


class DiagnosticSink:
    """Collects diagnostics; a problem that is reported twice counts once."""

    def __init__(self) -> None:
        self._seen: dict[Diagnostic, None] = {}

    def report(self, diagnostic: Diagnostic) -> None:
        """Adds a problem. The stage goes on and reports what else it finds."""
        self._seen.setdefault(diagnostic)

    def __bool__(self) -> bool:
        """Whether anything was reported, that is, whether the program is refused."""
        return bool(self._seen)

    def __len__(self) -> int:
        return len(self._seen)

    def sorted(self) -> list[Diagnostic]:
        """All problems by file, position and code; those without a position come first."""
        return sorted(self._seen, key=_order)


def _order(problem: Diagnostic) -> tuple[str, int, int, str]:
    span = problem.span
    if span is None:
        return ("", 0, 0, problem.code)
    return (str(span.path), span.line, span.col, problem.code)
