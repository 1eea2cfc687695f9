//! How an enumeration is made: its bases, the `__new__` of its members, the class, what it takes over (`EnumType.__new__`).
use super::_enum_dict::{self, inner, names};
use super::{
    _proto_member, flag, is_enum, is_flag, member_map, member_names, member_type, members,
};
use crate::call::call;
use crate::class_build::type_new;
use crate::error::{attribute_error, classes, type_error, value_error};
use crate::generated::builtins as b;
use crate::generated::r#enum as types;
use crate::object::{
    Class, Code, Dict, FuncDef, Inst, R, Ref, Value, boolean, int_usize, intern, list, str,
};
use crate::ops;
use crate::stdlib::support;
use crate::types::{is_native, type_of};

/// The namespace for a class of this name with these bases (`__prepare__`).
pub fn namespace(name: &Value, bases: &[Value]) -> R<Ref<Inst>> {
    let ns = _enum_dict::new(name);
    if let Some(first) = mixins(name, bases)?.1 {
        let next = ops::getattr_opt(&Value::Class(first), &intern("_generate_next_value_"))?
            .unwrap_or(Value::None);
        _enum_dict::__setitem__(
            &Value::Inst(ns.clone()),
            &str("_generate_next_value_"),
            &next,
        )?;
    }
    Ok(ns)
}

fn mro(c: &Ref<Class>) -> impl Iterator<Item = &Ref<Class>> {
    std::iter::once(c).chain(&c.mro_rest)
}

fn classes_of(bases: &[Value]) -> Vec<Ref<Class>> {
    bases
        .iter()
        .filter_map(|v| {
            if let Value::Class(c) = v {
                Some(c.clone())
            } else {
                None
            }
        })
        .collect()
}

/// The type that is mixed in, and the enumeration to derive from (`_get_mixins_`).
fn mixins(name: &Value, bases: &[Value]) -> R<(Ref<Class>, Option<Ref<Class>>)> {
    let all = classes_of(bases);
    let Some(first) = all.last() else {
        return Ok((b::object(), Some(types::r#enum())));
    };
    for base in all.iter().flat_map(mro) {
        if is_enum(base) && !member_names(base).is_empty() {
            let shown = ops::repr(&Value::Class(base.clone()))?;
            return Err(type_error(format!(
                "<enum {}> cannot extend {shown}",
                ops::repr(name)?
            )));
        }
    }
    if !is_enum(first) {
        return Err(type_error(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`",
        ));
    }
    Ok((
        data_type(name, &all)?.unwrap_or_else(b::object),
        Some(first.clone()),
    ))
}

/// The one type with a `__new__` of its own (`_find_data_type_`).
fn data_type(name: &Value, bases: &[Ref<Class>]) -> R<Option<Ref<Class>>> {
    let mut found: Vec<Ref<Class>> = Vec::new();
    let mut note = |c: Ref<Class>| {
        if !found.iter().any(|known| known.is(&c)) {
            found.push(c);
        }
    };
    for chain in bases {
        let mut candidate: Option<Ref<Class>> = None;
        for base in mro(chain) {
            if base.is(&b::object()) {
                continue;
            }
            if is_enum(base) {
                let of = member_type(base);
                if !of.is(&b::object()) {
                    note(of);
                    break;
                }
            } else if base.attrs.get_text("__new__").is_some()
                || base.attrs.get_text("__dataclass_fields__").is_some()
            {
                note(candidate.unwrap_or_else(|| base.clone()));
                break;
            } else {
                candidate = candidate.or_else(|| Some(base.clone()));
            }
        }
    }
    if found.len() > 1 {
        let types = ops::build_set(found.into_iter().map(Value::Class).collect())?;
        return Err(type_error(format!(
            "too many data types for {}: {}",
            ops::repr(name)?,
            ops::repr(&types)?
        )));
    }
    Ok(found.pop())
}

/// What shows the values of members (`_find_data_repr_`).
fn data_repr(bases: &[Value]) -> Value {
    let all = classes_of(bases);
    for base in all.iter().flat_map(mro) {
        if base.is(&b::object()) {
            continue;
        }
        if is_enum(base) {
            return base.lookup_text("_value_repr_").unwrap_or(Value::None);
        }
        if let Some(f) = base.attrs.get_text("__repr__") {
            return f;
        }
    }
    Value::None
}

fn is_enum_new(v: &Value) -> bool {
    matches!(v, Value::Native(n) if n.def.module == "enum" && n.def.name == "__new__")
}

/// The `__new__` of members, whether it is the class's own, and whether it takes the value as arguments (`_find_new_`).
fn find_new(ns: &Ref<Dict>, of: &Ref<Class>, first: Option<&Ref<Class>>) -> R<(Value, bool, bool)> {
    let plain = b::object().lookup_text("__new__").unwrap_or_default();
    let own = ns.get_text("__new__");
    let save = first.is_some() && own.is_some();
    let usual = |v: &Value| is_native(v, "object.__new__") || is_enum_new(v);
    let mut new = own;
    if new.is_none() {
        'search: for method in ["__new_member__", "__new__"] {
            for possible in [Some(of), first].into_iter().flatten() {
                let target = ops::getattr_opt(&Value::Class(possible.clone()), &intern(method))?;
                if let Some(target) = target.filter(|t| !usual(t)) {
                    new = Some(target);
                    break 'search;
                }
            }
        }
    }
    let new = new.unwrap_or(plain);
    let use_args = first.is_some() && !usual(&new);
    Ok((new, save, use_args))
}

/// `EnumType.__new__`
pub fn make(
    meta: &Ref<Class>,
    name: &Value,
    bases: &[Value],
    ns: &Value,
    mut kw: Vec<(Value, Value)>,
) -> R {
    let Value::Inst(prepared) = ns else {
        return Err(attribute_error(format!(
            "'{}' object has no attribute '_member_names'",
            ops::type_name(ns)
        )));
    };
    let boundary = kw
        .iter()
        .position(|(k, _)| k.as_str() == Some("boundary"))
        .map(|i| kw.remove(i).1);
    let dict = inner(prepared);
    for ignored in dict
        .get_text("_ignore_")
        .map_or(Ok(Vec::new()), |v| ops::collect(&v))?
    {
        drop(dict.remove(&ignored)?);
    }
    drop(dict.remove_str(&intern("_ignore_")));
    let wanted = names(prepared).keys();
    let invalid: Vec<String> = ["mro", ""]
        .iter()
        .filter(|n| wanted.iter().any(|w| w.as_str() == Some(n)))
        .map(|n| format!("'{n}'"))
        .collect();
    if !invalid.is_empty() {
        return Err(value_error(format!(
            "invalid enum member name(s) {}",
            invalid.join(",")
        )));
    }
    let order = dict.remove_str(&intern("_order_"));
    let ns = dict.copy();
    let (of, first) = mixins(name, bases)?;
    let (new, save_new, use_args) = find_new(&ns, &of, first.as_ref())?;
    ns.set_text("_new_member_", new.clone());
    ns.set_text("_use_args_", boolean(use_args));
    for member in &wanted {
        let value = ns.get(member)?.unwrap_or(Value::None);
        ns.set(member.clone(), _proto_member::of(value))?;
    }
    let flags = first.as_ref().is_some_and(|f| is_flag(f));
    housekeeping(&ns, &of, bases, flags);
    if flags {
        let inherited = first.as_ref().and_then(|f| f.lookup_text("_boundary_"));
        if let Some(set) = boundary.filter(|b| !b.is_none()).or(inherited) {
            ns.set_text("_boundary_", set);
        }
    }
    let text = name.as_str().unwrap_or_default().to_owned();
    let made =
        type_new(meta, &text, bases.to_vec(), &ns, kw).map_err(|e| match e.data().cause.get() {
            Value::Inst(cause) if e.is(&classes::runtime_error()) => crate::object::PyErr(cause),
            _ => e,
        })?;
    let Value::Class(class) = &made else {
        return Ok(made);
    };
    take_over(class, &ns, bases, &of, first.as_ref())?;
    if save_new {
        class.set(&intern("__new_member__"), new);
    }
    class.set(
        &intern("__new__"),
        types::r#enum().lookup_text("__new__").unwrap_or_default(),
    );
    if flags && flag::is_unordered(&members(class)?)? {
        class.set(
            &intern("_iter_member_"),
            class
                .lookup_text("_iter_member_by_def_")
                .unwrap_or_default(),
        );
    }
    check_order(class, order)?;
    Ok(made)
}

fn housekeeping(ns: &Ref<Dict>, of: &Ref<Class>, bases: &[Value], flags: bool) {
    ns.set_text("_member_names_", list(Vec::new()));
    ns.set_text("_member_map_", Value::Dict(Dict::new()));
    ns.set_text("_value2member_map_", Value::Dict(Dict::new()));
    ns.set_text("_unhashable_values_", list(Vec::new()));
    ns.set_text("_member_type_", Value::Class(of.clone()));
    ns.set_text("_value_repr_", data_repr(bases));
    if flags {
        for mask in ["_flag_mask_", "_singles_mask_", "_all_bits_"] {
            ns.set_text(mask, Value::Int(0));
        }
    }
}

/// The texts and operators that come from the enumeration rather than from the mixed-in type.
fn take_over(
    class: &Ref<Class>,
    ns: &Ref<Dict>,
    bases: &[Value],
    of: &Ref<Class>,
    first: Option<&Ref<Class>>,
) -> R<()> {
    let has = |name: &str| ns.get_text(name).is_some() || class.attrs.get_text(name).is_some();
    let repr_enum = types::repr_enum();
    if classes_of(bases).iter().any(|c| c.is(&repr_enum)) {
        if of.is(&b::object()) {
            return Err(type_error(
                "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)",
            ));
        }
        if !has("__format__") {
            class.set(
                &intern("__format__"),
                of.lookup_text("__format__").unwrap_or_default(),
            );
        }
        if !has("__str__") {
            let text = of
                .lookup_text("__str__")
                .filter(|f| !is_native(f, "object.__str__"));
            class.set(&intern("__str__"), text.unwrap_or_else(text_of_value));
        }
    }
    for name in ["__repr__", "__str__", "__format__", "__reduce_ex__"] {
        let Some(found) = class.lookup_text(name) else {
            continue;
        };
        let same = |c: &Ref<Class>| c.lookup_text(name).is_some_and(|f| f.is(&found));
        if !has(name) && (same(of) || same(&b::object())) {
            class.set(
                &intern(name),
                first.and_then(|f| f.lookup_text(name)).unwrap_or(found),
            );
        }
    }
    if is_flag(class) {
        for name in [
            "__or__",
            "__and__",
            "__xor__",
            "__ror__",
            "__rand__",
            "__rxor__",
            "__invert__",
        ] {
            if !has(name) {
                class.set(
                    &intern(name),
                    types::flag().lookup_text(name).unwrap_or_default(),
                );
            }
        }
    }
    Ok(())
}

/// A `__str__` that shows the mixed-in value as its own type does, whatever repr the enumeration has.
fn text_of_value() -> Value {
    static CODE: Code = support::code("__repr__", "ReprEnum.__repr__");
    static TEXT: FuncDef = support::one_argument(&CODE, &["self"], |_, a| {
        ops::repr_of(ops::base_value(&a[0]))
    });
    support::closure(&TEXT, Vec::new())
}

/// `_order_` must name the members as they are defined.
fn check_order(class: &Ref<Class>, order: Option<Value>) -> R<()> {
    let Some(order) = order else { return Ok(()) };
    let words: Vec<Value> = match order.as_str() {
        Some(text) => text.replace(',', " ").split_whitespace().map(str).collect(),
        None => ops::collect(&order)?,
    };
    let (map, names) = (member_map(class), Value::List(member_names(class)));
    let mut wanted = Vec::new();
    for word in words {
        if let Some(member) = map.get(&word)?
            && ((is_flag(class) && !flag::is_canonical(&member)?) || !ops::contains(&names, &word)?)
        {
            continue;
        }
        wanted.push(word);
    }
    let wanted = list(wanted);
    if ops::truth(&wanted)? && ops::is_ne(&wanted, &names)? {
        let text = format!(
            "member order does not match _order_:\n  {}\n  {}",
            ops::repr(&names)?,
            ops::repr(&wanted)?
        );
        return Err(type_error(text));
    }
    Ok(())
}

/// The options of the functional API.
pub struct Functional {
    /// `module`
    pub module: Value,
    /// `qualname`
    pub qualname: Value,
    /// `type`
    pub mixin: Value,
    /// `start`
    pub start: Value,
    /// `boundary`
    pub boundary: Value,
}
impl Default for Functional {
    fn default() -> Self {
        let none = Value::None;
        Functional {
            module: none.clone(),
            qualname: none.clone(),
            mixin: none.clone(),
            start: Value::Int(1),
            boundary: none,
        }
    }
}

/// `Enum("Color", "RED GREEN")` (`_create_`).
pub fn functional(class: &Ref<Class>, name: &Value, given: &Value, with: &Functional) -> R {
    let own = Value::Class(class.clone());
    let bases = if with.mixin.is_none() {
        vec![own.clone()]
    } else {
        vec![with.mixin.clone(), own.clone()]
    };
    let meta = type_of(&own);
    let first = mixins(name, &bases)?.1.unwrap_or_else(types::r#enum);
    let ns = Value::Inst(namespace(name, &bases)?);
    for (member, value) in members_given(&first, given, &with.start)? {
        ops::setitem(&ns, &member, value)?;
    }
    let module = if with.module.is_none() {
        str(crate::modules::running_name())
    } else {
        with.module.clone()
    };
    ops::setitem(&ns, &str("__module__"), module)?;
    if !with.qualname.is_none() {
        ops::setitem(&ns, &str("__qualname__"), with.qualname.clone())?;
    }
    make(
        &meta,
        name,
        &bases,
        &ns,
        vec![(str("boundary"), with.boundary.clone())],
    )
}

/// The names and values: words, names, pairs or a mapping.
fn members_given(first: &Ref<Class>, given: &Value, start: &Value) -> R<Vec<(Value, Value)>> {
    let mut words = match ops::base_value(given) {
        Value::Str(s) => s
            .as_str()
            .replace(',', " ")
            .split_whitespace()
            .map(str)
            .collect(),
        Value::Dict(d) => return Ok(d.pairs()),
        _ => ops::collect(given)?,
    };
    let mut out = Vec::new();
    if words.first().is_some_and(|w| w.as_str().is_some()) {
        let next =
            crate::stdlib::support::get(&Value::Class(first.clone()), "_generate_next_value_")?;
        let mut last = Vec::new();
        for (count, word) in words.drain(..).enumerate() {
            let value = call(
                &next,
                &mut [
                    word.clone(),
                    start.clone(),
                    int_usize(count),
                    list(last.clone()),
                ],
            )?;
            last.push(value.clone());
            out.push((word, value));
        }
        return Ok(out);
    }
    for item in words {
        let pair = ops::unpack(&item, 2)?;
        out.push((pair[0].clone(), pair[1].clone()));
    }
    Ok(out)
}
