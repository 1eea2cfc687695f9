//! Sorting: stable, by `<` alone, sound for orders that contradict themselves and for lists that change meanwhile (`Objects/listobject.c`).
use super::{compare, type_name};
use crate::call::call;
use crate::error::{self, PyErr};
use crate::object::{List, R, Ref, Value};
use std::cmp::Ordering;

/// `sorted(items, key=key, reverse=reverse)`
pub fn sorted(items: Vec<Value>, key: &Value, reverse: bool) -> R<Vec<Value>> {
    let keys = keys_of(&items, key)?;
    let (order, failure) = order(keys.as_deref().unwrap_or(&items), reverse);
    match failure {
        Some(e) => Err(e),
        None => Ok(arranged(items, &order)),
    }
}

/// `list.sort(key=key, reverse=reverse)`: the list is empty meanwhile; after an error it holds its items in some order.
pub fn sort_list(l: &Ref<List>, key: &Value, reverse: bool) -> R<()> {
    let items = l.take();
    let (items, failure) = match keys_of(&items, key) {
        Err(e) => (items, Some(e)),
        Ok(keys) => {
            let (order, failure) = order(keys.as_deref().unwrap_or(&items), reverse);
            (arranged(items, &order), failure)
        }
    };
    let foreign = l.put(items);
    let modified = !foreign.is_empty();
    drop(foreign);
    match failure {
        Some(e) => Err(e),
        None if modified => Err(error::value_error("list modified during sort")),
        None => Ok(()),
    }
}

/// The runtime's own short lists, in the stable order that `less` gives: one sort for all of them, since every instance of the
/// standard library's weighs kilobytes.
pub fn arrange<T>(items: Vec<T>, less: &dyn Fn(&T, &T) -> bool) -> Vec<T> {
    let mut places: Vec<usize> = (0..items.len()).collect();
    let sorted = merge_sort(&mut places, &mut |i, k| Ok(less(&items[i], &items[k])));
    debug_assert!(sorted.is_ok());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places
        .iter()
        .filter_map(|place| items[*place].take())
        .collect()
}

fn keys_of(items: &[Value], key: &Value) -> R<Option<Vec<Value>>> {
    if matches!(key, Value::None | Value::Unbound) {
        return Ok(None);
    }
    let keys: R<Vec<Value>> = items.iter().map(|v| call(key, &mut [v.clone()])).collect();
    keys.map(Some)
}

fn arranged(items: Vec<Value>, order: &[usize]) -> Vec<Value> {
    let mut items = items;
    order
        .iter()
        .map(|i| std::mem::take(&mut items[*i]))
        .collect()
}

/// The places of the keys in sorted order; with the error where a comparison raised, in the order reached until then.
fn order(keys: &[Value], reverse: bool) -> (Vec<usize>, Option<PyErr>) {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    if reverse {
        places.reverse(); // and once more at the end: equal keys keep their order
    }
    let failure = if let Some(n) = all(keys, |v| {
        if let Value::Int(i) = v {
            Some(*i)
        } else {
            None
        }
    }) {
        places.sort_by_key(|i| n[*i]);
        None
    } else if let Some(s) = all(keys, Value::as_str) {
        places.sort_by(|i, k| s[*i].cmp(s[*k]));
        None
    } else if let Some(f) = all(keys, |v| {
        if let Value::Float(f) = v {
            Some(f.f()).filter(|f| !f.is_nan())
        } else {
            None
        }
    }) {
        places.sort_by(|i, k| f[*i].partial_cmp(&f[*k]).unwrap_or(Ordering::Equal));
        None
    } else if let Some(n) = all(keys, first_int) {
        let less: Less<'_> = &mut |i, k| match n[i].cmp(&n[k]) {
            Ordering::Equal => compare::is_lt(&keys[i], &keys[k]),
            unequal => Ok(unequal.is_lt()),
        };
        merge_sort(&mut places, less).err()
    } else {
        merge_sort(&mut places, &mut |i, k| compare::is_lt(&keys[i], &keys[k])).err()
    };
    if reverse {
        places.reverse();
    }
    (places, failure)
}

/// The first item of a tuple, if it is an int: two that differ decide how the tuples compare (`listobject.c: unsafe_tuple_compare`).
fn first_int(key: &Value) -> Option<i64> {
    match key {
        Value::Tuple(t) => match t.items().first() {
            Some(Value::Int(n)) => Some(*n),
            _ => None,
        },
        _ => None,
    }
}

/// What `pick` finds in every key, or `None` where one has nothing.
fn all<'a, T>(keys: &'a [Value], pick: impl Fn(&'a Value) -> Option<T>) -> Option<Vec<T>> {
    keys.iter().map(pick).collect()
}

type Less<'a> = &'a mut dyn FnMut(usize, usize) -> R<bool>;

/// Natural runs, made longer by binary insertion and then merged: up to 63 items, the very comparisons that CPython makes.
fn merge_sort(v: &mut [usize], less: Less<'_>) -> R<()> {
    let n = v.len();
    if n < 2 {
        return Ok(());
    }
    let min_run = min_run(n);
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    while start < n {
        let mut len = count_run(&mut v[start..], less)?;
        if len < min_run {
            let forced = min_run.min(n - start);
            binary_insertion(&mut v[start..start + forced], len, less)?;
            len = forced;
        }
        runs.push((start, len));
        start += len;
        collapse(v, &mut runs, less)?;
    }
    while runs.len() > 1 {
        let k = runs.len();
        let at = if k > 2 && runs[k - 3].1 < runs[k - 1].1 {
            k - 3
        } else {
            k - 2
        };
        merge_at(v, &mut runs, at, less)?;
    }
    Ok(())
}

fn min_run(mut n: usize) -> usize {
    let mut r = 0;
    while n >= 64 {
        r |= n & 1;
        n >>= 1;
    }
    n + r
}

/// The length of the run at the start; one that descends strictly is turned around.
fn count_run(v: &mut [usize], less: Less<'_>) -> R<usize> {
    if v.len() < 2 {
        return Ok(v.len());
    }
    let mut n = 2;
    if less(v[1], v[0])? {
        while n < v.len() && less(v[n], v[n - 1])? {
            n += 1;
        }
        v[..n].reverse();
    } else {
        while n < v.len() && !less(v[n], v[n - 1])? {
            n += 1;
        }
    }
    Ok(n)
}

/// Sorts `v`, of which the first `sorted` are sorted.
fn binary_insertion(v: &mut [usize], sorted: usize, less: Less<'_>) -> R<()> {
    for i in sorted..v.len() {
        let pivot = v[i];
        let (mut low, mut high) = (0, i);
        while low < high {
            let middle = low + ((high - low) >> 1);
            if less(pivot, v[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        v[low..=i].rotate_right(1);
    }
    Ok(())
}

/// Keeps the lengths of the runs on the stack shrinking.
fn collapse(v: &mut [usize], runs: &mut Vec<(usize, usize)>, less: Less<'_>) -> R<()> {
    while runs.len() > 1 {
        let k = runs.len();
        let len = |i: usize| runs[i].1;
        let crowded = k > 2 && len(k - 3) <= len(k - 2) + len(k - 1)
            || k > 3 && len(k - 4) <= len(k - 3) + len(k - 2);
        let at = if crowded && len(k - 3) < len(k - 1) {
            k - 3
        } else if crowded || len(k - 2) <= len(k - 1) {
            k - 2
        } else {
            return Ok(());
        };
        merge_at(v, runs, at, less)?;
    }
    Ok(())
}

fn merge_at(v: &mut [usize], runs: &mut Vec<(usize, usize)>, at: usize, less: Less<'_>) -> R<()> {
    let ((start, a), (_, b)) = (runs[at], runs[at + 1]);
    runs[at].1 = a + b;
    runs.remove(at + 1);
    let left = v[start..start + a].to_vec();
    let (mut i, mut k, mut out) = (0, start + a, start);
    while i < left.len() && k < start + a + b {
        let right_first = match less(v[k], left[i]) {
            Ok(b) => b,
            Err(e) => {
                v[out..out + left.len() - i].copy_from_slice(&left[i..]); // no item may be lost
                return Err(e);
            }
        };
        if right_first {
            v[out] = v[k];
            k += 1;
        } else {
            v[out] = left[i];
            i += 1;
        }
        out += 1;
    }
    v[out..out + left.len() - i].copy_from_slice(&left[i..]);
    Ok(())
}

/// The `reverse` argument: an int, as CPython parses it.
pub fn reverse_flag(v: &Value) -> R<bool> {
    match v {
        Value::Bool(b) => Ok(b.is()),
        _ => match super::concat::index_opt(v)? {
            Some(i) => compare::truth(&i),
            None => Err(error::type_error(format!(
                "'{}' object cannot be interpreted as an integer",
                type_name(v)
            ))),
        },
    }
}
