"""codecs: the registry of encodings and error handlers, functions by name, decoding piece by piece, escapes."""

import codecs


def report(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def handler(e):
    print("asked", e.encoding, e.start, e.end, e.reason)
    return ("<" + str(e.end - e.start) + ">", e.end)


codecs.register_error("test.mark", handler)
print("aäöb€".encode("ascii", "test.mark"), b"a\xff\xfeb\xc3".decode("utf-8", "test.mark"))
codecs.register_error("test.back", lambda e: (b"!", e.end))
print("é€".encode("latin-1", "test.back"))
report(lambda: b"\xff".decode("ascii", "test.back"))
codecs.register_error("test.bad", lambda e: 5)
report(lambda: "é".encode("ascii", "test.bad"))
report(lambda: b"\xff".decode("ascii", "test.bad"))
codecs.register_error("test.far", lambda e: ("", 50))
report(lambda: "é".encode("ascii", "test.far"))
report(codecs.register_error, "x", 3)
report(codecs.lookup_error, "nothing")
for name in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "strict"):
    f = codecs.lookup_error(name)
    report(f, UnicodeEncodeError("ascii", "aé€b", 1, 3, "why"))
    report(f, UnicodeDecodeError("ascii", b"a\xff\xfeb", 1, 3, "why"))
    report(f, UnicodeTranslateError("aé€b", 1, 3, "why"))
    report(f, 3)

print(codecs.encode("grün", "utf-8"), codecs.decode(b"gr\xc3\xbcn"), codecs.encode("Hello", "rot13"))
print(codecs.encode(b"\x00\xff", "hex"), codecs.decode(b"00ff", "hex"), codecs.decode("Uryyb", "rot_13"))
report(codecs.encode, "x", "bogus")
report(codecs.encode, 3, "utf-8")
report(lambda: "x".encode("rot13"))
info = codecs.lookup("UTF8")
print(info.name, info.encode("ä"), info.decode(b"\xc3\xa4"), len(info), isinstance(info, tuple))
print([codecs.lookup(n).name for n in ("latin1", "us-ascii", "utf_16_le", "U32", "utf-8-sig", "raw-unicode-escape")])
print(codecs.getencoder("ascii")("abc"), codecs.getdecoder("latin-1")(b"\xe4"))
print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM_UTF16_BE, codecs.BOM_UTF32)


def encode_upper(text, errors="strict"):
    return text.upper().encode(), len(text)


def decode_lower(data, errors="strict"):
    return bytes(data).decode().lower(), len(data)


def search(name):
    print("search", name)
    if name == "test_upper":
        return codecs.CodecInfo(encode_upper, decode_lower, name="test-upper")
    if name == "test.tuple":
        return (encode_upper, decode_lower, None, None)
    if name == "test.str":
        return (lambda s, e="strict": (s, 1), lambda s, e="strict": (42, 1), None, None)
    if name == "test.odd":
        return (lambda s, e="strict": 42, lambda s, e="strict": 42, None, None)
    if name == "test.three":
        return (1, 2, 3)
    return None


codecs.register(search)
print("shout".encode("test-upper"), b"LOUD".decode("Test Upper"), "x".encode("test.tuple"))
for name in ("test.str", "test.odd", "test.three", "test.none"):
    report(lambda: "s".encode(name))
    report(lambda: b"s".decode(name))
print(codecs.encode("s", "test.str"), codecs.decode(b"s", "test.str"))
print(codecs.lookup("test-upper").name)
codecs.unregister(search)
report(lambda: "x".encode("test-upper"))
report(codecs.register, 3)
report(codecs.lookup, "test-upper")

for encoding, data in (
    ("utf-8", "aä€\U0001f600z".encode()),
    ("utf-16", "aä€\U0001f600z".encode("utf-16")),
    ("utf-16-be", "aä€\U0001f600z".encode("utf-16-be")),
    ("utf-32", "aä".encode("utf-32")),
    ("utf-8-sig", "aä".encode("utf-8-sig")),
    ("latin-1", b"\xe4\xf6"),
):
    decoder = codecs.getincrementaldecoder(encoding)()
    print([decoder.decode(data[i:i + 1]) for i in range(len(data))], repr(decoder.decode(b"", True)))
    decoder.reset()
    print(decoder.decode(data), decoder.getstate()[0])
    encoder = codecs.getincrementalencoder(encoding)()
    print([encoder.encode(c) for c in "aä"])
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(decoder.decode(b"a\xff\xe2\x82"), decoder.getstate(), decoder.decode(b"", final=True))
decoder = codecs.getincrementaldecoder("utf-8")()
decoder.decode(b"\xe2")
report(decoder.decode, b"", True)


class Doubling(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return (input * 2).encode()


print(Doubling().encode("ab"), Doubling("ignore").errors, Doubling().getstate())
report(codecs.IncrementalEncoder().encode, "x")
report(codecs.IncrementalDecoder().decode, b"x")

print("tab\tnl\n\\ ä € \U0001f600 \x00\x7f".encode("unicode_escape"))
print("tab\tnl\n\\ ä € \U0001f600 \x00\x7f".encode("raw-unicode-escape"))
print(ascii(rb"\t\n\\\x41\u20ac\U0001f600\101\'".decode("unicode-escape")))
print(ascii(rb"\t\u20ac\\u20ac\U0001f600\x41".decode("raw_unicode_escape")))
for bad in (rb"a\x4", rb"\u12", rb"\U0011ffff", b"x\\"):
    report(lambda: bad.decode("unicode_escape"))
    report(lambda: bad.decode("unicode_escape", "replace"))
    report(lambda: bad.decode("raw_unicode_escape"))
