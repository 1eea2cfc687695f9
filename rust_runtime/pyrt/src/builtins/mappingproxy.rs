//! `mappingproxy`: a read-only view of a mapping (`Objects/descrobject.c`).
use crate::call::call_method;
use crate::generated::builtins as b;
use crate::object::{Head, Inst, Lit, NativeData, R, Value, native, string};
use crate::ops::{self, names};
use std::ptr::NonNull;

struct Proxy(Value);
impl NativeData for Proxy {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// A view of a dict.
pub fn of(mapping: Value) -> Value {
    Inst::with(&b::mappingproxy(), Proxy(mapping))
}

fn inner(this: &Value) -> R<&Value> {
    native::<Proxy>(this, "mappingproxy").map(|p| &p.0)
}

/// The mapping behind a view; any other value itself.
pub fn unwrap(v: &Value) -> &Value {
    match v {
        Value::Inst(i) => i.native::<Proxy>().map_or(v, |p| &p.0),
        _ => v,
    }
}

/// `mappingproxy(mapping)`
pub fn __new__(_cls: &Value, mapping: &Value) -> R {
    let refused = match ops::base_value(mapping) {
        Value::List(_) | Value::Tuple(_) => true,
        Value::Dict(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) => false,
        _ => crate::types::special(mapping, "__getitem__").is_none(),
    };
    if refused {
        return Err(crate::error::type_error(format!(
            "mappingproxy() argument must be a mapping, not {}",
            ops::type_name(mapping)
        )));
    }
    Ok(of(mapping.clone()))
}
/// `p[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    ops::getitem(inner(this)?, key)
}
/// `key in p`
pub fn __contains__(this: &Value, key: &Value) -> R {
    Ok(ops::contains(inner(this)?, key)?.into())
}
/// `iter(p)`
pub fn __iter__(this: &Value) -> R {
    ops::iter(inner(this)?)
}
/// `len(p)`
pub fn __len__(this: &Value) -> R {
    Ok(crate::object::int_usize(ops::len(inner(this)?)?))
}
/// `str(p)`: that of the mapping.
pub fn __str__(this: &Value) -> R {
    ops::str_of(inner(this)?)
}
/// `mappingproxy({…})`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "mappingproxy({})",
        ops::repr(inner(this)?)?
    )))
}
/// `p == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    ops::eq(inner(this)?, unwrap(other))
}
/// `p | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    ops::or(unwrap(this), unwrap(other))
}
/// `other | p`
pub fn __ror__(this: &Value, other: &Value) -> R {
    ops::or(unwrap(other), unwrap(this))
}
/// `p.get(key, default)`
pub fn get(this: &Value, key: &Value, default: &Value) -> R {
    static GET: Lit = Lit::new("get");
    call_method(
        &GET,
        &mut [inner(this)?.clone(), key.clone(), default.clone()],
    )
}

macro_rules! forward {
    ($($name:ident)*) => { $(
        #[doc = concat!("`p.", stringify!($name), "()`")]
        pub fn $name(this: &Value) -> R {
            static NAME: Lit = Lit::new(stringify!($name));
            call_method(&NAME, &mut [inner(this)?.clone()])
        }
    )* };
}
forward! { keys values items copy }

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
/// `reversed(p)`: what the mapping's method gives; `reversed` itself would take any sequence.
pub fn __reversed__(this: &Value) -> R {
    let mapping = inner(this)?;
    let own = ops::special(mapping, &names::REVERSED).is_some();
    match ops::base_value(mapping) {
        Value::Dict(_) | Value::Range(_) if !own => ops::reversed(mapping),
        _ => call_method(&names::REVERSED, &mut [mapping.clone()]),
    }
}
/// `p |= other`: never.
pub fn __ior__(_this: &Value, _other: &Value) -> R {
    Err(crate::error::type_error(
        "'|=' is not supported by mappingproxy; use '|' instead",
    ))
}
