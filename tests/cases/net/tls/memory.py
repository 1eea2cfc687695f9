# targets: native
"""Sessions between buffers, and what contexts say."""

import ssl


def attempt(what, f, *args):
    try:
        print(what, f(*args))
    except ssl.SSLError as e:
        print(
            what, type(e).__name__, e.args, str(e), e.errno, getattr(e, "reason", 0), getattr(e, "library", 0)
        )
        if isinstance(e, ssl.SSLCertVerificationError):
            print("  ", e.verify_code, e.verify_message, isinstance(e, ValueError))
    except (OSError, TypeError, ValueError) as e:
        print(what, type(e).__name__, e)


class Pair:
    """A client and a server, and the four buffers between them."""

    def __init__(self, client, server, name="localhost"):
        self.ci, self.co, self.si, self.so = (ssl.MemoryBIO() for _ in range(4))
        self.client = client.wrap_bio(self.ci, self.co, server_hostname=name)
        self.server = server.wrap_bio(self.si, self.so, server_side=True)

    def move(self):
        self.si.write(self.co.read())
        self.ci.write(self.so.read())

    def shake(self):
        ends = {"client": self.client, "server": self.server}
        for _ in range(5):
            for name, end in list(ends.items()):
                try:
                    end.do_handshake()
                except ssl.SSLWantReadError as e:
                    print("  want", name, e.args)
                except ssl.SSLError as e:
                    attempt(name, raiser(e))
                    del ends[name]
                else:
                    print("  done", name)
                    del ends[name]
                self.move()
        return self


def raiser(e):
    def again():
        raise e

    return again


def data(client, server):
    p = Pair(client, server).shake()
    c, s = p.client, p.server
    print(c.version(), c.cipher(), c.compression(), c.session_reused, c.server_side, s.server_side)
    print(c.getpeercert())
    print(
        s.getpeercert(),
        len(c.getpeercert(True)) > 300,
        c.shared_ciphers(),
        c.server_hostname,
        s.server_hostname,
    )
    attempt("read", c.read, 10)
    attempt("write", s.write, b"hello")
    attempt("write", s.write, bytearray(b"world"))
    p.move()
    attempt("read", c.read, 3)
    attempt("pending", c.pending)
    attempt("read", c.read, 30)
    buffer = bytearray(10)
    attempt("read", c.read, 10, buffer)
    print(buffer, p.ci.pending, p.ci.eof)
    attempt("read", c.read, 3)
    attempt("read", c.read, 0)
    attempt("write", c.write, b"z" * 100000)
    p.move()
    print([len(s.read(100000)) for _ in range(3)], p.si.pending > 0)
    while p.si.pending:
        s.read(100000)
    attempt("unwrap", c.unwrap)
    p.move()
    attempt("read", s.read, 3)
    attempt("unwrap", s.unwrap)
    p.move()
    attempt("unwrap", c.unwrap)
    attempt("read", c.read, 3)
    attempt("write", c.write, b"x")


def broken(client, server):
    for prefix in (b"GET / HTTP/1.1\r\n\r\n", b"hello world, you there\n", b"CONNECT x"):
        p = Pair(client, server)
        p.si.write(prefix)
        attempt(prefix, p.server.do_handshake)
    p = Pair(client, server)
    attempt("begin", p.client.do_handshake)
    p.ci.write(b"220 mail.example.org\r\n")
    attempt("mail", p.client.do_handshake)
    p = Pair(client, server)
    attempt("begin", p.client.do_handshake)
    attempt("certificate", p.client.getpeercert)
    print(p.client.version(), p.client.cipher(), p.client.selected_alpn_protocol())
    p.ci.write_eof()
    attempt("end", p.client.do_handshake)
    attempt("end", p.client.read, 5)
    p = Pair(client, server).shake()
    p.server.write(b"part")
    p.move()
    p.ci.write_eof()
    attempt("end", p.client.read, 50)
    attempt("end", p.client.read, 50)
    attempt("end", p.client.read, 50)
    attempt("bio", p.ci.write, b"x")
    print(p.ci.eof, p.ci.pending, p.co.eof)


def contexts(path, client, server):
    print(
        client.verify_mode,
        repr(client.verify_mode),
        client.check_hostname,
        repr(client.protocol),
        server.check_hostname,
    )
    print(repr(client.minimum_version), repr(client.maximum_version), repr(client.verify_flags))
    print(client.cert_store_stats())
    for certificate in client.get_ca_certs():
        print({k: v for k, v in certificate.items() if k != "serialNumber"})
    new = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def set_verify():
        new.verify_mode = ssl.CERT_NONE

    attempt("verify_mode", set_verify)
    new.check_hostname = False
    attempt("verify_mode", set_verify)
    print(new.verify_mode, new.check_hostname)
    new.check_hostname = True
    print(new.verify_mode, new.check_hostname)
    attempt("chain", new.load_cert_chain, path + "nothing")
    attempt("chain", new.load_cert_chain, path + "server.key")
    attempt("chain", new.load_cert_chain, path + "ca.pem", path + "server.key")
    attempt("chain", new.load_cert_chain, path + "server.pem")
    attempt("roots", new.load_verify_locations, path + "nothing")
    attempt("roots", new.load_verify_locations, path + "server.key")
    attempt("roots", new.load_verify_locations)
    attempt("roots", lambda: new.load_verify_locations(cadata="x"))
    attempt("roots", lambda: new.load_verify_locations(cadata=b"x"))
    attempt("roots", lambda: new.load_verify_locations(cadata=open(path + "ca.pem").read()))
    print(new.cert_store_stats())
    attempt("ciphers", new.set_ciphers, "nothing")
    attempt("alpn", new.set_alpn_protocols, [""])
    attempt("side", lambda: client.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_side=True))
    attempt("side", lambda: server.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO()))
    attempt("object", ssl.SSLObject)
    attempt("purpose", ssl.create_default_context, "x")
    print(ssl.Purpose.SERVER_AUTH, ssl.Purpose.CLIENT_AUTH.oid, ssl.HAS_SNI, ssl.HAS_ALPN, ssl.HAS_TLSv1_3)
    print(
        ssl.SSLWantReadError.__mro__,
        ssl.CertificateError is ssl.SSLCertVerificationError,
        ssl.socket_error is OSError,
    )
    print(
        ssl.TLSVersion.TLSv1_3,
        ssl.Options.OP_NO_TLSv1_2,
        list(ssl.VerifyMode),
        ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1,
    )
    print(str(ssl.SSLError("a text")), repr(ssl.SSLError(1, "a", "b")), str(ssl.SSLError(1, "a")))


def main(path):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path + "server.pem", path + "server.key")
    client = ssl.create_default_context(cafile=path + "ca.pem")
    data(client, server)
    broken(client, server)
    contexts(path, client, server)
    for name in (
        "other.host",
        "127.0.0.1",
        "::1",
        "127.0.0.2",
        "a.example.org",
        "a.b.example.org",
        "LOCALHOST",
    ):
        print("name", name)
        Pair(client, server, name).shake()
    print("unknown authority")
    Pair(ssl.create_default_context(), server).shake()
    expired = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    expired.load_cert_chain(path + "expired.pem", path + "expired.key")
    print("expired")
    Pair(client, expired).shake()
    print("expired, of another name")
    Pair(client, expired, "other.host").shake()
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(path + "self.pem", path + "server.key")
    print("self-signed")
    Pair(client, own).shake()
    print("self-signed, trusted")
    Pair(ssl.create_default_context(cafile=path + "self.pem"), own).shake()
    print("unverified")
    careless = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    careless.check_hostname = False
    careless.verify_mode = ssl.CERT_NONE
    p = Pair(careless, own, None).shake()
    print(p.client.getpeercert(), p.client.server_hostname)
    print("client without certificate")
    strict = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=path + "ca.pem")
    strict.load_cert_chain(path + "server.pem", path + "server.key")
    strict.verify_mode = ssl.CERT_REQUIRED
    p = Pair(client, strict).shake()
    attempt("read", p.client.read, 5)
    print("client with certificate")
    known = ssl.create_default_context(cafile=path + "ca.pem")
    known.load_cert_chain(path + "server.pem", path + "server.key")
    p = Pair(known, strict).shake()
    print(p.server.getpeercert()["subject"])
    print("versions and protocols")
    known.maximum_version = ssl.TLSVersion.TLSv1_2
    known.set_alpn_protocols(["a", "b"])
    server.set_alpn_protocols(["b", "a"])
    p = Pair(known, server).shake()
    print(
        p.client.version(),
        p.client.cipher(),
        p.client.selected_alpn_protocol(),
        p.server.selected_alpn_protocol(),
    )
    known.set_alpn_protocols(["c"])
    p = Pair(known, server).shake()
    print(p.client.selected_alpn_protocol(), p.server.selected_alpn_protocol())
    server.minimum_version = ssl.TLSVersion.TLSv1_3
    Pair(known, server).shake()
