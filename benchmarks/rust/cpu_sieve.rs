//! `cpu_sieve.py` as one writes it in Rust: a vector of flags, `i64` counters.

fn primes_below(limit: usize) -> Vec<usize> {
    let mut flags = vec![true; limit];
    flags[..2].fill(false);
    for number in 2..limit.isqrt() + 1 {
        if flags[number] {
            for multiple in (number * number..limit).step_by(number) {
                flags[multiple] = false;
            }
        }
    }
    (0..limit).filter(|number| flags[*number]).collect()
}

fn collatz(mut start: i64) -> i64 {
    let mut steps = 0;
    while start != 1 {
        start = if start % 2 == 0 { start / 2 } else { 3 * start + 1 };
        steps += 1;
    }
    steps
}

fn main() {
    let primes = primes_below(1_500_000);
    println!("{} {} {}", primes.len(), primes[primes.len() - 1], primes.iter().sum::<usize>());
    println!("{:?}", (1..60000).map(|n| (collatz(n), n)).max().unwrap());
}
