//! `collections` (`Modules/_collectionsmodule.c`, `Lib/collections/__init__.py`).
pub mod chain_map;
pub mod counter;
pub mod defaultdict;
pub mod deque;
mod deque_items;
mod named;
mod named_methods;
pub mod ordered_dict;
mod user;
pub mod user_dict;
pub mod user_list;
pub mod user_string;

pub use named::{_tuplegetter, make_class, named_tuple_with, namedtuple};
pub use ordered_dict::{odict_items, odict_keys, odict_values};

use crate::object::{R, Value};
use crate::ops;
use crate::types::type_of;

/// Whether the value is a mapping in the sense of `collections.abc.Mapping`.
fn is_mapping(v: &Value) -> bool {
    matches!(ops::base_value(v), Value::Dict(_))
        || crate::stdlib::collections_abc::is_mapping_class(&type_of(v))
}

/// `type(this)(*args)`
fn same_class(this: &Value, args: &mut [Value]) -> R {
    crate::call::call(&Value::Class(type_of(this)), args)
}
