"""Methods of the library's classes that a program finds by names which it puts together."""

import ipaddress
import logging
import operator
import sys
from fractions import Fraction

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.DEBUG)
log = logging.getLogger()
for level in "debu infx warnin erro critica".split():
    getattr(log, {"debu": level + "g", "infx": level[:-1] + "o", "critica": level + "l"}.get(level, level + ("g" if level[0] == "w" else "r")))("said as %s", level)
half = Fraction(1, 2)
for name in ("as_integer" + suffix for suffix in ("_ratio",)):
    print(operator.methodcaller(name)(half))
address = ipaddress.ip_address("10.1.2.3")
for name in sorted(n for n in dir(address) if n.startswith("is_")):
    print(name, getattr(address, name))
