"""The modules of the standard library that are compiled from the interpreter's own pure-Python sources, like a program's own modules.

A module is on the list when CPython's tests for it pass compiled, as far as they do not test what is left out of it: statements
that need what no compiled program has raise NotImplementedError with the reason, and a program that names what they bind is refused.
"""

from typing import Final

from portalis.capabilities import SOCKETS, TLS

MODULES: Final = frozenset(
    """argparse base64 calendar cmd colorsys configparser csv decimal difflib doctest email email.charset email.encoders email.errors
    email.generator email.header email.headerregistry email.iterators email.message email.mime email.mime.application email.mime.audio
    email.mime.base email.mime.image email.mime.message email.mime.multipart email.mime.nonmultipart email.mime.text email.parser
    email.policy email.utils filecmp fileinput fnmatch fractions getopt getpass glob graphlib hmac html html.entities html.parser http
    http.client http.cookiejar http.cookies http.server imaplib ipaddress keyword linecache logging logging.config logging.handlers
    mimetypes numbers optparse pathlib poplib pprint quopri reprlib sched secrets selectors shlex shutil smtplib socketserver ssl stat
    tempfile timeit tomllib unittest unittest.async_case unittest.case unittest.loader unittest.main unittest.result unittest.runner
    unittest.signals unittest.suite unittest.util urllib urllib.error urllib.parse urllib.request urllib.response uuid zoneinfo""".split()
)
"""What programs can import, by dotted names; packages are listed with each submodule that can be had."""

INNER: Final = frozenset(
    """_asyncio_sslproto _asyncio_watchers _markupbase _pydecimal email._encoded_words email._header_value_parser email._parseaddr email._policybase
    email.base64mime email.contentmanager email.feedparser email.quoprimime genericpath ntpath nturl2path tomllib._parser tomllib._re
    tomllib._types unittest._log zoneinfo._common zoneinfo._tzpath zoneinfo._zoneinfo""".split()
)
"""What only modules of the library import."""

_NETWORK: Final = "http.client http.server imaplib poplib selectors smtplib socketserver urllib.request"
NEEDS: Final = {
    **dict.fromkeys(_NETWORK.split(), frozenset({SOCKETS})),
    "ssl": frozenset({SOCKETS, TLS}),
}
"""What the modules need that are there for the sake of one capability: a program that imports one needs it."""

PARTLY: Final = {
    "statistics": frozenset(),
    "inspect": frozenset(
        """ast dis linecache tokenize token importlib _main modulesbyfile _filesbymodname _ClassFinder ClassFoundException BlockFinder EndOfBlock
        getmodule getsourcefile getsource getsourcelines getblock getcomments findsource indentsize getabsfile getfile getmodulename
        getframeinfo getlineno getouterframes getinnerframes currentframe stack trace Traceback _Traceback FrameInfo _FrameInfo
        walktree getclasstree _signature_fromstr _signature_strip_non_python_syntax getclosurevars ClosureVars""".split()
    ),
}
"""Modules of the table of which the interpreter's source is taken where a program names what the table does not have; and what of it
is left out, because it needs frames, bytecode or sources."""

BEFORE: Final = {
    "inspect": """
k = v = None  # which the module deletes
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 1, 2, 4, 8, 16
CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 32, 64, 128, 256, 512
"""
}
"""What stands at the head of a module instead of statements that compute it from what there is not."""

SAME: Final = {
    "posix": "os",
    "posixpath": "os.path",
    "_collections_abc": "collections.abc",
    "_operator": "operator",
}
"""Modules that hold what another one holds, too, and that one."""
