//! Operators on dicts, and the views that `keys()`, `values()` and `items()` give (`Objects/dictobject.c`).
use super::set_ops;
use crate::generated::builtins as b;
use crate::kinds::Kind;
use crate::object::{Dict, Head, Inst, NativeData, R, Ref, Value, boolean, pair};
use crate::ops::{self, Cmp, Op, Part, same};
use std::ptr::NonNull;

/// A view: the dict and what of its entries it shows.
pub struct View {
    /// The dict.
    pub dict: Ref<Dict>,
    /// What it shows.
    pub part: Part,
}
impl NativeData for View {
    fn kind() -> Option<Kind> {
        Some(Kind::View)
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.dict.head());
    }
}

/// A new view.
pub fn new_view(dict: &Ref<Dict>, part: Part) -> Value {
    let class = match part {
        Part::Keys => b::dict_keys(),
        Part::Values => b::dict_values(),
        Part::Items => b::dict_items(),
    };
    Inst::with(
        &class,
        View {
            dict: dict.clone(),
            part,
        },
    )
}

/// The dict behind a view.
#[inline]
pub fn view(v: &Value) -> Option<(&Ref<Dict>, Part)> {
    match v {
        Value::Inst(i) => i.native::<View>().map(|w| (&w.dict, w.part)),
        _ => None,
    }
}

/// Whether the value is a view.
pub fn is_view(v: &Value) -> bool {
    view(v).is_some()
}

/// Whether the value is a view that acts as a set: keys or items.
pub fn is_set_view(v: &Value) -> bool {
    view(v).is_some_and(|(_, part)| part != Part::Values)
}

/// What a view shows, as a list.
pub fn part(d: &Ref<Dict>, part: Part) -> Vec<Value> {
    match part {
        Part::Keys => d.keys(),
        Part::Values => d.values(),
        Part::Items => d.pairs().into_iter().map(|(k, v)| pair(k, v)).collect(),
    }
}

/// `d.update(other)` for two dicts.
pub fn merge(d: &Ref<Dict>, other: &Ref<Dict>) -> R<()> {
    if d.is(other) {
        return Ok(());
    }
    other.pairs().into_iter().try_for_each(|(k, v)| d.set(k, v))
}

/// `x == y`
pub fn equal(x: &Ref<Dict>, y: &Ref<Dict>) -> R<bool> {
    if x.len() != y.len() {
        return Ok(false);
    }
    let _depth = crate::error::depth_in(" in comparison")?;
    let mut at = 0;
    while let Some((k, v)) = x.next_entry(&mut at) {
        match y.get(&k)? {
            Some(w) if same(&v, &w)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// `item in view`
pub fn view_contains(v: &Value, item: &Value) -> R<bool> {
    match view(v) {
        Some((d, Part::Keys)) => d.contains(item),
        Some((d, Part::Items)) => match ops::base_value(item) {
            Value::Tuple(t) if t.items().len() == 2 => match d.get(&t.items()[0])? {
                Some(found) => same(&found, &t.items()[1]),
                None => Ok(false),
            },
            _ => Ok(false),
        },
        Some((d, Part::Values)) => {
            let mut at = 0;
            while let Some((_, x)) = d.next_entry(&mut at) {
                if same(&x, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        None => ops::contains(v, item),
    }
}

fn is_set_like(v: &Value) -> bool {
    is_set_view(v) || matches!(ops::base_value(v), Value::Set(_))
}

/// Comparison of a set-like view with a set or view.
pub fn view_compare(op: Cmp, a: &Value, b: &Value) -> R {
    if !is_set_like(b) {
        return Ok(Value::NotImplemented);
    }
    let all_in = |x: &Value, y: &Value| -> R<bool> {
        let mut it = ops::for_iter(x)?;
        while let Some(v) = it.next()? {
            if !ops::contains(y, &v)? {
                return Ok(false);
            }
        }
        Ok(true)
    };
    let (m, n) = (ops::len(a)?, ops::len(b)?);
    Ok(boolean(match op {
        Cmp::Eq => m == n && all_in(a, b)?,
        Cmp::Ne => !(m == n && all_in(a, b)?),
        Cmp::Lt => m < n && all_in(a, b)?,
        Cmp::Le => m <= n && all_in(a, b)?,
        Cmp::Gt => m > n && all_in(b, a)?,
        Cmp::Ge => m >= n && all_in(b, a)?,
    }))
}

/// `keys & other` and its kin: always a new set.
pub fn view_binary(op: Op, a: &Value, b: &Value) -> R {
    if !matches!(op, Op::And | Op::Or | Op::Sub | Op::Xor) {
        return Ok(Value::NotImplemented);
    }
    if op == Op::And {
        return intersect(a, b);
    }
    let made = set_ops::from_iterable(a, false)?;
    match op {
        Op::Or => set_ops::update(&made, b)?,
        Op::Sub => set_ops::difference_update(&made, &set_ops::from_iterable(b, false)?)?,
        _ => set_ops::symmetric_difference_update(&made, &set_ops::from_iterable(b, false)?)?,
    }
    Ok(Value::Set(made))
}

/// As `_PyDictView_Intersect`, whose order of steps decides the order of the result.
fn intersect(a: &Value, b: &Value) -> R {
    let (mut view_side, mut other) = if is_set_view(a) { (a, b) } else { (b, a) };
    if let Value::Set(s) = other
        && ops::len(view_side)? <= s.len()
    {
        // `set.intersection` walks the view in its own order.
        let made = crate::object::Set::new(false);
        for v in part_of(view_side) {
            if s.contains(&v)? {
                made.add(v)?;
            }
        }
        return Ok(Value::Set(made));
    }
    if is_set_view(other) && ops::len(other)? > ops::len(view_side)? {
        std::mem::swap(&mut view_side, &mut other);
    }
    let made = crate::object::Set::new(false);
    ops::for_each(other, |v| {
        if view_contains(view_side, &v)? {
            made.add(v)?;
        }
        Ok(())
    })?;
    Ok(Value::Set(made))
}

fn part_of(v: &Value) -> Vec<Value> {
    view(v).map(|(d, p)| part(d, p)).unwrap_or_default()
}
