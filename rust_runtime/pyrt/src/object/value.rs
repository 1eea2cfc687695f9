//! The dynamic value: a 16-byte enum whose payloads are all one 8-byte integer or one counted pointer.
use super::{
    Bytes, Cell, Class, Dict, Func, Generator, Head, Inst, Iter, List, Method, Module, Native,
    PyErr, Range, Ref, Set, Slice, Str, Tuple,
};
use crate::kinds::Kind;
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

/// What an operation gives: a value or a raised exception, in 16 bytes.
pub type R<T = Value> = Result<T, PyErr>;

/// A float as its bits. With every payload an 8-byte integer or pointer, rustc keeps a `Value` in two registers; an `f64` or a
/// one-byte `bool` field would make each copy a memory move that the CPU cannot forward (a factor of 2 to 10).
#[derive(Clone, Copy)]
pub struct Bits(u64);
impl Bits {
    /// The float.
    #[inline]
    pub fn f(self) -> f64 {
        f64::from_bits(self.0)
    }
}

/// A bool as wide as the other payloads.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum Bit {
    /// `False`
    False,
    /// `True`
    True,
}
impl Bit {
    /// As Rust's bool.
    #[inline]
    pub fn is(self) -> bool {
        self == Bit::True
    }
}

/// Calls `rest` with a copy of a value that is not counted: what follows a test for ints and floats. The address of the value itself then goes
/// nowhere, so a variable whose arithmetic is inlined stays in registers.
#[inline(always)]
pub(crate) fn aside<T>(v: &Value, rest: impl FnOnce(&Value) -> T) -> T {
    // SAFETY: the copy is never dropped, and the value is borrowed for as long as it is looked at; a `Value` itself changes only through `&mut`.
    rest(&ManuallyDrop::new(unsafe { std::ptr::read(v) }))
}

/// The same result, taken apart and put together: what a call left in memory comes into registers, where the other ways to a result leave
/// theirs. A copy as a whole would be read in one piece, before the two halves that were just written are there.
#[inline(always)]
#[allow(clippy::needless_match, reason = "it is the taking apart that counts")]
pub(crate) fn again<T>(result: R<T>) -> R<T> {
    match result {
        Ok(v) => Ok(v),
        Err(e) => Err(e),
    }
}

/// `aside` of two values.
#[inline(always)]
pub(crate) fn aside2<T>(a: &Value, b: &Value, rest: impl FnOnce(&Value, &Value) -> T) -> T {
    aside(a, |a| aside(b, |b| rest(a, b)))
}

/// Calls `rest` with a value that is changed in place, moved aside for the same reason.
#[inline(always)]
pub(crate) fn aside_mut<T>(v: &mut Value, rest: impl FnOnce(&mut Value) -> T) -> T {
    let mut moved = std::mem::take(v);
    let made = rest(&mut moved);
    *v = moved;
    made
}

/// Any Python value.
#[derive(Default)]
pub enum Value {
    /// A variable without a value; never seen by a Python program.
    #[default]
    Unbound,
    /// `None`
    None,
    /// `Ellipsis`
    Ellipsis,
    /// `NotImplemented`
    NotImplemented,
    /// `True`, `False`
    Bool(Bit),
    /// An int that fits 64 bits.
    Int(i64),
    /// A float.
    Float(Bits),
    /// An int that does not fit 64 bits.
    Big(Ref<Big>),
    /// A complex number.
    Complex(Ref<Complex>),
    /// A str.
    Str(Ref<Str>),
    /// A bytes object.
    Bytes(Ref<Bytes>),
    /// A list.
    List(Ref<List>),
    /// A tuple.
    Tuple(Ref<Tuple>),
    /// A dict.
    Dict(Ref<Dict>),
    /// A set or frozenset.
    Set(Ref<Set>),
    /// A range.
    Range(Ref<Range>),
    /// A slice.
    Slice(Ref<Slice>),
    /// A function of the program.
    Func(Ref<Func>),
    /// A function or method of the runtime.
    Native(Ref<Native>),
    /// A bound method.
    Method(Ref<Method>),
    /// A class.
    Class(Ref<Class>),
    /// An instance of a class that is not one of the variants here.
    Inst(Ref<Inst>),
    /// A generator, coroutine or async generator.
    Gen(Ref<Generator>),
    /// An iterator of the runtime.
    Iter(Ref<Iter>),
    /// A module.
    Module(Ref<Module>),
    /// A cell variable (seen only by the compiler's own code).
    Cell(Ref<Cell>),
}

// One test and one copy for all variants: a derived `clone` branches once for each of them, and is too large to be inlined.
impl Clone for Value {
    fn clone(&self) -> Self {
        if let Some(head) = self.head() {
            super::refs::retain(head);
        }
        // SAFETY: the copy's count was just taken; payloads that are no pointers are plain numbers.
        unsafe { std::ptr::read(self) }
    }
}

const _: () =
    assert!(size_of::<Value>() == 16 && size_of::<R>() == 16 && size_of::<Option<Value>>() == 16);
const _: () =
    assert!(size_of::<PyErr>() == size_of::<usize>() && size_of::<R<()>>() == size_of::<usize>());

/// An int beyond 64 bits; never one that would fit.
pub struct Big(pub BigInt);
impl super::Payload for Big {
    const KIND: Option<Kind> = Some(Kind::Big);
}

/// A complex number.
pub struct Complex(pub crate::num::complex::Complex);
impl super::Payload for Complex {
    const KIND: Option<Kind> = Some(Kind::Complex);
}

/// A complex number from its parts.
pub fn complex(re: f64, im: f64) -> Value {
    complex_of(crate::num::complex::Complex::new(re, im))
}

/// A complex number.
pub fn complex_of(z: crate::num::complex::Complex) -> Value {
    Value::Complex(Ref::new(Complex(z)))
}

/// `True` or `False`.
#[inline]
pub fn boolean(b: bool) -> Value {
    Value::Bool(if b { Bit::True } else { Bit::False })
}

/// A float.
#[inline]
pub fn float(f: f64) -> Value {
    Value::Float(Bits(f.to_bits()))
}

/// An int of any size, small where it fits.
pub fn int(b: BigInt) -> Value {
    match b.to_i64() {
        Some(i) => Value::Int(i),
        None => Value::Big(Ref::new(Big(b))),
    }
}

/// An int from a Rust length or count.
#[inline]
pub fn int_usize(n: usize) -> Value {
    match i64::try_from(n) {
        Ok(i) => Value::Int(i),
        Err(_) => int(BigInt::from(n)),
    }
}

/// A count or index of Python as one of Rust: negative ones are 0, ones beyond the address space (wasm has 32 bits) the largest.
pub fn saturate(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// A str.
#[inline]
pub fn str(s: &str) -> Value {
    Value::Str(Str::of(s))
}

/// A str that takes over the text.
#[inline]
pub fn string(s: String) -> Value {
    Value::Str(Str::new(s))
}

/// A bytes object.
pub fn bytes(b: Vec<u8>) -> Value {
    Value::Bytes(Ref::new(Bytes::new(b)))
}

/// A list.
#[inline]
pub fn list(items: Vec<Value>) -> Value {
    Value::List(List::new(items))
}

/// The list of a comprehension, which in CPython is older than its items.
#[inline]
pub fn comprehended(items: Vec<Value>) -> Value {
    let first = items.first().and_then(Value::head);
    let made = list(items);
    if let (Some(first), Some(own)) = (first, made.head()) {
        super::gc::put_before(own, first);
    }
    made
}

/// A tuple.
#[inline]
pub fn tuple(items: Vec<Value>) -> Value {
    Value::Tuple(Tuple::new(items))
}

/// A tuple of two items.
#[inline]
pub fn pair(first: Value, second: Value) -> Value {
    Value::Tuple(Tuple::pair(first, second))
}

impl Value {
    /// Whether the variable has no value.
    #[inline]
    pub fn is_unbound(&self) -> bool {
        matches!(self, Value::Unbound)
    }

    /// Whether the value is `None`.
    #[inline]
    pub fn is_none(&self) -> bool {
        matches!(self, Value::None)
    }

    /// The heap object behind the value.
    #[inline]
    pub fn head(&self) -> Option<NonNull<Head>> {
        Some(match self {
            Value::Unbound | Value::None | Value::Ellipsis | Value::NotImplemented => return None,
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => return None,
            Value::Big(r) => r.head(),
            Value::Complex(r) => r.head(),
            Value::Str(r) => r.head(),
            Value::Bytes(r) => r.head(),
            Value::List(r) => r.head(),
            Value::Tuple(r) => r.head(),
            Value::Dict(r) => r.head(),
            Value::Set(r) => r.head(),
            Value::Range(r) => r.head(),
            Value::Slice(r) => r.head(),
            Value::Func(r) => r.head(),
            Value::Native(r) => r.head(),
            Value::Method(r) => r.head(),
            Value::Class(r) => r.head(),
            Value::Inst(r) => r.head(),
            Value::Gen(r) => r.head(),
            Value::Iter(r) => r.head(),
            Value::Module(r) => r.head(),
            Value::Cell(r) => r.head(),
        })
    }

    /// Whether the collector knows the object behind the value.
    #[inline]
    pub(super) fn is_tracked(&self) -> bool {
        self.head().is_some_and(super::refs::is_tracked)
    }

    /// `a is b`. Numbers have no identity of their own: equal ints of one type are one object (docs/differences.md).
    pub fn is(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Float(a), Value::Float(b)) => a.0 == b.0,
            (Value::Tuple(a), Value::Tuple(b)) => {
                a.is(b) || (a.items().is_empty() && b.items().is_empty())
            }
            (Value::Str(a), Value::Str(b)) => {
                a.is(b) || (a.as_str().len() <= 1 && a.as_str() == b.as_str())
            }
            (Value::None, Value::None)
            | (Value::Ellipsis, Value::Ellipsis)
            | (Value::NotImplemented, Value::NotImplemented)
            | (Value::Unbound, Value::Unbound) => true,
            _ => match (self.head(), other.head()) {
                (Some(a), Some(b)) => a == b,
                _ => false,
            },
        }
    }

    /// Reports the object behind the value to the collector.
    #[inline]
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        if let Some(h) = self.head() {
            visit(h);
        }
    }

    /// The int of any size, `None` where the value is no int (bool counts as int).
    pub fn to_big(&self) -> Option<BigInt> {
        match self {
            Value::Int(i) => Some(BigInt::from(*i)),
            Value::Bool(b) => Some(BigInt::from(i64::from(b.is()))),
            Value::Big(b) => Some(b.0.clone()),
            _ => None,
        }
    }

    /// The text of a str.
    #[inline]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Str(s) => Some(s.as_str()),
            _ => None,
        }
    }
}

impl From<bool> for Value {
    fn from(b: bool) -> Self {
        boolean(b)
    }
}
impl From<i64> for Value {
    fn from(i: i64) -> Self {
        Value::Int(i)
    }
}
impl From<f64> for Value {
    fn from(f: f64) -> Self {
        float(f)
    }
}
impl From<&str> for Value {
    fn from(s: &str) -> Self {
        str(s)
    }
}
impl From<String> for Value {
    fn from(s: String) -> Self {
        string(s)
    }
}
impl From<Vec<Value>> for Value {
    fn from(v: Vec<Value>) -> Self {
        list(v)
    }
}
