"""Primitives of `_ssl`, which the interpreter's own `ssl.py` is compiled over; implemented in pyrt/src/stdlib/_ssl/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

ssl_module = Module("_ssl")

_MAKERS = "ssl _ssl"
"""Words without which no program comes by contexts and sessions."""


@ssl_module.function
def txt2obj(txt, name=False):
    """An object of ASN.1 by its identifier or its name."""


@ssl_module.function
def nid2obj(nid, /):
    """An object of ASN.1 by OpenSSL's number."""


@ssl_module.function
def RAND_status():
    """Whether there is enough randomness."""


@ssl_module.function
def RAND_add(string, entropy, /):
    """Adds to the source of randomness."""


@ssl_module.function
def RAND_bytes(n, /):
    """Random bytes."""


@ssl_module.function
def get_default_verify_paths():
    """Where trusted certificates are looked for."""


@ssl_module.function
def _idna(hostname, /):
    """A host name as it is looked up."""


@ssl_module.function
def _set(context, name, value, /):
    """Sets an attribute of a context's base class."""


@ssl_module.function
def _warn(text, /):
    """A warning of asyncio's."""


@ssl_module.type(layout="Exception", bases=("builtins:OSError",), display="ssl", made_by=_MAKERS)
class SSLError:
    """An error of TLS."""

    def __str__(self): ...


@ssl_module.type(layout="Exception", display="ssl", made_by=_MAKERS)
class SSLZeroReturnError(SSLError):
    """TLS was ended by the other side."""


@ssl_module.type(layout="Exception", display="ssl", made_by=_MAKERS)
class SSLWantReadError(SSLError):
    """More has to come first."""


@ssl_module.type(layout="Exception", display="ssl", made_by=_MAKERS)
class SSLWantWriteError(SSLError):
    """Something has to be sent first."""


@ssl_module.type(layout="Exception", display="ssl", made_by=_MAKERS)
class SSLSyscallError(SSLError):
    """An error of the system."""


@ssl_module.type(layout="Exception", display="ssl", made_by=_MAKERS)
class SSLEOFError(SSLError):
    """The other side is gone."""


@ssl_module.type(
    layout="Exception", bases=("SSLError", "builtins:ValueError"), display="ssl", made_by=_MAKERS
)
class SSLCertVerificationError:
    """A certificate is not accepted."""


@ssl_module.type(made_by=_MAKERS)
class MemoryBIO:
    """A buffer."""

    def __new__(cls): ...

    def read(self, size=-1, /): ...

    def write(self, b, /): ...

    def write_eof(self): ...

    @property
    def pending(self): ...

    @property
    def eof(self): ...


@ssl_module.type(layout="Object", made_by=_MAKERS)
class SSLSession:
    """A session to take up again."""


@ssl_module.type(made_by=_MAKERS)
class _SSLSocket:
    """A session."""

    def do_handshake(self): ...

    def read(self, size, buffer=..., /): ...

    def write(self, b, /): ...

    def pending(self): ...

    def shutdown(self): ...

    def getpeercert(self, binary_form=False, /): ...

    def selected_alpn_protocol(self): ...

    def cipher(self): ...

    def version(self): ...

    def compression(self): ...

    def shared_ciphers(self): ...

    def get_channel_binding(self, cb_type="tls-unique"): ...

    def verify_client_post_handshake(self): ...

    @property
    def context(self): ...

    @property
    def server_side(self): ...

    @property
    def server_hostname(self): ...

    @property
    def session(self): ...

    @property
    def session_reused(self): ...


@ssl_module.type(made_by=_MAKERS)
class _SSLContext:
    """What sessions have in common."""

    def __new__(cls, protocol, /): ...

    def load_cert_chain(self, certfile, keyfile=None, password=None): ...

    def load_verify_locations(self, cafile=None, capath=None, cadata=None): ...

    def set_default_verify_paths(self): ...

    def cert_store_stats(self): ...

    def get_ca_certs(self, binary_form=False): ...

    def set_ciphers(self, cipherlist, /): ...

    def get_ciphers(self): ...

    def session_stats(self): ...

    def _set_alpn_protocols(self, protos, /): ...

    def _wrap_bio(
        self, incoming, outgoing, server_side, server_hostname=None, *, owner=None, session=None
    ): ...

    def _wrap_socket(self, sock, server_side, server_hostname=None, *, owner=None, session=None): ...

    @property
    def protocol(self): ...

    @property
    def verify_mode(self): ...

    @property
    def check_hostname(self): ...

    @property
    def options(self): ...

    @property
    def minimum_version(self): ...

    @property
    def maximum_version(self): ...

    @property
    def verify_flags(self): ...

    @property
    def _host_flags(self): ...

    @property
    def keylog_filename(self): ...

    @property
    def sni_callback(self): ...

    @property
    def post_handshake_auth(self): ...

    @property
    def num_tickets(self): ...

    @property
    def security_level(self): ...

    def __setattr__(self, name, value, /): ...
