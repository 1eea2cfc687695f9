//! `statistics` (`Lib/statistics.py`) of ints and floats: sums are exact fractions, rounded once at the end.
use super::support::given;
use crate::builtins::float::real_number;
use crate::error::{PyErr, type_error};
use crate::num::convert::{from_f64, true_div};
use crate::num::fsum::Fsum;
use crate::object::{Dict, R, Value, float, int, list};
use crate::ops::{self, base_value, num_error, type_name};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Zero};

#[cold]
fn error(text: &str) -> PyErr {
    PyErr::msg(crate::generated::statistics::statistics_error(), text)
}

/// An exact number, or the infinity or NaN that all others vanish in.
#[derive(Clone)]
enum Exact {
    Fraction(BigInt, BigInt),
    Special(f64),
}
impl Exact {
    fn zero() -> Exact {
        Exact::Fraction(BigInt::zero(), BigInt::one())
    }
    fn add(&mut self, other: &Exact) {
        *self = match (&*self, other) {
            (Exact::Fraction(a, b), Exact::Fraction(c, d)) if b == d => {
                Exact::Fraction(a + c, b.clone())
            }
            (Exact::Fraction(a, b), Exact::Fraction(c, d)) => {
                let common = b.lcm(d);
                Exact::Fraction(a * (&common / b) + c * (&common / d), common)
            }
            (Exact::Special(x), Exact::Special(y)) => Exact::Special(x + y),
            (Exact::Special(x), _) | (_, Exact::Special(x)) => Exact::Special(*x),
        };
    }
    fn over(self, n: usize) -> Exact {
        match self {
            Exact::Fraction(a, b) => Exact::Fraction(a, b * BigInt::from(n)),
            #[allow(clippy::cast_precision_loss)]
            Exact::Special(x) => Exact::Special(x / n as f64),
        }
    }
    /// As a number of the data's type: an int only where all were ints and it is one.
    fn value(self, whole: bool) -> R {
        match self {
            Exact::Special(x) => Ok(float(x)),
            Exact::Fraction(a, b) => {
                let g = a.gcd(&b);
                let (a, b) = (a / &g, b / &g);
                if whole && b.is_one() {
                    Ok(int(a))
                } else {
                    true_div(&a, &b).map(float).map_err(num_error)
                }
            }
        }
    }
    /// The square root as a float, correctly rounded (`_float_sqrt_of_frac`).
    fn sqrt(self) -> R {
        let (n, m) = match self {
            Exact::Special(x) => return Ok(float(x.sqrt())),
            Exact::Fraction(a, b) => {
                let g = a.gcd(&b);
                (a / &g, b / g)
            }
        };
        let bits = |n: &BigInt| i64::try_from(n.bits()).unwrap_or(i64::MAX);
        let q = (bits(&n) - bits(&m) - 109).div_euclid(2);
        let root = |n: BigInt, m: BigInt| {
            let a = (&n / &m).sqrt();
            let exact = &a * &a * m == n;
            if exact { a } else { a | BigInt::one() }
        };
        let shift = q.unsigned_abs();
        let made = if q >= 0 {
            true_div(&(root(n, m << (2 * shift)) << shift), &BigInt::one())
        } else {
            true_div(&root(n << (2 * shift), m), &(BigInt::one() << shift))
        };
        made.map(float).map_err(num_error)
    }
}

/// The exact value, and whether it is an int.
fn exact(v: &Value) -> R<(Exact, bool)> {
    match base_value(v) {
        Value::Float(f) => {
            let f = f.f();
            if !f.is_finite() {
                return Ok((Exact::Special(f), false));
            }
            let (m, e) = super::math::special::frexp(f);
            let whole = from_f64(m * 9_007_199_254_740_992.0)
                .map_err(num_error)?
                .into_big();
            let e = i64::from(e) - 53;
            let shift = e.unsigned_abs();
            Ok(if e >= 0 {
                (Exact::Fraction(whole << shift, BigInt::one()), false)
            } else {
                (Exact::Fraction(whole, BigInt::one() << shift), false)
            })
        }
        other => match other.to_big() {
            Some(n) => Ok((Exact::Fraction(n, BigInt::one()), true)),
            None => Err(type_error(format!(
                "can't convert type '{}' to numerator/denominator",
                type_name(v)
            ))),
        },
    }
}

/// The exact sum, the count, and whether all were ints (`_sum`).
fn sum(data: &[Value]) -> R<(Exact, usize, bool)> {
    let (mut total, mut whole) = (Exact::zero(), true);
    for v in data {
        let (x, is_int) = exact(v)?;
        total.add(&x);
        whole &= is_int;
    }
    Ok((total, data.len(), whole))
}

/// The sum of squared deviations, the count, and whether all were ints (`_ss`).
fn squares(data: &Value, center: &Value) -> R<(Exact, usize, bool)> {
    let data = ops::collect(data)?;
    if given(center) {
        let mut all = Vec::new();
        for v in &data {
            let d = ops::sub(v, center)?;
            all.push(ops::mul(&d, &d)?);
        }
        return sum(&all);
    }
    let (mut sx, mut sxx, mut whole) = (Exact::zero(), Exact::zero(), true);
    for v in &data {
        let (x, is_int) = exact(v)?;
        whole &= is_int;
        if let Exact::Fraction(a, b) = &x {
            sxx.add(&Exact::Fraction(a * a, b * b));
        }
        sx.add(&x);
    }
    let n = data.len();
    Ok(match (sx, sxx) {
        (Exact::Special(x), _) | (_, Exact::Special(x)) => (Exact::Special(x), n, false),
        (Exact::Fraction(a, b), Exact::Fraction(c, d)) => {
            let mut ss = Exact::Fraction(c * BigInt::from(n), d);
            ss.add(&Exact::Fraction(-(&a * &a), &b * &b));
            (if n == 0 { Exact::zero() } else { ss.over(n) }, n, whole)
        }
    })
}

/// `statistics.mean(data)`
pub fn mean(data: &Value) -> R {
    let (total, n, whole) = sum(&ops::collect(data)?)?;
    if n < 1 {
        return Err(error("mean requires at least one data point"));
    }
    total.over(n).value(whole)
}
/// `statistics.fmean(data, weights=None)`
pub fn fmean(data: &Value, weights: &Value) -> R {
    let data = ops::collect(data)?;
    let mut total = Fsum::default();
    let Some(weights) = given(weights).then(|| ops::collect(weights)).transpose()? else {
        if data.is_empty() {
            return Err(error("fmean requires at least one data point"));
        }
        for v in &data {
            total.add(real_number(v)?).map_err(num_error)?;
        }
        #[allow(clippy::cast_precision_loss)]
        return Ok(float(total.total().map_err(num_error)? / data.len() as f64));
    };
    if weights.len() != data.len() {
        return Err(error("data and weights must be the same length"));
    }
    let mut scale = Fsum::default();
    for (v, w) in data.iter().zip(&weights) {
        total
            .add(real_number(&ops::mul(v, w)?)?)
            .map_err(num_error)?;
        scale.add(real_number(w)?).map_err(num_error)?;
    }
    let scale = scale.total().map_err(num_error)?;
    if scale == 0.0 {
        return Err(error("sum of weights must be non-zero"));
    }
    Ok(float(total.total().map_err(num_error)? / scale))
}

fn sorted(data: &Value) -> R<Vec<Value>> {
    let all = list(ops::collect(data)?);
    super::support::method(&all, "sort", &[])?;
    let sorted = ops::collect(&all)?;
    if sorted.is_empty() {
        Err(error("no median for empty data"))
    } else {
        Ok(sorted)
    }
}
/// `statistics.median(data)`
pub fn median(data: &Value) -> R {
    let all = sorted(data)?;
    let i = all.len() / 2;
    if all.len() % 2 == 1 {
        return Ok(all[i].clone());
    }
    ops::truediv(&ops::add(&all[i - 1], &all[i])?, &Value::Int(2))
}
/// `statistics.median_low(data)`
pub fn median_low(data: &Value) -> R {
    let all = sorted(data)?;
    Ok(all[(all.len() - 1) / 2].clone())
}
/// `statistics.median_high(data)`
pub fn median_high(data: &Value) -> R {
    let all = sorted(data)?;
    Ok(all[all.len() / 2].clone())
}

/// The values in the order in which they were first seen, with their counts.
fn counted(data: &Value) -> R<Vec<(Value, i64)>> {
    let counts = Dict::new();
    ops::for_each(data, |v| {
        let n = match counts.get(&v)? {
            Some(Value::Int(n)) => n,
            _ => 0,
        };
        counts.set(v, Value::Int(n + 1))
    })?;
    Ok(counts
        .pairs()
        .into_iter()
        .map(|(v, n)| (v, if let Value::Int(n) = n { n } else { 0 }))
        .collect())
}
/// `statistics.mode(data)`
pub fn mode(data: &Value) -> R {
    let mut best: Option<(Value, i64)> = None;
    for (v, n) in counted(data)? {
        if best.as_ref().is_none_or(|(_, most)| n > *most) {
            best = Some((v, n));
        }
    }
    best.map(|(v, _)| v)
        .ok_or_else(|| error("no mode for empty data"))
}
/// `statistics.multimode(data)`
pub fn multimode(data: &Value) -> R {
    let all = counted(data)?;
    let most = all.iter().map(|(_, n)| *n).max().unwrap_or(0);
    Ok(list(
        all.into_iter()
            .filter(|(_, n)| *n == most)
            .map(|(v, _)| v)
            .collect(),
    ))
}

/// `statistics.variance(data, xbar=None)`
pub fn variance(data: &Value, xbar: &Value) -> R {
    let (ss, n, whole) = squares(data, xbar)?;
    if n < 2 {
        Err(error("variance requires at least two data points"))
    } else {
        ss.over(n - 1).value(whole)
    }
}
/// `statistics.pvariance(data, mu=None)`
pub fn pvariance(data: &Value, mu: &Value) -> R {
    let (ss, n, whole) = squares(data, mu)?;
    if n < 1 {
        Err(error("pvariance requires at least one data point"))
    } else {
        ss.over(n).value(whole)
    }
}
/// `statistics.stdev(data, xbar=None)`
pub fn stdev(data: &Value, xbar: &Value) -> R {
    let (ss, n, _) = squares(data, xbar)?;
    if n < 2 {
        Err(error("stdev requires at least two data points"))
    } else {
        ss.over(n - 1).sqrt()
    }
}
/// `statistics.pstdev(data, mu=None)`
pub fn pstdev(data: &Value, mu: &Value) -> R {
    let (ss, n, _) = squares(data, mu)?;
    if n < 1 {
        Err(error("pstdev requires at least one data point"))
    } else {
        ss.over(n).sqrt()
    }
}
