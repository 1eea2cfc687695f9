"""Finds the attributes whose every value is seen, and the classes whose every call is.

An attribute is known by its name alone, whatever the object: if no class has it as a method or variable, the runtime gives no object an
attribute of that name, and nothing in the program sets attributes by computed names, then only the program's own assignments
`obj.name = value` put anything there, and reading gives what one of them put, or raises."""

import re
from collections import Counter

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.passes.private import Uses
from portalis.passes.walk import nodes
from portalis.primitives.runtime_lookups import NAMES

_SETTERS = frozenset(
    """setattr vars SimpleNamespace Namespace ArgumentParser namedtuple NamedTuple make_dataclass new_class ModuleType Mock local OptionParser
    __dict__ __setattr__ __getattr__ __getattribute__ __get__ __set__ __set_name__ __delattr__ __setstate__ __reduce__ __reduce_ex__
    __init_subclass__ __prepare__ __mro_entries__ __class_getitem__ extra exec eval""".split()
)
"""Names through which attributes come to be, or are read, in other ways than by their own name."""
_CLASSES = frozenset(
    """classmethod abstractclassmethod methodcaller attrgetter __init__ __new__ __class__ __mro__ __bases__ __base__ __subclasses__ __annotations__ __defaults__ __kwdefaults__ __code__ mro
    get_objects get_referrers""".split()
)
"""Names through which a class or its constructor is reached without being named."""
_DIR, _GETATTR = 1, 2
_SEEN = frozenset(
    {
        *(
            ir.Const,
            ir.FString,
            ir.AttributeTarget,
            ir.NamespaceGet,
            ir.NamespaceTarget,
            ir.MethodCall,
            ir.SuperGet,
        ),
        *(ir.Prim, ir.LibraryGet, ir.Builtin, ir.NativeCall, ir.GlobalGet, ir.GlobalTarget, ir.MakeFunction),
        *(ir.MakeClass, ir.Call, ir.Assign),
    }
)
"""Nodes that say something about attributes and classes."""
_WORD = re.compile(r"\w+")


class Attributes:
    """What a program does with attributes."""

    def __init__(self, program: ProgramIR, bodies: dict[FunctionIR, list[object]], uses: Uses) -> None:
        self.names: set[str] = set()
        """Attributes all of whose values are assigned by the program's own statements."""
        self.constructors: dict[int, FunctionIR] = {}
        """The `__init__` that a call runs, by the identity of the call."""
        self.private: set[FunctionIR] = set()
        """Constructors all of whose calls are among those."""
        self.methods: dict[str, list[FunctionIR]] = {}
        """The functions that a call `obj.name(…)` can run, by name, where there can be no others."""
        self.open = uses.is_open
        self.reflects = False
        self.words: set[str] = set()
        """Names that stand in texts: whoever makes attributes of them, or looks them up."""
        self.phrases: list[str] = []
        self.enums = False
        self.listed = 0
        """Two things that together reach every attribute: `dir`, and `getattr` of a computed name."""
        self.globals: set[str] = {name for m in program.modules for name in m.globals}
        self.bound: set[str] = set(self.globals)
        self.stored: set[str] = set()
        self.defined: dict[str, list[FunctionIR]] = {}
        """Methods, by name, and how often classes bind a name at all."""
        self.spaces: Counter[str] = Counter()
        self.taken: set[str] = set()
        """Names that are read from an object or namespace without being called on the spot."""
        self.foreign: set[str] = set()
        """Names in classes whose bases may call them by names of their own making."""
        self.stores: Counter[tuple[int, str]] = Counter()
        self.reads: Counter[tuple[int, str]] = Counter()
        self.harmless: Counter[tuple[int, str]] = Counter()
        self.calls: list[tuple[ir.Call, tuple[int, str]]] = []
        self.classes: dict[tuple[int, str], ir.MakeClass] = {}
        self.made_classes: list[ir.MakeClass] = []
        self.made: Counter[FunctionIR] = Counter()
        self.types: list[bool] = []
        """For each use of `type`, whether it is a call with one argument."""
        self.names_read: set[int] = set()
        """The constants that stand for the name in `obj.name`, and the builtins that are called with one argument: a node is seen
        before what is below it."""
        if self.open:
            return
        for found in bodies.values():
            for node in found:
                if node.__class__ in _SEEN:
                    self.see(node)
        if self.enums:
            self.words.update(w for text in self.phrases for w in _WORD.findall(text))
        reached = self.listed == _DIR | _GETATTR or any(not plain for plain in self.types)
        if not (self.open or reached or (self.words | self.bound) & _SETTERS):
            self.names = self.stored - self.bound - self.words - NAMES
            if not (self.reflects or self.types or self.words & _CLASSES):
                self.find_constructors(uses)
            if not (self.reflects or self.listed & _GETATTR):
                self.find_methods()

    def find_methods(self) -> None:
        """The methods that are only ever called by their names."""
        self.derive()
        barred = self.stored | self.globals | self.words | self.taken | self.foreign | NAMES
        for name, found in self.defined.items():
            if (
                name not in barred
                and not name.startswith("__")
                and self.spaces[name] == len(found)
                and all(
                    self.made[f] == 1 and f.params and f.params[0].kind in ("posonly", "pos") for f in found
                )
            ):
                self.methods[name] = found

    def derive(self) -> None:
        """Notes what stands in classes whose bases are neither builtin nor such classes of the program, in their turn."""
        keys = {id(made): key for key, made in self.classes.items()}
        left = list(self.made_classes)
        foreign: set[tuple[int, str]] = set()
        changed = True
        while changed:
            changed = False
            for made in list(left):
                if all(self.is_own(base, foreign) for base in made.bases):
                    continue
                left.remove(made)
                changed = True
                if id(made) in keys:
                    foreign.add(keys[id(made)])
                body = nodes(made.cls.body.body)
                self.foreign.update(n.name for n in body if isinstance(n, ir.NamespaceTarget))

    def is_own(self, base: ir.Expr | ir.Star, foreign: set[tuple[int, str]]) -> bool:
        """Whether a base is builtin or a class of the program without foreign bases."""
        match base:
            case ir.Builtin():
                return True
            case ir.GlobalGet(module, name):
                key = (id(module), name)
                return key in self.classes and self.stores[key] == 1 and key not in foreign
        return False

    def see(self, node: object) -> None:
        """One node."""
        match node:
            case ir.Const() if id(node) in self.names_read:
                return
            case ir.Const(str(text)):
                self.words.add(text)
                self.phrases.append(text)
            case ir.Const(tuple(parts)):
                for p in parts:
                    self.see(ir.Const(p))
            case ir.FString(parts):
                for part in parts:
                    if isinstance(part, str):
                        self.phrases.append(part)
            case ir.AttributeTarget(_, name):
                self.stored.add(name)
                self.named(name)
            case ir.NamespaceGet(name=name):
                self.taken.add(name)
            case ir.NamespaceTarget(_, name):
                self.spaces[name] += 1
                self.bound.add(name)
                self.open |= name in _SETTERS
            case ir.MethodCall(_, name):
                self.named(name)
            case ir.SuperGet(name=name, args=None):
                self.named(name)
                self.taken.add(name)
            case ir.SuperGet(name=name) if name != "__init__":  # that of a class which others derive from
                self.named(name)
            case ir.Prim("getattr" | "import_from", [_, ir.Const(str(name)) as read]):
                self.named(name)
                self.taken.add(name)
                self.names_read.add(id(read))
            case ir.LibraryGet(library, name):
                self.named(name)
                self.enums |= library == "enum"
            case ir.Builtin(name):
                self.named(name)
                self.listed |= {"dir": _DIR, "getattr": _GETATTR}.get(name, 0)
                if name == "type":
                    self.types.append(id(node) in self.names_read)
            case ir.NativeCall(func, args):
                self.named(func.name)
                self.listed |= _DIR * (func.name == "dir")
                self.listed |= _GETATTR * (func.name == "getattr" and not isinstance(args[1], ir.Const))
                if func.name == "isinstance" and len(args) == 2 and isinstance(args[1], ir.GlobalGet):
                    self.harmless[(id(args[1].module), args[1].name)] += 1
            case ir.GlobalGet(module, name):
                self.reads[(id(module), name)] += 1
            case ir.GlobalTarget(module, name):
                self.stores[(id(module), name)] += 1
            case ir.MakeFunction(func):
                self.made[func] += 1
                for n in nodes(node.annotations):
                    if isinstance(n, ir.GlobalGet):
                        self.harmless[(id(n.module), n.name)] += 1
            case ir.MakeClass(keywords=keywords):
                self.open |= bool(keywords)
                self.made_classes.append(node)
            case ir.Call(func, args, keywords):
                self.called(node, func, args, keywords)
        if isinstance(node, ir.Assign) and isinstance(node.value, ir.MakeFunction):
            match node.targets:
                case [ir.NamespaceTarget(_, name)]:
                    self.defined.setdefault(name, []).append(node.value.func)
        if isinstance(node, ir.Assign) and isinstance(node.value, ir.MakeClass):
            match node.targets:
                case [ir.GlobalTarget(module, name)] if node.value.cls.name == name:
                    self.classes[(id(module), name)] = node.value

    def named(self, name: str) -> None:
        """A name that is used to get at something."""
        self.open |= name in _SETTERS
        self.reflects |= name in _CLASSES

    def called(
        self,
        node: ir.Call,
        func: ir.Expr,
        args: list[ir.Expr | ir.Star],
        keywords: list[tuple[str | None, ir.Expr]],
    ) -> None:
        """A call; one of a class whose arguments are all seen says what its constructor is given."""
        self.open |= any(k in _SETTERS for k, _ in keywords)
        if isinstance(func, ir.Builtin) and len(args) == 1 and isinstance(args[0], ir.Expr):
            self.names_read.add(id(func))
        if isinstance(func, ir.GlobalGet):
            starred = any(isinstance(a, ir.Star) for a in args) or any(k is None for k, _ in keywords)
            if not starred:
                self.harmless[(id(func.module), func.name)] += 1
                self.calls.append((node, (id(func.module), func.name)))

    def find_constructors(self, uses: Uses) -> None:
        """The classes that are used for nothing but to be called, and what they run then."""
        inits: dict[tuple[int, str], FunctionIR] = {}
        aliased = set(uses.aliases.values())
        for key, made in self.classes.items():
            if (
                self.stores[key] == 1
                and self.reads[key] == self.harmless[key]
                and key not in aliased
                and key[0] not in uses.escaped
                and not made.bases
                and made.cls.class_cell is None
            ):
                init = self.init_of(made)
                if init is not None:
                    inits[key] = init
        self.private = set(inits.values())
        self.constructors = {id(call): inits[key] for call, key in self.calls if key in inits}

    def init_of(self, made: ir.MakeClass) -> FunctionIR | None:
        """The one `__init__` of a class body."""
        found: list[FunctionIR] = []
        for n in nodes(made.cls.body.body):
            match n:
                case ir.Assign([ir.NamespaceTarget(_, "__init__")], ir.MakeFunction(func)):
                    found.append(func)
                case ir.NamespaceTarget(_, "__init__" | "__new__"):
                    found += [made.cls.body] * (n.name == "__new__")
                    self.stores[(0, made.cls.qualname)] += 1
        simple = len(found) == 1 and self.stores[(0, made.cls.qualname)] == 1
        return found[0] if simple and found[0].kind == "Plain" and self.made[found[0]] == 1 else None
