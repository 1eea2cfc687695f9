"""Faults of Portalis itself, turned into a diagnostic with a log that is kept."""

import os
import sys
import traceback
from pathlib import Path

from portalis import __version__
from portalis.build import cache
from portalis.diagnostics import Span
from portalis.diagnostics.toolchain import InternalError


def internal_error(error: Exception, span: Span | None = None) -> InternalError:
    """What happened and where in Portalis; the whole traceback goes to a log in the cache folder."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return InternalError(span, f"{type(error).__name__}: {error}{place}", _write_log(error, span))


def _write_log(error: Exception, span: Span | None) -> Path | None:
    folder = cache.cache_folder() / "logs"
    log = folder / f"error-{os.getpid()}-{abs(hash(span)) % 10**6}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        details = "".join(traceback.format_exception(error))
        log.write_text(f"portalis {__version__} {sys.argv[1:]}\n\n{details}", encoding="utf-8")
    except OSError:
        return None
    return log
