//! The types and functions of `builtins`; the paths follow `portalis/primitives/builtins`.
pub mod _io_base;
pub mod alias_parameters;
pub mod async_generator;
pub mod bool;
pub mod buffered_random;
pub mod buffered_reader;
pub mod builtin_function_or_method;
pub mod bytearray;
pub mod bytes;
pub mod bytes_args;
pub mod bytes_methods;
pub mod bytes_new;
pub mod bytes_ops;
pub mod bytes_search;
pub mod classmethod;
pub mod code;
pub mod complex;
pub mod coroutine;
pub mod dict;
pub mod dict_items;
pub mod dict_keys;
pub mod dict_ops;
pub mod dict_values;
pub mod enumerate;
pub mod exception_fields;
pub mod exception_group;
pub mod exceptions;
pub mod file_state;
pub mod filter;
pub mod float;
pub mod frame;
pub mod frozenset;
pub mod function;
pub mod functions;
pub mod functions_import;
pub mod functions_io;
pub mod functions_iter;
pub mod functions_object;
pub mod generator;
pub mod generic_alias;
pub mod getset_descriptor;
pub mod int;
pub mod int_operators;
pub mod iterator;
pub mod list;
pub mod list_ops;
pub mod map;
pub mod mappingproxy;
pub mod memory_items;
pub mod memory_view;
pub mod memoryview;
pub mod method;
pub mod module;
pub mod module_dict;
pub mod object;
pub mod open;
pub mod os_errors;
pub mod property;
pub mod quitter;
pub mod range;
pub mod readiness;
pub mod receivers;
pub mod reversed;
pub mod set;
pub mod set_methods;
pub mod set_ops;
pub mod slice;
mod small;
pub mod staticmethod;
pub mod str;
pub mod str_case;
pub mod str_codec;
pub mod str_format;
pub mod str_ops;
pub mod str_search;
pub mod str_split;
pub mod str_translate;
pub mod super_;
pub mod text_args;
pub mod text_io_wrapper;
pub mod traceback;
pub mod tuple;
pub mod r#type;
pub mod union_type;
pub mod view_methods;
pub mod zip;

pub use coroutine::wrapper as coroutine_wrapper;
pub use exceptions::*;
pub use small::*;

use crate::error::attribute_error;
use crate::kinds::{self, Kind};
use crate::object::{NativeDef, R, Value};

/// `obj.name = x` (or `del obj.name`, without a value) where the runtime's type has an attribute of that name.
pub fn set_attribute(def: &'static NativeDef, this: &Value, x: Option<Value>) -> R<()> {
    kinds::require(Kind::Setter);
    if def.qualname == "defaultdict.default_factory" {
        return crate::stdlib::collections::defaultdict::set_default_factory(this, x);
    }
    let owner = def.qualname.split('.').next().unwrap_or_default();
    if def.qualname == "Enum.name" || def.qualname == "Enum.value" {
        let doing = if x.is_some() { "set" } else { "delete" };
        return Err(attribute_error(format!(
            "<enum 'Enum'> cannot {doing} attribute '{}'",
            def.name
        )));
    }
    if def.module == "threading" && owner == "Thread" {
        return crate::stdlib::threading::thread::set_attribute(this, def.name, x);
    }
    if def.module == "datetime" && owner == "timedelta" {
        return Err(attribute_error("readonly attribute"));
    }
    if def.module == "dataclasses" && owner == "Field" {
        return crate::stdlib::dataclasses::field::set_attribute(this, def.name, x);
    }
    if def.qualname == "auto.value" {
        return crate::stdlib::r#enum::auto::set_value(this, x);
    }
    if def.qualname == "cell.cell_contents" {
        return cell::set_attribute(this, def.name, x);
    }
    if def.qualname == "_tuplegetter.__doc__" {
        return crate::stdlib::collections::_tuplegetter::set_doc(this, x);
    }
    if def.module == "builtins" {
        match owner {
            "object" => return object::set_attribute(this, def.name, x),
            "type" => return r#type::set_attribute(this, def.name, x),
            "function" => return function::set_attribute(this, def.name, x),
            "generator" | "coroutine" | "async_generator" => {
                return generator::set_attribute(this, def.name, x);
            }
            "module" => return module::set_attribute(this, def.name, x),
            "_IOBase" => return _io_base::set_attribute(this, def.name, x),
            "property" => return property::set_attribute(this, def.name, x),
            "classmethod" | "staticmethod" | "complex" | "range" | "slice" | "super" => {
                return Err(attribute_error("readonly attribute"));
            }
            _ if matches!(this, Value::Inst(i) if i.native::<crate::error::ExcData>().is_some()) => {
                return exceptions::set_attribute(this, def.name, x);
            }
            _ => {}
        }
    }
    let class = crate::types::type_of(this);
    let shown = std::iter::once(&class)
        .chain(&class.mro_rest)
        .find(|c| c.builtin && c.name() == owner)
        .map_or_else(|| owner.to_owned(), |c| c.display_name());
    Err(attribute_error(format!(
        "attribute '{}' of '{shown}' objects is not writable",
        def.name
    )))
}
