//! Random histories of sets: the table must iterate in CPython's order after every step.

mod text_support;

use pyrt::set_table::SetTable;
use pyrt::set_table_ops as ops;
use std::collections::HashMap;
use std::convert::Infallible;
use text_support::python_lines;

type Table = SetTable<String>;

fn equal(a: &String, b: &String) -> Result<bool, Infallible> {
    Ok(a == b)
}

fn apply(sets: &mut [Table], operation: &str, target: usize, other: usize, key: &str, hash: i64) {
    let right = sets[other].clone();
    let left = &mut sets[target];
    let done: Result<(), Infallible> = match operation {
        "add" => left.add_with(key.to_owned(), hash, equal).map(|_| ()),
        "discard" => left
            .discard_with(hash, |found| Ok(found == key))
            .map(|_| ()),
        "pop" => {
            assert_eq!(left.pop().unwrap_or("none".to_owned()), key);
            Ok(())
        }
        "clear" => {
            drop(left.clear());
            Ok(())
        }
        "copy" => {
            *left = right.copied();
            Ok(())
        }
        "frozen" => {
            *left = right.copied().copied();
            Ok(())
        }
        "update" => ops::update(left, &right, &mut equal),
        "union" => {
            *left = left.copied();
            ops::update(left, &right, &mut equal)
        }
        "difference_update" => ops::difference_update(left, &right, &mut equal),
        "symmetric_difference_update" => ops::symmetric_difference_update(left, &right, &mut equal),
        "intersection" => ops::intersection(left, &right, &mut equal).map(|set| *left = set),
        "difference" => ops::difference(left, &right, &mut equal).map(|set| *left = set),
        "symmetric_difference" => {
            ops::symmetric_difference(left, &right, &mut equal).map(|set| *left = set)
        }
        _ => panic!("unknown operation {operation}"),
    };
    assert_eq!(done, Ok(()));
}

#[test]
fn iterates_in_cpython_order() {
    let lines = python_lines("set_cases.py", &[]);
    assert!(lines.len() > 10_000);
    let mut sets: Vec<Table> = Vec::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (number, line) in lines.iter().enumerate() {
        if line == "new" {
            sets = vec![Table::new(); 4];
            continue;
        }
        let (call, order) = line.split_once('|').expect("a line has an order");
        let words: Vec<&str> = call.split(' ').collect();
        let index = |at: usize| words[at].parse::<usize>().expect("an index");
        let hash = words[4].parse().expect("a hash");
        apply(&mut sets, words[0], index(1), index(2), words[3], hash);
        let set = &sets[index(1)];
        let found: Vec<&str> = set.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(found.join(","), order, "line {}: {call}", number + 1);
        assert_eq!(found.len(), set.len());
        *counts.entry(words[0].to_owned()).or_default() += 1;
    }
    assert_eq!(counts.len(), 13, "{counts:?}");
}

#[test]
fn a_probe_survives_a_rebuild() {
    use pyrt::set_table::Step;
    let mut table = Table::new();
    for key in ["a", "b"] {
        assert!(table.add_with(key.to_owned(), 7, equal).is_ok());
    }
    let mut probe = table.probe(7);
    let Step::Candidate { key, .. } = table.advance(&mut probe) else {
        panic!("a is there")
    };
    assert_eq!(key, "a");
    for number in 0..50 {
        assert!(table.add_with(format!("x{number}"), number, equal).is_ok());
    }
    let mut seen = Vec::new();
    let slot = loop {
        match table.advance(&mut probe) {
            Step::Candidate { key, .. } => seen.push(key),
            Step::Vacant { slot } => break slot,
        }
    };
    assert!(seen.contains(&"a".to_owned()) && seen.contains(&"b".to_owned()));
    table.insert_vacant(slot, 7, "c".to_owned());
    assert_eq!(
        table.find_with(7, |key| equal(key, &"c".to_owned())),
        Ok(Ok(slot))
    );
}
