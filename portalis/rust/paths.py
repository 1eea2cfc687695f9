"""Where the runtime keeps builtins and library names."""

from portalis.primitives import registry
from portalis.primitives.generate import getter_path, static_name
from portalis.primitives.registry import Module
from portalis.rust.library import LibraryTables, generated_path
from portalis.rust.literals import Literals
from portalis.rust.tree import Group, Rx, Text

_IMMUTABLE = {"int", "float", "str", "bool", "None"}


def _generated(module: str) -> str:
    return f"pyrt::{generated_path(module)}"


def _class(module: str, name: str) -> Rx:
    return Group("Value::Class", [Text(getter_path(module, name).replace("crate::", "pyrt::") + "()")])


def builtin_path(name: str) -> Rx:
    """A builtin as a value."""
    table = registry.load_builtins()
    name = table.aliases.get(name, name)
    if name in table.functions:
        return Group("pyrt::native_value", [Text(f"&{_generated('builtins')}::{static_name(name)}")])
    if name in table.types:
        return _class("builtins", name)
    if name in table.constants:
        return Text(f'pyrt::builtins::quitter::named("{name}")')
    return Text("Value::NotImplemented" if name == "NotImplemented" else "Value::None")


def library_value(library: LibraryTables, literals: Literals, module: str, name: str) -> tuple[Rx, bool]:
    """A library module (`name` empty) or what it offers as a value, and whether getting it can fail."""
    table = registry.load(module)
    assert table is not None
    if not name:
        return Group("pyrt::library", [Text(f"&{library.table(module)}")]), False
    owner, name = _owner(table, name)
    if name in owner.functions:
        return Group("pyrt::native_value", [Text(f"&{_generated(owner.name)}::{static_name(name)}")]), False
    if name in owner.types and name not in owner.constants:
        return _class(owner.name, name), False
    constant = owner.constants.get(name)
    if constant is not None and constant.result in _IMMUTABLE:
        return Text(f"pyrt::{constant.rust_path}()"), True
    return Group(
        "pyrt::library_attr",
        [Text(f"&{library.attribute(owner.name, name)}"), Text(f"&{literals.text(name)}")],
    ), True


def _owner(table: Module, name: str) -> tuple[Module, str]:
    """Follows an alias to the module that has the thing itself."""
    while name in table.aliases:
        where, _, name = table.aliases[name].rpartition(":")
        if where:
            found = registry.load_builtins() if where == "builtins" else registry.load(where)
            assert found is not None
            table = found
    return table, name
