"""Strings beyond ASCII: indexing by code point, escapes, repr, encoding."""
text = "naïve café – 日本語 🎉!"
print(text, len(text), text[2], text[-2], text[::-1], text.upper(), text.find("日"), text.encode("utf-8"))
print([ord(c) for c in text[:6]], chr(8364), chr(128512), "\u00e9", "\N{BULLET}", "\x41")
print(repr("tab\t nl\n cr\r q' \" bs\\ nul\0 del\x7f nbsp\xa0 zw\u200b é 🎉"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), ascii("é🎉\u0100"))
print("é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), "abc".encode("ascii"))
for word in ("ÀÉÎ", "straße", "ΑΣ", "ǆ"):
    print(word.lower(), word.upper(), word.title(), word.capitalize(), word.casefold(), word.isalpha())
print("日本" in text, text.split(), text.replace("🎉", "*"), text.partition("–"))
for call in (
    lambda: "é".encode("ascii"),
    lambda: b"\xff".decode("utf-8"),
    lambda: "日".encode("latin-1"),
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: ord("ab"),
):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print("é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"a\xffb".decode("utf-8", "replace"), "é".encode("ascii", "backslashreplace"))
print(sorted(["zebra", "Äpfel", "apple", "éclair"]), "é" > "z", max("aé日"))
for index, character in enumerate("a日🎉"):
    print(index, character, hex(ord(character)))
