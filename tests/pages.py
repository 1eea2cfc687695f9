"""Runs compiled cases in a browser: one page for all that a worker runs, an instance of the module for each."""

import atexit
from collections.abc import Mapping
from typing import TYPE_CHECKING

from portalis.run.browser import Page
from tests.differential import Case, Outcome, TimeLimitError

if TYPE_CHECKING:
    from portalis.pipeline import Artifact

_pages: dict[str, Page] = {}


def run_on_page(
    artifact: "Artifact", case: Case, program: str, timeout: float, variables: Mapping[str, str]
) -> Outcome:
    """What a case does in the browser. Raises TimeLimitError, after which the next case gets a new page."""
    folder = str(artifact.path.parent)
    if folder not in _pages:
        _close_all()  # one browser at a time
        _pages[folder] = Page(folder)
    output: tuple[list[bytes], list[bytes]] = ([], [])
    chunks = [case.stdin] if case.stdin else []
    environment = {name: value for name, value in variables.items() if name != "PORTALIS_PROGRAM"}
    if program:
        environment["PORTALIS_PROGRAM"] = program
    try:
        status = _pages[folder].run(
            artifact.path.name,
            [str(case.file), *case.args],
            environment,
            lambda stream, data: output[stream].append(data),
            lambda: chunks.pop(0) if chunks else b"",
            timeout,
        )
    except BaseException as error:
        _pages.pop(folder).close()
        if isinstance(error, TimeoutError):
            raise TimeLimitError(str(error)) from error
        raise
    if _pages[folder].crashed:
        _pages.pop(folder).close()
    return Outcome(status, b"".join(output[0]), b"".join(output[1]))


@atexit.register
def _close_all() -> None:
    while _pages:
        _pages.popitem()[1].close()
