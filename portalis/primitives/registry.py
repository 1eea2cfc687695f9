"""The register of primitives: modules, functions, types and constants as typed stubs describe them.

An entry is a stub: Python signature, docstring, marks. The Rust path is derived from the name and never written down:
`time.monotonic` is `pyrt::stdlib::time::monotonic`, `list.append` is `pyrt::builtins::list::append`, `collections.deque.append`
is `pyrt::stdlib::collections::deque::append`. Every Rust function takes its bound arguments as `&Value`, in the order
positional, keyword-only, `*args` (a tuple), `**kwargs` (a dict), and gives `R`.

A parameter's default is `None`, a bool, an int, a float, a str, `()`, or `...`: the function then sees `Value::Unbound`.
"""

import functools
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import EllipsisType
from typing import Any, TypeVar

Const = bool | int | float | str | tuple[()] | EllipsisType | None
_F = TypeVar("_F", bound=Callable[..., Any])
_T = TypeVar("_T", bound=type)

RUST_KEYWORDS = frozenset(
    """as async await box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop macro match
    mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual
    where while yield abstract become Self""".split()
)


def snake(name: str) -> str:
    """`OrderedDict` to `ordered_dict`; names that are not in camel case stay as they are."""
    if name.islower() or name.startswith("__"):
        return name
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def rust_ident(name: str) -> str:
    """The name as a Rust identifier."""
    if name in ("self", "super", "crate", "Self"):
        return name + "_"
    return f"r#{name}" if name in RUST_KEYWORDS else name


def waits(stub: _F) -> _F:
    """Marks a function that can wait for other threads: its Rust function is `async`, takes its arguments as `Value`, and green
    code awaits it (docs/design.md, "Threads are green")."""
    setattr(stub, "__waits__", True)  # noqa: B010 - functions have no such attribute for mypy
    return stub


def constant_of_type(stub: _F) -> _F:
    """Marks an attribute of a type that is no function: computed once, when the class is made."""
    setattr(stub, "__constant__", True)  # noqa: B010 - functions have no such attribute for mypy
    return stub


def needs(*capabilities: str) -> Callable[[_F], _F]:
    """Marks a method that needs more of the system than its type does."""

    def mark(stub: _F) -> _F:
        setattr(stub, "__needs__", frozenset(capabilities))  # noqa: B010 - functions have no such attribute for mypy
        return stub

    return mark


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a primitive."""

    name: str
    kind: Any
    default: Const = ...
    has_default: bool = False


@dataclass(frozen=True)
class Function:
    """A function or method of the table."""

    module: str
    owner: str | None
    """The type it belongs to, or None for a function of the module."""
    stub: Callable[..., Any]
    binding: str = "Function"
    """Function, Method, ClassMethod, StaticMethod, Getter or Constant (`pyrt::object::Binding`)."""
    needs: frozenset[str] = frozenset()
    suspends: bool = False
    """Whether calling it gives something to await."""

    @property
    def name(self) -> str:
        """The name without its type."""
        return self.stub.__name__.removesuffix("__py").removesuffix("__constant").removesuffix("__old")

    @property
    def qualname(self) -> str:
        """`deque.append`."""
        return f"{self.owner}.{self.name}" if self.owner else self.name

    @property
    def is_coroutine(self) -> bool:
        """Whether CPython defines it with `async def`, as its stub does."""
        return inspect.iscoroutinefunction(self.stub)

    @property
    def waits(self) -> bool:
        """Whether it can wait for other threads."""
        return getattr(self.stub, "__waits__", False)

    @property
    def doc(self) -> str:
        """The first line of the docstring."""
        return (inspect.getdoc(self.stub) or "").split("\n", 1)[0]

    @functools.cached_property
    def params(self) -> tuple[Param, ...]:
        """The parameters in the order of bound arguments."""
        kinds = inspect.Parameter
        order = {
            kinds.POSITIONAL_ONLY: 0,
            kinds.POSITIONAL_OR_KEYWORD: 0,
            kinds.KEYWORD_ONLY: 1,
            kinds.VAR_POSITIONAL: 2,
        }
        found = [
            Param(p.name.rstrip("_") or p.name, p.kind, p.default, True)
            if p.default is not kinds.empty
            else Param(p.name.rstrip("_") or p.name, p.kind)
            for p in inspect.signature(self.stub).parameters.values()
        ]
        return tuple(sorted(found, key=lambda p: order.get(p.kind, 3)))

    @property
    def result(self) -> str:
        """The annotation of the result as text; empty where there is none."""
        annotation = self.stub.__annotations__.get("return", "")
        return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))

    @property
    def rust_path(self) -> str:
        """Where the implementation is, from the runtime's root."""
        # a constant that only its case tells from a function: `enum.UNIQUE`
        suffix = "_constant" if self.stub.__name__.endswith("__constant") else ""
        if self.stub.__name__.endswith(
            "__old"
        ):  # one that only its case tells from the name in use: `Event.isSet`
            suffix = "_old"
        return f"{rust_module(self.module, self.owner)}::{rust_ident(snake(self.name) + suffix)}"


def rust_module(module: str, owner: str | None) -> str:
    """The Rust module that implements a Python module's functions, or one of its types."""
    if module == "builtins":
        return f"builtins::{rust_ident(snake(owner))}" if owner else "builtins::functions"
    path = f"stdlib::{rust_ident(module.replace('.', '_'))}"
    return f"{path}::{rust_ident(snake(owner))}" if owner else path


@dataclass
class Type:
    """A type of the table."""

    module: str
    name: str
    bases: tuple[str, ...]
    """Names in the same module, or `builtins` names, or `module:Name`."""
    layout: str
    """`pyrt::object::Layout` variant: Object, Exception, Builtin(Base::List), Native, Type."""
    doc: str = ""
    display: str | None = None
    """The class's `__module__` where it is not the module it is found in."""
    hidden: bool = False
    """Whether the type is no attribute of its module (`function`, `generator`, `list_iterator`)."""
    metaclass: str = ""
    """The class's class where it is not `type`, written as in `bases`."""
    made_by: frozenset[str] | None = None
    """Words without which, or the type's name, no program comes by an instance; None where instances come from anywhere."""
    methods: dict[str, Function] = field(default_factory=dict)


class Module:
    """A module of the table; its decorators register the stubs."""

    def __init__(self, name: str, *, needs: str | frozenset[str] = frozenset()) -> None:
        self.name = name
        self.needs = frozenset([needs]) if isinstance(needs, str) else needs
        self.functions: dict[str, Function] = {}
        self.constants: dict[str, Function] = {}
        self.types: dict[str, Type] = {}
        self.aliases: dict[str, str] = {}
        MODULES[name] = self

    def function(self, stub: _F | None = None, *, needs: str = "", suspends: bool = False) -> Any:
        """Registers a function."""

        def register(stub: _F) -> _F:
            marks = self.needs | ({needs} if needs else set())
            made = Function(self.name, None, stub, needs=frozenset(marks), suspends=suspends)
            self.functions[made.name] = made
            return stub

        return register(stub) if stub else register

    def constant(self, stub: _F) -> _F:
        """Registers an attribute that is no function: computed once, when the module is first used."""
        made = Function(self.name, None, stub, needs=getattr(stub, "__needs__", frozenset()))
        self.constants[made.name] = made
        return stub

    def alias(self, name: str, target: str) -> None:
        """Registers a second name of a function, type or constant: `module:name`, or a name of this module."""
        self.aliases[name] = target

    def type(
        self,
        cls: _T | None = None,
        *,
        layout: str = "Native",
        bases: tuple[str, ...] = (),
        display: str | None = None,
        hidden: bool = False,
        metaclass: str = "",
        made_by: str | None = None,
    ) -> Any:
        """Registers a type with its methods; `layout`, `bases`, `hidden` and `made_by` (words in one text) as in `Type`."""

        def register(cls: _T) -> _T:
            own = tuple(b.__name__ for b in cls.__bases__ if b is not object)
            made = Type(
                self.name,
                cls.__name__,
                bases or own,
                layout,
                (inspect.getdoc(cls) or "").split("\n", 1)[0],
                display,
                hidden,
                metaclass,
                None if made_by is None else frozenset(made_by.split()),
            )
            for name, member in vars(cls).items():
                binding, stub = _member(member)
                if stub is not None and getattr(stub, "__qualname__", "").startswith(cls.__qualname__):
                    marks = self.needs | getattr(stub, "__needs__", frozenset())
                    made.methods[name] = Function(self.name, cls.__name__, stub, binding, marks)
            self.types[cls.__name__] = made
            return cls

        return register(cls) if cls else register

    def exception(self, cls: _T | None = None, *, made_by: str | None = None) -> Any:
        """Registers an exception class."""
        return self.type(cls, layout="Exception", made_by=made_by)


def _member(member: object) -> tuple[str, Callable[..., Any] | None]:
    """How a member of a stub class is bound, and its function."""
    if isinstance(member, property):
        return "Getter", member.fget
    if isinstance(member, classmethod):
        return "ClassMethod", member.__func__
    if isinstance(member, staticmethod):
        return "StaticMethod", member.__func__
    if inspect.isfunction(member):
        if getattr(member, "__constant__", False):
            return "Constant", member
        return ("StaticMethod" if member.__name__ == "__new__" else "Method"), member
    return "", None


MODULES: dict[str, Module] = {}


def load(name: str) -> Module | None:
    """The module of the table with this Python name; None where there is none."""
    if name not in MODULES:
        _load_all_names()
        if name in _FILES:
            importlib.import_module(_FILES[name])
    return MODULES.get(name)


def public_names(name: str) -> frozenset[str]:
    """What programs can name of a module of the table."""
    module = load(name)
    if module is None:
        return frozenset()
    shown = (t.name for t in module.types.values() if not t.hidden)
    return frozenset([*module.functions, *module.constants, *module.aliases, *shown])


def module_names() -> Iterator[str]:
    """The Python names of all modules of the table, without importing them."""
    _load_all_names()
    yield from sorted(_FILES)


_FILES: dict[str, str] = {}


def _load_all_names() -> None:
    if _FILES:
        return
    from portalis.primitives import builtins, stdlib

    _FILES["builtins"] = f"{builtins.__name__}.functions"
    for info in pkgutil.iter_modules(stdlib.__path__):
        stem = info.name
        python = {"os_path": "os.path", "collections_abc": "collections.abc"}.get(stem, stem)
        _FILES[python] = file = f"{stdlib.__name__}.{stem}"
        if info.ispkg:  # its parts are submodules, but for those whose names begin with an underscore
            for part in pkgutil.iter_modules([f"{folder}/{stem}" for folder in stdlib.__path__]):
                if not part.name.startswith("_"):
                    _FILES[f"{python}.{part.name}"] = f"{file}.{part.name}"


@functools.cache
def load_builtins() -> Module:
    """The module `builtins`: every file of `primitives/builtins` registers its part."""
    from portalis.primitives import builtins

    for info in pkgutil.iter_modules(builtins.__path__):
        importlib.import_module(f"{builtins.__name__}.{info.name}")
    return MODULES["builtins"]
