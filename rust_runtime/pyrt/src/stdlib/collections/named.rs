//! `collections.namedtuple`: classes made at run time (`Lib/collections/__init__.py`).
use super::named_methods as methods;
use crate::error::{type_error, value_error};
use crate::generated::builtins as b;
use crate::object::{Base, Class, Dict, Inst, Layout, R, Ref, Value, mro, string, tuple};
use crate::ops;
use crate::types::native_value;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

fn is_identifier(name: &str) -> bool {
    crate::text::classify::str_isidentifier(name)
}

/// The names that a `field_names` argument holds.
fn field_list(v: &Value) -> R<Vec<String>> {
    match v {
        Value::Str(s) => Ok(s
            .as_str()
            .replace(',', " ")
            .split_whitespace()
            .map(str::to_owned)
            .collect()),
        _ => ops::collect(v)?.iter().map(ops::to_str).collect(),
    }
}

fn renamed(fields: Vec<String>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    let mut out = Vec::new();
    for (i, name) in fields.into_iter().enumerate() {
        let bad = !is_identifier(&name)
            || is_keyword(&name)
            || name.starts_with('_')
            || seen.contains(&name);
        seen.push(name.clone());
        out.push(if bad { format!("_{i}") } else { name });
    }
    out
}

fn quoted(text: &str) -> R<String> {
    ops::repr(&string(text.to_owned()))
}

fn check(typename: &str, fields: &[String], rename: bool) -> R<()> {
    for name in std::iter::once(typename).chain(fields.iter().map(String::as_str)) {
        if !is_identifier(name) {
            return Err(value_error(format!(
                "Type names and field names must be valid identifiers: {}",
                quoted(name)?
            )));
        }
        if is_keyword(name) {
            return Err(value_error(format!(
                "Type names and field names cannot be a keyword: {}",
                quoted(name)?
            )));
        }
    }
    for (i, name) in fields.iter().enumerate() {
        if name.starts_with('_') && !rename {
            return Err(value_error(format!(
                "Field names cannot start with an underscore: {}",
                quoted(name)?
            )));
        }
        if fields[..i].contains(name) {
            return Err(value_error(format!(
                "Encountered duplicate field name: {}",
                quoted(name)?
            )));
        }
    }
    Ok(())
}

/// `namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`
pub fn namedtuple(
    typename: &Value,
    field_names: &Value,
    rename: &Value,
    defaults: &Value,
    module: &Value,
) -> R {
    named_tuple_with(typename, field_names, rename, defaults, module, Vec::new())
}

/// As `namedtuple`, with more bases behind `tuple`, as `typing.NamedTuple` has them.
pub fn named_tuple_with(
    typename: &Value,
    field_names: &Value,
    rename: &Value,
    defaults: &Value,
    module: &Value,
    more: Vec<Ref<Class>>,
) -> R {
    let mut fields = field_list(field_names)?;
    let typename = ops::to_str(typename)?;
    let rename = ops::truth(rename)?;
    if rename {
        fields = renamed(fields);
    }
    check(&typename, &fields, rename)?;
    let defaults = if defaults.is_none() {
        Vec::new()
    } else {
        ops::collect(defaults)?
    };
    if defaults.len() > fields.len() {
        return Err(type_error("Got more default values than field names"));
    }
    let module = if module.is_none() {
        None
    } else {
        Some(module.clone())
    };
    make_class(&typename, &fields, defaults, module, more).map(Value::Class)
}

/// A named tuple's class: `defaults` belong to the last fields; `typing.NamedTuple` makes its classes here, too.
pub fn make_class(
    typename: &str,
    fields: &[String],
    defaults: Vec<Value>,
    module: Option<Value>,
    more: Vec<Ref<Class>>,
) -> R<Ref<Class>> {
    let attrs = Dict::new();
    let names: Vec<Value> = fields
        .iter()
        .map(|f| Value::Str(crate::object::intern(f)))
        .collect();
    let first = fields.len().saturating_sub(defaults.len());
    let by_name = Dict::from_pairs(names[first..].iter().cloned().zip(defaults))?;
    attrs.set_text(
        "__module__",
        module.unwrap_or_else(|| crate::object::str(crate::modules::running_name())),
    );
    attrs.set_text(
        "__doc__",
        string(format!("{typename}({})", fields.join(", "))),
    );
    attrs.set_text("__slots__", tuple(Vec::new()));
    attrs.set_text("_fields", tuple(names.clone()));
    attrs.set_text("_field_defaults", Value::Dict(by_name));
    attrs.set_text("__match_args__", tuple(names));
    for def in methods::ALL {
        attrs.set_text(def.name, native_value(def));
    }
    for (i, name) in fields.iter().enumerate() {
        attrs.set_text(
            name,
            Inst::with(
                &crate::generated::collections::_tuplegetter(),
                _tuplegetter::Field::new(i),
            ),
        );
    }
    let bases: Vec<_> = std::iter::once(b::tuple()).chain(more).collect();
    let rest = mro(&bases)?;
    Ok(Class::new(
        typename,
        typename,
        crate::modules::running_name(),
        bases,
        rest,
        attrs,
        None,
        Layout::Builtin(Base::Tuple),
        false,
    ))
}

/// The descriptor of a field.
pub mod _tuplegetter {
    use crate::error::{attribute_error, type_error};
    use crate::object::{Cell, Head, NativeData, Payload, R, Value, native, string};
    use crate::ops;
    use std::ptr::NonNull;

    /// The place of a field, and what it is for.
    pub struct Field {
        /// The place.
        pub at: usize,
        doc: Cell,
    }
    impl Field {
        /// The field at a place.
        pub fn new(at: usize) -> Field {
            let doc = string(format!("Alias for field number {at}"));
            Field {
                at,
                doc: Cell::field(doc),
            }
        }
    }
    impl NativeData for Field {
        fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
            self.doc.traverse(visit);
        }
        fn clear(&self) {
            self.doc.clear();
        }
    }

    fn data(this: &Value) -> R<&Field> {
        native(this, "collections._tuplegetter")
    }
    fn of(this: &Value) -> R<usize> {
        Ok(data(this)?.at)
    }
    /// `field.__doc__ = x`
    pub fn set_doc(this: &Value, x: Option<Value>) -> R<()> {
        data(this)?.doc.set(x.unwrap_or(Value::None));
        Ok(())
    }

    /// What the field at this place of an object is.
    pub fn read(i: usize, obj: &Value) -> R {
        match ops::base_value(obj) {
            Value::Tuple(t) => t
                .items()
                .get(i)
                .cloned()
                .ok_or_else(|| crate::error::index_error("tuple index out of range")),
            _ => Err(type_error(format!(
                "descriptor for index '{i}' for tuple subclasses doesn't apply to '{}' object",
                ops::type_name(obj)
            ))),
        }
    }
    /// `obj.field`
    pub fn __get__(this: &Value, obj: &Value, _cls: &Value) -> R {
        if obj.is_none() {
            Ok(this.clone())
        } else {
            read(of(this)?, obj)
        }
    }
    /// `obj.field = v`
    pub fn __set__(_this: &Value, _obj: &Value, _v: &Value) -> R {
        Err(attribute_error("can't set attribute"))
    }
    /// `del obj.field`
    pub fn __delete__(_this: &Value, _obj: &Value) -> R {
        Err(attribute_error("can't delete attribute"))
    }
    /// `repr(field)`
    pub fn __repr__(this: &Value) -> R {
        let field = data(this)?;
        let doc = ops::repr(&field.doc.get())?;
        Ok(string(format!("_tuplegetter({}, {doc})", field.at)))
    }
    /// `field.__doc__`
    pub fn __doc__(this: &Value) -> R {
        Ok(data(this)?.doc.get())
    }
}
