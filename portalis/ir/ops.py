"""Expressions and statements of the IR. A convention: no subclasses of concrete nodes; a node's docstring is its printed form."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from portalis.ir.types import OBJECT, Type

if TYPE_CHECKING:
    from portalis.ir.program import ClassIR, FunctionIR, ModuleIR, Var
    from portalis.primitives.registry import Function

Position = tuple[int, int, int, int, int, int]
"""line, column, end line, end column, first and end column of the caret's `^` part (0, 0: all of it)."""


@dataclass(slots=True)
class Expr:
    """An expression; `at` is where its own failure is reported."""

    type: Type = field(default=OBJECT, kw_only=True)
    at: Position | None = field(default=None, kw_only=True)


@dataclass(slots=True)
class Const(Expr):
    """None, True, 5, 'text', b'bytes', 2.5, ..., (1, 2)"""

    value: object


@dataclass(slots=True)
class LocalGet(Expr):
    """x, or x? where it may be unbound; `free` where it is read from a comprehension inside"""

    var: "Var"
    checked: bool
    free: bool = False


@dataclass(slots=True)
class GlobalGet(Expr):
    """module.x; `builtin` is the builtin of that name, used where the global is unbound"""

    module: "ModuleIR"
    name: str
    checked: bool
    builtin: bool = False


@dataclass(slots=True)
class NamespaceGet(Expr):
    """x in a class body: the namespace, then `otherwise`"""

    namespace: str
    name: str
    otherwise: Expr


@dataclass(slots=True)
class Builtin(Expr):
    """builtins.len"""

    name: str


@dataclass(slots=True)
class LibraryGet(Expr):
    """math.pi, or the module itself where `name` is empty"""

    module: str
    name: str


@dataclass(slots=True)
class ModuleGet(Expr):
    """the object of a module of the program"""

    module: "ModuleIR"


@dataclass(slots=True)
class Undefined(Expr):
    """a name that nothing defines: raises NameError"""

    name: str


@dataclass(slots=True)
class Prim(Expr):
    """op(a, b): an operation of `pyrt::ops` on values"""

    op: str
    args: list[Expr]


@dataclass(slots=True)
class Machine(Expr):
    """a + b on machine numbers: cannot raise"""

    op: str
    args: list[Expr]


@dataclass(slots=True)
class RangeLoop(Expr):
    """start..stop by step: what a loop over `range(…)` counts through, in machine ints; `stop` may be a value, `steps` says that the step
    is not zero"""

    start: Expr
    stop: Expr
    step: Expr
    steps: bool


@dataclass(slots=True)
class Coerce(Expr):
    """box(x), unbox(x): the same value in another representation, given by `type`"""

    value: Expr


@dataclass(slots=True)
class Star:
    """*x in a call or display"""

    value: Expr


@dataclass(slots=True)
class Call(Expr):
    """f(a, *b, k=c, **d)"""

    func: Expr
    args: list[Expr | Star]
    keywords: list[tuple[str | None, Expr]]


@dataclass(slots=True)
class MethodCall(Expr):
    """obj.name(a, k=b)"""

    obj: Expr
    name: str
    args: list[Expr]
    keywords: list[tuple[str, Expr]]
    lookup: Position | None
    """Where a missing attribute is reported."""


@dataclass(slots=True)
class SuperGet(Expr):
    """super().name; called with `args` where they are not None"""

    cls: Expr
    this: Expr
    name: str
    args: list[Expr] | None


@dataclass(slots=True)
class DirectCall(Expr):
    """f!(a, b): a function of the program, arguments bound at compile time, in parameter order"""

    func: "FunctionIR"
    args: list[Expr]
    guard: "GlobalGet | None"


@dataclass(slots=True)
class NativeCall(Expr):
    """time.sleep!(a): a function of the table, arguments bound at compile time"""

    func: "Function"
    args: list[Expr]


@dataclass(slots=True)
class MakeFunction(Expr):
    """def f with these defaults"""

    func: "FunctionIR"
    defaults: list[Expr]
    kwdefaults: list[Expr | None]
    annotations: list[tuple[str, Expr]]


@dataclass(slots=True)
class MakeClass(Expr):
    """class C(bases, k=v): body"""

    cls: "ClassIR"
    bases: list[Expr | Star]
    keywords: list[tuple[str | None, Expr]]


@dataclass(slots=True)
class And(Expr):
    """a and b"""

    values: list[Expr]


@dataclass(slots=True)
class Or(Expr):
    """a or b"""

    values: list[Expr]


@dataclass(slots=True)
class Not(Expr):
    """not a"""

    value: Expr


@dataclass(slots=True)
class Cond(Expr):
    """a if test else b"""

    test: Expr
    then: Expr
    otherwise: Expr


@dataclass(slots=True)
class Compare(Expr):
    """a < b <= c; ops are lt le gt ge eq ne is is_not in not_in"""

    first: Expr
    rest: list[tuple[str, Expr, Position | None]]


@dataclass(slots=True)
class Walrus(Expr):
    """(x := a)"""

    target: "Target"
    value: Expr


@dataclass(slots=True)
class Sequence(Expr):
    """[a, *b], (a, b), {a, b}; `kind` is list, tuple or set"""

    kind: str
    items: list[Expr | Star]


@dataclass(slots=True)
class DictDisplay(Expr):
    """{k: v, **d}"""

    items: list[tuple[Expr | None, Expr]]


@dataclass(slots=True)
class Field:
    """{value!r:spec} of an f-string"""

    value: Expr
    conversion: str
    spec: Expr | None
    at: Position | None


@dataclass(slots=True)
class FString(Expr):
    """f'text {field}'"""

    parts: list[str | Field]


@dataclass(slots=True)
class ComprehensionFor:
    """for target in iterable if conditions"""

    target: "Target"
    iterable: Expr
    conditions: list[Expr]
    is_async: bool
    at: Position | None


@dataclass(slots=True)
class Comprehension(Expr):
    """[element for …], {element for …}, {element: value for …}, sum(element for …); `kind` is what takes the elements: "list",
    "set", "dict", "tuple", "sum", "any", "all", "min", "max" """

    kind: str
    element: Expr
    value: Expr | None
    generators: list[ComprehensionFor]
    scope: "FunctionIR"


@dataclass(slots=True)
class Await(Expr):
    """await a"""

    value: Expr


@dataclass(slots=True)
class Yield(Expr):
    """yield a"""

    value: Expr


@dataclass(slots=True)
class YieldFrom(Expr):
    """yield from a"""

    value: Expr


# ---- targets -----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class LocalTarget:
    """x ="""

    var: "Var"


@dataclass(slots=True)
class GlobalTarget:
    """module.x ="""

    module: "ModuleIR"
    name: str


@dataclass(slots=True)
class NamespaceTarget:
    """x = in a class body"""

    namespace: str
    name: str
    at: Position | None = None


@dataclass(slots=True)
class AttributeTarget:
    """obj.name ="""

    obj: Expr
    name: str
    at: Position | None


@dataclass(slots=True)
class ItemTarget:
    """obj[index] ="""

    obj: Expr
    index: Expr
    at: Position | None


@dataclass(slots=True)
class UnpackTarget:
    """a, *b, c =; `star` is the index of the starred one"""

    targets: list["Target"]
    star: int | None
    at: Position | None


Target = LocalTarget | GlobalTarget | NamespaceTarget | AttributeTarget | ItemTarget | UnpackTarget


# ---- statements ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Stmt:
    """A statement; `line` is the Python line it comes from."""

    line: int = field(default=0, kw_only=True)


@dataclass(slots=True)
class ExprStmt(Stmt):
    """a"""

    value: Expr


@dataclass(slots=True)
class Assign(Stmt):
    """t1 = t2 = a"""

    targets: list[Target]
    value: Expr


@dataclass(slots=True)
class AugAssign(Stmt):
    """t += a; `op` is add, sub, …"""

    target: Target
    op: str
    value: Expr
    at: Position | None
    checked: bool = False
    """Whether the target may be unbound."""

    target_at: Position | None = None
    builtin: bool = False
    """Where the target stands, and whether a builtin of its name is read where it is unbound."""

    read: Expr | None = None
    """The old value in a class body, which may be that of a global."""

    old: Type = OBJECT
    """What is known about the old value of an attribute."""


@dataclass(slots=True)
class Delete(Stmt):
    """del t"""

    target: Target
    checked: bool
    at: Position | None


@dataclass(slots=True)
class If(Stmt):
    """if test: … else: …"""

    test: Expr
    body: list[Stmt]
    orelse: list[Stmt]


@dataclass(slots=True)
class While(Stmt):
    """while test: … else: …"""

    test: Expr
    body: list[Stmt]
    orelse: list[Stmt]


@dataclass(slots=True)
class For(Stmt):
    """for t in a: … else: …"""

    target: Target
    iterable: Expr
    body: list[Stmt]
    orelse: list[Stmt]
    is_async: bool
    at: Position | None


@dataclass(slots=True)
class Handler:
    """except types as var: …"""

    types: Expr | None
    target: Target | None
    body: list[Stmt]
    at: Position


@dataclass(slots=True)
class Try(Stmt):
    """try: … except …: … else: … finally: …; with `star`, the clauses are `except*`"""

    body: list[Stmt]
    handlers: list[Handler]
    orelse: list[Stmt]
    final: list[Stmt]
    star: bool = False


@dataclass(slots=True)
class With(Stmt):
    """with a as t: …"""

    manager: Expr
    target: Target | None
    body: list[Stmt]
    is_async: bool
    at: Position | None


@dataclass(slots=True)
class Return(Stmt):
    """return a"""

    value: Expr | None


@dataclass(slots=True)
class Raise(Stmt):
    """raise a from b; a bare `raise` without `value`"""

    value: Expr | None
    cause: Expr | None
    at: Position | None


@dataclass(slots=True)
class Assert(Stmt):
    """assert test, message"""

    test: Expr
    message: Expr | None
    at: Position | None


@dataclass(slots=True)
class Break(Stmt):
    """break"""


@dataclass(slots=True)
class Continue(Stmt):
    """continue"""


@dataclass(slots=True)
class ImportModule(Stmt):
    """runs a module of the program if it has not run yet; a submodule named by `from`, only if the package lacks the name"""

    module: "ModuleIR"
    at: Position | None
    unless: "tuple[ModuleIR, str] | None" = None


@dataclass(slots=True)
class ImportStar(Stmt):
    """from module import *, names known at compile time"""

    source: "ModuleIR"
    names: list[str]
    listed: bool
    """Whether `__all__` lists the names, so that each must be there; else those come that the module has bound."""
    at: Position | None


@dataclass(slots=True)
class Block(Stmt):
    """statements left by `leave label` (match statements)"""

    label: str
    body: list[Stmt]


@dataclass(slots=True)
class Leave(Stmt):
    """leave label"""

    label: str
