//! Operations on machine numbers, for values whose Python type is known at compile time (`Objects/floatobject.c`).
use super::special::num_error;
use super::type_name;
use crate::error::{self, PyErr};
use crate::num::pow::{self, Power};
use crate::num::{Int, NumError, arith_float, arith_int};
use crate::object::{R, Value, again, aside, aside2, int};
use crate::text::index::normalize;
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::ToPrimitive;
use std::cmp::Ordering;
use std::ops::{Add, Mul, Sub};

/// `a / b`; ZeroDivisionError.
pub fn f64_truediv(a: f64, b: f64) -> R<f64> {
    if b == 0.0 {
        arith_float::true_div(a, b).map_err(num_error)
    } else {
        Ok(a / b)
    }
}

/// `a // b`; ZeroDivisionError.
pub fn f64_floordiv(a: f64, b: f64) -> R<f64> {
    arith_float::floor_div(a, b).map_err(num_error)
}

/// `a % b`; ZeroDivisionError.
pub fn f64_modulo(a: f64, b: f64) -> R<f64> {
    arith_float::modulo(a, b).map_err(num_error)
}

/// `a ** b` where the result is proved to be real; ZeroDivisionError, OverflowError.
pub fn f64_pow(a: f64, b: f64) -> R<f64> {
    match pow::pow_f64(a, b).map_err(num_error)? {
        Power::Float(x) => Ok(x),
        Power::Int(_) => Err(num_error(NumError::Memory)), // floats have no int power
        Power::Complex(_) => super::pow(&crate::object::float(a), &crate::object::float(b))
            .and_then(|v| f64_argument(&v)),
    }
}

/// `math.sqrt(x)`; ValueError below zero.
pub fn f64_sqrt(x: f64) -> R<f64> {
    if x < 0.0 {
        Err(error::value_error("math domain error"))
    } else {
        Ok(x.sqrt())
    }
}

/// An int as the operand of a float operation; OverflowError.
pub fn f64_of_int(n: &Value) -> R<f64> {
    match super::numeric::num(n) {
        Some(n) => n.float().map_err(num_error),
        None => f64_argument(n),
    }
}

macro_rules! int_arithmetic {
    ($($name:ident $method:ident $op:path, $doc:literal)*) => { $(
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> Value {
            if let (Value::Int(x), Value::Int(y)) = (a, b)
                && let Some(z) = x.$method(*y)
            {
                return Value::Int(z);
            }
            aside2(a, b, |a, b| large(a, b, $op))
        }
    )* };
}
int_arithmetic! {
    int_add checked_add Add::add, "`a + b` of ints"
    int_sub checked_sub Sub::sub, "`a - b` of ints"
    int_mul checked_mul Mul::mul, "`a * b` of ints"
}

/// `-a` of an int
pub fn int_neg(a: &Value) -> Value {
    match a {
        Value::Int(x) if *x != i64::MIN => Value::Int(-x),
        _ => aside(a, |a| int(-big(a))),
    }
}

/// An operation on ints one of which, or the result, does not fit 64 bits.
#[cold]
#[inline(never)]
fn large(a: &Value, b: &Value, op: fn(BigInt, BigInt) -> BigInt) -> Value {
    int(op(big(a), big(b)))
}

/// How ints compare one of which does not fit 64 bits.
#[cold]
#[inline(never)]
fn large_order(a: &Value, b: &Value) -> Ordering {
    big(a).cmp(&big(b))
}

macro_rules! int_comparisons {
    ($($name:ident $op:tt $doc:literal)*) => { $(
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> bool {
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => x $op y,
                _ => aside2(a, b, large_order) $op Ordering::Equal,
            }
        }
    )* };
}
int_comparisons! {
    int_lt < "`a < b` of ints"
    int_le <= "`a <= b` of ints"
    int_gt > "`a > b` of ints"
    int_ge >= "`a >= b` of ints"
    int_eq == "`a == b` of ints"
    int_ne != "`a != b` of ints"
}

/// `a // b` where the result is proved to fit; ZeroDivisionError.
pub fn i64_floordiv(a: i64, b: i64) -> R<i64> {
    match arith_int::floor_div_i64(a, b).map_err(num_error)? {
        Int::Small(n) => Ok(n),
        Int::Big(_) => Ok(i64::MAX), // i64::MIN // -1, which is proved not to be
    }
}

/// `a % b`; ZeroDivisionError.
pub fn i64_modulo(a: i64, b: i64) -> R<i64> {
    arith_int::modulo_i64(a, b).map_err(num_error)
}

/// `a / b` of ints that are floats of the same value; ZeroDivisionError.
pub fn i64_truediv(a: i64, b: i64) -> R<f64> {
    if b == 0 {
        return Err(num_error(NumError::ZeroDivision("division by zero".into())));
    }
    Ok(a as f64 / b as f64)
}

/// `a % b` of an int of any size and one above zero.
pub fn int_modulo(a: &Value, b: i64) -> i64 {
    match a {
        Value::Int(x) => x.rem_euclid(b),
        _ => aside(a, |a| big_modulo(a, b)),
    }
}

#[cold]
#[inline(never)]
fn big_modulo(a: &Value, b: i64) -> i64 {
    big(a).mod_floor(&b.into()).to_i64().unwrap_or_default()
}

/// `a & b` of an int of any size and one not below zero.
pub fn int_and(a: &Value, b: i64) -> i64 {
    match a {
        Value::Int(x) => x & b,
        _ => aside(a, |a| big_and(a, b)),
    }
}

#[cold]
#[inline(never)]
fn big_and(a: &Value, b: i64) -> i64 {
    (big(a) & BigInt::from(b)).to_i64().unwrap_or_default()
}

/// `len(v)` of an object of any type; TypeError, and what its `__len__` raises.
pub fn i64_len(v: &Value) -> R<i64> {
    match v {
        Value::List(l) => Ok(l.len() as i64), // below 2**63 bytes
        _ => again(aside(v, any_len)),
    }
}

#[inline(never)]
fn any_len(v: &Value) -> R<i64> {
    super::len(v).map(|n| i64::try_from(n).unwrap_or(i64::MAX))
}

/// `len(v)` of an object whose type is proved to be a builtin one that has a length.
pub fn int_len(v: &Value) -> i64 {
    i64_len(v).unwrap_or_default()
}

/// `a[i]` of a list; IndexError.
#[inline]
pub fn list_get(a: &Value, i: i64) -> R {
    match a {
        Value::List(l) => match normalize(i, l.len()).and_then(|i| l.get(i)) {
            Some(v) => Ok(v),
            None => Err(out_of_range("list index out of range")),
        },
        _ => item_get(a, i), // an instance of a subclass
    }
}

/// `a[i]` of a tuple; IndexError.
#[inline]
pub fn tuple_get(a: &Value, i: i64) -> R {
    match a {
        Value::Tuple(t) => match normalize(i, t.items().len()) {
            Some(i) => Ok(t.items()[i].clone()),
            None => Err(out_of_range("tuple index out of range")),
        },
        _ => item_get(a, i),
    }
}

/// `a[i]` of an object of any type.
pub fn item_get(a: &Value, i: i64) -> R {
    if let Value::List(l) = a
        && let Some(v) = normalize(i, l.len()).and_then(|i| l.get(i))
    {
        return Ok(v);
    }
    again(aside(a, |a| any_item(a, i)))
}

#[inline(never)]
fn any_item(a: &Value, i: i64) -> R {
    super::getitem(a, &Value::Int(i))
}

/// `a[i] = v` of a list; IndexError.
#[inline]
pub fn list_set(a: &Value, i: i64, v: Value) -> R<()> {
    match a {
        Value::List(l) => match normalize(i, l.len()).and_then(|i| l.set(i, v)) {
            Some(old) => {
                drop(old);
                Ok(())
            }
            None => Err(out_of_range("list assignment index out of range")),
        },
        _ => item_set(a, i, v),
    }
}

/// `a[i] = v` of an object of any type.
pub fn item_set(a: &Value, i: i64, v: Value) -> R<()> {
    if let Value::List(l) = a
        && let Some(i) = normalize(i, l.len())
    {
        drop(l.set(i, v));
        return Ok(());
    }
    aside(a, |a| set_any_item(a, i, v))
}

#[inline(never)]
fn set_any_item(a: &Value, i: i64, v: Value) -> R<()> {
    super::setitem(a, &Value::Int(i), v)
}

#[cold]
fn out_of_range(message: &str) -> PyErr {
    error::index_error(message)
}

/// A sum of machine ints, of any size in the end.
#[derive(Default)]
pub struct IntSum {
    small: i64,
    rest: BigInt,
}

impl IntSum {
    /// Adds one.
    #[inline]
    pub fn add(&mut self, n: i64) {
        match self.small.checked_add(n) {
            Some(sum) => self.small = sum,
            None => self.overflow(n),
        }
    }

    #[cold]
    #[inline(never)]
    fn overflow(&mut self, n: i64) {
        self.rest += self.small;
        self.small = n;
    }

    /// The sum.
    pub fn value(self) -> Value {
        if self.rest == BigInt::ZERO {
            Value::Int(self.small)
        } else {
            int(self.rest + self.small)
        }
    }
}

/// The end of a loop that counts in 64 bits: it never gets as far as a larger one; TypeError.
pub fn range_stop(v: &Value) -> R<i64> {
    match v {
        Value::Int(n) => Ok(*n),
        _ => super::index_clipped(v),
    }
}

/// The int in a value that is proved to be one of 64 bits.
#[inline]
pub fn unbox_int(v: &Value) -> i64 {
    match v {
        Value::Int(n) => *n,
        _ => 0,
    }
}

/// The int in a value that is proved to be one.
#[cold]
#[inline(never)]
fn big(v: &Value) -> BigInt {
    v.to_big().unwrap_or_default()
}

/// The float in a value that is proved to be one.
#[inline]
pub fn unbox_float(v: &Value) -> f64 {
    match v {
        Value::Float(x) => x.f(),
        _ => f64::NAN,
    }
}

/// The bool in a value that is proved to be one.
#[inline]
pub fn unbox_bool(v: &Value) -> bool {
    matches!(v, Value::Bool(b) if b.is())
}

/// An argument of a function all of whose calls were seen with floats; TypeError.
pub fn f64_argument(v: &Value) -> R<f64> {
    match v {
        Value::Float(x) => Ok(x.f()),
        _ => Err(error::type_error(format!(
            "must be real number, not {}",
            type_name(v)
        ))),
    }
}

/// An argument of a function all of whose calls were seen with ints of 64 bits; TypeError.
pub fn i64_argument(v: &Value) -> R<i64> {
    match v {
        Value::Int(n) => Ok(*n),
        _ => Err(error::type_error(format!(
            "must be int, not {}",
            type_name(v)
        ))),
    }
}

/// An argument of a function all of whose calls were seen with bools; TypeError.
pub fn bool_argument(v: &Value) -> R<bool> {
    match v {
        Value::Bool(b) => Ok(b.is()),
        _ => Err(error::type_error(format!(
            "must be bool, not {}",
            type_name(v)
        ))),
    }
}
