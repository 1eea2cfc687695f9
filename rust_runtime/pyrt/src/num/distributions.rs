//! The distributions of real numbers that `random.Random` draws (Lib/random.py).

use super::pow::{Power, pow_f64};
use super::{NumError, arith_float, overflow, value};
use crate::num::elementary::Elementary;
use crate::random_mt::Random;

const TWO_PI: f64 = std::f64::consts::TAU;
/// `4 * exp(-0.5) / sqrt(2)`
const NORMAL: f64 = 1.715_527_769_921_413_5;
/// `log(4)`
const LOG_4: f64 = 1.386_294_361_119_890_6;
/// `1 + log(4.5)`
const GAMMA: f64 = 2.504_077_396_776_274;

fn domain<T>() -> Result<T, NumError> {
    value("math domain error")
}

fn log(x: f64) -> Result<f64, NumError> {
    if x <= 0.0 { domain() } else { Ok(x.c_ln()) }
}

fn exp(x: f64) -> Result<f64, NumError> {
    let power = x.c_exp();
    if power.is_infinite() && x.is_finite() {
        return overflow("math range error");
    }
    Ok(power)
}

fn sqrt(x: f64) -> Result<f64, NumError> {
    if x < 0.0 { domain() } else { Ok(x.sqrt()) }
}

fn acos(x: f64) -> Result<f64, NumError> {
    if x.abs() > 1.0 {
        domain()
    } else {
        Ok(x.acos())
    }
}

/// A power that is compared or scaled afterwards; complex ones do not arise from the distributions' own numbers.
fn pow(x: f64, y: f64) -> Result<f64, NumError> {
    match pow_f64(x, y)? {
        Power::Float(power) => Ok(power),
        Power::Int(_) | Power::Complex(_) => domain(),
    }
}

/// Distributions of real numbers; every one takes and makes doubles.
impl Random {
    /// `uniform(a, b)`. For ints beyond 2^53 the caller subtracts exactly and scales `random()` itself.
    pub fn uniform(&mut self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.random()
    }

    /// `triangular(low, high, mode)`.
    ///
    /// # Errors
    /// ValueError for a mode outside of the range.
    pub fn triangular(&mut self, low: f64, high: f64, mode: Option<f64>) -> Result<f64, NumError> {
        let mut u = self.random();
        let mut c = match mode {
            None => 0.5,
            Some(_) if high - low == 0.0 => return Ok(low),
            Some(mode) => (mode - low) / (high - low),
        };
        let (mut from, mut to) = (low, high);
        if u > c {
            u = 1.0 - u;
            c = 1.0 - c;
            (from, to) = (high, low);
        }
        Ok(from + (to - from) * sqrt(u * c)?)
    }

    /// `normalvariate(mu, sigma)`.
    pub fn normalvariate(&mut self, mu: f64, sigma: f64) -> f64 {
        loop {
            let u1 = self.random();
            let u2 = 1.0 - self.random();
            let z = NORMAL * (u1 - 0.5) / u2;
            if z * z / 4.0 <= -u2.c_ln() {
                return mu + z * sigma;
            }
        }
    }

    /// `gauss(mu, sigma)`.
    pub fn gauss(&mut self, mu: f64, sigma: f64) -> f64 {
        let z = self.gauss_next.take().unwrap_or_else(|| {
            let angle = self.random() * TWO_PI;
            let radius = (-2.0 * (1.0 - self.random()).c_ln()).sqrt();
            self.gauss_next = Some(angle.sin() * radius);
            angle.cos() * radius
        });
        mu + z * sigma
    }

    /// `lognormvariate(mu, sigma)`.
    ///
    /// # Errors
    /// OverflowError.
    pub fn lognormvariate(&mut self, mu: f64, sigma: f64) -> Result<f64, NumError> {
        exp(self.normalvariate(mu, sigma))
    }

    /// `expovariate(lambd)`.
    ///
    /// # Errors
    /// ZeroDivisionError.
    pub fn expovariate(&mut self, lambd: f64) -> Result<f64, NumError> {
        arith_float::true_div(-log(1.0 - self.random())?, lambd)
    }

    /// `vonmisesvariate(mu, kappa)`.
    ///
    /// # Errors
    /// ValueError where rounding leaves the domain of `acos`.
    pub fn vonmisesvariate(&mut self, mu: f64, kappa: f64) -> Result<f64, NumError> {
        if kappa <= 1e-6 {
            return Ok(TWO_PI * self.random());
        }
        let s = 0.5 / kappa;
        let r = s + (1.0 + s * s).sqrt();
        let z = loop {
            let z = (std::f64::consts::PI * self.random()).cos();
            let d = z / (r + z);
            let u = self.random();
            if u < 1.0 - d * d || u <= (1.0 - d) * exp(d)? {
                break z;
            }
        };
        let q = 1.0 / r;
        let f = (q + z) / (1.0 + q * z);
        let theta = if self.random() > 0.5 {
            mu + acos(f)?
        } else {
            mu - acos(f)?
        };
        arith_float::modulo(theta, TWO_PI)
    }

    /// `gammavariate(alpha, beta)`.
    ///
    /// # Errors
    /// ValueError unless both are positive.
    pub fn gammavariate(&mut self, alpha: f64, beta: f64) -> Result<f64, NumError> {
        if alpha <= 0.0 || beta <= 0.0 {
            return value("gammavariate: alpha and beta must be > 0.0");
        }
        let drawn = if alpha > 1.0 {
            self.gamma_large(alpha)?
        } else if alpha == 1.0 {
            -log(1.0 - self.random())?
        } else {
            self.gamma_small(alpha)?
        };
        Ok(drawn * beta)
    }

    /// R. C. H. Cheng's method.
    fn gamma_large(&mut self, alpha: f64) -> Result<f64, NumError> {
        let ainv = (2.0 * alpha - 1.0).sqrt();
        let bbb = alpha - LOG_4;
        let ccc = alpha + ainv;
        loop {
            let u1 = self.random();
            if !(1e-7 < u1 && u1 < 0.999_999_9) {
                continue;
            }
            let u2 = 1.0 - self.random();
            let v = log(u1 / (1.0 - u1))? / ainv;
            let x = alpha * exp(v)?;
            let z = u1 * u1 * u2;
            let r = bbb + ccc * v - x;
            if r + GAMMA - 4.5 * z >= 0.0 || r >= log(z)? {
                return Ok(x);
            }
        }
    }

    /// Algorithm GS of Kennedy and Gentle, for alpha below 1.
    fn gamma_small(&mut self, alpha: f64) -> Result<f64, NumError> {
        loop {
            let u = self.random();
            let b = (std::f64::consts::E + alpha) / std::f64::consts::E;
            let p = b * u;
            let x = if p <= 1.0 {
                pow(p, 1.0 / alpha)?
            } else {
                -log((b - p) / alpha)?
            };
            let u1 = self.random();
            let most = if p > 1.0 {
                pow(x, alpha - 1.0)?
            } else {
                exp(-x)?
            };
            if u1 <= most {
                return Ok(x);
            }
        }
    }

    /// `betavariate(alpha, beta)`.
    ///
    /// # Errors
    /// ValueError unless both are positive.
    pub fn betavariate(&mut self, alpha: f64, beta: f64) -> Result<f64, NumError> {
        let y = self.gammavariate(alpha, 1.0)?;
        if y == 0.0 {
            return Ok(0.0);
        }
        Ok(y / (y + self.gammavariate(beta, 1.0)?))
    }

    /// `paretovariate(alpha)`.
    ///
    /// # Errors
    /// ZeroDivisionError, `Range`.
    pub fn paretovariate(&mut self, alpha: f64) -> Result<f64, NumError> {
        let u = 1.0 - self.random();
        pow(u, arith_float::true_div(-1.0, alpha)?)
    }

    /// `weibullvariate(alpha, beta)`.
    ///
    /// # Errors
    /// ZeroDivisionError, `Range`.
    pub fn weibullvariate(&mut self, alpha: f64, beta: f64) -> Result<f64, NumError> {
        let u = 1.0 - self.random();
        Ok(alpha * pow(-log(u)?, arith_float::true_div(1.0, beta)?)?)
    }
}
