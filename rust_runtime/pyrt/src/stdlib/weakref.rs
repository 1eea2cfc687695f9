//! `weakref` (`Modules/_weakref.c`, `Lib/weakref.py`): references with callbacks, containers, finalizers.
pub mod callable_proxy_type;
pub mod finalize;
pub mod proxy_type;
pub mod reference_type;
pub mod weak_key_dictionary;
pub mod weak_method;
pub mod weak_set;
pub mod weak_value_dictionary;

use crate::error::type_error;
use crate::object::{Cell, Dict, Head, NativeData, R, Ref, Value, native, tuple};
use crate::ops;
use std::ptr::NonNull;

/// The data of a container: a dict with references for keys or for values.
pub struct Table {
    dict: Ref<Dict>,
}
impl Table {
    fn new() -> Table {
        Table { dict: Dict::new() }
    }
}
impl NativeData for Table {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.dict.head());
    }
    fn clear(&self) {
        drop(self.dict.take());
    }
}

/// What a reference in a container knows: whose it is, and under which key.
pub struct Place {
    owner: crate::object::Weak,
    key: Cell,
}

/// A reference in a container died: its entry goes with it.
fn lost(place: &Place, reference: &Value) -> R<()> {
    let Some(Value::Inst(owner)) = place.owner.get() else {
        return Ok(());
    };
    let Some(table) = owner.native::<Table>() else {
        return Ok(());
    };
    let entry = match place.key.get() {
        Value::Unbound => table.dict.remove(reference)?,
        key => match table.dict.get(&key)? {
            Some(found) if found.is(reference) => table.dict.remove(&key)?,
            _ => None,
        },
    };
    drop(entry);
    Ok(())
}

/// The pairs of what a mapping is filled from: a mapping, or an iterable of pairs.
fn pairs_of(other: &Value, kwargs: &Value) -> R<Vec<(Value, Value)>> {
    let filled = Dict::new();
    if crate::stdlib::support::given(other) {
        ops::update_dict(&filled, other)?;
    }
    let mut all = filled.pairs();
    all.extend(crate::stdlib::support::pairs(kwargs));
    Ok(all)
}

/// An iterator over these values.
fn iterate(values: Vec<Value>) -> R {
    ops::iter(&crate::object::list(values))
}

/// The `keys()` of a weak dict with these entries.
fn live_keys(live: Vec<(Value, Value)>) -> R {
    iterate(live.into_iter().map(|(key, _)| key).collect())
}

/// Its `values()`.
fn live_values(live: Vec<(Value, Value)>) -> R {
    iterate(live.into_iter().map(|(_, value)| value).collect())
}

/// Its `items()`.
fn live_items(live: Vec<(Value, Value)>) -> R {
    let pairs = live.into_iter();
    iterate(pairs.map(|(key, value)| tuple(vec![key, value])).collect())
}

/// Whether a weak dict equals `other`: as dicts of what lives.
fn live_equal(live: Vec<(Value, Value)>, other: &Value) -> R {
    if native::<Table>(other, "").is_err() && !matches!(ops::base_value(other), Value::Dict(_)) {
        return Ok(Value::NotImplemented);
    }
    let mine = Dict::from_pairs(live)?;
    let theirs = Dict::from_pairs(pairs_of(other, &Value::None)?)?;
    ops::eq(&Value::Dict(mine), &Value::Dict(theirs))
}

/// The references to an object that live.
fn references(object: &Value) -> Vec<Value> {
    let all = crate::object::Weak::references(object).into_iter();
    all.map(|(reference, _)| reference).collect()
}

/// `weakref.getweakrefcount(object)`
#[allow(clippy::cast_possible_wrap)]
pub fn getweakrefcount(object: &Value) -> R {
    Ok(Value::Int(references(object).len() as i64))
}

/// `weakref.getweakrefs(object)`
pub fn getweakrefs(object: &Value) -> R {
    Ok(crate::object::list(references(object)))
}

/// `weakref.proxy(object, callback=None)`
pub fn proxy(object: &Value, callback: &Value) -> R {
    proxy_type::make(object, callback)
}

/// Who can be referred to at all.
fn check_referable(object: &Value) -> R<()> {
    let fits = match object {
        Value::Inst(i) => crate::builtins::getset_descriptor::is_referable(i.class_ref()),
        Value::Method(m) => match &m.func {
            Value::Native(n) => !crate::bind_native::is_slot(n.def), // those are method-wrappers
            _ => true,
        },
        Value::Class(_) | Value::Func(_) | Value::Gen(_) | Value::Set(_) => true,
        _ => false,
    };
    if !fits {
        return Err(type_error(format!(
            "cannot create weak reference to '{}' object",
            ops::type_name(object)
        )));
    }
    Ok(())
}
