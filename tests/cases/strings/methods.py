"""The methods of str."""
s = "  Hello, World  "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), "xxabcxx".strip("x"), "www.example.com".strip("cmowz."))
t = s.strip()
print(t.lower(), t.upper(), t.title(), t.swapcase(), t.capitalize(), "STRASSE".casefold(), "ß".upper())
print(t.find("o"), t.find("o", 5), t.rfind("o"), t.find("zz"), t.index("W"), t.count("l"), "aaaa".count("aa"), "abc".count(""))
print(t.startswith("Hell"), t.endswith(("x", "ld")), t.startswith("World", 7), t.replace("l", "L"), t.replace("l", "L", 1))
print("a,b,,c".split(","), "a b  c".split(), " a b ".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
print("one\ntwo\r\nthree\n".splitlines(), "a\nb".splitlines(True), "k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="))
print("-".join(["a", "b", "c"]), ",".join("xyz"), "".join([]), " ".join(str(i) for i in range(5)))
print("abc".center(9, "*"), "abc".ljust(6, ".") + "|", "abc".rjust(6), "42".zfill(5), "-42".zfill(5), "abc".center(4))
print("abc".isalpha(), "abc1".isalnum(), "123".isdigit(), "".isdigit(), "ABC".isupper(), "abc".islower(), " \t".isspace(), "Abc Def".istitle())
print("½".isnumeric(), "½".isdigit(), "²".isdigit(), "²".isdecimal(), "x1".isidentifier(), "1x".isidentifier(), "é".isascii())
print("prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"), "a\tb".expandtabs(4))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate({ord("h"): None, ord("l"): "LL"}))
print("abc" < "abd", "Z" < "a", "a" in "cat", "" in "x", "abc" * 3, "ab" * 0, -1 * "x" == "")
print("hello"[1], "hello"[-1], "hello"[1:3], "hello"[::-1], "hello"[::2], "hello"[10:], "hello"[-3:-1])
print(max("hello"), min("hello"), sorted("hello"), list("abc"), len("naïve"), set("aab") == {"a", "b"})
for call in (
    lambda: "abc".index("z"),
    lambda: "abc"[5],
    lambda: "abc" + 1,
    lambda: "".join([1, 2]),
    lambda: "a".split(""),
    lambda: s["x"],
    lambda: "abc".nothing,
    lambda: "a" * 1.5,
    lambda: "a".center(5, "ab"),
):
    try:
        print(call())
    except (ValueError, IndexError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
