# skip wasi: what it imports is too much of the library for each target's one module of all cases
# skip browser: what it imports is too much of the library for each target's one module of all cases
"""Text tools: pprint, difflib, shlex, html, configparser, and smaller ones."""

import colorsys
import configparser
import difflib
import fnmatch
import graphlib
import html
import io
import ipaddress
import numbers
import pprint
import shlex
from fractions import Fraction

pprint.pprint({"numbers": list(range(30)), "nested": {"name": "x" * 60, "pairs": [(1, 2), (3, 4)]}, "set": {3, 1, 2}})
print(pprint.pformat(["short", "list"]), pprint.pformat("a long text " * 12, width=40))
print(shlex.split("tool 'a b' c\\ d --name=\"x y\" # rest", comments=True), shlex.quote("it's"), shlex.join(["a", "b c"]))
old, new = "one two three four".split(), "one 2 three four five".split()
print("\n".join(difflib.unified_diff(old, new, "old", "new", lineterm="")))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 3))
print(list(difflib.ndiff(["a\n", "b\n"], ["a\n", "c\n"])))
print(html.escape("<a href='x'>&</a>"), html.unescape("&lt;&eacute;&#65;&amp;"))
print([name for name in ("a.py", "b.txt", "cc.py") if fnmatch.fnmatch(name, "?.py")], fnmatch.translate("*.tx[ty]"))

config = configparser.ConfigParser()
config.read_string("[server]\nhost = example.org\nport = 8080\nurl = http://%(host)s:%(port)s/\n[empty]\n")
print(config.sections(), config["server"]["url"], config.getint("server", "port"), config.get("empty", "x", fallback="none"))
config["new"] = {"debug": "yes"}
print(config.getboolean("new", "debug"), config.has_option("new", "trace"))
written = io.StringIO()
config.write(written)
print(written.getvalue())
try:
    config.get("server", "password")
except configparser.NoOptionError as error:
    print(error)

order = graphlib.TopologicalSorter({"ship": {"test"}, "test": {"build"}, "build": {"fetch"}})
print(list(order.static_order()))
try:
    list(graphlib.TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())
except graphlib.CycleError as error:
    print(error.args[0], sorted(error.args[1]))

net = ipaddress.ip_network("192.168.4.0/29")
print(net, net.num_addresses, [str(host) for host in net.hosts()][:3], ipaddress.ip_address("192.168.4.6") in net)
print(ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("10.0.0.1") < ipaddress.ip_address("10.0.0.2"))
try:
    ipaddress.ip_address("300.1.1.1")
except ValueError as error:
    print(error)
print([round(part, 4) for part in colorsys.rgb_to_hsv(0.2, 0.4, 0.4)])
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(Fraction(1, 2), numbers.Rational), isinstance("x", numbers.Number))
