"""re: matching, groups, substitution, splitting, flags, iteration, errors."""
import re

print(re.match(r"\d+", "123abc").group(), re.match(r"\d+", "abc"), re.search(r"[a-z]+", "123abc45").span(), re.fullmatch(r"\w+", "abc!") is None)
m = re.match(r"(?P<user>\w+)@(?P<host>[\w.]+)(?::(\d+))?", "ann@example.org:25 rest")
print(m.group(0), m.group(1, 2), m["host"], m.groups(), m.groupdict(), m.start("host"), m.end(), m.span(3), m.lastindex, m.string[m.end():])
m = re.match(r"(a)|(b)", "b")
print(m.groups(), m.group(1), m.groups("-"), m.start(1), bool(m))
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"x*", "axb"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b-c"), re.split(r",", "a,b,c", maxsplit=1))
print(re.sub(r"\s+", " ", "a  b \n c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\d", lambda m: str(int(m[0]) * 2), "1 2 3"), re.sub("a", "b", "aaaa", count=2), re.subn("x", "y", "axbx"), re.sub(r"(?P<n>\d)", r"<\g<n>>", "a1"))
print([(m.group(), m.start()) for m in re.finditer(r"\b\w", "the quick fox")], re.escape("a.b*c"), re.compile(r"(\d)(\w)").groups, re.compile("ab+").pattern)
print(re.findall(r"(?i)hello", "Hello HELLO"), re.search("^b", "a\nb", re.M).start(), re.match(".+", "a\nb", re.DOTALL).group(), re.findall(r"""\d+  # number
  [a-z]  # letter""", "12a 3b", re.VERBOSE))
print(re.findall(r"<.+?>", "<a><b>"), re.findall(r"<.+>", "<a><b>"), re.findall(r"\w+(?=!)", "hi! ho? ha!"), re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"\b(?!un)\w+", "undo done"), re.findall(r"(?<!a)b", "ab cb"))
print(re.findall(r"(\w)\1", "hello aabb"), re.match(r"(?:ab){2,3}", "ababab").group(), re.findall(r"[^\W\d_]+", "ab_1 cd"), re.findall(r"\bé\w+", "été école"), re.match(r"\d+", "٣٤").group(), re.findall(r"[\u4e00-\u9fff]", "日a本"))
pattern = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
for text in ("2023-01-15", "on 2023-12-31.", "23-1-1"):
    found = pattern.search(text)
    print(text, found and tuple(map(int, found.groups())), pattern.match(text, 3) is not None)
print(repr(re.match("a", "abc")), re.compile("x", re.I), re.compile(r"\d+"), re.IGNORECASE | re.MULTILINE)
print(re.findall(r"^\w+$", "one\ntwo\n", re.M), re.split(r"\n", "a\nb"), re.sub("^", "> ", "x\ny", flags=re.M), re.sub(r"$", "!", "end"), re.sub("", "-", "abc"))
for bad in ("(", "[a", "*a", "a{2,1}", "(?P<1>x)", r"\1", "(?P<a>.)(?P<a>.)", "a**", "(?<=a+)b"):
    try:
        re.compile(bad)
    except re.error as error:
        print(repr(bad), "->", error, error.pos)
for call in (lambda: re.match("(a)", "a").group(2), lambda: re.match("a", "a")["n"], lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.sub("a", r"\9", "a")):
    try:
        print(call())
    except (IndexError, TypeError, re.error) as error:
        print(type(error).__name__, error)
