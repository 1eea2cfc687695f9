//! Functions that CPython computes itself or takes from C's library: gamma, erf, the inverse hyperbolic ones, vector norms.
use crate::num::elementary::Elementary;
use std::f64::consts::{LN_2, PI};

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod c {
    // SAFETY: the C library's functions of C99's <math.h>, on plain floats.
    unsafe extern "C" {
        pub safe fn erf(x: f64) -> f64;
        pub safe fn erfc(x: f64) -> f64;
    }
}
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod c {
    pub use libm::{erf, erfc};
}
pub use c::{erf, erfc};

/// What a function without a value at a point gives instead of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// `errno == EDOM`
    Domain,
    /// `errno == ERANGE`
    Range,
}

/// `asinh`, with the steps of glibc.
pub fn asinh(x: f64) -> f64 {
    let a = x.abs();
    if !x.is_finite() || a < 3.725_290_298_461_914e-9 {
        return x;
    }
    let w = if a > 268_435_456.0 {
        a.c_ln() + LN_2
    } else if a > 2.0 {
        (2.0 * a + 1.0 / ((x * x + 1.0).sqrt() + a)).c_ln()
    } else {
        let t = x * x;
        (a + t / (1.0 + (1.0 + t).sqrt())).ln_1p()
    };
    w.copysign(x)
}

/// `acosh`, with the steps of glibc.
pub fn acosh(x: f64) -> f64 {
    if x < 1.0 {
        return f64::NAN;
    }
    if x > 268_435_456.0 || x.is_nan() {
        return if x.is_finite() { x.c_ln() + LN_2 } else { x };
    }
    if x > 2.0 {
        return (2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt())).c_ln();
    }
    let t = x - 1.0;
    (t + (2.0 * t + t * t).sqrt()).ln_1p()
}

/// `atanh`, with the steps of glibc.
pub fn atanh(x: f64) -> f64 {
    let a = x.abs();
    if a < 3.725_290_298_461_914e-9 {
        return x;
    }
    let t = if a < 0.5 {
        let t = a + a;
        0.5 * (t + t * a / (1.0 - a)).ln_1p()
    } else if a < 1.0 {
        0.5 * ((a + a) / (1.0 - a)).ln_1p()
    } else if a > 1.0 {
        return f64::NAN;
    } else {
        return x / 0.0;
    };
    t.copysign(x)
}

/// `sin(pi * x)`, exact at the zeros.
fn sinpi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    #[allow(clippy::cast_possible_truncation)]
    let r = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    1f64.copysign(x) * r
}

const G: f64 = 6.024_680_040_776_729_583_740_234_375;
const G_MINUS_HALF: f64 = 5.524_680_040_776_729_583_740_234_375;
const NUMERATOR: [f64; 13] = [
    23_531_376_880.410_759_688_572_007_674_451_636_754_734_846_804_940,
    42_919_803_642.649_098_768_957_899_047_001_988_850_926_355_848_959,
    35_711_959_237.355_668_049_440_185_451_547_166_705_960_488_635_843,
    17_921_034_426.037_209_699_919_755_754_458_931_112_671_403_265_390,
    6_039_542_586.352_028_005_064_291_644_307_297_921_069_938_842_070_8,
    1_439_720_407.311_721_673_663_223_072_794_912_393_971_548_578_637_2,
    248_874_557.862_054_156_511_460_386_413_229_423_216_321_251_278_01,
    31_426_415.585_400_194_380_614_231_628_318_205_362_874_684_987_640,
    2_876_370.628_935_372_441_225_409_051_620_849_613_599_114_537_876_8,
    186_056.265_395_223_495_040_294_989_716_045_699_282_207_842_363_28,
    8_071.672_002_365_816_210_638_002_902_272_250_613_821_851_632_502_4,
    210.824_277_751_579_345_872_509_733_920_713_362_711_669_695_802_91,
    2.506_628_274_631_000_270_164_908_177_133_837_338_626_431_079_340_8,
];
const DENOMINATOR: [f64; 13] = [
    0.0,
    39_916_800.0,
    120_543_840.0,
    150_917_976.0,
    105_258_076.0,
    45_995_730.0,
    13_339_535.0,
    2_637_558.0,
    357_423.0,
    32_670.0,
    1_925.0,
    66.0,
    1.0,
];
const FACTORIALS: [f64; 23] = [
    1.0,
    1.0,
    2.0,
    6.0,
    24.0,
    120.0,
    720.0,
    5_040.0,
    40_320.0,
    362_880.0,
    3_628_800.0,
    39_916_800.0,
    479_001_600.0,
    6_227_020_800.0,
    87_178_291_200.0,
    1_307_674_368_000.0,
    20_922_789_888_000.0,
    355_687_428_096_000.0,
    6_402_373_705_728_000.0,
    121_645_100_408_832_000.0,
    2_432_902_008_176_640_000.0,
    51_090_942_171_709_440_000.0,
    1_124_000_727_777_607_680_000.0,
];

/// Lanczos' sum, for positive `x` (`Modules/mathmodule.c: lanczos_sum`).
fn lanczos_sum(x: f64) -> f64 {
    let (mut num, mut den) = (0.0, 0.0);
    if x < 5.0 {
        for i in (0..13).rev() {
            num = num * x + NUMERATOR[i];
            den = den * x + DENOMINATOR[i];
        }
    } else {
        for i in 0..13 {
            num = num / x + NUMERATOR[i];
            den = den / x + DENOMINATOR[i];
        }
    }
    num / den
}

/// `math.gamma` (`m_tgamma`).
pub fn gamma(x: f64) -> Result<f64, Fault> {
    if !x.is_finite() {
        return if x.is_nan() || x > 0.0 {
            Ok(x)
        } else {
            Err(Fault::Domain)
        };
    }
    if x == 0.0 {
        return Err(Fault::Domain);
    }
    if x == x.floor() {
        if x < 0.0 {
            return Err(Fault::Domain);
        }
        if x <= 23.0 {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            return Ok(FACTORIALS[x as usize - 1]);
        }
    }
    let a = x.abs();
    if a < 1e-20 {
        return finite(1.0 / x);
    }
    if a > 200.0 {
        return if x < 0.0 {
            Ok(0.0 / sinpi(x))
        } else {
            Err(Fault::Range)
        };
    }
    let y = a + G_MINUS_HALF;
    let z = if a > G_MINUS_HALF {
        (y - a) - G_MINUS_HALF
    } else {
        (y - G_MINUS_HALF) - a
    };
    let z = z * G / y;
    let mut r;
    if x < 0.0 {
        r = -PI / sinpi(a) / a * y.c_exp() / lanczos_sum(a);
        r -= z * r;
        if a < 140.0 {
            r /= y.c_pow(a - 0.5);
        } else {
            let root = y.c_pow(a / 2.0 - 0.25);
            r /= root;
            r /= root;
        }
    } else {
        r = lanczos_sum(a) / y.c_exp();
        r += z * r;
        if a < 140.0 {
            r *= y.c_pow(a - 0.5);
        } else {
            let root = y.c_pow(a / 2.0 - 0.25);
            r *= root;
            r *= root;
        }
    }
    finite(r)
}

fn finite(r: f64) -> Result<f64, Fault> {
    if r.is_infinite() {
        Err(Fault::Range)
    } else {
        Ok(r)
    }
}

/// `math.lgamma` (`m_lgamma`).
pub fn lgamma(x: f64) -> Result<f64, Fault> {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 {
            Err(Fault::Domain)
        } else {
            Ok(0.0)
        };
    }
    let a = x.abs();
    if a < 1e-20 {
        return Ok(-a.c_ln());
    }
    let mut r = lanczos_sum(a).c_ln() - G;
    r += (a - 0.5) * ((a + G - 0.5).c_ln() - 1.0);
    if x < 0.0 {
        r = 1.144_729_885_849_400_174_143_427_351_353_058_711_647
            - sinpi(a).abs().c_ln()
            - a.c_ln()
            - r;
    }
    finite(r)
}

/// `math.remainder` (`m_remainder`).
pub fn remainder(x: f64, y: f64) -> f64 {
    if x.is_finite() && y.is_finite() {
        if y == 0.0 {
            return f64::NAN;
        }
        let (a, b) = (x.abs(), y.abs());
        let m = a % b;
        let c = b - m;
        let r = if m < c {
            m
        } else if m > c {
            -c
        } else {
            m - 2.0 * ((0.5 * (a - m)) % b)
        };
        return 1f64.copysign(x) * r;
    }
    if x.is_nan() {
        x
    } else if y.is_nan() {
        y
    } else if x.is_infinite() {
        f64::NAN
    } else {
        x
    }
}

/// The mantissa in [0.5, 1) and the exponent.
pub fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let bits = x.to_bits();
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
    let exponent = ((bits >> 52) & 0x7FF) as i32;
    if exponent == 0 {
        let (m, e) = frexp(x * 18_014_398_509_481_984.0); // 2**54
        return (m, e - 54);
    }
    (
        f64::from_bits((bits & !(0x7FF << 52)) | (1022 << 52)),
        exponent - 1022,
    )
}

/// `x * 2**e`, rounded once.
pub fn ldexp(x: f64, e: i64) -> f64 {
    let power = |e: i64| f64::from_bits(u64::try_from(e + 1023).unwrap_or(0) << 52);
    let (m, own) = frexp(x);
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let e = e.clamp(-5000, 5000) + i64::from(own);
    if e > 1024 {
        return f64::INFINITY.copysign(x);
    }
    if e >= -1021 {
        return m * 2.0 * power(e - 1);
    }
    if e < -1080 {
        return 0f64.copysign(x);
    }
    m * power(-1000) * power(e + 1000) // the mantissa is exact until the last product
}

/// One more term of a compensated sum.
fn add(csum: &mut f64, frac: &mut f64, x: f64) {
    let old = *csum;
    *csum += x;
    *frac += (old - *csum) + x;
}

/// The length of a vector (`vector_norm`): within an ulp, never overflowing on the way. The numbers are not negative.
pub fn vector_norm(vec: &[f64]) -> f64 {
    let max = vec
        .iter()
        .copied()
        .fold(0.0, |m: f64, x| if x > m { x } else { m });
    if max.is_infinite() {
        return max;
    }
    if vec.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 || vec.len() <= 1 {
        return max;
    }
    let split = |x: f64| {
        let t = x * 134_217_729.0;
        let hi = t - (t - x);
        (hi, x - hi)
    };
    let (mut csum, mut frac1, mut frac2, mut frac3) = (1.0, 0.0, 0.0, 0.0);
    let (_, e) = frexp(max);
    if e < -1023 {
        for x in vec {
            let x = x / max;
            add(&mut csum, &mut frac1, x * x);
        }
        return max * (csum - 1.0 + frac1).sqrt();
    }
    let scale = ldexp(1.0, -i64::from(e));
    for x in vec {
        let (hi, lo) = split(x * scale);
        add(&mut csum, &mut frac1, hi * hi);
        add(&mut csum, &mut frac2, 2.0 * hi * lo);
        frac3 += lo * lo;
    }
    let h = (csum - 1.0 + (frac1 + frac2 + frac3)).sqrt();
    let (hi, lo) = split(h);
    add(&mut csum, &mut frac1, -hi * hi);
    add(&mut csum, &mut frac2, -2.0 * hi * lo);
    add(&mut csum, &mut frac3, -lo * lo);
    let x = csum - 1.0 + (frac1 + frac2 + frac3);
    (h + x / (2.0 * h)) / scale
}

/// The float next to `x` in the direction of `y`.
pub fn nextafter(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return x + y;
    }
    if x == y {
        return y;
    }
    if x == 0.0 {
        return f64::from_bits(1).copysign(y);
    }
    let bits = x.to_bits();
    f64::from_bits(if (y > x) == (x > 0.0) {
        bits + 1
    } else {
        bits - 1
    })
}

/// The value of the last bit.
pub fn ulp(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let x = x.abs();
    if x.is_infinite() {
        return x;
    }
    let next = nextafter(x, f64::INFINITY);
    if next.is_infinite() {
        x - nextafter(x, f64::NEG_INFINITY)
    } else {
        next - x
    }
}
