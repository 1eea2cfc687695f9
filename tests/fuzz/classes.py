"""Random classes: inheritance, special methods, properties, descriptors; and what is done with their instances."""

from tests.fuzz.sections import Sections
from tests.fuzz.writer import POOL, Scope, compiles

BINARY = ("add", "sub", "mul", "truediv", "floordiv", "mod", "and", "or", "xor", "lshift", "matmul")
SIGNS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "matmul": "@"}  # fmt: skip
ORDER = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


class Classes:
    """Writes classes into the module of `sections`."""

    def __init__(self, sections: Sections) -> None:
        self.parts = sections
        self.w = sections.w
        self.rng = sections.rng
        self.e = sections.e
        self.made: list[str] = []

    def hierarchy(self) -> None:
        """One to three classes, then operations on their instances."""
        names: list[str] = []
        self.operations: list[str] = []
        for _ in range(self.rng.randint(1, 3)):
            bases = self.rng.sample(names, min(len(names), self.rng.choice([0, 1, 1, 2])))
            if not bases and self.w.chance(25):
                bases = [
                    self.rng.choice(["list", "dict", "int", "str", "Exception", "tuple", "float", "set"])
                ]
            name = self.w.fresh("Thing")
            kept = len(self.w.lines)
            self.one(name, bases)
            if not compiles(self.w.lines[kept:]):
                del self.w.lines[kept:]
                continue
            names.append(name)
        self.use(names)

    def one(self, name: str, bases: list[str]) -> None:
        """One class."""
        if self.w.chance(10):
            self.w.line("@marked")
        scope = Scope(self.parts.module)
        with self.w.block(f"class {name}({', '.join(bases)})" if bases else f"class {name}"):
            if self.w.chance(30):
                self.w.line(f'"""What {name} is."""')
            for _ in range(self.rng.randint(0, 2)):
                kind = self.rng.choice(["int", "str", "list", "float"])
                self.w.line(f"{self.rng.choice(['count', 'label', 'kept'])} = {self.e.literal(kind, scope)}")
            if self.w.chance(80):
                self.init(bases)
            for _ in range(self.rng.randint(1, 5)):
                self.rng.choice(
                    [
                        self.method,
                        self.method,
                        self.binary,
                        self.binary,
                        self.order,
                        self.container,
                        self.text,
                        self.access,
                        self.property,
                    ]
                )(scope)

    def method_scope(self, *names: str) -> Scope:
        """The scope of a method."""
        inner = Scope(self.parts.module, function=True, repeated=True)
        inner.attributes = ("count", "label", "kept", "made")
        inner.names |= dict.fromkeys(names, "any")
        return inner

    def init(self, bases: list[str]) -> None:
        """`__init__`, with `super()` where there are bases."""
        builtin = bases[:1] and bases[0].islower()
        with self.w.block("def __init__(self, a=0, *rest, **more)"):
            if bases and self.w.chance(85):
                self.w.line(
                    "super().__init__("
                    + ("" if builtin else self.rng.choice(["", "a", "a, *rest, **more", "*rest"]))
                    + ")"
                )
            scope = self.method_scope("a", "rest")
            for name in self.rng.sample(scope.attributes, 2):
                self.w.line(f"self.{name} = {self.rng.choice(['a', self.e.of('any', scope, 1)])}")

    def method(self, scope: Scope) -> None:
        """A method, perhaps a class method or static."""
        rng = self.rng
        name = rng.choice(["act", "run", "step"])
        shape = rng.choice(["", "", "", "@classmethod", "@staticmethod"])
        if shape:
            self.w.line(shape)
        first = {"": "self, ", "@classmethod": "cls, ", "@staticmethod": ""}[shape]
        inner = self.method_scope("v")
        if shape:
            inner.attributes = ()
        with self.w.block(f"def {name}({first}v=1)"):
            self.parts.s.body(inner, rng.randint(1, 4), 1)
            if self.w.chance(30) and not shape:
                self.w.line(f"show(super().{name}(v))")
            self.w.line(f"return {self.e.of('any', inner, 1)}")
        self.operations.append(f"{{x}}.{name}({self.e.of('any', self.parts.module, 0)})")

    def binary(self, scope: Scope) -> None:
        """An operator, its reflected or its in-place form."""
        name = self.rng.choice(BINARY)
        form = self.rng.choice(["", "", "r", "i"])
        with self.w.block(f"def __{form}{name}__(self, other)"):
            self.w.line(f"print('{form}{name}', type(self).__name__, type(other).__name__)")
            if self.w.chance(30):
                self.w.line(
                    f"if {self.rng.choice(['isinstance(other, int)', 'type(other) is type(self)', 'not isinstance(other, str)'])}: return NotImplemented"
                )
            self.w.line(
                f"return {self.rng.choice(['self', 'other', '(' + repr(name) + ', type(other).__name__)', 'type(self)(5)', self.e.of('any', self.method_scope('other'), 0)])}"
            )
        sign = SIGNS[name]
        if form == "i":
            self.operations.append(f"operator.i{name}({{x}}, {{y}})")
        self.operations += [
            f"{{x}} {sign} {{y}}",
            f"{{x}} {sign} {self.e.literal('int', scope)}",
            f"{self.e.literal('int', scope)} {sign} {{x}}",
        ]

    def order(self, scope: Scope) -> None:
        """A comparison."""
        name = self.rng.choice(list(ORDER))
        with self.w.block(f"def __{name}__(self, other)"):
            self.w.line(f"print('{name}', type(self).__name__, type(other).__name__)")
            self.w.line(
                f"return {self.rng.choice(['NotImplemented', 'True', 'False', 'self is other', repr(name), 'getattr(self, ' + repr('count') + ', 0) == getattr(other, ' + repr('count') + ', 0)'])}"
            )
        if name == "eq" and self.w.chance(50):
            self.w.line(self.rng.choice(["__hash__ = None", "def __hash__(self): return 7"]))
        self.operations += [
            f"{{x}} {ORDER[name]} {{y}}",
            f"{{x}} {ORDER[name]} 3",
            f"3 {ORDER[name]} {{x}}",
            "{x} in [{y}, 1]",
            "sorted([{x}, {y}, {x}]) == 1",
            "max({x}, {y}) is {x}",
            "len({ {x}, {y} })",
            "{x} < {y} <= {x}",
        ]

    def container(self, scope: Scope) -> None:
        """A container method."""
        rng = self.rng
        inner = self.method_scope("k")
        name, parameters, use = rng.choice([
            ("len", "", "len({x})"), ("getitem", ", k", "{x}[" + rng.choice(["1", "'a'", "1:2", "::-1", "...", "1, 2", "2:"]) + "]"), ("contains", ", k", "1 in {x}"), ("iter", "", "list({x})"),
            ("bool", "", "bool({x}) or (1 if {x} else 2)"), ("call", ", *k, **kw", "{x}(1, z=2)"), ("reversed", "", "list(reversed({x}))"), ("missing", ", k", "{x}['none']"),
            ("index", "", "[10, 20, 30][{x}]"), ("int", "", "int({x})"), ("float", "", "float({x})"), ("neg", "", "-{x}"), ("abs", "", "abs({x})"), ("invert", "", "~{x}"), ("next", "", "next({x})"),
            ("round", ", n=None", "round({x}), round({x}, 1)"), ("enter", "", "enters({x})"), ("hash", "", "hash({x})"), ("length_hint", "", "operator.length_hint({x})"), ("divmod", ", k", "divmod({x}, 2)"), ("pow", ", k, m=None", "{x} ** 2, pow({x}, 2, 3)"),
        ])  # fmt: skip
        result = rng.choice(
            [self.e.of(rng.choice(["int", "str", "any", "bool"]), inner, 1), "1", "0", "True"]
        )
        if name in ("index", "int"):  # CPython warns of the deprecated bool
            result = self.rng.choice(["1", "0", "'one'", "2.5", "-1", "raising(KeyError(2))"])
        if name == "iter":
            result = rng.choice(["iter([1, 2])", "self", "(v for v in 'ab')", "3"])
        with self.w.block(f"def __{name}__(self{parameters})"):
            if "k" in parameters:
                self.w.line(f"print('{name}', k)")
            self.w.line(f"return {result}")
        self.operations += [use, use]

    def text(self, scope: Scope) -> None:
        """How an instance is shown."""
        name = self.rng.choice(["repr", "str", "format", "bytes"])
        inner = self.method_scope()
        result = self.rng.choice(
            [
                self.e.of("str", inner, 1),
                "f'<{type(self).__name__} {getattr(self, \"count\", None)!r}>'",
                "super().__repr__()[:1]",
                "3",
            ]
        )
        with self.w.block(f"def __{name}__(self{', spec' if name == 'format' else ''})"):
            self.w.line(f"return {result}")
        if name == "repr":
            self.operations += ["[{x}]", "f'{{x}!r:>30}'"]
        else:
            self.operations += [{"str": "str({x})", "format": "f'{{x}:abc}'", "bytes": "bytes({x})"}[name]]

    def access(self, scope: Scope) -> None:
        """Attribute access."""
        name = self.rng.choice(["getattr", "setattr", "delattr"])
        if name == "getattr":
            with self.w.block("def __getattr__(self, name)"):
                self.w.line("print('getattr', name)")
                self.w.line(self.rng.choice(["return name * 2", "raise AttributeError(name)", "return 1"]))
        elif name == "setattr":
            with self.w.block("def __setattr__(self, name, value)"):
                self.w.line("print('setattr', name, type(value).__name__)")
                self.w.line(
                    self.rng.choice(
                        [
                            "super().__setattr__(name, value)",
                            "object.__setattr__(self, name, [value])",
                            "self.__dict__[name] = value",
                        ]
                    )
                )
        else:
            with self.w.block("def __delattr__(self, name)"):
                self.w.line("print('delattr', name)")
        self.operations += [
            "{x}.nothing",
            "setattr({x}, 'fresh', 3) or {x}.fresh",
            "delattr({x}, 'count')",
            "getattr({x}, 'kept', 'default')",
            "hasattr({x}, 'label')",
        ]

    def property(self, scope: Scope) -> None:
        """A property or another descriptor."""
        name = self.rng.choice(["count", "size", "label"])
        if self.w.chance(30):
            self.w.line(f"{name} = Field({self.e.literal('int', scope)})")
        else:
            inner = self.method_scope()
            inner.attributes = ("kept",)
            self.w.line("@property")
            with self.w.block(f"def {name}(self)"):
                self.w.line(
                    f"return {self.rng.choice([self.e.of('any', inner, 1), 'self.kept', 'self._hidden'])}"
                )
            if self.w.chance(50):
                self.w.line(f"@{name}.setter")
                with self.w.block(f"def {name}(self, v)"):
                    self.w.line("self._hidden = v")
        self.operations += [
            f"{{x}}.{name}",
            f"setattr({{x}}, '{name}', 4) or {{x}}.{name}",
            f"delattr({{x}}, '{name}')",
            f"type({{x}}).{name}.__class__.__name__",
        ]

    def use(self, names: list[str]) -> None:
        """Makes instances and does things with them."""
        held = []
        for name in names:
            for _ in range(self.rng.randint(1, 2)):
                x = self.w.fresh("obj")
                arguments = self.rng.choice(
                    ["", "1", "'a', 2", "5, z=1", self.e.literal("list", self.parts.module)]
                )
                self.w.line(f"{x} = attempt({name}, {arguments})")
                held.append(x)
        general = [
            "[c.__name__ for c in type({x}).__mro__]",
            "{x}.__dict__",
            "sorted(v for v in vars(type({x})) if v[0] != '_')",
            "{x} == {y}",
            "{x} != {x}",
            "isinstance({x}, type({y}))",
            "{x}.count",
            "type({x}).__doc__ and 1",
            "str({x}) and repr({y}) and 1",
        ]
        for _ in range(self.rng.randint(6, 12) if held else 0):
            text = self.rng.choice([*self.operations, *self.operations, *general])
            made = text.replace("{x}", self.rng.choice(held)).replace("{y}", self.rng.choice(held))
            self.parts.guarded(f"show({made})")
        if held and self.w.chance(40):
            x, name = self.rng.choice(held), self.rng.choice(POOL)
            self.parts.guarded(f"{x}.count += 1\nshow({x}.count)")
            self.parts.guarded(
                f"{name} = {x}\n{name} {self.rng.choice(list(SIGNS.values()))}= {self.rng.choice(held)}\nshow({name})"
            )
