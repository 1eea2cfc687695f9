//! Dialects: how fields are separated, quoted and escaped.
use super::error;
use crate::error::{PyErr, attribute_error, type_error};
use crate::object::{Dict, Global, NativeData, R, Ref, Value, boolean, list, native, str, string};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{get_opt, given, instance, pairs};

/// The ways to quote.
pub const MINIMAL: i64 = 0;
/// Everything is quoted.
pub const ALL: i64 = 1;
/// What is no number is quoted.
pub const NONNUMERIC: i64 = 2;
/// Nothing is quoted.
pub const NONE: i64 = 3;

/// `csv.QUOTE_MINIMAL`
pub fn quote_minimal() -> R {
    Ok(Value::Int(MINIMAL))
}
/// `csv.QUOTE_ALL`
pub fn quote_all() -> R {
    Ok(Value::Int(ALL))
}
/// `csv.QUOTE_NONNUMERIC`
pub fn quote_nonnumeric() -> R {
    Ok(Value::Int(NONNUMERIC))
}
/// `csv.QUOTE_NONE`
pub fn quote_none() -> R {
    Ok(Value::Int(NONE))
}

/// A dialect's settings.
pub struct Dialect {
    pub delimiter: char,
    pub quote: Option<char>,
    pub escape: Option<char>,
    pub line_end: String,
    pub quoting: i64,
    pub doubles_quotes: bool,
    pub skips_space: bool,
    pub is_strict: bool,
}
impl NativeData for Dialect {}

/// The settings behind a `_csv.Dialect`.
pub fn of(v: &Value) -> R<&Dialect> {
    native(v, "_csv.Dialect")
}

static REGISTERED: Global<Option<Ref<Dict>>> = Global::new(None);

fn registered() -> &'static Ref<Dict> {
    REGISTERED.get().get_or_insert_with(Dict::new)
}

fn unknown() -> PyErr {
    error("unknown dialect")
}

/// `csv.get_dialect(name)`
pub fn get_dialect(name: &Value) -> R {
    let found = registered().get(name)?;
    found.ok_or_else(unknown)
}
/// `csv.list_dialects()`
pub fn list_dialects() -> R {
    Ok(list(
        registered().pairs().into_iter().map(|(k, _)| k).collect(),
    ))
}
/// `csv.register_dialect(name, dialect, **fmtparams)`
pub fn register_dialect(name: &Value, dialect: &Value, fmtparams: &Value) -> R {
    if !matches!(base_value(name), Value::Str(_)) {
        return Err(type_error("dialect name must be a string"));
    }
    let made = from_arguments(dialect, fmtparams)?;
    ops::setitem(&Value::Dict(registered().clone()), name, made)?;
    Ok(Value::None)
}
/// `csv.unregister_dialect(name)`
pub fn unregister_dialect(name: &Value) -> R {
    get_dialect(name)?;
    ops::delitem(&Value::Dict(registered().clone()), name)?;
    Ok(Value::None)
}

const PARAMETERS: [&str; 8] = [
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict",
];

/// The dialect of a call: a name or an object, and what is given beside it (`_call_dialect`).
pub fn from_arguments(dialect: &Value, fmtparams: &Value) -> R {
    let mut dialect = dialect.clone();
    let mut values: [Value; 8] = Default::default();
    for (name, v) in pairs(fmtparams) {
        let name = name.as_str().unwrap_or_default();
        match PARAMETERS.iter().position(|p| *p == name) {
            Some(n) => values[n] = v,
            None if name == "dialect" => dialect = v,
            None => {
                return Err(type_error(format!(
                    "'{name}' is an invalid keyword argument for this function"
                )));
            }
        }
    }
    let class = Value::Class(crate::generated::_csv::dialect());
    made(&class, &dialect, values)
}

/// `_csv.Dialect(dialect=None, delimiter=',', …)`
#[allow(clippy::too_many_arguments)] // as Python has them
pub fn __new__(
    class: &Value,
    dialect: &Value,
    delimiter: &Value,
    doublequote: &Value,
    escapechar: &Value,
    lineterminator: &Value,
    quotechar: &Value,
    quoting: &Value,
    skipinitialspace: &Value,
    strict: &Value,
) -> R {
    let values = [
        delimiter,
        doublequote,
        escapechar,
        lineterminator,
        quotechar,
        quoting,
        skipinitialspace,
        strict,
    ];
    made(class, dialect, values.map(Clone::clone))
}

fn made(class: &Value, dialect: &Value, mut values: [Value; 8]) -> R {
    let mut dialect = dialect.clone();
    if given(&dialect) {
        if matches!(base_value(&dialect), Value::Str(_)) {
            dialect = get_dialect(&dialect)?;
        }
        if of(&dialect).is_ok() && values.iter().all(Value::is_unbound) {
            return Ok(dialect);
        }
        for (slot, name) in values.iter_mut().zip(PARAMETERS) {
            if slot.is_unbound() {
                *slot = get_opt(&dialect, name)?.unwrap_or(Value::Unbound);
            }
        }
    }
    let [
        delimiter,
        doubles,
        escape,
        line_end,
        quote,
        quoting,
        skips,
        strict,
    ] = values;
    let quotes_given = !quoting.is_unbound();
    let delimiter = match base_value(&delimiter) {
        Value::Unbound => Some(','),
        Value::Str(_) => character(&delimiter, "delimiter")?,
        _ => {
            return Err(type_error(format!(
                "\"delimiter\" must be string, not {}",
                type_name(&delimiter)
            )));
        }
    };
    let doubles_quotes = flag(&doubles, true)?;
    let escape = optional(&escape, "escapechar", None)?;
    let line_end = match base_value(&line_end) {
        Value::Unbound => Some("\r\n".to_owned()),
        Value::None => None,
        Value::Str(s) => Some(s.as_str().to_owned()),
        _ => return Err(type_error("\"lineterminator\" must be a string")),
    };
    let without_quotes = quote.is_none();
    let quote = optional(&quote, "quotechar", Some('"'))?;
    let mut quoting = match &quoting {
        Value::Unbound => MINIMAL,
        Value::Int(n) => *n,
        Value::Big(_) => -1,
        _ => return Err(type_error("\"quoting\" must be an integer")),
    };
    let skips_space = flag(&skips, false)?;
    let is_strict = flag(&strict, false)?;
    if !(MINIMAL..=NONE).contains(&quoting) {
        return Err(type_error("bad \"quoting\" value"));
    }
    let Some(delimiter) = delimiter else {
        return Err(one_character("delimiter"));
    };
    if without_quotes && !quotes_given {
        quoting = NONE;
    }
    if quoting != NONE && quote.is_none() {
        return Err(type_error("quotechar must be set if quoting enabled"));
    }
    let Some(line_end) = line_end else {
        return Err(type_error("lineterminator must be set"));
    };
    instance(
        class,
        Dialect {
            delimiter,
            quote,
            escape,
            line_end,
            quoting,
            doubles_quotes,
            skips_space,
            is_strict,
        },
    )
}

fn one_character(name: &str) -> PyErr {
    type_error(format!("\"{name}\" must be a 1-character string"))
}
/// The one character of a text; None where it is empty.
fn character(v: &Value, name: &str) -> R<Option<char>> {
    let text = ops::to_str(v)?;
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (c, None) => Ok(c),
        _ => Err(one_character(name)),
    }
}
fn optional(v: &Value, name: &str, default: Option<char>) -> R<Option<char>> {
    match base_value(v) {
        Value::Unbound => Ok(default),
        Value::None => Ok(None),
        Value::Str(_) => character(v, name),
        _ => Err(type_error(format!(
            "\"{name}\" must be string or None, not {}",
            type_name(v)
        ))),
    }
}
fn flag(v: &Value, default: bool) -> R<bool> {
    if v.is_unbound() {
        return Ok(default);
    }
    ops::truth(v)
}

fn text_of(c: Option<char>) -> Value {
    c.map_or(Value::None, |c| string(c.to_string()))
}
/// `d.delimiter`
pub fn delimiter(this: &Value) -> R {
    Ok(text_of(Some(of(this)?.delimiter)))
}
/// `d.quotechar`
pub fn quotechar(this: &Value) -> R {
    Ok(text_of(of(this)?.quote))
}
/// `d.escapechar`
pub fn escapechar(this: &Value) -> R {
    Ok(text_of(of(this)?.escape))
}
/// `d.lineterminator`
pub fn lineterminator(this: &Value) -> R {
    Ok(str(&of(this)?.line_end))
}
/// `d.quoting`
pub fn quoting(this: &Value) -> R {
    Ok(Value::Int(of(this)?.quoting))
}
/// `d.doublequote`
pub fn doublequote(this: &Value) -> R {
    Ok(boolean(of(this)?.doubles_quotes))
}
/// `d.skipinitialspace`
pub fn skipinitialspace(this: &Value) -> R {
    Ok(boolean(of(this)?.skips_space))
}
/// `d.strict`
pub fn strict(this: &Value) -> R {
    Ok(boolean(of(this)?.is_strict))
}
/// `d.name = value`
pub fn __setattr__(_this: &Value, name: &Value, _value: &Value) -> R {
    let name = ops::to_str(name)?;
    Err(attribute_error(if PARAMETERS.contains(&name.as_str()) {
        format!("attribute '{name}' of '_csv.Dialect' objects is not writable")
    } else {
        format!("'_csv.Dialect' object has no attribute '{name}'")
    }))
}
