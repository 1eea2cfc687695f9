"""Primitives of `json`; implemented in pyrt/src/stdlib/json/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

json = Module("json")


@json.function
def dumps(
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
):
    """Serialize ``obj`` to a JSON formatted ``str``."""


@json.function
def dump(
    obj,
    fp,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
):
    """Serialize ``obj`` as a JSON formatted stream to ``fp``."""


@json.function
def loads(
    s,
    *,
    cls=None,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
    **kw,
):
    """Deserialize ``s`` (a ``str``, ``bytes`` or ``bytearray`` instance containing a JSON document) to a Python object."""


@json.function
def load(
    fp,
    *,
    cls=None,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
    **kw,
):
    """Deserialize ``fp`` (a ``.read()``-supporting file-like object containing a JSON document) to a Python object."""


@json.function
def detect_encoding(b):
    """The encoding of a JSON document in bytes."""


@json.type(layout="Object", display="json.encoder")
class JSONEncoder:
    """Extensible JSON encoder for Python data structures."""

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ): ...
    def default(self, o): ...
    def encode(self, o): ...
    def iterencode(self, o, _one_shot=False): ...
    @property
    def __dict__(self): ...


@json.type(layout="Object", display="json.decoder")
class JSONDecoder:
    """Simple JSON decoder."""

    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ): ...
    def decode(self, s): ...
    def raw_decode(self, s, idx=0): ...
    @property
    def __dict__(self): ...


@json.type(layout="Exception", bases=("builtins:ValueError",), display="json.decoder")
class JSONDecodeError:
    """Subclass of ValueError with the additional properties msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos): ...
