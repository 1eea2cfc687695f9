//! `enum.Flag`: members that combine bit by bit, and the pseudo-members that combinations are.
use super::_proto_member::is_single_bit;
use super::{Boundary, boundary, by_value, class_of, field, member_map, member_type, value_map};
use crate::call::call;
use crate::error::{classes, type_error, value_error};
use crate::generated::builtins as b;
use crate::object::{Class, R, Ref, Value, boolean, int, intern, list, string};
use crate::ops;
use crate::types::type_of;
use num_bigint::{BigInt, Sign};

fn big(v: &Value) -> BigInt {
    ops::base_value(v).to_big().unwrap_or_default()
}

fn mask(c: &Class, name: &str) -> BigInt {
    c.lookup_text(name).map(|v| big(&v)).unwrap_or_default()
}

/// The next value of `auto()`: the lowest bit above the greatest so far.
pub fn _generate_next_value_(_name: &Value, start: &Value, count: &Value, last: &Value) -> R {
    if !ops::truth(count)? {
        return Ok(if start.is_none() {
            Value::Int(1)
        } else {
            start.clone()
        });
    }
    let mut greatest = Value::Int(0);
    for (i, v) in ops::collect(last)?.into_iter().enumerate() {
        if i == 0 || ops::is_gt(&v, &greatest)? {
            greatest = v;
        }
    }
    match ops::base_value(&greatest).to_big() {
        Some(n) => Ok(int(BigInt::from(1) << n.bits())),
        None => Err(type_error(format!(
            "invalid flag value {}",
            ops::repr(&greatest)?
        ))),
    }
}

/// How bits without a name are shown.
pub fn _numeric_repr_(value: &Value) -> R {
    ops::repr_of(value)
}

/// `bin()` of this module: the leading bit is the sign.
fn binary(n: &BigInt, width: u64) -> String {
    let bits = n.bits();
    let ceiling = BigInt::from(1) << bits;
    let (sign, digits) = if n.sign() == Sign::Minus {
        let all: BigInt = &ceiling - 1;
        let text = ((!n.clone()) ^ (all + &ceiling)).to_str_radix(2);
        ("0b1", text[1..].to_owned())
    } else {
        let text = (n + &ceiling).to_str_radix(2);
        ("0b0", text[1..].to_owned())
    };
    let width = usize::try_from(width).unwrap_or(0);
    let fill = &sign[2..];
    let padding = width.saturating_sub(digits.len());
    format!("{sign} {}{digits}", fill.repeat(padding))
}

/// The value that the boundary makes of one with bits that no member has; `None` where the int itself is the result.
fn bounded(c: &Ref<Class>, value: &BigInt) -> R<Option<BigInt>> {
    let (flags, all) = (mask(c, "_flag_mask_"), mask(c, "_all_bits_"));
    let outside = *value < !all.clone() || *value > all;
    let skipped = value & (&all ^ &flags);
    if !outside && skipped.sign() == Sign::NoSign {
        return Ok(Some(value.clone()));
    }
    match boundary(c) {
        Some(Boundary::Strict) => {
            let width = value.bits().max(flags.bits());
            Err(value_error(format!(
                "{} invalid value {value}\n    given {}\n  allowed {}",
                ops::repr(&Value::Class(c.clone()))?,
                binary(value, width),
                binary(&flags, width)
            )))
        }
        Some(Boundary::Conform) => Ok(Some(value & flags)),
        Some(Boundary::Eject) => Ok(None),
        Some(Boundary::Keep) if value.sign() == Sign::Minus => {
            let above: BigInt = (all + 1u32).max(BigInt::from(1) << value.bits());
            Ok(Some(above + value))
        }
        Some(Boundary::Keep) => Ok(Some(value.clone())),
        None => {
            let (class, set) = (
                ops::repr(&Value::Class(c.clone()))?,
                c.lookup_text("_boundary_").unwrap_or_default(),
            );
            Err(value_error(format!(
                "{class} unknown flag boundary {}",
                ops::repr(&set)?
            )))
        }
    }
}

/// Makes the pseudo-member of a combination.
pub fn _missing_(cls: &Value, value: &Value) -> R {
    let c = class_of(cls)?;
    let Some(given) = ops::base_value(value).to_big() else {
        return Err(value_error(format!(
            "{} is not a valid {}",
            ops::repr(value)?,
            c.qualname()
        )));
    };
    let Some(mut n) = bounded(c, &given)? else {
        return Ok(value.clone());
    };
    let (flags, singles, all) = (
        mask(c, "_flag_mask_"),
        mask(c, "_singles_mask_"),
        mask(c, "_all_bits_"),
    );
    let negative = (n.sign() == Sign::Minus).then(|| n.clone());
    if negative.is_some() {
        n = all + 1u32 + n;
    }
    let keep = boundary(c) == Some(Boundary::Keep);
    let unknown = &n & !flags;
    if unknown.sign() != Sign::NoSign && !keep {
        let text = format!(
            "{}({n}) -->  unknown values {unknown} [{}]",
            c.name(),
            binary(&unknown, 0)
        );
        return Err(value_error(text));
    }
    let (aliases, own) = (&n & !singles.clone(), &n & singles);
    let made = instance(c, &n)?;
    let name = combined_name(c, &mut n, &own, &aliases)?;
    put(&made, "_name_", name);
    let made = value_map(c).set_default(&int(n), &made)?;
    if let Some(negative) = negative {
        value_map(c).set(int(negative), made.clone())?;
    }
    Ok(made)
}

fn put(member: &Value, name: &str, v: Value) {
    if let Value::Inst(i) = member {
        drop(i.set(&intern(name), v));
    }
}

fn instance(c: &Ref<Class>, n: &BigInt) -> R {
    let of = member_type(c);
    let value = int(n.clone());
    let made = if of.is(&b::object()) {
        crate::construct::object_new(c, false)?
    } else {
        let new = of.lookup_text("__new__").unwrap_or_default();
        call(
            &ops::descr_get(&new, None, c)?,
            &mut [Value::Class(c.clone()), value.clone()],
        )?
    };
    if ops::getattr_opt(&made, &intern("_value_"))?.is_none() {
        put(&made, "_value_", value);
    }
    Ok(made)
}

/// `A|B`, with the rest as a number where the boundary keeps it; None for a value without members.
fn combined_name(c: &Ref<Class>, n: &mut BigInt, own: &BigInt, aliases: &BigInt) -> R {
    if own.sign() == Sign::NoSign && aliases.sign() == Sign::NoSign {
        return Ok(Value::None);
    }
    let mut members = parts(c, &int(own.clone()))?;
    let mut combined = BigInt::default();
    for m in &members {
        combined |= big(&field(m, "_value_")?);
    }
    if aliases.sign() != Sign::NoSign {
        *n = own | aliases;
        for m in member_map(c).values() {
            let bits = big(&field(&m, "_value_")?);
            let inside = bits.sign() != Sign::NoSign && (&bits & &*n) == bits;
            if inside && !members.iter().any(|known| known.is(&m)) {
                combined |= bits;
                members.push(m);
            }
        }
    }
    let unknown = &*n ^ &combined;
    if combined.sign() == Sign::NoSign {
        return Ok(Value::None);
    }
    let names = members
        .iter()
        .map(|m| ops::to_str(&field(m, "_name_")?))
        .collect::<R<Vec<String>>>()?;
    let mut name = names.join("|");
    if unknown.sign() != Sign::NoSign {
        if boundary(c) == Some(Boundary::Strict) {
            let class = ops::repr(&Value::Class(c.clone()))?;
            return Err(value_error(format!(
                "{class}: no members with value {unknown}"
            )));
        }
        let show = crate::stdlib::support::get(&Value::Class(c.clone()), "_numeric_repr_")?;
        name.push('|');
        name.push_str(&ops::to_str(&call(&show, &mut [int(unknown)])?)?);
    }
    Ok(string(name))
}

/// The members whose bits a value has, by value or in order of definition, as the class has them.
fn parts(c: &Ref<Class>, value: &Value) -> R<Vec<Value>> {
    let f = c.lookup_text("_iter_member_").unwrap_or_default();
    ops::collect(&call(&ops::descr_get(&f, None, c)?, &mut [value.clone()])?)
}

fn by_bits(c: &Ref<Class>, value: &Value) -> R<Vec<Value>> {
    let mut rest = big(value) & mask(c, "_flag_mask_");
    let map = value_map(c);
    let mut out = Vec::new();
    while let Some(at) = rest.trailing_zeros() {
        let bit = BigInt::from(1) << at;
        out.push(map.get(&int(bit.clone()))?.unwrap_or(Value::None));
        rest ^= bit;
    }
    Ok(out)
}

/// The members in a value, lowest bit first.
pub fn _iter_member_by_value_(cls: &Value, value: &Value) -> R {
    ops::iter(&list(by_bits(class_of(cls)?, value)?))
}
pub use _iter_member_by_value_ as _iter_member_;

/// The members in a value, in the order of their definition.
pub fn _iter_member_by_def_(cls: &Value, value: &Value) -> R {
    let mut members = Vec::new();
    for m in by_bits(class_of(cls)?, value)? {
        members.push((big(&field(&m, "_sort_order_")?), m));
    }
    members.sort_by(|a, b| a.0.cmp(&b.0));
    ops::iter(&list(members.into_iter().map(|(_, m)| m).collect()))
}

/// `READ in permissions`
pub fn __contains__(this: &Value, other: &Value) -> R {
    let class = type_of(this);
    if !type_of(other).is_subclass(&class) {
        return Err(type_error(format!(
            "unsupported operand type(s) for 'in': '{}' and '{}'",
            type_of(other).qualname(),
            class.qualname()
        )));
    }
    let theirs = field(other, "_value_")?;
    let common = ops::and(&theirs, &field(this, "_value_")?)?;
    Ok(boolean(ops::is_eq(&common, &theirs)?))
}

/// The members in it.
pub fn __iter__(this: &Value) -> R {
    let found = parts(&type_of(this), &field(this, "_value_")?)?;
    ops::iter(&list(found))
}

/// The number of bits.
pub fn __len__(this: &Value) -> R {
    Ok(int(BigInt::from(
        big(&field(this, "_value_")?).magnitude().count_ones(),
    )))
}

/// `<Perm.R|W: 3>`
pub fn __repr__(this: &Value) -> R {
    let class = type_of(this);
    let value = super::r#enum::value_repr(&class, &field(this, "_value_")?)?;
    Ok(string(match field(this, "_name_")? {
        Value::None => format!("<{}: {value}>", class.name()),
        name => format!("<{}.{}: {value}>", class.name(), ops::to_str(&name)?),
    }))
}

/// `Perm.R|W`
pub fn __str__(this: &Value) -> R {
    let class = type_of(this).name();
    Ok(string(match field(this, "_name_")? {
        Value::None => format!("{class}({})", ops::repr(&field(this, "_value_")?)?),
        name => format!("{class}.{}", ops::to_str(&name)?),
    }))
}

/// Whether there is a bit.
pub fn __bool__(this: &Value) -> R {
    Ok(boolean(ops::truth(&field(this, "_value_")?)?))
}

fn combine(this: &Value, other: &Value, op: fn(&Value, &Value) -> R) -> R {
    let class = type_of(this);
    let of = member_type(&class);
    let theirs = if type_of(other).is_subclass(&class) {
        field(other, "_value_")?
    } else if !of.is(&b::object()) && type_of(other).is_subclass(&of) {
        other.clone()
    } else {
        return Ok(Value::NotImplemented);
    };
    by_value(&class, &op(&field(this, "_value_")?, &theirs)?)
}

/// `a | b`
pub fn __or__(this: &Value, other: &Value) -> R {
    combine(this, other, ops::or)
}
/// `a & b`
pub fn __and__(this: &Value, other: &Value) -> R {
    combine(this, other, ops::and)
}
/// `a ^ b`
pub fn __xor__(this: &Value, other: &Value) -> R {
    combine(this, other, ops::xor)
}
pub use {__and__ as __rand__, __or__ as __ror__, __xor__ as __rxor__};

/// `~a`, remembered by the member.
pub fn __invert__(this: &Value) -> R {
    let name = intern("_inverted_");
    if let Value::Inst(i) = this
        && let Some(known) = i.get(&name)
    {
        return Ok(known);
    }
    let class = type_of(this);
    let inverted = ops::invert(&field(this, "_value_")?)?;
    let made = match boundary(&class) {
        Some(Boundary::Eject | Boundary::Keep) => by_value(&class, &inverted)?,
        _ => by_value(
            &class,
            &ops::and(&int(mask(&class, "_singles_mask_")), &inverted)?,
        )?,
    };
    put(this, "_inverted_", made.clone());
    Ok(made)
}

/// Whether the members are not in the order of their values, so that `_iter_member_` must sort.
pub fn is_unordered(members: &[Value]) -> R<bool> {
    let values = members
        .iter()
        .map(|m| field(m, "_value_"))
        .collect::<R<Vec<Value>>>()?;
    for pair in values.windows(2) {
        match ops::is_gt(&pair[0], &pair[1]) {
            Ok(true) => return Ok(true),
            Err(e) if !e.is(&classes::type_error()) => return Err(e),
            _ => {}
        }
    }
    Ok(false)
}

/// Whether a name of `_order_` counts: members with one bit do.
pub fn is_canonical(member: &Value) -> R<bool> {
    Ok(is_single_bit(&field(member, "_value_")?))
}
