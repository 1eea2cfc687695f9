//! `cpu_dicts.py` as one writes it in Rust: records are structs, tables hash maps.
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

struct Row {
    id: i64,
    city: String,
    age: i64,
    score: f64,
}

fn records(count: i64) -> Vec<Row> {
    let mut seed: i64 = 42;
    let mut rows = Vec::new();
    for id in 0..count {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        let city = format!("city{}", seed % 97);
        rows.push(Row { id, city, age: seed % 80, score: (seed % 1000) as f64 / 10.0 });
    }
    rows
}

fn histogram<'a, K: Eq + Hash>(rows: &'a [Row], key: impl Fn(&'a Row) -> K) -> HashMap<K, i64> {
    let mut counts = HashMap::new();
    for row in rows {
        *counts.entry(key(row)).or_insert(0) += 1;
    }
    counts
}

fn grouped(rows: &[Row]) -> Vec<(&str, f64)> {
    let mut groups: HashMap<&str, Vec<&Row>> = HashMap::new();
    for row in rows {
        groups.entry(&row.city).or_default().push(row);
    }
    let mean = |members: &[&Row]| members.iter().map(|row| row.score).sum::<f64>() / members.len() as f64;
    groups.iter().map(|(city, members)| (*city, mean(members))).collect()
}

fn pairs(limit: i64) -> usize {
    let squares: HashMap<i64, i64> = (0..limit).map(|number| (number, number * number)).collect();
    let before = |number: i64| squares.get(&(number - 1)).copied().unwrap_or(0);
    (0..limit).filter(|number| squares[number] % 7 == before(*number) % 7).count()
}

fn main() {
    let rows = records(30000);
    let (mut ages, mut cities) = (HashMap::new(), HashMap::new());
    for _ in 0..6 {
        ages = histogram(&rows, |row| row.age);
        cities = histogram(&rows, |row| row.city.as_str());
    }
    let mut means = grouped(&rows);
    let mut counted: Vec<_> = cities.iter().map(|(city, count)| (-count, *city)).collect();
    counted.sort();
    let shown: Vec<_> = counted[..3].iter().map(|(count, city)| format!("('{city}', {})", -count)).collect();
    println!("{} {} [{}]", ages.len(), ages.values().max().unwrap(), shown.join(", "));
    means.sort_by(|a, b| a.1.total_cmp(&b.1));
    let shown: Vec<_> = means[..3].iter().map(|(city, mean)| format!("'{city} {mean:.3}'")).collect();
    println!("[{}]", shown.join(", "));
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by(|a, b| a.age.cmp(&b.age).then(a.score.total_cmp(&b.score)));
    println!("{}", sorted[..1000].iter().map(|row| row.id).sum::<i64>());
    let older: HashSet<_> = rows.iter().filter(|row| row.age > 40).map(|row| row.city.as_str()).collect();
    let mut names: Vec<_> = older.iter().map(|name| name.to_uppercase()).collect();
    names.sort();
    let shown: Vec<_> = names[..3].iter().map(|name| format!("'{name}'")).collect();
    println!("[{}]", shown.join(", "));
    println!("{}", pairs(200_000));
}
