"""The parts of a program: functions with their calls, generators with their drivers, closures, typed code."""

from tests.fuzz.expressions import Expressions
from tests.fuzz.statements import Statements
from tests.fuzz.writer import KINDS, POOL, Scope, Writer

ANNOTATIONS = {
    "int": "int", "float": "float", "bool": "bool", "str": "str", "list": "list[int]", "dict": "dict[str, int]", "tuple": "tuple[int, ...]", "any": "object",
    "set": "set[int]", "bytes": "bytes", "none": "None",
}  # fmt: skip


class Sections:
    """Writes the parts of a module."""

    def __init__(self, writer: Writer) -> None:
        self.w = writer
        self.rng = writer.rng
        self.e = Expressions(writer)
        self.s = Statements(writer, self.e)
        self.module = Scope()

    def guarded(self, text: str) -> None:
        """A statement whose exception is printed."""
        with self.w.block("try"):
            self.w.line(text)
        with self.w.block("except Exception as error"):
            self.w.line("report(error)")

    def plain(self) -> None:
        """Statements of a module, in `try`, or bare so that an exception ends the program."""
        with self.w.block("try"):
            self.s.body(self.module, self.rng.randint(4, 9))
        with self.w.block("except Exception as error"):
            self.w.line("report(error)")

    def bare(self) -> None:
        """Statements whose exceptions are not caught."""
        self.s.body(self.module, self.rng.randint(3, 6))

    def expressions(self) -> None:
        """Expressions one by one."""
        for _ in range(self.rng.randint(4, 8)):
            kind = self.rng.choice([*KINDS, "int", "float", "str", "str"])
            self.guarded(f"show({self.e.of(kind, self.module, 3)})")

    # --- functions

    def parameters(self, scope: Scope) -> tuple[str, list[str]]:
        """A parameter list of every kind of parameter, and the names in it."""
        rng = self.rng
        names = rng.sample(POOL, rng.randint(1, 5))
        parts: list[str] = []
        defaulted = False
        slash = rng.randint(1, len(names)) if self.w.chance(25) else None
        star = rng.randint(0, len(names)) if self.w.chance(35) else None
        for i, name in enumerate(names):
            if slash is not None and i == slash and (star is None or star >= i):
                parts.append("/")
            if star == i:
                parts.append(rng.choice(["*", "*rest"]))
                defaulted = False
            kind = rng.choice(KINDS)
            text = name
            if self.w.chance(25):
                text += f": {ANNOTATIONS[kind]}"
            if defaulted or self.w.chance(35):
                text += f" = {self.e.literal(kind, scope)}"
                defaulted = star is None or i < star
            parts.append(text)
            self.kinds[name] = kind
        if star is not None and star == len(names):
            parts.append("*rest")
            self.kinds["rest"] = "tuple"
        if self.w.chance(25):
            parts.append("**more")
            self.kinds["more"] = "dict"
        if any(part == "*rest" for part in parts):
            self.kinds["rest"] = "tuple"
        return ", ".join(parts), names

    def call(self, name: str, names: list[str], scope: Scope) -> str:
        """A call, not always one that fits."""
        rng = self.rng
        parts: list[str] = []
        for i in range(len(names)):
            value = self.e.of(self.kinds.get(names[i], "any") if self.w.chance(80) else "any", scope, 1)
            if (parts and "=" in parts[-1] and "==" not in parts[-1]) or self.w.chance(25):
                parts.append(f"{names[i]}={value}")
            elif self.w.chance(92):
                parts.append(value)
        shape = rng.random()
        if shape < 0.08:
            parts.append(f"extra={self.e.of('int', scope, 0)}")
        elif shape < 0.2:
            parts.append(f"*{self.e.of('list', scope, 0)}[:2]")
        elif shape < 0.3:
            parts.append("**{" + f"'{rng.choice(names)}': {self.e.of('int', scope, 0)}" + "}")
        return f"{name}({', '.join(parts)})"

    def function(self) -> None:
        """A function of several statements, and calls of it."""
        self.kinds: dict[str, str] = {}
        name = self.w.fresh("function")
        scope = Scope(self.module, function=True, repeated=True)
        parameters, names = self.parameters(self.module)
        for _ in range(self.rng.choice([0, 0, 0, 1, 2])):
            self.w.line(
                f"@{self.rng.choice(['traced', 'twice', 'tagged(1)', 'tagged(label=' + repr('t') + ')'])}"
            )
        result = f" -> {self.rng.choice(list(ANNOTATIONS.values()))}" if self.w.chance(25) else ""
        with self.w.block(f"def {name}({parameters}){result}"):
            scope.names |= self.kinds
            if self.w.chance(20):
                shared = [v for v in self.module.names if v in POOL and v not in scope.names][:2]
                if shared:
                    self.w.line(f"global {', '.join(shared)}")
            self.s.body(scope, self.rng.randint(3, 7))
            if self.w.chance(70):
                self.w.line(f"return {self.e.of('any', scope)}")
        for _ in range(self.rng.randint(2, 4)):
            self.guarded(f"show({self.call(name, names, self.module)})")
        self.e.calls = [*self.e.calls[-2:], (name, len(names))]

    def typed(self) -> None:
        """A function whose annotations say what inference may prove, called with what they say and with something else."""
        rng = self.rng
        name = self.w.fresh("typed")
        kinds = {
            v: rng.choice(["int", "float", "float", "bool", "str", "list", "int"])
            for v in rng.sample(POOL, rng.randint(1, 3))
        }
        scope = Scope(None, dict(kinds), repeated=True, function=True)
        result = rng.choice(["int", "float", "str", "bool", "list"])
        with self.w.block(
            f"def {name}({', '.join(f'{v}: {ANNOTATIONS[kind]}' for v, kind in kinds.items())}) -> {ANNOTATIONS[result]}"
        ):
            for kind in rng.sample(["int", "float", "bool"], 2):
                new = rng.choice(POOL)
                scope.names[new] = kind if scope.names.get(new, kind) == kind else "any"
                self.w.line(
                    f"{new}{rng.choice(['', ': ' + ANNOTATIONS[kind]])} = {self.e.literal(kind, scope)}"
                )
            self.s.body(scope, rng.randint(2, 5))
            self.w.line(f"return {self.e.of(result, scope)}")
        for i in range(rng.randint(2, 4)):
            values = [
                self.e.of(kind if i < 2 or self.w.chance(50) else "any", self.module, 1)
                for kind in kinds.values()
            ]
            self.guarded(f"show({name}({', '.join(values)}))")

    def closures(self) -> None:
        """Functions that share variables of the function around them."""
        rng = self.rng
        name = self.w.fresh("outer")
        outer = Scope(self.module, function=True, repeated=True)
        first, second = self.rng.sample(POOL, 2)
        with self.w.block(f"def {name}({first}, {second}=0)"):
            outer.names |= {first: "any", second: "int"}
            made = []
            for _ in range(self.rng.randint(2, 3)):
                inner = self.w.fresh("shares")
                made.append(inner)
                scope = Scope(outer, function=True, repeated=True)
                with self.w.block(f"def {inner}(step=1)"):
                    scope.names["step"] = "int"
                    taken = [v for v in outer.names if self.w.chance(60)]
                    if taken:
                        self.w.line(f"nonlocal {', '.join(taken)}")
                        scope.names |= {v: outer.names[v] for v in taken}
                    self.s.body(scope, self.rng.randint(1, 4), 1)
                    self.w.line(
                        f"return {self.e.of('any', scope, 1)}, {first if self.w.chance(80) else second}"
                    )
            if self.w.chance(50):
                self.s.body(outer, self.rng.randint(1, 3), 1)
            if self.w.chance(30):
                made.append(f"[lambda v={first}: (v, {first}, i) for i in range(3)][1]")
            self.w.line(f"return [{', '.join(made)}]")
        got = self.w.fresh("got")
        with self.w.block(
            f"for {got} in attempt({name}, {self.e.literal(rng.choice(KINDS), self.module)}, {self.e.literal('int', self.module)}) or ()"
        ):
            self.guarded(f"show({got}())")
            self.guarded(f"show({got}({self.e.of('any', self.module, 0)}))")

    # --- generators

    def generator(self) -> None:
        """A generator, driven by hand."""
        rng = self.rng
        name = self.w.fresh("giving")
        parameter = rng.choice(POOL)
        scope = Scope(self.module, {parameter: "any"}, repeated=True, function=True, generator=True)
        with self.w.block(f"def {name}({parameter})"):
            self.s.body(scope, rng.randint(3, 7))
            self.s.give(scope, 0)
            if self.w.chance(40):
                self.w.line(f"return {self.e.of('any', scope, 1)}")
        held = self.w.fresh("gen")
        self.w.line(f"{held} = {name}({self.e.literal('int', self.module)})")
        for _ in range(rng.randint(3, 7)):
            value = self.e.of("any", self.module, 0)
            step = rng.choice(
                [
                    f"next({held})",
                    f"next({held})",
                    f"{held}.send({value})",
                    f"{held}.send(None)",
                    f"{held}.throw({rng.choice(['ValueError', 'KeyError(1)', 'Oops(' + value + ')', 'StopIteration(3)', 'GeneratorExit'])})",
                    f"{held}.close()",
                    f"next({held}, 'end')",
                ]
            )
            with self.w.block("try"):
                self.w.line(f"show({step})")
            with self.w.block("except (StopIteration, GeneratorExit) as stop"):
                self.w.line("report(stop)")
            with self.w.block("except Exception as error"):
                self.w.line("report(error)")
        self.guarded(f"show({rng.choice(['list', 'sorted', 'tuple', 'sum', 'max'])}({held}))")
        self.guarded(f"show([v for v in {name}({self.e.of('any', self.module, 0)})][:9])")
        self.e.generators.append(name)
