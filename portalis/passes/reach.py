"""Finds the functions that a program can come to: what nothing mentions by its name never runs."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.passes.private import Uses
from portalis.passes.walk import functions, nodes
from portalis.primitives import registry
from portalis.primitives.runtime_lookups import NAMES

_COMPUTED = frozenset(
    "getattr vars dir attrgetter methodcaller getmembers __dict__ __getattribute__ globals locals".split()
)
"""Names through which a program comes to functions without mentioning theirs."""


def reachable(program: ProgramIR) -> set[FunctionIR]:
    """The functions that may run, judged from above: a function or method is reached once reached code mentions its name anywhere."""
    if Uses.of(program).is_open:
        return set(functions(program))
    reach = _Reach(program)
    return set(functions(program)) if reach.is_open else reach.found


def _called_by_runtime() -> frozenset[str]:
    """Methods that the runtime calls by their name, on objects of the program's classes."""
    methods = {name for m in registry.MODULES.values() for t in m.types.values() for name in t.methods}
    return frozenset(methods | NAMES)


class _Reach:
    def __init__(self, program: ProgramIR) -> None:
        self.found: set[FunctionIR] = set()
        self.mentioned: set[str] = set(program.interface.names) if program.interface is not None else set()
        self.waiting: dict[str, list[FunctionIR]] = {}
        """Functions that are defined and not mentioned yet."""
        self.is_open = False
        self.called = _called_by_runtime()
        self.work: list[FunctionIR] = []
        for module in program.modules:
            if module.body is not None:
                self.reach(module.body)
        while self.work:
            self.enter(self.work.pop())

    def reach(self, f: FunctionIR) -> None:
        """A function may run."""
        if f not in self.found:
            self.found.add(f)
            self.work.append(f)

    def mention(self, name: str) -> None:
        """Reached code says a name."""
        self.mentioned.add(name)
        for f in self.waiting.pop(name, ()):
            self.reach(f)

    def enter(self, f: FunctionIR) -> None:
        """Follows what a function says."""
        defined: set[int] = set()
        for node in nodes(f.body):
            match node:
                case ir.Assign(
                    [ir.GlobalTarget(_, name) | ir.NamespaceTarget(_, name)], ir.MakeFunction(func) as made
                ) if func.name == name and not name.startswith("__") and name not in self.called:
                    defined.add(id(made))
                    if name in self.mentioned:
                        self.reach(func)
                    else:
                        self.waiting.setdefault(name, []).append(func)
                case ir.MakeFunction(func):
                    if id(node) not in defined:
                        self.reach(func)
                case ir.DirectCall(func):
                    self.reach(func)
                case (
                    ir.Const(str(name))
                    | ir.GlobalGet(_, name)
                    | ir.MethodCall(_, name)
                    | ir.SuperGet(_, _, name)
                ):
                    self.mention(name)
                    self.is_open |= name in _COMPUTED
                case ir.LibraryGet(_, name) | ir.Builtin(name):
                    self.is_open |= name in _COMPUTED
                case ir.NativeCall(func, args):
                    known = func.name == "getattr" and len(args) > 1 and isinstance(args[1], ir.Const)
                    self.is_open |= func.name in _COMPUTED and not known
                case ir.NamespaceGet(_, name):
                    self.mention(name)
