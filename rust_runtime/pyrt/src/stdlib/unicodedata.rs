//! `unicodedata` (`Modules/unicodedata.c`) on the tables that a program brings along.
use crate::builtins::text_args::{str_argument, text};
use crate::error::{key_error, type_error, value_error};
use crate::object::{Global, R, Value, boolean, float, str, string};
use crate::ops;
use crate::text::unicode_data::{Data, Form, Record, Tables};

static TABLES: Global<Tables> = Global::new(Tables::NONE);
static DATA: Global<Option<Data>> = Global::new(None);

/// Takes the tables of a program.
pub fn link(tables: Tables) {
    *TABLES.get() = tables;
}

/// The tables, which are read when they are first asked for.
pub fn data() -> &'static Data {
    DATA.get().get_or_insert_with(|| Data::new(TABLES.get()))
}

/// The name of a character.
pub fn name_of(c: char) -> Option<std::borrow::Cow<'static, str>> {
    data().name(c)
}

/// An argument that is one character; `shown` is how messages call it.
fn character(v: &Value, shown: &str) -> R<char> {
    let mut chars = text(v).map(|s| s.as_str().chars());
    match chars.as_mut().map(|c| (c.next(), c.next())) {
        Some((Some(c), None)) => Ok(c),
        _ => Err(type_error(format!(
            "{shown} must be a unicode character, not {}",
            ops::argument_type_name(v)
        ))),
    }
}

fn record(v: &Value, function: &str) -> R<Record> {
    Ok(data().record(character(v, &format!("{function}() argument"))?))
}

/// What was found, else the default, else a ValueError.
fn or_default(found: Option<Value>, default: &Value, message: &'static str) -> R {
    match (found, default) {
        (Some(found), _) => Ok(found),
        (None, Value::Unbound) => Err(value_error(message)),
        (None, default) => Ok(default.clone()),
    }
}

/// `unicodedata.category(chr)`
pub fn category(chr: &Value) -> R {
    Ok(str(record(chr, "category")?.category))
}
/// `unicodedata.bidirectional(chr)`
pub fn bidirectional(chr: &Value) -> R {
    Ok(str(record(chr, "bidirectional")?.bidirectional))
}
/// `unicodedata.combining(chr)`
pub fn combining(chr: &Value) -> R {
    Ok(Value::Int(record(chr, "combining")?.combining.into()))
}
/// `unicodedata.mirrored(chr)`
pub fn mirrored(chr: &Value) -> R {
    Ok(Value::Int(record(chr, "mirrored")?.mirrored.into()))
}
/// `unicodedata.east_asian_width(chr)`
pub fn east_asian_width(chr: &Value) -> R {
    Ok(str(record(chr, "east_asian_width")?.width))
}
/// `unicodedata.decomposition(chr)`
pub fn decomposition(chr: &Value) -> R {
    let c = character(chr, "decomposition() argument")?;
    Ok(str(data().decomposition(c)))
}
/// `unicodedata.decimal(chr[, default])`
pub fn decimal(chr: &Value, default: &Value) -> R {
    let c = character(chr, "decimal() argument 1")?;
    let found = data().number(c).and_then(|n| n.decimal).map(Value::Int);
    or_default(found, default, "not a decimal")
}
/// `unicodedata.digit(chr[, default])`
pub fn digit(chr: &Value, default: &Value) -> R {
    let c = character(chr, "digit() argument 1")?;
    let found = data().number(c).and_then(|n| n.digit).map(Value::Int);
    or_default(found, default, "not a digit")
}
/// `unicodedata.numeric(chr[, default])`
pub fn numeric(chr: &Value, default: &Value) -> R {
    let c = character(chr, "numeric() argument 1")?;
    let found = data().number(c).map(|n| float(n.value));
    or_default(found, default, "not a numeric character")
}
/// `unicodedata.name(chr[, default])`
pub fn name(chr: &Value, default: &Value) -> R {
    let c = character(chr, "name() argument 1")?;
    or_default(
        data().name(c).map(|name| string(name.into_owned())),
        default,
        "no such name",
    )
}
/// `unicodedata.lookup(name)`
pub fn lookup(name: &Value) -> R {
    let Some(wanted) = text(name) else {
        return Err(type_error(format!(
            "a bytes-like object is required, not '{}'",
            ops::type_name(name)
        )));
    };
    let wanted = wanted.as_str();
    match data().lookup(wanted) {
        Some(c) => Ok(string(c.to_string())),
        None => Err(key_error(&string(format!(
            "undefined character name '{wanted}'"
        )))),
    }
}

/// The arguments of `normalize` and `is_normalized`.
fn form_and_text<'a>(form: &Value, unistr: &'a Value, function: &str) -> R<(Form, &'a str)> {
    let form = str_argument(form, &format!("{function}() argument 1"))?;
    let given = str_argument(unistr, &format!("{function}() argument 2"))?;
    let form = Form::named(form.as_str()).ok_or_else(|| value_error("invalid normalization form"));
    if given.is_empty() {
        return Ok((form.unwrap_or(NOTHING), ""));
    }
    Ok((form?, given.as_str()))
}

/// For an empty text, whose form nobody looks at.
const NOTHING: Form = Form {
    compatible: false,
    composed: false,
};

/// `unicodedata.normalize(form, unistr)`
pub fn normalize(form: &Value, unistr: &Value) -> R {
    let (form, given) = form_and_text(form, unistr, "normalize")?;
    Ok(string(data().normalize(form, given)))
}
/// `unicodedata.is_normalized(form, unistr)`
pub fn is_normalized(form: &Value, unistr: &Value) -> R {
    let (form, given) = form_and_text(form, unistr, "is_normalized")?;
    Ok(boolean(data().normalize(form, given) == given))
}
/// `unicodedata.unidata_version`
pub fn unidata_version() -> R {
    Ok(str(TABLES.get().version))
}
