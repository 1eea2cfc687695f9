"""Finds the functions that are only ever called by name: then every call is seen, and what the parameters hold is known."""

from collections import Counter
from collections.abc import Iterable

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.passes.walk import functions, nodes

_REFLECTION = frozenset(
    {
        *("modules", "__globals__", "__dict__", "import_module", "f_globals", "f_back", "tb_frame"),
        *("get_type_hints", "ForwardRef"),
    }
)
"""Names through which a program could get at its modules' variables as data."""
_MODULES = frozenset({"importlib", "inspect", "gc", "pickle", "runpy", "copyreg", "shelve", "ctypes"})
_TELLING = frozenset(
    {
        *(
            ir.Assign,
            ir.AugAssign,
            ir.Builtin,
            ir.Const,
            ir.GlobalGet,
            ir.ImportStar,
            ir.LibraryGet,
            ir.MakeFunction,
        ),
        *(ir.MethodCall, ir.ModuleGet, ir.NativeCall, ir.Prim),
    }
)
"""The nodes that `Uses.see` knows: one in three."""
_SYS = 0
"""Stands for the module `sys`, whose `modules` holds all others."""


class Uses:
    """What a program does with its functions and modules."""

    def __init__(self, program: ProgramIR) -> None:
        self.modules = {m.name: m for m in program.modules}
        self.candidates: dict[tuple[int, str], FunctionIR] = {}
        self.made: Counter[FunctionIR] = Counter()
        """How often a function object is made, other than by the one definition at the top level."""
        self.reads: set[tuple[int, str]] = set()
        self.escaped: set[int] = set()
        """Modules whose object is used for more than to read a known name."""
        self.aliases: dict[tuple[int, str], tuple[int, str]] = {}
        """Variables that were imported from others."""
        self.holders: dict[tuple[int, str], int] = {}
        """Variables that hold a module."""
        self.reflects = False

    @classmethod
    def of(cls, program: ProgramIR, bodies: Iterable[list[object]] | None = None) -> "Uses":
        """What the whole program does; `bodies` are the nodes of its functions, where the caller has them."""
        uses = cls(program)
        known: set[int] = set()
        for body in bodies or [list(nodes(f.body)) for f in functions(program)]:
            for node in body:
                if node.__class__ in _TELLING:
                    uses.see(node, known)
        if program.interface is not None:
            uses.reads |= {(id(program.modules[0]), name) for name in program.interface.names}
        uses.follow()
        return uses

    @property
    def is_open(self) -> bool:
        """Whether variables of modules can be reached by names that are computed."""
        return self.reflects or _SYS in self.escaped

    def see(self, node: object, known: set[int]) -> None:
        """One node; `known` holds the module objects that a parent has accounted for."""
        match node:
            case ir.Assign([ir.GlobalTarget(module, name)], ir.MakeFunction(func)) if func.name == name:
                self.candidates[(id(module), name)] = func
                self.made[func] -= 1
            case ir.Assign([ir.GlobalTarget(module, name)], ir.ModuleGet(held) as value):
                self.holders[(id(module), name)] = id(held)
                known.add(id(value))
            case ir.Assign([ir.GlobalTarget(module, name)], ir.LibraryGet("sys", "") as value):
                self.holders[(id(module), name)] = _SYS
                known.add(id(value))
            case ir.Assign(
                [ir.GlobalTarget(module, name)],
                ir.Prim("import_from", [ir.ModuleGet(package) as value, ir.Const(str(part))]) as read,
            ):
                self.aliases[(id(module), name)] = (id(package), part)
                if f"{package.name}.{part}" in self.modules:
                    self.holders[(id(module), name)] = id(self.modules[f"{package.name}.{part}"])
                known.update((id(read), id(value)))
            case ir.MakeFunction(func):
                self.made[func] += 1
            case ir.GlobalGet(module, name):
                self.reads.add((id(module), name))
            case ir.Prim("getattr" | "import_from", [ir.ModuleGet(module) as value, ir.Const(name)]) if (
                id(node) not in known
            ):
                self.reads.add((id(module), str(name)))
                self.reflects |= name in _REFLECTION
                known.add(id(value))
                inner = self.modules.get(f"{module.name}.{name}")
                if inner is not None:
                    self.escaped.add(id(inner))
            case ir.Prim("globals"):
                self.reflects = True
            case ir.Prim("getattr" | "import_from", [_, ir.Const(name)]) | ir.MethodCall(_, name):
                self.reflects |= name in _REFLECTION
            case ir.Const(str(name)):
                self.reflects |= name in _REFLECTION - {"modules"}
            case ir.LibraryGet(library, name):
                self.reflects |= name in _REFLECTION or library.partition(".")[0] in _MODULES
                self.reflects |= library == "sys" and not name and id(node) not in known
            case ir.NativeCall(func):
                self.reflects |= func.module.partition(".")[0] in _MODULES or func.name in (
                    "vars",
                    "get_type_hints",
                    "__import__",
                )
            case ir.Builtin("__import__"):
                self.reflects = True
            case ir.AugAssign(ir.GlobalTarget(module, name)):
                self.reads.add((id(module), name))
            case ir.ImportStar(source):
                self.escaped.add(id(source))
            case ir.ModuleGet(module) if id(node) not in known:
                self.escaped.add(id(module))

    def follow(self) -> None:
        """Who reads a variable, or has its module, reads what it was imported from; who reads one that holds a module has that."""
        changed = True
        while changed:
            before = len(self.reads) + len(self.escaped)
            for key, origin in self.aliases.items():
                if key in self.reads or key[0] in self.escaped:
                    self.reads.add(origin)
            self.escaped.update(
                held for key, held in self.holders.items() if key in self.reads or key[0] in self.escaped
            )
            changed = len(self.reads) + len(self.escaped) != before


def private_functions(uses: Uses) -> set[FunctionIR]:
    """The functions all of whose calls are direct ones."""
    if uses.is_open:
        return set()
    return {
        func
        for key, func in uses.candidates.items()
        if key not in uses.reads
        and key[0] not in uses.escaped
        and uses.made[func] == 0
        and func.direct
        and func.kind == "Plain"
        and not func.free
    }
