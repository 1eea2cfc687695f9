//! `random.Random`: arguments checked as `Lib/random.py` does, the numbers drawn by `crate::random_mt`.
use crate::builtins::float::real_number;
use crate::builtins::os_errors::os_error;
use crate::error::{classes, type_error, value_error};
use crate::num::NumError;
use crate::object::{NativeData, R, Value, float, int_usize, list, native, tuple};
use crate::ops::{self, base_value, from_int, num_error};
use crate::random_mt::{Random, check_total};
use crate::stdlib::support::{dict_of, given, instance, method};
use std::cell::RefCell;

struct Source {
    numbers: RefCell<Random>,
    system: bool,
}
impl NativeData for Source {}

fn this(v: &Value) -> R<&Source> {
    native(v, "_random.Random")
}

/// So many words from the system.
fn entropy(n: usize) -> R<Vec<u32>> {
    let mut bytes = vec![0; 4 * n];
    host::random_bytes(&mut bytes).map_err(|e| os_error(&e, None))?;
    Ok(bytes
        .chunks_exact(4)
        .map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]]))
        .collect())
}

/// Draws; a system generator starts afresh from the system's entropy each time.
fn draw<T>(v: &Value, f: impl FnOnce(&mut Random) -> T) -> R<T> {
    let s = this(v)?;
    let mut numbers = s.numbers.borrow_mut();
    if s.system {
        numbers.seed_words(&entropy(16)?);
    }
    Ok(f(&mut numbers))
}
fn drawn(v: &Value, f: impl FnOnce(&mut Random) -> Result<f64, NumError>) -> R {
    draw(v, f)?.map(float).map_err(num_error)
}

/// A generator of the class, seeded by the system.
pub fn seeded_by_system(class: &Value) -> R {
    let made = make(class, false)?;
    seed(&made, &Value::None, &Value::Int(2))?;
    Ok(made)
}
/// A generator of the class.
pub fn make(class: &Value, system: bool) -> R {
    instance(
        class,
        Source {
            numbers: RefCell::new(Random::default()),
            system,
        },
    )
}
/// A new one, not yet seeded.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    make(class, false)
}
/// `Random(x=None)`
pub fn __init__(v: &Value, x: &Value) -> R {
    method(v, "seed", std::slice::from_ref(x))?;
    this(v)?.numbers.borrow_mut().gauss_next = None;
    Ok(Value::None)
}
/// The attributes.
pub fn __dict__(v: &Value) -> R {
    dict_of(v)
}

/// `r.random()`
pub fn random(v: &Value) -> R {
    draw(v, |r| float(r.random()))
}

/// `r.seed(a=None, version=2)`
pub fn seed(v: &Value, a: &Value, version: &Value) -> R {
    let s = this(v)?;
    if s.system {
        return Ok(Value::None);
    }
    let first = ops::is_eq(version, &Value::Int(1))?;
    let mut r = s.numbers.borrow_mut();
    match base_value(a) {
        Value::None => r.seed_words(&entropy(624)?),
        Value::Str(t) if first => r.seed_version_1(t.as_str()),
        Value::Str(t) => r.seed_bytes(t.as_str().as_bytes()),
        Value::Bytes(b) if first => r.seed_version_1(
            &b.as_slice()
                .iter()
                .map(|c| char::from(*c))
                .collect::<String>(),
        ),
        Value::Bytes(b) => r.seed_bytes(b.as_slice()),
        Value::Int(n) => r.seed_i64(*n),
        Value::Bool(b) => r.seed_i64(i64::from(b.is())),
        Value::Big(n) => r.seed_int(&n.0),
        f @ Value::Float(_) => {
            let hash = ops::hash(f)?;
            r.seed_hash(hash);
        }
        _ => {
            return Err(type_error(
                "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
            ));
        }
    }
    r.gauss_next = None;
    Ok(Value::None)
}

fn no_state() -> crate::object::PyErr {
    crate::error::not_implemented_error("System entropy source does not have state.")
}
/// `r.getstate()`
pub fn getstate(v: &Value) -> R {
    let s = this(v)?;
    if s.system {
        return Err(no_state());
    }
    let r = s.numbers.borrow();
    let (words, at) = r.state();
    let mut all: Vec<Value> = words.iter().map(|w| Value::Int(i64::from(*w))).collect();
    all.push(int_usize(at));
    let gauss = r.gauss_next.map_or(Value::None, float);
    Ok(tuple(vec![Value::Int(3), tuple(all), gauss]))
}
/// `r.setstate(state)`
pub fn setstate(v: &Value, state: &Value) -> R {
    let s = this(v)?;
    if s.system {
        return Err(no_state());
    }
    let version = ops::getitem(state, &Value::Int(0))?;
    if !matches!(version, Value::Int(2 | 3)) {
        let version = ops::to_str(&version)?;
        return Err(value_error(format!(
            "state with version {version} passed to Random.setstate() of version 3"
        )));
    }
    let parts = ops::unpack(state, 3)?;
    let mut words = Vec::new();
    for w in ops::collect(&parts[1])? {
        let n = ops::index_i64(&w)?;
        words.push(u32::try_from(n & 0xffff_ffff).unwrap_or(0));
    }
    let gauss = if given(&parts[2]) {
        Some(real_number(&parts[2])?)
    } else {
        None
    };
    let mut r = s.numbers.borrow_mut();
    r.set_state(&words).map_err(num_error)?;
    r.gauss_next = gauss;
    Ok(Value::None)
}

/// `r.getrandbits(k)`
pub fn getrandbits(v: &Value, k: &Value) -> R {
    let k = ops::index_i64(k)?;
    draw(v, |r| r.getrandbits(k))?
        .map(from_int)
        .map_err(num_error)
}
/// `r.randbytes(n)`
pub fn randbytes(v: &Value, n: &Value) -> R {
    let n = ops::index_i64(n)?;
    draw(v, |r| r.randbytes(n))?
        .map(crate::object::bytes)
        .map_err(num_error)
}

/// An argument of `randrange`: an int, or (deprecated) a number equal to one.
fn whole(v: &Value, what: &str) -> R {
    if let Some(n) = ops::index_opt(v)? {
        return Ok(n);
    }
    let n = crate::builtins::int::from_value(v)?;
    if ops::is_ne(&n, v)? {
        Err(value_error(format!("non-integer {what} for randrange()")))
    } else {
        Ok(n)
    }
}

/// `r.randrange(start, stop=None, step=1)`
pub fn randrange(v: &Value, start: &Value, stop: &Value, step: &Value) -> R {
    let first = whole(start, "arg 1")?;
    if stop.is_none() {
        if !step.is_unbound() {
            return Err(type_error("Missing a non-None stop argument"));
        }
        let stop = first.to_big().unwrap_or_default();
        return draw(v, |r| r.randrange(&stop, None, &1.into()))?
            .map(from_int)
            .map_err(num_error);
    }
    let last = whole(stop, "stop")?;
    let by = if step.is_unbound() {
        Value::Int(1)
    } else {
        whole(step, "step")?
    };
    if let (Value::Int(a), Value::Int(b), Value::Int(c)) = (&first, &last, &by) {
        return draw(v, |r| r.randrange_i64(*a, *b, *c))?
            .map(from_int)
            .map_err(num_error);
    }
    let [a, b, c] = [first, last, by].map(|n| n.to_big().unwrap_or_default());
    draw(v, |r| r.randrange(&a, Some(&b), &c))?
        .map(from_int)
        .map_err(num_error)
}
/// `r.randint(a, b)`
pub fn randint(v: &Value, a: &Value, b: &Value) -> R {
    randrange(v, a, &ops::add(b, &Value::Int(1))?, &Value::Unbound)
}

/// `r._randbelow(n)`
pub fn _randbelow(v: &Value, n: &Value) -> R {
    randrange(v, n, &Value::None, &Value::Unbound)
}
fn below(v: &Value, n: usize) -> R<usize> {
    let n = u64::try_from(n).unwrap_or(u64::MAX);
    Ok(usize::try_from(draw(v, |r| r.randbelow(n))?).unwrap_or(usize::MAX))
}
fn at(seq: &Value, i: usize) -> R {
    match seq {
        Value::List(l) => l
            .get(i)
            .ok_or_else(|| crate::error::index_error("list index out of range")),
        other => ops::getitem(other, &int_usize(i)),
    }
}

/// `r.choice(seq)`
pub fn choice(v: &Value, seq: &Value) -> R {
    let n = ops::len(seq)?;
    if n == 0 {
        return Err(crate::error::index_error(
            "Cannot choose from an empty sequence",
        ));
    }
    at(seq, below(v, n)?)
}
/// `r.shuffle(x)`
pub fn shuffle(v: &Value, x: &Value) -> R {
    for i in (1..ops::len(x)?).rev() {
        let j = below(v, i + 1)?;
        let (i, j) = (int_usize(i), int_usize(j));
        let (a, b) = (ops::getitem(x, &j)?, ops::getitem(x, &i)?);
        ops::setitem(x, &i, a)?;
        ops::setitem(x, &j, b)?;
    }
    Ok(Value::None)
}

fn is_sequence(v: &Value) -> bool {
    match base_value(v) {
        Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Bytes(_) | Value::Range(_) => {
            true
        }
        Value::Inst(_) => {
            let has = |name| crate::types::special(v, name).is_some();
            has("__getitem__") && has("__len__") && !has("keys")
        }
        _ => false,
    }
}
/// `r.sample(population, k, counts=None)`
pub fn sample(v: &Value, population: &Value, k: &Value, counts: &Value) -> R {
    if !is_sequence(population) {
        return Err(type_error(
            "Population must be a sequence.  For dicts or sets, use sorted(d).",
        ));
    }
    let n = ops::len(population)?;
    if !counts.is_none() {
        return sample_counted(v, population, k, counts, n);
    }
    let k = ops::index_i64(k)?;
    let chosen =
        draw(v, |r| r.sample(u64::try_from(n).unwrap_or(u64::MAX), k))?.map_err(num_error)?;
    let mut out = Vec::new();
    for i in chosen {
        out.push(at(population, usize::try_from(i).unwrap_or(usize::MAX))?);
    }
    Ok(list(out))
}
fn sample_counted(v: &Value, population: &Value, k: &Value, counts: &Value, n: usize) -> R {
    let sums = accumulated(counts)?;
    if sums.len() != n {
        return Err(value_error(
            "The number of counts does not match the population",
        ));
    }
    let total = sums
        .last()
        .cloned()
        .ok_or_else(|| crate::error::index_error("pop from empty list"))?;
    let Value::Int(total) = base_value(&total) else {
        return Err(type_error("Counts must be integers"));
    };
    if *total <= 0 {
        return Err(value_error("Total of counts must be greater than zero"));
    }
    let (total, k) = (u64::try_from(*total).unwrap_or(0), ops::index_i64(k)?);
    let chosen = draw(v, |r| r.sample(total, k))?.map_err(num_error)?;
    let mut out = Vec::new();
    for s in chosen {
        let s = i64::try_from(s).unwrap_or(i64::MAX);
        let place = sums[..n - 1]
            .iter()
            .position(|c| matches!(c, Value::Int(c) if *c > s))
            .unwrap_or(n - 1);
        out.push(at(population, place)?);
    }
    Ok(list(out))
}
fn accumulated(numbers: &Value) -> R<Vec<Value>> {
    let mut sums: Vec<Value> = Vec::new();
    ops::for_each(numbers, |n| {
        let next = match sums.last() {
            Some(sum) => ops::add(sum, &n)?,
            None => n,
        };
        sums.push(next);
        Ok(())
    })?;
    Ok(sums)
}

/// `r.choices(population, weights=None, cum_weights=None, k=1)`
pub fn choices(
    v: &Value,
    population: &Value,
    weights: &Value,
    cum_weights: &Value,
    k: &Value,
) -> R {
    let n = ops::len(population)?;
    let sums = if !cum_weights.is_none() {
        if !weights.is_none() {
            return Err(type_error(
                "Cannot specify both weights and cumulative weights",
            ));
        }
        Some(ops::collect(cum_weights)?)
    } else if weights.is_none() {
        None
    } else {
        match accumulated(weights) {
            Ok(sums) => Some(sums),
            Err(e)
                if e.is(&classes::type_error()) && matches!(base_value(weights), Value::Int(_)) =>
            {
                let k = ops::repr(weights)?;
                return Err(type_error(format!(
                    "The number of choices must be a keyword argument: k={k}"
                )));
            }
            Err(e) => return Err(e),
        }
    };
    let count = usize::try_from(ops::index_i64(k)?).unwrap_or(0);
    let mut out = Vec::new();
    let Some(sums) = sums else {
        for _ in 0..count {
            out.push(at(population, draw(v, |r| r.choice_index(n))?)?);
        }
        return Ok(list(out));
    };
    if sums.len() != n {
        return Err(value_error(
            "The number of weights does not match the population",
        ));
    }
    let mut floats = Vec::new();
    for s in &sums {
        floats.push(real_number(s)?);
    }
    let Some(total) = floats.last().copied() else {
        return Err(crate::error::index_error("list index out of range"));
    };
    check_total(total).map_err(num_error)?;
    for _ in 0..count {
        out.push(at(
            population,
            draw(v, |r| r.weighted_index(&floats, total))?,
        )?);
    }
    Ok(list(out))
}

/// `r.uniform(a, b)`
pub fn uniform(v: &Value, a: &Value, b: &Value) -> R {
    let width = ops::sub(b, a)?;
    ops::add(a, &ops::mul(&width, &random(v)?)?)
}
/// `r.triangular(low=0.0, high=1.0, mode=None)`
pub fn triangular(v: &Value, low: &Value, high: &Value, mode: &Value) -> R {
    let (low, high) = (real_number(low)?, real_number(high)?);
    let mode = if mode.is_none() {
        None
    } else {
        Some(real_number(mode)?)
    };
    drawn(v, |r| r.triangular(low, high, mode))
}
/// `r.expovariate(lambd)`
pub fn expovariate(v: &Value, lambd: &Value) -> R {
    let lambd = real_number(lambd)?;
    drawn(v, |r| r.expovariate(lambd))
}
/// `r.paretovariate(alpha)`
pub fn paretovariate(v: &Value, alpha: &Value) -> R {
    let alpha = real_number(alpha)?;
    drawn(v, |r| r.paretovariate(alpha))
}

macro_rules! of_two {
    ($($name:ident |$r:ident, $a:ident, $b:ident| $draw:expr;)*) => { $(
        #[doc = concat!("`r.", stringify!($name), "`")]
        pub fn $name(v: &Value, $a: &Value, $b: &Value) -> R {
            let ($a, $b) = (real_number($a)?, real_number($b)?);
            drawn(v, |$r| $draw)
        }
    )* };
}
of_two! {
    normalvariate |r, mu, sigma| Ok(r.normalvariate(mu, sigma));
    gauss |r, mu, sigma| Ok(r.gauss(mu, sigma));
    lognormvariate |r, mu, sigma| r.lognormvariate(mu, sigma);
    vonmisesvariate |r, mu, kappa| r.vonmisesvariate(mu, kappa);
    gammavariate |r, alpha, beta| r.gammavariate(alpha, beta);
    betavariate |r, alpha, beta| r.betavariate(alpha, beta);
    weibullvariate |r, alpha, beta| r.weibullvariate(alpha, beta);
}
