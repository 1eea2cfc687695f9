//! What only text files have.
use super::open::{FileData, text_or_none};
use crate::object::{R, Value, native, str};

/// `f.encoding`
pub fn encoding(f: &Value) -> R {
    Ok(text_or_none(
        native::<FileData>(f, "_io.TextIOWrapper")?
            .encoding
            .as_deref(),
    ))
}
/// `f.errors`
pub fn errors(f: &Value) -> R {
    Ok(str(&native::<FileData>(f, "_io.TextIOWrapper")?.errors))
}
