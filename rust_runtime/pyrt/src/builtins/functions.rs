//! The builtin functions on numbers and characters; the others are in the files beside this one (`Python/bltinmodule.c`).
pub use super::functions_import::__import__;
pub use super::functions_io::{input, print};
pub use super::functions_iter::{aiter, all, anext, any, iter, len, max, min, next, sorted, sum};
pub use super::functions_object::{
    ascii, callable, delattr, dir, format, getattr, hasattr, id, isinstance, issubclass, repr,
    setattr, vars,
};
pub use super::open::open;
pub use super::quitter::{exit, quit};
use crate::error;
use crate::num::format_int;
use crate::object::{R, Value, string};
use crate::ops::{self, Op, base_value, invoke, invoke1, names, special, type_name};

/// `abs(x)`
pub fn abs(x: &Value) -> R {
    ops::abs(x)
}

/// `divmod(x, y)`
pub fn divmod(x: &Value, y: &Value) -> R {
    ops::binary(Op::DivMod, x, y)
}

/// `pow(base, exp, mod=None)`
pub fn pow(base: &Value, exp: &Value, modulus: &Value) -> R {
    ops::pow3(base, exp, modulus)
}

/// `round(number, ndigits=None)`
pub fn round(number: &Value, ndigits: &Value) -> R {
    if let Some(f) = special(number, &names::ROUND) {
        return if ndigits.is_none() {
            invoke(&f, number)
        } else {
            invoke1(&f, number, ndigits)
        };
    }
    let places = if ndigits.is_none() {
        &Value::Unbound
    } else {
        ndigits
    };
    match base_value(number) {
        n @ (Value::Int(_) | Value::Bool(_) | Value::Big(_)) => super::int::__round__(n, places),
        f @ Value::Float(_) => super::float::__round__(f, ndigits),
        _ => Err(error::type_error(format!(
            "type {} doesn't define __round__ method",
            type_name(number)
        ))),
    }
}

/// `hash(obj)`
pub fn hash(obj: &Value) -> R {
    ops::hash(obj).map(Value::Int)
}

/// `chr(i)`. Surrogates, which texts here cannot hold, are refused.
pub fn chr(i: &Value) -> R {
    let n = match ops::index(i)? {
        Value::Int(n) if i32::try_from(n).is_ok() => n,
        _ => {
            return Err(error::overflow_error(
                "Python int too large to convert to C int",
            ));
        }
    };
    let code = u32::try_from(n).ok().filter(|c| *c < 0x11_0000);
    match code.map(char::from_u32) {
        Some(Some(c)) => Ok(ops::character(c)),
        Some(None) => Err(error::value_error(
            "chr() arg is a surrogate, which a str cannot hold here",
        )),
        None => Err(error::value_error("chr() arg not in range(0x110000)")),
    }
}

/// `ord(c)`
pub fn ord(c: &Value) -> R {
    let found = |n: usize| {
        error::type_error(format!(
            "ord() expected a character, but string of length {n} found"
        ))
    };
    if let Value::Str(s) = base_value(c) {
        let mut chars = s.as_str().chars();
        return match (chars.next(), chars.next()) {
            (Some(c), None) => Ok(Value::Int(i64::from(u32::from(c)))),
            _ => Err(found(s.len())),
        };
    }
    match super::bytes_ops::buffer(c) {
        Some(b) => match b[..] {
            [one] => Ok(Value::Int(i64::from(one))),
            _ => Err(found(b.len())),
        },
        None => Err(error::type_error(format!(
            "ord() expected string of length 1, but {} found",
            type_name(c)
        ))),
    }
}

fn in_base(v: &Value, spec: &str) -> R {
    match ops::index(v)? {
        Value::Int(i) => format_int::format_i64(i, spec, "int"),
        n => format_int::format_int(&n.to_big().unwrap_or_default(), spec, "int", 0),
    }
    .map(string)
    .map_err(ops::num_error)
}

/// `hex(n)`
pub fn hex(n: &Value) -> R {
    in_base(n, "#x")
}
/// `oct(n)`
pub fn oct(n: &Value) -> R {
    in_base(n, "#o")
}
/// `bin(n)`
pub fn bin(n: &Value) -> R {
    in_base(n, "#b")
}
