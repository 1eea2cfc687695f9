//! Binary operators on numbers of any size (`Objects/longobject.c`, `Objects/floatobject.c`).
use super::binary::Op;
use super::special::{from_int, num_error};
use crate::kinds::{self, Kind};
use crate::num::pow::{self, Power};
use crate::num::{NumError, arith_float, arith_int, convert};
use crate::object::{R, Value, boolean, complex_of, float, int, tuple};
use num_bigint::BigInt;
use std::borrow::Cow;

/// A number as the operators see it.
pub enum Num<'a> {
    /// An int of 64 bits; bools are ints.
    Small(i64),
    /// A larger int.
    Big(&'a BigInt),
    /// A float.
    Float(f64),
}

/// The number behind a value of a builtin type.
#[inline]
pub fn num(v: &Value) -> Option<Num<'_>> {
    Some(match v {
        Value::Int(i) => Num::Small(*i),
        Value::Bool(b) => Num::Small(i64::from(b.is())),
        Value::Big(b) => Num::Big(&b.0),
        Value::Float(f) => Num::Float(f.f()),
        _ => return None,
    })
}

impl<'a> Num<'a> {
    fn big(&self) -> Cow<'a, BigInt> {
        match self {
            Num::Small(i) => Cow::Owned(BigInt::from(*i)),
            Num::Big(b) => Cow::Borrowed(b),
            Num::Float(_) => Cow::Owned(BigInt::ZERO),
        }
    }
    /// As a float; OverflowError for an int beyond all floats.
    pub fn float(&self) -> Result<f64, NumError> {
        match self {
            Num::Small(i) => Ok(*i as f64),
            Num::Big(b) => convert::to_f64(b),
            Num::Float(f) => Ok(*f),
        }
    }
}

/// An operator on two numbers; `NotImplemented` where floats do not have it.
pub fn binary(op: Op, a: &Value, b: &Value) -> R {
    kinds::require(Kind::Big);
    if let (Value::Bool(x), Value::Bool(y)) = (a, b) {
        match op {
            Op::And => return Ok(boolean(x.is() & y.is())),
            Op::Or => return Ok(boolean(x.is() | y.is())),
            Op::Xor => return Ok(boolean(x.is() ^ y.is())),
            _ => {}
        }
    }
    let (Some(x), Some(y)) = (num(a), num(b)) else {
        return Ok(Value::NotImplemented);
    };
    match (&x, &y) {
        (Num::Small(m), Num::Small(n)) => small(op, *m, *n),
        (Num::Float(_), _) | (_, Num::Float(_)) => match op {
            Op::LShift | Op::RShift | Op::And | Op::Or | Op::Xor | Op::MatMul => {
                return Ok(Value::NotImplemented);
            }
            _ => x.float().and_then(|x| floats(op, x, y.float()?)),
        },
        _ => big(op, &x.big(), &y.big()),
    }
    .map_err(num_error)
}

fn small(op: Op, a: i64, b: i64) -> Result<Value, NumError> {
    Ok(match op {
        Op::Add => a
            .checked_add(b)
            .map_or_else(|| int(BigInt::from(a) + b), Value::Int),
        Op::Sub => a
            .checked_sub(b)
            .map_or_else(|| int(BigInt::from(a) - b), Value::Int),
        Op::Mul => a
            .checked_mul(b)
            .map_or_else(|| int(BigInt::from(a) * b), Value::Int),
        Op::TrueDiv => float(convert::true_div_i64(a, b)?),
        Op::FloorDiv => from_int(arith_int::floor_div_i64(a, b)?),
        Op::Mod => Value::Int(arith_int::modulo_i64(a, b)?),
        Op::DivMod => {
            let (q, r) = arith_int::divmod_i64(a, b)?;
            tuple(vec![from_int(q), Value::Int(r)])
        }
        Op::Pow => return power(pow::pow_i64(a, b)?),
        Op::LShift => from_int(arith_int::shl_i64(a, b)?),
        Op::RShift => Value::Int(arith_int::shr_i64(a, b)?),
        Op::And => Value::Int(a & b),
        Op::Or => Value::Int(a | b),
        Op::Xor => Value::Int(a ^ b),
        Op::MatMul => Value::NotImplemented,
    })
}

fn big(op: Op, a: &BigInt, b: &BigInt) -> Result<Value, NumError> {
    Ok(match op {
        Op::Add => int(a + b),
        Op::Sub => int(a - b),
        Op::Mul => int(a * b),
        Op::TrueDiv => float(convert::true_div(a, b)?),
        Op::FloorDiv => from_int(arith_int::floor_div(a, b)?),
        Op::Mod => from_int(arith_int::modulo(a, b)?),
        Op::DivMod => {
            let (q, r) = arith_int::divmod(a, b)?;
            tuple(vec![from_int(q), from_int(r)])
        }
        Op::Pow => return power(pow::pow(a, b)?),
        Op::LShift => from_int(arith_int::shl(a, b)?),
        Op::RShift => from_int(arith_int::shr(a, b)?),
        Op::And => int(a & b),
        Op::Or => int(a | b),
        Op::Xor => int(a ^ b),
        Op::MatMul => Value::NotImplemented,
    })
}

fn floats(op: Op, a: f64, b: f64) -> Result<Value, NumError> {
    Ok(match op {
        Op::Add => float(a + b),
        Op::Sub => float(a - b),
        Op::Mul => float(a * b),
        Op::TrueDiv => float(arith_float::true_div(a, b)?),
        Op::FloorDiv => float(arith_float::floor_div(a, b)?),
        Op::Mod => float(arith_float::modulo(a, b)?),
        Op::DivMod => {
            let (q, r) = arith_float::divmod(a, b)?;
            tuple(vec![float(q), float(r)])
        }
        Op::Pow => return power(pow::pow_f64(a, b)?),
        _ => Value::NotImplemented,
    })
}

fn power(p: Power) -> Result<Value, NumError> {
    match p {
        Power::Int(n) => Ok(from_int(n)),
        Power::Float(f) => Ok(float(f)),
        Power::Complex(z) => Ok(complex_of(z)),
    }
}
