"""Leaves out module-level variables that nothing reads: functions that are only called directly, library modules whose names are
known. What stays unmentioned is not linked either, so a program carries only what it uses."""

from portalis.ir import ops as ir
from portalis.ir.program import ModuleIR, ProgramIR
from portalis.passes.private import Uses
from portalis.passes.walk import functions, nodes


def dead_globals(program: ProgramIR) -> None:
    """Removes the bindings of globals that are never read, where binding them does nothing else."""
    uses = Uses.of(program)
    if uses.is_open or any(m.future_annotations for m in program.modules):
        return  # variables can be reached by name; texts of annotations are looked up when a class is made
    kept = uses.reads | set(uses.aliases.values()) | _touched(program) | _held(program)
    for module in program.modules:
        if module.body is not None and id(module) not in uses.escaped:
            live: list[ir.Stmt] = []
            for s in module.body.body:
                name = _dead_name(s, module, kept)
                if name is None:
                    live.append(s)
                else:
                    module.left_out.setdefault(name, s.line)
            module.body.body = live


def _dead_name(s: ir.Stmt, module: ModuleIR, kept: set[tuple[int, str]]) -> str | None:
    match s:
        case ir.Assign([ir.GlobalTarget(owner, name)], value) if (
            owner is module and (id(module), name) not in kept and _does_nothing(value)
        ):
            return name
    return None


def _does_nothing(value: ir.Expr) -> bool:
    """Whether evaluating has no effect and cannot fail."""
    match value:
        case ir.LibraryGet() | ir.ModuleGet() | ir.Const():
            return True
        case ir.MakeFunction(_, defaults, kwdefaults, annotations):
            given = [*defaults, *(d for d in kwdefaults if d is not None)]
            return not annotations and all(isinstance(d, ir.Const) for d in given)
    return False


def _held(program: ProgramIR) -> set[tuple[int, str]]:
    """Globals that hold, at some time, what may notice its end: binding them again, to whatever, ends it."""
    found: set[tuple[int, str]] = set()
    for f in functions(program):
        harmless = {id(s.targets[0]) for s in f.body if isinstance(s, ir.Assign) and _does_nothing(s.value)}
        for node in nodes(f.body):
            if isinstance(node, ir.GlobalTarget) and id(node) not in harmless:
                found.add((id(node.module), node.name))
    return found


def _touched(program: ProgramIR) -> set[tuple[int, str]]:
    """Globals that are asked for without being read: by a guard, by `del`, by an import that looks whether they are there."""
    found: set[tuple[int, str]] = set()
    for f in functions(program):
        for node in nodes(f.body):
            match node:
                case ir.DirectCall(guard=ir.GlobalGet(module, name)) | ir.Delete(
                    ir.GlobalTarget(module, name)
                ):
                    found.add((id(module), name))
                case ir.ImportModule(unless=(module, name)):
                    found.add((id(module), name))
    return found
