"""Methods of str on instances of derived classes."""


class S(str):
    pass


class Loud(str):
    def __str__(self):
        return "LOUD"

    def upper(self):
        return "UP " + super().upper()


class Tagged(str):
    def __new__(cls, text, tag):
        made = super().__new__(cls, text)
        made.tag = tag
        return made


s = S("abc")


def t(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(lambda: (s.upper(), type(s.upper()).__name__))
t(lambda: (s[1:], type(s[:]).__name__))
t(lambda: (s + "d", "d" + s, s * 2))
t(lambda: (s == "abc", "abc" == s, hash(s) == hash("abc"), s in {"abc"}))
t(lambda: (len(s), list(s), "b" in s))
t(lambda: "{} {:>5}".format(s, s))
t(lambda: "%s|%r" % (s, s))
t(lambda: f"{Loud('x')} {Loud('x')!r} {Loud('x'):>6}")
t(lambda: "".join([S("a"), "b", S("c")]))
t(lambda: (str(Loud("x")), Loud("x").upper(), Loud("x")))
t(lambda: (type(S(S("q"))).__name__, type(str(s)).__name__))
t(lambda: (Tagged("a", 1).tag, Tagged("a", 1) + "b"))
t(lambda: "abc".startswith(S("ab")))
t(lambda: S("a,b").split(S(",")))
t(lambda: "x".join(S("abc")))
t(lambda: S("{}").format(1))
t(lambda: S("%d") % 5)
t(lambda: sorted([S("b"), "a", S("c")]))
t(lambda: S().__class__.__name__)
t(lambda: S(b"ab", "ascii"))
