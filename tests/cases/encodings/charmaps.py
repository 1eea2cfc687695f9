"""Encodings of one byte a character: names, aliases, every byte, what cannot be encoded, the error handlers."""
ALL = bytes(range(256))
NAMES = """cp1250 cp1251 cp1252 windows-1252 WINDOWS_1253 1254 cp1255 cp1256 cp1257 cp1258 cp437 IBM850 cp852 cp855 cp857 cp858 cp860
cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp737 cp775 cp720 cp1006 cp1125 cp037 EBCDIC-CP-US cp500 cp875 cp1026 cp1140 cp273 cp424
latin2 iso-8859-2 iso8859_3 latin4 cyrillic arabic greek hebrew latin5 latin6 thai iso8859-13 latin8 latin9 ISO_8859-15 latin10
koi8-r KOI8_U koi8_t kz1048 ptcp154 mac-roman maccyrillic macgreek mac_iceland maclatin2 macturkish mac_croatian mac_romanian mac_farsi
mac_arabic hp-roman8 palmos tis_620 cp856""".split()
for name in NAMES:
    try:
        text = ALL.decode(name, "replace")
    except UnicodeError as e:
        print(name, e)
        continue
    back = "".join(c for c in text if c != "\ufffd").encode(name)
    print(name, sum(i * ord(c) for i, c in enumerate(text)), len(back), back[100:110])

for name in ("cp1252", "cp437", "koi8-r", "cp037", "iso-8859-15", "mac_roman"):
    for text in ("naïve", "€uro", "Привет", "日本語x", "", "a\x81b"):
        for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
            try:
                print(name, repr(text), errors, text.encode(name, errors))
            except UnicodeEncodeError as e:
                print(name, repr(text), errors, e, e.args[0], e.start, e.end, e.reason)
for name in ("cp1252", "cp1253", "iso8859_3", "cp857"):
    for errors in ("strict", "ignore", "replace", "backslashreplace"):
        try:
            print(name, errors, repr(ALL[0x7e:].decode(name, errors)))
        except UnicodeDecodeError as e:
            print(name, errors, e, e.start, e.end, e.reason)

print(repr(b"".decode("nonsense")), repr(str(b"", "nonsense")), repr(bytearray().decode("nonsense", "nothing")))
for f in (lambda: "".encode("nonsense"), lambda: b"a".decode("nonsense"), lambda: "é".encode("ascii", "nothing"),
          lambda: b"\xff".decode("utf-8", "nothing"), lambda: "é".encode("cp437", "nothing"), lambda: "日".encode("cp437", "nothing"),
          lambda: b"\x81".decode("cp1252", "nothing"), lambda: "a".encode("hex"), lambda: b"a".decode("rot13"), lambda: b"a".decode("base64"),
          lambda: "a".encode("zlib"), lambda: b"\x81".decode("cp1252", "xmlcharrefreplace"), lambda: str(b"a", "unknown"),
          lambda: bytes("a", "unknown"), lambda: bytes("日", "cp1250")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(bytes("é", "cp1252"), str(b"\xe9", "cp1252"), bytearray("é€", "cp1252"))
