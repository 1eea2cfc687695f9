//! `MappingView`, `KeysView`, `ItemsView`, `ValuesView`: views of any mapping.
use crate::generated::collections_abc as g;
use crate::object::{Head, Inst, NativeData, R, Value, native};
use crate::ops::{self, Part};
use std::ptr::NonNull;

struct View(Value);
impl NativeData for View {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

fn mapping_of(this: &Value) -> R<&Value> {
    native::<View>(this, "MappingView").map(|v| &v.0)
}

/// What `keys()`, `values()` and `items()` of a mapping give.
pub fn view(mapping: &Value, part: Part) -> R {
    let class = match part {
        Part::Keys => g::keys_view(),
        Part::Values => g::values_view(),
        Part::Items => g::items_view(),
    };
    Ok(Inst::with(&class, View(mapping.clone())))
}

/// `MappingView`
pub mod mapping_view {
    use super::{Inst, R, Value, View, g, mapping_of, ops};
    use crate::object::{int_usize, string};
    use crate::types::{as_class, type_of};

    /// `MappingView(mapping)`
    pub fn __new__(cls: &Value, mapping: &Value) -> R {
        Ok(Inst::with(
            as_class(cls).unwrap_or(&g::mapping_view()),
            View(mapping.clone()),
        ))
    }
    /// `len(view)`
    pub fn __len__(this: &Value) -> R {
        Ok(int_usize(ops::len(mapping_of(this)?)?))
    }
    /// `repr(view)`
    pub fn __repr__(this: &Value) -> R {
        Ok(string(format!(
            "{}({})",
            type_of(this).name(),
            ops::repr(mapping_of(this)?)?
        )))
    }
}

/// `KeysView`
pub mod keys_view {
    use super::{R, Value, mapping_of, ops};
    use crate::object::boolean;

    /// `key in view`
    pub fn __contains__(this: &Value, key: &Value) -> R {
        Ok(boolean(ops::contains(mapping_of(this)?, key)?))
    }
    /// `iter(view)`
    pub fn __iter__(this: &Value) -> R {
        ops::iter(mapping_of(this)?)
    }
}

/// An iterator over the values or pairs of a mapping.
struct Walk {
    keys: ops::ForIter,
    mapping: Value,
    pairs: bool,
}
impl crate::object::PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        let Some(k) = self.keys.next()? else {
            return Ok(None);
        };
        let v = ops::getitem(&self.mapping, &k)?;
        Ok(Some(if self.pairs {
            crate::object::tuple(vec![k, v])
        } else {
            v
        }))
    }
    fn class(&self) -> crate::object::Ref<crate::object::Class> {
        crate::generated::builtins::generator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.keys.traverse(visit);
        self.mapping.traverse(visit);
    }
}

fn walk(this: &Value, pairs: bool) -> R {
    let mapping = mapping_of(this)?;
    Ok(crate::object::Iter::new(Walk {
        keys: ops::for_iter(mapping)?,
        mapping: mapping.clone(),
        pairs,
    }))
}

/// `ItemsView`
pub mod items_view {
    use super::{R, Value, mapping_of, ops, walk};
    use crate::error::classes;
    use crate::object::boolean;

    /// `item in view`
    pub fn __contains__(this: &Value, item: &Value) -> R {
        let pair = ops::unpack(item, 2)?;
        match ops::getitem(mapping_of(this)?, &pair[0]) {
            Ok(v) => Ok(boolean(ops::same(&v, &pair[1])?)),
            Err(e) if e.is(&classes::key_error()) => Ok(boolean(false)),
            Err(e) => Err(e),
        }
    }
    /// `iter(view)`
    pub fn __iter__(this: &Value) -> R {
        walk(this, true)
    }
}

/// `ValuesView`
pub mod values_view {
    use super::{R, Value, ops, walk};
    use crate::object::boolean;

    /// `v in view`
    pub fn __contains__(this: &Value, v: &Value) -> R {
        let mut it = ops::for_iter(&walk(this, false)?)?;
        while let Some(x) = it.next()? {
            if ops::same(&x, v)? {
                return Ok(boolean(true));
            }
        }
        Ok(boolean(false))
    }
    /// `iter(view)`
    pub fn __iter__(this: &Value) -> R {
        walk(this, false)
    }
}
