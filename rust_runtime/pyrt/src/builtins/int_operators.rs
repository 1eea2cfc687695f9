//! The operators of `int` as methods: `(1).__add__(2)`, `super().__eq__(other)`.
use super::int::this;
use crate::object::{R, Value, boolean, int};
use crate::ops::{self, Cmp, Op, base_value};

fn is_int(v: &Value) -> bool {
    matches!(
        base_value(v),
        Value::Int(_) | Value::Bool(_) | Value::Big(_)
    )
}

fn operate(op: Op, a: &Value, b: &Value) -> R {
    if !is_int(a) || !is_int(b) {
        return Ok(Value::NotImplemented);
    }
    ops::numeric(op, base_value(a), base_value(b))
}

fn compare(op: Cmp, a: &Value, b: &Value) -> R {
    if !is_int(a) || !is_int(b) {
        return Ok(Value::NotImplemented);
    }
    ops::builtin(op, base_value(a), base_value(b))
}

macro_rules! binary {
    ($($name:ident $reflected:ident $op:ident)*) => { $(
        #[doc = concat!("`n.", stringify!($name), "(other)`")]
        pub fn $name(n: &Value, other: &Value) -> R {
            operate(Op::$op, n, other)
        }
        #[doc = concat!("`n.", stringify!($reflected), "(other)`")]
        pub fn $reflected(n: &Value, other: &Value) -> R {
            operate(Op::$op, other, n)
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
    __lshift__ __rlshift__ LShift
    __rshift__ __rrshift__ RShift
    __and__ __rand__ And
    __or__ __ror__ Or
    __xor__ __rxor__ Xor
}

macro_rules! comparison {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`n.", stringify!($name), "(other)`")]
        pub fn $name(n: &Value, other: &Value) -> R {
            compare(Cmp::$op, n, other)
        }
    )* };
}
comparison! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `n.__pow__(other, mod)`
pub fn __pow__(n: &Value, other: &Value, modulus: &Value) -> R {
    if !is_int(other) || !(modulus.is_none() || is_int(modulus)) {
        return Ok(Value::NotImplemented);
    }
    if modulus.is_none() {
        operate(Op::Pow, n, other)
    } else {
        ops::pow3(base_value(n), base_value(other), base_value(modulus))
    }
}

/// `n.__rpow__(other, mod)`
pub fn __rpow__(n: &Value, other: &Value, modulus: &Value) -> R {
    if !is_int(other) {
        return Ok(Value::NotImplemented);
    }
    __pow__(other, n, modulus)
}

/// `-n`
pub fn __neg__(n: &Value) -> R {
    ops::neg(&int(this(n)?))
}
/// `+n`
pub fn __pos__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `~n`
pub fn __invert__(n: &Value) -> R {
    ops::invert(&int(this(n)?))
}
/// `abs(n)`
pub fn __abs__(n: &Value) -> R {
    ops::abs(&int(this(n)?))
}
/// `bool(n)`
pub fn __bool__(n: &Value) -> R {
    Ok(boolean(ops::truth(&int(this(n)?))?))
}
/// `int(n)`
pub fn __int__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `float(n)`
pub fn __float__(n: &Value) -> R {
    super::float::from_value(&int(this(n)?))
}
/// `operator.index(n)`
pub fn __index__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `math.trunc(n)`
pub fn __trunc__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `math.floor(n)`
pub fn __floor__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `math.ceil(n)`
pub fn __ceil__(n: &Value) -> R {
    Ok(int(this(n)?))
}
/// `hash(n)`
pub fn __hash__(n: &Value) -> R {
    Ok(Value::Int(ops::hash(&int(this(n)?))?))
}
