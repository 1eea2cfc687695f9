//! Items and slices of an array: reading, replacing, deleting.
use super::array::{Array, cut, of, plain, this, wrong_kind};
use super::convert::pack;
use crate::error::{index_error, type_error, value_error};
use crate::object::{R, Value, saturate};
use crate::ops::{self, type_name};
use crate::text::index as at;

/// What stands between the brackets.
enum Key {
    Index(usize),
    Slice(at::Slice),
}

fn key(a: &Array, index: &Value, out_of_range: &str) -> R<Key> {
    if let Value::Slice(s) = index {
        return ops::indices(s, a.len()).map(Key::Slice);
    }
    let Some(i) = ops::index_opt(index)? else {
        return Err(type_error("array indices must be integers"));
    };
    let Value::Int(i) = i else {
        return Err(index_error(format!(
            "cannot fit '{}' into an index-sized integer",
            type_name(index)
        )));
    };
    at::normalize(i, a.len())
        .map(Key::Index)
        .ok_or_else(|| index_error(out_of_range))
}

/// The byte ranges of the items that a slice selects.
fn places(s: at::Slice, item_size: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    (0..s.count as i64).map(move |n| {
        let i = saturate(s.start + s.step * n) * item_size;
        i..i + item_size
    })
}

/// `a[index]`
pub fn __getitem__(a: &Value, index: &Value) -> R {
    let a = this(a)?;
    match key(a, index, "array index out of range")? {
        Key::Index(i) => a
            .get(i)
            .ok_or_else(|| index_error("array index out of range")),
        Key::Slice(s) => {
            let n = a.item_size();
            let data = a.bytes.with(|data| {
                places(s, n)
                    .flat_map(|place| data.get(place).unwrap_or_default())
                    .copied()
                    .collect()
            });
            Ok(plain(a.code, data))
        }
    }
}
/// `a[index] = value`
pub fn __setitem__(a: &Value, index: &Value, value: &Value) -> R {
    let a = this(a)?;
    let n = a.item_size();
    match key(a, index, "array assignment index out of range")? {
        Key::Index(i) => {
            let item = pack(a.code, value)?;
            let set = a.bytes.with(|data| {
                data.get_mut(i * n..(i + 1) * n)
                    .map(|place| place.copy_from_slice(&item))
            });
            set.ok_or_else(|| index_error("array assignment index out of range"))?;
        }
        Key::Slice(s) => {
            let Some(other) = of(value) else {
                return Err(type_error(format!(
                    "can only assign array (not \"{}\") to array slice",
                    type_name(value)
                )));
            };
            if other.code != a.code {
                return Err(wrong_kind());
            }
            assign(a, s, &other.bytes.to_vec())?;
        }
    }
    Ok(Value::None)
}

fn assign(a: &Array, s: at::Slice, new: &[u8]) -> R<()> {
    let n = a.item_size();
    if new.is_empty() || new.len() != s.count * n {
        a.resizable()?;
    }
    if s.step == 1 {
        let start = saturate(s.start) * n;
        a.bytes.with(|data| {
            drop(data.splice(start..start + s.count * n, new.iter().copied()));
        });
        return Ok(());
    }
    if new.is_empty() {
        return delete(a, s);
    }
    if new.len() != s.count * n {
        return Err(value_error(format!(
            "attempt to assign array of size {} to extended slice of size {}",
            new.len() / n,
            s.count
        )));
    }
    a.bytes.with(|data| {
        for (place, item) in places(s, n).zip(new.chunks_exact(n)) {
            if let Some(to) = data.get_mut(place) {
                to.copy_from_slice(item);
            }
        }
    });
    Ok(())
}

fn delete(a: &Array, s: at::Slice) -> R<()> {
    a.resizable()?;
    let mut gone: Vec<_> = places(s, a.item_size()).collect();
    gone.sort_by_key(|place| std::cmp::Reverse(place.start));
    a.bytes.with(|data| {
        for place in gone {
            drop(data.drain(place));
        }
    });
    Ok(())
}

/// `del a[index]`
pub fn __delitem__(a: &Value, index: &Value) -> R {
    let a = this(a)?;
    match key(a, index, "array assignment index out of range")? {
        Key::Index(i) => cut(a, i)?,
        Key::Slice(s) => delete(a, s)?,
    }
    Ok(Value::None)
}
