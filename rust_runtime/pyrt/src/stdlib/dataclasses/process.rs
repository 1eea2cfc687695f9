//! What the decorator does to a class (`_process_class`): collects the fields, adds the methods, remakes the class with slots.
use super::annotations::{holds, is_class_var, is_init_var, is_kw_only};
use super::field::{self, Field, Kind, data, is_field};
use super::{
    _dataclass_params, FIELDS, Options, PARAMS, class_of, initialise, methods, missing_value,
    signature,
};
use crate::error::{type_error, value_error};
use crate::object::{Class, Dict, R, Ref, Value, boolean, intern, string, tuple};
use crate::ops::{self, Slot, getattr_opt};
use crate::stdlib::support::{get, get_opt, set};
use crate::types::type_of;

/// `@dataclass`
pub fn process(cls: &Value, options: Options) -> R {
    let class = class_of(cls)?;
    set(cls, PARAMS, _dataclass_params::of(options))?;
    let fields = Dict::new();
    let (has_bases, frozen_base) = inherit(class, &fields)?;
    own_fields(cls, class, options.kw_only, &fields)?;
    if has_bases && frozen_base && !options.frozen {
        return Err(type_error(
            "cannot inherit non-frozen dataclass from a frozen one",
        ));
    }
    if has_bases && !frozen_base && options.frozen {
        return Err(type_error(
            "cannot inherit frozen dataclass from a non-frozen one",
        ));
    }
    set(cls, FIELDS, Value::Dict(fields.clone()))?;
    let own_hash = class.attrs.get_text("__hash__");
    let explicit_hash = match own_hash {
        None => false,
        Some(Value::None) => class.attrs.get_text("__eq__").is_none(),
        Some(_) => true,
    };
    if options.order && !options.eq {
        return Err(value_error("eq must be true if order is true"));
    }
    let all = fields.values();
    add_methods(cls, class, &all, options)?;
    add_hash(cls, class, &all, options, explicit_hash)?;
    if !get_opt(cls, "__doc__")?.map_or(Ok(false), |doc| ops::truth(&doc))? {
        let text = signature::of_class(class)?.replace(" -> None", "");
        class.set(
            &intern("__doc__"),
            string(format!("{}{text}", class.name())),
        );
    }
    if options.match_args {
        let (positional, _) =
            initialise::in_init_order(&of_kinds(&all, &[Kind::Field, Kind::InitVar]))?;
        let names = positional
            .iter()
            .map(|f| Ok(data(f)?.name.get()))
            .collect::<R<Vec<Value>>>()?;
        add(cls, class, "__match_args__", tuple(names))?;
    }
    if options.weakref_slot && !options.slots {
        return Err(type_error("weakref_slot is True but slots is False"));
    }
    if options.slots {
        let made = with_slots(cls, class, options.weakref_slot)?;
        if options.frozen
            && let Value::Class(c) = &made
        {
            super::methods::add_state(c);
        }
        Ok(made)
    } else {
        Ok(cls.clone())
    }
}

/// The fields of the bases, nearest last; whether there are dataclasses among them, and frozen ones.
fn inherit(class: &Ref<Class>, fields: &Ref<Dict>) -> R<(bool, bool)> {
    let (mut any, mut frozen) = (false, false);
    for base in class.mro_rest.iter().rev() {
        let base = Value::Class(base.clone());
        let Some(Value::Dict(theirs)) = get_opt(&base, FIELDS)? else {
            continue;
        };
        any = true;
        for (_, f) in theirs.pairs() {
            fields.set(data(&f)?.name.get(), f.clone())?;
        }
        frozen |= ops::truth(&get(&get(&base, PARAMS)?, "frozen")?)?;
    }
    Ok((any, frozen))
}

/// Adds the fields that the class itself annotates.
fn own_fields(cls: &Value, class: &Ref<Class>, kw_only: bool, fields: &Ref<Dict>) -> R<()> {
    let annotations = match class.attrs.get_text("__annotations__") {
        Some(Value::Dict(d)) => d,
        _ => Dict::new(),
    };
    let (mut own, mut kw_only, mut seen) = (Vec::new(), kw_only, false);
    for (name, annotation) in annotations.pairs() {
        if holds(&annotation, class, "dataclasses", is_kw_only)? {
            if seen {
                let text = format!(
                    "{} is KW_ONLY, but KW_ONLY has already been specified",
                    ops::repr(&name)?
                );
                return Err(type_error(text));
            }
            (seen, kw_only) = (true, true);
        } else {
            own.push(make_field(cls, class, &name, &annotation, kw_only)?);
        }
    }
    for f in own {
        let d = data(&f)?;
        fields.set(d.name.get(), f.clone())?;
        let name = intern(&d.text());
        if getattr_opt(cls, &name)?.is_some_and(|v| is_field(&v)) {
            if d.has_default() {
                ops::setattr_name(cls, &name, d.default.clone())?;
            } else {
                ops::delattr_name(cls, &name)?;
            }
        }
    }
    for (name, v) in class.attrs.pairs() {
        if is_field(&v) && !annotations.contains(&name)? {
            return Err(type_error(format!(
                "{} is a field but has no type annotation",
                ops::repr(&name)?
            )));
        }
    }
    Ok(())
}

/// The field of one annotation (`_get_field`).
fn make_field(
    cls: &Value,
    class: &Ref<Class>,
    name: &Value,
    annotation: &Value,
    kw_only: bool,
) -> R {
    let text = name.as_str().unwrap_or_default();
    let f = match getattr_opt(cls, &intern(text))? {
        Some(v) if is_field(&v) => v,
        Some(Value::Inst(i)) if i.native::<Slot>().is_some() => field::plain(&Value::Unbound)?,
        Some(v) => field::plain(&v)?,
        None => field::plain(&Value::Unbound)?,
    };
    let d = data(&f)?;
    d.name.set(name.clone());
    d.annotation.set(annotation.clone());
    d.kind
        .set(if holds(annotation, class, "typing", is_class_var)? {
            Kind::ClassVar
        } else if holds(annotation, class, "dataclasses", is_init_var)? {
            Kind::InitVar
        } else {
            Kind::Field
        });
    if d.kind.get() != Kind::Field && d.has_factory() {
        return Err(type_error(format!(
            "field {text} cannot have a default factory"
        )));
    }
    let unset = d.kw_only.get().is(&missing_value());
    if d.kind.get() == Kind::ClassVar {
        if !unset {
            return Err(type_error(format!(
                "field {text} is a ClassVar but specifies kw_only"
            )));
        }
    } else if unset {
        d.kw_only.set(boolean(kw_only));
    }
    if d.kind.get() == Kind::Field && is_unhashable(d)? {
        let class = ops::to_str(&Value::Class(type_of(&d.default)))?;
        return Err(value_error(format!(
            "mutable default {class} for field {text} is not allowed: use default_factory"
        )));
    }
    Ok(f)
}

/// `f.default.__class__.__hash__ is None`
fn is_unhashable(f: &Field) -> R<bool> {
    Ok(match &f.default {
        Value::List(_) | Value::Dict(_) => true,
        Value::Set(s) => !s.frozen,
        Value::Inst(_) => {
            get_opt(&get(&f.default, "__class__")?, "__hash__")?.is_some_and(|h| h.is_none())
        }
        _ => false,
    })
}

fn of_kinds(fields: &[Value], kinds: &[Kind]) -> Vec<Value> {
    fields
        .iter()
        .filter(|f| data(f).is_ok_and(|d| kinds.contains(&d.kind.get())))
        .cloned()
        .collect()
}

/// The names of the fields that a test picks.
fn names(fields: &[Value], pick: impl Fn(&Field) -> R<bool>) -> R<Vec<Value>> {
    let mut out = Vec::new();
    for f in fields {
        let d = data(f)?;
        if pick(d)? {
            out.push(d.name.get());
        }
    }
    Ok(out)
}

/// Sets an attribute that the class does not have itself; whether it had.
fn add(cls: &Value, class: &Ref<Class>, name: &str, v: Value) -> R<bool> {
    if class.attrs.get_text(name).is_some() {
        return Ok(true);
    }
    set(cls, name, v)?;
    Ok(false)
}

fn add_methods(cls: &Value, class: &Ref<Class>, all: &[Value], options: Options) -> R<()> {
    if options.init {
        let post_init = get_opt(cls, "__post_init__")?.is_some();
        let parameters = of_kinds(all, &[Kind::Field, Kind::InitVar]);
        let init =
            initialise::function(class, &parameters, options.frozen, post_init, options.slots)?;
        add(cls, class, "__init__", init)?;
    }
    let fields = of_kinds(all, &[Kind::Field]);
    if options.repr {
        add(
            cls,
            class,
            "__repr__",
            methods::repr(class, &names(&fields, |f| ops::truth(&f.repr))?),
        )?;
    }
    let compared = names(&fields, |f| ops::truth(&f.compare))?;
    if options.eq {
        add(cls, class, "__eq__", methods::equality(class, &compared))?;
    }
    if options.order {
        for (name, f) in methods::ordering(class, &compared) {
            if add(cls, class, name, f)? {
                let own = class.name();
                return Err(type_error(format!(
                    "Cannot overwrite attribute {name} in class {own}. Consider using functools.total_ordering"
                )));
            }
        }
    }
    if options.frozen {
        for (name, f) in methods::frozen(class, &names(&fields, |_| Ok(true))?) {
            if add(cls, class, name, f)? {
                return Err(type_error(format!(
                    "Cannot overwrite attribute {name} in class {}",
                    class.name()
                )));
            }
        }
    }
    Ok(())
}

/// What happens to `__hash__` (`_hash_action`).
fn add_hash(
    cls: &Value,
    class: &Ref<Class>,
    all: &[Value],
    options: Options,
    explicit: bool,
) -> R<()> {
    let value = match (options.unsafe_hash, options.eq, options.frozen, explicit) {
        (true, _, _, true) => {
            return Err(type_error(format!(
                "Cannot overwrite attribute __hash__ in class {}",
                class.name()
            )));
        }
        (true, _, _, false) | (false, true, true, false) => {
            let counted = |f: &Field| {
                ops::truth(if f.hash.is_none() {
                    &f.compare
                } else {
                    &f.hash
                })
            };
            methods::hash(class, &names(&of_kinds(all, &[Kind::Field]), counted)?)
        }
        (false, true, false, false) => Value::None,
        _ => return Ok(()),
    };
    set(cls, "__hash__", value)
}

/// The class made again with `__slots__` (`_add_slots`).
fn with_slots(cls: &Value, class: &Ref<Class>, weakref_slot: bool) -> R {
    if class.attrs.get_text("__slots__").is_some() {
        return Err(type_error(format!(
            "{} already specifies __slots__",
            class.name()
        )));
    }
    let ns = class.attrs.copy();
    let mut inherited: Vec<String> = Vec::new();
    for base in &class.mro_rest {
        match base.attrs.get_text("__slots__") {
            None | Some(Value::None) => {}
            Some(Value::Str(s)) => inherited.push(s.as_str().to_owned()),
            Some(Value::Iter(_) | Value::Gen(_)) => {
                return Err(type_error(format!(
                    "Slots of '{}' cannot be determined",
                    base.name()
                )));
            }
            Some(many) => inherited.extend(
                ops::collect(&many)?
                    .iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned),
            ),
        }
    }
    let mut slots = Vec::new();
    let fields = of_kinds(
        &super::table(cls)?
            .into_iter()
            .map(|(_, f)| f)
            .collect::<Vec<_>>(),
        &[Kind::Field],
    );
    let own = names(&fields, |_| Ok(true))?;
    for name in own
        .iter()
        .cloned()
        .chain(weakref_slot.then(|| crate::object::str("__weakref__")))
    {
        if !name
            .as_str()
            .is_some_and(|n| inherited.iter().any(|i| i == n))
        {
            slots.push(name);
        }
    }
    ns.set_text("__slots__", tuple(slots));
    for name in &own {
        drop(ns.remove(name)?);
    }
    drop(ns.remove_str(&intern("__dict__")));
    drop(ns.remove_str(&intern("__weakref__")));
    let bases = tuple(
        class
            .bases
            .iter()
            .map(|b| Value::Class(b.clone()))
            .collect(),
    );
    let mut args = [crate::object::str(&class.name()), bases, Value::Dict(ns)];
    let made = crate::call::call(&Value::Class(type_of(cls)), &mut args)?;
    if let Value::Class(c) = &made {
        c.qualname.set(class.qualname.get());
    }
    Ok(made)
}
