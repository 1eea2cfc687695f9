"""Leaves out module-level variables that nothing reads: functions that are only called directly, library modules whose names are
known. What stays unmentioned is not linked either, so a program carries only what it uses."""

from portalis.ir import ops as ir
from portalis.ir.program import ModuleIR, ProgramIR
from portalis.passes.walk import functions, nodes


def dead_globals(program: ProgramIR) -> None:
    """Removes the bindings of globals that are never read, where binding them does nothing else."""
    reads = _Reads(program)
    if reads.by_computed_name:
        return
    for module in program.modules:
        if module.body is not None and module not in reads.whole_modules:
            module.body.body = [s for s in module.body.body if not _is_dead(s, module, reads)]


def _is_dead(s: ir.Stmt, module: ModuleIR, reads: "_Reads") -> bool:
    match s:
        case ir.Assign([ir.GlobalTarget(owner, name)], value) if (
            owner is module and (module, name) not in reads.names
        ):
            return _does_nothing(value)
    return False


def _does_nothing(value: ir.Expr) -> bool:
    """Whether evaluating has no effect and cannot fail."""
    match value:
        case ir.LibraryGet(_, ""):
            return True
        case ir.ModuleGet() | ir.Const():
            return True
        case ir.LibraryGet(_, name):
            return name != ""
        case ir.MakeFunction(_, defaults, kwdefaults, annotations):
            given = [*defaults, *(d for d in kwdefaults if d is not None)]
            return not annotations and all(isinstance(d, ir.Const) for d in given)
    return False


class _Reads:
    """Which globals the program can read."""

    def __init__(self, program: ProgramIR) -> None:
        self.names: set[tuple[ModuleIR, str]] = set()
        self.whole_modules: set[ModuleIR] = set()
        self.by_computed_name = False
        self._uses: dict[ModuleIR, int] = {}
        self._sys = 0
        for f in functions(program):
            for node in nodes(f.body):
                self._note(node)
        self.by_computed_name = self._sys > 0  # sys.modules leads to every module
        self.whole_modules |= {m for m, n in self._uses.items() if n > 0}

    def _use(self, module: ModuleIR, n: int) -> None:
        self._uses[module] = self._uses.get(module, 0) + n

    def _note(self, node: object) -> None:
        match node:
            case ir.GlobalGet(module, name):
                self.names.add((module, name))
            case ir.DirectCall(guard=ir.GlobalGet(module, name)):
                self.names.add((module, name))
            case ir.AugAssign(ir.GlobalTarget(module, name)) | ir.Delete(ir.GlobalTarget(module, name)):
                self.names.add((module, name))
            case ir.Prim("getattr" | "import_from", [ir.ModuleGet(module), ir.Const(name)]):
                self.names.add((module, str(name)))
                self._use(module, -1)
            case ir.MethodCall(ir.ModuleGet(module), name):
                self.names.add((module, name))
                self._use(module, -1)
            case ir.Assign([ir.GlobalTarget()], ir.ModuleGet(module)):
                self._use(module, -1)  # reads of that variable are reads of the module's object
            case ir.ModuleGet(module):
                self._use(module, 1)
            case ir.ImportStar(source):
                self.whole_modules.add(source)
            case ir.ImportModule(_, _, (module, name)):
                self.names.add((module, name))
            case ir.Assign([ir.GlobalTarget()], ir.LibraryGet("sys", "")):
                self._sys -= 1
            case ir.LibraryGet("sys", ""):
                self._sys += 1
            case ir.LibraryGet("sys", "modules"):
                self._sys += 2
