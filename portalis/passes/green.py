"""Green code: which functions are compiled a second time so that they can wait (docs/design.md, "Threads are green").

A function gets a green form where it can wait and a thread can come to it. Both are judged from above: a call whose function is not
known may come to every function that is used as a value, a method to all of its name. A program that starts no threads has none.
"""

import re
from functools import cache

from portalis import names
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Greens, ModuleIR, ProgramIR
from portalis.passes.private import Uses
from portalis.passes.walk import functions, nodes
from portalis.primitives import registry
from portalis.primitives.waiting import callee_waits, can_wait, loop_waits, with_waits

_THREADS = re.compile(
    r"^\s*(import|from)\s.*\b(threading|queue|concurrent)\b|\b(to_thread|run_in_executor)\b", re.MULTILINE
)
"""What no program with threads is without."""
_SOCKETS = "accept recv recv_into recvfrom recvfrom_into send sendall sendto".split()
"""Methods of sockets that wait in green code alone."""
_FILES = "read readline readlines read1 readinto peek".split()
"""Methods of files over sockets and pipes that wait in green code alone."""
_STREAMS = re.compile(r"\b(makefile|pipe|fdopen|mkfifo|subprocess)\b")
"""What no program with such files is without."""
_SPECIAL = frozenset({"__init__", "__call__", "__enter__", "__exit__", "__next__", "run"})
"""Methods that green code comes to without a call by their name."""


def green(program: ProgramIR) -> None:
    """Names the green forms, and says which calls can wait."""
    if not any(_THREADS.search(m.source) for m in program.modules):
        return
    found = _Waiting(program)
    reached = _reached(program)
    chosen = [f for f in found.functions if f in reached]
    taken: dict[str, set[str]] = {}
    for f in chosen:
        if f.kind == "Generator":
            f.green = f.rust
            continue
        used = taken.setdefault(f.module.name, _taken(f.module))
        f.green = names.Unique(frozenset(used))(f.rust.removeprefix("r#") + "_green")
        used.add(f.green)
    program.green = Greens(frozenset(found.names), _cycles(chosen), found.loops)


def _taken(module: ModuleIR) -> set[str]:
    return {*names.RESERVED, *module.globals.values(), *(f.rust for f in module.functions)}


@cache
def _native_methods() -> tuple[frozenset[str], frozenset[str]]:
    """The names of all methods of the table, and of those that can wait."""
    known: set[str] = set()
    waiting = {"run_forever", "run_until_complete", *_SOCKETS}
    modules = [registry.load_builtins(), *(registry.load(n) for n in registry.module_names())]
    for module in modules:
        for t in module.types.values() if module is not None else ():
            for f in t.methods.values():
                known.add(f.name)
                if f.waits:
                    waiting.add(f.name)
    return frozenset(known), frozenset(waiting)


class _Waiting:
    """The functions that can wait, and the names of methods that can: both grow until nothing is new."""

    def __init__(self, program: ProgramIR) -> None:
        self.all = [f for f in functions(program) if f.kind in ("Plain", "Generator")]
        self.bodies = {f: list(nodes(f.body)) for f in functions(program)}
        known, waiting = _native_methods()
        self.names = set(waiting)
        self.by_name: dict[str, list[FunctionIR]] = {}
        for f in self.bodies:
            self.by_name.setdefault(f.name, []).append(f)
        every = [n for body in self.bodies.values() for n in body]
        self.classes = _classes(every)
        stored = _stored_names(every)
        self.names |= stored
        self.names |= {
            n.name
            for n in every
            if isinstance(n, ir.MethodCall) and n.name not in known and n.name not in self.by_name
        }
        text = " ".join(m.source for m in program.modules)
        has_streams = _STREAMS.search(text) is not None
        if has_streams:
            self.names.update(_FILES)
        self.loops = (
            has_streams
            or bool(re.search(r"\bas_completed\b|\.map\b|\biter\(", text))
            or "__next__" in self.by_name
        )
        self.functions: set[FunctionIR] = set()
        changed = True
        while changed:
            changed = False
            for f in self.all:
                if f not in self.functions and any(self.waits(n) for n in self.bodies[f]):
                    self.functions.add(f)
                    changed = True
                    if f.kind == "Plain":
                        self.names.add(f.name)
                    else:  # it is its steps that wait
                        self.loops = True
                        self.names |= {"send", "__next__"}

    def waits(self, n: object) -> bool:
        """Whether a node can wait by itself."""
        match n:
            case ir.NativeCall(func):
                return can_wait(func)
            case ir.DirectCall(func):
                return func in self.functions and func.kind == "Plain"
            case ir.MethodCall(_, name):
                return name in self.names
            case ir.SuperGet(_, _, name, args):
                return args is not None and name in self.names
            case ir.Call(func):
                return self.call_waits(func)
            case ir.With(manager, is_async=False):
                return with_waits(manager)
            case ir.While(test):
                return _spins(test)
            case ir.For(_, iterable, is_async=False) | ir.ComprehensionFor(_, iterable, is_async=False):
                return self.loops and loop_waits(iterable)
        return False

    def call_waits(self, func: ir.Expr) -> bool:
        """Whether a call that is bound at run time can wait."""
        match func:
            case ir.GlobalGet(module, name) if (id(module), name) in self.classes:
                return "__init__" in self.names
        return callee_waits(func, self.loops)


def _spins(test: ir.Expr) -> bool:
    """Whether a loop may wait for another thread by asking again and again: it must let the others have their turn."""
    if isinstance(test, ir.Const):
        return True
    return any(
        isinstance(n, ir.GlobalGet | ir.MethodCall | ir.Call)
        or (isinstance(n, ir.LocalGet) and n.var.is_cell)
        or (isinstance(n, ir.Prim) and n.op in ("getattr", "getitem"))
        for n in nodes(test)
    )


def _classes(every: list[object]) -> set[tuple[int, str]]:
    """The global variables that are bound once, to a class of the program."""
    found: set[tuple[int, str]] = set()
    count: dict[tuple[int, str], int] = {}
    for n in every:
        if isinstance(n, ir.GlobalTarget):
            count[(id(n.module), n.name)] = count.get((id(n.module), n.name), 0) + 1
        match n:
            case ir.Assign([ir.GlobalTarget(module, name)], value) if _is_class(value):
                found.add((id(module), name))
    return {key for key in found if count.get(key) == 1}


def _is_class(value: ir.Expr) -> bool:
    """A class statement, perhaps decorated by the library."""
    match value:
        case ir.MakeClass():
            return True
        case ir.NativeCall(_, [*_, inner]) | ir.Call(ir.LibraryGet(), [inner]) if isinstance(inner, ir.Expr):
            return _is_class(inner)
    return False


def _stored_names(every: list[object]) -> set[str]:
    """Names of attributes that may hold functions: `self.callback = f`, and what a class body binds to anything but a `def`."""
    found: set[str] = set()
    for n in every:
        match n:
            case ir.Assign(targets, value):
                for target in targets:
                    quiet = isinstance(value, ir.Const) or (
                        isinstance(target, ir.NamespaceTarget) and isinstance(value, ir.MakeFunction)
                    )
                    if isinstance(target, ir.AttributeTarget | ir.NamespaceTarget) and not quiet:
                        found.add(target.name)
    return found


def _reached(program: ProgramIR) -> set[FunctionIR]:
    """The functions that a thread can come to: those used as values, and what they call."""
    uses = Uses.of(program)
    bodies = {f: list(nodes(f.body)) for f in functions(program)}
    by_name: dict[str, list[FunctionIR]] = {}
    methods: set[FunctionIR] = set()
    read: set[str] = set(_SPECIAL)
    for f in bodies:
        by_name.setdefault(f.name, []).append(f)
        for n in bodies[f]:
            match n:
                case ir.Assign([ir.NamespaceTarget()], ir.MakeFunction(func)):
                    methods.add(func)
                case ir.Prim("getattr", [_, ir.Const(str(name))]) | ir.SuperGet(_, _, name, None):
                    read.add(name)
                case ir.Const(str(name)):
                    read.add(name)
    private = {
        func
        for key, func in uses.candidates.items()
        if not uses.is_open and key not in uses.reads and key[0] not in uses.escaped and uses.made[func] == 0
    }
    seen = {f for f in bodies if f not in private and (f not in methods or f.name in read)}
    seen -= {m.body for m in program.modules if m.body is not None}
    work = list(seen)
    while work:
        for n in bodies[work.pop()]:
            for callee in _callees(n, by_name):
                if callee not in seen:
                    seen.add(callee)
                    work.append(callee)
    return seen


def _callees(n: object, by_name: dict[str, list[FunctionIR]]) -> list[FunctionIR]:
    match n:
        case ir.DirectCall(func):
            return [func]
        case ir.MethodCall(_, name) | ir.SuperGet(_, _, name):
            return by_name.get(name, [])
    return []


def _cycles(chosen: list[FunctionIR]) -> frozenset[tuple[FunctionIR, FunctionIR]]:
    """The pairs (caller, callee) on a cycle of direct calls: their futures are boxed, or their size would be infinite."""
    edges = {
        f: {
            n.func
            for n in nodes(f.body)
            if isinstance(n, ir.DirectCall) and n.func.green and n.func.kind == "Plain"
        }
        for f in chosen
    }
    found = set()
    for caller, callees in edges.items():
        for callee in callees:
            seen, work = {callee}, [callee]
            while work:
                fresh = edges.get(work.pop(), set()) - seen
                seen |= fresh
                work += fresh
            if caller in seen:
                found.add((caller, callee))
    return frozenset(found)
