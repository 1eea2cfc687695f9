"""str methods on texts with odd cases, combining marks, digits of other scripts, line ends, and wrong arguments."""

texts = ["", "abc", "ABC def", "ß", "ǆ", "İ", "ﬁx", "Ⅷ", "١٢٣", "½", "a\u0301", "x\x85y\u2028z\r\n", "\t a b\n", "ẞtraße", "ΑΣ", "a1_b", "1a", "日本", "🎉x"]
for t in texts:
    print(ascii(t), len(t), ascii(t.upper()), ascii(t.lower()), ascii(t.title()), ascii(t.swapcase()), ascii(t.casefold()), ascii(t.capitalize()))
    print(" ", t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isidentifier(), t.isspace(), t.istitle(), t.isupper(), t.isprintable(), t.isascii())
    print(" ", ascii(t.splitlines()), ascii(t.splitlines(True)), ascii(t.split()), ascii(t.strip()), ascii(t.partition("b")), ascii(t.rpartition("b")), ascii(t[::-1]))
print("a,b,,c".split(","), "a,b,,c".rsplit(",", 1), " a  b ".split(" "), "aXbXc".split("X", 1), "x".join(["1"]), "".join([]), "ab" * 3, "-" * -1)
print("hello".replace("l", "L", 1), "aaa".replace("", "-"), "hello".find("l", 3), "hello".rfind("l"), "hello".index("lo"), "hello".count("l"), "aaaa".count("aa"), "abc".count(""))
print("%".zfill(4), "-5".zfill(5), "+x".zfill(4), "a\tbc\td".expandtabs(4), "abc".center(8, "*"), "abc".ljust(5, ".") + "|", "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"))
print("abc".translate({97: "A", 98: None, 99: 100}), str.maketrans("ab", "xy", "z"), "hello world".translate(str.maketrans("lo", "01")), "a" < "b" < "é", "Z" < "a", "" < "a", "abc" < "abd")
print("abc".startswith(("x", "ab")), "abc".endswith("c", 0, 2), "abc".startswith("", 5), "in" in "string", "é".encode(), b"\xc3\xa9".decode(), "é".encode("latin-1"), "€".encode("utf-16-le"))
for bad in (
    lambda: "a".join([1]), lambda: "a" + 1, lambda: "a".split(""), lambda: "abc".index("z"), lambda: "a".center(5, "ab"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(),
    lambda: "a".replace(1, 2), lambda: "a" * 1.5, lambda: "abc"[5], lambda: "a" < 1, lambda: "abc".startswith(1), lambda: int("١x"), lambda: "a".encode("nope"), lambda: str(b"a", "utf-8", 5),
    lambda: chr(-1), lambda: ord("ab"), lambda: "".join(5), lambda: "a".zfill("x"), lambda: "x".strip(1),
):  # fmt: skip
    try:
        print(ascii(bad()))
    except (TypeError, ValueError, IndexError, LookupError) as e:
        print(type(e).__name__, e)
print("é".encode("ascii", "replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), b"a\xffb".decode("utf-8", "replace"), b"\xff".decode("ascii", "ignore"), int("١٢٣"), float(" 1_0.5 "))
