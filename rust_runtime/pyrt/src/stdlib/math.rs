//! `math` (`Modules/mathmodule.c`). Where the platform's own libm is asked (sin, exp, pow, …), a wasm build's last bit may differ.
mod integers;
pub mod special;

use crate::builtins::float::real_number;
use crate::error::{overflow_error, type_error, value_error};
use crate::num::elementary::Elementary;
use crate::num::fsum::Fsum;
use crate::object::{PyErr, R, Value, boolean, float, tuple};
use crate::ops::{self, Op, base_value, num_error};
pub use integers::{ceil, comb, factorial, floor, gcd, isqrt, lcm, perm, trunc};
use special::Fault;

#[cold]
fn domain() -> PyErr {
    value_error("math domain error")
}
#[cold]
fn range() -> PyErr {
    overflow_error("math range error")
}
fn fault(f: Fault) -> PyErr {
    match f {
        Fault::Domain => domain(),
        Fault::Range => range(),
    }
}

/// `math_1`: NaN and infinity out of finite arguments are errors.
fn one(x: &Value, can_overflow: bool, f: impl Fn(f64) -> f64) -> R {
    let x = real_number(x)?;
    let r = f(x);
    if r.is_nan() && !x.is_nan() {
        return Err(domain());
    }
    if r.is_infinite() && x.is_finite() {
        return Err(if can_overflow { range() } else { domain() });
    }
    Ok(float(r))
}

macro_rules! functions {
    ($($name:ident $text:literal $can_overflow:literal $f:expr;)*) => { $(
        #[doc = concat!("`math.", $text, "(x)`")]
        pub fn $name(x: &Value) -> R {
            one(x, $can_overflow, $f)
        }
    )* };
}
functions! {
    acos "acos" false f64::acos;
    acosh "acosh" false special::acosh;
    asin "asin" false f64::asin;
    asinh "asinh" false special::asinh;
    atan "atan" false f64::atan;
    atanh "atanh" false special::atanh;
    cbrt "cbrt" false f64::cbrt;
    cos "cos" false f64::cos;
    cosh "cosh" true f64::cosh;
    exp "exp" true f64::c_exp;
    exp2 "exp2" true f64::exp2;
    expm1 "expm1" true f64::exp_m1;
    fabs "fabs" false f64::abs;
    log1p "log1p" false f64::ln_1p;
    sin "sin" false f64::sin;
    sinh "sinh" true f64::sinh;
    sqrt "sqrt" false f64::sqrt;
    tan "tan" false f64::tan;
    tanh "tanh" false f64::tanh;
}

/// `math.erf(x)`
pub fn erf(x: &Value) -> R {
    Ok(float(special::erf(real_number(x)?)))
}
/// `math.erfc(x)`
pub fn erfc(x: &Value) -> R {
    Ok(float(special::erfc(real_number(x)?)))
}
/// `math.gamma(x)`
pub fn gamma(x: &Value) -> R {
    special::gamma(real_number(x)?).map(float).map_err(fault)
}
/// `math.lgamma(x)`
pub fn lgamma(x: &Value) -> R {
    special::lgamma(real_number(x)?).map(float).map_err(fault)
}
/// `math.degrees(x)`
pub fn degrees(x: &Value) -> R {
    Ok(float(real_number(x)? * (180.0 / std::f64::consts::PI)))
}
/// `math.radians(x)`
pub fn radians(x: &Value) -> R {
    Ok(float(real_number(x)? * (std::f64::consts::PI / 180.0)))
}
/// `math.isfinite(x)`
pub fn isfinite(x: &Value) -> R {
    Ok(boolean(real_number(x)?.is_finite()))
}
/// `math.isinf(x)`
pub fn isinf(x: &Value) -> R {
    Ok(boolean(real_number(x)?.is_infinite()))
}
/// `math.isnan(x)`
pub fn isnan(x: &Value) -> R {
    Ok(boolean(real_number(x)?.is_nan()))
}
/// `math.ulp(x)`
pub fn ulp(x: &Value) -> R {
    Ok(float(special::ulp(real_number(x)?)))
}
/// `math.modf(x)`
pub fn modf(x: &Value) -> R {
    let x = real_number(x)?;
    let (fraction, whole) = if x.is_infinite() {
        (0f64.copysign(x), x)
    } else if x.is_nan() {
        (x, x)
    } else {
        ((x - x.trunc()).copysign(x), x.trunc())
    };
    Ok(tuple(vec![float(fraction), float(whole)]))
}
/// `math.frexp(x)`
pub fn frexp(x: &Value) -> R {
    let (m, e) = special::frexp(real_number(x)?);
    Ok(tuple(vec![float(m), Value::Int(i64::from(e))]))
}
/// `math.ldexp(x, i)`
pub fn ldexp(x: &Value, i: &Value) -> R {
    let x = real_number(x)?;
    let e = match base_value(i) {
        Value::Int(i) => *i,
        Value::Bool(b) => i64::from(b.is()),
        Value::Big(b) => ops_clip(b),
        _ => return Err(type_error("Expected an int as second argument to ldexp.")),
    };
    let r = special::ldexp(x, e);
    if r.is_infinite() && x.is_finite() {
        Err(range())
    } else {
        Ok(float(r))
    }
}
fn ops_clip(b: &crate::object::Ref<crate::object::Big>) -> i64 {
    if b.0.sign() == num_bigint::Sign::Minus {
        i64::MIN
    } else {
        i64::MAX
    }
}

/// `math_2`: NaN out of numbers, infinity out of finite ones.
fn two(x: &Value, y: &Value, f: impl Fn(f64, f64) -> f64) -> R {
    let (x, y) = (real_number(x)?, real_number(y)?);
    let r = f(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain());
    }
    if r.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(range());
    }
    Ok(float(r))
}
/// `math.atan2(y, x)`
pub fn atan2(y: &Value, x: &Value) -> R {
    two(y, x, f64::atan2)
}
/// `math.copysign(x, y)`
pub fn copysign(x: &Value, y: &Value) -> R {
    let (x, y) = (real_number(x)?, real_number(y)?);
    Ok(float(x.copysign(y)))
}
/// `math.fmod(x, y)`
pub fn fmod(x: &Value, y: &Value) -> R {
    two(x, y, |x, y| x % y)
}
/// `math.remainder(x, y)`
pub fn remainder(x: &Value, y: &Value) -> R {
    two(x, y, special::remainder)
}
/// `math.pow(x, y)`
pub fn pow(x: &Value, y: &Value) -> R {
    let (x, y) = (real_number(x)?, real_number(y)?);
    let r = x.c_pow(y);
    if x.is_finite() && y.is_finite() && !r.is_finite() {
        return Err(if r.is_nan() || x == 0.0 {
            domain()
        } else {
            range()
        });
    }
    Ok(float(r))
}
/// `math.nextafter(x, y)`
pub fn nextafter(x: &Value, y: &Value) -> R {
    Ok(float(special::nextafter(real_number(x)?, real_number(y)?)))
}

/// The logarithm of a float by `f`.
fn log_float(x: f64, f: fn(f64) -> f64) -> R<f64> {
    if x.is_nan() || x > 0.0 {
        Ok(f(x))
    } else {
        Err(domain())
    }
}

/// The logarithm of any number, ints beyond all floats included (`loghelper`).
fn log_of(x: &Value, f: fn(f64) -> f64) -> R<f64> {
    if let Value::Big(b) = base_value(x) {
        if b.0.sign() == num_bigint::Sign::Minus {
            return Err(domain());
        }
        if let Ok(x) = crate::num::convert::to_f64(&b.0) {
            return Ok(f(x));
        }
        let shift = b.0.bits() - 64;
        let high = crate::num::convert::to_f64(&sticky(&b.0, shift)).map_err(num_error)?;
        let (m, e) = special::frexp(high);
        #[allow(clippy::cast_precision_loss)]
        let exponent = e as f64 + shift as f64;
        return Ok(f(m) + f(2.0) * exponent);
    }
    log_float(real_number(x)?, f)
}

/// The number without its low bits, which leave a trace in the last one, so that rounding comes out as it would with them.
fn sticky(n: &num_bigint::BigInt, shift: u64) -> num_bigint::BigInt {
    let high = n >> shift;
    let lost = (&high << shift) != *n;
    if lost {
        high | num_bigint::BigInt::from(1)
    } else {
        high
    }
}

/// `math.log(x[, base])`
pub fn log(x: &Value, base: &Value) -> R {
    let num = log_of(x, f64::c_ln)?;
    if base.is_unbound() {
        return Ok(float(num));
    }
    let den = log_of(base, f64::c_ln)?;
    ops::binary(Op::TrueDiv, &float(num), &float(den))
}
/// `math.log2(x)`
pub fn log2(x: &Value) -> R {
    log_of(x, f64::log2).map(float)
}
/// `math.log10(x)`
pub fn log10(x: &Value) -> R {
    log_of(x, f64::log10).map(float)
}

/// `math.hypot(*coordinates)`
pub fn hypot(coordinates: &Value) -> R {
    let mut all = Vec::new();
    for x in super::support::items(coordinates) {
        all.push(real_number(x)?.abs());
    }
    Ok(float(special::vector_norm(&all)))
}

/// `math.dist(p, q)`
pub fn dist(p: &Value, q: &Value) -> R {
    let (p, q) = (ops::collect(p)?, ops::collect(q)?);
    if p.len() != q.len() {
        return Err(value_error(
            "both points must have the same number of dimensions",
        ));
    }
    let mut all = Vec::new();
    for (a, b) in p.iter().zip(&q) {
        all.push((real_number(a)? - real_number(b)?).abs());
    }
    Ok(float(special::vector_norm(&all)))
}

/// `math.fsum(seq)`
pub fn fsum(seq: &Value) -> R {
    let mut sum = Fsum::default();
    ops::for_each(seq, |v| sum.add(real_number(&v)?).map_err(num_error))?;
    sum.total().map(float).map_err(num_error)
}

/// `math.prod(iterable, start=1)`
pub fn prod(iterable: &Value, start: &Value) -> R {
    let mut total = start.clone();
    ops::for_each(iterable, |v| {
        total = ops::mul(&total, &v)?;
        Ok(())
    })?;
    Ok(total)
}

/// `math.isclose(a, b, rel_tol=1e-09, abs_tol=0.0)`
pub fn isclose(a: &Value, b: &Value, rel_tol: &Value, abs_tol: &Value) -> R {
    let (a, b, rel, abs) = (
        real_number(a)?,
        real_number(b)?,
        real_number(rel_tol)?,
        real_number(abs_tol)?,
    );
    if rel < 0.0 || abs < 0.0 {
        return Err(value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(boolean(true));
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(boolean(false));
    }
    let diff = (b - a).abs();
    Ok(boolean(
        diff <= (rel * b).abs() || diff <= (rel * a).abs() || diff <= abs,
    ))
}

/// `math.pi`
pub fn pi() -> R {
    Ok(float(std::f64::consts::PI))
}
/// `math.e`
pub fn e() -> R {
    Ok(float(std::f64::consts::E))
}
/// `math.tau`
pub fn tau() -> R {
    Ok(float(std::f64::consts::TAU))
}
/// `math.inf`
pub fn inf() -> R {
    Ok(float(f64::INFINITY))
}
/// `math.nan`
pub fn nan() -> R {
    Ok(float(f64::NAN))
}
