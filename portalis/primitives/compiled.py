"""The modules of the standard library that are compiled from the interpreter's own pure-Python sources, like a program's own modules.

A module is on the list when CPython's tests for it pass compiled, as far as they do not test what is left out of it: statements
that need what no compiled program has raise NotImplementedError with the reason, and a program that names what they bind is refused.
"""

from typing import Final

from portalis.capabilities import SOCKETS, TLS

MODULES: Final = frozenset(
    """argparse calendar cmd colorsys configparser decimal difflib doctest fileinput fnmatch fractions getopt getpass glob graphlib html html.entities html.parser ipaddress keyword linecache mimetypes numbers optparse pathlib
    pprint reprlib sched shlex shutil ssl stat tempfile urllib urllib.parse uuid zoneinfo""".split()
)
"""What programs can import, by dotted names; packages are listed with each submodule that can be had."""

INNER: Final = frozenset(
    """_asyncio_sslproto _markupbase _pydecimal ntpath nturl2path genericpath
    zoneinfo._common zoneinfo._tzpath zoneinfo._zoneinfo""".split()
)
"""What only modules of the library import."""

NEEDS: Final = {"ssl": frozenset({SOCKETS, TLS})}
"""What the modules need that are there for the sake of one capability: a program that imports one needs it."""

SAME: Final = {
    "posix": "os",
    "posixpath": "os.path",
    "_collections_abc": "collections.abc",
    "_operator": "operator",
}
"""Modules that hold what another one holds, too, and that one."""
