"""What `logging` writes to stderr: the last resort, `basicConfig` as it is, broken messages, warnings, what is left at the end."""

import atexit
import logging
import sys
import warnings

log = logging.getLogger("app")
log.info("not shown")
log.warning("last resort %s", 1)
try:
    1 / 0
except ZeroDivisionError:
    log.exception("divided")

logging.basicConfig()
log.warning("configured")
logging.basicConfig(format="%(message)s")
log.error("still the first format")
logging.basicConfig(format="%(process)s %(message)s".replace("process", "name"), force=True, level="INFO")
log.info("forced")
logging.info("root")
log.warning("too few %s %s", 1)


def inner(value):
    log.error("wrong %d", value)


inner("text")
logging.captureWarnings(True)
warnings.warn("captured")
warnings.warn("captured, too", DeprecationWarning)
logging.captureWarnings(False)
warnings.warn("not captured")


class Broken(logging.Handler):
    def emit(self, record):
        try:
            raise OSError("disk full")
        except OSError:
            self.handleError(record)


log.addHandler(Broken())
log.warning("to a broken handler")
logging.raiseExceptions = False
log.warning("quiet")
atexit.register(print, "first registered", file=sys.stderr)


class AtExit:
    def __call__(self):
        log.warning("at exit")
        raise RuntimeError("in atexit")

    def __repr__(self):
        return "<at exit>"


atexit.register(AtExit())


print(sorted(n for n in logging.root.manager.loggerDict))
raise SystemExit("ended")
