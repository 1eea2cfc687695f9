//! Dispatch of binary operators: methods of classes with the reflected forms, numbers, sequences (`Objects/abstract.c: binary_op1`).
use super::arith::try_method;
use super::special::{special, unwrap};
use super::{concat, numeric, percent, type_name};
use crate::builtins::{complex, dict_ops, set_ops, union_type};
use crate::error;
use crate::object::{Lit, R, Str, Value};
use crate::types::type_of;

/// A binary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    TrueDiv,
    /// `//`
    FloorDiv,
    /// `%`
    Mod,
    /// `**`
    Pow,
    /// `@`
    MatMul,
    /// `<<`
    LShift,
    /// `>>`
    RShift,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `divmod()`
    DivMod,
}

/// An operator's methods and its signs in messages.
struct Names {
    plain: Lit,
    reflected: Lit,
    in_place: Lit,
    sign: &'static str,
    sign_in_place: &'static str,
}
const fn op(
    plain: &'static str,
    reflected: &'static str,
    in_place: &'static str,
    sign: &'static str,
    sign_in_place: &'static str,
) -> Names {
    Names {
        plain: Lit::new(plain),
        reflected: Lit::new(reflected),
        in_place: Lit::new(in_place),
        sign,
        sign_in_place,
    }
}
static NAMES: [Names; 14] = [
    op("__add__", "__radd__", "__iadd__", "+", "+="),
    op("__sub__", "__rsub__", "__isub__", "-", "-="),
    op("__mul__", "__rmul__", "__imul__", "*", "*="),
    op("__truediv__", "__rtruediv__", "__itruediv__", "/", "/="),
    op(
        "__floordiv__",
        "__rfloordiv__",
        "__ifloordiv__",
        "//",
        "//=",
    ),
    op("__mod__", "__rmod__", "__imod__", "%", "%="),
    op("__pow__", "__rpow__", "__ipow__", "** or pow()", "**="),
    op("__matmul__", "__rmatmul__", "__imatmul__", "@", "@="),
    op("__lshift__", "__rlshift__", "__ilshift__", "<<", "<<="),
    op("__rshift__", "__rrshift__", "__irshift__", ">>", ">>="),
    op("__and__", "__rand__", "__iand__", "&", "&="),
    op("__or__", "__ror__", "__ior__", "|", "|="),
    op("__xor__", "__rxor__", "__ixor__", "^", "^="),
    op(
        "__divmod__",
        "__rdivmod__",
        "__idivmod__",
        "divmod()",
        "divmod()",
    ),
];

/// Any operator on any values.
#[inline(never)]
pub fn binary(op: Op, a: &Value, b: &Value) -> R {
    match attempt(op, a, b)? {
        Value::NotImplemented => Err(unsupported(NAMES[op as usize].sign, a, b)),
        made => Ok(made),
    }
}

/// The same, `NotImplemented` where the types do not support it (the methods `__add__`, … of builtin types).
pub fn attempt(op: Op, a: &Value, b: &Value) -> R {
    let has_methods = |v: &Value| matches!(v, Value::Inst(_) | Value::Class(_));
    if has_methods(a) || has_methods(b) {
        return with_methods(op, a, b, true);
    }
    match builtin(op, a, b)? {
        Value::NotImplemented => sequence(op, a, b),
        made => Ok(made),
    }
}

fn with_methods(op: Op, a: &Value, b: &Value, sequences: bool) -> R {
    let names = &NAMES[op as usize];
    let (left, mut right) = (special(a, &names.plain), special(b, &names.reflected));
    if right.is_some() {
        let (class_a, class_b) = (type_of(a), type_of(b));
        if class_a.is(&class_b) {
            right = None;
        } else if class_b.is_subclass(&class_a) {
            let inherited = class_a.lookup(names.reflected.s());
            let overloaded = !matches!((&inherited, &right), (Some(x), Some(y)) if x.is(y));
            if overloaded {
                let made = try_method(right.as_ref(), b, a)?;
                if !matches!(made, Value::NotImplemented) {
                    return Ok(made);
                }
                right = None;
            }
        }
    }
    let made = try_method(left.as_ref(), a, b)?;
    if !matches!(made, Value::NotImplemented) {
        return Ok(made);
    }
    // A subclass of a builtin type that overrides the method has been asked; the builtin operation of the other side has not.
    let (x, y) = (unwrap(a), unwrap(b));
    if left.is_none() || !matches!(y, Value::Inst(_) | Value::Class(_)) {
        let made = match (op, x) {
            // `%s` takes the argument as it is: a subclass has a `__str__` of its own
            (Op::Mod, Value::Str(_) | Value::Bytes(_)) => builtin(op, x, b)?,
            _ => builtin(op, x, y)?,
        };
        if !matches!(made, Value::NotImplemented) {
            return Ok(made);
        }
    }
    let made = try_method(right.as_ref(), b, a)?;
    if !matches!(made, Value::NotImplemented) {
        return Ok(made);
    }
    // The left one has been asked; the right one repeats itself all the same.
    let asked = left.is_some() && (op != Op::Mul || concat::is_sequence(x));
    if asked || !sequences {
        Ok(Value::NotImplemented)
    } else {
        sequence(op, x, y)
    }
}

/// The operators that builtin types have as numbers (`nb_*`).
fn builtin(op: Op, a: &Value, b: &Value) -> R {
    match (a, b) {
        (Value::Int(_) | Value::Float(_) | Value::Big(_) | Value::Bool(_), _) => match b {
            Value::Int(_) | Value::Float(_) | Value::Big(_) | Value::Bool(_) => {
                numeric::binary(op, a, b)
            }
            Value::Complex(_) => complex::binary(op, a, b),
            _ => Ok(Value::NotImplemented),
        },
        (Value::Complex(_), _) => complex::binary(op, a, b),
        (Value::Str(s), _) if op == Op::Mod => percent::format_str(s, b),
        (Value::Bytes(s), _) if op == Op::Mod => percent::format_bytes(s, b),
        (Value::Set(x), Value::Set(y)) => set_ops::binary(op, x, y),
        (Value::Dict(x), Value::Dict(y)) if op == Op::Or => {
            let made = x.copy();
            dict_ops::merge(&made, y)?;
            Ok(Value::Dict(made))
        }
        (Value::Inst(_), _) | (_, Value::Inst(_))
            if dict_ops::is_set_view(a) || dict_ops::is_set_view(b) =>
        {
            dict_ops::view_binary(op, a, b)
        }
        _ if op == Op::Or => union_type::or(a, b),
        _ => Ok(Value::NotImplemented),
    }
}

/// Concatenation and repetition (`sq_concat`, `sq_repeat`), which are asked last.
fn sequence(op: Op, a: &Value, b: &Value) -> R {
    match op {
        Op::Add => concat::concat(a, b),
        Op::Mul => concat::repeat(a, b),
        _ => Ok(Value::NotImplemented),
    }
}

/// An augmented assignment: `a` becomes the result.
#[inline(never)]
pub fn binary_in_place(op: Op, a: &mut Value, b: &Value) -> R<()> {
    if op == Op::Add
        && let (Value::Str(s), Value::Str(t)) = (&*a, b)
        && Str::append(s, t)
    {
        return Ok(());
    }
    let made = in_place(op, a, b)?;
    let old = std::mem::replace(a, made);
    drop(old);
    Ok(())
}

fn in_place(op: Op, a: &Value, b: &Value) -> R {
    let names = &NAMES[op as usize];
    if let Some(f) = special(a, &names.in_place) {
        if f.is_none() {
            return Err(error::type_error("'NoneType' object is not callable"));
        }
        let made = try_method(Some(&f), a, b)?;
        if !matches!(made, Value::NotImplemented) {
            return Ok(made);
        }
    } else if change(op, unwrap(a), b)? {
        crate::builtins::module_dict::written(a)?;
        return Ok(a.clone());
    }
    if op == Op::Mul && has_sequence_slots(a) {
        // Only a left operand without any sequence methods lets the right one repeat itself.
        return match with_methods(op, a, b, false)? {
            Value::NotImplemented => Err(unsupported(names.sign_in_place, a, b)),
            made => Ok(made),
        };
    }
    match attempt(op, a, b)? {
        Value::NotImplemented => Err(unsupported(names.sign_in_place, a, b)),
        made => Ok(made),
    }
}

/// Whether the type has sequence methods, none of which repeats (`tp_as_sequence` without `sq_repeat`).
fn has_sequence_slots(a: &Value) -> bool {
    match unwrap(a) {
        Value::Dict(_) | Value::Set(_) | Value::Range(_) => true,
        Value::Inst(i) => !i.class_ref().builtin,
        _ => false,
    }
}

/// The in-place operators of builtin containers; whether there is one.
pub fn change(op: Op, a: &Value, b: &Value) -> R<bool> {
    match (op, a) {
        (Op::Add, Value::List(l)) => {
            // A class with `__radd__` is asked only by `list.__add__`, which `+=` does not use.
            super::build::extend(l, b)?;
            Ok(true)
        }
        (Op::Mul, Value::List(l)) => match concat::count_of(b)? {
            Some(n) => {
                let items = concat::repeated(l.as_slice(), n)?;
                crate::object::drop_reversed(l.put(items));
                Ok(true)
            }
            None => Ok(false),
        },
        (Op::And | Op::Or | Op::Sub | Op::Xor, Value::Set(s)) if !s.frozen => match unwrap(b) {
            Value::Set(t) => {
                set_ops::update_in_place(op, s, t)?;
                Ok(true)
            }
            v if dict_ops::is_set_view(v) => {
                let t = set_ops::from_iterable(v, false)?;
                set_ops::update_in_place(op, s, &t)?;
                Ok(true)
            }
            _ => Ok(false),
        },
        (Op::Or, Value::Dict(d)) => {
            super::build::update_dict(d, b)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

#[cold]
fn unsupported(sign: &str, a: &Value, b: &Value) -> error::PyErr {
    error::type_error(format!(
        "unsupported operand type(s) for {sign}: '{}' and '{}'",
        type_name(a),
        type_name(b)
    ))
}
