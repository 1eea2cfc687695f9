"""Random statements: bodies of functions, methods, generators and coroutines."""

from typing import Final

from tests.fuzz import patterns
from tests.fuzz.expressions import Expressions
from tests.fuzz.writer import KINDS, POOL, Scope, Writer

ERRORS: Final = (
    "ValueError",
    "KeyError",
    "TypeError",
    "IndexError",
    "ZeroDivisionError",
    "Oops",
    "LookupError",
    "ArithmeticError",
)
PRINTED: Final = ("int", "float", "str", "list", "dict", "tuple", "bool", "set", "bytes")


class Statements:
    """Writes statements that end, whatever they do."""

    def __init__(self, writer: Writer, expressions: Expressions) -> None:
        self.w = writer
        self.rng = writer.rng
        self.e = expressions

    def body(self, scope: Scope, count: int, depth: int = 2) -> None:
        """So many statements."""
        for _ in range(count):
            self.statement(scope, depth)

    def suite(self, scope: Scope, depth: int) -> None:
        """The body of a compound statement."""
        self.body(scope, self.rng.choice([1, 1, 2, 2, 3]), depth - 1)

    def statement(self, scope: Scope, depth: int) -> None:
        """One statement, compound ones while `depth` lasts."""
        rng = self.rng
        simple = (
            [self.assign] * 5 + [self.show] * 4 + [self.augment] * 3 + [self.mutate] * 3 + [self.unpack] * 2
        )
        simple += [self.remove, self.check]
        if scope.function:
            simple += [self.leave]
        if scope.loops:
            simple += [self.jump] * 2
        if scope.generator:
            simple += [self.give] * 6
        if scope.asynchronous:
            simple += [self.wait] * 5
        if scope.attributes:
            simple += [self.attribute] * 3
        if depth > 0 and self.w.chance(38):
            compound = [
                self.branch,
                self.branch,
                self.attempt,
                self.attempt,
                self.attempt,
                self.managed,
                self.match,
                self.nested,
            ]
            if scope.loops < 2:
                compound += [self.loop, self.loop, self.count_down]
            rng.choice(compound)(scope, depth)
        else:
            rng.choice(simple)(scope, depth)

    # --- simple statements

    def target(self, scope: Scope, kind: str) -> str:
        """A name to assign, noted with its kind."""
        name = self.rng.choice(POOL)
        scope.names[name] = kind if scope.names.get(name, kind) == kind else "any"
        return name

    def assign(self, scope: Scope, depth: int) -> None:
        """`a = …`, sometimes to several names, sometimes annotated."""
        kind = self.rng.choice(KINDS)
        value = self.e.of(kind, scope)
        name = self.target(scope, kind)
        if self.w.chance(10):
            value = f"{self.target(scope, kind)} = {value}"
        elif self.w.chance(10) and kind not in ("none",) and scope.function:
            claimed = self.rng.choice([kind, "int", "float"])
            name = f"{name}: {claimed}"
        self.w.line(f"{name} = {value}")

    def show(self, scope: Scope, depth: int) -> None:
        """Prints a value or two."""
        kind = self.rng.choice(PRINTED)
        value = self.e.of(kind, scope, self.rng.choice([0, 1, 2]))
        self.w.line(
            self.rng.choice(
                [
                    f"print({value})",
                    f"print(repr({value}))",
                    f"show({value})",
                    f"print({value}, {self.e.of('any', scope, 0)}, sep='|')",
                ]
            )
        )

    def augment(self, scope: Scope, depth: int) -> None:
        """`a += …`."""
        kind = self.rng.choice(["int", "int", "float", "str", "list", "set", "dict", "bytes", "tuple"])
        names = [
            name
            for name in scope.of_kind(kind)
            if name in POOL and (name in scope.names or not scope.function)
        ]
        if not names:
            self.w.line(f"{self.target(scope, kind)} = {self.e.of(kind, scope)}")
            return
        name = self.rng.choice(names)
        small = self.e.literal(kind, scope) if scope.repeated else self.e.of(kind, scope, 1)
        sign = {
            "int": ["+=", "-=", "//=", "%=", "&=", "|=", "^=", ">>= 1 +", "+="], "float": ["+=", "-=", "*=", "/=", "//=", "%="],
            "str": ["+="], "list": ["+="], "set": ["|=", "&=", "-=", "^="], "dict": ["|="], "bytes": ["+="], "tuple": ["+="],
        }[kind]  # fmt: skip
        chosen = self.rng.choice(sign)
        if chosen.startswith(">>="):
            small = str(self.rng.choice([0, 1, 64]))
        self.w.line(f"{name} {chosen} {small}")

    def mutate(self, scope: Scope, depth: int) -> None:
        """Changes a list, dict or set in place."""
        rng = self.rng
        kind = rng.choice(["list", "list", "dict", "set"])
        names = scope.of_kind(kind)
        name = rng.choice(names) if names else f"{self.target(scope, kind)} := {self.e.of(kind, scope)}"
        if not names:
            self.w.line(name.replace(":=", "="))
            return
        item = self.e.of(rng.choice(["int", "str", "any"]), scope, 0 if scope.repeated else 1)
        key = self.e.of(rng.choice(["str", "int"]), scope, 0)
        few = self.e.literal("list", scope)
        changes = {
            "list": [
                f"{name}.append({item})", f"{name}.insert({self.e.index()}, {item})", f"{name}.extend({few})", f"print({name}.pop({rng.choice(['', self.e.index()])}))",
                f"{name}.remove({item})", f"{name}.reverse()", f"{name}.sort({rng.choice(['', 'key=str', 'reverse=True'])})", f"{name}{self.e.slice(scope)} = {rng.choice([few, f'(v for v in {few})'])}",
                f"del {name}{self.e.slice(scope)}", f"{name}[{self.e.index()}] = {item}", f"del {name}[{self.e.index()}]", f"{name}.clear()", f"{name}[{self.e.index()}] += {self.e.literal('int', scope)}",
                f"{name} *= {rng.choice([0, 1, 1]) if scope.repeated else rng.choice([0, 1, 2])}",
            ],
            "dict": [
                f"{name}[{key}] = {item}", f"del {name}[{key}]", f"print({name}.pop({key}, {item}))", f"print({name}.setdefault({key}, {item}))", f"{name}.update({self.e.literal('dict', scope)})",
                f"print({name}.get({key}, {item}))", f"print({name}.popitem())", f"{name}.clear()", f"{name}[{key}] += 1", f"print({name}.pop({key}))",
                f"print(list({name}.items()), list({name}), len({name}))", f"{name}.update(x={item}, **{self.e.literal('dict', scope)})",
            ],
            "set": [f"{name}.add({key})", f"{name}.discard({key})", f"{name}.remove({key})", f"{name}.update({few}, {self.e.literal('str', scope)}[:3])", f"{name}.clear()", f"print(sorted({name}, key=repr))"],
        }  # fmt: skip
        self.w.line(rng.choice(changes[kind]))

    def unpack(self, scope: Scope, depth: int) -> None:
        """Assignment to a tuple of targets."""
        value = self.e.of(self.rng.choice(["list", "tuple", "list", "str", "dict"]), scope, 1)
        if self.w.chance(50):
            value = ", ".join(self.e.of("any", scope, 1) for _ in range(self.rng.randint(2, 4)))
        names = [self.target(scope, "any") for _ in range(self.rng.randint(2, 3))]
        if self.w.chance(40):
            star = self.rng.randrange(len(names))
            names[star] = "*" + names[star]
        left = ", ".join(names)
        if self.w.chance(10):
            left = f"{self.target(scope, 'any')}, ({left})"
        self.w.line(f"{left} = {value}")

    def remove(self, scope: Scope, depth: int) -> None:
        """`del a`, so that later uses fail; rarely."""
        own = [name for name in scope.names if name in POOL]
        if own and self.w.chance(25):
            self.w.line(f"del {self.rng.choice(own)}")
        else:
            self.show(scope, depth)

    def check(self, scope: Scope, depth: int) -> None:
        """`assert` and `raise`."""
        if self.w.chance(50):
            self.w.line(f"assert {self.e.of('bool', scope)}, {self.e.of('str', scope, 1)}")
            return
        with self.w.block(f"if {self.e.of('bool', scope)}"):
            self.w.line(self.raising(scope))

    def raising(self, scope: Scope) -> str:
        """A `raise` statement."""
        error = self.rng.choice(ERRORS)
        what = self.rng.choice(
            [
                f"{error}({self.e.of('any', scope, 1)})",
                error,
                f"{error}({self.e.of('str', scope, 0)}, {self.e.of('int', scope, 0)})",
            ]
        )
        cause = self.rng.choice(["", "", "", " from None", " from KeyError('cause')", " from ValueError"])
        return f"raise {what}{cause}"

    def leave(self, scope: Scope, depth: int) -> None:
        """`return`, mostly under a condition."""
        value = "" if scope.generator and scope.asynchronous else " " + self.e.of("any", scope, 1)
        if self.w.chance(75):
            with self.w.block(f"if {self.e.of('bool', scope)}"):
                self.w.line(f"return{value}")
        else:
            self.w.line(f"return{value}")

    def jump(self, scope: Scope, depth: int) -> None:
        """`break` or `continue`."""
        with self.w.block(f"if {self.e.of('bool', scope)}"):
            self.w.line(self.rng.choice(["break", "continue"]))

    def give(self, scope: Scope, depth: int) -> None:
        """`yield` in its forms."""
        value = self.e.of(self.rng.choice(["int", "str", "any"]), scope, 1)
        source, _ = self.e.iterable(scope, 1)
        forms = [
            f"yield {value}",
            f"{self.target(scope, 'any')} = yield {value}",
            f"show((yield {value}))",
            f"{self.target(scope, 'any')} = yield",
        ]
        if not scope.asynchronous:
            forms += [f"yield from {source}", f"{self.target(scope, 'any')} = yield from {source}"]
            if self.e.generators:
                forms += [
                    f"{self.target(scope, 'any')} = yield from {self.rng.choice(self.e.generators)}({value})"
                ] * 2
        self.w.line(self.rng.choice(forms))

    def wait(self, scope: Scope, depth: int) -> None:
        """`await` of something."""
        forms = [
            "await asyncio.sleep(0)",
            f"await asyncio.sleep({self.rng.choice([0, 1, 2, 3, 5])} / 64)",
            f"{self.target(scope, 'any')} = await asyncio.sleep(0, {self.e.of('any', scope, 1)})",
        ]
        if self.e.coroutines:
            name = self.rng.choice(self.e.coroutines)
            value = self.e.of("any", scope, 0)
            forms += [f"{self.target(scope, 'any')} = await {name}({value})", f"show(await {name}({value}))"]
            if not scope.loops:
                forms += [
                    f"show(await asyncio.gather({name}({value}), asyncio.sleep(0, 1), return_exceptions={self.rng.choice(['True', 'False'])}))"
                ]
        if self.w.chance(10):
            source, _ = self.e.iterable(scope, 0)
            name = self.rng.choice(POOL)
            forms = [f"show([{name} async for {name} in ticking({source})])"]
        self.w.line(self.rng.choice(forms))

    def attribute(self, scope: Scope, depth: int) -> None:
        """Uses attributes of `self`."""
        name = self.rng.choice(scope.attributes)
        kind = self.rng.choice(["int", "str", "any"])
        forms = [
            f"self.{name} = {self.e.of(kind, scope, 1)}",
            f"show(self.{name})",
            f"self.{name} += {self.e.literal('int', scope)}",
            f"{self.target(scope, 'any')} = self.{name}",
        ]
        self.w.line(self.rng.choice(forms))

    # --- compound statements

    def branch(self, scope: Scope, depth: int) -> None:
        """`if` with its arms."""
        with self.w.block(f"if {self.e.of('bool', scope)}"):
            self.suite(scope, depth)
        if self.w.chance(25):
            with self.w.block(f"elif {self.e.of('any', scope)}"):
                self.suite(scope, depth)
        if self.w.chance(40):
            with self.w.block("else"):
                self.suite(scope, depth)

    def loop(self, scope: Scope, depth: int) -> None:
        """`for` over something short."""
        source, kind = self.e.iterable(scope, 1)
        before = scope.repeated
        scope.repeated = True
        head = f"for {self.target(scope, kind)} in {source}"
        if self.w.chance(20):
            head = f"for {self.target(scope, 'int')}, {self.target(scope, kind)} in enumerate({source})"
        elif self.w.chance(8):
            head = f"for {self.target(scope, 'any')}, *{self.target(scope, 'list')} in [{source}, {source}]"
        elif scope.asynchronous and self.w.chance(30):
            head = f"async for {self.target(scope, kind)} in ticking({source})"
        scope.loops += 1
        with self.w.block(head):
            self.suite(scope, depth)
        scope.loops -= 1
        self.otherwise(scope, depth)
        scope.repeated = before

    def count_down(self, scope: Scope, depth: int) -> None:
        """`while` with a counter of its own."""
        name = self.w.fresh("turn")
        self.w.line(f"{name} = {self.rng.randint(1, 4)}")
        before = scope.repeated
        scope.repeated = True
        scope.loops += 1
        with self.w.block(
            f"while {name} > 0" + (f" and {self.e.of('bool', scope, 1)}" if self.w.chance(40) else "")
        ):
            self.w.line(f"{name} -= 1")
            self.suite(scope, depth)
        scope.loops -= 1
        self.otherwise(scope, depth)
        scope.repeated = before

    def otherwise(self, scope: Scope, depth: int) -> None:
        """The `else` of a loop, sometimes."""
        if self.w.chance(25):
            with self.w.block("else"):
                self.suite(scope, depth)

    def attempt(self, scope: Scope, depth: int) -> None:
        """`try` with handlers, `else` and `finally`."""
        with self.w.block("try"):
            self.suite(scope, depth)
            if self.w.chance(30):
                self.check(scope, depth)
        handled = self.w.chance(85)
        grouped = self.w.chance(8)
        if handled:
            for _ in range(self.rng.choice([1, 1, 2])):
                error = self.rng.choice(
                    ["Exception", "Exception", "(ValueError, KeyError)", "(TypeError, NameError)", *ERRORS]
                )
                name = self.rng.choice(["e", "e", "error", "x"])
                loops, function = scope.loops, scope.function
                if grouped:
                    scope.loops, scope.function = 0, False
                with self.w.block(f"except{'*' if grouped else ''} {error} as {name}"):
                    self.w.line(
                        self.rng.choice(
                            [
                                f"report({name})",
                                f"print(type({name}).__name__, {name})",
                                f"print(repr({name}), {name}.args)",
                            ]
                        )
                    )
                    if self.w.chance(55) and not grouped:
                        self.suite(scope, depth)
                    if self.w.chance(10):
                        self.w.line(self.rng.choice(["raise", self.raising(scope)]))
                scope.loops, scope.function = loops, function
            if self.w.chance(20):
                with self.w.block("else"):
                    self.suite(scope, depth)
        if not handled or self.w.chance(30):
            with self.w.block("finally"):
                self.suite(scope, depth)

    def managed(self, scope: Scope, depth: int) -> None:
        """`with` one or two managers, one of which may swallow."""
        rng = self.rng
        word = "async with" if scope.asynchronous and self.w.chance(60) else "with"
        kinds = ["Manager", "Manager", "manager"] if word == "with" else ["AsyncManager", "async_manager"]
        items = []
        for _ in range(rng.choice([1, 1, 2])):
            swallow = rng.choice(["None", "ValueError", "Exception", "KeyError"])
            item = f"{rng.choice(kinds)}({self.e.of('str', scope, 0)}, {swallow})"
            items.append(item if self.w.chance(40) else f"{item} as {self.target(scope, 'any')}")
        with self.w.block(f"{word} {', '.join(items)}"):
            self.suite(scope, depth)

    def match(self, scope: Scope, depth: int) -> None:
        """`match` with random patterns."""
        subject = self.e.of(self.rng.choice(["any", "list", "dict", "int", "tuple"]), scope)
        if self.w.chance(20):
            subject = f"Point({self.e.of('int', scope, 0)}, {self.e.of('any', scope, 0)})"
        with self.w.block(f"match {subject}"):
            for _ in range(self.rng.randint(1, 3)):
                taken: list[str] = []
                pattern = patterns.pattern(self.rng, taken)
                for name in taken:
                    scope.names[name] = "any"
                guard = f" if {self.e.of('bool', scope, 1)}" if self.w.chance(20) else ""
                with self.w.block(f"case {pattern}{guard}"):
                    if taken:
                        self.w.line(f"print({', '.join(taken)})")
                    self.suite(scope, depth)
            if self.w.chance(50):
                with self.w.block("case _"):
                    self.suite(scope, depth)

    def nested(self, scope: Scope, depth: int) -> None:
        """A function inside, with its own variables or those around it, and calls of it."""
        name = self.w.fresh("inner")
        own = {local: kind for local, kind in scope.names.items() if local in POOL}
        inner = Scope(scope, function=True, repeated=True)
        parameter = self.rng.choice(POOL)
        default = self.e.of("any", scope, 0)
        with self.w.block(f"def {name}({parameter}={default}, *rest, **more)"):
            inner.names[parameter] = "any"
            word = "nonlocal" if scope.function else "global"
            shared = [local for local in own if local != parameter and self.w.chance(40)][:2]
            if shared and not scope.attributes:
                self.w.line(f"{word} {', '.join(shared)}")
                inner.names |= {local: own[local] for local in shared}
            self.body(inner, self.rng.randint(1, 3), min(depth - 1, 1))
            self.w.line(f"return {self.e.of('any', inner, 1)}")
        call = self.rng.choice(
            [
                f"{name}()",
                f"{name}({self.e.of('any', scope, 0)})",
                f"{name}(1, 2, k=3)",
                f"{name}(*[1, 2], **{{'z': 1}})",
                f"{name}({parameter}={self.e.of('any', scope, 0)})",
            ]
        )
        self.w.line(
            self.rng.choice([f"show({call})", f"{self.target(scope, 'any')} = {call}", f"print({call})"])
        )
