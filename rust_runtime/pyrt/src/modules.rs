//! Modules: those of the program, whose bodies run once, and those of the library, whose tables become objects on first use.
use crate::error::{self, PyErr, classes};
use crate::object::{
    Dict, Fixed, Global, Head, Lit, Module, ModuleInfo, R, Ref, Str, Value, Var, list, str,
};
use crate::types::ModuleDef;
use std::ptr::NonNull;

/// A module of the program, one static each.
pub struct CompiledModule {
    /// Name, file and source.
    pub info: &'static ModuleInfo,
    /// The module's code.
    pub body: fn() -> R,
    /// Its variables by name.
    pub vars: &'static [(&'static str, &'static Var)],
    /// Those of them that are never bound, because nothing reads them, and the line behind which they would be.
    pub left_out: &'static [(&'static str, u32)],
    /// What of them its code takes for granted.
    pub fixed: Fixed,
    /// `__doc__`.
    pub doc: Option<&'static str>,
    /// Whether it is a package (`__init__.py`).
    pub is_package: bool,
    /// The package that it belongs to.
    pub parent: Option<&'static CompiledModule>,
    /// How far it is.
    pub state: ModuleState,
}

impl CompiledModule {
    /// Whether it is in `sys.modules`: its body runs or has run.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.state.0.get().0 != Phase::New
    }
}

/// How far a module is, and its object.
pub struct ModuleState(Global<(Phase, Option<Ref<Module>>)>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    New,
    Running,
    Done,
}

impl ModuleState {
    /// Not imported yet.
    #[must_use]
    pub const fn new() -> Self {
        ModuleState(Global::new((Phase::New, None)))
    }
}
impl Default for ModuleState {
    fn default() -> Self {
        Self::new()
    }
}

/// The object of a module of the program.
pub fn module_object(m: &'static CompiledModule) -> Value {
    if let Some(made) = &m.state.0.get().1 {
        return Value::Module(made.clone());
    }
    let module = Module::new(m.info.name, m.vars, m.fixed);
    let package = if m.is_package {
        m.info.name
    } else {
        m.info.name.rsplit_once('.').map_or("", |(p, _)| p)
    };
    let name = if m.info.name == "__main__" {
        *ENTRY_NAME.get()
    } else {
        m.info.name
    };
    module.attrs.set_text("__name__", str(name));
    module
        .attrs
        .set_text("__doc__", m.doc.map_or(Value::None, str));
    module.attrs.set_text(
        "__package__",
        if m.info.name == "__main__" {
            Value::None
        } else {
            str(package)
        },
    );
    module.attrs.set_text("__file__", str(m.info.file));
    if m.is_package {
        let folder = m
            .info
            .file
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        module.attrs.set_text("__path__", list(vec![str(folder)]));
    }
    m.state.0.get().1 = Some(module.clone());
    Value::Module(module)
}

/// The modules whose bodies are running, the innermost last.
static BODIES: Global<Vec<&'static str>> = Global::new(Vec::new());

/// The module whose code is running: what calls that make classes take for their `__module__`. Where frames are not kept it is the one
/// whose body is running, as most such calls stand in a body.
pub fn running_name() -> &'static str {
    if let Some(name) = crate::frames::running_module() {
        return name;
    }
    BODIES.get().last().copied().unwrap_or("__main__")
}

/// The dict `sys.modules`, once the program has looked at it.
pub static SYS_MODULES: Global<Option<Ref<Dict>>> = Global::new(None);

impl CompiledModule {
    /// Visits what its variables refer to, and its object.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for (_, var) in self.vars {
            var.get().traverse(visit);
        }
        if let (_, Some(object)) = self.state.0.get() {
            Value::Module(object.clone()).traverse(visit);
        }
    }
}

/// Runs a module's body if it has not run yet; a module that is running (a circular import) is seen as it is.
pub fn import_module(m: &'static CompiledModule) -> R {
    let module = module_object(m);
    if m.state.0.get().0 == Phase::New {
        m.state.0.get().0 = Phase::Running;
        BODIES.get().push(m.info.name);
        if let Some(table) = SYS_MODULES.get().clone() {
            table.set_text(m.info.name, module.clone());
        }
        let ended = (m.body)();
        BODIES.get().pop();
        if let Err(e) = ended {
            m.state.0.get().0 = Phase::New;
            if let Some(table) = SYS_MODULES.get().clone() {
                drop(table.remove_str(&crate::object::intern(m.info.name)));
            }
            return Err(e);
        }
        m.state.0.get().0 = Phase::Done;
        if let (Some(parent), Some((_, name))) = (m.parent, m.info.name.rsplit_once('.')) {
            bind_submodule(parent, name, &module);
        }
        if m.info.name == "logging" {
            crate::stdlib::loggers::logging_imported(&module);
        }
    }
    Ok(module)
}

/// A package gets its submodule as an attribute, which is a global of the package where its code has that name.
fn bind_submodule(package: &'static CompiledModule, name: &str, module: &Value) {
    match package.vars.iter().find(|(n, _)| *n == name) {
        Some((_, var)) => var.set(module.clone()),
        None => {
            if let Value::Module(object) = module_object(package) {
                object.attrs.set_text(name, module.clone());
            }
        }
    }
}

/// `from package import name`, where a submodule of that name exists: it is imported unless the package has such an attribute.
pub fn import_submodule(
    package: &'static CompiledModule,
    name: &str,
    m: &'static CompiledModule,
) -> R<()> {
    let has = package.vars.iter().any(|(n, v)| *n == name && v.is_bound());
    if has || m.state.0.get().0 == Phase::Running {
        return Ok(());
    }
    import_module(m).map(|_| ())
}

/// Whether the module's body is running now.
fn is_running(m: &Module) -> bool {
    is_running_as(m.name)
}

fn is_running_as(name: &str) -> bool {
    name != "__main__"
        && PROGRAM.get().is_some_and(|p| {
            p.modules
                .iter()
                .any(|c| c.state.0.get().0 == Phase::Running && c.info.name == name)
        })
}

/// What is said of an attribute that a module does not have (`Objects/moduleobject.c: module_getattro`).
pub fn no_attribute(m: &Module, name: &str) -> String {
    let why = "(most likely due to a circular import)";
    if is_running(m) {
        let module = &m.name;
        format!("partially initialized module '{module}' has no attribute '{name}' {why}")
    } else if is_running_as(&format!("{}.{name}", m.name)) {
        format!(
            "cannot access submodule '{name}' of module '{}' {why}",
            m.name
        )
    } else {
        format!("module '{}' has no attribute '{name}'", m.name)
    }
}

/// The entry's `__name__`: where its functions are called from outside, it is imported and not run.
pub static ENTRY_NAME: Global<&'static str> = Global::new("__main__");

/// The program that runs.
pub static PROGRAM: Global<Option<&'static crate::program::Program>> = Global::new(None);

/// `from module import name` (`Python/ceval.c: import_from`).
pub fn import_from(module: &Value, name: &Lit) -> R {
    if let Some(v) = crate::ops::getattr_opt(module, name.s())? {
        return Ok(v);
    }
    let Value::Module(m) = module else {
        return crate::ops::getattr(module, name);
    };
    let file = match m.attrs.get_text("__file__") {
        Some(Value::Str(s)) => s.as_str().to_owned(),
        _ => "unknown location".to_owned(),
    };
    let partially = if is_running(m) {
        "partially initialized "
    } else {
        ""
    };
    let why = if is_running(m) {
        "most likely due to a circular import) ("
    } else {
        ""
    };
    let text = format!(
        "cannot import name '{}' from {partially}module '{}' ({why}{file})",
        name.text(),
        m.name
    );
    let e = PyErr::msg(classes::import_error(), text);
    e.data().set_field("name", str(m.name));
    e.data().set_field("path", str(&file));
    Err(e)
}

/// What `from module import *` brings under a name, if the module has bound it (`Python/ceval.c: import_all_from`).
pub fn import_star(module: &'static CompiledModule, name: &Lit) -> Option<Value> {
    match module_object(module) {
        Value::Module(m) => m.get(name.s()),
        _ => None,
    }
}

static LIBRARY: Global<Option<crate::quick::Map<&'static str, (Ref<Module>, &'static ModuleDef)>>> =
    Global::new(None);

/// The library modules that the program has looked at as objects, in no promised order; names sort them.
pub fn all_loaded() -> Vec<(&'static str, Value)> {
    let table = LIBRARY.get().get_or_insert_with(crate::quick::Map::default);
    let mut all: Vec<(&'static str, Value)> = table
        .iter()
        .map(|(n, (m, _))| (*n, Value::Module(m.clone())))
        .collect();
    all.sort_unstable_by_key(|(name, _)| *name);
    all
}

/// The object of a library module.
pub fn library(def: &'static ModuleDef) -> Value {
    if let Some((m, _)) = LIBRARY
        .get()
        .get_or_insert_with(crate::quick::Map::default)
        .get(def.name)
    {
        return Value::Module(m.clone());
    }
    let module = Module::new(def.name, &[], Fixed::default());
    module.attrs.set_text("__name__", str(def.name));
    (module.attrs).set_text("__doc__", crate::docs::of_module(def.name));
    LIBRARY
        .get()
        .get_or_insert_with(crate::quick::Map::default)
        .insert(def.name, (module.clone(), def));
    for (name, function) in def.functions {
        module
            .attrs
            .set_text(name, crate::types::native_value(function));
    }
    for (name, class) in def.types {
        module.attrs.set_text(name, Value::Class(class()));
    }
    for (name, make) in def.constants {
        // a constant that cannot be made leaves the attribute out: reading it is an AttributeError
        if let Ok(v) = make() {
            module.attrs.set_text(name, v);
        }
    }
    Value::Module(module)
}

/// The object of a library module that something has asked for already.
pub fn loaded(name: &str) -> Option<Value> {
    LIBRARY
        .get()
        .as_ref()?
        .get(name)
        .map(|(m, _)| Value::Module(m.clone()))
}

/// The module of this name that the program was compiled with.
pub fn compiled(name: &str) -> Option<&'static CompiledModule> {
    let mut modules = (*PROGRAM.get())?.modules.iter();
    modules.find(|m| m.info.name == name).copied()
}

/// The module of this name as far as it has been imported: one of the program, or one of the library.
pub fn imported(name: &str) -> Option<Value> {
    let own = compiled(name).filter(|m| m.has_begun()).map(module_object);
    own.or_else(|| loaded(name))
}

/// A module that was compiled along because the program names what is in it; imported on first use.
///
/// # Errors
/// What its body raises; NotImplementedError where the program names nothing of it.
pub fn brought(name: &str) -> R {
    compiled(name).map_or_else(
        || {
            let text = format!("{name} is compiled only into programs that name what is in it");
            Err(error::not_implemented_error(text))
        },
        import_module,
    )
}

/// Whether a module is one of the library.
pub fn is_library(m: &Module) -> bool {
    library_names(m).is_some()
}

/// Every name that a library module offers, linked or not.
pub fn library_names(m: &Module) -> Option<&'static [&'static str]> {
    let all = LIBRARY.get().as_ref()?;
    all.values()
        .find(|(made, _)| std::ptr::eq(&raw const **made, m))
        .map(|(_, def)| def.names)
}

/// Whether calls of a library module's name are bound when the program is compiled, so that replacing it would go unseen.
pub fn is_bound(m: &Module, name: &str) -> bool {
    let is_data = |v: Value| !matches!(v, Value::Native(_) | Value::Class(_));
    let table = LIBRARY.get().as_ref().and_then(|all| {
        let found = all
            .values()
            .find(|(made, _)| std::ptr::eq(&raw const **made, m));
        found.map(|(_, def)| *def)
    });
    table.is_some_and(|def| {
        def.names.contains(&name) && !def.constants.iter().any(|(n, _)| *n == name)
    }) && !m.attrs.get_text(name).is_some_and(is_data)
}

/// Binds a name of a module from outside of its code, or unbinds it; hands back what it was bound to.
///
/// # Errors
/// NotImplementedError where the change would go unseen, because uses of the name were bound when the program was compiled.
pub fn assign(m: &Module, name: &Ref<Str>, x: Option<Value>) -> R<Option<Value>> {
    let text = name.as_str();
    let unseen = |list: &[&str]| list.contains(&text);
    let own = m.var(name);
    let fixed = match own {
        Some(_) => unseen(m.fixed.names) || (x.is_none() && unseen(m.fixed.sure)),
        None => is_bound(m, text) || uses_builtin(m, text),
    };
    if fixed {
        let doing = if x.is_some() { "replacing" } else { "deleting" };
        return Err(error::not_implemented_error(format!(
            "{doing} '{}.{text}' is not supported by Portalis",
            m.name
        )));
    }
    Ok(match (own, x) {
        (Some(var), x) => Some(var.replace(x.unwrap_or_default())).filter(|v| !v.is_unbound()),
        (None, Some(x)) => m.attrs.set_str(name, x),
        (None, None) => m.attrs.remove_str(name),
    })
}

/// Whether a module's code may use the builtin of this name, which was found when it was compiled.
fn uses_builtin(m: &Module, name: &str) -> bool {
    PROGRAM.get().is_some_and(|p| {
        !name.starts_with("__")
            && p.builtins.names.contains(&name)
            && p.modules
                .iter()
                .any(|c| c.info.name == m.name && crate::text::mentions(c.info.source, name))
    })
}

/// `globals()`
pub fn globals(m: &'static CompiledModule) -> Value {
    match module_object(m) {
        Value::Module(m) => crate::builtins::module_dict::module_dict(&m),
        other => other,
    }
}

/// An attribute of a library module that is no function and no type.
pub fn library_attr(def: &'static ModuleDef, name: &Lit) -> R {
    crate::ops::getattr(&library(def), name)
}

/// A module-level variable, or a NameError.
#[inline]
pub fn global(var: &Var, name: &str) -> R {
    match var.get() {
        Value::Unbound => Err(error::undefined(name)),
        v => Ok(v),
    }
}

/// A module-level variable that hides a builtin once it is bound.
pub fn global_or(var: &Var, builtin: fn() -> Value) -> Value {
    match var.get() {
        Value::Unbound => builtin(),
        v => v,
    }
}

/// A direct call of a function whose `def` may not have run yet.
#[inline]
pub fn defined(var: &Var, name: &str) -> R<()> {
    if var.is_bound() {
        Ok(())
    } else {
        Err(error::undefined(name))
    }
}

/// A direct call of `module.function`, of another module whose `def` may not have run yet (a circular import).
#[inline]
pub fn attribute_defined(module: &'static CompiledModule, var: &Var, name: &Lit) -> R<()> {
    if var.is_bound() {
        Ok(())
    } else {
        crate::ops::getattr(&module_object(module), name).map(|_| ())
    }
}

/// A name that no code defines: the program may have put it into the module.
#[cold]
pub fn undefined(m: &'static CompiledModule, name: &str) -> R {
    let found = match module_object(m) {
        Value::Module(m) => m.attrs.get_text(name),
        _ => None,
    };
    found.ok_or_else(|| error::undefined(name))
}

/// A local variable, or an UnboundLocalError.
#[inline]
pub fn local(v: Value, name: &str) -> R {
    if v.is_unbound() {
        Err(error::unbound_local(name))
    } else {
        Ok(v)
    }
}

/// A cell variable of an enclosing function, or a NameError.
#[inline]
pub fn free(v: Value, name: &str) -> R {
    if v.is_unbound() {
        Err(error::unbound_free(name))
    } else {
        Ok(v)
    }
}

/// A local variable that is about to be changed in place.
#[inline]
pub fn bound(v: &Value, name: &str) -> R<()> {
    if v.is_unbound() {
        Err(error::unbound_local(name))
    } else {
        Ok(())
    }
}

/// A function with the annotations of its parameters and result.
pub fn annotated(f: Value, pairs: Vec<(Value, Value)>) -> Value {
    if let Value::Func(func) = &f {
        let table = crate::object::Dict::new();
        for (name, annotation) in pairs {
            if let Value::Str(name) = &name {
                drop(table.set_str(name, annotation));
            }
        }
        func.set_override("__annotations__", Value::Dict(table));
    }
    f
}

/// `locals()` in a function: the variables that have a value.
pub fn locals(pairs: Vec<(Value, Value)>) -> Value {
    let table = crate::object::Dict::new();
    for (name, v) in pairs {
        if let (Value::Str(name), false) = (&name, v.is_unbound()) {
            drop(table.set_str(name, v));
        }
    }
    Value::Dict(table)
}

/// A big integer literal, decimal or `0x…`.
pub fn big(text: &str) -> Value {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |d| (-1, d));
    let parsed = match digits.strip_prefix("0x") {
        Some(hex) => num_bigint::BigInt::parse_bytes(hex.as_bytes(), 16),
        None => num_bigint::BigInt::parse_bytes(digits.as_bytes(), 10),
    };
    crate::object::int(parsed.unwrap_or_default() * sign)
}
