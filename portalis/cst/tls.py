"""What is changed in the interpreter's `ssl.py` and `asyncio/sslproto.py` before they are compiled: what asks for numbers of
OpenSSL is given them, and what is asked of the module `_ssl` in ways that only C extensions answer is asked of functions."""

import ast
from collections.abc import Mapping
from typing import Final, TypeVar

from portalis.cst.walk import walk

_T = TypeVar("_T", bound=ast.AST)

NUMBERS: Final[Mapping[str, object]] = {
    "OPENSSL_VERSION_NUMBER": 0x30000130,
    "OPENSSL_VERSION_INFO": (3, 0, 0, 19, 0),
    "OPENSSL_VERSION": "OpenSSL 3.0.19 27 Jan 2026",
    "_OPENSSL_API_VERSION": (3, 0, 0, 19, 0),
    "_DEFAULT_CIPHERS": "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM",
    "HAS_SNI": True,
    "HAS_ECDH": True,
    "HAS_NPN": False,
    "HAS_ALPN": True,
    "HAS_SSLv2": False,
    "HAS_SSLv3": False,
    "HAS_TLSv1": False,
    "HAS_TLSv1_1": False,
    "HAS_TLSv1_2": True,
    "HAS_TLSv1_3": True,
    "HOSTFLAG_NEVER_CHECK_SUBJECT": 32,
    "PROTO_MINIMUM_SUPPORTED": -2,
    "PROTO_MAXIMUM_SUPPORTED": -1,
    "PROTO_SSLv3": 768,
    "PROTO_TLSv1": 769,
    "PROTO_TLSv1_1": 770,
    "PROTO_TLSv1_2": 771,
    "PROTO_TLSv1_3": 772,
    # asyncio/constants.py
    "LOG_THRESHOLD_FOR_CONNLOST_WRITES": 5,
    "SSL_HANDSHAKE_TIMEOUT": 60.0,
    "SSL_SHUTDOWN_TIMEOUT": 30.0,
    "FLOW_CONTROL_HIGH_WATER_SSL_READ": 256,
    "FLOW_CONTROL_HIGH_WATER_SSL_WRITE": 512,
    "FALLBACK": "fallback",
}
"""Constants by name, as CPython 3.11 has them with OpenSSL 3.0 where TLS 1.2 and 1.3 are all that is spoken."""

_ENUMERATIONS: Final[Mapping[str, str]] = {
    "_SSLMethod": "PROTOCOL_TLS=2 PROTOCOL_TLSv1=3 PROTOCOL_TLSv1_1=4 PROTOCOL_TLSv1_2=5 PROTOCOL_TLS_CLIENT=16 PROTOCOL_TLS_SERVER=17",
    "Options": (
        "OP_NO_SSLv2=0 OP_SINGLE_DH_USE=0 OP_SINGLE_ECDH_USE=0 OP_IGNORE_UNEXPECTED_EOF=128 OP_NO_TICKET=16384 "
        "OP_NO_COMPRESSION=131072 OP_ENABLE_MIDDLEBOX_COMPAT=1048576 OP_CIPHER_SERVER_PREFERENCE=4194304 OP_NO_SSLv3=33554432 "
        "OP_NO_TLSv1=67108864 OP_NO_TLSv1_2=134217728 OP_NO_TLSv1_1=268435456 OP_NO_TLSv1_3=536870912 "
        "OP_NO_RENEGOTIATION=1073741824 OP_ALL=2147483728"
    ),
    "AlertDescription": " ".join(
        f"ALERT_DESCRIPTION_{item}"
        for item in (
            "CLOSE_NOTIFY=0 UNEXPECTED_MESSAGE=10 BAD_RECORD_MAC=20 RECORD_OVERFLOW=22 DECOMPRESSION_FAILURE=30 "
            "HANDSHAKE_FAILURE=40 BAD_CERTIFICATE=42 UNSUPPORTED_CERTIFICATE=43 CERTIFICATE_REVOKED=44 CERTIFICATE_EXPIRED=45 "
            "CERTIFICATE_UNKNOWN=46 ILLEGAL_PARAMETER=47 UNKNOWN_CA=48 ACCESS_DENIED=49 DECODE_ERROR=50 DECRYPT_ERROR=51 "
            "PROTOCOL_VERSION=70 INSUFFICIENT_SECURITY=71 INTERNAL_ERROR=80 USER_CANCELLED=90 NO_RENEGOTIATION=100 "
            "UNSUPPORTED_EXTENSION=110 CERTIFICATE_UNOBTAINABLE=111 UNRECOGNIZED_NAME=112 BAD_CERTIFICATE_STATUS_RESPONSE=113 "
            "BAD_CERTIFICATE_HASH_VALUE=114 UNKNOWN_PSK_IDENTITY=115"
        ).split()
    ),
    "SSLErrorNumber": (
        "SSL_ERROR_SSL=1 SSL_ERROR_WANT_READ=2 SSL_ERROR_WANT_WRITE=3 SSL_ERROR_WANT_X509_LOOKUP=4 SSL_ERROR_SYSCALL=5 "
        "SSL_ERROR_ZERO_RETURN=6 SSL_ERROR_WANT_CONNECT=7 SSL_ERROR_EOF=8 SSL_ERROR_INVALID_ERROR_CODE=10"
    ),
    "VerifyFlags": (
        "VERIFY_DEFAULT=0 VERIFY_CRL_CHECK_LEAF=4 VERIFY_CRL_CHECK_CHAIN=12 VERIFY_X509_STRICT=32 VERIFY_ALLOW_PROXY_CERTS=64 "
        "VERIFY_X509_TRUSTED_FIRST=32768 VERIFY_X509_PARTIAL_CHAIN=524288"
    ),
    "VerifyMode": "CERT_NONE=0 CERT_OPTIONAL=1 CERT_REQUIRED=2",
}
"""The enumerations that `ssl.py` makes of the names in `_ssl`, with their members in its order."""

_LEFT_OUT: Final = frozenset({"_msg_callback", "_load_windows_store_certs", "set_npn_protocols"})
"""Functions that hang on what OpenSSL alone offers."""

PROTOCOL: Final = "_asyncio_sslproto"
"""The name that `asyncio/sslproto.py` is compiled under: programs do not import it, the runtime asks for it."""


def prepare_ssl(tree: ast.Module) -> None:
    """Changes `ssl.py`; at its end it brings asyncio's part along."""
    _Ssl().visit(tree)
    tree.body.append(_placed(ast.parse(f"import {PROTOCOL}").body[0], tree.body[-1]))


def prepare_protocol(tree: ast.Module) -> None:
    """Changes `asyncio/sslproto.py`, whose siblings are tables of the runtime."""
    _Protocol().visit(tree)


def _placed(made: _T, at: ast.AST) -> _T:
    """A new tree, all of it at the place of what it stands for."""
    line, column = getattr(at, "lineno", 1), getattr(at, "col_offset", 0)
    for inner in walk(made):
        if isinstance(inner, ast.expr | ast.stmt):  # on one line, long enough for every name to end there
            inner.lineno = inner.end_lineno = line
            inner.col_offset, inner.end_col_offset = column, column + 100
    return made


def _constant(value: object, at: ast.AST) -> ast.expr:
    return _placed(ast.parse(repr(value), mode="eval").body, at)


def _call(function: str, args: list[ast.expr], at: ast.AST) -> ast.Call:
    call = ast.Call(_placed(ast.parse(function, mode="eval").body, at), args, [])
    return ast.copy_location(call, at)


class _Constants(ast.NodeTransformer):
    """`_ssl.NAME` and `constants.NAME` as the number that they stand for."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        is_module = isinstance(node.value, ast.Name) and node.value.id in ("_ssl", "constants")
        is_inner = isinstance(node.value, ast.Attribute) and node.value.attr == "_SendfileMode"
        if (is_module or is_inner) and node.attr in NUMBERS:
            return _constant(NUMBERS[node.attr], node)
        return node


class _Ssl(_Constants):
    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | list[ast.stmt]:
        if node.module == "enum":
            node.names = [alias for alias in node.names if alias.name != "_simple_enum"]
            return node if node.names else ast.copy_location(ast.Pass(), node)
        if node.module != "_ssl":
            return node
        made: list[ast.stmt] = []
        known = {"RAND_pseudo_bytes", "RAND_egd", "enum_certificates", "enum_crls"}
        rest = [alias for alias in node.names if alias.name not in NUMBERS and alias.name not in known]
        for alias in node.names:
            if alias.name in NUMBERS:
                target = ast.Name(alias.asname or alias.name, ast.Store())
                made.append(_placed(ast.Assign([target], _constant(NUMBERS[alias.name], node)), node))
        if rest:
            node.names = rest
            made.insert(0, node)
        return made or ast.copy_location(ast.Pass(), node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | list[ast.stmt]:
        match node.value:
            case ast.Call(ast.Attribute(ast.Name(base), "_convert_"), [ast.Constant(str(name)), *_]):
                members = _ENUMERATIONS[name].split()
                lines = [f"class {name}({base}):", *(f"    {item}" for item in members)]
                lines += [f"{item.partition('=')[0]} = {name}.{item.partition('=')[0]}" for item in members]
                return [_placed(statement, node) for statement in ast.parse("\n".join(lines)).body]
            case ast.Call(
                ast.Attribute(ast.Attribute(ast.Call(ast.Name("super"), [_, _]), name), "__set__"),
                [this, value],
            ):
                node.value = _call("_ssl._set", [this, _constant(name, node), value], node)
                return node
        self.generic_visit(node)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        match node.targets:
            case [ast.Name("PROTOCOL_SSLv23"), ast.Attribute()]:  # an alias that enumerations leave out
                node.targets = node.targets[:1]
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        match node.decorator_list:
            case [ast.Call(ast.Name("_simple_enum"), [base])]:
                node.decorator_list, node.bases = [], [base]
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        if node.name in _LEFT_OUT:
            return None
        self.generic_visit(node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        match node.test:
            case ast.Compare(ast.Attribute(ast.Name("sys"), "platform")):
                return list(node.orelse)
            case ast.Call(ast.Name("hasattr"), [ast.Name("_ssl" | "_SSLContext"), *_]):
                return list(node.body)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Attribute(host, "encode"), [ast.Constant("idna")]):
                return _call("_ssl._idna", [host], node)
            case ast.Call(ast.Name("hasattr"), [ast.Name("_ssl"), *_]):
                return _constant(True, node)
        return node


class _Protocol(_Constants):
    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        if node.level and node.module == "log":
            return _placed(ast.parse("import _ssl").body[0], node)
        if node.level and node.names[0].name == "constants":
            return None
        if node.level:
            node.level, node.module = 0, "asyncio"
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.bases = [
            base
            for base in node.bases
            if not (isinstance(base, ast.Attribute) and base.attr == "_FlowControlMixin")
        ]
        self.generic_visit(node)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        match node.value:
            case ast.Call(ast.Attribute(ast.Name("logger"), level), [text, *_]):
                if level == "debug":  # logging shows none of these unless it is told to
                    return ast.copy_location(ast.Pass(), node)
                node.value = _call("_ssl._warn", [text], node)
                return node
        self.generic_visit(node)
        return node
