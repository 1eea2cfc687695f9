//! Traceback objects: the frames that an exception went through, from the outermost (`Python/traceback.c`).
use crate::error::{PyErr, attribute_error, type_error, value_error};
use crate::generated::builtins as b;
use crate::object::{Cell, Code, Head, Inst, NativeData, R, Value, native};
use std::ptr::NonNull;

type Frames = Vec<(&'static Code, u32)>;
/// A frame, and the traceback further in.
struct Data {
    code: &'static Code,
    site: u32,
    next: Cell,
}
impl NativeData for Data {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.next.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {
        self.next.set(Value::None);
    }
}

/// `e.__traceback__`
pub fn of(e: &PyErr) -> Value {
    e.data().traceback()
}

/// The traceback of a frame around another one (None or Unbound at the place of the exception).
pub fn around(next: Value, code: &'static Code, site: u32) -> Value {
    let next = Cell::field(if next.is_unbound() { Value::None } else { next });
    Inst::with(&b::traceback(), Data { code, site, next })
}

/// The frames behind a traceback object or None, innermost first.
pub fn frames(v: &Value) -> Option<Frames> {
    let mut found = Vec::new();
    let mut at = v.clone();
    loop {
        at = match &at {
            Value::None => break,
            Value::Inst(i) => {
                let d = i.native::<Data>()?;
                found.push((d.code, d.site));
                d.next.get()
            }
            _ => return None,
        };
    }
    found.reverse();
    Some(found)
}

fn outermost(this: &Value) -> R<(&'static Code, u32)> {
    let d: &Data = native(this, "traceback")?;
    Ok((d.code, d.site))
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
    Ok(d.next.get())
}
/// The frame.
pub fn tb_frame(this: &Value) -> R {
    let (code, site) = outermost(this)?;
    Ok(super::frame::of_traceback(code, site))
}
/// `tb.tb_next = other` (`Python/traceback.c: tb_next_set`)
pub fn __setattr__(this: &Value, name: &Value, value: &Value) -> R {
    let d: &Data = native(this, "traceback")?;
    match name.as_str() {
        Some("tb_next") => {}
        Some("tb_frame" | "tb_lineno" | "tb_lasti") => {
            return Err(attribute_error("readonly attribute"));
        }
        _ => {
            let name = crate::ops::to_str(name)?;
            return Err(attribute_error(format!(
                "'traceback' object has no attribute '{name}'"
            )));
        }
    }
    let mut at = value.clone();
    loop {
        let next = match &at {
            Value::None => break,
            _ if at.is(this) => return Err(value_error("traceback loop detected")),
            Value::Inst(i) => i.native::<Data>().map(|d| d.next.get()),
            _ => None,
        };
        at = next.ok_or_else(|| {
            type_error(format!(
                "expected traceback object, got '{}'",
                crate::ops::type_name(value)
            ))
        })?;
    }
    d.next.set(value.clone());
    Ok(Value::None)
}
/// CPython has a `__dir__` of its own.
pub fn __dir__(_this: &Value) -> R {
    let names = ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"];
    Ok(crate::object::list(names.map(crate::object::str).to_vec()))
}
/// The site, which stands for the place in the bytecode.
pub fn tb_lasti(this: &Value) -> R {
    Ok(Value::Int(i64::from(outermost(this)?.1)))
}
