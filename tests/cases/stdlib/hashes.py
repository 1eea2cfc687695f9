"""`hashlib`, `hmac`, `secrets` and `uuid`."""

import hashlib
import hmac
import io
import secrets
import uuid


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")


for name in sorted(hashlib.algorithms_guaranteed):
    h = hashlib.new(name, b"hello ")
    h.update(b"world" * 100)
    copy = h.copy()
    copy.update(b"!")
    length = (20,) if name.startswith("shake") else ()
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*length), copy.digest(*length)[:6])
print(
    hashlib.md5(b"").hexdigest(),
    hashlib.sha256(b"abc").hexdigest(),
    hashlib.sha1(bytearray(b"x")).hexdigest(),
)
print(
    hashlib.new("SHA256").name,
    hashlib.new("sha-512", b"x").hexdigest()[:9],
    hashlib.md5(usedforsecurity=False).hexdigest(),
)
print(hashlib.blake2b(b"x", digest_size=16).hexdigest(), hashlib.blake2s(digest_size=4).digest())
attempt(hashlib.md5, "text")
attempt(hashlib.new, "nothing")
attempt(hashlib.new, 5)
attempt(hashlib.sha256().update, "x")
attempt(hashlib.sha256().update, 5)
attempt(hashlib.blake2b, b"", digest_size=65)
attempt(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 100)
attempt(hashlib.pbkdf2_hmac, "sha1", b"password" * 20, b"salt", 3, 50)
attempt(hashlib.pbkdf2_hmac, "sha256", b"a", b"b", 0)
attempt(hashlib.pbkdf2_hmac, "sha256", "a", b"b", 1)
print(hashlib.file_digest(io.BytesIO(b"x" * 100000), "sha256").hexdigest())

print(
    hmac.new(b"key", b"message", "sha256").hexdigest(),
    hmac.new(b"k" * 200, digestmod=hashlib.md5).hexdigest(),
)
mac = hmac.new(b"key", digestmod="sha512")
mac.update(b"part")
print(mac.copy().hexdigest()[:20], mac.digest_size, mac.block_size, mac.name)
print(hmac.digest(b"key", b"m", "md5"), hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"a", b"b"))
attempt(hmac.new, b"k", b"m")
attempt(hmac.new, "k", b"m", "md5")
attempt(hmac.compare_digest, "a", b"a")
attempt(hmac.compare_digest, "é", "é")
attempt(hmac.compare_digest, 1, 2)

print(len(secrets.token_bytes(10)), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)))
print(
    secrets.choice([5]),
    0 <= secrets.randbelow(10) < 10,
    secrets.compare_digest("a", "a"),
    secrets.randbits(8) < 256,
)

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn, u.version, u.variant, u.fields)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "https://example.com"))
r = uuid.uuid4()
print(
    r.version,
    r.variant,
    len(str(r)),
    r == uuid.UUID(str(r)),
    r != u,
    u < uuid.UUID(int=2**128 - 1),
    hash(u) == hash(uuid.UUID(int=u.int)),
)
attempt(uuid.UUID, "x")
attempt(uuid.UUID)
attempt(uuid.UUID, int=1 << 128)
print(uuid.UUID(bytes=bytes(16)), uuid.UUID("{12345678123456781234567812345678}"), u.is_safe)
try:
    u.int = 5
except TypeError as e:
    print(e)
