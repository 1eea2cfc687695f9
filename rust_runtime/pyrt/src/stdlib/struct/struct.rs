//! `struct.Struct`, and the work behind the functions of the module.
use super::format::{Format, error};
use super::items;
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::memory_view;
use crate::error::{PyErr, runtime_error, type_error};
use crate::generated::r#struct as g;
use crate::object::{
    Class, Head, Inst, Iter, NativeData, PyIter, R, Ref, Value, bytes, int_usize, native, string,
    tuple,
};
use crate::ops::{self, base_value};
use crate::stdlib::support::items as all;
use crate::types::as_class;
use std::cell::Cell;
use std::ptr::NonNull;
use std::rc::Rc;

/// A format that was read once; `__init__` sets it.
#[derive(Default)]
pub struct Prepared(Cell<Option<Rc<Format>>>);
impl NativeData for Prepared {}

fn this(v: &Value) -> R<Rc<Format>> {
    let place = &native::<Prepared>(v, "_struct.Struct")?.0;
    let format = place.take();
    place.set(format.clone());
    format.ok_or_else(|| runtime_error("Struct object is not initialized"))
}

/// An empty one, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    let class = as_class(cls).cloned().unwrap_or_else(g::r#struct);
    Ok(Inst::with(&class, Prepared::default()))
}
/// `Struct(format)`
pub fn __init__(v: &Value, format: &Value) -> R {
    let format = Rc::new(Format::of(format)?);
    let place = &native::<Prepared>(v, "_struct.Struct")?.0;
    place.set(Some(format));
    Ok(Value::None)
}
/// `s.format`
pub fn format(v: &Value) -> R {
    let text = this(v)?.text.iter().map(|b| char::from(*b)).collect();
    Ok(string(text))
}
/// `s.size`
pub fn size(v: &Value) -> R {
    Ok(int_usize(this(v)?.size))
}
/// `s.pack(*values)`
pub fn pack(v: &Value, values: &Value) -> R {
    packed(&*this(v)?, all(values))
}
/// `s.pack_into(buffer, offset, *values)`
pub fn pack_into(v: &Value, values: &Value) -> R {
    packed_into(&*this(v)?, all(values))
}
/// `s.unpack(buffer)`
pub fn unpack(v: &Value, buffer: &Value) -> R {
    unpacked(&*this(v)?, buffer)
}
/// `s.unpack_from(buffer, offset=0)`
pub fn unpack_from(v: &Value, buffer: &Value, offset: &Value) -> R {
    unpacked_from(&*this(v)?, buffer, offset)
}
/// `s.iter_unpack(buffer)`
pub fn iter_unpack(v: &Value, buffer: &Value) -> R {
    each_unpacked(Format::clone(&*this(v)?), buffer)
}

/// The bytes of the values; `name` is the function that messages name.
fn all_bytes(f: &Format, values: &[Value], name: &str) -> R<Vec<u8>> {
    if values.len() != f.count {
        return Err(error(format!(
            "{name} expected {} items for packing (got {})",
            f.count,
            values.len()
        )));
    }
    let mut out = vec![0; f.size];
    let mut values = values.iter();
    for field in &f.fields {
        for i in 0..field.count {
            let from = field.offset + i * field.size;
            if let Some(v) = values.next() {
                items::pack(field, f.big, v, &mut out[from..from + field.size])?;
            }
        }
    }
    Ok(out)
}

/// The values of a part of a buffer that has the format's size.
fn values(f: &Format, data: &[u8]) -> Value {
    let mut out = Vec::with_capacity(f.count.min(data.len()));
    for field in &f.fields {
        for i in 0..field.count {
            let from = field.offset + i * field.size;
            out.push(items::unpack(
                field,
                f.big,
                data.get(from..from + field.size).unwrap_or_default(),
            ));
        }
    }
    tuple(out)
}

/// `pack`
pub fn packed(f: &Format, values: &[Value]) -> R {
    all_bytes(f, values, "pack").map(bytes)
}

/// Where an offset is in a buffer of so many bytes; negative ones count from the end. `short` is what CPython says if the end is too near.
fn place(f: &Format, len: usize, offset: i64, short: impl FnOnce() -> String) -> R<usize> {
    let wanted = offset;
    let size = i64::try_from(f.size).unwrap_or(i64::MAX);
    let len = i64::try_from(len).unwrap_or(i64::MAX);
    let mut at = wanted;
    if at < 0 {
        if at.saturating_add(size) > 0 {
            return Err(error(short()));
        }
        if at.saturating_add(len) < 0 {
            return Err(error(format!(
                "offset {wanted} out of range for {len}-byte buffer"
            )));
        }
        at += len;
    }
    Ok(crate::object::saturate(at))
}

/// `pack_into`
pub fn packed_into(f: &Format, arguments: &[Value]) -> R {
    let (buffer, offset, values) = match arguments {
        [] => return Err(error("pack_into expected buffer argument")),
        [_] => return Err(error("pack_into expected offset argument")),
        [buffer, offset, values @ ..] => (buffer, offset, values),
    };
    if values.len() != f.count {
        all_bytes(f, values, "pack_into")?;
    }
    let object = base_value(buffer);
    let view = memory_view::of(object);
    let (start, len) = match (view, memory_view::array_of(object)) {
        (Some(view), _) if !view.is_released() && !view.layout.readonly => {
            if !view.layout.is_contiguous(false) {
                return Err(PyErr::msg(
                    crate::error::classes::buffer_error(),
                    "memoryview: underlying buffer is not C-contiguous",
                ));
            }
            (
                crate::object::saturate(view.layout.start),
                view.layout.total(),
            )
        }
        (None, Some(array)) => (0, array.with(|data| data.len())),
        _ => {
            return Err(type_error(format!(
                "argument must be read-write bytes-like object, not {}",
                ops::type_name(buffer)
            )));
        }
    };
    let wanted = ops::ssize(offset)?;
    let at = place(f, len, wanted, || {
        format!("no space to pack {} bytes at offset {wanted}", f.size)
    })?;
    if len.saturating_sub(at) < f.size || at > len {
        return Err(error(format!(
            "pack_into requires a buffer of at least {} bytes for packing {} bytes at offset {at} (actual buffer size is {len})",
            f.size.saturating_add(at),
            f.size
        )));
    }
    let data = all_bytes(f, values, "pack_into")?;
    let write = |to: &mut Vec<u8>| {
        if let Some(part) = to.get_mut(start + at..start + at + data.len()) {
            part.copy_from_slice(&data);
        }
    };
    match view {
        Some(view) => view.write(std::iter::once((start + at, &data[..]))),
        None => {
            if let Some(array) = memory_view::array_of(object) {
                array.with(write);
            }
        }
    }
    Ok(Value::None)
}

/// `unpack`
pub fn unpacked(f: &Format, buffer: &Value) -> R {
    let data = bytes_like(buffer)?;
    if data.len() != f.size {
        return Err(error(format!(
            "unpack requires a buffer of {} bytes",
            f.size
        )));
    }
    Ok(values(f, &data))
}

/// `unpack_from`
pub fn unpacked_from(f: &Format, buffer: &Value, offset: &Value) -> R {
    let data = bytes_like(buffer)?;
    let wanted = ops::ssize(offset)?;
    let at = place(f, data.len(), wanted, || {
        format!(
            "not enough data to unpack {} bytes at offset {wanted}",
            f.size
        )
    })?;
    match data.get(at..).filter(|rest| rest.len() >= f.size) {
        Some(rest) => Ok(values(f, &rest[..f.size])),
        None => Err(error(format!(
            "unpack_from requires a buffer of at least {} bytes for unpacking {} bytes at offset {at} (actual buffer size is {})",
            f.size.saturating_add(at),
            f.size,
            data.len()
        ))),
    }
}

/// An iterator over the parts of a buffer.
struct Parts {
    format: Format,
    buffer: Value,
    at: usize,
}
impl PyIter for Parts {
    fn next(&mut self) -> R<Option<Value>> {
        let data = bytes_like(&self.buffer)?;
        let Some(part) = data.get(self.at..self.at + self.format.size) else {
            return Ok(None);
        };
        self.at += self.format.size;
        Ok(Some(values(&self.format, part)))
    }
    fn class(&self) -> Ref<Class> {
        g::unpack_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.buffer.traverse(visit);
    }
    fn length_hint(&self) -> Option<usize> {
        let data = bytes_like(&self.buffer).ok()?;
        Some(data.len().saturating_sub(self.at) / self.format.size.max(1))
    }
}

/// `iter_unpack`
pub fn each_unpacked(format: Format, buffer: &Value) -> R {
    if format.size == 0 {
        return Err(error("cannot iteratively unpack with a struct of length 0"));
    }
    let len = bytes_like(buffer)?.len();
    if len % format.size != 0 {
        return Err(error(format!(
            "iterative unpacking requires a buffer of a multiple of {} bytes",
            format.size
        )));
    }
    Ok(Iter::new(Parts {
        format,
        buffer: buffer.clone(),
        at: 0,
    }))
}
