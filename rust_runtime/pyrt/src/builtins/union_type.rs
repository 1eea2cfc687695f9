//! `X | Y` of types: `types.UnionType` (`Objects/unionobject.c`).
use super::generic_alias::{self, item_repr};
use crate::generated::builtins as b;
use crate::kinds::Kind;
use crate::native_value;
use crate::object::{Head, Inst, NativeData, R, Value, tuple};
use crate::ops;
use std::ptr::NonNull;

/// The types of a union, without duplicates; `None` stands as its type.
pub struct Union(pub Vec<Value>);
impl NativeData for Union {
    fn kind() -> Option<Kind> {
        Some(Kind::Alias)
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.iter().for_each(|v| v.traverse(visit));
    }
}

/// The types of a union object.
pub fn args(v: &Value) -> Option<&[Value]> {
    match v {
        Value::Inst(i) => i.native::<Union>().map(|u| &u.0[..]),
        _ => None,
    }
}

fn is_member(v: &Value) -> bool {
    matches!(v, Value::None | Value::Class(_))
        || args(v).is_some()
        || generic_alias::parts(v).is_some()
}

/// `a | b`; `NotImplemented` where one of them is no type.
pub fn or(a: &Value, b: &Value) -> R {
    if !is_member(a) || !is_member(b) || (a.is_none() && b.is_none()) {
        return Ok(Value::NotImplemented);
    }
    let mut all: Vec<Value> = Vec::new();
    for side in [a, b] {
        let none_type = [Value::Class(b::none_type())];
        let members = match side {
            Value::None => &none_type[..],
            v => args(v).unwrap_or(std::slice::from_ref(v)),
        };
        for m in members {
            let mut known = false;
            for x in &all {
                known = known || ops::is_eq(x, m)?;
            }
            if !known {
                all.push(m.clone());
            }
        }
    }
    if let [one] = &all[..] {
        return Ok(one.clone());
    }
    Ok(Inst::with(&b::union_type(), Union(all)))
}

/// Equality of two unions or two aliases; `None` for other objects.
pub fn equal(a: &Value, b: &Value) -> R<Option<bool>> {
    if let (Some(x), Some(y)) = (args(a), args(b)) {
        let mut equal = x.len() == y.len();
        for v in x {
            equal = equal && ops::contains(&tuple(y.to_vec()), v)?;
        }
        return Ok(Some(equal));
    }
    match (generic_alias::parts(a), generic_alias::parts(b)) {
        (Some(x), Some(y)) => Ok(Some(
            x.starred == y.starred
                && ops::is_eq(&x.origin, &y.origin)?
                && ops::is_eq(&x.args, &y.args)?,
        )),
        _ => Ok(None),
    }
}

/// The hash of a union or alias.
pub fn hash(v: &Value) -> R<Option<i64>> {
    if let Some(members) = args(v) {
        let mut hashes = Vec::new();
        for m in members {
            hashes.push(ops::hash(m)?);
        }
        return Ok(Some(crate::hash::hash_frozenset(hashes)));
    }
    match generic_alias::parts(v) {
        Some(p) => Ok(Some(ops::hash(&p.origin)? ^ ops::hash(&p.args)?)),
        None => Ok(None),
    }
}

/// `int | str`
pub fn repr(v: &Value) -> R<Option<String>> {
    let Some(members) = args(v) else {
        return Ok(None);
    };
    let none = b::none_type();
    let mut shown = Vec::new();
    for m in members {
        shown.push(match m {
            Value::Class(c) if c.is(&none) => "None".to_owned(),
            m => item_repr(m)?,
        });
    }
    Ok(Some(shown.join(" | ")))
}

/// `u.__parameters__`: the type variables of the members.
pub fn __parameters__(u: &Value) -> R {
    Ok(tuple(super::alias_parameters::collect(
        args(u).unwrap_or_default(),
    )?))
}
/// `u[given]`: the union of the members with their type variables replaced.
pub fn __getitem__(u: &Value, given: &Value) -> R {
    let members =
        super::alias_parameters::substitute(u, args(u).unwrap_or_default(), given, false)?;
    let mut members = members.into_iter();
    let mut all = members.next().unwrap_or(Value::None);
    for m in members {
        all = ops::or(&all, &m)?;
    }
    Ok(all)
}
/// `u.__args__`
pub fn __args__(u: &Value) -> R {
    Ok(tuple(args(u).unwrap_or_default().to_vec()))
}
/// What `copy` and `pickle` make it anew from (`Lib/copyreg.py: pickle_union`).
pub fn __reduce__(u: &Value) -> R {
    let or = native_value(&crate::generated::operator::OR_);
    Ok(tuple(vec![
        native_value(&crate::generated::functools::REDUCE),
        tuple(vec![or, __args__(u)?]),
    ]))
}
