//! What only text files have.
use super::_io_base::Below;
use super::open::{FileData, text_or_none};
use crate::generated::builtins as b;
use crate::object::{Inst, R, Value, boolean, native, str};

/// `f.buffer`: the bytes below.
pub fn buffer(f: &Value) -> R {
    let d = native::<FileData>(f, "_io.TextIOWrapper")?;
    let class = match (d.readable, d.writable) {
        (true, true) => b::buffered_random(),
        (true, false) => b::buffered_reader(),
        _ => b::buffered_writer(),
    };
    Ok(Inst::with(&class, Below { file: f.clone() }))
}
/// `f.line_buffering`
pub fn line_buffering(f: &Value) -> R {
    let d = native::<FileData>(f, "_io.TextIOWrapper")?;
    let stream = d.stream.take();
    let by_lines = stream.as_ref().is_some_and(|s| s.by_lines);
    d.stream.set(stream);
    Ok(boolean(by_lines))
}
/// `f.newlines`: None, as which line ends were read is not kept.
pub fn newlines(f: &Value) -> R {
    native::<FileData>(f, "_io.TextIOWrapper")?;
    Ok(Value::None)
}
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
