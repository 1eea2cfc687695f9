//! `memoryview` (`Objects/memoryobject.c`).
use super::memory_items as items;
use super::memory_view::{Layout, View, any, array_of, of, open};
use crate::error::{self, PyErr, classes};
use crate::generated::builtins as b;
use crate::object::{
    Class, Head, Inst, Iter, PyIter, R, Ref, Value, boolean, bytes, int_usize, list, saturate, str,
    string, tuple,
};
use crate::ops::{self, Cmp, base_value, type_name};
use crate::stdlib::array::array;
use crate::text::index as at;
use std::ptr::NonNull;

fn new(object: &Value, layout: Layout) -> Value {
    Inst::with(&b::memoryview(), View::new(object, layout))
}

fn not_implemented(text: &str) -> PyErr {
    PyErr::msg(classes::not_implemented_error(), text)
}

/// `memoryview(object)`
pub fn __new__(_class: &Value, object: &Value) -> R {
    if of(object).is_some() {
        let view = open(object)?;
        return Ok(new(&view.object(), view.layout.clone()));
    }
    match exported(object)? {
        Some(layout) => Ok(new(object, layout)),
        None => Err(error::type_error(format!(
            "memoryview: a bytes-like object is required, not '{}'",
            type_name(object)
        ))),
    }
}

/// How a view shows an object; None for one that has no bytes to show.
fn exported(object: &Value) -> R<Option<Layout>> {
    Ok(match (base_value(object), array_of(object)) {
        (Value::Bytes(b), _) => Some(Layout::bytes(b.as_slice().len(), true)),
        (_, Some(data)) => {
            let mut layout = Layout::bytes(data.with(|data| data.len()), false);
            if let Some(array) = array::of(object) {
                layout.format = array::format(array)?;
                layout.code = array.code;
                layout.shape[0] /= layout.item_size();
                layout.pack();
            }
            Some(layout)
        }
        _ => None,
    })
}

macro_rules! getters {
    ($($name:ident $get:expr;)*) => { $(
        #[doc = concat!("`m.", stringify!($name), "`")]
        pub fn $name(m: &Value) -> R {
            let get: fn(&View) -> Value = $get;
            Ok(get(open(m)?))
        }
    )* };
}
getters! {
    obj View::object;
    nbytes |v| int_usize(v.layout.total());
    readonly |v| boolean(v.layout.readonly);
    itemsize |v| int_usize(v.layout.item_size());
    format |v| str(&v.layout.format);
    ndim |v| int_usize(v.layout.shape.len());
    shape |v| tuple(v.layout.shape.iter().map(|&n| int_usize(n)).collect());
    strides |v| tuple(v.layout.strides.iter().map(|&n| Value::Int(n)).collect());
    suboffsets |_| tuple(vec![]);
    c_contiguous |v| boolean(v.layout.is_contiguous(false));
    f_contiguous |v| boolean(v.layout.is_contiguous(true));
    contiguous |v| boolean(v.layout.is_contiguous(false) || v.layout.is_contiguous(true));
}

/// `m.release()`
pub fn release(m: &Value) -> R {
    any(m)?.release();
    Ok(Value::None)
}
/// `with m`
pub fn __enter__(m: &Value) -> R {
    open(m)?;
    Ok(m.clone())
}
/// The end of `with m`
pub fn __exit__(m: &Value, _args: &Value) -> R {
    release(m)
}
/// `m.toreadonly()`
pub fn toreadonly(m: &Value) -> R {
    let view = open(m)?;
    let mut layout = view.layout.clone();
    layout.readonly = true;
    Ok(new(&view.object(), layout))
}
/// `m.tobytes(order)`
pub fn tobytes(m: &Value, order: &Value) -> R {
    let view = open(m)?;
    let fortran = match base_value(order) {
        Value::None => false,
        Value::Str(s) => match s.as_str() {
            "C" => false,
            "F" => true,
            "A" => view.layout.is_contiguous(true) && !view.layout.is_contiguous(false),
            _ => return Err(error::value_error("order must be 'C', 'F' or 'A'")),
        },
        _ => {
            return Err(error::type_error(format!(
                "tobytes() argument 'order' must be str or None, not {}",
                type_name(order)
            )));
        }
    };
    Ok(bytes(view.to_vec(fortran)))
}
/// `m.hex(sep, bytes_per_sep)`
pub fn hex(m: &Value, sep: &Value, bytes_per_sep: &Value) -> R {
    super::bytes_methods::hex(&bytes(open(m)?.to_vec(false)), sep, bytes_per_sep)
}

/// `m.tolist()`
pub fn tolist(m: &Value) -> R {
    let view = open(m)?;
    Ok(nested(view, view.layout.start, 0))
}

fn nested(view: &View, place: i64, dimension: usize) -> Value {
    match view.layout.shape.get(dimension) {
        None => view.item(saturate(place)),
        Some(&n) => list(
            (0..n as i64)
                .map(|i| {
                    nested(
                        view,
                        place + i * view.layout.strides[dimension],
                        dimension + 1,
                    )
                })
                .collect(),
        ),
    }
}

/// `m.cast(format, shape)`
pub fn cast(m: &Value, format: &Value, shape: &Value) -> R {
    let name = super::text_args::str_argument(format, "cast() argument 'format'")?;
    let view = open(m)?;
    let old = &view.layout;
    if !old.is_contiguous(false) {
        return Err(error::type_error(
            "memoryview: casts are restricted to C-contiguous views",
        ));
    }
    if (!shape.is_unbound() || old.shape.len() != 1) && old.shape.contains(&0) {
        return Err(error::type_error(
            "memoryview: cannot cast view with zeros in shape or strides",
        ));
    }
    let wanted = wanted_shape(shape)?;
    if let Some(wanted) = &wanted
        && old.shape.len() != 1
        && wanted.len() != 1
    {
        return Err(error::type_error(
            "memoryview: cast must be 1D -> ND or ND -> 1D",
        ));
    }
    if !name.as_str().is_ascii() {
        super::str_codec::encode(name, "ascii", "strict")?;
    }
    let Some(code) = items::native_format(name.as_str()) else {
        return Err(error::value_error(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'",
        ));
    };
    if !items::is_byte(old.code) && !items::is_byte(code) {
        return Err(error::type_error(
            "memoryview: cannot cast between two non-byte formats",
        ));
    }
    let mut layout = old.clone();
    (layout.format, layout.code) = (name.as_str().to_owned(), code);
    let (len, size) = (old.total(), layout.item_size());
    if !len.is_multiple_of(size) {
        return Err(error::type_error(
            "memoryview: length is not a multiple of itemsize",
        ));
    }
    layout.shape = vec![len / size];
    if let Some(wanted) = wanted {
        layout.shape = lengths(&wanted)?;
        if layout.total() != len {
            return Err(error::type_error(
                "memoryview: product(shape) * itemsize != buffer size",
            ));
        }
    }
    layout.pack();
    Ok(new(&view.object(), layout))
}

fn wanted_shape(shape: &Value) -> R<Option<Vec<Value>>> {
    let wanted = match base_value(shape) {
        Value::Unbound => return Ok(None),
        Value::List(l) => l.to_vec(),
        Value::Tuple(t) => t.items().to_vec(),
        _ => return Err(error::type_error("shape must be a list or a tuple")),
    };
    if wanted.len() > 64 {
        return Err(error::value_error(
            "memoryview: number of dimensions must not exceed 64",
        ));
    }
    Ok(Some(wanted))
}

fn lengths(wanted: &[Value]) -> R<Vec<usize>> {
    let mut product = 1usize;
    let mut made = Vec::with_capacity(wanted.len());
    for v in wanted {
        let n = match base_value(v) {
            Value::Int(n) => *n,
            Value::Bool(b) => b.is().into(),
            Value::Big(_) => ops::ssize(v)?,
            _ => {
                return Err(error::type_error(
                    "memoryview.cast(): elements of shape must be integers",
                ));
            }
        };
        if n <= 0 {
            return Err(error::value_error(
                "memoryview.cast(): elements of shape must be integers > 0",
            ));
        }
        product = match product.checked_mul(saturate(n)) {
            Some(product) if product <= usize::MAX / 16 => product,
            _ => {
                return Err(error::value_error(
                    "memoryview.cast(): product(shape) > SSIZE_MAX",
                ));
            }
        };
        made.push(saturate(n));
    }
    Ok(made)
}

/// What stands between the brackets.
enum Key {
    /// The one item of a view without dimensions.
    Item,
    /// `...` of such a view: the view.
    Whole,
    Indices(Vec<Value>),
    Single(Value),
    Slice(at::Slice),
    Slices,
}

fn key(view: &View, key: &Value) -> R<Key> {
    let shape = &view.layout.shape;
    if shape.is_empty() {
        return match key {
            Value::Tuple(t) if t.items().is_empty() => Ok(Key::Item),
            Value::Ellipsis => Ok(Key::Whole),
            _ => Err(error::type_error("invalid indexing of 0-dim memory")),
        };
    }
    if let Some(i) = ops::index_opt(key)? {
        return Ok(Key::Single(i));
    }
    match key {
        Value::Slice(s) => Ok(Key::Slice(ops::indices(s, shape[0])?)),
        Value::Tuple(t) => {
            let all = t.items();
            if !all.is_empty() && all.iter().all(|v| matches!(v, Value::Slice(_))) {
                return Ok(Key::Slices);
            }
            let found: Vec<_> = all.iter().map(ops::index_opt).collect::<R<_>>()?;
            match found.into_iter().collect::<Option<Vec<_>>>() {
                Some(indices) => Ok(Key::Indices(indices)),
                None => Err(invalid_key()),
            }
        }
        _ => Err(invalid_key()),
    }
}

#[cold]
fn invalid_key() -> PyErr {
    error::type_error("memoryview: invalid slice key")
}

/// The place of an item.
fn place(layout: &Layout, indices: &[Value]) -> R<usize> {
    let dimensions = layout.shape.len();
    if indices.len() < dimensions {
        return Err(not_implemented("sub-views are not implemented"));
    }
    if indices.len() > dimensions {
        return Err(error::type_error(format!(
            "cannot index {dimensions}-dimension view with {}-element tuple",
            indices.len()
        )));
    }
    let mut place = layout.start;
    for (d, v) in indices.iter().enumerate() {
        let Value::Int(i) = v else {
            return Err(error::index_error(
                "cannot fit 'int' into an index-sized integer",
            ));
        };
        let Some(i) = at::normalize(*i, layout.shape[d]) else {
            return Err(error::index_error(format!(
                "index out of bounds on dimension {}",
                d + 1
            )));
        };
        place += i as i64 * layout.strides[d];
    }
    Ok(saturate(place))
}

/// `m[index]`
pub fn __getitem__(m: &Value, index: &Value) -> R {
    let view = open(m)?;
    let layout = &view.layout;
    // A slice holds the object before its bounds are asked, which may release the view.
    let held = matches!(index, Value::Slice(_)).then(|| View::new(&view.object(), layout.clone()));
    let key = key(view, index)?;
    if let (Key::Slice(s), Some(held)) = (&key, &held) {
        return Ok(new(&held.object(), layout.sliced(*s)));
    }
    open(m)?;
    match key {
        Key::Item => Ok(view.item(saturate(layout.start))),
        Key::Whole => Ok(m.clone()),
        Key::Single(_) if layout.shape.len() > 1 => Err(not_implemented(
            "multi-dimensional sub-views are not implemented",
        )),
        Key::Single(i) => Ok(view.item(place(layout, &[i])?)),
        Key::Indices(all) => Ok(view.item(place(layout, &all)?)),
        Key::Slice(s) => Ok(new(&view.object(), layout.sliced(s))),
        Key::Slices => Err(not_implemented(
            "multi-dimensional slicing is not implemented",
        )),
    }
}

/// `m[index] = value`
pub fn __setitem__(m: &Value, index: &Value, value: &Value) -> R {
    let view = open(m)?;
    let layout = &view.layout;
    if layout.readonly {
        return Err(error::type_error("cannot modify read-only memory"));
    }
    let key = key(view, index)?;
    open(m)?;
    let place = match key {
        Key::Item | Key::Whole => saturate(layout.start),
        Key::Single(_) if layout.shape.len() > 1 => {
            return Err(not_implemented("sub-views are not implemented"));
        }
        Key::Single(i) => place(layout, &[i])?,
        Key::Indices(all) => place(layout, &all)?,
        Key::Slice(s) if layout.shape.len() == 1 => {
            assign(view, &layout.sliced(s), value)?;
            return Ok(Value::None);
        }
        Key::Slice(_) | Key::Slices => {
            return Err(not_implemented(
                "memoryview slice assignments are currently restricted to ndim = 1",
            ));
        }
    };
    let item = items::pack(layout.code, value)?;
    if view.is_released() {
        return Err(super::memory_view::released()); // by the value's own methods
    }
    view.write(std::iter::once((place, &item[..])));
    Ok(Value::None)
}

/// `m[i:j] = value`: items of the same kind, as many.
fn assign(view: &View, to: &Layout, value: &Value) -> R<()> {
    let plain;
    let from = match of(value) {
        Some(_) => open(value)?,
        None => {
            let Some(layout) = exported(value)? else {
                return Err(error::type_error(format!(
                    "a bytes-like object is required, not '{}'",
                    type_name(value)
                )));
            };
            plain = View::new(value, layout);
            &plain
        }
    };
    let data = from.to_vec(false);
    if from.layout.code != to.code || from.layout.shape != to.shape {
        return Err(error::value_error(
            "memoryview assignment: lvalue and rvalue have different structures",
        ));
    }
    view.write(
        to.places(false)
            .into_iter()
            .zip(data.chunks(to.item_size())),
    );
    Ok(())
}

/// `del m[index]`
pub fn __delitem__(m: &Value, _index: &Value) -> R {
    Err(error::type_error(if open(m)?.layout.readonly {
        "cannot modify read-only memory"
    } else {
        "cannot delete memory"
    }))
}

/// `len(m)`
pub fn __len__(m: &Value) -> R {
    Ok(int_usize(
        open(m)?.layout.shape.first().copied().unwrap_or(1),
    ))
}

/// `repr(m)`
pub fn __repr__(m: &Value) -> R {
    let released = if any(m)?.is_released() {
        "released "
    } else {
        ""
    };
    let address = m.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(string(format!("<{released}memory at {address:#x}>")))
}

/// `hash(m)`: that of the bytes.
pub fn __hash__(m: &Value) -> R {
    let view = any(m)?;
    if let Some(hash) = view.hash.get() {
        return Ok(Value::Int(hash));
    }
    let view = open(m)?;
    if !view.layout.readonly {
        return Err(error::value_error("cannot hash writable memoryview object"));
    }
    if !items::is_byte(view.layout.code) {
        return Err(error::value_error(
            "memoryview: hashing is restricted to formats 'B', 'b' or 'c'",
        ));
    }
    ops::hash(&view.object())?;
    let hash = crate::hash::hash_bytes(&view.to_vec(false));
    view.hash.set(Some(hash));
    Ok(Value::Int(hash))
}

fn compare(op: Cmp, m: &Value, other: &Value) -> R {
    let view = any(m)?;
    let wanted = op == Cmp::Eq;
    let released = view.is_released() || of(other).is_some_and(View::is_released);
    if released {
        return Ok(boolean(m.is(other) == wanted));
    }
    let plain;
    let right = match (of(other), exported(other)) {
        (Some(right), _) => right,
        (None, Ok(Some(layout))) => {
            plain = View::new(other, layout);
            &plain
        }
        _ => return Ok(Value::NotImplemented),
    };
    Ok(boolean(same_items(view, right)? == wanted))
}

fn same_items(a: &View, b: &View) -> R<bool> {
    if a.layout.shape != b.layout.shape {
        return Ok(false);
    }
    let (x, y) = (a.to_vec(false), b.to_vec(false));
    if a.layout.code == b.layout.code && !matches!(a.layout.code, b'f' | b'd' | b'?') {
        return Ok(x == y);
    }
    let pairs = x
        .chunks(a.layout.item_size())
        .zip(y.chunks(b.layout.item_size()));
    for (x, y) in pairs {
        let (x, y) = (
            items::unpack(a.layout.code, x),
            items::unpack(b.layout.code, y),
        );
        if !ops::is_eq(&x, &y)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `m == other`
pub fn __eq__(m: &Value, other: &Value) -> R {
    compare(Cmp::Eq, m, other)
}
/// `m != other`
pub fn __ne__(m: &Value, other: &Value) -> R {
    compare(Cmp::Ne, m, other)
}
macro_rules! unordered {
    ($($name:ident)*) => { $(
        #[doc = concat!("`m.", stringify!($name), "(other)`: views have no order.")]
        pub fn $name(m: &Value, _other: &Value) -> R {
            any(m)?;
            Ok(Value::NotImplemented)
        }
    )* };
}
unordered! { __lt__ __le__ __gt__ __ge__ }

/// The iterator of a memoryview.
struct Walk {
    view: Value,
    next: i64,
    len: i64,
}
impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        if self.next >= self.len {
            return Ok(None);
        }
        let view = open(&self.view)?;
        let layout = &view.layout;
        let place = layout.start + self.next * layout.strides[0];
        self.next += 1;
        Ok(Some(view.item(saturate(place))))
    }
    fn class(&self) -> Ref<Class> {
        b::memory_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.view.traverse(visit);
    }
}

/// `iter(m)`
pub fn __iter__(m: &Value) -> R {
    let layout = &open(m)?.layout;
    match layout.shape[..] {
        [] => Err(error::type_error("invalid indexing of 0-dim memory")),
        [len] => Ok(Iter::new(Walk {
            view: m.clone(),
            next: 0,
            len: len as i64,
        })),
        _ => Err(not_implemented(
            "multi-dimensional sub-views are not implemented",
        )),
    }
}
