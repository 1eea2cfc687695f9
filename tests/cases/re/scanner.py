"""Tokenizers on `Pattern.scanner`."""

import re

TOKENS = re.compile("|".join([r"(?P<NAME>[a-zA-Z_]\w*)", r"(?P<NUM>\d+)", r"(?P<OP>[-+*/=])", r"(?P<WS>\s+)"]))


def tokens(text):
    scanner = TOKENS.scanner(text)
    for found in iter(scanner.match, None):
        yield found.lastgroup, found.group(), found.span()


print(list(tokens("foo = 42 + bar7")))
print(list(tokens("a ? b")))
scanner = re.compile(r"\d*").scanner("12a34", 1)
print(scanner.search(), scanner.search(), scanner.search(), scanner.search(), scanner.search())
print(scanner.pattern, type(scanner).__name__, type(scanner).__module__)
print(re.compile("a").scanner("aaa", 2, 1).match(), re.compile(b"a").scanner(b"baa").search())
mixed = re.compile(r"\w").scanner("ab c")
print(mixed.match(), mixed.search(), mixed.match(), mixed.search(), mixed.search())
