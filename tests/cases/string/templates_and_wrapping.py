"""string and textwrap: constants, Template, Formatter, wrapping."""
import string
import textwrap
from string import Formatter, Template


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+"


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str) and key not in kwargs:
            return f"<{key}>"
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(used_args, key=str))


TEXT = "The quick brown fox, who is well-known, jumped over the lazy dog.  Twice!"


def t(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(lambda: (string.capwords("hello  world"), string.capwords("a-b c", "-")))
t(lambda: (string.printable, string.whitespace, string.punctuation))
t(lambda: (string.ascii_letters, string.digits, string.hexdigits, string.octdigits))
t(lambda: Template("$x ${y} $$").substitute(x=1, y=2))
t(lambda: Template("$x ${y} $$").substitute({"x": 1}, y=2))
t(lambda: Template("$x").substitute())
t(lambda: Template("$x").safe_substitute())
t(lambda: Template("$x $").substitute(x=1))
t(lambda: Template("a\n$x $").substitute(x=1))
t(lambda: Template("$x $").safe_substitute(x=1))
t(lambda: Template("$x $y $x").get_identifiers())
t(lambda: (Template("$x $").is_valid(), Template("$x").is_valid()))
t(lambda: Template("$x").template)
t(lambda: Percent("%x $y %% %Z").safe_substitute(x=1))
t(lambda: Percent("%x %Z").substitute(x=1))
t(lambda: Template(1).template)
t(lambda: Formatter().format("{} {a!r:>5} {}", 1, 2, a=2))
t(lambda: Formatter().format("{0} {}", 1))
t(lambda: Formatter().format("{}"))
t(lambda: Formatter().format("{a}"))
t(lambda: Formatter().format("{0.real} {a[x]}", 1, a={"x": 3}))
t(lambda: Formatter().vformat("{} {x}", (1,), {"x": 2}))
t(lambda: Formatter().format("{:{}}", 1, 5))
t(lambda: list(Formatter().parse("a{b!r:{c}}d{{")))
t(lambda: Formatter().get_field("0.real", (1,), {}))
t(lambda: Formatter().convert_field(1, "z"))
t(lambda: Default().format("{0} {x} {y}", 1, y=2))
t(lambda: textwrap.wrap(TEXT, 20))
t(lambda: textwrap.fill(TEXT, width=30, initial_indent="* ", subsequent_indent="  "))
t(lambda: (textwrap.shorten(TEXT, 30), textwrap.shorten(TEXT, width=30, placeholder="...")))
t(lambda: textwrap.shorten(TEXT, 3))
t(lambda: textwrap.wrap(TEXT, 20, max_lines=2))
t(lambda: textwrap.wrap(TEXT, 0))
t(lambda: textwrap.wrap("a", foo=1))
t(lambda: textwrap.dedent("  a\n    b\n\n  c"))
t(lambda: textwrap.indent("a\n\nb", "> "))
t(lambda: textwrap.indent("a\n\nb", "> ", lambda line: True))
t(lambda: textwrap.TextWrapper(width=10, break_long_words=False).wrap(TEXT))
t(lambda: (textwrap.TextWrapper(5).width, textwrap.TextWrapper().placeholder))
t(lambda: Template("$x").substitute({}, {}))
t(lambda: Template())
t(lambda: Formatter().format())
t(lambda: textwrap.wrap())
t(lambda: textwrap.fill("a", 1, 2, 3))
t(lambda: textwrap.shorten("a"))
