//! `int`: its constructor and methods (`Objects/longobject.c`); the operators are in `int_operators`.
pub use super::int_operators::*;
use crate::error;
use crate::num::bytes::{self as b, ByteOrder};
use crate::num::{convert, parse, round};
use crate::object::{Global, R, Value, bytes, int, str, tuple};
use crate::ops::{self, from_int, invoke, names, num_error, num_error_of, special, type_name};
use crate::traceback::strict_subclass;
use num_bigint::BigInt;

/// `sys.set_int_max_str_digits`; 0 is no limit.
pub static MAX_STR_DIGITS: Global<usize> = Global::new(parse::DEFAULT_MAX_STR_DIGITS);

/// The limit that holds now.
pub fn max_str_digits() -> usize {
    *MAX_STR_DIGITS.get()
}

/// `int(f)` of a float.
pub fn from_float(f: f64) -> R {
    convert::from_f64(f).map(from_int).map_err(num_error)
}

/// `int(x, base)`
pub fn __new__(_class: &Value, x: &Value, base: &Value) -> R {
    if !base.is_unbound() {
        return with_base(x, base);
    }
    if x.is_unbound() {
        return Ok(Value::Int(0));
    }
    from_value(x)
}

fn with_base(x: &Value, base: &Value) -> R {
    if x.is_unbound() {
        return Err(error::type_error("int() missing string argument"));
    }
    let base = ops::index_clipped(base)?;
    match ops::base_value(x) {
        Value::Str(s) => parse::parse_int(s.as_str(), base, max_str_digits()),
        Value::Bytes(s) => parse::parse_int_bytes(s.as_slice(), base, max_str_digits()),
        _ => {
            return Err(error::type_error(
                "int() can't convert non-string with explicit base",
            ));
        }
    }
    .map(from_int)
    .map_err(|e| num_error_of(e, x))
}

/// `int(x)`
pub fn from_value(x: &Value) -> R {
    match x {
        Value::Int(_) | Value::Big(_) => return Ok(x.clone()),
        Value::Bool(b) => return Ok(Value::Int(i64::from(b.is()))),
        Value::Float(f) => return from_float(f.f()),
        _ => {}
    }
    if let Some(f) = special(x, &names::INT) {
        let made = invoke(&f, x)?;
        if let Value::Int(_) | Value::Big(_) = made {
            return Ok(made);
        }
        let returned = || format!("__int__ returned non-int (type {})", type_name(&made));
        return match ops::base_value(&made) {
            Value::Bool(b) => {
                strict_subclass(&returned(), "int")?;
                Ok(Value::Int(i64::from(b.is())))
            }
            n @ (Value::Int(_) | Value::Big(_)) => {
                strict_subclass(&returned(), "int")?;
                Ok(n.clone())
            }
            _ => Err(error::type_error(returned())),
        };
    }
    if let Some(i) = ops::index_opt(x)? {
        return Ok(i);
    }
    if let Some(f) = special(x, &names::TRUNC) {
        crate::traceback::deprecated("The delegation of int() to __trunc__ is deprecated.")?;
        let made = invoke(&f, x)?;
        return match ops::index_opt(&made)? {
            Some(i) => Ok(i),
            None => Err(error::type_error(format!(
                "__trunc__ returned non-Integral (type {})",
                type_name(&made)
            ))),
        };
    }
    match ops::base_value(x) {
        Value::Float(f) => from_float(f.f()),
        Value::Str(s) => parse::parse_int(s.as_str(), 10, max_str_digits())
            .map(from_int)
            .map_err(|e| num_error_of(e, x)),
        Value::Bytes(s) => parse::parse_int_bytes(s.as_slice(), 10, max_str_digits())
            .map(from_int)
            .map_err(|e| num_error_of(e, x)),
        _ if let Some(data) = super::bytes_ops::view(x) => from_value(&bytes(data.into_owned())),
        _ => Err(error::type_error(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{}'",
            type_name(x)
        ))),
    }
}

/// The int behind the first argument of a method.
pub(super) fn this(v: &Value) -> R<BigInt> {
    match ops::base_value(v).to_big() {
        Some(n) => Ok(n),
        None => Err(error::type_error(format!(
            "descriptor requires a 'int' object but received a '{}'",
            type_name(v)
        ))),
    }
}

/// `n.bit_length()`
pub fn bit_length(n: &Value) -> R {
    match n {
        Value::Int(i) => Ok(Value::Int(b::bit_length_i64(*i).into())),
        _ => Ok(int(b::bit_length(&this(n)?).into())),
    }
}

/// `n.bit_count()`
pub fn bit_count(n: &Value) -> R {
    match n {
        Value::Int(i) => Ok(Value::Int(b::bit_count_i64(*i).into())),
        _ => Ok(int(b::bit_count(&this(n)?).into())),
    }
}

fn byte_order(v: &Value, function: &str) -> R<ByteOrder> {
    match ops::base_value(v) {
        Value::Str(s) => ByteOrder::parse(s.as_str()).map_err(num_error),
        _ => Err(error::type_error(format!(
            "{function}() argument 'byteorder' must be str, not {}",
            ops::argument_type_name(v)
        ))),
    }
}

/// `n.to_bytes(length=1, byteorder='big', *, signed=False)`
pub fn to_bytes(n: &Value, length: &Value, byteorder: &Value, signed: &Value) -> R {
    let length = ops::ssize(length)?;
    let order = byte_order(byteorder, "to_bytes")?;
    let signed = ops::truth(signed)?;
    b::to_bytes(&this(n)?, length, order, signed)
        .map(bytes)
        .map_err(num_error)
}

/// `int.from_bytes(bytes, byteorder='big', *, signed=False)`
pub fn from_bytes(class: &Value, given: &Value, byteorder: &Value, signed: &Value) -> R {
    let order = byte_order(byteorder, "from_bytes")?;
    let data = match super::bytes_ops::buffer(given) {
        Some(data) => data,
        None => bytes_of_iterable(given)?,
    };
    let made = from_int(b::from_bytes(&data, order, ops::truth(signed)?));
    match class {
        Value::Class(c) if c.is(&crate::generated::builtins::int()) => Ok(made),
        other => crate::call::call(other, &mut [made]),
    }
}

fn bytes_of_iterable(given: &Value) -> R<Vec<u8>> {
    if let Some(f) = special(given, &names::BYTES) {
        let made = invoke(&f, given)?;
        return super::bytes_ops::view(&made)
            .filter(|_| matches!(ops::base_value(&made), Value::Bytes(_)))
            .map(std::borrow::Cow::into_owned)
            .ok_or_else(|| {
                error::type_error(format!(
                    "__bytes__ returned non-bytes (type {})",
                    type_name(&made)
                ))
            });
    }
    if matches!(ops::base_value(given), Value::Str(_)) || !ops::is_iterable(given) {
        return Err(error::type_error(format!(
            "cannot convert '{}' object to bytes",
            type_name(given)
        )));
    }
    let mut data = Vec::new();
    ops::for_each(given, |v| {
        let byte = u8::try_from(ops::index_clipped(&v)?)
            .map_err(|_| error::value_error("bytes must be in range(0, 256)"))?;
        data.push(byte);
        Ok(())
    })?;
    Ok(data)
}

/// `n.as_integer_ratio()`
pub fn as_integer_ratio(n: &Value) -> R {
    Ok(tuple(vec![int(this(n)?), Value::Int(1)]))
}

/// `n.conjugate()`
pub fn conjugate(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `n.real`
pub fn real(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `n.imag`
pub fn imag(_n: &Value) -> R {
    Ok(Value::Int(0))
}
/// `n.numerator`
pub fn numerator(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `n.denominator`
pub fn denominator(_n: &Value) -> R {
    Ok(Value::Int(1))
}

/// `round(n, ndigits)`
pub fn __round__(n: &Value, ndigits: &Value) -> R {
    if ndigits.is_unbound() {
        return Ok(int(this(n)?));
    }
    let places = ops::index_clipped(ndigits)?;
    match ops::base_value(n) {
        Value::Int(i) => Ok(from_int(round::round_i64(*i, places))),
        _ => Ok(from_int(round::round_int(&this(n)?, places))),
    }
}

/// `repr(n)`
pub fn __repr__(n: &Value) -> R {
    Ok(str(&ops::builtin_repr(&int(this(n)?))?))
}

/// `format(n, spec)`
pub fn __format__(n: &Value, spec: &Value) -> R {
    super::text_args::str_argument(spec, "__format__() argument")?;
    ops::format(ops::base_value(n), spec)
}

/// What `copy` and `pickle` give to `__new__`.
pub fn __getnewargs__(n: &Value) -> R {
    Ok(tuple(vec![int(this(n)?)]))
}
