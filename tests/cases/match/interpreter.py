"""A small language: tokens, a parser that makes dataclasses and tuples, and an evaluator that is one `match`."""

from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Var:
    name: str


@dataclass
class Bin:
    op: str
    left: object
    right: object


@dataclass
class Let:
    name: str
    value: object
    body: object


@dataclass
class Call:
    func: str
    args: list


def tokens(text):
    out, i = [], 0
    while i < len(text):
        match text[i]:
            case " ":
                i += 1
            case c if c.isdigit():
                j = i
                while j < len(text) and (text[j].isdigit() or text[j] == "."):
                    j += 1
                out.append(("num", float(text[i:j])))
                i = j
            case c if c.isalpha():
                j = i
                while j < len(text) and text[j].isalnum():
                    j += 1
                out.append(("name", text[i:j]))
                i = j
            case ("+" | "-" | "*" | "/" | "(" | ")" | "=" | ",") as c:
                out.append((c, c))
                i += 1
            case c:
                raise SyntaxError(f"unexpected {c!r} at {i}")
    return out


def parse(toks):
    def expr(ts):
        match ts:
            case [("name", "let"), ("name", name), ("=", _), *rest]:
                value, rest = sum_(rest)
                match rest:
                    case [("name", "in"), *rest]:
                        body, rest = expr(rest)
                        return Let(name, value, body), rest
                raise SyntaxError("let without in")
        return sum_(ts)

    def sum_(ts):
        left, ts = product(ts)
        while ts and ts[0][0] in "+-":
            (op, _), *ts = ts
            right, ts = product(ts)
            left = Bin(op, left, right)
        return left, ts

    def product(ts):
        left, ts = atom(ts)
        while ts and ts[0][0] in "*/":
            (op, _), *ts = ts
            right, ts = atom(ts)
            left = Bin(op, left, right)
        return left, ts

    def atom(ts):
        match ts:
            case [("num", n), *rest]:
                return Num(n), rest
            case [("name", f), ("(", _), (")", _), *rest]:
                return Call(f, []), rest
            case [("name", f), ("(", _), *rest]:
                args = []
                while True:
                    a, rest = expr(rest)
                    args.append(a)
                    match rest:
                        case [(",", _), *rest]:
                            continue
                        case [(")", _), *rest]:
                            return Call(f, args), rest
                        case _:
                            raise SyntaxError("call not closed")
            case [("name", n), *rest]:
                return Var(n), rest
            case [("-", _), *rest]:
                inner, rest = atom(rest)
                return Bin("-", Num(0), inner), rest
            case [("(", _), *rest]:
                inner, rest = expr(rest)
                match rest:
                    case [(")", _), *rest]:
                        return inner, rest
                raise SyntaxError("missing )")
            case []:
                raise SyntaxError("unexpected end")
            case [(kind, _), *_]:
                raise SyntaxError(f"unexpected {kind}")

    tree, rest = expr(toks)
    if rest:
        raise SyntaxError(f"left over: {rest}")
    return tree


def evaluate(node, env):
    match node:
        case Num(value=int() | float() as v):
            return v
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(name)
        case Bin("+", l, r):
            return evaluate(l, env) + evaluate(r, env)
        case Bin("-", l, r):
            return evaluate(l, env) - evaluate(r, env)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
            return 0.0
        case Bin("*", l, r):
            return evaluate(l, env) * evaluate(r, env)
        case Bin("/", l, r):
            return evaluate(l, env) / evaluate(r, env)
        case Let(name, value, body):
            return evaluate(body, env | {name: evaluate(value, env)})
        case Call("max" | "min" as f, [first, *rest]):
            values = [evaluate(a, env) for a in (first, *rest)]
            return max(values) if f == "max" else min(values)
        case Call(f, args=[]):
            raise TypeError(f"{f}() needs arguments")
        case Call(f):
            raise NameError(f)
    raise TypeError(node)


for text in (
    "1 + 2 * 3", "(1 + 2) * 3", "let x = 5 in x * x - 1", "max(1, let y = 2 in y * 7, 3)", "-4 + 10 / 4", "0 * nothing", "z + 1",
    "1 / 0", "min()", "foo(1)", "2 +", "(1", "1 $ 2", "1 2",
):  # fmt: skip
    try:
        print(text, "=>", evaluate(parse(tokens(text)), {}))
    except Exception as e:
        print(text, "=>", type(e).__name__, e)
print(parse(tokens("a+2*b")))
