//! Powers, exponentials and logarithms of floats.
//!
//! Elsewhere they are the C library's, as in CPython. `wasm32-unknown-unknown` has none, and what Rust brings along for it is
//! off in the last digit too often (`2 ** -0.5`); there they are computed with twice the digits of a float and rounded once.
//! glibc's own differ from the nearest float in one of a thousand results.

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod platform {
    pub fn pow(x: f64, y: f64) -> f64 {
        x.powf(y)
    }
    pub fn exp(x: f64) -> f64 {
        x.exp()
    }
    pub fn ln(x: f64) -> f64 {
        x.ln()
    }
}
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
use double as platform;

/// The functions as methods of floats.
pub trait Elementary {
    /// C's `pow`.
    fn c_pow(self, y: f64) -> f64;
    /// C's `exp`.
    fn c_exp(self) -> f64;
    /// C's `log`.
    fn c_ln(self) -> f64;
}
impl Elementary for f64 {
    fn c_pow(self, y: f64) -> f64 {
        platform::pow(self, y)
    }
    fn c_exp(self) -> f64 {
        platform::exp(self)
    }
    fn c_ln(self) -> f64 {
        platform::ln(self)
    }
}

/// Sums of two floats, the second the rounding error of the first: 106 bits.
#[cfg(any(test, all(target_family = "wasm", target_os = "unknown")))]
mod double {
    #[derive(Clone, Copy)]
    struct Double(f64, f64);

    const LN_2: Double = Double(std::f64::consts::LN_2, 2.319_046_813_846_299_6e-17);

    /// `a + b` with its error, where `a` is the larger one.
    const fn quick_sum(a: f64, b: f64) -> Double {
        let s = a + b;
        Double(s, b - (s - a))
    }

    const fn sum(a: f64, b: f64) -> Double {
        let s = a + b;
        let t = s - a;
        Double(s, (a - (s - t)) + (b - t))
    }

    /// The upper and the lower half of a float's digits.
    const fn halves(a: f64) -> (f64, f64) {
        let c = 134_217_729.0 * a;
        let high = c - (c - a);
        (high, a - high)
    }

    const fn product(a: f64, b: f64) -> Double {
        let p = a * b;
        let ((ah, al), (bh, bl)) = (halves(a), halves(b));
        Double(p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
    }

    impl Double {
        fn add(self, other: Double) -> Double {
            let (s, t) = (sum(self.0, other.0), sum(self.1, other.1));
            let s = quick_sum(s.0, s.1 + t.0);
            quick_sum(s.0, s.1 + t.1)
        }

        fn mul(self, other: Double) -> Double {
            let p = product(self.0, other.0);
            quick_sum(p.0, p.1 + (self.0 * other.1 + self.1 * other.0))
        }

        fn div(self, other: Double) -> Double {
            let q = self.0 / other.0;
            let p = product(q, other.0);
            quick_sum(q, ((self.0 - p.0) - p.1 + self.1 - q * other.1) / other.0)
        }
    }

    const fn reciprocal(n: f64) -> Double {
        let q = 1.0 / n;
        let p = product(q, n);
        Double(q, ((1.0 - p.0) - p.1) / n)
    }

    /// 1/1, 1/3, 1/5, …: the series of the inverse hyperbolic tangent.
    const ODD: [Double; 16] = {
        let mut all = [Double(0.0, 0.0); 16];
        let mut n = 0;
        while n < 16 {
            all[n] = reciprocal((2 * n + 1) as f64);
            n += 1;
        }
        all
    };

    /// 1/0!, 1/1!, 1/2!, …: the series of the exponential.
    const FACTORIAL: [Double; 18] = {
        let mut all = [Double(0.0, 0.0); 18];
        let (mut n, mut product) = (0, 1.0);
        while n < 18 {
            all[n] = reciprocal(product);
            n += 1;
            product *= n as f64;
        }
        all
    };

    /// Evaluates a series; what is behind its first `exact` terms needs the digits of one float alone.
    fn series(terms: &[Double], exact: usize, x: Double) -> Double {
        let rest = terms[exact..]
            .iter()
            .rev()
            .fold(0.0, |p, term| term.0 + x.0 * p);
        terms[..exact]
            .iter()
            .rev()
            .fold(Double(rest, 0.0), |p, term| term.add(x.mul(p)))
    }

    /// Two to the power of `n`, from the smallest float to the largest.
    fn power_of_two(n: i64) -> f64 {
        match n {
            1024.. => f64::INFINITY,
            -1022..=1023 => f64::from_bits(((n + 1023) as u64) << 52),
            -1074..=-1023 => f64::from_bits(1 << (n + 1074)),
            _ => 0.0,
        }
    }

    /// A positive number as a fraction between √½ and √2, and an exponent of two.
    fn parts(x: f64) -> (f64, i64) {
        let (x, below) = if x < f64::MIN_POSITIVE {
            (x * power_of_two(54), 54)
        } else {
            (x, 0)
        };
        let bits = x.to_bits();
        let exponent = (bits >> 52) as i64 - 1022 - below;
        let m = f64::from_bits((bits & ((1 << 52) - 1)) | (1022 << 52));
        if m < std::f64::consts::FRAC_1_SQRT_2 {
            (m * 2.0, exponent - 1)
        } else {
            (m, exponent)
        }
    }

    /// The logarithm of a positive, finite number: that of the fraction is `2 atanh((m - 1) / (m + 1))`.
    fn logarithm(x: f64) -> Double {
        let (m, k) = parts(x);
        let s = Double(m - 1.0, 0.0).div(sum(m, 1.0));
        let q = series(&ODD, 3, s.mul(s)).mul(s);
        let k = k as f64;
        let whole = product(LN_2.0, k);
        Double(whole.0, whole.1 + LN_2.1 * k).add(Double(2.0 * q.0, 2.0 * q.1))
    }

    /// The exponential of a number between -760 and 760.
    fn exponential(t: Double) -> f64 {
        let n = (t.0 * std::f64::consts::LOG2_E).round();
        let whole = product(LN_2.0, n);
        let r = t
            .add(Double(-whole.0, -whole.1))
            .add(Double(-LN_2.1 * n, 0.0));
        scaled(series(&FACTORIAL, 8, r), n as i64)
    }

    /// A number near one times a power of two, rounded once even where floats have fewer digits.
    fn scaled(v: Double, n: i64) -> f64 {
        let half = n / 2;
        if n > -1021 {
            return (v.0 + v.1) * power_of_two(half) * power_of_two(n - half);
        }
        let unit = -1074 - n; // of the result, as the fraction has it
        if unit > 2 {
            return 0.0;
        }
        let place = power_of_two(-unit);
        let a = v.0 * place;
        let rounded = a.round_ties_even();
        let left = (a - rounded) + v.1 * place;
        let corrected = if left > 0.5 {
            rounded + 1.0
        } else if left < -0.5 {
            rounded - 1.0
        } else {
            rounded
        };
        corrected * power_of_two(-1074)
    }

    /// `x ** y` as C's `pow`.
    pub fn pow(x: f64, y: f64) -> f64 {
        let size = x.abs();
        if size == 0.0 || !size.is_finite() || !y.is_finite() || y == 0.0 || x == 1.0 {
            return x.powf(y); // C's special cases, in which nothing is rounded
        }
        if x < 0.0 && y.trunc() != y {
            return f64::NAN;
        }
        let sign = if x < 0.0 && y.rem_euclid(2.0) == 1.0 {
            -1.0
        } else {
            1.0
        };
        if size == 1.0 {
            return sign;
        }
        let log = logarithm(size);
        let about = log.0 * y;
        if about.abs() > 760.0 {
            return sign * if about > 0.0 { f64::INFINITY } else { 0.0 };
        }
        sign * exponential(log.mul(Double(y, 0.0)))
    }

    /// `e ** x` as C's `exp`.
    pub fn exp(x: f64) -> f64 {
        if x.is_nan() || x.abs() > 760.0 {
            return x.exp();
        }
        exponential(Double(x, 0.0))
    }

    /// The natural logarithm as C's `log`.
    pub fn ln(x: f64) -> f64 {
        if x > 0.0 && x.is_finite() {
            let log = logarithm(x);
            return log.0 + log.1;
        }
        x.ln()
    }
}

#[cfg(test)]
mod tests {
    use super::double;

    /// How many floats lie between two.
    fn apart(a: f64, b: f64) -> u64 {
        a.to_bits().abs_diff(b.to_bits())
    }

    #[test]
    fn agrees_with_the_c_library_but_for_its_own_errors() {
        let mut seed = 7_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut differ = 0;
        for n in 0..20_000 {
            let x = ((next() - 0.5) * 80.0).exp();
            let y = match n % 4 {
                0 => 0.5 - f64::from(n % 3),
                1 => f64::from(n % 21) - 10.0,
                _ => (next() - 0.5) * 40.0,
            };
            for (ours, theirs) in [
                (double::pow(x, y), x.powf(y)),
                (double::exp(y * 10.0), (y * 10.0).exp()),
                (double::ln(x), x.ln()),
            ] {
                assert!(apart(ours, theirs) <= 1, "{x:?} {y:?}: {ours:?} {theirs:?}");
                differ += u32::from(ours != theirs);
            }
        }
        assert!(differ < 200, "{differ}"); // glibc rounds one of a thousand otherwise
    }

    #[test]
    fn special_cases_are_those_of_c() {
        let numbers = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            -0.5,
            2.0,
            -2.0,
            3.0,
            -3.0,
            1e308,
            -1e308,
            5e-324,
            -5e-324,
            2.2e-308,
            1023.0,
            -1074.0,
            -1075.0,
            1024.0,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
        ];
        for x in numbers {
            for y in numbers {
                let (ours, theirs) = (double::pow(x, y), x.powf(y));
                let same = ours.to_bits() == theirs.to_bits() || ours.is_nan() && theirs.is_nan();
                assert!(same, "{x:?} ** {y:?}: {ours:?} {theirs:?}");
            }
            for (ours, theirs) in [(double::exp(x), x.exp()), (double::ln(x), x.ln())] {
                assert!(
                    ours == theirs || ours.is_nan() && theirs.is_nan(),
                    "{x:?}: {ours:?} {theirs:?}"
                );
            }
        }
    }
}
