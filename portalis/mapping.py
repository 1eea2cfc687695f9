"""The mapping table in words: what `portalis mapping` prints; `portalis.mapping_pages` makes the documentation's pages of it."""

import inspect
from collections.abc import Iterator

from portalis.primitives import registry
from portalis.primitives.registry import Function, Module, Type


def describe_mapping(name: str | None) -> str | None:
    """What one module offers, or all modules with their sizes; None when the table has no such module."""
    if name is None:
        rows = [(module.name, f"{len(list(_rows(module)))} names") for module in modules()]
        return _columns(rows) + "\n`portalis mapping MODULE` lists the names of one.\n"
    module = _find(name)
    return None if module is None else _columns(list(_rows(module)))


def modules() -> Iterator[Module]:
    """Every module of the table, the builtins first."""
    yield registry.load_builtins()
    for name in registry.module_names():
        module = None if name == "builtins" else registry.load(name)
        if module is not None:
            yield module


def _find(name: str) -> Module | None:
    return registry.load_builtins() if name == "builtins" else registry.load(name)


def _rows(module: Module) -> Iterator[tuple[str, str]]:
    """Signature and first line of the docstring, types with their methods behind them."""
    for constant in sorted(module.constants.values(), key=lambda entry: entry.name):
        yield constant.name, constant.doc
    for function in sorted(module.functions.values(), key=lambda entry: entry.name):
        yield signature(function), _with_needs(function)
    for name, target in sorted(module.aliases.items()):
        yield name, f"The same as {target.replace(':', '.')}."
    for kind in sorted(module.types.values(), key=lambda entry: entry.name):
        yield from _type_rows(kind)


def _type_rows(kind: Type) -> Iterator[tuple[str, str]]:
    bases = f"({', '.join(base.replace(':', '.') for base in kind.bases)})" if kind.bases else ""
    yield f"class {kind.name}{bases}", kind.doc
    for method in sorted(kind.methods.values(), key=lambda entry: entry.name):
        yield f"{kind.name}.{signature(method)}", _with_needs(method)


def signature(function: Function) -> str:
    """A function's name and parameters as a program would call it; a property's name alone."""
    if function.binding in ("Getter", "Constant"):
        return function.name
    found = inspect.signature(function.stub)
    if function.owner is not None and function.binding != "StaticMethod":
        found = found.replace(parameters=list(found.parameters.values())[1:])
    return f"{function.name}{found}".replace("=Ellipsis", "=…")


def _with_needs(function: Function) -> str:
    needs = f" (needs {', '.join(sorted(function.needs))})" if function.needs else ""
    return function.doc + needs


def _columns(rows: list[tuple[str, str]]) -> str:
    width = min(max((len(name) for name, _ in rows), default=0), 60)
    return "".join(f"{name:<{width}}  {doc}".rstrip() + "\n" for name, doc in rows)
