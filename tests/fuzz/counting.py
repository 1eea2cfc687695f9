"""Random functions on ints near the limits of 64 bits, with loops that count, index and divide: what range analysis believes is tried."""

from tests.fuzz.sections import Sections

_LIMITS = ("2**63 - 1", "-(2**63)", "2**63", "2**62", "-(2**62)", "2**31", "-1", "0", "1", "2", "7", "255")


class Counting:
    """Writes such functions into the module of `sections`; they are called by name alone, so all that they are given is seen."""

    def __init__(self, sections: Sections) -> None:
        self.parts = sections
        self.w = sections.w
        self.rng = sections.rng

    def number(self, names: list[str], depth: int = 2) -> str:
        """Arithmetic on ints; a divisor or a count can be zero or negative."""
        rng = self.rng
        if depth == 0 or self.w.chance(25):
            return rng.choice([*names, *names, rng.choice(_LIMITS), str(rng.randint(-9, 9))])
        a, b = self.number(names, depth - 1), self.number(names, depth - 1)
        return rng.choice([
            f"({a} + {b})", f"({a} - {b})", f"({a} * {b})", f"({a} // {b})", f"({a} % {b})", f"({a} & {b})", f"({a} | {b})", f"({a} ^ {b})",
            f"({a} // {rng.choice(['2', '-3', '7', '2**40'])})", f"({a} % {rng.choice(['2', '-5', '10', '2**33'])})", f"({a} & 255)", f"({a} >> {rng.randint(0, 70)})",
            f"({a} << {rng.randint(0, 40)})", f"-{a}", f"~{a}", f"abs({a})", f"min({a}, {b})", f"max({a}, {b}, 3)", f"({a} if {self.test(names, 0)} else {b})",
            f"({a} ** {rng.randint(0, 3)})", f"len(items[:{a} % 5])", f"({a} + True)", f"int({a} < {b})",
        ])  # fmt: skip

    def test(self, names: list[str], depth: int = 1) -> str:
        """A comparison of ints."""
        rng = self.rng
        a, b, c = (self.number(names, depth) for _ in range(3))
        return rng.choice([
            f"{a} < {b}", f"{a} <= {b} < {c}", f"{a} == {b}", f"{a} != {b}", f"not {a}", f"{a} >= {b} and {c} < {a}", f"{a} > 3 or {b}", f"{a} * {a} <= {b}",
        ])  # fmt: skip

    def loop(self) -> str:
        """The head of a loop that ends soon."""
        rng = self.rng
        start = rng.choice(["0", "1", "n", "-3", "2**63 - 4", "-(2**63) + 2", "n % 5", "len(items)"])
        stop = rng.choice([f"{start} + 4", f"{start} - 4", "len(items)", "5", "-1", "2**63", "n"])
        step = rng.choice(["1", "1", "2", "-1", "-2", "2**62", "n % 3", "3"])
        head = rng.choice([
            f"for i in range({stop})", f"for i in range({start}, {stop})", f"for i in range({start}, {stop}, {step})", "for i, x in enumerate(items)",
            f"for i, x in enumerate(items, {start})", "for i, x in zip(range(n % 7), items)", f"for i in [{start}, {stop}]",
        ])  # fmt: skip
        return str(head)

    def function(self) -> None:
        """A function with loops over ints, and calls of it."""
        rng, w = self.rng, self.w
        name = w.fresh("counted")
        with w.block(f"def {name}(n, k)"):
            w.line("items = [3, 1, 4, 1, 5]")
            w.line(f"total, turns = {self.number(['n', 'k'], 1)}, 0")
            w.line("i = 0")
            names = ["n", "k", "i", "total", "turns"]
            for _ in range(rng.randint(1, 3)):
                if w.chance(40):
                    w.line("turns = 0")
                    head = f"while turns < {rng.randint(2, 6)} and ({self.test(names)})"
                else:
                    head = self.loop()
                with w.block(head):
                    w.line("turns += 1")
                    w.line("if turns > 9: break")
                    for _ in range(rng.randint(1, 3)):
                        self.step(names)
            w.line(f"return {rng.choice([self.number(names), 'total, i, turns', 'items, total'])}")
        for _ in range(rng.randint(2, 4)):
            given = [rng.choice(_LIMITS) if w.chance(60) else str(rng.randint(-20, 20)) for _ in range(2)]
            self.parts.guarded(f"show({name}({', '.join(given)}))")

    def step(self, names: list[str]) -> None:
        """A statement of a loop."""
        rng, w = self.rng, self.w
        kind = rng.choice(["add", "add", "set", "if", "item", "store", "bound", "shrink"])
        local = rng.choice(["total", "i", "k", "n"])
        if kind == "add":
            w.line(
                f"{local} {rng.choice(['+=', '-=', '*=', '//=', '%=', '>>=', '&=', '^='])} {self.number(names, 1)}"
            )
        elif kind == "set":
            w.line(f"{local} = {self.number(names)}")
        elif kind == "if":
            with w.block(f"if {self.test(names)}"):
                w.line(
                    rng.choice(["continue", "break", f"{local} = {self.number(names, 1)}", f"return {local}"])
                )
        elif kind == "item":
            w.line(
                f"total += items[{rng.choice(['i', 'i % 5', '-i', 'turns', 'n % 6', 'len(items) - 1', self.number(names, 1)])}]"
            )
        elif kind == "store":
            w.line(
                f"items[{rng.choice(['i', 'i % 5', '-1', 'turns', self.number(names, 1)])}] {rng.choice(['=', '+='])} {self.number(names, 1)}"
            )
        elif kind == "shrink":
            w.line(rng.choice(["items.pop()", "items.append(i)", "del items[0]", "items = items[1:]"]))
        w.line(
            f"if not -(2**70) < {local} < 2**70: {local} = {rng.choice(_LIMITS)}  # else it might grow without end"
        )
