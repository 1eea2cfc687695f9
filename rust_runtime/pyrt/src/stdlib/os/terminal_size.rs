//! `os.terminal_size` and what asks for it (`Modules/posixmodule.c`).
use crate::builtins::os_errors::os_error;
use crate::error::type_error;
use crate::generated::os as classes;
use crate::object::{R, Value, int_usize};
use crate::ops;
use crate::stdlib::support::{fields_repr, items};
use crate::stdlib::sys::struct_sequence;

const FIELDS: [&str; 2] = ["columns", "lines"];

/// `os.terminal_size(sequence)`
pub fn __new__(_cls: &Value, sequence: &Value, _dict: &Value) -> R {
    let values = ops::collect(sequence)?;
    if values.len() != FIELDS.len() {
        return Err(type_error(format!(
            "os.terminal_size() takes a {}-sequence ({}-sequence given)",
            FIELDS.len(),
            values.len()
        )));
    }
    Ok(struct_sequence::make(
        &classes::terminal_size(),
        &FIELDS,
        values,
    ))
}
/// `os.terminal_size(columns=…, lines=…)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("os.terminal_size", &FIELDS, items(this))
}
/// `os.get_terminal_size(fd=1)`
pub fn get_terminal_size(fd: &Value) -> R {
    let fd = i32::try_from(ops::ssize(fd)?).unwrap_or(-1);
    let (columns, lines) = host::descriptors::terminal_size(fd).map_err(|e| os_error(&e, None))?;
    let values = vec![int_usize(columns.into()), int_usize(lines.into())];
    Ok(struct_sequence::make(
        &classes::terminal_size(),
        &FIELDS,
        values,
    ))
}
