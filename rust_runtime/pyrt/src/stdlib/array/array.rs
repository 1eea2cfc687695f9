//! `array.array` (`Modules/arraymodule.c`): bytes that a memoryview can show, read as numbers of one kind.
use super::convert::{pack, size, unpack};
pub use super::items::{__delitem__, __getitem__, __setitem__};
use crate::builtins::bytearray::ByteArray;
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::bytes_methods::repeated;
use crate::call::call_method;
use crate::error::{PyErr, classes, eof_error, index_error, type_error, value_error};
use crate::generated::array as g;
use crate::object::{
    Class, Head, Inst, Iter, Lit, NativeData, PyIter, R, Ref, Value, boolean, bytes, int_usize,
    list, native, saturate, string, tuple,
};
use crate::ops::{self, Cmp, base_value, type_name};
use crate::text::index as at;
use crate::types::{as_class, type_of};
use std::ptr::NonNull;

/// An array's data.
pub struct Array {
    /// The items' bytes.
    pub bytes: ByteArray,
    /// The kind of the items.
    pub code: u8,
}
impl NativeData for Array {}

impl Array {
    /// Bytes of an item.
    pub fn item_size(&self) -> usize {
        size(self.code).unwrap_or(1)
    }
    /// The number of items.
    pub(super) fn len(&self) -> usize {
        self.bytes.with(|data| data.len()) / self.item_size()
    }
    /// An item.
    pub fn get(&self, i: usize) -> Option<Value> {
        let n = self.item_size();
        self.bytes
            .with(|data| data.get(i * n..(i + 1) * n).map(|x| unpack(self.code, x)))
    }
    fn items(&self) -> Vec<Value> {
        let (code, n) = (self.code, self.item_size());
        self.bytes
            .with(|data| data.chunks_exact(n).map(|x| unpack(code, x)).collect())
    }
    fn is_unicode(&self) -> bool {
        self.code == b'u'
    }
    /// BufferError while a memoryview shows the items.
    pub(super) fn resizable(&self) -> R<()> {
        if self.bytes.is_exported() {
            return Err(PyErr::msg(
                classes::buffer_error(),
                "cannot resize an array that is exporting buffers",
            ));
        }
        Ok(())
    }
    /// Adds bytes at the end; none are always welcome.
    fn grow(&self, more: &[u8]) -> R<()> {
        if !more.is_empty() {
            self.resizable()?;
            self.bytes.with(|data| data.extend_from_slice(more));
        }
        Ok(())
    }
}

pub(super) fn this(v: &Value) -> R<&Array> {
    native(v, "array.array")
}

/// The data of an array.
pub fn of(v: &Value) -> Option<&Array> {
    match v {
        Value::Inst(i) => i.native(),
        _ => None,
    }
}

fn make(class: &Ref<Class>, code: u8, data: Vec<u8>) -> Value {
    let bytes = ByteArray::of_bytes(data);
    Inst::with(class, Array { bytes, code })
}

pub(super) fn plain(code: u8, data: Vec<u8>) -> Value {
    make(&g::array(), code, data)
}

/// `array(typecode, initializer)`
pub fn __new__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    let array = g::array();
    let class = as_class(cls).unwrap_or(&array);
    if class.is(&array) && matches!(kwargs, Value::Dict(d) if !d.is_empty()) {
        return Err(type_error("array.array() takes no keyword arguments"));
    }
    let args = ops::collect(args)?;
    let (typecode, initial) = match &args[..] {
        [] => return Err(type_error("array() takes at least 1 argument (0 given)")),
        [code] => (code, &Value::Unbound),
        [code, initial] => (code, initial),
        more => {
            return Err(type_error(format!(
                "array() takes at most 2 arguments ({} given)",
                more.len()
            )));
        }
    };
    let code = match base_value(typecode) {
        Value::Str(s) if s.len() == 1 => s.as_str().bytes().next().filter(u8::is_ascii),
        _ => {
            return Err(type_error(format!(
                "array() argument 1 must be a unicode character, not {}",
                type_name(typecode)
            )));
        }
    };
    if code != Some(b'u')
        && (matches!(base_value(initial), Value::Str(_))
            || of(initial).is_some_and(Array::is_unicode))
    {
        let kind = if of(initial).is_some() {
            "a unicode array"
        } else {
            "a str"
        };
        let shown = ops::to_str(typecode)?;
        return Err(type_error(format!(
            "cannot use {kind} to initialize an array with typecode '{shown}'"
        )));
    }
    let Some((code, item_size)) = code.and_then(|c| Some((c, size(c)?))) else {
        return Err(value_error(
            "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)",
        ));
    };
    let made = make(class, code, Vec::new());
    let to = this(&made)?;
    match base_value(initial) {
        Value::Unbound => {}
        Value::Str(s) => to.grow(&code_points(s.as_str()))?,
        Value::Bytes(b) => to.grow(whole_items(b.as_slice(), item_size)?)?,
        other => match crate::builtins::memory_view::array_of(other) {
            Some(data) if of(other).is_none() => {
                to.grow(whole_items(&data.to_vec(), item_size)?)?;
            }
            _ => extend_from(to, initial)?,
        },
    }
    Ok(made)
}

fn code_points(s: &str) -> Vec<u8> {
    s.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect()
}

fn whole_items(data: &[u8], item_size: usize) -> R<&[u8]> {
    if data.len().is_multiple_of(item_size) {
        Ok(data)
    } else {
        Err(value_error("bytes length not a multiple of item size"))
    }
}

/// Adds the items one by one, so that those before a wrong one stay.
fn extend_from(to: &Array, items: &Value) -> R<()> {
    ops::for_each(items, |v| to.grow(&pack(to.code, &v)?))
}

/// `a.typecode`
pub fn typecode(a: &Value) -> R {
    Ok(string((this(a)?.code as char).to_string()))
}
/// `a.itemsize`
pub fn itemsize(a: &Value) -> R {
    Ok(int_usize(this(a)?.item_size()))
}
/// `a.append(v)`
pub fn append(a: &Value, v: &Value) -> R {
    let a = this(a)?;
    a.grow(&pack(a.code, v)?)?;
    Ok(Value::None)
}
/// `a.buffer_info()`: address and number of items.
pub fn buffer_info(a: &Value) -> R {
    let a = this(a)?;
    let address = a.bytes.with(|data| data.as_ptr() as usize);
    Ok(tuple(vec![int_usize(address), int_usize(a.len())]))
}
/// `a.byteswap()`
pub fn byteswap(a: &Value) -> R {
    let a = this(a)?;
    let n = a.item_size();
    a.bytes
        .with(|data| data.chunks_exact_mut(n).for_each(<[u8]>::reverse));
    Ok(Value::None)
}
/// `a.count(v)`
pub fn count(a: &Value, v: &Value) -> R {
    let a = this(a)?;
    let (mut found, mut i) = (0, 0);
    while let Some(item) = a.get(i) {
        found += i64::from(ops::is_eq(&item, v)?);
        i += 1;
    }
    Ok(Value::Int(found))
}
/// `a.extend(items)`
pub fn extend(a: &Value, items: &Value) -> R {
    let a = this(a)?;
    match of(items) {
        Some(other) if other.code != a.code => {
            return Err(type_error("can only extend with array of same kind"));
        }
        Some(other) => a.grow(&other.bytes.to_vec())?,
        None => extend_from(a, items)?,
    }
    Ok(Value::None)
}
/// `a.frombytes(buffer)`
pub fn frombytes(a: &Value, buffer: &Value) -> R {
    let a = this(a)?;
    a.grow(whole_items(&bytes_like(buffer)?, a.item_size())?)?;
    Ok(Value::None)
}
/// `a.fromfile(f, n)`
pub fn fromfile(a: &Value, f: &Value, n: &Value) -> R {
    static READ: Lit = Lit::new("read");
    let array = this(a)?;
    let n = ops::ssize(n)?;
    if n < 0 {
        return Err(value_error("negative count"));
    }
    let wanted = n.saturating_mul(array.item_size() as i64);
    let read = call_method(&READ, &mut [f.clone(), Value::Int(wanted)])?;
    let Value::Bytes(data) = base_value(&read) else {
        return Err(type_error("read() didn't return bytes"));
    };
    let short = data.as_slice().len() as i64 != wanted;
    frombytes(a, &read)?;
    if short {
        return Err(eof_error("read() didn't return enough bytes"));
    }
    Ok(Value::None)
}
/// `a.fromlist(list)`: all of it, or nothing.
pub fn fromlist(a: &Value, items: &Value) -> R {
    let a = this(a)?;
    let Value::List(items) = base_value(items) else {
        return Err(type_error("arg must be list"));
    };
    let mut more = Vec::new();
    if !items.is_empty() {
        a.resizable()?;
    }
    for v in items.to_vec() {
        more.extend(pack(a.code, &v)?);
    }
    a.grow(&more)?;
    Ok(Value::None)
}
/// `a.fromunicode(text)`
pub fn fromunicode(a: &Value, text: &Value) -> R {
    let a = this(a)?;
    let text = crate::builtins::text_args::str_argument(text, "fromunicode() argument")?;
    if !a.is_unicode() {
        return Err(value_error(
            "fromunicode() may only be called on unicode type arrays",
        ));
    }
    a.grow(&code_points(text.as_str()))?;
    Ok(Value::None)
}
/// `a.tounicode()`
pub fn tounicode(a: &Value) -> R {
    let a = this(a)?;
    if !a.is_unicode() {
        return Err(value_error(
            "tounicode() may only be called on unicode type arrays",
        ));
    }
    Ok(string(a.items().iter().filter_map(Value::as_str).collect()))
}
/// `a.index(v, start, stop)`
pub fn index(a: &Value, v: &Value, start: &Value, stop: &Value) -> R {
    let a = this(a)?;
    let bound = |v: &Value| -> R<usize> {
        let i = ops::index_clipped(v)?;
        let n = a.len() as i64;
        Ok(saturate(if i < 0 { (i + n).max(0) } else { i }))
    };
    let (mut i, stop) = (bound(start)?, bound(stop)?);
    while i < stop
        && let Some(item) = a.get(i)
    {
        if ops::is_eq(&item, v)? {
            return Ok(int_usize(i));
        }
        i += 1;
    }
    Err(value_error("array.index(x): x not in array"))
}
/// `a.insert(i, v)`
pub fn insert(a: &Value, i: &Value, v: &Value) -> R {
    let a = this(a)?;
    let i = ops::ssize(i)?;
    let item = pack(a.code, v)?;
    a.resizable()?;
    let (place, end) = at::adjust(Some(i), None, a.len());
    let place = place.min(end) * a.item_size();
    a.bytes.with(|data| drop(data.splice(place..place, item)));
    Ok(Value::None)
}
/// `a.pop(i)`
pub fn pop(a: &Value, i: &Value) -> R {
    let a = this(a)?;
    let i = ops::ssize(i)?;
    let len = a.len();
    if len == 0 {
        return Err(index_error("pop from empty array"));
    }
    let found = at::normalize(i, len).and_then(|place| Some((place, a.get(place)?)));
    let Some((place, item)) = found else {
        return Err(index_error("pop index out of range"));
    };
    cut(a, place)?;
    Ok(item)
}

pub(super) fn cut(a: &Array, place: usize) -> R<()> {
    a.resizable()?;
    let n = a.item_size();
    a.bytes
        .with(|data| drop(data.drain(place * n..(place + 1) * n)));
    Ok(())
}

/// `a.remove(v)`
pub fn remove(a: &Value, v: &Value) -> R {
    let a = this(a)?;
    let mut i = 0;
    while let Some(item) = a.get(i) {
        if ops::is_eq(&item, v)? {
            if i < a.len() {
                cut(a, i)?;
            }
            return Ok(Value::None);
        }
        i += 1;
    }
    Err(value_error("array.remove(x): x not in array"))
}
/// `a.reverse()`
pub fn reverse(a: &Value) -> R {
    let a = this(a)?;
    let n = a.item_size();
    a.bytes.with(|data| {
        data.reverse();
        data.chunks_exact_mut(n).for_each(<[u8]>::reverse);
    });
    Ok(Value::None)
}
/// `a.tobytes()`
pub fn tobytes(a: &Value) -> R {
    Ok(bytes(this(a)?.bytes.to_vec()))
}
/// `a.tofile(f)`
pub fn tofile(a: &Value, f: &Value) -> R {
    let data = tobytes(a)?;
    call_method(&ops::names::WRITE, &mut [f.clone(), data])?;
    Ok(Value::None)
}
/// `a.tolist()`
pub fn tolist(a: &Value) -> R {
    Ok(list(this(a)?.items()))
}
/// `copy.copy(a)`
pub fn __copy__(a: &Value) -> R {
    let a = this(a)?;
    Ok(plain(a.code, a.bytes.to_vec()))
}
/// `copy.deepcopy(a)`
pub fn __deepcopy__(a: &Value, _memo: &Value) -> R {
    __copy__(a)
}
/// `len(a)`
pub fn __len__(a: &Value) -> R {
    Ok(int_usize(this(a)?.len()))
}
/// `v in a`
pub fn __contains__(a: &Value, v: &Value) -> R {
    let a = this(a)?;
    let mut i = 0;
    while let Some(item) = a.get(i) {
        if ops::is_eq(&item, v)? {
            return Ok(boolean(true));
        }
        i += 1;
    }
    Ok(boolean(false))
}

#[cold]
pub(super) fn wrong_kind() -> PyErr {
    type_error("bad argument type for built-in operation")
}

/// `a + b`
pub fn __add__(a: &Value, b: &Value) -> R {
    let a = this(a)?;
    let Some(b) = of(b) else {
        return Err(type_error(format!(
            "can only append array (not \"{}\") to array",
            type_name(b)
        )));
    };
    if a.code != b.code {
        return Err(wrong_kind());
    }
    let mut data = a.bytes.to_vec();
    data.extend(b.bytes.to_vec());
    Ok(plain(a.code, data))
}
/// `a += b`
pub fn __iadd__(a: &Value, b: &Value) -> R {
    if of(b).is_none() {
        return Err(type_error(format!(
            "can only extend array with array (not \"{}\")",
            type_name(b)
        )));
    }
    extend(a, b)?;
    Ok(a.clone())
}

fn times(n: &Value, operator: bool) -> R<usize> {
    ops::count_of(n)?.ok_or_else(|| {
        let got = type_name(n);
        type_error(if operator {
            format!("can't multiply sequence by non-int of type '{got}'")
        } else {
            format!("'{got}' object cannot be interpreted as an integer")
        })
    })
}

/// `a * n`
pub fn __mul__(a: &Value, n: &Value) -> R {
    let n = times(n, true)?;
    let a = this(a)?;
    Ok(plain(a.code, repeated(&a.bytes.to_vec(), n)?))
}
/// `n * a`
pub fn __rmul__(a: &Value, n: &Value) -> R {
    __mul__(a, n)
}
/// `a *= n`
pub fn __imul__(a: &Value, n: &Value) -> R {
    let array = this(a)?;
    let n = times(n, false)?;
    let data = array.bytes.to_vec();
    if n != 1 && !data.is_empty() {
        array.resizable()?;
        let made = repeated(&data, n)?;
        array.bytes.with(|data| *data = made);
    }
    Ok(a.clone())
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`a.", stringify!($name), "(other)`: as lists of the items.")]
        pub fn $name(a: &Value, other: &Value) -> R {
            let a = this(a)?;
            match of(other) {
                Some(b) => ops::builtin(Cmp::$op, &list(a.items()), &list(b.items())),
                None => Ok(Value::NotImplemented),
            }
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `repr(a)`
pub fn __repr__(v: &Value) -> R {
    let a = this(v)?;
    let (name, code) = (type_of(v).name(), a.code as char);
    if a.len() == 0 {
        return Ok(string(format!("{name}('{code}')")));
    }
    let items = if a.is_unicode() {
        tounicode(v)?
    } else {
        list(a.items())
    };
    Ok(string(format!("{name}('{code}', {})", ops::repr(&items)?)))
}

/// The iterator of an array.
struct Walk {
    array: Value,
    next: usize,
}
impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        let item = of(&self.array).and_then(|a| a.get(self.next));
        match item {
            Some(_) => self.next += 1,
            None => self.array = Value::None, // once at the end, always at the end
        }
        Ok(item)
    }
    fn class(&self) -> Ref<Class> {
        g::arrayiterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.array.traverse(visit);
    }
}

/// `iter(a)`
pub fn __iter__(a: &Value) -> R {
    this(a)?;
    Ok(Iter::new(Walk {
        array: a.clone(),
        next: 0,
    }))
}

/// How a memoryview shows an array.
pub fn format(a: &Array) -> R<String> {
    if a.is_unicode() {
        return Err(PyErr::msg(
            classes::not_implemented_error(),
            "memoryview: unsupported format w",
        ));
    }
    Ok((a.code as char).to_string())
}
