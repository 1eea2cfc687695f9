"""Bracket matching with positions, and a small s-expression reader (untyped)."""
PAIRS = {")": "(", "]": "[", "}": "{"}
OPEN = set(PAIRS.values())


def check(text):
    stack = []
    in_string = False
    for position, ch in enumerate(text):
        if ch == '"':
            in_string = not in_string
        if in_string:
            continue
        if ch in OPEN:
            stack.append((ch, position))
        elif ch in PAIRS:
            if not stack:
                return f"unexpected {ch} at {position}"
            opened, where = stack.pop()
            if opened != PAIRS[ch]:
                return f"{opened} at {where} closed by {ch} at {position}"
    if in_string:
        return "unterminated string"
    if stack:
        opened, where = stack[-1]
        return f"{opened} at {where} never closed"
    return "balanced"


def depth(text):
    deepest = current = 0
    for ch in text:
        if ch in OPEN:
            current += 1
            deepest = max(deepest, current)
        elif ch in PAIRS:
            current -= 1
    return deepest


def tokens(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def read(stream):
    token = next(stream)
    if token == "(":
        result = []
        while True:
            try:
                item = read(stream)
            except StopIteration:
                raise SyntaxError("missing )") from None
            if item is CLOSE:
                return result
            result.append(item)
    if token == ")":
        return CLOSE
    try:
        return int(token)
    except ValueError:
        return token


CLOSE = object()
environment = {
    "+": lambda *a: sum(a),
    "*": lambda a, b: a * b,
    "-": lambda a, b=None: -a if b is None else a - b,
    "<": lambda a, b: a < b,
    "list": lambda *a: list(a),
}


def evaluate(x, env):
    if isinstance(x, str):
        if x not in env:
            raise NameError(f"unbound {x}")
        return env[x]
    if not isinstance(x, list):
        return x
    if x[0] == "define":
        env[x[1]] = evaluate(x[2], env)
        return None
    if x[0] == "if":
        return evaluate(x[2] if evaluate(x[1], env) else x[3], env)
    if x[0] == "lambda":
        names, body = x[1], x[2]
        return lambda *args: evaluate(body, {**env, **globals_of(env), **dict(zip(names, args))})
    function, *args = [evaluate(part, env) for part in x]
    return function(*args)


def globals_of(env):
    return environment


for text in ("([]{})", "(]", "((", "}", '"(" [ok]', '"open', "", "{[()()]}((()))"):
    print(f"{text!r:<20} {check(text)} depth={depth(text)}")
program = """
(define square (lambda (x) (* x x)))
(square 12)
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 25)
(list 1 (+ 1 1) (- 3) (square (+ 1 2)))
(unknown 1)
"""
for line in program.strip().splitlines():
    try:
        value = evaluate(read(iter(tokens(line))), environment)
        if value is not None:
            print(value)
    except NameError as error:
        print("error:", error)
try:
    read(iter(tokens("(+ 1")))
except SyntaxError as error:
    print("syntax:", error.msg)
