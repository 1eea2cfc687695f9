"""Emits modules and programs: one Rust file for each Python module, and the table of the program."""

import re

from portalis import names
from portalis.ir.program import FunctionIR, Greens, ModuleIR, ProgramIR
from portalis.rust import assignment, calls, comprehensions, exceptions, expressions, numbers, statements  # noqa: F401 - they register
from portalis.rust.docs import docstrings
from portalis.rust.doctests import emit_docstring
from portalis.rust.done_callbacks import coroutines, places
from portalis.rust.emitter import ModuleEmitter
from portalis.rust.functions import emit_body, emit_function, emit_green
from portalis.rust.library import LibraryTables
from portalis.rust.literals import Literals, quote
from portalis.rust.methods import ReachableMethods
from portalis.rust.plain import looks_up
from portalis.rust.tree import Lines
from portalis.rust.unicode_data import emit_unicode

ALLOWED = (
    "#![allow(unused_imports, unused_variables, unused_mut, unused_assignments, unused_labels, unreachable_code, dead_code)]\n"
    "#![allow(non_snake_case, non_upper_case_globals, unused_parens, unused_braces, path_statements, unused_must_use)]\n"
)
_CODED = re.compile(
    r"encod|decod|codec|charset|bytes|cp\d|iso.?8859|koi8|windows.?\d|mac.(roman|latin|greek)", re.IGNORECASE
)
"""What the text of a program has somewhere that encodes with a table of characters."""
_WITH_WARNINGS = re.compile(
    r"^\s*(import|from)\s.*\b(asyncio|dataclasses|random|statistics|typing|warnings)\b", re.MULTILINE
)
"""An import of a module that imports `warnings` in CPython."""
_WITH_TASKS = re.compile(r"^\s*(import|from)\s.*\basyncio\b", re.MULTILINE)
_PLACES = re.compile(r"^\s*(import|from)\s.*\b(warnings|asyncio)\b", re.MULTILINE)
_ASKED = re.compile(r"\b(warn|current_task|all_tasks)\b")
"""What tells where code is: a warning, and the repr of the task that runs."""
_OLD_NAMES = re.compile(r"\b(isSet|notifyAll|[gs]etName|(is|set)Daemon|currentThread|activeCount)\(")
"""Names of `threading` that warn whoever calls them."""
_FRAMES = re.compile(r"\b(_getframe|currentframe|print_stack|format_stack|extract_stack)\b")
"""Names of functions that give the frames that run."""
_MAKES_CLASSES = re.compile(
    r"^[ \t]+.*\b((namedtuple|NamedTuple|NewType|TypedDict|TypeVar|make_dataclass|(Int|Str)?(Enum|Flag))\(|type\([^()]*,)",
    re.MULTILINE,
)
"""A call within a function or class body that takes the calling module for the `__module__` of what it makes."""
PRELUDE = """use pyrt::prelude::*;
"""
THREADED_PRELUDE = """use pyrt::pausing_tick as tick;
"""
FRAMED_PRELUDE = """use pyrt::prelude::*;
use pyrt::{framed_tr as tr, framed_tr_method as tr_method};
"""


_AWAITED = re.compile(r"\b(cr_await|gi_yieldfrom|ag_await)\b")


def tracks_awaits(program: ProgramIR) -> bool:
    """Whether the program may ask what a coroutine or generator waits for: then everything that is awaited is an object."""
    return any(_AWAITED.search(m.source) for m in program.modules)


def keeps_frames(program: ProgramIR) -> bool:
    """Whether the program may ask where a function was called from or has got to: `warnings.warn` does, what makes classes, reprs of tasks."""
    sources = [m.source for m in program.modules]
    if any(map(_FRAMES.search, sources)):
        return True
    if len(sources) > 1 and any(map(_MAKES_CLASSES.search, sources)):
        return True
    if any(map(_OLD_NAMES.search, sources)):
        return True
    return any(map(_PLACES.search, sources)) and any(map(_ASKED.search, sources))


def emit_program(
    program: ProgramIR, boxed: set[tuple[FunctionIR, FunctionIR]], *, small: bool = False
) -> dict[str, str]:
    """Every file of a program, by path: the Rust of its modules and, beside it, the Python that tracebacks show; `small` links only the methods that it can reach."""
    by_name = {m.name: m for m in program.modules}
    library = LibraryTables(program.modules)
    framed, tracked = keeps_frames(program), tracks_awaits(program)
    rust = {
        m: emit_module(
            m,
            by_name.get(m.name.rpartition(".")[0]),
            boxed,
            library,
            framed=framed,
            tracked=tracked,
            greens=program.green,
        )
        for m in program.modules
    }
    entry = program.modules[0]
    out = Lines()
    out.line(f"//! The program `{entry.path}`, compiled by Portalis.")
    for m in program.modules:
        if not m.rust.isascii():
            out.line(f'#[path = "{m.rust}.rs"]')  # rustc finds files of ASCII names alone by itself
        out.line(f"pub mod {m.rust};")
    reachable = ReachableMethods(
        library.words if small else None,
        makes_functions=any("Func::new(" in text for text in rust.values()),
        looks_up=looks_up(rust.values()),
        in_page=program.interface is not None,
    )
    methods = reachable.emit(out)
    takes = program.interface is not None and program.interface.takes_values
    out.line("")
    out.line("/// The kinds of rare values that the program can come by.")
    out.line(f"pub const KINDS: pyrt::kinds::Kinds = {reachable.kinds(importable=takes)};")
    out.line("")
    out.line("/// The program: its modules, the entry first.")
    modules = ", ".join(f"&{m.rust}::MODULE" for m in program.modules if m.docstring is None)
    out.open("pub static PROGRAM: pyrt::Program = pyrt::Program {")
    out.line(f"name: {quote(program.name)},")
    out.line(f"file: {quote(str(entry.path))},")
    out.line(f"modules: &[{modules}],")
    out.line(f"builtins: &{library.builtins},")
    out.line(f"methods: {methods},")
    out.line("kinds: KINDS,")
    coded = any(_CODED.search(m.source) for m in program.modules)
    out.line(f"charmaps: {'pyrt::text::charmaps::CHARMAPS' if coded else '&[]'},")
    loads = any(_WITH_WARNINGS.search(m.source) for m in program.modules)
    out.line(f"loads_warnings: {str(loads).lower()},")
    callbacks = places() if any(_WITH_TASKS.search(m.source) for m in program.modules) else ()
    shown = ", ".join(f"({quote(name)}, {quote(place)})" for name, place in callbacks)
    out.line(f"done_callbacks: if pyrt::kinds::reports(KINDS) {{ &[{shown}] }} else {{ &[] }},")
    asynchronous = [m.source for m in program.modules if _WITH_TASKS.search(m.source)]
    words = frozenset(re.findall(r"\w+", " ".join(asynchronous)))
    known = ", ".join(
        f"({quote(name)}, {quote(file)}, &[{', '.join(map(str, lines))}])"
        for name, file, lines in coroutines(words)
    )
    out.line(f"coroutines: if pyrt::kinds::reports(KINDS) {{ &[{known}] }} else {{ &[] }},")
    out.line(f"tracks_awaits: {str(tracked).lower()},")
    warnings = ", ".join(f"({line}, {quote(message)})" for line, message in program.syntax_warnings)
    out.line(f"warnings: &[{warnings}],")
    tested = ", ".join(f"&{m.rust}::DOCSTRING" for m in program.modules if m.docstring is not None)
    out.line(f"docstrings: &[{tested}],")
    docs = docstrings(m.source for m in program.modules if not m.is_library)
    emit_unicode(out, [m.source for m in program.modules])
    out.line(f"docs: &[{', '.join(f'({quote(name)}, {quote(text)})' for name, text in docs)}],")
    out.close("};")
    library.emit(out)
    files = {"mod.rs": out.text()}
    for m, text in rust.items():
        files |= {f"{_stem(m)}.rs": text, f"{_stem(m)}.py": m.source}
    return files


def _stem(module: ModuleIR) -> str:
    """What the files of a module are called, without their suffix."""
    return module.rust.removeprefix("r#")


def emit_module(
    module: ModuleIR,
    parent: ModuleIR | None,
    boxed: set[tuple[FunctionIR, FunctionIR]],
    library: LibraryTables,
    *,
    framed: bool = False,
    tracked: bool = False,
    greens: Greens | None = None,
) -> str:
    """The Rust file of one module."""
    taken = names.RESERVED | {*module.globals.values(), *(f.rust for f in module.functions)}
    taken |= {f.green for f in module.functions if f.green}
    unique = names.Unique(taken)
    emitter = ModuleEmitter(
        module,
        unique,
        Literals(unique),
        library,
        boxed=boxed,
        framed=framed,
        tracked=tracked,
        methods=calls.methods_by_name(module),
        greens=greens,
    )
    assert module.body is not None
    functions = [*module.functions, module.body]
    bodies = [emit_body(emitter, f) for f in functions]
    green = [emit_green(emitter, f) for f in functions]
    parts = [emit_function(emitter, *each) for each in zip(functions, bodies, green, strict=True)]
    out = Lines()
    out.line(f"//! Python module `{module.name}`, from {module.path.name}.")
    prelude = (FRAMED_PRELUDE if framed else PRELUDE) + (THREADED_PRELUDE if greens else "")
    head = out.text() + ALLOWED + prelude + "\n"
    tables = Lines()
    tables.open("pub static INFO: ModuleInfo = ModuleInfo {")
    tables.line(f"name: {quote(module.shared_name or module.name)},")
    tables.line(f"file: {quote(module.shown)},")
    tables.line(f"source: include_str!({quote(_stem(module) + '.py')}),")
    tables.close("};")
    for static in module.globals.values():
        tables.line(f"pub static {static}: Var = Var::new();")
    tables.open("pub static MODULE: CompiledModule = CompiledModule {")
    tables.line("info: &INFO,")
    tables.line("body: || body(),")
    listed = ", ".join(f"({quote(n)}, &{s})" for n, s in module.globals.items())
    tables.line(f"vars: &[{listed}],")
    left_out = ", ".join(f"({quote(name)}, {line})" for name, line in module.left_out.items())
    tables.line(f"left_out: &[{left_out}],")
    fixed, sure = (", ".join(map(quote, sorted(found))) for found in (module.fixed, module.sure))
    tables.line(f"fixed: pyrt::object::Fixed {{ names: &[{fixed}], sure: &[{sure}] }},")
    tables.line(f"doc: {f'Some({quote(module.doc)})' if module.doc is not None else 'None'},")
    tables.line(f"is_package: {str(module.is_package).lower()},")
    tables.line(f"parent: {f'Some(&super::{parent.rust}::MODULE)' if parent else 'None'},")
    tables.line("state: ModuleState::new(),")
    tables.close("};")
    if module.docstring is not None:
        emit_docstring(module.docstring, tables)
    for static in emitter.literals.statics:
        tables.line(static)
    return head + tables.text() + "\n" + "\n".join(p.text() for p in parts)
