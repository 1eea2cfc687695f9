//! Slices of lists and tuples: reading, assigning, deleting (`Objects/listobject.c`).
use crate::error::{self, classes};
use crate::object::{List, R, Ref, Slice, Value, drop_reversed};
use crate::ops;
use crate::text::index as at;

/// The items of a slice; the bounds are adjusted.
pub fn slice(items: &[Value], s: at::Slice) -> Vec<Value> {
    if s.count == 0 {
        return Vec::new();
    }
    let start = crate::object::saturate(s.start);
    if s.step == 1 {
        return items
            .get(start..start + s.count)
            .map(<[Value]>::to_vec)
            .unwrap_or_default();
    }
    places(s).filter_map(|i| items.get(i).cloned()).collect()
}

/// The places of a slice, in its order.
fn places(s: at::Slice) -> impl Iterator<Item = usize> {
    (0..s.count).map(move |k| {
        let k = i64::try_from(k).unwrap_or(0);
        usize::try_from(s.start + k * s.step).unwrap_or(usize::MAX)
    })
}

/// `l[i:j:k] = v`
pub fn set_slice(l: &Ref<List>, s: &Slice, v: &Value) -> R<()> {
    let step_one = matches!(s.step, Value::None | Value::Int(1));
    let bounds = ops::bounds(s)?;
    let items = match ops::collect(v) {
        Ok(items) => items,
        Err(e) if e.is(&classes::type_error()) && !ops::is_iterable(v) => {
            return Err(error::type_error(if step_one {
                "can only assign an iterable"
            } else {
                "must assign iterable to extended slice"
            }));
        }
        Err(e) => return Err(e),
    };
    // After the items were taken: that may have changed the list.
    let k = ops::adjust(bounds, l.len());
    if k.step == 1 {
        let start = crate::object::saturate(k.start);
        drop_reversed(l.splice(start, start + k.count, items));
        return Ok(());
    }
    if items.len() != k.count {
        let n = items.len();
        return Err(error::value_error(format!(
            "attempt to assign sequence of size {n} to extended slice of size {}",
            k.count
        )));
    }
    let old: Vec<Value> = places(k)
        .zip(items)
        .filter_map(|(i, v)| l.set(i, v))
        .collect();
    drop(old);
    Ok(())
}

/// `del l[i:j:k]`
pub fn del_slice(l: &Ref<List>, s: &Slice) -> R<()> {
    let k = ops::indices(s, l.len())?;
    if k.count == 0 {
        return Ok(());
    }
    if k.step == 1 {
        let start = crate::object::saturate(k.start);
        drop_reversed(l.splice(start, start + k.count, Vec::new()));
        return Ok(());
    }
    let mut doomed: Vec<usize> = places(k).collect();
    doomed.sort_unstable();
    let (mut kept, mut dropped) = (
        Vec::with_capacity(l.len() - k.count),
        Vec::with_capacity(k.count),
    );
    for (i, v) in l.take().into_iter().enumerate() {
        if doomed.binary_search(&i).is_ok() {
            dropped.push(v);
        } else {
            kept.push(v);
        }
    }
    drop(l.put(kept));
    drop(dropped);
    Ok(())
}
