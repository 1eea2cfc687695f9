//! Functions of complex numbers, with their branch cuts and special values (`Modules/cmathmodule.c`).
use super::complex::Complex;
use super::elementary::Elementary;
use super::{NumError, overflow, value};
use crate::stdlib::math::special::{asinh as real_asinh, ldexp};
use std::f64::consts::{E, FRAC_PI_2, FRAC_PI_4, LN_2, LN_10, PI};

/// Beyond it, a sum of squares may overflow.
const LARGE: f64 = f64::MAX / 4.0;
/// Digits of a float.
const DIGITS: i64 = 53;

type Made = Result<Complex, NumError>;

fn domain<T>() -> Result<T, NumError> {
    value("math domain error")
}

/// The result, or the error of a finite argument that leads out of the floats.
fn within(z: Complex) -> Made {
    if z.re.is_infinite() || z.im.is_infinite() {
        return overflow("math range error");
    }
    Ok(z)
}

/// Beyond its logarithm, `exp` may overflow.
fn log_large() -> f64 {
    LARGE.c_ln()
}

/// Results for arguments that are not finite: a row for each class of the real part, in it a pair of letters for each class of the
/// imaginary one (`class_of`). A capital letter is negative, `!!` a domain error, `..` is computed.
type Special = &'static [&'static str; 7];

/// The class of a part: -∞, negative, -0, 0, positive, ∞, NaN.
fn class_of(x: f64) -> usize {
    match (x.is_nan(), x.is_infinite(), x == 0.0, x.is_sign_negative()) {
        (true, ..) => 6,
        (_, true, _, negative) => {
            if negative {
                0
            } else {
                5
            }
        }
        (_, _, true, negative) => {
            if negative {
                2
            } else {
                3
            }
        }
        (.., negative) => {
            if negative {
                1
            } else {
                4
            }
        }
    }
}

fn named(letter: u8) -> f64 {
    let size = match letter.to_ascii_lowercase() {
        b'z' => 0.0,
        b'o' => 1.0,
        b'q' => FRAC_PI_4,
        b'h' => FRAC_PI_2,
        b't' => 3.0 * FRAC_PI_4,
        b'p' => PI,
        b'i' => f64::INFINITY,
        _ => f64::NAN,
    };
    if letter.is_ascii_uppercase() {
        -size
    } else {
        size
    }
}

/// The table's result where the argument is not finite.
fn special(table: Special, z: Complex) -> Option<Made> {
    if z.re.is_finite() && z.im.is_finite() {
        return None;
    }
    let row = table[class_of(z.re)].as_bytes();
    let at = 3 * class_of(z.im);
    Some(match (row[at], row[at + 1]) {
        (b'!', _) => domain(),
        (re, im) => Ok(Complex::new(named(re), named(im))),
    })
}

/// Whether only the real part is infinite, and the other one turns the result.
fn turns(z: Complex) -> bool {
    z.re.is_infinite() && z.im.is_finite() && z.im != 0.0
}

/// Infinity (or another size) in the direction of an angle.
fn towards(size: f64, angle: f64) -> Complex {
    Complex::new(size.copysign(angle.cos()), size.copysign(angle.sin()))
}

/// `z * 1j`
fn turned(z: Complex) -> Complex {
    Complex::new(-z.im, z.re)
}

/// `z * -1j`
fn turned_back(z: Complex) -> Complex {
    Complex::new(z.im, -z.re)
}

fn is_large(z: Complex) -> bool {
    z.re.abs() > LARGE || z.im.abs() > LARGE
}

/// The logarithm of a large number's size.
fn log_of_large(z: Complex) -> f64 {
    (z.re / 2.0).hypot(z.im / 2.0).c_ln() + LN_2 * 2.0
}

/// `cmath.sqrt(z)`
///
/// # Errors
/// None; the others' signature.
pub fn sqrt(z: Complex) -> Made {
    if let Some(made) = special(SQRT, z) {
        return made;
    }
    if z.re == 0.0 && z.im == 0.0 {
        return Ok(Complex::new(0.0, z.im));
    }
    let (x, y) = (z.re.abs(), z.im.abs());
    let s = if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        let x = ldexp(x, DIGITS);
        ldexp((x + x.hypot(ldexp(y, DIGITS))).sqrt(), -27) // the size itself could be subnormal
    } else {
        let x = x / 8.0;
        2.0 * (x + x.hypot(y / 8.0)).sqrt()
    };
    let d = y / (2.0 * s);
    Ok(if z.re >= 0.0 {
        Complex::new(s, d.copysign(z.im))
    } else {
        Complex::new(d, s.copysign(z.im))
    })
}

/// `cmath.acos(z)`
///
/// # Errors
/// None; the others' signature.
pub fn acos(z: Complex) -> Made {
    if let Some(made) = special(ACOS, z) {
        return made;
    }
    if is_large(z) {
        let size = log_of_large(z);
        let im = if z.re < 0.0 {
            -size.copysign(z.im)
        } else {
            size.copysign(-z.im)
        };
        return Ok(Complex::new(z.im.abs().atan2(z.re), im));
    }
    let a = sqrt(Complex::new(1.0 - z.re, -z.im))?;
    let b = sqrt(Complex::new(1.0 + z.re, z.im))?;
    Ok(Complex::new(
        2.0 * a.re.atan2(b.re),
        real_asinh(b.re * a.im - b.im * a.re),
    ))
}

/// `cmath.acosh(z)`
///
/// # Errors
/// None; the others' signature.
pub fn acosh(z: Complex) -> Made {
    if let Some(made) = special(ACOSH, z) {
        return made;
    }
    if is_large(z) {
        return Ok(Complex::new(log_of_large(z), z.im.atan2(z.re)));
    }
    let a = sqrt(Complex::new(z.re - 1.0, z.im))?;
    let b = sqrt(Complex::new(z.re + 1.0, z.im))?;
    Ok(Complex::new(
        real_asinh(a.re * b.re + a.im * b.im),
        2.0 * a.im.atan2(b.re),
    ))
}

/// `cmath.asin(z)`
///
/// # Errors
/// None; the others' signature.
pub fn asin(z: Complex) -> Made {
    asinh(turned(z)).map(turned_back)
}

/// `cmath.asinh(z)`
///
/// # Errors
/// None; the others' signature.
pub fn asinh(z: Complex) -> Made {
    if let Some(made) = special(ASINH, z) {
        return made;
    }
    if is_large(z) {
        let size = log_of_large(z);
        let re = if z.im >= 0.0 {
            size.copysign(z.re)
        } else {
            -size.copysign(-z.re)
        };
        return Ok(Complex::new(re, z.im.atan2(z.re.abs())));
    }
    let a = sqrt(Complex::new(1.0 + z.im, -z.re))?;
    let b = sqrt(Complex::new(1.0 - z.im, z.re))?;
    Ok(Complex::new(
        real_asinh(a.re * b.im - b.re * a.im),
        z.im.atan2(a.re * b.re - a.im * b.im),
    ))
}

/// `cmath.atan(z)`
///
/// # Errors
/// ValueError
pub fn atan(z: Complex) -> Made {
    atanh(turned(z)).map(turned_back)
}

/// `cmath.atanh(z)`
///
/// # Errors
/// ValueError
pub fn atanh(z: Complex) -> Made {
    if let Some(made) = special(ATANH, z) {
        return made;
    }
    if z.re.is_sign_negative() {
        let made = atanh(Complex::new(-z.re, -z.im))?;
        return Ok(Complex::new(-made.re, -made.im));
    }
    let y = z.im.abs();
    if z.re > LARGE.sqrt() || y > LARGE.sqrt() {
        let h = (z.re / 2.0).hypot(z.im / 2.0);
        return Ok(Complex::new(z.re / 4.0 / h / h, -FRAC_PI_2.copysign(-z.im)));
    }
    if z.re == 1.0 && y < f64::MIN_POSITIVE.sqrt() {
        if y == 0.0 {
            return domain();
        }
        return Ok(Complex::new(
            -(y.sqrt() / y.hypot(2.0).sqrt()).c_ln(),
            (2.0f64.atan2(-y) / 2.0).copysign(z.im),
        ));
    }
    let rest = 1.0 - z.re;
    Ok(Complex::new(
        (4.0 * z.re / (rest * rest + y * y)).ln_1p() / 4.0,
        -(-2.0 * z.im).atan2(rest * (1.0 + z.re) - y * y) / 2.0,
    ))
}

/// `cmath.cos(z)`
///
/// # Errors
/// ValueError, OverflowError
pub fn cos(z: Complex) -> Made {
    cosh(turned(z))
}

/// `cos(z.im) * real(z.re)` and `sin(z.im) * imaginary(z.re)`, the two being `cosh` and `sinh` one way or the other; in steps where they grow
/// large.
fn crossed(z: Complex, real: fn(f64) -> f64, imaginary: fn(f64) -> f64) -> Made {
    if z.re.abs() > log_large() {
        let less = z.re - 1f64.copysign(z.re);
        return within(Complex::new(
            z.im.cos() * real(less) * E,
            z.im.sin() * imaginary(less) * E,
        ));
    }
    within(Complex::new(
        z.im.cos() * real(z.re),
        z.im.sin() * imaginary(z.re),
    ))
}

/// `cmath.cosh(z)`
///
/// # Errors
/// ValueError, OverflowError
pub fn cosh(z: Complex) -> Made {
    if turns(z) {
        let made = towards(f64::INFINITY, z.im);
        return Ok(if z.re > 0.0 {
            made
        } else {
            Complex::new(made.re, -made.im)
        });
    }
    if let Some(made) = special(COSH, z) {
        return made;
    }
    crossed(z, f64::cosh, f64::sinh)
}

/// `cmath.exp(z)`
///
/// # Errors
/// ValueError, OverflowError
pub fn exp(z: Complex) -> Made {
    if turns(z) {
        let size = if z.re > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(towards(size, z.im));
    }
    if let Some(made) = special(EXP, z) {
        return made;
    }
    if z.re > log_large() {
        let size = (z.re - 1.0).c_exp();
        return within(Complex::new(size * z.im.cos() * E, size * z.im.sin() * E));
    }
    let size = z.re.c_exp();
    within(Complex::new(size * z.im.cos(), size * z.im.sin()))
}

/// `cmath.log(z)`; for zero, the value and that it is an error.
///
/// # Errors
/// ValueError
pub fn log(z: Complex) -> (Complex, bool) {
    if let Some(Ok(made)) = special(LOG, z) {
        return (made, false);
    }
    let (x, y) = (z.re.abs(), z.im.abs());
    let angle = z.im.atan2(z.re);
    let size = if is_large(z) {
        (x / 2.0).hypot(y / 2.0).c_ln() + LN_2
    } else if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        if x == 0.0 && y == 0.0 {
            return (Complex::new(f64::NEG_INFINITY, angle), true);
        }
        ldexp(x, DIGITS).hypot(ldexp(y, DIGITS)).c_ln() - 53.0 * LN_2
    } else {
        let h = x.hypot(y);
        if (0.71..=1.73).contains(&h) {
            let (more, less) = if x > y { (x, y) } else { (y, x) };
            ((more - 1.0) * (more + 1.0) + less * less).ln_1p() / 2.0
        } else {
            h.c_ln()
        }
    };
    (Complex::new(size, angle), false)
}

/// `cmath.log(z[, base])`; as in CPython, the logarithm of zero is an error only where there is no base.
///
/// # Errors
/// ValueError
pub fn log_to(z: Complex, base: Option<Complex>) -> Made {
    let (made, is_zero) = log(z);
    let Some(base) = base else {
        return if is_zero { domain() } else { Ok(made) };
    };
    let (divisor, base_is_zero) = log(base);
    match made.quotient(divisor) {
        Some(z) if !base_is_zero => Ok(z),
        _ => domain(),
    }
}

/// `cmath.log10(z)`
///
/// # Errors
/// ValueError
pub fn log10(z: Complex) -> Made {
    let made = log_to(z, None)?;
    Ok(Complex::new(made.re / LN_10, made.im / LN_10))
}

/// `cmath.rect(r, phi)`
///
/// # Errors
/// ValueError
pub fn rect(r: f64, phi: f64) -> Made {
    let z = Complex::new(r, phi);
    if turns(z) {
        let made = towards(f64::INFINITY, phi);
        return Ok(if r > 0.0 {
            made
        } else {
            Complex::new(-made.re, -made.im)
        });
    }
    if let Some(made) = special(RECT, z) {
        return made;
    }
    Ok(if phi == 0.0 {
        Complex::new(r, r * phi) // an infinite r is not here, so that the sign alone is kept
    } else {
        Complex::new(r * phi.cos(), r * phi.sin())
    })
}

/// `cmath.sin(z)`
///
/// # Errors
/// ValueError, OverflowError
pub fn sin(z: Complex) -> Made {
    sinh(turned(z)).map(turned_back)
}

/// `cmath.sinh(z)`
///
/// # Errors
/// ValueError, OverflowError
pub fn sinh(z: Complex) -> Made {
    if turns(z) {
        let made = towards(f64::INFINITY, z.im);
        return Ok(if z.re > 0.0 {
            made
        } else {
            Complex::new(-made.re, made.im)
        });
    }
    if let Some(made) = special(SINH, z) {
        return made;
    }
    crossed(z, f64::sinh, f64::cosh)
}

/// `cmath.tan(z)`
///
/// # Errors
/// ValueError
pub fn tan(z: Complex) -> Made {
    tanh(turned(z)).map(turned_back)
}

/// `cmath.tanh(z)`
///
/// # Errors
/// ValueError
pub fn tanh(z: Complex) -> Made {
    if turns(z) {
        let im = 0f64.copysign(2.0 * z.im.sin() * z.im.cos());
        return Ok(Complex::new(1f64.copysign(z.re), im));
    }
    if let Some(made) = special(TANH, z) {
        return made;
    }
    if z.re.abs() > log_large() {
        return Ok(Complex::new(
            1f64.copysign(z.re),
            4.0 * z.im.sin() * z.im.cos() * (-2.0 * z.re.abs()).c_exp(),
        ));
    }
    let (x, y, c) = (z.re.tanh(), z.im.tan(), 1.0 / z.re.cosh());
    let both = x * y;
    let divisor = 1.0 + both * both;
    Ok(Complex::new(
        x * (1.0 + y * y) / divisor,
        y / divisor * c * c,
    ))
}

const ACOS: Special = &[
    "ti pi pi pI pI tI ni",
    "hi .. .. .. .. hI nn",
    "hi .. .. .. .. hI hn",
    "hi .. .. .. .. hI hn",
    "hi .. .. .. .. hI nn",
    "qi zi zi zI zI qI ni",
    "ni nn nn nn nn nI nn",
];
const ACOSH: Special = &[
    "iT iP iP ip ip it in",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iQ iZ iZ iz iz iq in",
    "in nn nn nn nn in nn",
];
const ASINH: Special = &[
    "IQ IZ IZ Iz Iz Iq In",
    "IH .. .. .. .. Ih nn",
    "IH .. .. .. .. Ih nn",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iQ iZ iZ iz iz iq in",
    "in nn nZ nz nn in nn",
];
const ATANH: Special = &[
    "ZH ZH ZH Zh Zh Zh Zn",
    "ZH .. .. .. .. Zh nn",
    "ZH .. .. .. .. Zh Zn",
    "zH .. .. .. .. zh zn",
    "zH .. .. .. .. zh nn",
    "zH zH zH zh zh zh zn",
    "zH nn nn nn nn zh nn",
];
const COSH: Special = &[
    "!! ii iz iZ iI !! in",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nz",
    "!! .. .. .. .. !! nz",
    "!! .. .. .. .. !! nn",
    "!! iI iZ iz ii !! in",
    "nn nn nz nz nn nn nn",
];
const EXP: Special = &[
    "zz zZ zZ zz zz zz zz",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "!! iI iZ iz ii !! in",
    "nn nn nZ nz nn nn nn",
];
const LOG: Special = &[
    "iT iP iP ip ip it in",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iH .. .. .. .. ih nn",
    "iQ iZ iZ iz iz iq in",
    "in nn nn nn nn in nn",
];
const RECT: Special = &[
    "!! Ii Iz IZ II !! in",
    "!! .. .. .. .. !! nn",
    "zz .. .. .. .. zz zz",
    "zz .. .. .. .. zz zz",
    "!! .. .. .. .. !! nn",
    "!! iI iZ iz ii !! in",
    "nn nn nz nz nn nn nn",
];
const SINH: Special = &[
    "!! II IZ Iz Ii !! in",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! zn",
    "!! .. .. .. .. !! zn",
    "!! .. .. .. .. !! nn",
    "!! iI iZ iz ii !! in",
    "nn nn nZ nz nn nn nn",
];
const SQRT: Special = &[
    "iI zI zI zi zi ii ni",
    "iI .. .. .. .. ii nn",
    "iI .. .. .. .. ii nn",
    "iI .. .. .. .. ii nn",
    "iI .. .. .. .. ii nn",
    "iI iZ iZ iz iz ii in",
    "iI nn nn nn nn ii nn",
];
const TANH: Special = &[
    "Oz OZ OZ Oz Oz Oz Oz",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "!! .. .. .. .. !! nn",
    "oz oZ oZ oz oz oz oz",
    "nn nn nZ nz nn nn nn",
];
