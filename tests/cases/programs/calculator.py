"""A tokenizer and a recursive-descent calculator with variables and functions (fully typed)."""
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Iterator


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    position: int


class CalcError(Exception):
    pass


def tokenize(source: str) -> Iterator[Token]:
    i = 0
    while i < len(source):
        ch = source[i]
        if ch.isspace():
            i += 1
            continue
        start = i
        if ch.isdigit() or ch == ".":
            while i < len(source) and (source[i].isdigit() or source[i] == "."):
                i += 1
            yield Token("number", source[start:i], start)
        elif ch.isalpha():
            while i < len(source) and source[i].isalnum():
                i += 1
            yield Token("name", source[start:i], start)
        elif source.startswith("**", i):
            i += 2
            yield Token("op", "**", start)
        elif ch in "+-*/%(),=":
            i += 1
            yield Token("op", ch, start)
        else:
            raise CalcError(f"unexpected {ch!r} at {i}")
    yield Token("end", "", len(source))


class Parser:
    functions: dict[str, Callable[..., float]] = {
        "sqrt": math.sqrt,
        "max": max,
        "min": min,
        "abs": abs,
        "avg": lambda *values: sum(values) / len(values),
    }

    def __init__(self, variables: dict[str, float]) -> None:
        self.variables = variables
        self.tokens: list[Token] = []
        self.index = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.index]

    def take(self, text: str) -> bool:
        if self.current.text == text and self.current.kind == "op":
            self.index += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.take(text):
            found = self.current.text or "end of input"
            raise CalcError(f"expected {text!r} but found {found} at {self.current.position}")

    def run(self, source: str) -> float:
        self.tokens = list(tokenize(source))
        self.index = 0
        if len(self.tokens) > 2 and self.tokens[0].kind == "name" and self.tokens[1].text == "=":
            self.index = 2
            value = self.expression()
            self.variables[self.tokens[0].text] = value
        else:
            value = self.expression()
        if self.current.kind != "end":
            raise CalcError(f"unexpected {self.current.text!r} at {self.current.position}")
        return value

    def expression(self) -> float:
        value = self.term()
        while True:
            if self.take("+"):
                value += self.term()
            elif self.take("-"):
                value -= self.term()
            else:
                return value

    def term(self) -> float:
        value = self.unary()
        while True:
            if self.take("*"):
                value *= self.unary()
            elif self.take("/"):
                value /= self.unary()
            elif self.take("%"):
                value %= self.unary()
            else:
                return value

    def unary(self) -> float:
        if self.take("-"):
            return -self.unary()
        return self.power()

    def power(self) -> float:
        base = self.atom()
        if self.take("**"):
            return base ** self.unary()
        return base

    def atom(self) -> float:
        token = self.current
        self.index += 1
        if token.kind == "number":
            try:
                return float(token.text) if "." in token.text else int(token.text)
            except ValueError as error:
                raise CalcError(f"bad number {token.text!r}") from error
        if token.kind == "name":
            if self.take("("):
                args = [self.expression()]
                while self.take(","):
                    args.append(self.expression())
                self.expect(")")
                if token.text not in self.functions:
                    raise CalcError(f"unknown function {token.text}")
                return self.functions[token.text](*args)
            if token.text not in self.variables:
                raise CalcError(f"unknown variable {token.text}")
            return self.variables[token.text]
        if token.text == "(":
            value = self.expression()
            self.expect(")")
            return value
        raise CalcError(f"unexpected {token.text or 'end of input'} at {token.position}")


def main() -> None:
    parser = Parser({"pi": math.pi})
    lines = [
        "1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "7 / 2", "7 % 4 - 1", "x = 10", "x * x - 1",
        "sqrt(16) + abs(-3)", "max(1, x, 5)", "avg(1, 2, 3, 4)", "2 * pi", "y + 1", "1 / 0", "(1 + 2", "1 + ", "3 $ 4",
        "1.2.3", "nope(1)", "1 2", "2 ** 100", "--5", "sqrt(-1)",
    ]
    for line in lines:
        try:
            print(f"{line:<20} = {parser.run(line)}")
        except CalcError as error:
            print(f"{line:<20} ! {error}")
        except (ArithmeticError, ValueError) as error:
            print(f"{line:<20} ! {type(error).__name__}: {error}")
    print(sorted(parser.variables))


if __name__ == "__main__":
    main()
