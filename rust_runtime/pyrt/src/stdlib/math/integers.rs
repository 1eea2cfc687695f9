//! The functions of `math` on whole numbers, and those that make them.
use crate::builtins::float::real_number;
use crate::builtins::int::from_float;
use crate::error::type_error;
use crate::num::combinatorics;
use crate::object::{Lit, R, Value};
use crate::ops::{self, base_value, from_int, invoke, num_error, special, type_name};
use num_bigint::BigInt;

static FLOOR: Lit = Lit::new("__floor__");
static CEIL: Lit = Lit::new("__ceil__");
static TRUNC: Lit = Lit::new("__trunc__");

/// A number rounded by the special method of its type, by `f` where it is a float.
fn rounded(x: &Value, name: &Lit, f: fn(f64) -> f64) -> R<Option<Value>> {
    if let Some(method) = special(x, name) {
        return invoke(&method, x).map(Some);
    }
    match base_value(x) {
        Value::Float(v) => from_float(f(v.f())).map(Some),
        n @ (Value::Int(_) | Value::Big(_)) => Ok(Some(n.clone())),
        Value::Bool(b) => Ok(Some(Value::Int(i64::from(b.is())))),
        _ => Ok(None),
    }
}

/// `math.ceil(x)`
pub fn ceil(x: &Value) -> R {
    match rounded(x, &CEIL, f64::ceil)? {
        Some(v) => Ok(v),
        None => from_float(real_number(x)?.ceil()),
    }
}
/// `math.floor(x)`
pub fn floor(x: &Value) -> R {
    match rounded(x, &FLOOR, f64::floor)? {
        Some(v) => Ok(v),
        None => from_float(real_number(x)?.floor()),
    }
}
/// `math.trunc(x)`
pub fn trunc(x: &Value) -> R {
    match rounded(x, &TRUNC, f64::trunc)? {
        Some(v) => Ok(v),
        None => Err(type_error(format!(
            "type {} doesn't define __trunc__ method",
            type_name(x)
        ))),
    }
}

fn big(v: &Value) -> R<BigInt> {
    Ok(ops::index(v)?.to_big().unwrap_or_default())
}

/// `math.factorial(n)`
pub fn factorial(n: &Value) -> R {
    combinatorics::factorial(&big(n)?)
        .map(from_int)
        .map_err(num_error)
}
/// `math.isqrt(n)`
pub fn isqrt(n: &Value) -> R {
    combinatorics::isqrt(&big(n)?)
        .map(from_int)
        .map_err(num_error)
}
/// `math.comb(n, k)`
pub fn comb(n: &Value, k: &Value) -> R {
    combinatorics::comb(&big(n)?, &big(k)?)
        .map(from_int)
        .map_err(num_error)
}
/// `math.perm(n, k=None)`
pub fn perm(n: &Value, k: &Value) -> R {
    if k.is_none() {
        return factorial(n);
    }
    combinatorics::perm(&big(n)?, &big(k)?)
        .map(from_int)
        .map_err(num_error)
}
/// `math.gcd(*integers)`
pub fn gcd(integers: &Value) -> R {
    let mut total = Value::Int(0);
    for v in super::super::support::items(integers) {
        let v = ops::index(v)?;
        total = from_int(match (&total, &v) {
            (Value::Int(a), Value::Int(b)) => combinatorics::gcd_i64(*a, *b),
            _ => combinatorics::gcd(
                &total.to_big().unwrap_or_default(),
                &v.to_big().unwrap_or_default(),
            ),
        });
    }
    Ok(total)
}
/// `math.lcm(*integers)`
pub fn lcm(integers: &Value) -> R {
    let mut total = BigInt::from(1);
    for v in super::super::support::items(integers) {
        total = combinatorics::lcm(&total, &big(v)?).into_big();
    }
    Ok(crate::object::int(total))
}
