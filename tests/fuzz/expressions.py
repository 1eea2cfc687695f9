"""Random expressions of a wanted kind."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Final, TypeVar

from tests.fuzz import texts
from tests.fuzz.writer import KINDS, POOL, Scope, Writer

INTS: Final = (
    "0", "1", "2", "3", "5", "7", "10", "-1", "-2", "-7", "100", "255", "2**31", "-2**31", "2**53 + 1", "2**62", "2**63 - 1",
    "2**63", "-2**63", "-2**63 - 1", "2**64", "10**20", "-10**30", "3**50", "0xFF", "0b101", "1_000", "12345678901234567890",
)  # fmt: skip
FLOATS: Final = (
    "0.0", "-0.0", "1.0", "0.5", "-1.5", "2.5", "3.14", "1e16", "1e22", "1e-5", "123456789.125", "1e300", "-1e-300", "0.1",
    "float('inf')", "float('-inf')", "5e-324", "9007199254740993.0", "1e15", "2.675",
)  # fmt: skip
COMPARE: Final = ("<", "<=", ">", ">=", "==", "!=")

T = TypeVar("T")


def one(rng: Random, forms: Sequence[Callable[[], T]]) -> T:
    """What one of the forms makes."""
    return rng.choice(forms)()


class Expressions:
    """Makes expressions over the variables of a scope."""

    def __init__(self, writer: Writer) -> None:
        self.w = writer
        self.rng = writer.rng
        self.calls: list[tuple[str, int]] = []
        """Functions that may be called, with how many arguments they take."""

        self.generators: list[str] = []
        self.coroutines: list[str] = []
        """Functions of one argument that are made so far."""

    def of(self, kind: str, scope: Scope, depth: int = 2) -> str:
        """An expression that mostly has this kind."""
        if kind == "any" or self.w.chance(2.5):
            kind = self.rng.choice(KINDS)
        names = scope.of_kind(kind)
        if names and self.w.chance(35 if depth else 70):
            return self.rng.choice(names)
        if depth <= 0:
            return self.literal(kind, scope)
        if self.w.chance(6):
            return self.common(kind, scope, depth - 1)
        maker: Callable[[Scope, int], str] = getattr(self, f"{kind}_")
        return maker(scope, depth - 1)

    def literal(self, kind: str, scope: Scope) -> str:
        """A literal, or a small display of literals."""
        rng = self.rng
        if kind == "int":
            return rng.choice(INTS[:11]) if self.w.chance(75) else f"({rng.choice(INTS)})"
        if kind == "float":
            return rng.choice(FLOATS)
        if kind == "bool":
            return rng.choice(["True", "False"])
        if kind == "str":
            return texts.text(rng)
        if kind == "bytes":
            return texts.raw(rng)
        if kind == "none":
            return "None"
        element = rng.choice(["int", "str", "int", "float" if kind != "set" else "int", "bool"])
        if kind == "dict":
            keys = [self.literal(rng.choice(["str", "int"]), scope) for _ in range(rng.randint(0, 3))]
            return "{" + ", ".join(f"{key}: {self.literal(element, scope)}" for key in keys) + "}"
        items = [self.literal(element, scope) for _ in range(rng.randint(0, 4))]
        if kind == "set":
            return "{" + ", ".join(items) + "}" if items else "set()"
        if kind == "tuple":
            return "(" + "".join(f"{item}, " for item in items) + ")"
        return "[" + ", ".join(items) + "]"

    def common(self, kind: str, scope: Scope, depth: int) -> str:
        """Forms that give any kind."""
        a, b = self.of(kind, scope, depth), self.of(kind, scope, depth)
        forms = [
            f"({a} if {self.of('bool', scope, depth)} else {b})",
            f"({a} or {b})",
            f"({a} and {b})",
            f"[{a}, {b}][{self.of('bool', scope, depth)}]",
            f"{{'p': {a}, 'q': {b}}}[{self.rng.choice(['p', 'q', 'r'])!r}]",
            f"(lambda {self.lambda_parameter()}: {a})({b})",
            f"next(iter([{a}]))",
            f"show({a})",
            f"show({a})",
            f"({a}, {b})[-1]",
        ]
        if scope.function and not scope.attributes and kind not in ("none",):
            name = self.rng.choice(POOL)
            if name not in scope.names or scope.names[name] == kind:
                forms.append(f"({name} := {a})")
        if self.calls and not scope.repeated:
            name, count = self.rng.choice(self.calls)
            forms.append(f"{name}({', '.join(self.of('any', scope, 0) for _ in range(count))})")
        return self.rng.choice(forms)

    def lambda_parameter(self) -> str:
        """A name for a parameter that shadows."""
        return self.rng.choice(POOL)

    # --- numbers

    def int_(self, scope: Scope, d: int) -> str:
        """Arithmetic of ints."""

        def i() -> str:
            return self.of("int", scope, d)

        rng = self.rng
        small = rng.choice(["2", "3", "7", "-3", "10"])
        return one(rng, [lambda: f"({i()} + {i()})", lambda: f"({i()} - {i()})", lambda: f"({i()} * {small})",
            lambda: f"({i()} {rng.choice(['//', '%'])} {i()})", lambda: f"({i()} {rng.choice('&|^')} {i()})",
            lambda: f"({i()} << {rng.randint(0, 70) if not scope.repeated else 1})", lambda: f"({i()} >> {rng.choice([0, 1, 5, 63, 64, 70])})",
            lambda: f"({i()} ** {rng.choice([0, 1, 2, 3]) if not scope.repeated else 1})", lambda: f"(-{i()})", lambda: f"(~{i()})", lambda: f"abs({i()})",
            lambda: f"len({self.of(rng.choice(['list', 'str', 'dict', 'set', 'tuple', 'bytes']), scope, d)})",
            lambda: f"int({self.of(rng.choice(['float', 'str', 'bool', 'int']), scope, d)})",
            lambda: f"int({texts.text(rng)}, {rng.choice([0, 2, 8, 10, 16, 36])})",
            lambda: f"ord({self.of('str', scope, d)}[:1])", lambda: f"sum({self.of('list', scope, d)})",
            lambda: f"{rng.choice(['min', 'max'])}({i()}, {self.of(rng.choice(['int', 'float', 'bool']), scope, d)})",
            lambda: f"round({self.of('float', scope, d)})", lambda: f"divmod({i()}, {i()})[{rng.randint(0, 1)}]",
            lambda: f"pow({i()}, {rng.randint(0, 5)}, {rng.choice([7, 10, 1, 97])})",
            lambda: f"{i()}.bit_length()",
            lambda: f"({self.of('bool', scope, d)} + {i()})", lambda: f"{self.of('str', scope, d)}.{rng.choice(['count', 'find', 'rfind', 'index'])}({texts.text(rng)})",
            lambda: f"{self.of('list', scope, d)}.{rng.choice(['count', 'index'])}({i()})",
            lambda: f"{self.of(rng.choice(['list', 'tuple', 'bytes']), scope, d)}[{self.index()}]",
            lambda: f"{self.of('dict', scope, d)}[{self.literal(rng.choice(['str', 'int']), scope)}]",
            lambda: f"int.from_bytes({self.of('bytes', scope, d)}, {rng.choice(['little', 'big'])!r})",
            lambda: f"hash({self.of(rng.choice(['int', 'float', 'str', 'bool']), scope, d)})",
        ])  # fmt: skip

    def float_(self, scope: Scope, d: int) -> str:
        """Arithmetic of floats, mixed with ints."""

        def f() -> str:
            return self.of("float", scope, d)

        rng = self.rng
        n = self.of(rng.choice(["int", "float", "bool"]), scope, d)
        op = rng.choice(["+", "-", "*", "/", "//", "%"])
        return one(rng, [lambda: f"({f()} {op} {f()})", lambda: f"({f()} {op} {n})", lambda: f"({n} {op} {f()})", lambda: f"({n} / {self.of('int', scope, d)})",
            lambda: f"(-{f()})", lambda: f"abs({f()})", lambda: f"({f()} ** {rng.choice([0, 1, 2, -1, 0.0, 2.0])})",
            lambda: f"round({f()}, {rng.choice([0, 1, 2, -1, 5, None])})", lambda: f"float({self.of(rng.choice(['str', 'int', 'bool']), scope, d)})",
            lambda: f"{rng.choice(['min', 'max'])}({f()}, {n})", lambda: f"divmod({f()}, {n})[{rng.randint(0, 1)}]", lambda: f"sum([{f()}, {n}])",
            lambda: f"(0.0 + {n})", lambda: f"float.fromhex(({f()}).hex())",
        ])  # fmt: skip

    def bool_(self, scope: Scope, d: int) -> str:
        """Comparisons and logic."""
        rng = self.rng
        kind = rng.choice(["int", "float", "str", "int", "list", "tuple", "set", "bytes", "dict", "any"])

        def v(kind: str = kind) -> str:
            return self.of(kind, scope, d)

        mixed = rng.choice(["int", "float", "bool"])
        return one(rng, [lambda: f"({v()} {rng.choice(COMPARE)} {v()})", lambda: f"({v('int')} {rng.choice(COMPARE)} {v(mixed)})",
            lambda: f"({v()} {rng.choice(COMPARE)} {v()} {rng.choice(COMPARE)} {v()})", lambda: f"(not {v('any')})",
            lambda: f"({v('bool')} and {v('any')})", lambda: f"({v('bool')} or {v('any')})", lambda: f"bool({v('any')})",
            lambda: f"({v('any')} {rng.choice(['in', 'not in'])} {v(rng.choice(['list', 'tuple', 'dict', 'set']))})",
            lambda: f"({v('str')} in {v('str')})", lambda: f"({v('any')} is {rng.choice(['', 'not '])}None)",
            lambda: f"isinstance({v('any')}, {rng.choice(['int', 'str', '(list, tuple)', 'bool', 'int | float', 'dict'])})",
            lambda: f"{v('str')}.{rng.choice(['isdigit', 'isalpha', 'isupper', 'islower', 'isspace', 'isidentifier', 'istitle', 'isdecimal', 'isalnum', 'isascii', 'isprintable'])}()",
            lambda: f"{v('str')}.{rng.choice(['startswith', 'endswith'])}({rng.choice([texts.text(rng), '(' + texts.text(rng) + ', ' + texts.text(rng) + ')'])})",
            lambda: f"{rng.choice(['all', 'any'])}({self.generator('bool', scope, d)})", lambda: f"({v('bool')} {rng.choice('&|^')} {v('bool')})",
            lambda: f"{v('set')}.{rng.choice(['issubset', 'issuperset', 'isdisjoint'])}({v(rng.choice(['set', 'list']))})",
            lambda: f"callable({v('any')})", lambda: f"(type({v('any')}) is {rng.choice(['int', 'str', 'float', 'bool', 'list'])})",
        ])  # fmt: skip

    # --- texts

    def str_(self, scope: Scope, d: int) -> str:
        """Texts."""
        rng = self.rng

        def s() -> str:
            return self.of("str", scope, d)

        kind = rng.choice(["int", "float", "str", "bool", "any", "str"])
        a, b = texts.text(rng), texts.text(rng)
        return one(rng, [lambda: f"({s()} + {s() if not scope.repeated else a})", lambda: f"({s()} * {rng.choice([-1, 0, 2, 3]) if not scope.repeated else 1})", lambda: f"{s()}{self.slice(scope)}",
            lambda: f"{s()}[{self.index()}]", lambda: f"str({self.of('any', scope, d)})", lambda: f"repr({self.of('any', scope, d)})", lambda: f"ascii({self.of('any', scope, d)})",
            lambda: f"{s()}.{rng.choice(['upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'strip', 'lstrip', 'rstrip', 'expandtabs'])}()",
            lambda: f"{s()}.{rng.choice(['strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix'])}({a})",
            lambda: f"{s()}.replace({a}, {b if not scope.repeated else repr('')}{rng.choice(['', ', 1', ', -1', ', 0'])})",
            lambda: f"{s()}.{rng.choice(['center', 'ljust', 'rjust'])}({rng.choice([0, 3, 10, 15])}{rng.choice(['', ', ' + repr('*')])})",
            lambda: f"{s()}.zfill({rng.choice([0, 5, 12])})", lambda: f"{a}.join({self.of(rng.choice(['list', 'tuple', 'str']), scope, d)})",
            lambda: f"{a}.join(map(str, {self.of(rng.choice(['list', 'tuple', 'dict']), scope, d)}))",
            lambda: f"{a}.join({self.generator('str', scope, d)})",
            lambda: self.fstring(scope, d), lambda: self.fstring(scope, d), lambda: self.fstring(scope, d),
            lambda: f"format({self.of(kind, scope, d)}, {texts.spec(rng, kind)!r})", lambda: self.percent(scope, d), lambda: self.percent(scope, d),
            lambda: f"{('{:' + texts.spec(rng, kind) + '}|{0!r}' if rng.random() < 0.1 else '<{:' + texts.spec(rng, kind) + '}>')!r}.format({self.of(kind, scope, d)})",
            lambda: f"{'{0}-{1!r:>8}-{k[0]}-{0!s:^5}'!r}.format({s()}, {self.of('any', scope, d)}, k={self.of('list', scope, d)})",
            lambda: f"chr({rng.choice(['65', '233', '0x4e2d', '0x1f600', self.of('int', scope, d)])})",
            lambda: f"{rng.choice(['hex', 'oct', 'bin'])}({self.of('int', scope, d)})",
            lambda: f"{self.of('bytes', scope, d)}.decode({rng.choice(['', repr('latin-1'), repr('ascii') + ', ' + repr('replace'), repr('utf-8') + ', ' + repr('ignore'), repr('utf-8') + ', ' + repr('backslashreplace')])})",
            lambda: f"type({self.of('any', scope, d)}).__name__", lambda: f"{s()}.translate({{97: 'X', 98: None, 99: 'long'}})",
            lambda: f"{s()}.{rng.choice(['partition', 'rpartition'])}({a})[{rng.randint(0, 2)}]", lambda: f"{self.of('bytes', scope, d)}.hex({rng.choice(['', repr(':'), repr('-') + ', 2'])})",
        ])  # fmt: skip

    def fstring(self, scope: Scope, d: int) -> str:
        """An f-string with specs, conversions and `=`."""
        rng = self.rng
        parts = []
        for _ in range(rng.randint(1, 3)):
            kind = rng.choice(["int", "float", "str", "any", "bool"])
            names = scope.of_kind(kind)
            value = rng.choice(names) if names and self.w.chance(70) else self.plain(kind, scope)
            shape = rng.choice(["", "", "!r", "!s", "!a", "=", " = ", "=!r"])
            form = ""
            if self.w.chance(50):
                wanted = "str" if "!" in shape else kind
                form = ":" + texts.spec(rng, wanted)
                if self.w.chance(10):
                    form = ":>{" + rng.choice(["5", "2 + 3", *scope.of_kind("int")[:3]]) + "}"
            parts.append(rng.choice(["", "v", "{{", "}}", " é "]) + "{" + value + shape + form + "}")
        return "f" + '"' + "".join(parts) + '"'

    def plain(self, kind: str, scope: Scope) -> str:
        """An expression that may stand within double quotes."""
        for _ in range(6):
            made = self.of(kind, scope, 1)
            if not any(sign in made for sign in ('"', "\\", "{", "#", ":", "!")) and made.isascii():
                return made
        return "(1 + 2)"

    def percent(self, scope: Scope, d: int) -> str:
        """The % operator on a text."""
        rng = self.rng
        kinds = [rng.choice(["int", "float", "str", "any", "bool"]) for _ in range(rng.randint(1, 3))]
        form = "/".join(texts.percent(rng, kind) for kind in kinds)
        values = [self.of(kind, scope, d) for kind in kinds]
        if self.w.chance(10):
            form += " %(k)s %(k)5.2f"
            return f"({form!r} % {{'k': {values[0]}}})"
        if len(values) == 1 and self.w.chance(50):
            return f"({form!r} % {values[0]})"
        return f"({form!r} % ({', '.join(values)},))"

    def bytes_(self, scope: Scope, d: int) -> str:
        """Bytes."""
        rng = self.rng

        def b() -> str:
            return self.of("bytes", scope, d)

        raw = texts.raw(rng)
        return one(rng, [lambda: f"({b()} + {raw})", lambda: f"({b()} * {rng.choice([0, 2]) if not scope.repeated else 1})", lambda: f"{b()}{self.slice(scope)}",
            lambda: f"{b()}.{rng.choice(['upper', 'lower', 'title', 'capitalize', 'strip', 'swapcase'])}()", lambda: f"{self.of('str', scope, d)}.encode()",
            lambda: f"{self.of('str', scope, d)}.encode({rng.choice([repr('ascii'), repr('latin-1'), repr('ascii') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('xmlcharrefreplace'), repr('utf-16-le')])})",
            lambda: f"bytes({self.of(rng.choice(['list', 'tuple']), scope, d)})", lambda: f"{b()}.replace({raw}, {raw if not scope.repeated else rng.choice(['b' + repr('')])})",
            lambda: f"{raw}.join([{b()}, {b() if not scope.repeated else raw}])", lambda: f"(b'%d|%s|%a' % ({self.of('int', scope, d)}, {b()}, {self.of('any', scope, d)}))",
            lambda: f"bytes(bytearray({b()}))", lambda: f"{b()}.{rng.choice(['center', 'ljust', 'rjust'])}({rng.choice([0, 8])}, b'.')",
            lambda: f"({self.of('int', scope, d)} % 65536).to_bytes({rng.choice([1, 2, 4])}, {rng.choice(['big', 'little'])!r})", lambda: f"bytes.fromhex({rng.choice(['00ff', '0', ' a b', 'zz', '61 62'])!r})",
        ])  # fmt: skip

    # --- containers

    def index(self) -> str:
        """A subscript."""
        return self.rng.choice(["0", "-1", "1", "2", "5", "-3", "True"])

    def slice(self, scope: Scope) -> str:
        """A slice, in brackets."""
        bound = ["", "", "0", "1", "2", "-1", "-2", "5", "100", "None", "-100"]
        step = self.rng.choice(
            ["", "", "", ":", ":2", ":-1", ":-2", ":3", ":0" if self.w.chance(20) else ":1"]
        )
        return f"[{self.rng.choice(bound)}:{self.rng.choice(bound)}{step}]"

    def iterable(self, scope: Scope, d: int) -> tuple[str, str]:
        """Something short to iterate over, and the kind of its items."""
        rng = self.rng
        kind = rng.choice(["int", "int", "str", "float", "any"])
        first = ", ".join(self.of(kind, scope, d) for _ in range(rng.randint(1, 4)))
        return one(rng, [lambda: (f"range({rng.choice([0, 1, 3, 4])})", "int"), lambda: (f"range({rng.randint(-3, 3)}, {rng.randint(-3, 6)}, {rng.choice([1, 2, -1, -2])})", "int"),
            lambda: (f"[{first}]", kind), lambda: (f"({first},)", kind), lambda: (f"{self.of('list', scope, d)}[:4]", "any"),
            lambda: (f"{self.of('str', scope, d)}[:3]", "str"), lambda: (f"{self.of('bytes', scope, d)}[:3]", "int"), lambda: (f"list({self.of('dict', scope, d)})[:3]", "any"),
            lambda: (f"reversed({self.of('list', scope, d)}[:3])", "any"), lambda: (f"sorted({self.of('set', scope, d)})[:3]", "any"),
            lambda: (f"{self.of('tuple', scope, d)}[:3]", "any"), lambda: (f"list({self.of('set', scope, d)})[:3]", "any"),
        ])  # fmt: skip

    def clauses(self, scope: Scope, d: int) -> tuple[str, Scope]:
        """The `for … if …` of a comprehension, and the scope of its element."""
        inner = Scope(scope, repeated=True)
        parts: list[str] = []
        for _ in range(1 if self.w.chance(75) else 2):
            source, kind = self.iterable(inner if parts else scope, min(d, 1))
            shape = self.rng.random()
            if shape < 0.1:
                first, second = self.rng.sample(POOL, 2)
                inner.names |= {first: "int", second: kind}
                parts.append(f"for {first}, {second} in enumerate({source})")
            elif shape < 0.15:
                first, second = self.rng.sample(POOL, 2)
                inner.names |= {first: kind, second: "list"}
                parts.append(f"for {first}, *{second} in zip({source}, {source}, {source})")
            else:
                name = self.rng.choice(POOL)
                inner.names[name] = kind
                parts.append(f"for {name} in {source}")
            if self.w.chance(30):
                parts.append(f"if {self.of('bool', inner, min(d, 1))}")
        return " ".join(parts), inner

    def comprehension(self, kind: str, scope: Scope, d: int) -> str:
        """`element for …` without brackets."""
        clauses, inner = self.clauses(scope, d)
        return f"{self.of(kind, inner, min(d, 1))} {clauses}"

    def generator(self, kind: str, scope: Scope, d: int) -> str:
        """A generator expression without its brackets."""
        return self.comprehension(kind, scope, d)

    def items(self, scope: Scope, d: int, hashable: bool = False) -> str:
        """Items of a display, with stars."""
        kinds = ["int", "str", "bool"] if hashable else ["int", "int", "str", "float", "any"]
        kind = self.rng.choice(kinds)
        parts = [self.of(kind, scope, d) for _ in range(self.rng.randint(1, 4))]
        if self.w.chance(25):
            star = self.rng.choice(
                ["range(3)", self.of("str", scope, 0) + "[:3]", self.of("list", scope, 0) + "[:3]"]
            )
            parts.insert(self.rng.randint(0, len(parts)), f"*{star}")
        return ", ".join(parts)

    def list_(self, scope: Scope, d: int) -> str:
        """Lists."""
        rng = self.rng

        def held() -> str:
            return self.of("list", scope, d)

        return one(rng, [lambda: f"[{self.items(scope, d)}]", lambda: f"[{self.items(scope, d)}]", lambda: f"[{self.comprehension(rng.choice(['int', 'str', 'any', 'float']), scope, d)}]",
            lambda: f"[{self.comprehension('int', scope, d)}]", lambda: f"({held()} + [{self.items(scope, 0)}])", lambda: f"({held()} * {rng.choice([0, 1, 2]) if not scope.repeated else 1})",
            lambda: f"{held()}{self.slice(scope)}", lambda: f"sorted({held()}{rng.choice(['', ', reverse=True', ', key=str', ', key=repr, reverse=True', ', key=lambda v: -v'])})",
            lambda: f"list({self.of(rng.choice(['str', 'tuple', 'dict', 'set', 'bytes']), scope, d)})", lambda: f"{self.of('str', scope, d)}.split({rng.choice(['', repr(','), 'None, 1', repr(' ') + ', 1'])})",
            lambda: f"{self.of('str', scope, d)}.{rng.choice(['splitlines()', 'rsplit(None, 1)', 'splitlines(True)'])}", lambda: f"list(map({rng.choice(['str', 'len', 'abs', 'repr', 'bool', 'lambda v: v + 1'])}, {held()}))",
            lambda: f"list(filter({rng.choice(['None', 'bool', 'lambda v: v > 1'])}, {held()}))", lambda: f"list(zip({held()}, {self.of(rng.choice(['str', 'list', 'tuple']), scope, d)}{rng.choice(['', ', strict=True'])}))",
            lambda: f"list(enumerate({self.of(rng.choice(['str', 'list', 'tuple']), scope, d)}, {rng.randint(0, 3)}))", lambda: f"list({self.of('dict', scope, d)}.{rng.choice(['items', 'keys', 'values'])}())",
            lambda: f"[{held() if not scope.repeated else '1'}, *{held()}]", lambda: f"list(reversed({held()}))", lambda: f"{held()}.copy()",
        ])  # fmt: skip

    def tuple_(self, scope: Scope, d: int) -> str:
        """Tuples."""
        rng = self.rng
        return one(rng, [lambda: f"({self.items(scope, d)},)", lambda: f"tuple({self.of(rng.choice(['list', 'str', 'set']), scope, d)})", lambda: f"{self.of('tuple', scope, d)}{self.slice(scope)}",
            lambda: f"({self.of('tuple', scope, d)} + ({self.of('int', scope, d)},))", lambda: f"divmod({self.of('int', scope, d)}, {self.of('int', scope, d)})",
            lambda: f"{self.of('str', scope, d)}.{rng.choice(['partition', 'rpartition'])}({texts.text(rng)})", lambda: f"tuple({self.generator('any', scope, d)})",
        ])  # fmt: skip

    def dict_(self, scope: Scope, d: int) -> str:
        """Dicts."""
        rng = self.rng

        def key() -> str:
            return self.of(rng.choice(["str", "int", "str", "bool"]), scope, d)

        clauses, inner = self.clauses(scope, d)
        return one(rng, [lambda: "{" + ", ".join(f"{key()}: {self.of('any', scope, d)}" for _ in range(rng.randint(0, 3))) + "}",
            lambda: f"{{{self.of(rng.choice(['int', 'str']), inner, 0)}: {self.of('any', inner, 0)} {clauses}}}", lambda: f"dict(a={self.of('any', scope, d)}, b=2)",
            lambda: f"{{**{self.of('dict', scope, d)}, {key()}: {self.of('int', scope, d)}}}", lambda: f"({self.of('dict', scope, d)} | {self.of('dict', scope, d)})",
            lambda: f"dict.fromkeys({self.of(rng.choice(['str', 'list', 'tuple']), scope, d)}, {self.of('int', scope, d)})", lambda: f"dict(zip({self.of('str', scope, d)}, range(5)))",
            lambda: f"dict(enumerate({self.of('str', scope, d)}))", lambda: f"{self.of('dict', scope, d)}.copy()",
        ])  # fmt: skip

    def set_(self, scope: Scope, d: int) -> str:
        """Sets."""
        rng = self.rng
        clauses, inner = self.clauses(scope, d)
        return one(rng, [lambda: f"{{{self.items(scope, d, True)}}}", lambda: f"set({self.of(rng.choice(['str', 'list', 'tuple', 'bytes']), scope, d)})", lambda: f"{{{self.of(rng.choice(['int', 'str']), inner, 0)} {clauses}}}",
            lambda: f"({self.of('set', scope, d)} {rng.choice('&|^-')} {self.of('set', scope, d)})", lambda: f"frozenset({self.of('str', scope, d)})",
            lambda: f"({self.of('dict', scope, d)}.keys() {rng.choice('&|^-')} {self.of('set', scope, d)})", lambda: f"{self.of('set', scope, d)}.{rng.choice(['union', 'intersection', 'difference', 'symmetric_difference'])}({self.of(rng.choice(['list', 'set', 'str']), scope, d)})",
        ])  # fmt: skip

    def none_(self, scope: Scope, d: int) -> str:
        """What gives None."""
        return self.rng.choice(
            [
                "None",
                f"print({self.of('any', scope, d)})",
                "[].append(1)",
                f"{self.of('dict', scope, d)}.get('nothing')",
            ]
        )
