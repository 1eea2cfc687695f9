//! The types and functions of `builtins`; the paths follow `portalis/primitives/builtins`.
pub mod bool;
pub mod bytearray;
pub mod bytes;
pub mod bytes_args;
pub mod bytes_methods;
pub mod bytes_new;
pub mod bytes_ops;
pub mod bytes_search;
pub mod dict;
pub mod dict_items;
pub mod dict_keys;
pub mod dict_ops;
pub mod dict_values;
pub mod enumerate;
pub mod filter;
pub mod float;
pub mod frozenset;
pub mod functions;
pub mod functions_io;
pub mod functions_iter;
pub mod functions_object;
pub mod generic_alias;
pub mod int;
pub mod int_operators;
pub mod iterator;
pub mod list;
pub mod list_ops;
pub mod map;
pub mod os_errors;
pub mod property;
pub mod range;
pub mod receivers;
pub mod reversed;
pub mod set;
pub mod set_methods;
pub mod set_ops;
pub mod slice;
pub mod str;
pub mod str_case;
pub mod str_codec;
pub mod str_format;
pub mod str_ops;
pub mod str_search;
pub mod str_split;
pub mod str_translate;
pub mod text_args;
pub mod tuple;
pub mod union_type;
pub mod zip;

use crate::error::attribute_error;
use crate::object::{NativeDef, R, Value};

/// `obj.name = x` (or `del obj.name`, without a value) where the runtime's type has an attribute of that name.
pub fn set_attribute(def: &'static NativeDef, _this: &Value, _x: Option<Value>) -> R<()> {
    let owner = def.qualname.split('.').next().unwrap_or_default();
    Err(attribute_error(format!("attribute '{}' of '{owner}' objects is not writable", def.name)))
}
