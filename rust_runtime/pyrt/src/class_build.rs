//! Making classes: `class` statements and `type(name, bases, dict)` (`Python/bltinmodule.c: __build_class__`, `Objects/typeobject.c: type_new`).
use crate::call::{call, call_kw};
use crate::error::{classes, runtime_error, type_error, value_error};
use crate::generated::builtins as b;
use crate::namespace::Namespace;
use crate::object::{
    Base, Cell, Class, Dict, Inst, Layout, ModuleInfo, R, Ref, Str, Value, intern, intern_ref, mro,
    str, tuple,
};
use crate::ops::{self, ClassMethod, Slot, StaticMethod, type_name};
use crate::types::{special, type_of};

/// A `class` statement: `ns` is what the body bound, in order.
pub fn build_class(
    name: &str,
    qualname: &str,
    bases: Vec<Value>,
    mut kw: Vec<(Value, Value)>,
    ns: Namespace,
    module: &'static ModuleInfo,
) -> R {
    let given = tuple(bases.clone());
    let resolved = resolve_bases(bases, &given)?;
    let ns = match ns {
        Namespace::Dict(d) => Value::Dict(with_head(&d, module.name, qualname)?),
        Namespace::Mapping(m) => m,
    };
    if resolved.is_some() {
        ops::setitem(&ns, &str("__orig_bases__"), given.clone())?;
    }
    let bases = match (resolved, given) {
        (Some(bases), _) => bases,
        (None, Value::Tuple(t)) => t.items().to_vec(),
        (None, _) => Vec::new(),
    };
    let asked = kw
        .iter()
        .position(|(k, _)| k.as_str() == Some("metaclass"))
        .map(|i| kw.remove(i).1);
    let meta = match asked {
        Some(Value::Class(meta)) => winner(&meta, &bases)?,
        Some(other) => {
            let mut args = [str(name), tuple(bases), ns];
            return call_kw(&other, &mut args, &mut kw);
        }
        None => {
            let first = bases.first().map_or_else(b::r#type, type_of);
            winner(&first, &bases)?
        }
    };
    if let (true, Value::Dict(ns)) = (meta.is(&b::r#type()), &ns) {
        return type_new(&meta, name, bases, ns, kw);
    }
    call_kw(
        &Value::Class(meta),
        &mut [str(name), tuple(bases), ns],
        &mut kw,
    )
}

/// Whether the cell `__class__` holds the class that was made, as `type.__new__` leaves it (`Python/bltinmodule.c: builtin___build_class__`).
pub fn check_class_cell(cell: &Ref<Cell>, name: &str, made: &Value) -> R<()> {
    let Value::Class(class) = made else {
        return Ok(());
    };
    match cell.get() {
        held if held.is(made) => Ok(()),
        Value::Unbound if type_of(made).builtin => {
            cell.set(Value::Class(class.clone()));
            Ok(())
        }
        Value::Unbound => Err(crate::error::runtime_error(format!(
            "__class__ not set defining '{name}' as {}. Was __classcell__ propagated to type.__new__?",
            ops::repr_or(made)
        ))),
        other => Err(type_error(format!(
            "__class__ set to {} defining '{name}' as {}",
            ops::repr_or(&other),
            ops::repr_or(made)
        ))),
    }
}

/// The namespace that a metaclass wants for the body (`__prepare__`): a fresh dict for most.
pub fn prepare(name: &str, bases: &[Value], kw: &[(Value, Value)]) -> R {
    let given = tuple(bases.to_vec());
    let bases = resolve_bases(bases.to_vec(), &given)?.unwrap_or_else(|| bases.to_vec());
    let asked = kw
        .iter()
        .find(|(k, _)| k.as_str() == Some("metaclass"))
        .map(|(_, v)| v.clone());
    let meta = match asked {
        Some(Value::Class(meta)) => Value::Class(winner(&meta, &bases)?),
        Some(other) => other,
        None => Value::Class(winner(
            &bases.first().map_or_else(b::r#type, type_of),
            &bases,
        )?),
    };
    let Some(prepare) = ops::getattr_opt(&meta, &intern("__prepare__"))? else {
        return Ok(Value::Dict(Dict::new()));
    };
    let mut rest: Vec<(Value, Value)> = kw
        .iter()
        .filter(|(k, _)| k.as_str() != Some("metaclass"))
        .cloned()
        .collect();
    call_kw(&prepare, &mut [str(name), tuple(bases)], &mut rest)
}

/// Bases that are no classes say what they stand for (`__mro_entries__`); `None` where all are classes.
fn resolve_bases(bases: Vec<Value>, given: &Value) -> R<Option<Vec<Value>>> {
    if bases.iter().all(|b| matches!(b, Value::Class(_))) {
        return Ok(None);
    }
    let mut out = Vec::new();
    let mut changed = false;
    for base in bases {
        if !matches!(base, Value::Class(_))
            && let Some(entries) = ops::getattr_opt(&base, &intern("__mro_entries__"))?
        {
            match call(&entries, &mut [given.clone()])? {
                Value::Tuple(t) => out.extend(t.items().iter().cloned()),
                _ => return Err(type_error("__mro_entries__ must return a tuple")),
            }
            changed = true;
        } else {
            out.push(base);
        }
    }
    if changed {
        return Ok(Some(out));
    }
    // No class and no stand-in: the "metaclass" is the base's type, which is called with the three arguments.
    Ok(None)
}

/// The namespace with `__module__` and `__qualname__` in front.
fn with_head(ns: &Ref<Dict>, module: &str, qualname: &str) -> R<Ref<Dict>> {
    if ns.get_text("__module__").is_some() && ns.get_text("__qualname__").is_some() {
        return Ok(ns.clone());
    }
    let full = Dict::new();
    full.set_text("__module__", str(module));
    full.set_text("__qualname__", str(qualname));
    for (k, v) in ns.pairs() {
        full.set(k, v)?;
    }
    Ok(full)
}

/// The most derived metaclass (`_PyType_CalculateMetaclass`).
///
/// # Errors
/// TypeError where no metaclass derives from all others.
pub fn winner(meta: &Ref<Class>, bases: &[Value]) -> R<Ref<Class>> {
    let mut winner = meta.clone();
    for base in bases {
        let other = type_of(base);
        if winner.is_subclass(&other) {
            continue;
        }
        if !other.is_subclass(&winner) {
            return Err(type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
        winner = other;
    }
    Ok(winner)
}

/// `type.__new__`
pub fn type_new(
    meta: &Ref<Class>,
    name: &str,
    bases: Vec<Value>,
    ns: &Ref<Dict>,
    mut kw: Vec<(Value, Value)>,
) -> R {
    let best = winner(meta, &bases)?;
    if !best.is(meta)
        && let Some(new) = best.lookup_text("__new__")
        && !crate::types::is_native(&new, "type.__new__")
    {
        let new = ops::descr_get(&new, None, &best)?;
        return call_kw(
            &new,
            &mut [
                Value::Class(best),
                str(name),
                tuple(bases),
                Value::Dict(ns.clone()),
            ],
            &mut kw,
        );
    }
    let class = create(best, name, bases, ns)?;
    set_names(&class, ns)?;
    init_subclass(&class, &mut kw)?;
    Ok(Value::Class(class))
}

fn create(meta: Ref<Class>, name: &str, bases: Vec<Value>, ns: &Ref<Dict>) -> R<Ref<Class>> {
    let mut parents: Vec<Ref<Class>> = Vec::new();
    for base in bases {
        match base {
            Value::Class(c) => parents.push(c),
            _ => return Err(type_error("bases must be types")),
        }
    }
    if parents.is_empty() {
        parents.push(b::object());
    }
    let solid = best_base(&parents)?.unwrap_or_else(b::object);
    if let Some(twice) = parents
        .iter()
        .enumerate()
        .find(|(i, c)| parents[..*i].iter().any(|d| d.is(c)))
    {
        return Err(type_error(format!(
            "duplicate base class {}",
            twice.1.name()
        )));
    }
    let attrs = ns.copy();
    let qualname = match attrs.remove_str(&intern("__qualname__")) {
        None => name.to_owned(),
        Some(Value::Str(s)) => s.as_str().to_owned(),
        Some(other) => {
            return Err(type_error(format!(
                "type __qualname__ must be a str, not {}",
                type_name(&other)
            )));
        }
    };
    if attrs.get_text("__module__").is_none() {
        attrs.set_text("__module__", str(crate::modules::running_name()));
    }
    let cell = match attrs.remove_str(&intern("__classcell__")) {
        Some(Value::Cell(cell)) => Some(cell),
        Some(other) => {
            return Err(type_error(format!(
                "__classcell__ must be a nonlocal cell, not {}",
                ops::repr_or(&Value::Class(type_of(&other)))
            )));
        }
        None => None,
    };
    let slots = slots(&attrs, name, &solid)?;
    let rest = mro(&parents)?;
    wrap_special(&attrs);
    let documented = attrs.get_text("__doc__").is_some();
    let unhashable = attrs.get_text("__eq__").is_some() && attrs.get_text("__hash__").is_none();
    let module = static_text(attrs.get_text("__module__"));
    let meta = (!meta.is(&b::r#type())).then_some(meta);
    let class = Class::new(
        name,
        &qualname,
        module,
        parents,
        rest,
        attrs,
        meta,
        solid.layout,
        false,
    );
    for slot in slots {
        let data = Slot::new(slot.clone(), &class);
        class.set(&slot, Inst::with(&b::member_descriptor(), data));
    }
    crate::builtins::getset_descriptor::add_entries(&class, &solid);
    if !documented {
        class.set(&intern("__doc__"), Value::None);
    }
    if unhashable {
        class.set(&intern("__hash__"), Value::None);
    }
    if let Some(cell) = cell {
        cell.set(Value::Class(class.clone()));
    }
    Ok(class)
}

/// The text of a module's name as a static: there are few, and interned texts live as long as the program.
fn static_text(v: Option<Value>) -> &'static str {
    match v {
        Some(Value::Str(s)) if s.as_str() == "__main__" => "__main__",
        Some(Value::Str(s)) => Box::leak(s.as_str().to_owned().into_boxed_str()),
        _ => "",
    }
}

/// Functions that are static or class methods without saying so.
fn wrap_special(attrs: &Ref<Dict>) {
    if let Some(f @ Value::Func(_)) = attrs.get_text("__new__") {
        attrs.set_text(
            "__new__",
            Inst::with(&b::staticmethod(), StaticMethod(Cell::field(f))),
        );
    }
    for name in ["__init_subclass__", "__class_getitem__"] {
        if let Some(f @ Value::Func(_)) = attrs.get_text(name) {
            attrs.set_text(
                name,
                Inst::with(&b::classmethod(), ClassMethod(Cell::field(f))),
            );
        }
    }
}

/// The base whose storage the class has; an error where two do not fit together (`best_base`).
pub fn best_base(bases: &[Ref<Class>]) -> R<Option<Ref<Class>>> {
    let mut best: Option<(Ref<Class>, Ref<Class>)> = None;
    for base in bases {
        if base.layout == Layout::Builtin(Base::Final) {
            return Err(type_error(format!(
                "type '{}' is not an acceptable base type",
                base.display_name()
            )));
        }
        let candidate = solid_base(base);
        match &best {
            None => best = Some((base.clone(), candidate)),
            Some((_, solid)) if solid.is_subclass(&candidate) => {}
            Some((_, solid)) if candidate.is_subclass(solid) => {
                best = Some((base.clone(), candidate));
            }
            Some(_) => return Err(type_error("multiple bases have instance lay-out conflict")),
        }
    }
    Ok(best.map(|(base, _)| base))
}

/// The nearest class that adds storage of its own (`solid_base`).
fn solid_base(c: &Ref<Class>) -> Ref<Class> {
    let adds = if c.builtin {
        match c.layout {
            Layout::Object => c.bases.is_empty(),
            Layout::Exception => EXCEPTIONS_WITH_FIELDS.contains(&c.name().as_str()),
            _ => true,
        }
    } else {
        slot_names(&c.attrs).is_ok_and(|names| {
            names
                .iter()
                .any(|n| !matches!(n.as_str(), "__dict__" | "__weakref__"))
        })
    };
    if adds {
        return c.clone();
    }
    match c
        .bases
        .iter()
        .map(solid_base)
        .max_by_key(|s| s.mro_rest.len())
    {
        Some(solid) => solid,
        None => c.clone(),
    }
}

const EXCEPTIONS_WITH_FIELDS: [&str; 12] = [
    "BaseException",
    "BaseExceptionGroup",
    "StopIteration",
    "SystemExit",
    "ImportError",
    "OSError",
    "NameError",
    "AttributeError",
    "SyntaxError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeTranslateError",
];

/// What `__slots__` of a namespace names; empty without it.
pub fn slot_names(attrs: &Ref<Dict>) -> R<Vec<Ref<Str>>> {
    let Some(slots) = attrs.get_text("__slots__") else {
        return Ok(Vec::new());
    };
    let items = match &slots {
        Value::Str(s) => return Ok(vec![s.clone()]),
        other => ops::collect(other)?,
    };
    let named = |v: Value| match v {
        Value::Str(s) => Ok(s),
        other => Err(type_error(format!(
            "__slots__ items must be strings, not '{}'",
            type_name(&other)
        ))),
    };
    items.into_iter().map(named).collect()
}

/// The slots to make, mangled, with the checks of `type_new_slots`.
fn slots(attrs: &Ref<Dict>, class: &str, solid: &Ref<Class>) -> R<Vec<Ref<Str>>> {
    let names = slot_names(attrs)?;
    let variable_size = matches!(
        solid.layout,
        Layout::Builtin(Base::Int | Base::Bytes | Base::Tuple) | Layout::Type
    );
    if !names.is_empty() && variable_size {
        let base = std::iter::once(solid)
            .chain(&solid.mro_rest)
            .find(|c| c.builtin)
            .map_or_else(String::new, |c| c.name());
        return Err(type_error(format!(
            "nonempty __slots__ not supported for subtype of '{base}'"
        )));
    }
    let mut has_dict = !solid.flags().dictless;
    let mut may_have_weakref =
        !variable_size && !crate::builtins::getset_descriptor::is_referable(solid);
    let mut out = Vec::new();
    for name in names {
        match name.as_str() {
            "__dict__" if has_dict => {
                return Err(type_error("__dict__ slot disallowed: we already got one"));
            }
            "__dict__" => has_dict = true,
            "__weakref__" if !may_have_weakref => {
                return Err(type_error(
                    "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0",
                ));
            }
            "__weakref__" => may_have_weakref = false,
            text if !is_identifier(text) => {
                return Err(type_error("__slots__ must be identifiers"));
            }
            text => {
                let mangled =
                    intern_ref(&mangle(class, text).map_or_else(|| name.clone(), |m| intern(&m)));
                if attrs.get_str(&mangled).is_some() && text != "__qualname__" {
                    return Err(value_error(format!(
                        "{} in __slots__ conflicts with class variable",
                        ops::repr_or(&Value::Str(name))
                    )));
                }
                out.push(mangled);
            }
        }
    }
    Ok(out)
}

fn is_identifier(text: &str) -> bool {
    let start = |c: char| c == '_' || c.is_alphabetic();
    text.chars().next().is_some_and(start) && text.chars().all(|c| start(c) || c.is_numeric())
}

/// `__x` in class `C` is `_C__x`.
fn mangle(class: &str, name: &str) -> Option<String> {
    let class = class.trim_start_matches('_');
    (name.starts_with("__") && !name.ends_with("__") && !class.is_empty())
        .then(|| format!("_{class}{name}"))
}

/// Tells each attribute its name (`__set_name__`).
fn set_names(class: &Ref<Class>, ns: &Ref<Dict>) -> R<()> {
    for (name, v) in ns.pairs() {
        if !matches!(v, Value::Inst(_)) {
            continue;
        }
        let Some(hook) = special(&v, "__set_name__") else {
            continue;
        };
        let hook = ops::bind_special(&hook, &v)?;
        if let Err(cause) = call(&hook, &mut [Value::Class(class.clone()), name.clone()]) {
            let text = format!(
                "Error calling __set_name__ on '{}' instance {} in '{}'",
                type_name(&v),
                ops::repr_or(&name),
                class.name()
            );
            let e = runtime_error(text);
            e.data().cause.set(cause.value());
            e.data().context.set(cause.value());
            e.data().suppress.set(true);
            return Err(e);
        }
    }
    Ok(())
}

/// `super(cls, cls).__init_subclass__(**kw)`
fn init_subclass(class: &Ref<Class>, kw: &mut [(Value, Value)]) -> R<()> {
    let name = intern("__init_subclass__");
    let Some(hook) = class.mro_rest.iter().find_map(|c| c.attrs.get_str(&name)) else {
        return Ok(());
    };
    if kw.is_empty() && crate::types::is_native(&hook, "object.__init_subclass__") {
        return Ok(());
    }
    let hook = ops::descr_get(&hook, None, class)?;
    call_kw(&hook, &mut [], kw)?;
    Ok(())
}

/// Whether a class is an exception class.
pub fn is_exception(v: &Value) -> bool {
    matches!(v, Value::Class(c) if c.is_subclass(&classes::base_exception()))
}
