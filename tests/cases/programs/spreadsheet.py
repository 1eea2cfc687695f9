"""A spreadsheet: cell references, formulas through a recursive descent parser, dependency order, cycles, ranges, formatting."""

import re
import string
from functools import cached_property

TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<range>[A-Z]\d+:[A-Z]\d+)|(?P<cell>[A-Z]\d+)|(?P<name>[a-z]+)|(?P<op>[-+*/^(),])|(?P<bad>\S))")


class FormulaError(ValueError):
    code = "#ERR"


class CycleError(FormulaError):
    code = "#CYCLE"


class ZeroError(FormulaError):
    code = "#DIV/0"


class Formula:
    functions = {"sum": sum, "max": max, "min": min, "count": len, "avg": lambda v: sum(v) / len(v), "abs": lambda v: abs(v[0])}

    def __init__(self, text):
        self.text = text

    @cached_property
    def tokens(self):
        found = []
        for m in TOKEN.finditer(self.text):
            kind = m.lastgroup
            if kind == "bad":
                raise FormulaError(f"unexpected {m[kind]!r} at {m.start(kind)}")
            found.append((kind, m[kind]))
        return found

    @cached_property
    def references(self):
        found = set()
        for kind, text in self.tokens:
            if kind == "cell":
                found.add(text)
            elif kind == "range":
                found |= set(expand(text))
        return frozenset(found)

    def evaluate(self, get):
        position = 0

        def peek():
            return self.tokens[position] if position < len(self.tokens) else (None, None)

        def take(expected=None):
            nonlocal position
            kind, text = peek()
            if expected is not None and text != expected:
                raise FormulaError(f"{expected!r} expected, got {text!r}")
            position += 1
            return kind, text

        def expression(level=0):
            levels = ("+-", "*/", "^")
            if level == len(levels):
                return unary()
            left = expression(level + 1)
            while peek()[1] is not None and peek()[1] in levels[level]:
                _, op = take()
                right = expression(level + (op != "^"))
                if op == "/" and right == 0:
                    raise ZeroError(f"{left}/0")
                left = {"+": left + right, "-": left - right, "*": left * right, "/": left / (right or 1), "^": left**right}[op] if op != "^" else left**right
            return left

        def unary():
            kind, text = take()
            match kind, text:
                case "num", _:
                    return float(text) if "." in text else int(text)
                case "cell", _:
                    return get(text)
                case "op", "-":
                    return -unary()
                case "op", "(":
                    value = expression()
                    take(")")
                    return value
                case "name", name if name in self.functions:
                    take("(")
                    values = []
                    while peek()[1] != ")":
                        if peek()[0] == "range":
                            values += [get(c) for c in expand(take()[1])]
                        else:
                            values.append(expression())
                        if peek()[1] == ",":
                            take()
                    take(")")
                    return self.functions[name](values)
            raise FormulaError(f"unexpected {text!r}")

        value = expression()
        if position < len(self.tokens):
            raise FormulaError(f"left over {self.tokens[position][1]!r}")
        return value


def expand(text):
    (c1, r1), (c2, r2) = ((p[0], int(p[1:])) for p in text.split(":"))
    return [f"{c}{r}" for r in range(r1, r2 + 1) for c in string.ascii_uppercase[string.ascii_uppercase.index(c1) : string.ascii_uppercase.index(c2) + 1]]


class Sheet(dict):
    def __setitem__(self, cell, value):
        if isinstance(value, str) and value.startswith("="):
            value = Formula(value[1:])
        super().__setitem__(cell, value)

    def __missing__(self, cell):
        return 0

    def value(self, cell, path=()):
        if cell in path:
            raise CycleError(" > ".join((*path[path.index(cell) :], cell)))
        content = self[cell]
        if isinstance(content, Formula):
            return content.evaluate(lambda c: self.value(c, (*path, cell)))
        return content

    def order(self):
        done, result = set(), []

        def visit(cell, path=()):
            if cell in done or cell in path:
                return
            try:
                references = sorted(getattr(self[cell], "references", ()))
            except FormulaError:
                references = []
            for other in references:
                visit(other, (*path, cell))
            done.add(cell)
            result.append(cell)

        for cell in self:
            visit(cell)
        return result

    def __format__(self, spec):
        rows = sorted({int(c[1:]) for c in self})
        columns = sorted({c[0] for c in self})
        width = int(spec or 8)
        lines = ["  " + "".join(f"{c:>{width}}" for c in columns)]
        for r in rows:
            cells = []
            for c in columns:
                try:
                    v = self.value(f"{c}{r}")
                except FormulaError as e:
                    v = e.code
                cells.append(f"{v:>{width}.2f}" if isinstance(v, float) else f"{v:>{width}}")
            lines.append(f"{r:<2}" + "".join(cells))
        return "\n".join(lines)


s = Sheet()
for cell, content in {
    "A1": 10, "A2": 2.5, "A3": "=A1*A2+1", "B1": "=sum(A1:A3)", "B2": "=avg(A1:A3,100)", "B3": "=max(A1:B2)-min(A1,A2)", "C1": "=C2", "C2": "=C3+1", "C3": "=C1",
    "D1": "=1/(A1-10)", "D2": "=2^3^2", "D3": "=-(3-5)*abs(-4)", "E1": "=nope(1)", "E2": "=1 +", "E3": "=A1 $ 2", "F1": "=count(A1:F1)", "F2": "=Z9+1", "F3": "=(1,2)",
}.items():  # fmt: skip
    s[cell] = content
print(f"{s:9}")
for cell in ("C1", "D1", "E1", "E2", "E3", "F1", "F3", "Z1"):
    try:
        print(cell, s.value(cell))
    except FormulaError as e:
        print(cell, type(e).__name__, e, e.code)
print(s.order()[:8], sorted(s["B3"].references), len(s), "Z9" in s, expand("A1:B2"))
s["A1"] = "=A2*4"
print(s.value("A3"), s.value("B1"), s["A1"].text, Formula("1+2").evaluate(None))
