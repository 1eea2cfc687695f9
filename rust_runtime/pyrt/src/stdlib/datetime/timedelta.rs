//! `datetime.timedelta` (`Modules/_datetimemodule.c`).
use super::delta::{self, DAY, Delta, MAX_DAYS};
use crate::error::{overflow_error, type_error, value_error};
use crate::generated::datetime as g;
use crate::object::{R, Value, boolean, native, string, tuple};
use crate::ops::{self, Cmp, base_value};
use crate::types::{as_class, type_of};
use num_bigint::BigInt;
use num_traits::FromPrimitive;
use std::fmt::Write;

fn of(this: &Value) -> R<Delta> {
    native::<Delta>(this, "datetime.timedelta").copied()
}

/// An argument of the constructor with its name and its unit in microseconds.
type Part<'a> = (&'a Value, &'static str, i64);

/// `timedelta(days, seconds, microseconds, milliseconds, minutes, hours, weeks)`
#[allow(clippy::too_many_arguments)]
pub fn __new__(
    cls: &Value,
    days: &Value,
    seconds: &Value,
    microseconds: &Value,
    milliseconds: &Value,
    minutes: &Value,
    hours: &Value,
    weeks: &Value,
) -> R {
    let parts: [Part; 7] = [
        (microseconds, "microseconds", 1),
        (milliseconds, "milliseconds", 1000),
        (seconds, "seconds", 1_000_000),
        (minutes, "minutes", 60_000_000),
        (hours, "hours", 3_600_000_000),
        (days, "days", 86_400_000_000),
        (weeks, "weeks", 604_800_000_000),
    ];
    let class = as_class(cls).cloned().unwrap_or_else(g::timedelta);
    let made = match small_total(&parts) {
        Some(total) => Delta::of_total(total)?,
        None => Delta::of_big(&total_of(&parts)?)?,
    };
    Ok(made.instance(&class))
}

/// The microseconds, where all arguments are small ints.
fn small_total(parts: &[Part; 7]) -> Option<i128> {
    let mut total = 0;
    for (v, _, unit) in parts {
        match v {
            Value::Unbound => {}
            Value::Int(n) => total += i128::from(*n) * i128::from(*unit),
            _ => return None,
        }
    }
    Some(total)
}

/// The microseconds; what floats have beyond them is rounded once, half to even (`delta_new`).
fn total_of(parts: &[Part; 7]) -> R<BigInt> {
    let mut total = BigInt::default();
    let mut rest = 0.0;
    for (v, name, unit) in parts {
        match base_value(v) {
            Value::Unbound => {}
            Value::Float(f) => {
                let f = f.f();
                total += whole(f.trunc())? * unit;
                #[allow(clippy::cast_precision_loss)]
                let micros = if f.fract() == 0.0 {
                    0.0
                } else {
                    f.fract() * *unit as f64
                };
                total += whole(micros.trunc())?;
                rest += micros.fract();
            }
            number => match number.to_big() {
                Some(n) => total += n * unit,
                None => {
                    return Err(type_error(format!(
                        "unsupported type for timedelta {name} component: {}",
                        ops::type_name(v)
                    )));
                }
            },
        }
    }
    if rest != 0.0 {
        let mut more = rest.round();
        if (more - rest).abs() == 0.5 {
            let odd = if total.bit(0) { 1.0 } else { 0.0 };
            more = 2.0 * ((rest + odd) * 0.5).round() - odd;
        }
        total += whole(more)?;
    }
    Ok(total)
}

/// A whole float as an int.
fn whole(f: f64) -> R<BigInt> {
    if f.is_nan() {
        return Err(value_error("cannot convert float NaN to integer"));
    }
    BigInt::from_f64(f).ok_or_else(|| overflow_error("cannot convert float infinity to integer"))
}

/// `timedelta.min`
pub fn min() -> R {
    Delta::new(-MAX_DAYS, 0, 0).map(Delta::object)
}
/// `timedelta.max`
pub fn max() -> R {
    Delta::new(MAX_DAYS, DAY - 1, 999_999).map(Delta::object)
}
/// `timedelta.resolution`
pub fn resolution() -> R {
    Delta::new(0, 0, 1).map(Delta::object)
}
/// `d.days`
pub fn days(this: &Value) -> R {
    of(this).map(|d| Value::Int(d.days))
}
/// `d.seconds`
pub fn seconds(this: &Value) -> R {
    of(this).map(|d| Value::Int(d.seconds))
}
/// `d.microseconds`
pub fn microseconds(this: &Value) -> R {
    of(this).map(|d| Value::Int(d.micros))
}
/// `d.total_seconds()`
pub fn total_seconds(this: &Value) -> R {
    ops::truediv(&of(this)?.total_value(), &Value::Int(1_000_000))
}

/// Both operands, where both are spans.
fn both(a: &Value, b: &Value) -> Option<(Delta, Delta)> {
    Some((delta::of(a)?, delta::of(b)?))
}

/// `a + b`
pub fn __add__(a: &Value, b: &Value) -> R {
    match both(a, b) {
        Some((a, b)) => a.plus(b).map(Delta::object),
        None => Ok(Value::NotImplemented),
    }
}
/// `b + a`
pub fn __radd__(a: &Value, b: &Value) -> R {
    __add__(b, a)
}
/// `a - b`
pub fn __sub__(a: &Value, b: &Value) -> R {
    match both(a, b) {
        Some((a, b)) => a.minus(b).map(Delta::object),
        None => Ok(Value::NotImplemented),
    }
}
/// `b - a`
pub fn __rsub__(a: &Value, b: &Value) -> R {
    __sub__(b, a)
}
/// `-d`
pub fn __neg__(this: &Value) -> R {
    of(this)?.negated().map(Delta::object)
}
/// `+d`
pub fn __pos__(this: &Value) -> R {
    of(this).map(Delta::object)
}
/// `abs(d)`
pub fn __abs__(this: &Value) -> R {
    let d = of(this)?;
    if d.days < 0 { d.negated() } else { Ok(d) }.map(Delta::object)
}
/// `bool(d)`
pub fn __bool__(this: &Value) -> R {
    of(this).map(|d| boolean(!d.is_zero()))
}

fn is_int(v: &Value) -> bool {
    matches!(
        base_value(v),
        Value::Int(_) | Value::Big(_) | Value::Bool(_)
    )
}

/// Numerator and denominator of a float.
fn ratio(v: &Value) -> R<(Value, Value)> {
    let both = crate::stdlib::support::method(base_value(v), "as_integer_ratio", &[])?;
    let pair = ops::unpack(&both, 2)?;
    Ok((pair[0].clone(), pair[1].clone()))
}

/// The nearest int to a quotient, half to even (`_PyLong_DivmodNear`).
fn nearest(a: &Value, b: &Value) -> R {
    let quotient = ops::floordiv(a, b)?;
    let twice = ops::mul(&ops::sub(a, &ops::mul(&quotient, b)?)?, &Value::Int(2))?;
    let negative = ops::is_lt(b, &Value::Int(0))?;
    let (more, half) = (
        if negative {
            ops::is_lt(&twice, b)?
        } else {
            ops::is_gt(&twice, b)?
        },
        ops::is_eq(&twice, b)?,
    );
    let odd = half && ops::truth(&ops::modulo(&quotient, &Value::Int(2))?)?;
    if more || odd {
        ops::add(&quotient, &Value::Int(1))
    } else {
        Ok(quotient)
    }
}

/// `d * number`
pub fn __mul__(this: &Value, other: &Value) -> R {
    let Some(d) = delta::of(this) else {
        return Ok(Value::NotImplemented);
    };
    let total = d.total_value();
    let product = if is_int(other) {
        ops::mul(&total, base_value(other))?
    } else if matches!(base_value(other), Value::Float(_)) {
        let (over, under) = ratio(other)?;
        nearest(&ops::mul(&total, &over)?, &under)?
    } else {
        return Ok(Value::NotImplemented);
    };
    Delta::of_value(&product).map(Delta::object)
}
/// `number * d`
pub fn __rmul__(this: &Value, other: &Value) -> R {
    __mul__(this, other)
}
/// `d / other`
pub fn __truediv__(this: &Value, other: &Value) -> R {
    let Some(d) = delta::of(this) else {
        return Ok(Value::NotImplemented);
    };
    let total = d.total_value();
    if let Some(other) = delta::of(other) {
        return ops::truediv(&total, &other.total_value());
    }
    let quotient = if is_int(other) {
        nearest(&total, base_value(other))?
    } else if matches!(base_value(other), Value::Float(_)) {
        let (over, under) = ratio(other)?;
        nearest(&ops::mul(&total, &under)?, &over)?
    } else {
        return Ok(Value::NotImplemented);
    };
    Delta::of_value(&quotient).map(Delta::object)
}
/// `other / d`
pub fn __rtruediv__(_this: &Value, _other: &Value) -> R {
    Ok(Value::NotImplemented)
}
/// `d // other`
pub fn __floordiv__(this: &Value, other: &Value) -> R {
    let Some(d) = delta::of(this) else {
        return Ok(Value::NotImplemented);
    };
    if let Some(other) = delta::of(other) {
        return ops::floordiv(&d.total_value(), &other.total_value());
    }
    if !is_int(other) {
        return Ok(Value::NotImplemented);
    }
    Delta::of_value(&ops::floordiv(&d.total_value(), base_value(other))?).map(Delta::object)
}
/// `other // d`
pub fn __rfloordiv__(_this: &Value, _other: &Value) -> R {
    Ok(Value::NotImplemented)
}
/// `d % other`
pub fn __mod__(this: &Value, other: &Value) -> R {
    match both(this, other) {
        Some((a, b)) => {
            Delta::of_value(&ops::modulo(&a.total_value(), &b.total_value())?).map(Delta::object)
        }
        None => Ok(Value::NotImplemented),
    }
}
/// `other % d`
pub fn __rmod__(this: &Value, other: &Value) -> R {
    __mod__(other, this)
}
/// `divmod(d, other)`
pub fn __divmod__(this: &Value, other: &Value) -> R {
    let Some((a, b)) = both(this, other) else {
        return Ok(Value::NotImplemented);
    };
    let (a, b) = (a.total_value(), b.total_value());
    let quotient = ops::floordiv(&a, &b)?;
    let rest = Delta::of_value(&ops::modulo(&a, &b)?)?;
    Ok(tuple(vec![quotient, rest.object()]))
}
/// `divmod(other, d)`
pub fn __rdivmod__(this: &Value, other: &Value) -> R {
    __divmod__(other, this)
}

fn compare(op: Cmp, this: &Value, other: &Value) -> R {
    Ok(match both(this, other) {
        Some((a, b)) => boolean(op.of(a.cmp(&b))),
        None => Value::NotImplemented,
    })
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            compare(Cmp::$op, this, other)
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `hash(d)`
pub fn __hash__(this: &Value) -> R {
    of(this).map(|d| Value::Int(d.hash()))
}

/// `repr(d)`: the parts that are not zero.
pub fn __repr__(this: &Value) -> R {
    let d = of(this)?;
    let mut parts = Vec::new();
    for (n, name) in [
        (d.days, "days"),
        (d.seconds, "seconds"),
        (d.micros, "microseconds"),
    ] {
        if n != 0 {
            parts.push(format!("{name}={n}"));
        }
    }
    if parts.is_empty() {
        parts.push("0".to_owned());
    }
    let name = type_of(this).display_name();
    Ok(string(format!("{name}({})", parts.join(", "))))
}

/// `str(d)`
pub fn __str__(this: &Value) -> R {
    let d = of(this)?;
    let mut out = String::new();
    if d.days != 0 {
        let s = if d.days.abs() == 1 { "" } else { "s" };
        let _ = write!(out, "{} day{s}, ", d.days); // a String takes everything
    }
    let (minutes, seconds) = (d.seconds / 60, d.seconds % 60);
    let _ = write!(out, "{}:{:02}:{seconds:02}", minutes / 60, minutes % 60);
    if d.micros != 0 {
        let _ = write!(out, ".{:06}", d.micros);
    }
    Ok(string(out))
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let d = of(this)?;
    let parts = [d.days, d.seconds, d.micros].map(Value::Int);
    Ok(tuple(vec![
        Value::Class(type_of(this)),
        tuple(parts.into()),
    ]))
}
