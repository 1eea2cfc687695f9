//! `bytearray`: bytes that change (`Objects/bytearrayobject.c`); what it has in common with bytes is in `bytes_*`.
use super::bytes_args::item;
pub use super::bytes_methods::*;
use super::bytes_ops::view;
pub use super::bytes_search::*;
use super::text_args::wrong_receiver;
use crate::error::{self, PyErr};
use crate::generated::builtins as b;
use crate::object::{
    Class, Head, Inst, Iter, Maker, NativeData, PyIter, R, Reduced, Ref, Value, bytes, string,
    tuple,
};
use crate::ops::{self, Cmp, base_value, names, special, ssize, type_name};
use crate::text::index as at;
use std::cell::Cell;
use std::ptr::NonNull;

/// The bytes of a bytearray: taken out, changed and put back, never borrowed while other code runs.
#[derive(Default)]
pub struct ByteArray {
    data: Cell<Vec<u8>>,
    exports: Cell<usize>,
}
impl NativeData for ByteArray {
    fn kind() -> Option<crate::kinds::Kind> {
        Some(crate::kinds::Kind::Memory)
    }
}
impl ByteArray {
    /// A memoryview shows the bytes from now on: they keep their number.
    pub fn export(&self) {
        self.exports.set(self.exports.get() + 1);
    }
    /// A memoryview was released.
    pub fn unexport(&self) {
        self.exports.set(self.exports.get().saturating_sub(1));
    }
    /// Bytes of their own.
    pub fn of_bytes(data: Vec<u8>) -> ByteArray {
        ByteArray {
            data: Cell::new(data),
            exports: Cell::new(0),
        }
    }
    /// Whether a memoryview shows the bytes.
    pub fn is_exported(&self) -> bool {
        self.exports.get() > 0
    }
    /// BufferError while a memoryview shows the bytes.
    fn resizable(&self) -> R<()> {
        if self.exports.get() == 0 {
            return Ok(());
        }
        Err(PyErr::msg(
            error::classes::buffer_error(),
            "Existing exports of data: object cannot be re-sized",
        ))
    }
    /// As `resizable`, where the new content has another length.
    fn resizable_to(&self, len: usize) -> R<()> {
        if self.with(|data| data.len()) == len {
            return Ok(());
        }
        self.resizable()
    }
    /// Changes or looks at the bytes; `f` runs no Python code.
    pub fn with<T>(&self, f: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let mut data = self.data.take();
        let made = f(&mut data);
        self.data.set(data);
        made
    }
    /// A copy of the bytes.
    pub fn to_vec(&self) -> Vec<u8> {
        self.with(|data| data.clone())
    }
}

/// A new bytearray.
pub fn new(data: Vec<u8>) -> Value {
    Inst::with(&b::bytearray(), ByteArray::of_bytes(data))
}

/// The bytes of a bytearray.
pub fn of(v: &Value) -> Option<&ByteArray> {
    match v {
        Value::Inst(i) => i.native(),
        _ => None,
    }
}

fn own<'a>(v: &'a Value, method: &str) -> R<&'a ByteArray> {
    of(v).ok_or_else(|| wrong_receiver(v, method, "bytearray"))
}

/// `bytearray.__new__(cls, …)`: empty, whatever the arguments.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    match class {
        Value::Class(c) => Ok(Inst::with(c, ByteArray::default())),
        other => Err(error::type_error(format!(
            "bytearray.__new__(X): X is not a type object ({})",
            type_name(other)
        ))),
    }
}
/// `bytearray.__init__(self, source, encoding, errors)`
pub fn __init__(this: &Value, source: &Value, encoding: &Value, errors: &Value) -> R {
    let array = own(this, "__init__")?;
    array.resizable_to(0)?;
    array.with(Vec::clear);
    let made = super::bytes_new::content("bytearray", source, encoding, errors)?;
    array.resizable_to(made.len())?;
    array.with(|data| *data = made);
    Ok(Value::None)
}
/// `bytearray.fromhex(string)`
pub fn fromhex(class: &Value, string: &Value) -> R {
    let made = from_hex(string)?;
    match class {
        Value::Class(c) if c.is(&b::bytearray()) => Ok(new(made)),
        other => crate::call::call(other, &mut [bytes(made)]),
    }
}

/// `b.append(item)`
pub fn append(this: &Value, value: &Value) -> R {
    let array = own(this, "append")?;
    let byte = item(value)?;
    array.resizable()?;
    array.with(|data| data.push(byte));
    Ok(Value::None)
}
/// `b.clear()`
pub fn clear(this: &Value) -> R {
    let array = own(this, "clear")?;
    array.resizable_to(0)?;
    array.with(Vec::clear);
    Ok(Value::None)
}
/// `b.copy()`
pub fn copy(this: &Value) -> R {
    Ok(new(own(this, "copy")?.to_vec()))
}
/// `b.extend(iterable)`
pub fn extend(this: &Value, iterable: &Value) -> R {
    let array = own(this, "extend")?;
    let more = match view(iterable) {
        Some(data) => data.into_owned(),
        None if ops::is_iterable(iterable) => {
            let mut more = Vec::new();
            ops::for_each(iterable, |v| {
                more.push(item(&v)?);
                Ok(())
            })?;
            more
        }
        None => {
            return Err(error::type_error(format!(
                "can't extend bytearray with {}",
                type_name(iterable)
            )));
        }
    };
    if !more.is_empty() {
        array.resizable()?;
    }
    array.with(|data| data.extend_from_slice(&more));
    Ok(Value::None)
}
/// `b.insert(index, item)`
pub fn insert(this: &Value, index: &Value, value: &Value) -> R {
    let array = own(this, "insert")?;
    let (index, byte) = (ssize(index)?, item(value)?);
    array.resizable()?;
    array.with(|data| {
        let (place, end) = at::adjust(Some(index), None, data.len());
        data.insert(place.min(end), byte);
    });
    Ok(Value::None)
}
/// `b.pop(index)`
pub fn pop(this: &Value, index: &Value) -> R {
    let array = own(this, "pop")?;
    let index = ssize(index)?;
    let found = array.with(|data| match at::normalize(index, data.len()) {
        Some(place) => Ok(place),
        None if data.is_empty() => Err("pop from empty bytearray"),
        None => Err("pop index out of range"),
    });
    let place = found.map_err(error::index_error)?;
    array.resizable()?;
    Ok(Value::Int(array.with(|data| data.remove(place)).into()))
}
/// `b.remove(value)`
pub fn remove(this: &Value, value: &Value) -> R {
    let array = own(this, "remove")?;
    let byte = item(value)?;
    let Some(place) = array.with(|data| data.iter().position(|&x| x == byte)) else {
        return Err(error::value_error("value not found in bytearray"));
    };
    array.resizable()?;
    array.with(|data| data.remove(place));
    Ok(Value::None)
}
/// `b.reverse()`
pub fn reverse(this: &Value) -> R {
    own(this, "reverse")?.with(|data| data.reverse());
    Ok(Value::None)
}

macro_rules! comparison {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`b.", stringify!($name), "(other)`")]
        pub fn $name(this: &Value, other: &Value) -> R {
            let array = own(this, stringify!($name))?;
            match view(other) {
                Some(data) => ops::builtin(Cmp::$op, &bytes(array.to_vec()), &bytes(data.into_owned())),
                None => Ok(Value::NotImplemented),
            }
        }
    )* };
}
comparison! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `repr(b)`
pub fn __repr__(this: &Value) -> R {
    let name = crate::types::type_of(this).name();
    Ok(string(crate::text::repr::bytearray_repr(
        &name,
        &own(this, "__repr__")?.to_vec(),
    )))
}
/// `str(b)`
pub fn __str__(this: &Value) -> R {
    __repr__(this)
}
/// `b += other`
pub fn __iadd__(this: &Value, other: &Value) -> R {
    let array = own(this, "__iadd__")?;
    match view(other) {
        Some(more) => {
            // The bytes that are added count as shown while they are read, which a bytearray added to itself notices.
            if !more.is_empty() {
                array.resizable()?;
                if of(other).is_some_and(|o| std::ptr::eq(o, array)) {
                    array.export();
                    let refused = array.resizable();
                    array.unexport();
                    refused?;
                }
            }
            array.with(|data| data.extend_from_slice(&more));
        }
        None => {
            return Err(error::type_error(format!(
                "can't concat {} to bytearray",
                type_name(other)
            )));
        }
    }
    Ok(this.clone())
}
/// `b *= times`
pub fn __imul__(this: &Value, times: &Value) -> R {
    let array = own(this, "__imul__")?;
    let Some(n) = ops::count_of(times)? else {
        return Err(error::type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            type_name(times)
        )));
    };
    let made = repeated(&array.to_vec(), n)?;
    array.resizable_to(made.len())?;
    array.with(|data| *data = made);
    Ok(this.clone())
}

/// What stands between the brackets.
enum Key {
    Index(usize),
    Slice(at::Slice),
}

fn key(array: &ByteArray, index: &Value) -> R<Key> {
    let len = || array.with(|data| data.len());
    if let Value::Slice(s) = index {
        return ops::indices(s, len()).map(Key::Slice);
    }
    let out_of_range = || error::index_error("bytearray index out of range");
    match ops::index_opt(index)? {
        Some(Value::Int(i)) => at::normalize(i, len())
            .map(Key::Index)
            .ok_or_else(out_of_range),
        Some(_) => Err(error::index_error(format!(
            "cannot fit '{}' into an index-sized integer",
            type_name(index)
        ))),
        None => Err(error::type_error(format!(
            "bytearray indices must be integers or slices, not {}",
            type_name(index)
        ))),
    }
}

/// `b[index]`
pub fn __getitem__(this: &Value, index: &Value) -> R {
    let array = own(this, "__getitem__")?;
    Ok(match key(array, index)? {
        Key::Index(i) => array.with(|data| {
            data.get(i)
                .map_or(Value::None, |&byte| Value::Int(byte.into()))
        }),
        Key::Slice(s) => new(array.with(|data| crate::text::bytes_edit::slice(data, s))),
    })
}
/// `b[index] = value`
pub fn __setitem__(this: &Value, index: &Value, value: &Value) -> R {
    let array = own(this, "__setitem__")?;
    if let Value::Slice(s) = index {
        let new = assigned(value)?;
        let slice = ops::indices(s, array.with(|data| data.len()))?;
        set_slice(array, slice, &new)?;
        return Ok(Value::None);
    }
    if let Key::Index(i) = key(array, index)? {
        let byte = item(value)?;
        let in_range = array
            .with(|data| data.get_mut(i).map(|place| *place = byte))
            .is_some();
        if !in_range {
            return Err(error::index_error("bytearray index out of range"));
        }
    }
    Ok(Value::None)
}
/// `del b[index]`
pub fn __delitem__(this: &Value, index: &Value) -> R {
    let array = own(this, "__delitem__")?;
    match key(array, index)? {
        Key::Index(i) => {
            array.resizable()?;
            array.with(|data| drop(data.drain(i..=i)));
        }
        Key::Slice(s) => {
            if s.step != 1 || s.count > 0 {
                array.resizable()?;
            }
            delete(array, s);
        }
    }
    Ok(Value::None)
}

/// The bytes that a slice is replaced by.
fn assigned(value: &Value) -> R<Vec<u8>> {
    if let Some(data) = view(value) {
        return Ok(data.into_owned());
    }
    let is_number = match base_value(value) {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) | Value::Float(_) | Value::Str(_) => true,
        Value::Inst(_) => [&names::INDEX, &names::INT, &names::FLOAT]
            .iter()
            .any(|name| special(value, name).is_some()),
        _ => false,
    };
    if is_number {
        return Err(error::type_error(
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)",
        ));
    }
    super::bytes_new::content("bytearray", value, &Value::Unbound, &Value::Unbound)
}

fn positions(s: at::Slice) -> impl Iterator<Item = usize> {
    (0..s.count)
        .filter_map(move |n| usize::try_from(s.start + s.step * i64::try_from(n).ok()?).ok())
}

fn delete(array: &ByteArray, s: at::Slice) {
    let gone: Vec<usize> = positions(s).collect();
    let (first, last) = match (gone.iter().min(), gone.iter().max()) {
        (Some(first), Some(last)) => (*first, *last),
        _ => return,
    };
    let stride = usize::try_from(s.step.unsigned_abs()).unwrap_or(usize::MAX);
    array.with(|data| {
        let mut place = 0;
        data.retain(|_| {
            let i = place;
            place += 1;
            i < first || i > last || !(i - first).is_multiple_of(stride)
        });
    });
}

fn set_slice(array: &ByteArray, s: at::Slice, new: &[u8]) -> R<()> {
    if s.step == 1 {
        if new.len() != s.count {
            array.resizable()?;
        }
        let start = crate::object::saturate(s.start);
        array.with(|data| drop(data.splice(start..start + s.count, new.iter().copied())));
        return Ok(());
    }
    if new.is_empty() {
        array.resizable()?;
        delete(array, s);
        return Ok(());
    }
    if new.len() != s.count {
        return Err(wrong_size(new.len(), s.count));
    }
    array.with(|data| {
        for (place, &byte) in positions(s).zip(new) {
            data[place] = byte;
        }
    });
    Ok(())
}

#[cold]
fn wrong_size(given: usize, wanted: usize) -> PyErr {
    error::value_error(format!(
        "attempt to assign bytes of size {given} to extended slice of size {wanted}"
    ))
}

/// The iterator of a bytearray, which sees changes.
struct Walk {
    array: Value,
    next: usize,
}
impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        let byte =
            of(&self.array).and_then(|array| array.with(|data| data.get(self.next).copied()));
        self.next += 1;
        Ok(byte.map(|byte| Value::Int(byte.into())))
    }
    fn class(&self) -> Ref<Class> {
        b::bytearray_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.array.traverse(visit);
    }
    fn length_hint(&self) -> Option<usize> {
        of(&self.array).map(|array| array.with(|data| data.len().saturating_sub(self.next)))
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        Some(Ok(Reduced {
            maker: Maker::Iter,
            args: vec![self.array.clone()],
            state: crate::object::int_usize(self.next),
        }))
    }
    fn set_state(&mut self, state: &Value) -> R<()> {
        self.next = usize::try_from(ops::ssize(state)?).unwrap_or(0);
        Ok(())
    }
    fn copy(&self) -> Option<Box<dyn PyIter>> {
        Some(Box::new(Walk {
            array: self.array.clone(),
            next: self.next,
        }))
    }
}

/// `iter(b)`
pub fn __iter__(this: &Value) -> R {
    own(this, "__iter__")?;
    Ok(Iter::new(Walk {
        array: this.clone(),
        next: 0,
    }))
}

static GETSTATE: crate::object::Lit = crate::object::Lit::new("__getstate__");

/// `b.__reduce_ex__(protocol)`: the bytes, as Latin-1 text in old protocols, and the state of a subclass.
pub fn __reduce_ex__(this: &Value, protocol: &Value) -> R {
    let data = own(this, "__reduce_ex__")?.with(|data| data.clone());
    let class = Value::Class(crate::types::type_of(this));
    let args = if data.is_empty() {
        vec![]
    } else if ops::ssize(protocol)? < 3 {
        let text: String = data.iter().map(|&b| char::from(b)).collect();
        vec![string(text), crate::object::str("latin-1")]
    } else {
        vec![bytes(data)]
    };
    let state = crate::call::call_method(&GETSTATE, &mut [this.clone()])?;
    Ok(tuple(vec![class, tuple(args), state]))
}
/// `b.__reduce__()`
pub fn __reduce__(this: &Value) -> R {
    __reduce_ex__(this, &Value::Int(2))
}
