"""unicodedata: properties, values, names and normal forms of characters; the error handler namereplace."""

import unicodedata

SAMPLE = "aZé€½٣①²Ⅷ中가각ﬁÅ\u212b\u0301\u0327\u0300ゕ\u200f(«\n \u00a0\ud7a3\uf900𝟘😀\u0378\U000e0001\U0010ffffｶ\u1e9b\u0323ا"


def attempt(f, *args):
    try:
        return f(*args)
    except (TypeError, ValueError, KeyError) as e:
        return f"{type(e).__name__}: {e}"


for c in SAMPLE:
    print(
        ascii(c), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.mirrored(c), unicodedata.east_asian_width(c),
        repr(unicodedata.decomposition(c)), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None), unicodedata.name(c, "-"),
    )  # fmt: skip
TEXTS = [
    "", "plain", "é", "e\u0301", "a\u0327\u0301", "a\u0301\u0327", "\u1e9b\u0323", "ﬁ①²", "가각힣", "\u1100\u1161\u11a8", "\uac00\u11a8", "Å\u212bÅ", "\u0344", "\u0958", "\u2126",
    "q\u0307\u0323", "\u0307\u0323q", "\u0061\u0315\u0300\u05ae\u0300\u0062", "\u1100\uac00\u11a8", "ゔヷ\u3099", "\ufdfa", "e\u0301\u0301", "\u0b47\u0300\u0b3e", "Dž\u01c4", "\U0001d15e",
]  # fmt: skip
for text in TEXTS:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        print(
            form, ascii(text), ascii(unicodedata.normalize(form, text)), unicodedata.is_normalized(form, text)
        )
total = 0
for code in (*range(0x3000), *range(0xF900, 0xFFFE), *range(0x1D000, 0x1D800), *range(0x2F800, 0x2FA20)):
    c = chr(code)
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        for made in unicodedata.normalize(form, "a" + c + "\u0301" + c):
            total = (total * 31 + ord(made)) % 1000000007
print(total)
counts: dict[str, int] = {}
for code in range(0, 0x30000, 7):
    if not 0xD800 <= code < 0xE000:
        kind = (
            unicodedata.category(chr(code))
            + unicodedata.bidirectional(chr(code))
            + unicodedata.east_asian_width(chr(code))
        )
        counts[kind] = counts.get(kind, 0) + 1
print(sorted(counts.items()))
for name in (
    "SNOWMAN",
    "latin small letter a",
    "CJK UNIFIED IDEOGRAPH-4E2D",
    "HANGUL SYLLABLE GAG",
    "HANGUL SYLLABLE A",
    "nonsense",
    "",
    "CJK UNIFIED IDEOGRAPH-1",
):
    print(name, ascii(attempt(unicodedata.lookup, name)))
for f in (
    unicodedata.category,
    unicodedata.decimal,
    unicodedata.digit,
    unicodedata.numeric,
    unicodedata.name,
    unicodedata.combining,
):
    print(f.__name__, *[attempt(f, x) for x in ("", "ab", 1, None, "a", "\n")], sep=" | ")
print(
    attempt(unicodedata.normalize, "X", "a"),
    attempt(unicodedata.normalize, "X", ""),
    attempt(unicodedata.normalize, 1, "a"),
    attempt(unicodedata.normalize, "NFC", 1),
)
print(
    attempt(unicodedata.lookup, 1),
    attempt(unicodedata.lookup),
    attempt(unicodedata.is_normalized, "Y", "a"),
    unicodedata.unidata_version,
)
for encoding in ("ascii", "latin-1", "cp1252"):
    print("aé€😀\x80\u0378가中".encode(encoding, "namereplace"))


def slug(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()


print(slug("Crème Brûlée à la Zoë"))
