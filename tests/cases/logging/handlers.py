# skip browser: a page has no files
# skip wasi: temporary folders need os.open, which is not supported there
"""`logging.FileHandler`, `logging.handlers`: rotation, memory, queue and listener, levels, classes and factories of the program."""

import logging
import logging.handlers
import os
import queue
import re
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "app.log")
log = logging.getLogger("files")
log.setLevel(logging.DEBUG)
log.propagate = False


def show(*names):
    for name in names:
        with open(os.path.join(folder, name)) as f:
            print(name, repr(f.read()))


handler = logging.FileHandler(path, mode="w", encoding="utf-8")
handler.setFormatter(
    logging.Formatter("%(asctime)s.%(msecs)03d %(levelno)s %(message)s", "%Y-%m-%dT%H:%M:%S")
)
log.addHandler(handler)
log.info("first ä")
log.debug("second")
handler.setLevel(logging.ERROR)
log.info("not written")
log.removeHandler(handler)
handler.close()
with open(path, encoding="utf-8") as f:
    text = f.read()
print(re.sub(r"\d", "9", text))
print(re.sub(r"'.*app", "'app", re.sub(r"/.*/", "", repr(handler))), handler.name, handler.delay)

rotating = logging.handlers.RotatingFileHandler(path, mode="w", maxBytes=40, backupCount=2)
log.addHandler(rotating)
for n in range(12):
    log.warning("line %d", n)
rotating.close()
log.removeHandler(rotating)
print(sorted(os.listdir(folder)))
show("app.log", "app.log.1", "app.log.2")

timed = logging.handlers.TimedRotatingFileHandler(
    os.path.join(folder, "timed.log"), when="S", interval=1, backupCount=1, utc=True
)
print(timed.suffix, timed.interval, timed.when)
record = logging.makeLogRecord({"msg": "t"})
print(type(timed.shouldRollover(record)))
timed.close()


class Collect(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


target = Collect()
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=target)
log.addHandler(memory)
log.info("a")
log.info("b")
print(target.lines)
log.error("c")
print(target.lines)
log.removeHandler(memory)
memory.close()

q = queue.Queue()
collect = Collect()
queued = logging.handlers.QueueHandler(q)
listener = logging.handlers.QueueListener(q, collect, respect_handler_level=True)
listener.start()
log.addHandler(queued)
for n in range(3):
    log.info("queued %d", n)
try:
    int("x")
except ValueError:
    log.exception("with a traceback")
listener.stop()
log.removeHandler(queued)
print(collect.lines[:3], collect.lines[3].splitlines()[0], collect.lines[3].splitlines()[-1])

null = logging.NullHandler()
quiet = logging.getLogger("quiet")
quiet.addHandler(null)
quiet.propagate = False
quiet.error("nowhere")
print(logging.getLogger("a.b.c").parent, logging.getLogger("a").getChild("b.c").name)
print(logging.getLogger("a.b").parent, logging.getLogger("a.b.c").parent)


class Special(logging.Logger):
    def notice(self, text, *args):
        self._log(25, text, args)


logging.setLoggerClass(Special)
special = logging.getLogger("special")
logging.setLoggerClass(logging.Logger)
collect = Collect()
collect.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
special.addHandler(collect)
special.propagate = False
special.notice("to %s", "you")
print(type(special).__name__, collect.lines)
factory = logging.getLogRecordFactory()


def with_field(*args, **kwargs):
    record = factory(*args, **kwargs)
    record.field = "extra"
    return record


logging.setLogRecordFactory(with_field)
collect.setFormatter(logging.Formatter("%(field)s %(message)s"))
special.warning("field")
print(collect.lines[-1])
buffering = logging.BufferingFormatter(logging.Formatter("<%(message)s>"))
print(buffering.format([logging.makeLogRecord({"msg": n}) for n in "xy"]))
