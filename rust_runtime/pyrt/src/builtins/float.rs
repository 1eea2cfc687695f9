//! `float` (`Objects/floatobject.c`).
use crate::error;
use crate::num::{convert, float_repr, hex as hexadecimal, parse, round};
use crate::object::{R, Value, boolean, float, str, string, tuple};
use crate::ops::{
    self, Cmp, Op, base_value, from_int, invoke, names, num_error, num_error_of, special, type_name,
};

/// `float(x)`
pub fn __new__(_class: &Value, x: &Value) -> R {
    from_value(x)
}

/// `float(x)`
pub fn from_value(x: &Value) -> R {
    if let Value::Float(_) = x {
        return Ok(x.clone());
    }
    match base_value(x) {
        Value::Str(s) => {
            return parse::parse_float(s.as_str())
                .map(float)
                .map_err(|e| num_error_of(e, x));
        }
        Value::Bytes(s) => {
            return parse::parse_float_bytes(s.as_slice())
                .map(float)
                .map_err(|e| num_error_of(e, x));
        }
        Value::Inst(_) if let Some(data) = super::bytes_ops::view(x) => {
            return parse::parse_float_bytes(&data)
                .map(float)
                .map_err(|e| num_error_of(e, x));
        }
        _ => {}
    }
    match real_opt(x)? {
        Some(f) => Ok(float(f)),
        None => Err(error::type_error(format!(
            "float() argument must be a string or a real number, not '{}'",
            type_name(x)
        ))),
    }
}

/// The float that a number is (`__float__`, then `__index__`); `None` where it is no number.
pub fn real_opt(x: &Value) -> R<Option<f64>> {
    match x {
        Value::Float(f) => return Ok(Some(f.f())),
        Value::Int(i) => return Ok(Some(*i as f64)),
        _ => {}
    }
    if let Some(f) = special(x, &names::FLOAT) {
        let made = invoke(&f, x)?;
        if let Value::Float(f) = made {
            return Ok(Some(f.f()));
        }
        let returned = format!(
            "{}.__float__ returned non-float (type {})",
            type_name(x),
            type_name(&made)
        );
        return match base_value(&made) {
            Value::Float(f) => {
                crate::traceback::strict_subclass(&returned, "float")?;
                Ok(Some(f.f()))
            }
            _ => Err(error::type_error(returned)),
        };
    }
    if let Value::Float(f) = base_value(x) {
        return Ok(Some(f.f()));
    }
    match ops::index_opt(x)? {
        Some(Value::Int(i)) => Ok(Some(i as f64)),
        Some(Value::Big(b)) => convert::to_f64(&b.0).map(Some).map_err(num_error),
        _ => Ok(None),
    }
}

/// `PyFloat_AsDouble`
pub fn real_number(x: &Value) -> R<f64> {
    match real_opt(x)? {
        Some(f) => Ok(f),
        None => Err(error::type_error(format!(
            "must be real number, not {}",
            type_name(x)
        ))),
    }
}

fn this(v: &Value) -> R<f64> {
    match base_value(v) {
        Value::Float(f) => Ok(f.f()),
        _ => Err(error::type_error(format!(
            "descriptor requires a 'float' object but received a '{}'",
            type_name(v)
        ))),
    }
}

/// `x.is_integer()`
pub fn is_integer(x: &Value) -> R {
    let f = this(x)?;
    Ok(boolean(f.is_finite() && f.floor() == f))
}
/// `x.as_integer_ratio()`
pub fn as_integer_ratio(x: &Value) -> R {
    let (n, d) = float_repr::as_integer_ratio(this(x)?).map_err(num_error)?;
    Ok(tuple(vec![from_int(n), from_int(d)]))
}
/// `x.hex()`
pub fn hex(x: &Value) -> R {
    Ok(string(hexadecimal::hex(this(x)?)))
}
/// `float.fromhex(text)`
pub fn fromhex(class: &Value, text: &Value) -> R {
    let Value::Str(s) = base_value(text) else {
        return Err(error::type_error(
            "bad argument type for built-in operation",
        ));
    };
    let made = hexadecimal::fromhex(s.as_str())
        .map(float)
        .map_err(num_error)?;
    match class {
        Value::Class(c) if c.is(&crate::generated::builtins::float()) => Ok(made),
        other => crate::call::call(other, &mut [made]),
    }
}
/// `x.conjugate()`
pub fn conjugate(x: &Value) -> R {
    Ok(float(this(x)?))
}
/// `x.real`
pub fn real(x: &Value) -> R {
    Ok(float(this(x)?))
}
/// `x.imag`
pub fn imag(_x: &Value) -> R {
    Ok(float(0.0))
}

fn is_real(v: &Value) -> bool {
    matches!(
        base_value(v),
        Value::Float(_) | Value::Int(_) | Value::Bool(_) | Value::Big(_)
    )
}

/// The operators take ints for floats, so that `(1.5).__add__(1)` is one of floats.
fn operate(op: Op, a: &Value, b: &Value) -> R {
    if !is_real(a) || !is_real(b) {
        return Ok(Value::NotImplemented);
    }
    ops::numeric(op, base_value(a), base_value(b))
}

macro_rules! binary {
    ($($name:ident $reflected:ident $op:ident)*) => { $(
        #[doc = concat!("`x.", stringify!($name), "(other)`")]
        pub fn $name(x: &Value, other: &Value) -> R {
            operate(Op::$op, x, other)
        }
        #[doc = concat!("`x.", stringify!($reflected), "(other)`")]
        pub fn $reflected(x: &Value, other: &Value) -> R {
            operate(Op::$op, other, x)
        }
    )* };
}
binary! {
    __add__ __radd__ Add
    __sub__ __rsub__ Sub
    __mul__ __rmul__ Mul
    __truediv__ __rtruediv__ TrueDiv
    __floordiv__ __rfloordiv__ FloorDiv
    __mod__ __rmod__ Mod
    __divmod__ __rdivmod__ DivMod
}

/// `x.__pow__(other, mod)`
pub fn __pow__(x: &Value, other: &Value, modulus: &Value) -> R {
    if !modulus.is_none() {
        return Err(error::type_error(
            "pow() 3rd argument not allowed unless all arguments are integers",
        ));
    }
    operate(Op::Pow, x, other)
}
/// `x.__rpow__(other, mod)`
pub fn __rpow__(x: &Value, other: &Value, modulus: &Value) -> R {
    __pow__(other, x, modulus)
}

macro_rules! comparison {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`x.", stringify!($name), "(other)`")]
        pub fn $name(x: &Value, other: &Value) -> R {
            if is_real(other) { ops::builtin(Cmp::$op, base_value(x), base_value(other)) } else { Ok(Value::NotImplemented) }
        }
    )* };
}
comparison! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `-x`
pub fn __neg__(x: &Value) -> R {
    Ok(float(-this(x)?))
}
/// `+x`
pub fn __pos__(x: &Value) -> R {
    Ok(float(this(x)?))
}
/// `abs(x)`
pub fn __abs__(x: &Value) -> R {
    Ok(float(this(x)?.abs()))
}
/// `bool(x)`
pub fn __bool__(x: &Value) -> R {
    Ok(boolean(this(x)? != 0.0))
}
/// `int(x)`
pub fn __int__(x: &Value) -> R {
    super::int::from_float(this(x)?)
}
/// `float(x)`
pub fn __float__(x: &Value) -> R {
    Ok(float(this(x)?))
}
/// `math.trunc(x)`
pub fn __trunc__(x: &Value) -> R {
    super::int::from_float(this(x)?)
}
/// `math.floor(x)`
pub fn __floor__(x: &Value) -> R {
    round::floor(this(x)?).map(from_int).map_err(num_error)
}
/// `math.ceil(x)`
pub fn __ceil__(x: &Value) -> R {
    round::ceil(this(x)?).map(from_int).map_err(num_error)
}
/// `round(x, ndigits)`
pub fn __round__(x: &Value, ndigits: &Value) -> R {
    let f = this(x)?;
    if ndigits.is_none() {
        return round::round_to_int(f).map(from_int).map_err(num_error);
    }
    round::round_f64(f, ops::index_clipped(ndigits)?)
        .map(float)
        .map_err(num_error)
}
/// `hash(x)`
pub fn __hash__(x: &Value) -> R {
    Ok(Value::Int(ops::hash(&float(this(x)?))?))
}
/// `repr(x)`
pub fn __repr__(x: &Value) -> R {
    Ok(str(&float_repr::repr(this(x)?)))
}
/// `format(x, spec)`
pub fn __format__(x: &Value, spec: &Value) -> R {
    super::text_args::str_argument(spec, "__format__() argument")?;
    ops::format(base_value(x), spec)
}

/// What `copy` and `pickle` give to `__new__`.
pub fn __getnewargs__(x: &Value) -> R {
    Ok(tuple(vec![float(this(x)?)]))
}
/// How the machine stores floats: all targets as IEEE 754 says, the lowest byte first.
pub fn __getformat__(_class: &Value, typestr: &Value) -> R {
    match base_value(typestr) {
        Value::Str(s) if matches!(s.as_str(), "double" | "float") => Ok(str("IEEE, little-endian")),
        Value::Str(_) => Err(error::value_error(
            "__getformat__() argument 1 must be 'double' or 'float'",
        )),
        _ => Err(error::type_error(format!(
            "__getformat__() argument must be str, not {}",
            crate::ops::argument_type_name(typestr)
        ))),
    }
}
