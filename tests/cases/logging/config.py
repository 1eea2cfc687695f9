"""`logging.config`: dictConfig with formatters, filters, handlers by name, external objects."""

import logging
import logging.config
import sys


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


def only_app(level):
    def wanted(record):
        return record.levelno >= getattr(logging, level)

    return wanted


class Even(logging.Filter):
    def __init__(self, field="n"):
        super().__init__()
        self.field = field

    def filter(self, record):
        return getattr(record, self.field, 0) % 2 == 0


before = logging.getLogger("before")
CONFIG = {
    "version": 1,
    "disable_existing_loggers": True,
    "formatters": {
        "plain": {"format": "%(levelname)s %(name)s %(message)s"},
        "brace": {"format": "{name}: {message}", "style": "{"},
        "upper": {"()": Upper, "fmt": "%(message)s!"},
    },
    "filters": {
        "even": {"()": Even, "field": "n"},
        "by name": {"name": "app.db"},
        "made": {"()": only_app, "level": "ERROR"},
    },
    "handlers": {
        "out": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "stream": "ext://sys.stdout",
            "level": "INFO",
        },
        "shout": {
            "class": "logging.StreamHandler",
            "formatter": "upper",
            "stream": sys.stdout,
            "filters": ["even"],
        },
        "db": {
            "class": "logging.StreamHandler",
            "formatter": "brace",
            "stream": "ext://sys.stdout",
            "filters": ["by name"],
        },
    },
    "loggers": {
        "app": {"handlers": ["shout"], "level": "DEBUG", "propagate": True},
        "app.db": {"handlers": ["db"]},
    },
    "root": {"level": "WARNING", "handlers": ["out"]},
}
logging.config.dictConfig(CONFIG)
before.error("disabled")
log = logging.getLogger("app")
log.debug("debug", extra={"n": 1})
log.info("info", extra={"n": 2})
logging.getLogger("app.db").warning("query")
logging.getLogger("other").info("quiet")
logging.getLogger("other").error("loud")
print(before.disabled, [h.name for h in log.handlers])

for broken in (
    {"version": 2},
    {},
    {"version": 1, "handlers": {"x": {"class": "logging.StreamHandler", "formatter": "nothing"}}},
    {"version": 1, "loggers": {"x": {"handlers": ["y"]}}},
    {"version": 1, "handlers": {"x": {"class": "logging.NoHandler"}}},
    {"version": 1, "root": {"level": "LOUD"}},
):
    try:
        logging.config.dictConfig(broken)
    except ValueError as e:
        print(e, "<-", repr(e.__cause__))

logging.config.dictConfig(
    {"version": 1, "incremental": True, "handlers": {}, "loggers": {"app": {"level": "ERROR"}}}
)
print(log.level)
