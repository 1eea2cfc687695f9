//! `complex` (`Objects/complexobject.c`).
use super::float::real_opt;
use super::text_args::text;
use crate::error;
use crate::num::complex::{Complex, parse};
use crate::num::{NumError, convert};
use crate::object::{R, Value, boolean, complex, complex_of, float, string, tuple};
use crate::ops::{
    self, Cmp, Op, base_value, invoke, names, num_error, num_error_of, special, type_name,
};

/// The complex number, also inside an instance of a subclass.
pub fn exact(v: &Value) -> Option<Complex> {
    match base_value(v) {
        Value::Complex(z) => Some(z.0),
        _ => None,
    }
}

/// The number as an operand sees it; None for what is no number.
fn operand(v: &Value) -> Option<Result<Complex, NumError>> {
    Some(match base_value(v) {
        Value::Complex(z) => Ok(z.0),
        Value::Float(f) => Ok(Complex::new(f.f(), 0.0)),
        Value::Int(i) => Ok(Complex::new(*i as f64, 0.0)),
        Value::Bool(b) => Ok(Complex::new(f64::from(b.is()), 0.0)),
        Value::Big(b) => convert::to_f64(&b.0).map(|f| Complex::new(f, 0.0)),
        _ => return None,
    })
}

/// An operator on two numbers, one of which is complex; `NotImplemented` where complex numbers do not have it.
pub fn binary(op: Op, a: &Value, b: &Value) -> R {
    if !matches!(op, Op::Add | Op::Sub | Op::Mul | Op::TrueDiv | Op::Pow) {
        return Ok(Value::NotImplemented);
    }
    let (Some(x), Some(y)) = (operand(a), operand(b)) else {
        return Ok(Value::NotImplemented);
    };
    let (x, y) = (x.map_err(num_error)?, y.map_err(num_error)?);
    match op {
        Op::Add => Ok(x.sum(y)),
        Op::Sub => Ok(x.difference(y)),
        Op::Mul => Ok(x.product(y)),
        Op::TrueDiv => x.divide(y),
        _ => x.power(y),
    }
    .map(complex_of)
    .map_err(num_error)
}

/// `a == b`, `a != b` of a complex number and another one; `NotImplemented` for the rest.
pub fn compare(op: Cmp, a: &Value, b: &Value) -> Value {
    let (Some(x), Cmp::Eq | Cmp::Ne) = (exact(a), op) else {
        return Value::NotImplemented;
    };
    let equal = match base_value(b) {
        Value::Complex(y) => x == y.0,
        other @ (Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_)) => {
            x.im == 0.0
                && matches!(ops::builtin(Cmp::Eq, &float(x.re), other), Ok(Value::Bool(b)) if b.is())
        }
        _ => return Value::NotImplemented,
    };
    boolean(equal == (op == Cmp::Eq))
}

/// `complex(real, imag)`
pub fn __new__(class: &Value, re: &Value, im: &Value) -> R {
    if let (Value::Complex(_), Value::Unbound, Value::Class(c)) = (re, im, class)
        && c.is(&crate::generated::builtins::complex())
    {
        return Ok(re.clone());
    }
    if let Some(s) = text(re) {
        if !im.is_unbound() {
            return Err(error::type_error(
                "complex() can't take second arg if first is a string",
            ));
        }
        return parse(s.as_str())
            .map(complex_of)
            .map_err(|e| num_error_of(e, re));
    }
    if text(im).is_some() {
        return Err(error::type_error("complex() second arg can't be a string"));
    }
    let first = match re {
        Value::Unbound => Value::Int(0),
        given => special_complex(given)?.unwrap_or_else(|| given.clone()),
    };
    if !is_number(&first) {
        return Err(error::type_error(format!(
            "complex() first argument must be a string or a number, not '{}'",
            type_name(&first)
        )));
    }
    if !im.is_unbound() && !is_number(im) {
        return Err(error::type_error(format!(
            "complex() second argument must be a number, not '{}'",
            type_name(im)
        )));
    }
    let (a, b) = (part(&first)?, part(im)?);
    let (mut re_made, mut im_made) = (a.re, b.re);
    if exact(im).is_some() {
        re_made -= b.im;
    }
    if exact(&first).is_some() {
        im_made = if im.is_unbound() { a.im } else { b.re + a.im };
    }
    Ok(complex(re_made, im_made))
}

/// What `__complex__` of another type gives.
///
/// # Errors
/// TypeError where that is no complex number.
pub fn special_complex(x: &Value) -> R<Option<Value>> {
    let Some(f) = special(x, &names::COMPLEX) else {
        return Ok(None);
    };
    let made = invoke(&f, x)?;
    if matches!(made, Value::Complex(_)) {
        return Ok(Some(made));
    }
    let returned = format!(
        "__complex__ returned non-complex (type {})",
        type_name(&made)
    );
    if exact(&made).is_none() {
        return Err(error::type_error(returned));
    }
    crate::traceback::strict_subclass(&returned, "complex")?;
    Ok(Some(made))
}

/// The number that a function of complex numbers is given (`PyComplex_AsCComplex`).
///
/// # Errors
/// TypeError, and what `__complex__` or `__float__` raises.
pub fn argument(v: &Value) -> R<Complex> {
    match exact(v) {
        Some(z) => Ok(z),
        None => part(&special_complex(v)?.unwrap_or_else(|| v.clone())),
    }
}

/// Whether the type has `__float__` or `__index__`, or is complex.
fn is_number(v: &Value) -> bool {
    match base_value(v) {
        Value::Complex(_) | Value::Float(_) | Value::Int(_) | Value::Bool(_) | Value::Big(_) => {
            true
        }
        Value::Inst(_) => {
            special(v, &names::FLOAT).is_some() || special(v, &names::INDEX).is_some()
        }
        _ => false,
    }
}

/// An argument of the constructor as a complex number; a missing one is zero.
fn part(v: &Value) -> R<Complex> {
    if v.is_unbound() {
        return Ok(Complex::new(0.0, 0.0));
    }
    match exact(v) {
        Some(z) => Ok(z),
        None => match real_opt(v)? {
            Some(f) => Ok(Complex::new(f, 0.0)),
            None => Err(error::type_error(format!(
                "must be real number, not {}",
                type_name(v)
            ))),
        },
    }
}

fn this(v: &Value) -> R<Complex> {
    exact(v).ok_or_else(|| {
        error::type_error(format!(
            "descriptor requires a 'complex' object but received a '{}'",
            type_name(v)
        ))
    })
}

macro_rules! operators {
    ($($name:ident $reflected:ident $op:ident)*) => { $(
        #[doc = concat!("`z.", stringify!($name), "(other)`")]
        pub fn $name(z: &Value, other: &Value) -> R {
            this(z)?;
            binary(Op::$op, z, other)
        }
        #[doc = concat!("`z.", stringify!($reflected), "(other)`")]
        pub fn $reflected(z: &Value, other: &Value) -> R {
            this(z)?;
            binary(Op::$op, other, z)
        }
    )* };
}
operators! {
    __add__ __radd__ Add
    __sub__ __rsub__ Sub
    __mul__ __rmul__ Mul
    __truediv__ __rtruediv__ TrueDiv
}

/// `z.__pow__(other, mod)`
pub fn __pow__(z: &Value, other: &Value, modulus: &Value) -> R {
    power(z, other, z, modulus)
}
/// `z.__rpow__(other, mod)`
pub fn __rpow__(z: &Value, other: &Value, modulus: &Value) -> R {
    power(other, z, z, modulus)
}

fn power(a: &Value, b: &Value, z: &Value, modulus: &Value) -> R {
    this(z)?;
    if operand(a).is_none() || operand(b).is_none() {
        return Ok(Value::NotImplemented);
    }
    if !modulus.is_none() {
        return Err(error::value_error("complex modulo"));
    }
    binary(Op::Pow, a, b)
}

macro_rules! comparison {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`z.", stringify!($name), "(other)`")]
        pub fn $name(z: &Value, other: &Value) -> R {
            this(z)?;
            Ok(compare(Cmp::$op, z, other))
        }
    )* };
}
comparison! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `z.real`
pub fn real(z: &Value) -> R {
    Ok(float(this(z)?.re))
}
/// `z.imag`
pub fn imag(z: &Value) -> R {
    Ok(float(this(z)?.im))
}
/// `z.conjugate()`
pub fn conjugate(z: &Value) -> R {
    let z = this(z)?;
    Ok(complex(z.re, -z.im))
}
/// `complex(z)`
pub fn __complex__(z: &Value) -> R {
    this(z).map(complex_of)
}
/// What `copy` and `pickle` give to `__new__`.
pub fn __getnewargs__(z: &Value) -> R {
    let z = this(z)?;
    Ok(tuple(vec![float(z.re), float(z.im)]))
}
/// `-z`
pub fn __neg__(z: &Value) -> R {
    let z = this(z)?;
    Ok(complex(-z.re, -z.im))
}
/// `+z`
pub fn __pos__(z: &Value) -> R {
    this(z).map(complex_of)
}
/// `abs(z)`
pub fn __abs__(z: &Value) -> R {
    this(z)?.size().map(float).map_err(num_error)
}
/// `bool(z)`
pub fn __bool__(z: &Value) -> R {
    let z = this(z)?;
    Ok(boolean(z.re != 0.0 || z.im != 0.0))
}
/// `hash(z)`
pub fn __hash__(z: &Value) -> R {
    this(z)?;
    Ok(Value::Int(ops::hash(base_value(z))?))
}
/// `repr(z)`
pub fn __repr__(z: &Value) -> R {
    Ok(string(this(z)?.repr()))
}
/// `format(z, spec)`
pub fn __format__(z: &Value, spec: &Value) -> R {
    this(z)?;
    super::text_args::str_argument(spec, "__format__() argument")?;
    ops::format(base_value(z), spec)
}
