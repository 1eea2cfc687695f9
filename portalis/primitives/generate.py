"""Writes the runtime's generated tables (`rust_runtime/pyrt/src/generated/`) from the stubs: `python -m portalis.primitives.generate`."""

import functools
import inspect
import re
import sys
from pathlib import Path

from portalis.primitives import lookups
from portalis.primitives.registry import (
    Function,
    Module,
    Type,
    load,
    load_builtins,
    module_names,
    rust_ident,
    snake,
)

DASHED = {"method_wrapper": "method-wrapper", "StdText": "TextIOWrapper"}
"""Types whose name is none that Python could write, or that of another type, too."""
HEAD = """//! {what}. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature}};
use crate::types::{{ModuleDef, TypeDef, class_of, given}};

"""


def static_name(*parts: str | None) -> str:
    """The name of a generated static: `isSet` and `is_set` have each their own."""
    words = (p if p[0].islower() else snake(p) for p in parts if p)
    return "_".join(word.upper().replace(".", "_") for word in words)


def default_of(value: object) -> str:
    """A parameter's default as a `pyrt::object::Default`."""
    match value:
        case None:
            return "Default::None"
        case inspect.Parameter.empty:
            return "Default::Required"
        case bool():
            return f"Default::Bool({str(value).lower()})"
        case int():
            return f"Default::Int({value})"
        case float():
            return f"Default::Float({value!r})"
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            return f'Default::Str("{escaped}")'
        case ():
            return "Default::EmptyTuple"
        case e if e is ...:
            return "Default::Unbound"
    raise TypeError(f"a default of a primitive cannot be {value!r}")


def native_def(f: Function) -> str:
    """The static of one function."""
    kinds = inspect.Parameter
    params = f.params
    pos = [p for p in params if p.kind in (kinds.POSITIONAL_ONLY, kinds.POSITIONAL_OR_KEYWORD)]
    kwonly = [p for p in params if p.kind is kinds.KEYWORD_ONLY]
    posonly = sum(p.kind is kinds.POSITIONAL_ONLY for p in params)
    if f.binding in ("Method", "ClassMethod", "Getter") or f.name == "__new__":
        posonly = max(posonly, 1)
    varargs = any(p.kind is kinds.VAR_POSITIONAL for p in params)
    varkw = any(p.kind is kinds.VAR_KEYWORD for p in params)
    names = ", ".join(f'"{p.name}"' for p in params)
    defaults = ", ".join(
        default_of(p.default) if p.has_default else "Default::Required" for p in (*pos, *kwonly)
    )
    given = ", ".join(f"a{i}" for i in range(len(params)))
    closure = f"|_| crate::{f.rust_path}()"
    if params:
        closure = f"|a| {{ let [{given}] = given(a); crate::{f.rust_path}({given}) }}"
    if f.waits:
        taken = f"let [{given}] = crate::green::taken(a); " if params else ""
        me = f"&{static_name(f.owner, f.name)}"
        closure = f"|{'a' if params else '_'}| {{ {taken}crate::green::enter({me}, crate::{f.rust_path}({given})) }}"
    return (
        f"pub static {static_name(f.owner, f.name)}: NativeDef = NativeDef {{\n"
        f'    name: "{f.name}",\n    qualname: "{f.qualname}",\n    module: "{f.module}",\n'
        f"    sig: Signature {{ names: &[{names}], posonly: {posonly}, pos: {len(pos)}, kwonly: {len(kwonly)}, "
        f"varargs: {str(varargs).lower()}, varkw: {str(varkw).lower()} }},\n"
        f"    defaults: &[{defaults}],\n    binding: Binding::{f.binding},\n    entry: {closure},\n}};\n"
    )


def getter_path(module: str, name: str) -> str:
    """The Rust function that gives a type's class."""
    where = "exceptions" if module == "builtins" and is_builtin_exception(name) else module.replace(".", "_")
    return f"crate::generated::{rust_ident(where)}::{rust_ident(snake(name))}"


def is_builtin_exception(name: str) -> bool:
    """Whether the builtin is an exception class."""
    t = load_builtins().types.get(name)
    return t is not None and t.layout == "Exception"


def base_path(module: Module, base: str) -> str:
    """The getter of a base class named in a stub."""
    if ":" in base:
        where, name = base.split(":")
        return getter_path(where, name)
    return getter_path(module.name if base in module.types else "builtins", base)


_MARKS = {"StaticMethod": "=", "ClassMethod": "@", "Getter": ".", "Constant": "!"}
"""How the names of a type's methods tell what is no ordinary method (`pyrt::linked`)."""


@functools.cache
def numbered_types() -> dict[tuple[str, str], tuple[int, Type]]:
    """Every type with its number, by module and name."""
    modules = [load_builtins(), *(load(name) for name in module_names() if name != "builtins")]
    found = [((m.name, name), t) for m in modules if m is not None for name, t in m.types.items()]
    return {key: (number, t) for number, (key, t) in enumerate(found)}


def methods_static(t: Type) -> str:
    """The static with all methods of a type."""
    return f"{static_name(t.name)}_METHODS"


def type_home(module: str, name: str) -> str:
    """The Rust module of a type's statics."""
    return getter_path(module, name).rpartition("::")[0]


def linked_tables() -> str:
    """The file that names the methods of all types."""
    rows = [
        f"    ({number}, {type_home(module, name)}::{methods_static(t)}),\n"
        for (module, name), (number, t) in numbered_types().items()
        if t.methods
    ]
    return (
        "//! All methods of all types, for programs that compute names. Generated from portalis/primitives by "
        "`make regenerate`; edits will be lost.\nuse crate::linked::TypeMethods;\n\n"
        f"/// The methods of each type by its number.\npub static ALL: &[TypeMethods] = &[\n{''.join(rows)}];\n"
    )


def coroutine_functions() -> str:
    """The file that names the functions whose stubs are `async def`, as they are in CPython."""
    tables = [load_builtins() if name == "builtins" else load(name) for name in module_names()]
    rows = sorted(
        (f.module, f.qualname)
        for table in tables
        if table is not None
        for f in [*table.functions.values(), *(f for t in table.types.values() for f in t.methods.values())]
        if f.is_coroutine
    )
    listed = "".join(f'    ("{module}", "{qualname}"),\n' for module, qualname in rows)
    return (
        "//! The functions that CPython defines with `async def`. Generated from portalis/primitives by "
        "`make regenerate`; edits will be lost.\n\n"
        "/// Their modules and qualified names, in order.\n"
        f"pub static ALL: &[(&str, &str)] = &[\n{listed}];\n"
    )


def type_def(module: Module, t: Type) -> str:
    """The statics and the getter of one type."""
    out = "".join(native_def(f) for f in t.methods.values())
    bases = t.bases or (() if t.name == "object" and module.name == "builtins" else ("object",))
    base_list = ", ".join(base_path(module, b) for b in bases)
    methods = " ".join(f.name + _MARKS.get(f.binding, "") for f in t.methods.values())
    rows = ", ".join(f"&{static_name(t.name, f.name)}" for f in t.methods.values())
    if rows:
        out += f"pub static {methods_static(t)}: &[&NativeDef] = &[{rows}];\n"
    static = f"{static_name(t.name)}_{'CLASS' if 'type' in t.methods else 'TYPE'}"
    meta = base_path(module, t.metaclass) if t.metaclass else ""
    made = f"crate::types::class_with(&CLASS, &{static}, {meta})" if meta else f"class_of(&CLASS, &{static})"
    return out + (
        f"static {static}: TypeDef = TypeDef {{\n"
        f'    name: "{DASHED.get(t.name, t.name)}",\n    module: "{t.display or t.module}",\n    bases: &[{base_list}],\n'
        f'    layout: Layout::{t.layout},\n    home: "{t.module}",\n'
        f"    number: {numbered_types()[module.name, t.name][0]},\n"
        f'    methods: "{methods}",\n}};\n'
        f"/// {t.doc or t.name}\n"
        f"pub fn {rust_ident(snake(t.name))}() -> Ref<Class> {{\n"
        f"    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);\n"
        f"    {made}\n}}\n"
    )


def attr_path(module: Module, target: str, kind: str) -> str | None:
    """What an alias stands for, as an expression of the given table (`functions`, `types`, `constants`)."""
    where, _, name = target.rpartition(":")
    owner = (load_builtins() if where == "builtins" else load(where)) if where else module
    if owner is not None and name in owner.aliases:  # a second name of a second name
        return attr_path(owner, owner.aliases[name], kind)
    if owner is None or name not in getattr(owner, kind):
        return None
    if kind == "types":
        return getter_path(owner.name, name)
    if kind == "functions":
        return f"crate::generated::{rust_ident(owner.name.replace('.', '_'))}::{static_name(name)}"
    return f"crate::{getattr(owner, kind)[name].rust_path}"


def module_def(module: Module, exceptions_apart: bool) -> str:
    """The file of one module."""
    out = HEAD.format(what=f"The tables of `{module.name}`")
    types = [t for t in module.types.values() if not (exceptions_apart and t.layout == "Exception")]
    out += "".join(native_def(f) for f in module.functions.values())
    out += "".join(type_def(module, t) for t in types)
    functions = [f'("{n}", &{static_name(n)})' for n in module.functions]
    classes = [f'("{n}", {getter_path(module.name, n)})' for n, t in module.types.items() if not t.hidden]
    constants = [f'("{n}", crate::{f.rust_path})' for n, f in module.constants.items()]
    for name, target in module.aliases.items():
        for table, kind, amp in (
            (functions, "functions", "&"),
            (classes, "types", ""),
            (constants, "constants", ""),
        ):
            if path := attr_path(module, target, kind):
                table.append(f'("{name}", {amp}{path})')
    names = [re.match(r'\("([^"]+)"', row) for table in (functions, classes, constants) for row in table]
    listed = ", ".join(f'"{m[1]}"' for m in names if m)
    out += (
        f"/// The module `{module.name}`.\npub static MODULE: ModuleDef = ModuleDef {{\n"
        f'    name: "{module.name}",\n    functions: &[{", ".join(functions)}],\n    types: &[{", ".join(classes)}],\n'
        f"    constants: &[{', '.join(constants)}],\n    names: NAMES,\n}};\n"
        f"/// What the module offers: a program may link less of it.\npub static NAMES: &[&str] = &[{listed}];\n"
    )
    return out


def generate() -> dict[str, str]:
    """Every generated file, by name."""
    builtins = load_builtins()
    files = {"builtins.rs": module_def(builtins, exceptions_apart=True)}
    exceptions = [t for t in builtins.types.values() if t.layout == "Exception"]
    files["exceptions.rs"] = HEAD.format(what="The builtin exception classes") + "".join(
        type_def(builtins, t) for t in exceptions
    )
    for name in module_names():
        module = load(name)
        if name != "builtins" and module is not None:
            files[f"{name.replace('.', '_')}.rs"] = module_def(module, exceptions_apart=False)
    files["linked.rs"] = linked_tables()
    files["coroutine_functions.rs"] = coroutine_functions()
    mods = "".join(f"pub mod {rust_ident(f.removesuffix('.rs'))};\n" for f in sorted(files))
    names = list(module_names())
    arms = "".join(f'        "{n}" => &{rust_ident(n.replace(".", "_"))}::MODULE,\n' for n in names)
    files["mod.rs"] = (
        "//! The mapping table as the runtime sees it. Generated from portalis/primitives by `make regenerate`; edits will be lost.\n"
        f"#![allow(missing_docs)]\n{mods}\n/// The table of a library module by its Python name.\n"
        f"pub fn module(name: &str) -> Option<&'static crate::types::ModuleDef> {{\n    Some(match name {{\n{arms}"
        "        _ => return None,\n    })\n}\n"
    )
    return files


def main(argv: list[str]) -> int:
    """Writes the files, or with `--check` only says which are stale."""
    sources = Path(__file__).resolve().parents[2] / "rust_runtime" / "pyrt" / "src"
    root = sources / "generated"
    files = generate()
    lookups_file = Path(__file__).with_name("runtime_lookups.py")
    stale = [n for n, text in files.items() if not (root / n).exists() or (root / n).read_text() != text]
    stale += [p.name for p in root.glob("*.rs") if p.name not in files]
    found = lookups.generate(sources)
    old = not lookups_file.exists() or lookups_file.read_text(encoding="utf-8") != found
    stale += [lookups_file.name] * old
    if "--check" in argv:
        print("\n".join(f"stale: {n}" for n in stale) or "generated tables are fresh")
        return 1 if stale else 0
    root.mkdir(parents=True, exist_ok=True)
    lookups_file.write_text(found, encoding="utf-8")
    for n in stale:
        if n == lookups_file.name:
            continue
        if n in files:
            (root / n).write_text(files[n])
        else:
            (root / n).unlink()
    print(f"{len(files)} tables, {len(stale)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
