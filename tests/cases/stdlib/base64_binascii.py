"""`base64` and `binascii`: all encodings, padding, alphabets, checksums, errors."""

import base64
import binascii


def attempt(f, *args, **kwargs):
    try:
        print(f.__name__, repr(f(*args, **kwargs)))
    except (ValueError, TypeError) as e:
        print(f.__name__, f"{type(e).__module__}.{type(e).__name__}: {e}")


data = bytes(range(256))
for n in range(6):
    print(
        base64.b64encode(data[:n]),
        base64.b32encode(data[:n]),
        base64.b16encode(data[:n]),
        base64.b85encode(data[:n]),
        base64.a85encode(data[:n]),
    )
encoded = base64.b64encode(data)
print(
    encoded,
    base64.b64decode(encoded) == data,
    base64.urlsafe_b64encode(data)[-20:],
    base64.standard_b64encode(b"x"),
)
print(
    base64.b64encode(b"\xfb\xff", altchars=b"-_"),
    base64.b64decode("-_8=", altchars="-_"),
    base64.urlsafe_b64decode("-_8="),
)
print(base64.encodebytes(data[:80]), base64.decodebytes(b"aGVs\nbG8="))
print(
    base64.b32decode("MFRGG==="),
    base64.b32decode("mfrgg===", casefold=True),
    base64.b16decode("0aFf", casefold=True),
)
print(
    base64.b85decode(base64.b85encode(data)) == data,
    base64.a85decode(base64.a85encode(data, adobe=True), adobe=True) == data,
)
print(base64.b32hexencode(b"hello"), base64.b32hexdecode(b"D1IMOR3F"))
for text in ("abc", "a", "ab=", "a===", "=abc", "YQ==YQ==", "YW Jj\n", "é", b"YWJj!", "YWI=c", ""):
    attempt(base64.b64decode, text)
    attempt(base64.b64decode, text, validate=True)
    attempt(binascii.a2b_base64, text, strict_mode=True)
attempt(base64.b64encode, "text")
attempt(base64.b32decode, "x")
attempt(base64.b16decode, "0g")
attempt(binascii.hexlify, data[:5])
attempt(binascii.hexlify, data[:5], "-")
attempt(binascii.hexlify, data[:5], b":", 2)
attempt(binascii.unhexlify, "00ff7F")
attempt(binascii.unhexlify, "0")
attempt(binascii.unhexlify, b"0x")
attempt(binascii.b2a_base64, b"hello", newline=False)
attempt(binascii.b2a_base64, b"")
attempt(binascii.crc32, b"hello world")
attempt(binascii.crc32, b"world", binascii.crc32(b"hello "))
attempt(binascii.crc32, data, -1)
attempt(binascii.crc_hqx, b"hello", 0)
print(binascii.crc32(b""), issubclass(binascii.Error, ValueError))
