//! Traceback and frame objects: a copy of the frames that an exception went through.
use crate::error::PyErr;
use crate::generated::builtins as b;
use crate::object::{Code, Inst, NativeData, R, Value, native};

type Frames = Vec<(&'static Code, u32)>;
/// Frames, innermost first as `ExcData` keeps them.
struct Data(Frames);
impl NativeData for Data {}

/// `e.__traceback__`
pub fn of(e: &PyErr) -> Value {
    from_frames(e.data().trace())
}

fn from_frames(frames: Frames) -> Value {
    if frames.is_empty() {
        Value::None
    } else {
        Inst::with(&b::traceback(), Data(frames))
    }
}

/// The frames behind a traceback object or None.
pub fn frames(v: &Value) -> Option<Frames> {
    match v {
        Value::None => Some(Vec::new()),
        Value::Inst(i) => i.native::<Data>().map(|d| d.0.clone()),
        _ => None,
    }
}

fn outermost(this: &Value) -> R<(&'static Code, u32)> {
    let d: &Data = native(this, "traceback")?;
    d.0.last()
        .copied()
        .ok_or_else(|| crate::error::runtime_error("an empty traceback"))
}

/// The line of a site.
pub fn line_of(code: &Code, site: u32) -> u32 {
    code.spans.get(site as usize).map_or(code.line, |s| s.line)
}

/// The line.
pub fn tb_lineno(this: &Value) -> R {
    let (code, site) = outermost(this)?;
    Ok(Value::Int(i64::from(line_of(code, site))))
}
/// The rest, towards the place of the exception.
pub fn tb_next(this: &Value) -> R {
    let d: &Data = native(this, "traceback")?;
    let mut rest = d.0.clone();
    rest.pop();
    Ok(from_frames(rest))
}
/// The frame.
pub fn tb_frame(this: &Value) -> R {
    let (code, site) = outermost(this)?;
    Ok(super::frame::of(code, site))
}
/// The site, which stands for the place in the bytecode.
pub fn tb_lasti(this: &Value) -> R {
    Ok(Value::Int(i64::from(outermost(this)?.1)))
}
