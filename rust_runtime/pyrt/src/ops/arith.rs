//! Binary and unary arithmetic: fast paths on small ints and floats here, everything else in `binary` and `numeric`.
use super::binary::{Op, binary, binary_in_place};
use super::names;
use super::special::{invoke, invoke1, invoke2, num_error, special, unwrap};
use crate::error;
use crate::num::elementary::Elementary;
use crate::object::{R, Value, again, aside, aside_mut, aside2, complex, float, int};
use num_bigint::BigInt;

macro_rules! checked {
    ($name:ident $inplace:ident $rest:ident $rest_inplace:ident $op:ident $method:ident $fop:tt $doc:literal) => {
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> R {
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => {
                    if let Some(z) = x.$method(*y) {
                        return Ok(Value::Int(z));
                    }
                }
                (Value::Float(x), Value::Float(y)) => return Ok(float(x.f() $fop y.f())),
                _ => {}
            }
            again(aside2(a, b, $rest))
        }
        #[inline(never)]
        fn $rest(a: &Value, b: &Value) -> R {
            match (a, b) {
                (Value::Float(x), Value::Int(y)) => Ok(float(x.f() $fop *y as f64)),
                (Value::Int(x), Value::Float(y)) => Ok(float(*x as f64 $fop y.f())),
                _ => binary(Op::$op, a, b),
            }
        }
        #[doc = concat!($doc, ", in place")]
        pub fn $inplace(a: &mut Value, b: &Value) -> R<()> {
            match (&*a, b) {
                (Value::Int(x), Value::Int(y)) => {
                    if let Some(z) = x.$method(*y) {
                        *a = Value::Int(z);
                        return Ok(());
                    }
                }
                (Value::Float(x), Value::Float(y)) => {
                    *a = float(x.f() $fop y.f());
                    return Ok(());
                }
                _ => {}
            }
            aside_mut(a, |a| aside(b, |b| $rest_inplace(a, b)))
        }
        #[inline(never)]
        fn $rest_inplace(a: &mut Value, b: &Value) -> R<()> {
            if let (Value::Float(x), Value::Int(y)) = (&*a, b) {
                *a = float(x.f() $fop *y as f64);
                return Ok(());
            }
            binary_in_place(Op::$op, a, b)
        }
    };
}
checked! { add iadd add_rest iadd_rest Add checked_add + "`a + b`" }
checked! { sub isub sub_rest isub_rest Sub checked_sub - "`a - b`" }
checked! { mul imul mul_rest imul_rest Mul checked_mul * "`a * b`" }

macro_rules! bitwise {
    ($name:ident $inplace:ident $op:ident $bop:tt $doc:literal) => {
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> R {
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => Ok(Value::Int(x $bop y)),
                _ => again(aside2(a, b, |a, b| binary(Op::$op, a, b))),
            }
        }
        #[doc = concat!($doc, ", in place")]
        pub fn $inplace(a: &mut Value, b: &Value) -> R<()> {
            match (&*a, b) {
                (Value::Int(x), Value::Int(y)) => {
                    *a = Value::Int(x $bop y);
                    Ok(())
                }
                _ => aside_mut(a, |a| aside(b, |b| binary_in_place(Op::$op, a, b))),
            }
        }
    };
}
bitwise! { and iand And & "`a & b`" }
bitwise! { or ior Or | "`a | b`" }
bitwise! { xor ixor Xor ^ "`a ^ b`" }

macro_rules! plain {
    ($($name:ident $inplace:ident $op:ident $doc:literal)*) => { $(
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> R {
            binary(Op::$op, a, b)
        }
        #[doc = concat!($doc, ", in place")]
        pub fn $inplace(a: &mut Value, b: &Value) -> R<()> {
            binary_in_place(Op::$op, a, b)
        }
    )* };
}
plain! {
    matmul imatmul MatMul "`a @ b`"
    divmod idivmod DivMod "`divmod(a, b)`"
}

/// Operators whose fast path has a condition of its own.
macro_rules! guarded {
    ($($name:ident $inplace:ident $op:ident $fast:ident $doc:literal)*) => { $(
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> R {
            match $fast(a, b) {
                Some(v) => Ok(v),
                None => again(aside2(a, b, |a, b| binary(Op::$op, a, b))),
            }
        }
        #[doc = concat!($doc, ", in place")]
        pub fn $inplace(a: &mut Value, b: &Value) -> R<()> {
            match $fast(a, b) {
                Some(v) => {
                    *a = v; // a number: dropping it runs nothing
                    Ok(())
                }
                None => aside_mut(a, |a| aside(b, |b| binary_in_place(Op::$op, a, b))),
            }
        }
    )* };
}
guarded! {
    truediv itruediv TrueDiv fast_truediv "`a / b`"
    floordiv ifloordiv FloorDiv fast_floordiv "`a // b`"
    modulo imodulo Mod fast_modulo "`a % b`"
    pow ipow Pow fast_pow "`a ** b`"
    lshift ilshift LShift fast_lshift "`a << b`"
    rshift irshift RShift fast_rshift "`a >> b`"
}

#[inline]
fn fast_truediv(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Float(x), Value::Float(y)) if y.f() != 0.0 => Some(float(x.f() / y.f())),
        (Value::Float(x), Value::Int(y)) if *y != 0 => Some(float(x.f() / *y as f64)),
        (Value::Int(x), Value::Float(y)) if y.f() != 0.0 => Some(float(*x as f64 / y.f())),
        (Value::Int(x), Value::Int(y)) if *y != 0 && is_exact(*x) && is_exact(*y) => {
            Some(float(*x as f64 / *y as f64))
        }
        _ => None,
    }
}

/// Whether a float holds the int exactly, so that dividing two of them rounds once.
#[inline]
fn is_exact(x: i64) -> bool {
    x.unsigned_abs() <= 1 << 53
}

#[inline]
fn fast_pow(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Float(x), Value::Float(y)) if x.f() > 0.0 => Some(x.f().c_pow(y.f()))
            .filter(|z| z.is_finite())
            .map(float),
        _ => None,
    }
}

#[inline]
fn fast_lshift(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(x), Value::Int(y @ 0..=62)) => {
            Some(x << y).filter(|z| z >> y == *x).map(Value::Int)
        }
        _ => None,
    }
}

#[inline]
fn fast_rshift(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(x), Value::Int(y @ 0..=63)) => Some(Value::Int(x >> y)),
        _ => None,
    }
}

#[inline]
fn fast_floordiv(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) if *y > 0 => Some(Value::Int(x.div_euclid(*y))),
        _ => None,
    }
}

#[inline]
fn fast_modulo(a: &Value, b: &Value) -> Option<Value> {
    match (a, b) {
        (Value::Int(x), Value::Int(y)) if *y > 0 => Some(Value::Int(x.rem_euclid(*y))),
        _ => None,
    }
}

/// `pow(a, b, m)`
pub fn pow3(a: &Value, b: &Value, m: &Value) -> R {
    if m.is_none() {
        return pow(a, b);
    }
    if let Some(f) = special(a, &names::POW) {
        let made = invoke2(&f, a, b, m)?;
        if !matches!(made, Value::NotImplemented) {
            return Ok(made);
        }
    }
    match (unwrap(a).to_big(), unwrap(b).to_big(), unwrap(m).to_big()) {
        (Some(x), Some(y), Some(z)) => crate::num::pow::pow_mod(&x, &y, &z)
            .map(super::special::from_int)
            .map_err(num_error),
        // The types are asked in this order; each of them refuses.
        _ if matches!(unwrap(a), Value::Complex(_))
            || (matches!(unwrap(b), Value::Complex(_))
                && !matches!(unwrap(a), Value::Float(_))) =>
        {
            Err(error::value_error("complex modulo"))
        }
        _ if [a, b, m]
            .iter()
            .any(|v| matches!(unwrap(v), Value::Float(_))) =>
        {
            Err(error::type_error(
                "pow() 3rd argument not allowed unless all arguments are integers",
            ))
        }
        _ => Err(error::type_error(format!(
            "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
            super::type_name(a),
            super::type_name(b),
            super::type_name(m)
        ))),
    }
}

/// `-a`
pub fn neg(a: &Value) -> R {
    match a {
        Value::Int(x) => Ok(x
            .checked_neg()
            .map_or_else(|| int(-BigInt::from(*x)), Value::Int)),
        Value::Float(x) => Ok(float(-x.f())),
        _ => unary(a, &names::NEG, "-", |v| match v {
            Value::Float(x) => float(-x.f()),
            Value::Complex(z) => complex(-z.0.re, -z.0.im),
            v => int(-v.to_big().unwrap_or_default()),
        }),
    }
}

/// `+a`
pub fn pos(a: &Value) -> R {
    match a {
        Value::Int(_) | Value::Float(_) | Value::Big(_) => Ok(a.clone()),
        _ => unary(a, &names::POS, "+", |v| match v {
            Value::Bool(b) => Value::Int(i64::from(b.is())),
            v => v.clone(),
        }),
    }
}

/// `~a`
pub fn invert(a: &Value) -> R {
    match a {
        Value::Int(x) => Ok(Value::Int(!x)),
        _ => unary(a, &names::INVERT, "~", |v| {
            int(!v.to_big().unwrap_or_default())
        }),
    }
}

/// `abs(a)`
pub fn abs(a: &Value) -> R {
    if let Some(f) = special(a, &names::ABS) {
        return invoke(&f, a);
    }
    match unwrap(a) {
        Value::Float(x) => Ok(float(x.f().abs())),
        Value::Complex(z) => z.0.size().map(float).map_err(num_error),
        v => match v.to_big() {
            Some(n) => Ok(int(BigInt::from(n.magnitude().clone()))),
            None => Err(error::type_error(format!(
                "bad operand type for abs(): '{}'",
                super::type_name(a)
            ))),
        },
    }
}

#[inline(never)]
fn unary(a: &Value, name: &crate::object::Lit, symbol: &str, number: fn(&Value) -> Value) -> R {
    if let Some(f) = special(a, name) {
        return invoke(&f, a);
    }
    match unwrap(a) {
        v @ (Value::Int(_) | Value::Bool(_) | Value::Big(_)) => Ok(number(v)),
        v @ (Value::Float(_) | Value::Complex(_)) if symbol != "~" => Ok(number(v)),
        _ => Err(error::type_error(format!(
            "bad operand type for unary {symbol}: '{}'",
            super::type_name(a)
        ))),
    }
}

/// Calls a method of one argument that may be missing; `NotImplemented` where it is.
pub(super) fn try_method(f: Option<&Value>, this: &Value, other: &Value) -> R {
    match f {
        Some(Value::None) | None => Ok(Value::NotImplemented),
        Some(f) => invoke1(f, this, other),
    }
}
