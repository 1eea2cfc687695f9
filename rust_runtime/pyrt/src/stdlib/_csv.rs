//! `_csv` (`Modules/_csv.c`): readers and writers, below `Lib/csv.py`.
#[path = "_csv/dialect.rs"]
pub mod dialect;
#[path = "_csv/reader.rs"]
pub mod reader;
#[path = "_csv/writer.rs"]
pub mod writer;

pub use dialect::{
    get_dialect, list_dialects, quote_all, quote_minimal, quote_none, quote_nonnumeric,
    register_dialect, unregister_dialect,
};
pub use reader::reader;
pub use writer::writer;

use crate::error::{PyErr, type_error};
use crate::object::{Global, R, Value, str};
use crate::ops;

fn error(text: impl Into<String>) -> PyErr {
    PyErr::msg(crate::generated::_csv::error(), text)
}

static FIELD_LIMIT: Global<i64> = Global::new(128 * 1024);

/// `csv.field_size_limit(new_limit)`
pub fn field_size_limit(new_limit: &Value) -> R {
    let old = Value::Int(*FIELD_LIMIT.get());
    if !new_limit.is_unbound() {
        if !matches!(
            ops::base_value(new_limit),
            Value::Int(_) | Value::Big(_) | Value::Bool(_)
        ) {
            return Err(type_error("limit must be an integer"));
        }
        *FIELD_LIMIT.get() = ops::ssize(new_limit)?;
    }
    Ok(old)
}
/// `csv.__version__`
pub fn __version__() -> R {
    Ok(str("1.0"))
}
