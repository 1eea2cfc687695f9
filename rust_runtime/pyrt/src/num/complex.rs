//! Complex numbers: arithmetic, powers, text and formats (Objects/complexobject.c, Python/formatter_unicode.c).

use super::digits::shortest;
use super::float_repr::{non_finite, push_shortest, push_u64};
use super::format_float::{Style, text};
use super::layout::{Number, lay_out, pad};
use super::parse::{inf_or_nan, to_ascii, trim, without_underscores};
use super::spec::{Align, SignMode, Spec};
use super::{NumError, overflow, value};
use crate::num::elementary::Elementary;

/// A complex number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complex {
    /// The real part.
    pub re: f64,
    /// The imaginary part.
    pub im: f64,
}

const ONE: Complex = Complex { re: 1.0, im: 0.0 };

impl Complex {
    /// From the parts.
    pub const fn new(re: f64, im: f64) -> Self {
        Self { re, im }
    }

    /// `a + b`
    #[must_use]
    pub fn sum(self, b: Self) -> Self {
        Self::new(self.re + b.re, self.im + b.im)
    }

    /// `a - b`
    #[must_use]
    pub fn difference(self, b: Self) -> Self {
        Self::new(self.re - b.re, self.im - b.im)
    }

    /// `a * b`
    #[must_use]
    pub fn product(self, b: Self) -> Self {
        Self::new(
            self.re * b.re - self.im * b.im,
            self.re * b.im + self.im * b.re,
        )
    }

    /// `a / b`, scaled by the larger part of the divisor so that nothing overflows on the way; None where the divisor is zero.
    pub fn quotient(self, b: Self) -> Option<Self> {
        let (re, im) = (b.re.abs(), b.im.abs());
        if re >= im {
            if re == 0.0 {
                return None;
            }
            let ratio = b.im / b.re;
            let divisor = b.re + b.im * ratio;
            Some(Self::new(
                (self.re + self.im * ratio) / divisor,
                (self.im - self.re * ratio) / divisor,
            ))
        } else if im >= re {
            let ratio = b.re / b.im;
            let divisor = b.re * ratio + b.im;
            Some(Self::new(
                (self.re * ratio + self.im) / divisor,
                (self.im * ratio - self.re) / divisor,
            ))
        } else {
            Some(Self::new(f64::NAN, f64::NAN))
        }
    }

    /// `a / b`
    ///
    /// # Errors
    /// ZeroDivisionError
    pub fn divide(self, b: Self) -> Result<Self, NumError> {
        self.quotient(b)
            .ok_or_else(|| NumError::ZeroDivision("complex division by zero".into()))
    }

    /// `abs(z)`
    ///
    /// # Errors
    /// OverflowError
    pub fn size(self) -> Result<f64, NumError> {
        if self.re.is_infinite() || self.im.is_infinite() {
            return Ok(f64::INFINITY);
        }
        let size = self.re.hypot(self.im);
        if size.is_infinite() {
            return overflow("absolute value too large");
        }
        Ok(size)
    }

    /// `a ** b`; small whole exponents multiply, the others go through polar coordinates.
    ///
    /// # Errors
    /// ZeroDivisionError, OverflowError
    pub fn power(self, b: Self) -> Result<Self, NumError> {
        let whole = b.im == 0.0 && b.re == b.re.floor() && b.re.abs() <= 100.0;
        let made = if whole {
            self.whole_power(b.re as i64)
        } else {
            self.polar_power(b)
        };
        match made {
            None => Err(NumError::ZeroDivision(
                "0.0 to a negative or complex power".into(),
            )),
            Some(z) if z.re.is_infinite() || z.im.is_infinite() => {
                overflow("complex exponentiation")
            }
            Some(z) => Ok(z),
        }
    }

    fn whole_power(self, n: i64) -> Option<Self> {
        if n <= 0 {
            return ONE.quotient(self.repeated(n.unsigned_abs()));
        }
        Some(self.repeated(n.unsigned_abs()))
    }

    fn repeated(self, n: u64) -> Self {
        let (mut made, mut square, mut mask) = (ONE, self, 1);
        while n >= mask {
            if n & mask != 0 {
                made = made.product(square);
            }
            mask <<= 1;
            square = square.product(square);
        }
        made
    }

    /// None where libm reports a domain error: zero to a negative or complex power, or an infinite angle.
    fn polar_power(self, b: Self) -> Option<Self> {
        if b.re == 0.0 && b.im == 0.0 {
            return Some(ONE);
        }
        if self.re == 0.0 && self.im == 0.0 {
            return (b.im == 0.0 && b.re >= 0.0).then_some(Self::new(0.0, 0.0));
        }
        let size = self.re.hypot(self.im);
        let angle = self.im.atan2(self.re);
        let mut length = size.c_pow(b.re);
        let mut phase = angle * b.re;
        if b.im != 0.0 {
            length /= (angle * b.im).c_exp();
            phase += b.im * size.c_ln();
        }
        if phase.is_infinite() {
            return None;
        }
        Some(Self::new(length * phase.cos(), length * phase.sin()))
    }

    /// Whether the real part is a positive zero, which is not shown.
    fn is_imaginary(self) -> bool {
        self.re == 0.0 && self.re.is_sign_positive()
    }

    /// `repr(z)`
    pub fn repr(self) -> String {
        let mut out = String::new();
        if self.is_imaginary() {
            push_part(&mut out, self.im, false);
            out.push('j');
            return out;
        }
        out.push('(');
        push_part(&mut out, self.re, false);
        push_part(&mut out, self.im, true);
        out.push_str("j)");
        out
    }

    /// `format(z, spec)`
    ///
    /// # Errors
    /// ValueError with CPython's message.
    pub fn format(self, spec: &str, type_name: &str) -> Result<String, NumError> {
        if spec.is_empty() {
            return Ok(self.repr());
        }
        let spec = Spec::parse(spec, Align::Right, type_name)?;
        if let Some(code) = spec.code
            && !matches!(code, 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n')
        {
            return Err(Spec::unknown_code(code, type_name));
        }
        if spec.fill == '0' {
            return value("Zero padding is not allowed in complex format specifier");
        }
        if spec.align == Align::AfterSign {
            return value("'=' alignment flag is not allowed in complex format specifier");
        }
        if spec.precision.is_some_and(|p| p > i32::MAX as usize) {
            return value("precision too big");
        }
        let bare = spec.code.is_none();
        let parentheses = bare && !self.is_imaginary();
        let mut out = String::new();
        if parentheses {
            out.push('(');
        }
        let shows_real = !(bare && self.is_imaginary());
        if shows_real {
            out.push_str(&part(self.re, &spec, spec.sign)?);
        }
        let sign = if shows_real {
            SignMode::Plus
        } else {
            spec.sign
        };
        out.push_str(&part(self.im, &spec, sign)?);
        out.push_str(if parentheses { "j)" } else { "j" });
        pad(&out, out.len(), &spec)
    }
}

/// A part as `repr` shows it: no `.0` behind whole numbers.
fn push_part(out: &mut String, x: f64, signed: bool) {
    if signed && (x.is_nan() || x.is_sign_positive()) {
        out.push('+');
    }
    if !x.is_finite() {
        out.push_str(non_finite(x));
        return;
    }
    if x.is_sign_negative() {
        out.push('-');
    }
    let x = x.abs();
    if x < 1e16 && x.trunc() == x {
        push_u64(out, x as u64);
        return;
    }
    let digits = shortest(x);
    push_shortest(out, digits.as_str(), digits.point, false, false);
}

/// One part under a specification, without the padding of the whole.
fn part(x: f64, spec: &Spec, sign: SignMode) -> Result<String, NumError> {
    let style = match (spec.code, spec.precision) {
        (None, None) => Style::Shortest,
        (Some('e' | 'E'), _) => Style::Exponent,
        (Some('f' | 'F'), _) => Style::Fixed,
        _ => Style::General,
    };
    let mut text = text(x, style, spec.precision.unwrap_or(6), spec.alternate)?;
    if style == Style::Shortest && text.ends_with(".0") {
        text.truncate(text.len() - if spec.alternate { 1 } else { 2 });
    }
    if matches!(spec.code, Some('E' | 'F' | 'G')) {
        text.make_ascii_uppercase();
    }
    if spec.no_negative_zero && text.starts_with('-') && super::format_float::is_zero(&text) {
        text.remove(0);
    }
    let unsigned = text.strip_prefix('-').unwrap_or(&text);
    let whole = unsigned.bytes().take_while(u8::is_ascii_digit).count();
    let plain = Spec {
        fill: ' ',
        align: Align::Left,
        width: None,
        sign,
        ..spec.clone()
    };
    lay_out(
        &plain,
        &Number {
            negative: unsigned.len() < text.len(),
            prefix: "",
            digits: &unsigned[..whole],
            rest: &unsigned[whole..],
        },
    )
}

/// `complex(text)`
///
/// # Errors
/// ValueError: the text is no number.
pub fn parse(text: &str) -> Result<Complex, NumError> {
    let ascii = to_ascii(text);
    let malformed = || NumError::Value("complex() arg is a malformed string".into());
    if ascii.contains(&b'_') {
        let plain = without_underscores(&ascii).ok_or_else(|| NumError::Literal {
            before: "could not convert string to complex: ".to_owned(),
            limit: None,
        })?;
        return read(&plain).ok_or_else(malformed);
    }
    read(&ascii).ok_or_else(malformed)
}

fn read(text: &[u8]) -> Option<Complex> {
    let mut text = trim(text);
    if let Some(inner) = text.strip_prefix(b"(") {
        text = trim(inner.strip_suffix(b")")?);
    }
    let unit = |sign: Option<&u8>| match sign {
        Some(b'+') => Some((1.0, 1)),
        Some(b'-') => Some((-1.0, 1)),
        _ => None,
    };
    let (first, used) = float_prefix(text);
    if used == 0 {
        let (im, used) = unit(text.first()).unwrap_or((1.0, 0));
        return ends_in_j(&text[used..]).then_some(Complex::new(0.0, im));
    }
    let rest = &text[used..];
    match unit(rest.first()) {
        Some((sign, after)) => {
            let (second, used) = float_prefix(rest);
            let (im, used) = if used == 0 {
                (sign, after)
            } else {
                (second, used)
            };
            ends_in_j(&rest[used..]).then_some(Complex::new(first, im))
        }
        None if rest.is_empty() => Some(Complex::new(first, 0.0)),
        None => ends_in_j(rest).then_some(Complex::new(0.0, first)),
    }
}

fn ends_in_j(rest: &[u8]) -> bool {
    matches!(rest, [b'j' | b'J'])
}

/// The longest float that the text begins with, and its length; 0 where it begins with none.
fn float_prefix(text: &[u8]) -> (f64, usize) {
    let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let negative = text.first() == Some(&b'-');
    let signed = |x: f64| if negative { -x } else { x };
    let unsigned = &text[sign..];
    for length in [8, 3] {
        if let Some(x) = unsigned.get(..length).and_then(inf_or_nan) {
            return (signed(x), sign + length);
        }
    }
    let digits = |from: usize| {
        let count = unsigned.get(from..).map_or(0, |rest| {
            rest.iter().take_while(|b| b.is_ascii_digit()).count()
        });
        from + count
    };
    let mut end = digits(0);
    let mut any = end > 0;
    if unsigned.get(end) == Some(&b'.') {
        let after = digits(end + 1);
        any |= after > end + 1;
        end = after;
    }
    if !any {
        return (0.0, 0);
    }
    if matches!(unsigned.get(end), Some(b'e' | b'E')) {
        let from = end + 1 + usize::from(matches!(unsigned.get(end + 1), Some(b'+' | b'-')));
        let after = digits(from);
        if after > from {
            end = after;
        }
    }
    let size = std::str::from_utf8(&unsigned[..end])
        .ok()
        .and_then(|s| s.parse().ok());
    size.map_or((0.0, 0), |x: f64| (signed(x), sign + end))
}
