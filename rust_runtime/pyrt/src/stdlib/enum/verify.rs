//! `enum.verify`: checks an enumeration for what `EnumCheck` names.
use super::checks::{enumeration, single_bits};
use super::{field, member_map, members};
use crate::error::value_error;
use crate::object::{Class, Head, NativeData, R, Ref, Value, int, native};
use crate::ops;
use crate::stdlib::support::instance;
use num_bigint::BigInt;
use std::ptr::NonNull;

struct Checks(Value);
impl NativeData for Checks {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// `verify(*checks)`
pub fn __new__(cls: &Value, checks: &Value) -> R {
    instance(cls, Checks(checks.clone()))
}

/// Checks a class and gives it back.
pub fn __call__(this: &Value, of: &Value) -> R {
    let (class, flags) = enumeration(of)?;
    for check in ops::collect(&native::<Checks>(this, "verify")?.0)? {
        match ops::to_str(&field(&check, "_name_")?)?.as_str() {
            "UNIQUE" => unique(of, class)?,
            "CONTINUOUS" => continuous(class, flags)?,
            _ => named_flags(class)?,
        }
    }
    Ok(of.clone())
}

fn unique(of: &Value, class: &Ref<Class>) -> R<()> {
    let mut aliases = Vec::new();
    for (name, member) in member_map(class).pairs() {
        let own = field(&member, "_name_")?;
        if ops::is_ne(&name, &own)? {
            aliases.push(format!("{} -> {}", ops::to_str(&name)?, ops::to_str(&own)?));
        }
    }
    if aliases.is_empty() {
        return Ok(());
    }
    let shown = ops::repr(of)?;
    Err(value_error(format!(
        "aliases found in {shown}: {}",
        aliases.join(", ")
    )))
}

fn number(member: &Value) -> R<BigInt> {
    let value = field(member, "_value_")?;
    Ok(ops::base_value(&ops::index(&value)?)
        .to_big()
        .unwrap_or_default())
}

fn continuous(class: &Ref<Class>, flags: bool) -> R<()> {
    let mut values = members(class)?.iter().map(number).collect::<R<Vec<_>>>()?;
    values.sort();
    values.dedup();
    let [low, .., high] = &values[..] else {
        return Ok(());
    };
    let mut missing: Vec<String> = Vec::new();
    let mut length = 0;
    let mut note = |n: BigInt| {
        if values.binary_search(&n).is_err() {
            missing.push(n.to_string());
            length += missing.last().map_or(0, String::len) + 2;
        }
        length < 256
    };
    if flags {
        for bit in low.bits()..high.bits().saturating_sub(1) {
            if !note(BigInt::from(1) << bit) {
                break;
            }
        }
    } else {
        let mut n: BigInt = low + 1;
        while &n < high && note(n.clone()) {
            n += 1;
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let kind = if flags { "flag" } else { "enum" };
    let name = ops::repr(&class.name.get())?;
    let text = format!(
        "invalid {kind} {name}: missing values {}",
        missing.join(", ")
    );
    Err(value_error(text.chars().take(256).collect::<String>()))
}

fn named_flags(class: &Ref<Class>) -> R<()> {
    let named = members(class)?;
    let values = named.iter().map(number).collect::<R<Vec<_>>>()?;
    let (mut names, mut missing) = (Vec::new(), BigInt::default());
    for (name, alias) in member_map(class).pairs() {
        let own = ops::is_eq(&name, &field(&alias, "_name_")?)?;
        let is_member = own && named.iter().any(|m| m.is(&alias));
        let value = number(&alias)?;
        if is_member || value < BigInt::default() {
            continue;
        }
        let missed: Vec<BigInt> = single_bits(&int(value))?
            .into_iter()
            .filter(|bit| !values.contains(bit))
            .collect();
        if !missed.is_empty() {
            names.push(ops::to_str(&name)?);
            missed.into_iter().for_each(|bit| missing |= bit);
        }
    }
    let Some((last, first)) = names.split_last() else {
        return Ok(());
    };
    let alias = if first.is_empty() {
        format!("alias {last} is missing")
    } else {
        format!("aliases {} and {last} are missing", first.join(", "))
    };
    let single = missing
        .trailing_zeros()
        .is_some_and(|at| at + 1 == missing.bits());
    let value = if single {
        "value"
    } else {
        "combined values of"
    };
    let name = ops::repr(&class.name.get())?;
    Err(value_error(format!(
        "invalid Flag {name}: {alias} {value} 0x{missing:x} [use enum.show_flag_values(value) for details]"
    )))
}
