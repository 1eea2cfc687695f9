"""The methods of the runtime's types that a program can reach: under `-Oz` only those are linked.

A method is reached by its name in the program's sources, through an operator, or by the runtime looking it up. What is judged
out of reach ends the program with an internal error when it is called after all (`pyrt::linked`), and is never just missing.
"""

from collections.abc import Set
from functools import cache

from portalis.primitives import registry
from portalis.primitives.generate import methods_static, numbered_types, static_name, type_home
from portalis.primitives.lookups import CLASS_STATEMENT, CORE
from portalis.primitives.registry import Function, Type
from portalis.primitives.runtime_lookups import LOOKED_UP, MAKES, USES
from portalis.rust.tree import Lines

ALL = "pyrt::generated::linked::ALL"

OPERATORS = frozenset(
    """__abs__ __add__ __and__ __bool__ __bytes__ __ceil__ __contains__ __delitem__ __divmod__ __float__ __floor__ __floordiv__
    __format__ __ge__ __getitem__ __gt__ __iadd__ __iand__ __imul__ __index__ __int__ __invert__ __ior__ __isub__ __iter__
    __ixor__ __le__ __len__ __length_hint__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __or__ __pos__ __pow__ __radd__
    __rand__ __rdivmod__ __repr__ __reversed__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__
    __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __setitem__ __str__ __sub__ __truediv__ __trunc__ __xor__""".split()
)
"""What `pyrt::ops` does itself for values of builtin types and of classes derived from them (`pyrt::ops::special`)."""

VALUES = frozenset(
    """NoneType ellipsis NotImplementedType bool int float complex str bytes list tuple dict set frozenset range slice function
    builtin_function_or_method method method_wrapper wrapper_descriptor method_descriptor classmethod_descriptor getset_descriptor generator
    coroutine async_generator async_generator_asend async_generator_athrow module cell""".split()
)
"""The builtin types whose instances are values of their own and no `Inst` (`pyrt::types::type_of`)."""

_DATA = frozenset("bool int float complex str bytes list tuple dict set frozenset range slice type".split())
"""Builtin types that asyncio has nothing to look up on."""

_BY_NAME = frozenset(
    "__class_getitem__ __copy__ __deepcopy__ __dir__ __getnewargs__ __getstate__ __length_hint__ __reduce__ __reduce_ex__ "
    "__setstate__ __sizeof__ __subclasses__ __subclasshook__ __wrapped__".split()
)
"""Special names that no operator finds: copying and looking around ask for them by name."""

_OF_GROUPS = frozenset({"derive", "split"})
"""What the core looks up on exception groups alone."""

_NEEDED_FOR = {
    "__class_getitem__": frozenset({"["}),
    "__getstate__": frozenset({"__reduce_ex__", "copy", "copyreg", "pickle"}),
    "__reduce__": frozenset({"__reduce_ex__", "copy", "copyreg", "pickle"}),
}
"""Names that the core looks up for one operation alone, and the words without which no program comes to it."""

_EXECUTORS = frozenset(
    "to_thread run_in_executor run_coroutine_threadsafe wrap_future set_default_executor sendfile sock_sendfile".split()
)
"""Words by which an asyncio program comes by threads."""

_NETWORK = frozenset(
    """open_connection start_server open_unix_connection start_unix_server create_connection create_server create_unix_connection
    create_unix_server create_datagram_endpoint connect_accepted_socket getaddrinfo getnameinfo sock_recv sock_recv_into
    sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_accept sock_connect sock_sendfile sendfile add_reader
    add_writer remove_reader remove_writer add_signal_handler remove_signal_handler create_subprocess_exec create_subprocess_shell
    subprocess_exec subprocess_shell StreamReader StreamWriter StreamReaderProtocol BaseProtocol Protocol BufferedProtocol
    DatagramProtocol SubprocessProtocol BaseTransport Transport DatagramTransport SubprocessTransport""".split()
)
"""Words by which an asyncio program comes by streams, sockets, signals and child processes, and by paths."""

_CLASS_OF = frozenset({"type", "__class__", "__base__", "__bases__", "__mro__", "mro", "__subclasses__"})
"""Words by which a program gets at classes that it does not name."""


_ARITHMETIC = frozenset(
    """+ - * / % & ^ | ~ @ << >> 10**16 int sum pow divmod abs round range enumerate len hash id
    AbstractEventLoop BaseEventLoop SelectorEventLoop""".split()
)
"""Signs and words by which a program comes to arithmetic, which may end in ints beyond 64 bits."""

_SETTERS = frozenset({"__setattr__", "__delattr__", "__setstate__", "property"})
"""Words by which attributes are set whose names stand in texts."""

_BY_PLACE = frozenset({"__getitem__", "__reversed__", "reversed"})
"""Words by which a program comes to iterate by places."""

_SET_NOTHING = frozenset({CORE, "asyncio", "contextvars", "math", "random", "time"})
"""Parts of the runtime that set no such attributes of what they are given."""

_STREAMS_ALONE = _SET_NOTHING | frozenset(
    """abc bisect collections collections.abc contextlib copy dataclasses enum functools heapq itertools json operator re statistics
    string textwrap typing""".split()
)
"""Parts of the runtime that ask nothing of the system but to read and write the standard streams."""

_RUN_ALONE = frozenset("run sleep CancelledError TimeoutError".split())
"""Names of asyncio that lead to nothing that it reports or shows, and to no float: one coroutine runs, sleeps, and ends."""

_STEPPED = frozenset(
    "__await__ send throw cr_await yield SystemExit KeyboardInterrupt exit quit __subclasses__".split()
)
"""Words by which a program steps through a coroutine itself, and so comes by what it waits for, or leaves its loop at once."""

_FLOATS = frozenset(
    "0.5 / ** 1j float complex pow __float__ __truediv__ __rtruediv__ __pow__ __rpow__ memoryview".split()
)
"""Signs and words by which a program comes by a float."""

_RUNS = frozenset({CORE, "asyncio", "contextvars"})
"""Parts of the runtime that give no float and nothing of asyncio, but by its names."""

KINDS = {
    "Alias": ("GenericAlias", "UnionType"),
    "AsyncGen": ("async_generator",),
    "Bytes": ("bytes", "bytearray", "memoryview"),
    "Complex": ("complex",),
    "Func": ("function",),
    "Memory": ("memoryview", "bytearray"),
    "Property": ("property",),
    "Range": ("range",),
    "Set": ("set", "frozenset"),
    "Slice": ("slice",),
    "View": ("dict_keys", "dict_values", "dict_items"),
}
"""The kinds of rare values (`pyrt::kinds`), with their types."""

_REPORTED = frozenset({"BaseEventLoop", "Future", "Handle", "Task", "TimerHandle"})
"""Types whose instances asyncio shows in its own messages."""

_OWN_WORDS = "asyncio"
"""The part of the runtime whose values of rare kinds come by words in the stubs alone; it looks names up on its own objects."""

_LOOKED_INTO = _DATA | frozenset(
    """function builtin_function_or_method method_wrapper method method_descriptor wrapper_descriptor classmethod_descriptor
    getset_descriptor module cell""".split()
)
"""Builtin types whose methods nothing finds in a program that looks nothing up."""

_BY_ATTRIBUTE = frozenset(
    "__class__ __delattr__ __dir__ __getattribute__ __init_subclass__ __setattr__".split()
)
"""Methods of objects that go with attributes."""

_MAKES_CLASSES = _CLASS_OF | {CLASS_STATEMENT}
"""Words by which a program makes classes."""


class ReachableMethods:
    """Decides for one program; `words` are all words of its sources, or None where it computes names; `makes_functions`: whether its
    code makes function objects; `looks_up`: whether it looks anything up when it runs (`portalis.rust.plain`); `in_page`: whether it runs where the streams never fail."""

    def __init__(
        self,
        words: frozenset[str] | None,
        *,
        makes_functions: bool = True,
        looks_up: bool = True,
        in_page: bool = False,
    ) -> None:
        self._words = words
        self._named = words or frozenset()
        self._parts = _parts(self._named)
        own = {word for part in self._parts - {CORE} for word in _looked_up(part)}
        self._mentioned = own | self._named
        others = self._parts - {CORE, _OWN_WORDS}
        self._told = self._named.union(*map(_looked_up, others))
        """The words by which the program comes by values and classes, itself or through the library."""
        self._made = frozenset(kind for part in others for kind in MAKES.get(part, "").split())
        self._in_page = in_page
        self._looks_up = looks_up or self._goes_beyond_running()
        self._makes_functions = makes_functions or "Func" in self._made
        self._core = _looked_up(CORE)

    def kinds(self, *, importable: bool = False) -> str:
        """The kinds of rare values that the program can come by, as a `pyrt::kinds::Kinds`; JavaScript may give any to an importable one."""
        if self._words is None or importable:
            return "pyrt::kinds::Kinds::ALL"
        found = [
            kind for kind, types in KINDS.items() if any(self._comes_by(CORE, _builtin(t)) for t in types)
        ]
        if "Big" in self._made or self._told & (_ARITHMETIC | OPERATORS):
            found.append("Big")
        if self._sets_attributes():
            found.append("Setter")
        if self._reaches_system():
            found.append("System")
        if self._goes_beyond_running():
            found.append("Loop")
        if self._told & _FLOATS or self._goes_beyond_running():
            found.append("Digits")
        if self._looks_up:
            found.append("Lookup")
        if "Place" in self._made or self._told & _BY_PLACE or self._has_items_alone():
            found.append("Place")
        if self._comes_by("asyncio", numbered_types()["asyncio", "Task"][1]):
            found.append("Task")
        return (
            f"pyrt::kinds::Kinds::of(&[{', '.join(f'pyrt::kinds::Kind::{kind}' for kind in sorted(found))}])"
        )

    def _sets_attributes(self) -> bool:
        """Whether the program can set an attribute that a type of the runtime computes."""
        if self._told & _SETTERS or not self._parts <= _SET_NOTHING:
            return True
        return any(module in self._parts and f".{name}" in self._named for module, name in _getters())

    def _goes_beyond_running(self) -> bool:
        """Whether the program asks more of the library than that asyncio runs a coroutine, which sleeps."""
        if not self._parts <= _RUNS or self._named & _STEPPED:
            return True
        return "asyncio" in self._parts and not self._named.isdisjoint(_asyncio_names() - _RUN_ALONE)

    def _reaches_system(self) -> bool:
        """Whether the program asks the system for more than the standard streams, or can call OSError, whose objects are of the class that
        their number says."""
        if "open" in self._told or not self._parts <= _STREAMS_ALONE:
            return True
        return bool(self._told & _CLASS_OF or self._named & _names_of(CORE, "OSError"))

    def _has_no_os_errors(self) -> bool:
        """Whether the program can come by no OSError: in a page, where the streams report none."""
        if not self._in_page or self._reaches_system() or self._goes_beyond_running():
            return False
        return not self._constructs(CORE, _builtin("OSError"))

    def _has_items_alone(self) -> bool:
        """Whether the program comes by an instance of a type of the runtime that has `__getitem__` and no `__iter__`."""
        return any(
            self._comes_by(module, t)
            for (module, _), (_, t) in numbered_types().items()
            if "__getitem__" in t.methods and "__iter__" not in t.methods
        )

    def emit(self, out: Lines) -> str:
        """The Rust path of the table, which is written to `out` unless it is the one with everything."""
        if self._words is None:
            return ALL
        out.line("")
        out.line("/// The methods of the runtime's types that the program can reach.")
        out.open("pub static METHODS: &[pyrt::linked::TypeMethods] = &[")
        for (module, name), (number, t) in numbered_types().items():
            home = type_home(module, name).replace("crate::", "pyrt::")
            reached = [f for f in t.methods.values() if self.reaches(module, t, f)]
            if len(reached) == len(t.methods):
                rows = f"{home}::{methods_static(t)}"
            else:
                rows = f"&[{', '.join(f'&{home}::{static_name(t.name, f.name)}' for f in reached)}]"
            if reached:
                out.line(f"({number}, {rows}), // {module}.{name}")
        out.close("];")
        return "METHODS"

    def reaches(self, module: str, t: Type, f: Function) -> bool:
        """Whether the program can call a method of a type."""
        if not self._looks_up and module == CORE and (t.name in _LOOKED_INTO or f.name in _BY_ATTRIBUTE):
            return False
        if not self._comes_by(module, t):
            return f.name == "__repr__" and t.name in _REPORTED and module in self._parts
        if f.name in self._words_for(module, t) or (t.name == "object" and f.name not in _BY_NAME):
            return True
        if f.name in _NEEDED_FOR and self._mentioned.isdisjoint(_NEEDED_FOR[f.name]):
            return False
        if t.name == "type" and f.name in ("__new__", "__init__", "__call__", "__prepare__"):
            return not self._told.isdisjoint(_MAKES_CLASSES)
        special = f.name.startswith("__") and f.name.endswith("__") and f.name not in _BY_NAME
        if not special:
            return f.name in self._core and (f.name not in _OF_GROUPS or t.name == "BaseExceptionGroup")
        passed_over = t.name in VALUES or t.name == "type"
        if module != CORE or not passed_over:
            return True
        if f.name in ("__new__", "__init__"):
            return bool(self._told & _CLASS_OF) or self._constructs(module, t)
        return f.name in self._core and f.name not in OPERATORS

    def _words_for(self, module: str, t: Type) -> Set[str]:
        """The words that lead to a type's methods; what asyncio looks up is looked up on its own objects and on what runs, not on data."""
        return self._told if module == CORE and t.name in _DATA else self._mentioned

    def _constructs(self, module: str, t: Type) -> bool:
        """Whether the program names a type or one derived from it."""
        return not self._named.isdisjoint(_names_of(module, t.name)) or any(
            self._constructs(where, derived) for where, derived in _derived(module, t.name)
        )

    def _comes_by(self, module: str, t: Type) -> bool:
        """Whether the program can have an instance of a type or of one derived from it."""
        if module not in self._parts:
            return False
        if module == CORE and t.name == "function":
            return self._makes_functions
        if module == CORE and t.name == "OSError" and self._has_no_os_errors():
            return False
        makers = _made_by(module, t)
        if makers is None or self._told & makers or self._names(module, t):
            return True
        return module == CORE and any(t.name in KINDS[kind] for kind in self._made & KINDS.keys())

    def _names(self, module: str, t: Type) -> bool:
        """Whether the program names a type, or comes by one derived from it."""
        return not self._named.isdisjoint(_names_of(module, t.name)) or any(
            self._comes_by(where, derived)
            for where, derived in _derived(module, t.name)
            if where in self._parts
        )


@cache
def _getters() -> tuple[tuple[str, str], ...]:
    """The attributes of the runtime's types that are computed, with the types' modules."""
    return tuple(
        (module, f.name)
        for (module, _), (_, t) in numbered_types().items()
        for f in t.methods.values()
        if f.binding == "Getter"
    )


@cache
def _asyncio_names() -> frozenset[str]:
    """What the program can ask `asyncio` for."""
    table = registry.load("asyncio")
    assert table is not None
    return frozenset({*table.functions, *table.types, *table.constants, *table.aliases})


def _builtin(name: str) -> Type:
    return numbered_types()[CORE, name][1]


@cache
def _names_of(module: str, name: str) -> frozenset[str]:
    """A type's name and its other names in the tables."""
    tables = [registry.load_builtins() if m == CORE else registry.load(m) for m in registry.module_names()]
    aliases = (alias for table in tables if table is not None for alias in table.aliases.items())
    return frozenset({name, *(alias for alias, target in aliases if target.rpartition(":")[2] == name)})


def _made_by(module: str, t: Type) -> frozenset[str] | None:
    """A type's `made_by`, or that of its base."""
    if t.made_by is not None or not t.bases:
        return t.made_by
    where, _, name = t.bases[0].rpartition(":")
    found = numbered_types().get((where or module, name)) or numbered_types()[CORE, name]
    return _made_by(where or module, found[1])


@cache
def _derived(module: str, name: str) -> tuple[tuple[str, Type], ...]:
    """The types of the tables that derive from one directly, with their modules."""
    return tuple(
        (where, t)
        for (where, _), (_, t) in numbered_types().items()
        for base in t.bases
        if base == f"{module}:{name}" or (base == name and module in (where, CORE))
    )


def _parts(words: frozenset[str]) -> frozenset[str]:
    """The parts of the runtime that a program uses: the modules that it names, and those that they use."""
    found = {CORE}
    waiting = [name for name in registry.module_names() if words.issuperset(name.split("."))]
    if not words.isdisjoint(_EXECUTORS):
        waiting.append("concurrent.futures")
    if "asyncio" in waiting and not words.isdisjoint(_NETWORK):
        waiting.append("socket")
    if "asyncio" in waiting and "_queue" in words:
        waiting.append("collections")
    while waiting:
        part = waiting.pop()
        if part not in found:
            found.add(part)
            waiting += USES.get(part, "").split()
    return frozenset(found)


@cache
def _looked_up(part: str) -> frozenset[str]:
    return frozenset(LOOKED_UP.get(part, "").split())
