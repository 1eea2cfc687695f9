//! The set operations over [`SetTable`] (union, intersection, difference, …) in CPython's order, for comparisons that cannot re-enter.
//!
//! A caller whose comparison may run user code repeats these few lines with [`SetTable::advance`].

use crate::set_table::{Inserted, SetTable};

/// `set.update` with another set.
///
/// # Errors
/// That of the comparison.
pub fn update<K: Clone, E>(
    set: &mut SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<(), E> {
    if set.merge_start(other) {
        return Ok(());
    }
    for (key, hash) in other.iter() {
        set.add_with(key.clone(), hash, &mut *equal)?;
    }
    Ok(())
}

/// Whether the set contains a key.
///
/// # Errors
/// That of the comparison.
pub fn contains<K: Clone, E>(
    set: &SetTable<K>,
    key: &K,
    hash: i64,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<bool, E> {
    Ok(set.find_with(hash, |found| equal(found, key))?.is_ok())
}

/// `set.intersection` of two different sets: walks the smaller one.
///
/// # Errors
/// That of the comparison.
pub fn intersection<K: Clone, E>(
    set: &SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<SetTable<K>, E> {
    let (walked, asked) = if other.len() > set.len() {
        (set, other)
    } else {
        (other, set)
    };
    let mut result = SetTable::new();
    for (key, hash) in walked.iter() {
        if contains(asked, key, hash, equal)? {
            result.add_with(key.clone(), hash, &mut *equal)?;
        }
    }
    Ok(result)
}

/// Whether `set.difference` copies the set and removes the other's keys from it, instead of collecting what stays.
pub fn difference_by_removal(len: usize, other_len: usize) -> bool {
    len >> 2 > other_len
}

/// Whether `set.difference_update` first intersects, because the other set is far larger.
pub fn difference_by_intersection(len: usize, other_len: usize) -> bool {
    other_len >> 3 > len
}

/// `set.difference` of two different sets.
///
/// # Errors
/// That of the comparison.
pub fn difference<K: Clone, E>(
    set: &SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<SetTable<K>, E> {
    if difference_by_removal(set.len(), other.len()) {
        let mut result = set.copied();
        difference_update(&mut result, other, equal)?;
        return Ok(result);
    }
    let mut result = SetTable::new();
    for (key, hash) in set.iter() {
        if !contains(other, key, hash, equal)? {
            result.add_with(key.clone(), hash, &mut *equal)?;
        }
    }
    Ok(result)
}

/// `set.difference_update` with a different set.
///
/// # Errors
/// That of the comparison.
pub fn difference_update<K: Clone, E>(
    set: &mut SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<(), E> {
    let common;
    let mut walked = other;
    if difference_by_intersection(set.len(), other.len()) {
        common = intersection(set, other, equal)?;
        walked = &common;
    }
    for (key, hash) in walked.iter() {
        set.discard_with(hash, |found| equal(found, key))?;
    }
    set.shrink_after_removals();
    Ok(())
}

/// `set.symmetric_difference_update` with a different set.
///
/// # Errors
/// That of the comparison.
pub fn symmetric_difference_update<K: Clone, E>(
    set: &mut SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<(), E> {
    for (key, hash) in other.iter() {
        if set.discard_with(hash, |found| equal(found, key))?.is_none() {
            let added = set.add_with(key.clone(), hash, &mut *equal)?;
            debug_assert_eq!(added, Inserted::New);
        }
    }
    Ok(())
}

/// `set.symmetric_difference`: a copy of the other set, updated with this one.
///
/// # Errors
/// That of the comparison.
pub fn symmetric_difference<K: Clone, E>(
    set: &SetTable<K>,
    other: &SetTable<K>,
    equal: &mut impl FnMut(&K, &K) -> Result<bool, E>,
) -> Result<SetTable<K>, E> {
    let mut result = other.copied();
    symmetric_difference_update(&mut result, set, equal)?;
    Ok(result)
}
