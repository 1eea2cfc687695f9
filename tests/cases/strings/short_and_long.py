"""Strs around the length that fits into the object itself: hashes, keys, stripping, splitting, joining, case."""

texts = ["", "a", "ab", "abc", "abcd", "Abcdefg", "abcdefgh", "abcdefghi", "ABCDEFGHIJKLMN", "abcdefghijklmno", "abcdefghijklmnop"]
texts += ["ABCdefghijklmnopqrstuvwxyz", "é", "Éa", "aéb", "ßtraße", "ééééééé", "éééééééé", "日本", "日本語日本", "日本語日本語", "a\0b", "\0", "\x7f"]
texts += [text + text for text in texts[:12]]

for text in texts:
    print(ascii(text), len(text), hash(text), text.isascii(), text.lower() == text.upper().lower(), ascii(text.upper()), ascii(text.lower()))

counts = {}
for text in texts * 3:
    built = "".join(list(text))
    assert built == text and hash(built) == hash(text) and built in texts
    counts[built] = counts.get(built, 0) + 1
print(sorted(counts.items()))

for chars in (None, "", ".", ".,", " .", "é.", "é", "\x7f\0", "日"):
    for text in ("..a.b,,", ",.,", "é.é", "日.本日", " a ", "", "a\x7f", "\0a", "éaé", "...", "abcdefghijklmnopqrst...", "....é"):
        print(ascii([text.strip(chars), text.lstrip(chars), text.rstrip(chars)]), end=" ")
    print()

spaced = " a\tb\nc\x0bd\x0ce\rf\x1cg\x1dh\x1ei\x1fj  kk   "
for text in (spaced, spaced + "\xa0\u2003x\u3000", "", "  ", "one", "é è", "a" * 20 + " " + "b" * 20, "\x85a\x85"):
    for most in (-1, 0, 1, 3, 100):
        print(ascii(text.split(None, most)), ascii(text.rsplit(None, most)))
    print(ascii(text.split()), ascii(text.split(" ")))

for separator in ("", "-", ", ", "é", "0123456789abcdef"):
    for pieces in ([], ["a"], ["a", "b"], ["", ""], ["é", "x", ""], ["abcdefg"] * 2, ["abcdefg", "abcdefgh"], ["a" * 15, ""], ["日本語"] * 3):
        joined = separator.join(pieces)
        print(ascii(joined), len(joined), hash(joined) == hash(str(joined.encode(), "utf-8")), ascii(f"{joined}{separator}"))

grown = ""
for i in range(40):
    grown += chr(97 + i % 26)
    assert {grown: i}[grown[:]] == i and hash(grown) == hash(grown[:-1] + grown[-1])
print(grown)
