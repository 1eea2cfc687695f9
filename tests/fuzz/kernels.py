"""Random code of the kinds that inference turns into machine numbers, and small data classes: annotated, mostly rightly."""

from tests.fuzz.sections import Sections


class Kernels:
    """Writes numeric functions and data classes into the module of `sections`."""

    def __init__(self, sections: Sections) -> None:
        self.parts = sections
        self.w = sections.w
        self.rng = sections.rng
        self.e = sections.e

    def number(self, names: dict[str, str], depth: int = 2) -> str:
        """Arithmetic over typed names."""
        rng = self.rng
        if depth == 0 or self.w.chance(20):
            return rng.choice(
                [*names, *names, *names, "2", "0.5", "3", "-1", "1.0", "True", "10**18", "0.0", "7", "2**62"]
            )
        a, b = self.number(names, depth - 1), self.number(names, depth - 1)
        return rng.choice([
            f"({a} + {b})", f"({a} - {b})", f"({a} * {b})", f"({a} / {b})", f"({a} // {b})", f"({a} % {b})", f"-{a}", f"abs({a})", f"({a} if {self.test(names, 0)} else {b})",
            f"min({a}, {b})", f"max({a}, {b})", f"int({a})", f"float({a})", f"({a} + {b} * {a})", f"bool({a})", f"round({a})", f"({a} ** 2)", f"(int({a}) & 255)", f"(int({a}) >> 3)",
            f"(int({a}) ^ {rng.randint(0, 9)})", f"({a} - {b} - {a})", f"({a} / ({b} or 1))", f"math.floor({a})", f"math.sqrt(abs({a}))",
        ])  # fmt: skip

    def test(self, names: dict[str, str], depth: int = 1) -> str:
        """A comparison over typed names."""
        rng = self.rng
        a, b, c = (self.number(names, depth) for _ in range(3))
        return rng.choice([
            f"{a} < {b}", f"{a} <= {b} < {c}", f"{a} == {b}", f"{a} != {b}", f"not {a}", f"{a} > {b} and {c}", f"{a} or not {b} > {c}", f"not ({a} < {b})", f"{a} and {b}",
            f"({a} < {b}) | ({b} < {c})", f"({a} > 0) ^ (not {b})", f"({a} > 0) & ({c} < 1) == True", f"bool({a}) is ({b} > 1)",
        ])  # fmt: skip

    def kernel(self) -> None:
        """A function of numbers with loops."""
        rng = self.rng
        name = self.w.fresh("kernel")
        names = {
            v: rng.choice(["int", "float", "float", "bool"])
            for v in rng.sample(["n", "x", "y", "k", "flag"], rng.randint(1, 3))
        }
        given = dict(names)
        head = ", ".join(f"{v}: {kind}" for v, kind in names.items())
        with self.w.block(f"def {name}({head}){rng.choice(['', ' -> float', ' -> int', ' -> bool'])}"):
            for _ in range(rng.randint(1, 3)):
                local = rng.choice(["acc", "total", "low", "seen"])
                self.w.line(
                    f"{local}{rng.choice(['', ': float', ': int', ': bool'])} = {self.number(names, 1)}"
                )
                names[local] = "float"
            for _ in range(rng.randint(1, 3)):
                self.block(names)
            self.w.line(f"return {rng.choice([self.number(names), self.test(names), ', '.join(names)])}")
        values = {
            "int": ["0", "1", "7", "-3", "2**63", "-2**63", "10**25"],
            "float": ["0.0", "1.5", "-2.25", "1e308", "float('inf')", "-0.0"],
            "bool": ["True", "False"],
        }
        for i in range(rng.randint(3, 5)):
            chosen = [
                rng.choice(
                    values[kind] if i < 3 or self.w.chance(60) else ["1", "2.5", "True", "'a'", "None", "[1]"]
                )
                for kind in given.values()
            ]
            self.parts.guarded(f"show({name}({', '.join(chosen)}))")

    def block(self, names: dict[str, str]) -> None:
        """A statement on typed names."""
        rng = self.rng
        local = rng.choice(["acc", "total", "low", "seen"])
        if local not in names:
            self.w.line(f"{local} = {self.number(names, 1)}")
            names[local] = "float"
        loop = rng.choice(
            [
                f"for i in range({rng.randint(0, 5)})",
                f"for i in range(int({rng.choice(list(names))}) % 5, -1, -2)",
                "for i in (1, 2.5, True)",
                f"if {self.test(names)}",
                "while",
                f"for i in [{self.number(names, 1)}, {self.number(names, 1)}]",
            ]
        )
        inside = {**names, "i": "int"} if "for" in loop else names
        if loop == "while":
            self.w.line("turn = 0")
            loop = f"while turn < {rng.randint(1, 4)} and ({self.test(names)})"
        with self.w.block(loop):
            if "while" in loop:
                self.w.line("turn += 1")
            for _ in range(rng.randint(1, 3)):
                form = rng.choice(["=", "+=", "-=", "=", "assert", "if"])
                if form == "assert":
                    self.w.line(f"assert {self.test(inside)}, {self.number(inside, 0)}")
                elif form == "if":
                    with self.w.block(f"if {self.test(inside)}"):
                        self.w.line(
                            rng.choice(
                                [
                                    "print('yes')",
                                    f"{local} = {self.number(inside, 1)}",
                                    f"return {self.number(inside, 1)}",
                                ]
                            )
                        )
                else:
                    self.w.line(
                        f"{local} {form} {self.number(inside, 1) if form == '=' else rng.choice(['1', 'i' if 'i' in inside else '0.5', '2.5', 'True'])}"
                    )
            self.w.line(f"if not -1e30 < {local} < 1e30: {local} = 3  # else it might grow without end")
        if self.w.chance(30):
            self.w.line(
                f"print({local}, {self.test(names)}, f'{{{local}!r}}', {local} == {rng.choice(list(names))})"
            )

    def data(self) -> None:
        """A data class, a named tuple or an enum, and what is done with it."""
        rng = self.rng
        name = self.w.fresh("Data")
        fields = rng.sample(["a", "b", "c", "d"], rng.randint(1, 3))
        kind = rng.choice(["dataclass", "dataclass", "NamedTuple", "Enum", "IntEnum", "Flag"])
        uses = [
            "{x}",
            "{x} == {y}",
            "hash({x}) == hash({y})",
            "str({x})",
            "{x} < {y}",
            "[*{x}]",
            "{x}.__class__.__name__",
            "{x} in [{y}]",
            "f'{{x}!s:>30}'",
            "{x} != {x}",
            "isinstance({x}, tuple)",
        ]
        if kind == "dataclass":
            options = ", ".join(
                f"{key}={rng.choice(['True', 'False'])}"
                for key in rng.sample(["frozen", "order", "eq", "slots", "kw_only", "unsafe_hash"], 2)
            )
            self.w.line(f"@dataclasses.dataclass({options})")
        with self.w.block(
            f"class {name}"
            + (
                ""
                if kind == "dataclass"
                else f"(enum.{kind})"
                if kind != "NamedTuple"
                else "(typing.NamedTuple)"
            )
        ):
            for i, field in enumerate(fields):
                if kind in ("dataclass", "NamedTuple"):
                    default = (
                        f" = {self.e.literal(rng.choice(['int', 'str']), self.parts.module)}" if i else ""
                    )
                    self.w.line(f"{field}: {rng.choice(['int', 'float', 'str', 'list'])}{default}")
                else:
                    self.w.line(f"{field} = {rng.choice(['enum.auto()', str(i + 1), str(2**i)])}")
            with self.w.block("def act(self, n=1)"):
                self.w.line(
                    f"return {rng.choice(['(self, n)', 'self.' + fields[0], 'type(self).__name__ * n', 'n + 1'])}"
                )
        made = [
            f"attempt({name}, {', '.join(self.e.literal('int', self.parts.module) for _ in fields)})",
            f"attempt({name}, {self.e.literal('str', self.parts.module)})",
            f"attempt(lambda: {name}({fields[0]}=1))",
        ]
        if kind in ("Enum", "IntEnum", "Flag"):
            made = [
                f"{name}.{rng.choice(fields)}",
                f"attempt({name}, {rng.choice(['1', '2', '3', '4', '9'])})",
                f"attempt(lambda: {name}['{rng.choice([*fields, 'z'])}'])",
            ]
            uses += [
                "{x}.name, {x}.value",
                f"list({name})",
                f"{name}.__members__",
                "{x} | {y}",
                "{x} & {y}",
                "~{x}",
                "{x} + 1",
                "{x} is {y}",
                "bool({x})",
                f"{name}({{x}}) is {{x}}",
                f"{{x}} in list({name})",
            ]
        else:
            uses += [
                f"{{x}}.{fields[0]}",
                f"setattr({{x}}, '{fields[0]}', 5) or {{x}}",
                "dataclasses.asdict({x})",
                f"dataclasses.replace({{x}}, {fields[0]}=3)",
                "{x}._asdict()",
                f"{{x}}._replace({fields[-1]}=0)",
                "{x}[0]",
                "{x} + (1,)",
                "setattr({x}, 'zz', 5)",
            ]
        held = []
        for text in rng.sample(made, 2):
            held.append(self.w.fresh("rec"))
            self.w.line(f"{held[-1]} = {text}")
        for text in [*rng.sample(uses, 7), "{x}.act()", "{x}.act(2)"]:
            self.parts.guarded(
                f"show({text.replace('{x}', rng.choice(held)).replace('{y}', rng.choice(held))})"
            )
        x = held[0]
        with self.w.block(f"match {x}"):
            with self.w.block(
                f"case {name}({', '.join(f'{field}=v{i}' for i, field in enumerate(fields))})"
                if kind == "dataclass"
                else f"case {name}()"
            ):
                self.w.line("show('matched')" if kind != "dataclass" else "show(v0)")
            with self.w.block("case _"):
                self.w.line("show('other')")
