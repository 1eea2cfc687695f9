//! Floats: division towards minus infinity, modulo, true division (Objects/floatobject.c).

use super::NumError;

fn zero_division<T>(message: &'static str) -> Result<T, NumError> {
    Err(NumError::ZeroDivision(message.into()))
}

/// `x / y`.
///
/// # Errors
/// ZeroDivisionError.
pub fn true_div(x: f64, y: f64) -> Result<f64, NumError> {
    if y == 0.0 {
        return zero_division("float division by zero");
    }
    Ok(x / y)
}

/// `x // y`.
///
/// # Errors
/// ZeroDivisionError.
pub fn floor_div(x: f64, y: f64) -> Result<f64, NumError> {
    if y == 0.0 {
        return zero_division("float floor division by zero");
    }
    Ok(quotient_and_rest(x, y).0)
}

/// `x % y`, with the sign of `y`.
///
/// # Errors
/// ZeroDivisionError.
pub fn modulo(x: f64, y: f64) -> Result<f64, NumError> {
    if y == 0.0 {
        return zero_division("float modulo");
    }
    Ok(rest(x, y))
}

/// `divmod(x, y)`.
///
/// # Errors
/// ZeroDivisionError.
pub fn divmod(x: f64, y: f64) -> Result<(f64, f64), NumError> {
    if y == 0.0 {
        return zero_division("float divmod()");
    }
    Ok(quotient_and_rest(x, y))
}

fn rest(x: f64, y: f64) -> f64 {
    let rest = x % y;
    if rest == 0.0 {
        0.0f64.copysign(y)
    } else if (y < 0.0) != (rest < 0.0) {
        rest + y
    } else {
        rest
    }
}

fn quotient_and_rest(x: f64, y: f64) -> (f64, f64) {
    let truncated = x % y;
    // Exactly a whole number, but for rounding.
    let mut quotient = (x - truncated) / y;
    if truncated != 0.0 && (y < 0.0) != (truncated < 0.0) {
        quotient -= 1.0;
    }
    let whole = if quotient == 0.0 {
        0.0f64.copysign(x / y)
    } else {
        let below = quotient.floor();
        if quotient - below > 0.5 {
            below + 1.0
        } else {
            below
        }
    };
    (whole, rest(x, y))
}
