"""The program's own tables of the library modules: the closed world names what it can ask for, and only that is linked."""

import re
import unicodedata
from collections.abc import Iterable

from portalis import names
from portalis.ir.program import ModuleIR
from portalis.primitives import registry
from portalis.primitives.generate import attr_path, getter_path, static_name
from portalis.rust.literals import quote
from portalis.rust.tree import Lines

_REFLECTIVE = frozenset(
    "__dict__ __dir__ __getattribute__ attrgetter delattr dir eval exec format format_map Formatter ForwardRef get_annotations "
    "get_type_hints getattr getmembers globals hasattr import_module inspect locals methodcaller pickle setattr vars "
    "__import__ __match_args__ __getattr__ __format__ vformat get_field wraps update_wrapper get_referents get_objects "
    "f_globals f_locals __globals__ __builtins__".split()
)
"""Words by which a program can look up attributes whose names it computes."""


_SIGNS = ("[", "{", "|", "**", *"+-*/%&^~@", "<<", ">>")
_LITERALS = {
    "1j": re.compile(r"[\d.][jJ]\b"),
    "0.5": re.compile(r"\d\.|\.\d|\d[eE]"),
    "10**16": re.compile(r"\d[\da-fA-F_oxOX]{15}"),
}


def program_words(sources: Iterable[str]) -> frozenset[str] | None:
    """Every word of the sources, whatever it is part of, attributes with their dot, the signs that lead to rare values (`_SIGNS`), `1j` for a
    complex number, `0.5` for a float and `10**16` for a large int; None where attributes with computed names can be asked for."""
    found: set[str] = set()
    for source in sources:
        found.update(re.findall(r"[^\W\d]\w*", unicodedata.normalize("NFKC", source)))
        found.update(f".{name}" for name in re.findall(r"\.\s*([^\W\d]\w*)", source))
        found.update(sign for sign in _SIGNS if sign in source)
        found.update(sign for sign, pattern in _LITERALS.items() if pattern.search(source))
        if re.search(r"import\s*\(?\s*\*", source):
            return None
    return None if found & _REFLECTIVE else frozenset(found)


class LibraryTables:
    """The tables of library modules that a program uses as objects."""

    def __init__(self, modules: Iterable[ModuleIR]) -> None:
        self.words = program_words(module.source for module in modules)
        """Every word of the sources; None where the program computes names."""
        self._used: dict[str, str] = {}
        self._asked: dict[str, set[str]] = {}
        self._unique = names.Unique()
        self.builtins = self.table("builtins", "")

    def table(self, module: str, path: str = "super::") -> str:
        """The Rust path of a module's table."""
        if self.words is None:
            return f"pyrt::{generated_path(module)}::MODULE"
        if module not in self._used:
            self._used[module] = self._unique("LIBRARY_" + static_name(module))
        return path + self._used[module]

    def attribute(self, module: str, name: str) -> str:
        """As `table`, for one attribute that must be in it."""
        self._asked.setdefault(module, set()).add(name)
        return self.table(module)

    def emit(self, out: Lines) -> None:
        """The tables."""
        for module, static in self._used.items():
            out.line("")
            out.line(f"/// What the program can ask `{module}` for.")
            out.open(f"pub static {static}: pyrt::types::ModuleDef = pyrt::types::ModuleDef {{")
            out.line(f"name: {quote(module)},")
            for field, rows in self._rows(module).items():
                out.line(f"{field}: &[{', '.join(rows)}],")
            out.line(f"names: pyrt::{generated_path(module)}::NAMES,")
            out.close("};")

    def _rows(self, module: str) -> dict[str, list[str]]:
        table = registry.load_builtins() if module == "builtins" else registry.load(module)
        assert table is not None
        wanted = (self.words or frozenset()) | self._asked.get(module, set())
        own = generated_path(module)
        rows = {
            "functions": [(n, f"&crate::{own}::{static_name(n)}") for n in table.functions],
            "types": [(n, getter_path(table.name, n)) for n, t in table.types.items() if not t.hidden],
            "constants": [(n, f"crate::{f.rust_path}") for n, f in table.constants.items()],
        }
        for name, target in table.aliases.items():
            for field, listed in rows.items():
                if path := attr_path(table, target, field):
                    listed.append((name, "&" * (field == "functions") + path))
        return {
            field: [f"({quote(n)}, {path.replace('crate::', 'pyrt::')})" for n, path in listed if n in wanted]
            for field, listed in rows.items()
        }


def generated_path(module: str) -> str:
    """Where the runtime keeps a module's table, below its root."""
    return f"generated::{registry.rust_ident(module.replace('.', '_'))}"
