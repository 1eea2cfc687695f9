//! `cmath` (`Modules/cmathmodule.c`).
use crate::builtins::complex::argument;
use crate::builtins::float::real_number;
use crate::error::value_error;
use crate::num::complex::Complex;
use crate::num::complex_functions as functions;
use crate::num::{NumError, overflow};
use crate::object::{R, Value, boolean, complex, complex_of, float, tuple};
use crate::ops::num_error;

macro_rules! functions {
    ($($name:ident)*) => { $(
        #[doc = concat!("`cmath.", stringify!($name), "(z)`")]
        pub fn $name(z: &Value) -> R {
            functions::$name(argument(z)?).map(complex_of).map_err(num_error)
        }
    )* };
}
functions! { acos acosh asin asinh atan atanh cos cosh exp log10 sin sinh sqrt tan tanh }

/// `cmath.log(z[, base])`
pub fn log(z: &Value, base: &Value) -> R {
    let z = argument(z)?;
    let base = if base.is_unbound() {
        None
    } else {
        Some(argument(base)?)
    };
    functions::log_to(z, base)
        .map(complex_of)
        .map_err(num_error)
}

/// `cmath.rect(r, phi)`
pub fn rect(r: &Value, phi: &Value) -> R {
    functions::rect(real_number(r)?, real_number(phi)?)
        .map(complex_of)
        .map_err(num_error)
}

/// `cmath.phase(z)`
pub fn phase(z: &Value) -> R {
    let z = argument(z)?;
    let angle = z.im.atan2(z.re);
    if angle == 0.0 && z.im != 0.0 && z.re.is_finite() {
        return overflow("math range error").map_err(num_error); // libm reports that it underflows
    }
    Ok(float(angle))
}

/// The size of a finite or infinite number.
fn size(z: Complex) -> Result<f64, NumError> {
    z.size().or_else(|_| overflow("math range error"))
}

/// `cmath.polar(z)`
pub fn polar(z: &Value) -> R {
    let z = argument(z)?;
    let r = size(z).map_err(num_error)?;
    Ok(tuple(vec![float(r), float(z.im.atan2(z.re))]))
}

/// `cmath.isfinite(z)`
pub fn isfinite(z: &Value) -> R {
    let z = argument(z)?;
    Ok(boolean(z.re.is_finite() && z.im.is_finite()))
}

/// `cmath.isinf(z)`
pub fn isinf(z: &Value) -> R {
    let z = argument(z)?;
    Ok(boolean(z.re.is_infinite() || z.im.is_infinite()))
}

/// `cmath.isnan(z)`
pub fn isnan(z: &Value) -> R {
    let z = argument(z)?;
    Ok(boolean(z.re.is_nan() || z.im.is_nan()))
}

/// `cmath.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)`
pub fn isclose(a: &Value, b: &Value, rel_tol: &Value, abs_tol: &Value) -> R {
    let (a, b) = (argument(a)?, argument(b)?);
    let (rel, abs) = (real_number(rel_tol)?, real_number(abs_tol)?);
    if rel < 0.0 || abs < 0.0 {
        return Err(value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(boolean(true));
    }
    if [a.re, a.im, b.re, b.im].iter().any(|x| x.is_infinite()) {
        return Ok(boolean(false));
    }
    let length = |z: Complex| z.size().unwrap_or(f64::INFINITY);
    let apart = length(a.difference(b));
    Ok(boolean(
        apart <= rel * length(b) || apart <= rel * length(a) || apart <= abs,
    ))
}

pub use super::math::{e, inf, nan, pi, tau};

/// `cmath.infj`
pub fn infj() -> R {
    Ok(complex(0.0, f64::INFINITY))
}
/// `cmath.nanj`
pub fn nanj() -> R {
    Ok(complex(0.0, f64::NAN))
}
