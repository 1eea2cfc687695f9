//! `cpu_calls.py` as one writes it in Rust: functions of `i64`, a struct, a tree of boxes.

fn fib(n: i64) -> i64 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

fn gcd(mut a: i64, mut b: i64) -> i64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

struct Counter {
    step: i64,
    count: i64,
}

impl Counter {
    fn advance(&mut self, times: i64) -> i64 {
        self.count += self.step * times;
        self.count
    }

    fn even(&self) -> bool {
        self.count % 2 == 0
    }
}

struct Tree(Option<(Box<Tree>, Box<Tree>)>);

impl Tree {
    fn of(depth: i64) -> Tree {
        Tree((depth > 0).then(|| (Box::new(Tree::of(depth - 1)), Box::new(Tree::of(depth - 1)))))
    }

    fn size(&self) -> i64 {
        self.0.as_ref().map_or(1, |(left, right)| left.size() + right.size() + 1)
    }
}

fn main() {
    println!("{}", fib(25));
    println!("{}", (1..200).flat_map(|a| (1..200).map(move |b| gcd(a, b))).sum::<i64>());
    let mut counter = Counter { step: 3, count: 0 };
    let mut even = 0;
    for turn in 0..150_000 {
        counter.advance(turn);
        if counter.even() {
            even += 1;
        }
    }
    println!("{} {even}", counter.count);
    println!("{}", (0..6).map(|_| Tree::of(12).size()).sum::<i64>());
}
