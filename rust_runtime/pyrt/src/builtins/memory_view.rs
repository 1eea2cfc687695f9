//! The data of a memoryview: which bytes of which object it shows, in which shape (`Objects/memoryobject.c`).
use super::bytearray::ByteArray;
use super::memory_items as items;
use crate::error::{self, PyErr, classes};
use crate::object::{Head, Inst, NativeData, R, Value};
use crate::ops::base_value;
use crate::stdlib::array::array::Array;
use crate::text::index as at;
use std::cell::Cell;
use std::ptr::NonNull;

/// How the items lie in the bytes of the object.
#[derive(Clone)]
pub struct Layout {
    /// As `format` shows it.
    pub format: String,
    /// Its character.
    pub code: u8,
    /// The place of the first item.
    pub start: i64,
    /// Items in each dimension.
    pub shape: Vec<usize>,
    /// Bytes from one item to the next, in each dimension.
    pub strides: Vec<i64>,
    /// Whether the bytes cannot be changed.
    pub readonly: bool,
}

impl Layout {
    /// Plain bytes.
    pub fn bytes(len: usize, readonly: bool) -> Layout {
        Layout {
            format: "B".to_owned(),
            code: b'B',
            start: 0,
            shape: vec![len],
            strides: vec![1],
            readonly,
        }
    }

    /// Bytes of an item.
    pub fn item_size(&self) -> usize {
        items::size(self.code).unwrap_or(1)
    }

    /// Bytes of all items.
    pub fn total(&self) -> usize {
        self.shape.iter().product::<usize>() * self.item_size()
    }

    /// Strides of items that lie side by side in C's order.
    pub fn pack(&mut self) {
        let mut stride = self.item_size() as i64;
        self.strides = vec![0; self.shape.len()];
        for (to, n) in self.strides.iter_mut().zip(&self.shape).rev() {
            *to = stride;
            stride *= *n as i64;
        }
    }

    /// Whether the items lie side by side in C's order (`fortran`: the first index runs fastest).
    pub fn is_contiguous(&self, fortran: bool) -> bool {
        let mut wanted = self.item_size() as i64;
        if let ([n], [stride]) = (&self.shape[..], &self.strides[..]) {
            return *n == 1 || *stride == wanted;
        }
        if self.total() == 0 {
            return true;
        }
        let mut dimensions: Vec<(usize, i64)> = self
            .shape
            .iter()
            .copied()
            .zip(self.strides.iter().copied())
            .collect();
        if !fortran {
            dimensions.reverse();
        }
        dimensions.into_iter().all(|(n, stride)| {
            let fits = n <= 1 || stride == wanted;
            wanted *= n as i64;
            fits
        })
    }

    /// The places of all items, the last index running fastest, or the first.
    pub fn places(&self, fortran: bool) -> Vec<usize> {
        let mut places = vec![self.start];
        let mut dimensions: Vec<_> = self.shape.iter().zip(&self.strides).collect();
        if fortran {
            dimensions.reverse();
        }
        for (&n, &stride) in dimensions {
            places = places
                .iter()
                .flat_map(|&place| (0..n as i64).map(move |i| place + i * stride))
                .collect();
        }
        places.into_iter().map(crate::object::saturate).collect()
    }

    /// The part of the first dimension that a slice selects.
    #[must_use]
    pub fn sliced(&self, s: at::Slice) -> Layout {
        let mut made = self.clone();
        made.start += s.start * self.strides[0];
        made.shape[0] = s.count;
        made.strides[0] = self.strides[0] * s.step;
        made
    }
}

/// A memoryview's data.
pub struct View {
    object: Cell<Value>,
    released: Cell<bool>,
    /// The shape.
    pub layout: Layout,
    /// Once computed.
    pub hash: Cell<Option<i64>>,
}

impl NativeData for View {
    fn kind() -> Option<crate::kinds::Kind> {
        Some(crate::kinds::Kind::Memory)
    }

    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        let object = self.object.take();
        object.traverse(visit);
        self.object.set(object);
    }
    fn clear(&self) {
        self.release();
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.release();
    }
}

impl View {
    /// A view of an object, which cannot change its size meanwhile.
    pub fn new(object: &Value, layout: Layout) -> View {
        crate::kinds::require(crate::kinds::Kind::Memory);
        if let Some(array) = array_of(object) {
            array.export();
        }
        View {
            object: Cell::new(object.clone()),
            released: Cell::new(false),
            layout,
            hash: Cell::new(None),
        }
    }

    /// Whether `release` was called.
    pub fn is_released(&self) -> bool {
        self.released.get()
    }

    /// The object.
    pub fn object(&self) -> Value {
        let object = self.object.take();
        let found = object.clone();
        self.object.set(object);
        found
    }

    /// Lets go of the object.
    pub fn release(&self) {
        if self.released.replace(true) {
            return;
        }
        let object = self.object.take();
        if let Some(array) = array_of(&object) {
            array.unexport();
        }
        drop(object);
    }

    /// Looks at the bytes of the object; `f` runs no Python code.
    pub fn with<T>(&self, f: impl FnOnce(&[u8]) -> T) -> T {
        let object = self.object();
        match base_value(&object) {
            Value::Bytes(b) => f(b.as_slice()),
            other => match array_of(other) {
                Some(array) => array.with(|data| f(data)),
                None => f(&[]),
            },
        }
    }

    /// Writes bytes at places of the object.
    pub fn write<'a>(&self, writes: impl Iterator<Item = (usize, &'a [u8])>) {
        if let Some(array) = array_of(&self.object()) {
            array.with(|data| {
                for (place, bytes) in writes {
                    if let Some(to) = data.get_mut(place..place + bytes.len()) {
                        to.copy_from_slice(bytes);
                    }
                }
            });
        }
    }

    /// The item at a place.
    pub fn item(&self, place: usize) -> Value {
        let size = self.layout.item_size();
        self.with(|data| {
            data.get(place..place + size)
                .map_or(Value::None, |item| items::unpack(self.layout.code, item))
        })
    }

    /// The items' bytes in C's order, or in Fortran's.
    pub fn to_vec(&self, fortran: bool) -> Vec<u8> {
        let (start, len) = (
            crate::object::saturate(self.layout.start),
            self.layout.total(),
        );
        if self.layout.is_contiguous(fortran) {
            return self.with(|data| data.get(start..start + len).unwrap_or_default().to_vec());
        }
        let size = self.layout.item_size();
        let places = self.layout.places(fortran);
        self.with(|data| {
            places
                .iter()
                .flat_map(|&p| data.get(p..p + size).unwrap_or_default())
                .copied()
                .collect()
        })
    }
}

/// The bytes behind a bytearray or an array.
pub fn array_of(v: &Value) -> Option<&ByteArray> {
    match v {
        Value::Inst(i) => i
            .native()
            .or_else(|| i.native::<Array>().map(|array| &array.bytes)),
        _ => None,
    }
}

/// The view behind a memoryview.
pub fn of(v: &Value) -> Option<&View> {
    match v {
        Value::Inst(i) => i.native(),
        _ => None,
    }
}

/// The bytes of a memoryview that has them side by side.
pub fn contiguous(i: &Inst) -> Option<Vec<u8>> {
    if let Some(array) = i.native::<Array>() {
        return Some(array.bytes.to_vec());
    }
    let view = i.native::<View>()?;
    (!view.is_released() && view.layout.is_contiguous(false)).then(|| view.to_vec(false))
}

/// Why a memoryview cannot be read as plain bytes; None for other values.
pub fn refusal(v: &Value) -> Option<PyErr> {
    let view = of(v)?;
    if view.is_released() {
        return Some(released());
    }
    Some(PyErr::msg(
        classes::buffer_error(),
        "memoryview: underlying buffer is not C-contiguous",
    ))
}

/// The exception of all operations behind `release`.
#[cold]
pub fn released() -> PyErr {
    error::value_error("operation forbidden on released memoryview object")
}

/// The view of a method's receiver, which is not released.
pub fn open(v: &Value) -> R<&View> {
    let view = any(v)?;
    if view.is_released() {
        return Err(released());
    }
    Ok(view)
}

/// The view of a method's receiver.
pub fn any(v: &Value) -> R<&View> {
    crate::object::native(v, "memoryview")
}
