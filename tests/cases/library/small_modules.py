# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
# stdin: first line\nsecond line\n
"""Small modules of the library: reprlib, keyword, html.parser, mimetypes, linecache, fileinput, getpass."""

import fileinput
import getpass
import keyword
import linecache
import mimetypes
import os
import reprlib
from html.parser import HTMLParser

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(20)}))
print(reprlib.repr(set(range(20))), reprlib.repr(10**100), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(frozenset({1})))


class Ring(list):
    @reprlib.recursive_repr()
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


ring = Ring("abc")
ring.append(ring)
print(ring)


class Short(reprlib.Repr):
    def repr_Ring(self, obj, level):
        return f"a ring of {len(obj)}"


short = Short()
short.maxstring = 10
short.maxlist = 2
print(short.repr(["abcdefghijklmnop", ring, 3]))

print(keyword.iskeyword("for"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist))


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("declaration", decl)

    def handle_entityref(self, name):
        print("entity", name)


PAGE = """<!DOCTYPE html><html><head><title>T &amp; x</title></head>
<body class="a b" id=q><!-- c --><p>hi<br/>there &lt;</p><script>if (a<b) {}</script></body></html>"""
for converts in (True, False):
    parser = Shown(convert_charrefs=converts)
    parser.feed(PAGE[:50])
    parser.feed(PAGE[50:])
    parser.close()

print(mimetypes.guess_type("a.html"), mimetypes.guess_type("x.tar.gz"), mimetypes.guess_extension("text/plain"))
print(repr(linecache.getline("no_such_file.py", 3)))
for line in fileinput.input("-"):
    print(fileinput.filename(), fileinput.lineno(), fileinput.isstdin(), repr(line))
os.environ["LOGNAME"] = "somebody"
print(getpass.getuser())
