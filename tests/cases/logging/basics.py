"""`logging` with `basicConfig`: levels, names, places of calls, exceptions with tracebacks, extra fields, adapters, filters."""

import logging
import sys

logging.basicConfig(
    level=logging.DEBUG,
    stream=sys.stdout,
    format="%(levelname)s:%(name)s:%(filename)s:%(module)s:%(funcName)s:%(lineno)d: %(message)s",
)
log = logging.getLogger(__name__)
child = logging.getLogger("app.db.pool")


def work():
    log.debug("debug %s %d", "text", 5)
    log.info("info %(a)s", {"a": 1})
    child.warning("warning")
    try:
        {}["missing"]
    except KeyError:
        log.exception("failed: %r", "missing")
        log.error("without", exc_info=False)
        log.warning("with", exc_info=True)


class Service:
    def __init__(self):
        self.log = logging.getLogger(f"{__name__}.{type(self).__qualname__}")

    def handle(self, items):
        self.log.info("%d items", len(items))
        [self.log.debug("item %s", i) for i in items]
        return sum((self.log.critical("value %s", i) or i) for i in items)


def helper(text):
    log.info(text, stacklevel=2)


def stacked():
    log.info("where", stack_info=True)


work()
print(Service().handle([1, 2]))
helper("of the module")
(lambda: helper("of the lambda"))()
stacked()
print(log, child, logging.getLogger(), log.handlers, logging.root.handlers)
print(log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel(), child.parent, log.hasHandlers())

logging.addLevelName(25, "NOTICE")
log.log(25, "noticed")
log.log(7, "below")
log.log(33, "between")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(33))
print(logging.getLevelName("nothing"), logging.getLevelNamesMapping())

log.setLevel("WARNING")
log.info("not shown")
log.warning("shown")
logging.disable(logging.WARNING)
log.warning("disabled")
log.error("not disabled")
logging.disable(logging.NOTSET)
log.setLevel(logging.NOTSET)

adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.info("adapted")


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Prefix(log, {"id": 7}).warning("prefixed %s", "x")


class OnlyEven(logging.Filter):
    def filter(self, record):
        return record.args and record.args[0] % 2 == 0


log.addFilter(OnlyEven())
for n in range(4):
    log.info("number %d", n)
log.filters.clear()

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(
    logging.Formatter("%(levelname)-8s|%(user)s|%(message)s|%(created)d", defaults={"user": "?"})
)
handler.addFilter(lambda record: not record.msg.startswith("hide"))
other = logging.getLogger("other")
other.addHandler(handler)
other.propagate = False
for wrong in (("%(user)s", {"extra": {"message": 1}}),):
    try:
        other.info(wrong[0], **wrong[1])
    except KeyError as e:
        print(e)
handler.setFormatter(logging.Formatter("{levelname:>10} {user} {message}", style="{"))
other.warning("brace", extra={"user": "bob"})
other.warning("hide me", extra={"user": "bob"})
handler.setFormatter(logging.Formatter("$levelname $$ ${user} $message", style="$"))
other.warning("dollar", extra={"user": "eve"})
for text, style in (("no field", "%"), ("{message", "{"), ("nothing", "$"), ("%(x)q", "%"), ("x", "?")):
    try:
        logging.Formatter(text, style=style)
    except ValueError as e:
        print(type(e).__name__, e)
print(handler, handler.level, other.handlers == [handler])
for bad in ("LOUD", 1.5, None):
    try:
        other.setLevel(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    log.log("high", "x")
except TypeError as e:
    print(e)
record = logging.makeLogRecord({"msg": "made %s", "args": ("up",), "levelname": "X"})
print(record.getMessage(), record, logging.Formatter().format(record))
logging.shutdown()
