//! `operator` (`Modules/_operator.c`): the operators of the language as functions, and callables made of names.
pub mod attrgetter;
pub mod itemgetter;
pub mod methodcaller;

use crate::error::{type_error, value_error};
use crate::object::{R, Value, boolean, int_usize};
use crate::ops;

macro_rules! binary {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "(a, b)`")]
        pub fn $name(a: &Value, b: &Value) -> R {
            ops::$op(a, b)
        }
    )* };
}
binary! {
    add add sub sub mul mul truediv truediv floordiv floordiv r#mod modulo pow pow matmul matmul lshift lshift rshift rshift and_ and or_ or xor xor eq eq ne ne lt lt le le gt gt ge ge getitem getitem
}

macro_rules! in_place {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "(a, b)`: the object that `a` becomes.")]
        pub fn $name(a: &Value, b: &Value) -> R {
            let mut made = a.clone();
            ops::$op(&mut made, b)?;
            Ok(made)
        }
    )* };
}
in_place! {
    iadd iadd isub isub imul imul itruediv itruediv ifloordiv ifloordiv imod imodulo ipow ipow imatmul imatmul ilshift ilshift irshift irshift iand iand ior ior ixor ixor
}

/// `-a`
pub fn neg(a: &Value) -> R {
    ops::neg(a)
}
/// `+a`
pub fn pos(a: &Value) -> R {
    ops::pos(a)
}
/// `~a`
pub fn invert(a: &Value) -> R {
    ops::invert(a)
}
/// `~a`
pub fn inv(a: &Value) -> R {
    ops::invert(a)
}
/// `not a`
pub fn not_(a: &Value) -> R {
    Ok(boolean(!ops::truth(a)?))
}
/// `bool(a)`
pub fn truth(a: &Value) -> R {
    Ok(boolean(ops::truth(a)?))
}
/// `abs(a)`
pub fn abs(a: &Value) -> R {
    ops::abs(a)
}
/// `a.__index__()`
pub fn index(a: &Value) -> R {
    ops::index(a)
}
/// `a is b`
pub fn is_(a: &Value, b: &Value) -> R {
    Ok(boolean(a.is(b)))
}
/// `a is not b`
pub fn is_not(a: &Value, b: &Value) -> R {
    Ok(boolean(!a.is(b)))
}

fn is_sequence(v: &Value) -> bool {
    matches!(
        ops::base_value(v),
        Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_)
    ) || ops::special(v, &ops::names::GETITEM).is_some()
}

#[cold]
fn not_concatenable(v: &Value) -> crate::object::PyErr {
    type_error(format!(
        "'{}' object can't be concatenated",
        ops::type_name(v)
    ))
}

/// `a + b` of sequences.
pub fn concat(a: &Value, b: &Value) -> R {
    if is_sequence(a) && is_sequence(b) {
        ops::add(a, b)
    } else {
        Err(not_concatenable(a))
    }
}
/// `a += b` of sequences.
pub fn iconcat(a: &Value, b: &Value) -> R {
    if is_sequence(a) {
        iadd(a, b)
    } else {
        Err(not_concatenable(a))
    }
}
/// `b in a`
pub fn contains(a: &Value, b: &Value) -> R {
    Ok(boolean(ops::contains(a, b)?))
}
/// How many items of `a` equal `b`.
pub fn count_of(a: &Value, b: &Value) -> R {
    let mut n = 0;
    ops::for_each(a, |v| {
        n += usize::from(ops::same(&v, b)?);
        Ok(())
    })?;
    Ok(int_usize(n))
}
/// The place of the first item of `a` that equals `b`.
pub fn index_of(a: &Value, b: &Value) -> R {
    let mut it = ops::for_iter(a)?;
    let mut i = 0;
    while let Some(v) = it.next()? {
        if ops::same(&v, b)? {
            return Ok(int_usize(i));
        }
        i += 1;
    }
    Err(value_error("sequence.index(x): x not in sequence"))
}
/// `a[b] = c`
pub fn setitem(a: &Value, b: &Value, c: &Value) -> R {
    ops::setitem(a, b, c.clone())?;
    Ok(Value::None)
}
/// `del a[b]`
pub fn delitem(a: &Value, b: &Value) -> R {
    ops::delitem(a, b)?;
    Ok(Value::None)
}
/// `length_hint(obj, default)`
pub fn length_hint(obj: &Value, default: &Value) -> R {
    let Some(default) = ops::index_opt(default)? else {
        return Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            ops::type_name(default)
        )));
    };
    match obj {
        Value::Iter(i) => Ok(i.length_hint().map_or(default, int_usize)),
        _ => match ops::len(obj) {
            Ok(n) => Ok(int_usize(n)),
            Err(e) if e.is(&crate::error::classes::type_error()) => {
                match ops::special(obj, &ops::names::LENGTH_HINT) {
                    Some(f) => hinted(ops::invoke(&f, obj), default),
                    None => Ok(default),
                }
            }
            Err(e) => Err(e),
        },
    }
}
/// What `__length_hint__` gave, checked (`Objects/abstract.c: PyObject_LengthHint`).
fn hinted(given: R, default: Value) -> R {
    match given {
        Err(e) if e.is(&crate::error::classes::type_error()) => Ok(default),
        Err(e) => Err(e),
        Ok(Value::NotImplemented) => Ok(default),
        Ok(Value::Bool(b)) => Ok(Value::Int(i64::from(b.is()))),
        Ok(Value::Int(n)) if n < 0 => Err(value_error("__length_hint__() should return >= 0")),
        Ok(n @ Value::Int(_)) => Ok(n),
        Ok(other) => Err(type_error(format!(
            "__length_hint__ must be an integer, not {}",
            ops::type_name(&other)
        ))),
    }
}

/// `obj(*args, **kwargs)`
pub fn call(obj: &Value, args: &Value, kwargs: &Value) -> R {
    let mut kw = match kwargs {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    };
    crate::call::call_kw(obj, &mut ops::collect(args)?, &mut kw)
}

/// The one argument of a call, which the messages of the callables below name.
fn only<'a>(args: &'a Value, class: &str) -> R<&'a Value> {
    match args {
        Value::Tuple(t) if t.items().len() == 1 => Ok(&t.items()[0]),
        Value::Tuple(t) => Err(type_error(format!(
            "{class} expected 1 argument, got {}",
            t.items().len()
        ))),
        _ => Err(type_error(format!("{class} expected 1 argument"))),
    }
}

/// `operator.name(items)`
fn shown(name: &str, items: &[Value]) -> R<String> {
    let items: R<Vec<String>> = items.iter().map(ops::repr).collect();
    Ok(format!("operator.{name}({})", items?.join(", ")))
}

/// `_operator._compare_digest(a, b)`: ASCII texts, or bytes.
pub fn _compare_digest(a: &Value, b: &Value) -> R {
    use crate::builtins::bytes_args::bytes_like;
    let equal = |a: &[u8], b: &[u8]| {
        a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (x, y)| sum | (x ^ y)) == 0
    };
    if let (Value::Str(x), Value::Str(y)) = (ops::base_value(a), ops::base_value(b)) {
        if !x.as_str().is_ascii() || !y.as_str().is_ascii() {
            return Err(crate::error::type_error(
                "comparing strings with non-ASCII characters is not supported",
            ));
        }
        return Ok(boolean(equal(x.as_str().as_bytes(), y.as_str().as_bytes())));
    }
    let is_other = |v| crate::builtins::bytes_ops::view(v).is_none();
    if is_other(a) && is_other(b) {
        return Err(crate::error::type_error(format!(
            "unsupported operand types(s) or combination of types: '{}' and '{}'",
            ops::type_name(a),
            ops::type_name(b)
        )));
    }
    Ok(boolean(equal(&bytes_like(a)?, &bytes_like(b)?)))
}
