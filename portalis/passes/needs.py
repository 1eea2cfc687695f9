"""Finds the capabilities that a program can come to need of the system, and where each is first asked for."""

from portalis.capabilities import SIGNALS
from portalis.diagnostics import Span
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR, Var
from portalis.passes.reach import reachable
from portalis.passes.walk import functions, nodes
from portalis.primitives import compiled, registry

_LOOPS = frozenset({"get_running_loop", "get_event_loop", "new_event_loop", "get_loop"})
"""What gives a loop."""

Places = dict[str, tuple[Span, str]]
"""By capability, the first place that needs it, and the name that is used there."""


def needed(program: ProgramIR) -> Places:
    """Each capability that something in the program needs; what stands in a function that cannot be reached does not count."""
    reached = reachable(program)
    bodies = {f: list(nodes(f.body)) for f in functions(program) if not f.module.is_library}
    finder = _Finder(bodies)
    found: Places = {}
    for f, body in bodies.items():
        if f not in reached:
            continue
        for needs, name, node in finder.of(f, body):
            at = getattr(node, "at", None)
            span = Span(f.module.path, *at[:4]) if at else Span(f.module.path)
            for capability in needs:
                old = found.get(capability)
                if old is None or (span.path, span.line) < (old[0].path, old[0].line):
                    found[capability] = (span, name)
    return found


class _Finder:
    def __init__(self, bodies: dict[FunctionIR, list[object]]) -> None:
        every = [node for body in bodies.values() for node in body]
        self.own = _own_names(every) | {f.name for f in bodies}
        self.holders = {
            (id(module), name): held
            for node in every
            if isinstance(node, ir.Assign) and isinstance(node.value, ir.LibraryGet) and not node.value.name
            for target in node.targets
            if isinstance(target, ir.GlobalTarget)
            for module, name, held in [(target.module, target.name, node.value.module)]
        }
        """Variables that hold a module of the library."""

    def of(self, f: FunctionIR, body: list[object]) -> list[tuple[frozenset[str], str, object]]:
        """What a function needs: the capabilities, the name that asks for them, the node."""
        found: list[tuple[frozenset[str], str, object]] = []
        quiet: set[int] = set()
        """Modules of which a known name is read."""
        ready = any(isinstance(node, ir.Builtin) and node.name == "NotImplementedError" for node in body)
        loops = _loop_variables(body)
        for node in body:
            match node:
                case ir.Assign([ir.GlobalTarget()], ir.LibraryGet(_, "") as value):
                    quiet.add(id(value))
                case ir.Prim("getattr", [base, ir.Const(str(name))]) | ir.MethodCall(base, name):
                    module = self.module(base)
                    if module is not None:
                        quiet.add(id(base))
                        found.append((_of(module, name), f"{module}.{name}", node))
                    elif name not in self.own or _is_loop(base, loops):
                        needs = _of_loops(name)
                        if (
                            SIGNALS not in needs or not ready
                        ):  # asyncio itself has loops that raise NotImplementedError
                            found.append((needs, f"loop.{name}", node))
                case ir.ImportModule(imported) if imported.is_library and imported.name in compiled.NEEDS:
                    found.append((compiled.NEEDS[imported.name], imported.name, node))
                case ir.NativeCall(func, args):
                    if func.name == "hasattr" and args and isinstance(args[-1], ir.Const):
                        quiet.add(id(args[0]))
                    found.append((func.needs, f"{func.module}.{func.qualname}", node))
                case ir.LibraryGet(module, name) if name:
                    found.append((_of(module, name), f"{module}.{name}", node))
                case ir.LibraryGet() | ir.GlobalGet() if id(node) not in quiet:
                    module = self.module(node)
                    if module is not None:
                        found.append((registry.MODULES[module].needs, module, node))
                case ir.Builtin(name):
                    found.append((_of("builtins", name), name, node))
        return [entry for entry in found if entry[0]]

    def module(self, e: object) -> str | None:
        """The module of the library that an expression is."""
        match e:
            case ir.LibraryGet(module, ""):
                return module
            case ir.GlobalGet(module, name):
                return self.holders.get((id(module), name))
        return None


def _own_names(every: list[object]) -> set[str]:
    """The names under which the program itself stores something in an object, a class or a module."""
    targets = (ir.AttributeTarget, ir.NamespaceTarget, ir.GlobalTarget)
    return {node.name for node in every if isinstance(node, targets)}


def _loop_variables(body: list[object]) -> set[Var]:
    """The variables of a function that are only ever given a loop."""
    given: dict[Var, bool] = {}
    for node in body:
        targets = node.targets if isinstance(node, ir.Assign) else []
        for target in targets:
            if isinstance(target, ir.LocalTarget):
                sure = isinstance(node, ir.Assign) and _is_loop(node.value, set())
                given[target.var] = given.get(target.var, True) and sure
    return {var for var, sure in given.items() if sure}


def _is_loop(e: object, variables: set[Var]) -> bool:
    match e:
        case ir.LocalGet(var):
            return var in variables
        case ir.NativeCall(func):
            return func.module.startswith("asyncio") and func.name in _LOOPS
        case ir.Call(ir.LibraryGet(module, name)):
            return module.startswith("asyncio") and name in _LOOPS
    return False


def _of_loops(name: str) -> frozenset[str]:
    """What a method of event loops needs, in a program that has any."""
    table = registry.MODULES.get("asyncio")
    types = table.types.values() if table is not None else ()
    return frozenset().union(*(t.methods[name].needs for t in types if name in t.methods))


def _of(module: str, name: str) -> frozenset[str]:
    """What a function or type of the table needs, by any of its names; exceptions need nothing."""
    table = registry.load(module)
    while table is not None and name in table.aliases:
        where, _, name = table.aliases[name].rpartition(":")
        table = registry.load(where) if where else table
    if table is None:
        return frozenset()
    if name in table.types:
        return frozenset() if table.types[name].layout == "Exception" else table.needs
    found = table.functions.get(name) or table.constants.get(name)
    return found.needs if found is not None else frozenset()
