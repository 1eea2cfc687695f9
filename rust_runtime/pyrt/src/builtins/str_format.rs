//! `str.format` and `str.format_map`: fields looked up in arguments, attributes and items (`Objects/stringlib/unicode_format.h`).
use super::text_args::this;
use crate::error::{self, PyErr};
use crate::object::{R, Value, intern, str, string};
use crate::ops;
use crate::text::TextError;
use crate::text::str_format::{self, FormatHost, StepName};

impl From<TextError> for PyErr {
    fn from(e: TextError) -> PyErr {
        ops::text_error(e)
    }
}

/// Where the fields of a template get their values.
struct Host<'a> {
    /// The positional arguments; `None` for `format_map`.
    args: Option<&'a [Value]>,
    /// The keyword arguments, or the mapping.
    kwargs: &'a Value,
}

/// One step from a value to an attribute or item of it.
///
/// # Errors
/// Those of the access.
pub fn step(value: &Value, step: StepName<'_>) -> R {
    match step {
        StepName::Attribute(name) => ops::getattr_name(value, &intern(name)),
        StepName::Index(i) => ops::getitem(value, &crate::object::int_usize(i)),
        StepName::Key(key) => ops::getitem(value, &str(key)),
    }
}

/// `!s`, `!r` or `!a`.
///
/// # Errors
/// ValueError for another conversion, and those of the conversion.
pub fn convert(value: &Value, conversion: char) -> R {
    match conversion {
        's' => ops::str_of(value),
        'r' => ops::repr_of(value),
        'a' => ops::ascii_of(value),
        other => Err(ops::text_error(str_format::unknown_conversion(other))),
    }
}

impl FormatHost for Host<'_> {
    type Value = Value;
    type Error = PyErr;

    fn positional(&mut self, index: usize) -> R {
        let Some(args) = self.args else {
            return Err(ops::text_error(str_format::positional_in_format_map()));
        };
        args.get(index)
            .cloned()
            .ok_or_else(|| ops::text_error(str_format::missing_argument(index)))
    }
    fn keyword(&mut self, name: &str) -> R {
        let key = str(name);
        match self.kwargs {
            Value::Dict(d) => d.get(&key)?.ok_or_else(|| error::key_error(&key)),
            mapping => ops::getitem(mapping, &key),
        }
    }
    fn step(&mut self, value: Value, name: StepName<'_>) -> R {
        step(&value, name)
    }
    fn convert(&mut self, value: Value, conversion: char) -> R {
        convert(&value, conversion)
    }
    fn format(&mut self, value: Value, spec: &str, out: &mut String) -> R<()> {
        ops::push_format(out, &value, spec)
    }
}

/// `s.format(*args, **kwargs)`
pub fn format(s: &Value, args: &Value, kwargs: &Value) -> R {
    let s = this(s, "format")?;
    let args = match args {
        Value::Tuple(t) => t.items(),
        _ => &[],
    };
    str_format::expand(
        s.as_str(),
        &mut Host {
            args: Some(args),
            kwargs,
        },
    )
    .map(string)
}

/// `s.format_map(mapping)`
pub fn format_map(s: &Value, mapping: &Value) -> R {
    let s = this(s, "format_map")?;
    str_format::expand(
        s.as_str(),
        &mut Host {
            args: None,
            kwargs: mapping,
        },
    )
    .map(string)
}
