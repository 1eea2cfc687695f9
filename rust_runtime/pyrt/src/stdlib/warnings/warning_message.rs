//! `warnings.WarningMessage`: a warning with its place, as `catch_warnings(record=True)` collects it.
use crate::object::{R, Value, string};
use crate::ops;
use crate::stdlib::support::{dict_of, get, set};

/// `WarningMessage(message, category, filename, lineno, file, line, source)`
#[allow(clippy::too_many_arguments)] // as Python has them
pub fn __init__(
    this: &Value,
    message: &Value,
    category: &Value,
    filename: &Value,
    lineno: &Value,
    file: &Value,
    line: &Value,
    source: &Value,
) -> R {
    set(this, "message", message.clone())?;
    set(this, "category", category.clone())?;
    set(this, "filename", filename.clone())?;
    set(this, "lineno", lineno.clone())?;
    set(this, "file", file.clone())?;
    set(this, "line", line.clone())?;
    set(this, "source", source.clone())?;
    let name = if ops::truth(category)? {
        get(category, "__name__")?
    } else {
        Value::None
    };
    set(this, "_category_name", name)?;
    Ok(Value::None)
}

/// `str(message)`
pub fn __str__(this: &Value) -> R {
    Ok(string(format!(
        "{{message : {}, category : {}, filename : {}, lineno : {}, line : {}}}",
        ops::repr(&get(this, "message")?)?,
        ops::repr(&get(this, "_category_name")?)?,
        ops::repr(&get(this, "filename")?)?,
        ops::to_str(&get(this, "lineno")?)?,
        ops::repr(&get(this, "line")?)?,
    )))
}

/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
