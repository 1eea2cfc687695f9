"""codecs.register: encodings of the program's own; unicode_escape and raw_unicode_escape."""
import codecs


def rot1(text, errors="strict"):
    return bytes(ord(c) + 1 for c in text), len(text)


def unrot1(data, errors="strict"):
    return "".join(chr(b - 1) for b in bytes(data)), len(data)


def search(name):
    print("search", name)
    if name == "my_rot.1":
        return rot1, unrot1, None, None
    if name == "bad":
        return lambda t, e=0: 42, lambda d, e=0: (42, 1), None, None
    if name == "odd":
        return 5
    return None


codecs.register(search)
print("abc".encode("My-Rot.1"), b"bcd".decode("my-rot.1"))
print(codecs.encode("abc", "my_rot.1"), codecs.decode(b"bcd", "my_rot.1"))
print(codecs.encode("é"), codecs.decode(b"\xc3\xa9"), codecs.encode("é", "latin-1"), codecs.encode("é", "ascii", "ignore"))
for act in (
    lambda: "a".encode("bad"),
    lambda: b"a".decode("bad"),
    lambda: codecs.decode(b"a", "bad"),
    lambda: "a".encode("odd"),
    lambda: "a".encode("nowhere"),
    lambda: codecs.register(5),
):
    try:
        print(act())
    except (TypeError, LookupError) as e:
        print(type(e).__name__, e)
codecs.unregister(search)
try:
    "a".encode("my_rot.1")
except LookupError as e:
    print(e)

text = "a\\b\n\t\r\x00\x7f\xe9\u0663\U0001f600'\""
for name in ("unicode_escape", "raw-unicode-escape"):
    data = text.encode(name)
    print(data, data.decode(name) == text)
for data in (rb"\u0663\u0661", rb"\x41\101\7\n\\", b"\\\n.", rb"\xe", rb"\u12", rb"\U00110000", b"\\", rb"\N"):
    for name in ("unicode-escape", "raw_unicode_escape"):
        for errors in ("strict", "ignore", "replace"):
            try:
                print(data, name, errors, ascii(data.decode(name, errors)))
            except UnicodeDecodeError as e:
                print(data, name, e)
