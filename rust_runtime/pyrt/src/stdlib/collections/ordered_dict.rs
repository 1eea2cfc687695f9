//! `collections.OrderedDict` (`Objects/odictobject.c`), whose order the dict's own table keeps.
use super::same_class;
use crate::builtins::dict_ops::{self, View};
use crate::builtins::receivers::dict_of;
use crate::error::{key_error, runtime_error};
use crate::generated::collections as g;
use crate::object::{
    Class, Dict, Head, Inst, Iter, PyIter, R, Ref, Value, Wrapped, boolean, list, str, string,
    tuple,
};
use crate::ops::{self, Part, base_value};
use crate::types::{as_class, type_of};
use std::ptr::NonNull;

/// An empty one, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::ordered_dict()),
        Wrapped(Value::Dict(Dict::new())),
    ))
}
/// `OrderedDict(other, **kwargs)`
pub fn __init__(this: &Value, other: &Value, kwargs: &Value) -> R {
    update(this, other, kwargs)
}
/// `d.update(other, **kwargs)`: through `__setitem__` where a subclass has its own.
pub fn update(this: &Value, other: &Value, kwargs: &Value) -> R {
    if ops::special(this, &ops::names::SETITEM).is_none() {
        return crate::builtins::dict::update(this, other, kwargs);
    }
    let fresh = Value::Dict(Dict::new());
    crate::builtins::dict::update(&fresh, other, kwargs)?;
    for (k, v) in dict_of(&fresh)?.pairs() {
        ops::setitem(this, &k, v)?;
    }
    Ok(Value::None)
}
/// `d.move_to_end(key, last=True)`
pub fn move_to_end(this: &Value, key: &Value, last: &Value) -> R {
    if dict_of(this)?.move_to(key, ops::truth(last)?)? {
        Ok(Value::None)
    } else {
        Err(key_error(key))
    }
}
/// `d.popitem(last=True)`
pub fn popitem(this: &Value, last: &Value) -> R {
    let d = dict_of(this)?;
    match if ops::truth(last)? {
        d.pop_last()
    } else {
        d.pop_first()
    } {
        Some((k, v)) => Ok(tuple(vec![k, v])),
        None => Err(key_error(&str("dictionary is empty"))),
    }
}
/// `d.pop(key, default)`
pub fn pop(this: &Value, key: &Value, default: &Value) -> R {
    if let Some(v) = dict_of(this)?.remove(key)? {
        return Ok(v);
    }
    if let (true, Some(f)) = (
        default.is_unbound(),
        ops::special(this, &ops::names::MISSING),
    ) {
        return ops::invoke1(&f, this, key);
    }
    if default.is_unbound() {
        Err(key_error(key))
    } else {
        Ok(default.clone())
    }
}
/// `d.setdefault(key, default=None)`
pub fn setdefault(this: &Value, key: &Value, default: &Value) -> R {
    dict_of(this)?.set_default(key, default)
}

fn view(this: &Value, part: Part) -> R {
    let class = match part {
        Part::Keys => g::odict_keys(),
        Part::Values => g::odict_values(),
        Part::Items => g::odict_items(),
    };
    Ok(Inst::with(
        &class,
        View {
            dict: dict_of(this)?.clone(),
            part,
        },
    ))
}
/// `d.keys()`
pub fn keys(this: &Value) -> R {
    view(this, Part::Keys)
}
/// `d.values()`
pub fn values(this: &Value) -> R {
    view(this, Part::Values)
}
/// `d.items()`
pub fn items(this: &Value) -> R {
    view(this, Part::Items)
}
/// `d.copy()`
pub fn copy(this: &Value) -> R {
    let made = same_class(this, &mut [])?;
    for (k, v) in dict_of(this)?.pairs() {
        ops::setitem(&made, &k, v)?;
    }
    Ok(made)
}
/// `copy.copy(d)`
pub fn __copy__(this: &Value) -> R {
    copy(this)
}

/// An iterator: any key that comes or goes ends it with an error, unless it has given the last one already.
struct Walk {
    dict: Ref<Dict>,
    at: usize,
    version: u32,
    part: Part,
    back: bool,
    next: Option<(Value, Value)>,
}
impl Walk {
    fn object(dict: &Ref<Dict>, part: Part, back: bool) -> Value {
        let at = if back { usize::MAX } else { 0 };
        let mut made = Walk {
            dict: dict.clone(),
            at,
            version: dict.version(),
            part,
            back,
            next: None,
        };
        made.next = made.advance();
        Iter::new(made)
    }
    fn advance(&mut self) -> Option<(Value, Value)> {
        if self.back {
            self.dict.prev_entry(&mut self.at)
        } else {
            self.dict.next_entry(&mut self.at)
        }
    }
}
impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        let Some((k, v)) = self.next.take() else {
            return Ok(None);
        };
        if self.dict.version() != self.version {
            self.next = Some((k, v));
            return Err(runtime_error("OrderedDict mutated during iteration"));
        }
        self.next = self.advance();
        let now = || -> R { Ok(self.dict.get(&k)?.unwrap_or_else(|| v.clone())) }; // values may have been replaced
        Ok(Some(match self.part {
            Part::Keys => k,
            Part::Values => now()?,
            Part::Items => {
                let v = now()?;
                tuple(vec![k, v])
            }
        }))
    }
    fn class(&self) -> Ref<Class> {
        g::odict_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.dict.head());
        if let Some((k, v)) = &self.next {
            k.traverse(visit);
            v.traverse(visit);
        }
    }
}

/// `iter(d)`
pub fn __iter__(this: &Value) -> R {
    Ok(Walk::object(dict_of(this)?, Part::Keys, false))
}
/// `reversed(d)`
pub fn __reversed__(this: &Value) -> R {
    Ok(Walk::object(dict_of(this)?, Part::Keys, true))
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    let (d, name) = (dict_of(this)?, type_of(this).name());
    if d.is_empty() {
        return Ok(string(format!("{name}()")));
    }
    let Some(_entered) = ops::enter_repr(this.head().map_or(0, |h| h.as_ptr() as usize)) else {
        return Ok(str("..."));
    };
    let pairs = if type_of(this).is(&g::ordered_dict()) {
        dict_ops::part(d, Part::Items)
    } else {
        ops::collect(&crate::call::call_method(
            &ops::names::ITEMS,
            &mut [this.clone()],
        )?)?
    };
    Ok(string(format!("{name}({})", ops::repr(&list(pairs))?)))
}

fn merged(like: &Value, a: &Value, b: &Value) -> R {
    if !matches!(
        (base_value(a), base_value(b)),
        (Value::Dict(_), Value::Dict(_))
    ) {
        return Ok(Value::NotImplemented);
    }
    let made = same_class(like, &mut [a.clone()])?;
    update(&made, b, &Value::None)?;
    Ok(made)
}
/// `d | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    merged(this, this, other)
}
/// `other | d`
pub fn __ror__(this: &Value, other: &Value) -> R {
    merged(this, other, this)
}
/// `d |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    update(this, other, &Value::None)?;
    Ok(this.clone())
}

fn equal(this: &Value, other: &Value) -> R<Option<bool>> {
    let (Value::Dict(x), Value::Dict(y)) = (base_value(this), base_value(other)) else {
        return Ok(None);
    };
    if !dict_ops::equal(x, y)? {
        return Ok(Some(false));
    }
    if !type_of(other).is_subclass(&g::ordered_dict()) {
        return Ok(Some(true));
    }
    for (a, b) in x.keys().iter().zip(&y.keys()) {
        if !ops::same(a, b)? {
            return Ok(Some(false));
        }
    }
    Ok(Some(true))
}
/// `d == other`: the order counts between two of them.
pub fn __eq__(this: &Value, other: &Value) -> R {
    Ok(equal(this, other)?.map_or(Value::NotImplemented, boolean))
}
/// `d != other`
pub fn __ne__(this: &Value, other: &Value) -> R {
    Ok(equal(this, other)?.map_or(Value::NotImplemented, |e| boolean(!e)))
}

macro_rules! views {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        pub mod $name {
            use super::{R, Value, Walk, dict_ops};
            use crate::ops;

            fn walk(this: &Value, back: bool) -> R {
                match dict_ops::view(this) {
                    Some((d, part)) => Ok(Walk::object(d, part, back)),
                    None => ops::iter(this),
                }
            }
            /// `iter(view)`
            pub fn __iter__(this: &Value) -> R {
                walk(this, false)
            }
            /// `reversed(view)`
            pub fn __reversed__(this: &Value) -> R {
                walk(this, true)
            }
        }
    )* };
}
views! {
    /// What `keys()` gives.
    odict_keys
    /// What `values()` gives.
    odict_values
    /// What `items()` gives.
    odict_items
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(type_of(this));
    let items = ops::iter(&crate::call::call_method(
        &ops::names::ITEMS,
        &mut [this.clone()],
    )?)?;
    Ok(tuple(vec![
        class,
        tuple(vec![]),
        crate::stdlib::copy::state_of(this),
        Value::None,
        items,
    ]))
}
