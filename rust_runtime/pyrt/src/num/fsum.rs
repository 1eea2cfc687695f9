//! `math.fsum`: a sum of doubles without loss, rounded once (Modules/mathmodule.c, Shewchuk's partial sums).

use super::{NumError, overflow, value};

/// A running exact sum; feed it with `add`, ask it once with `total`.
#[derive(Debug, Default)]
pub struct Fsum {
    /// Non-overlapping, increasing in size; their exact sum is the sum so far.
    partials: Vec<f64>,
    special: f64,
    infinities: f64,
}

impl Fsum {
    /// Adds one number.
    ///
    /// # Errors
    /// OverflowError when finite numbers overflow on the way.
    pub fn add(&mut self, number: f64) -> Result<(), NumError> {
        let mut x = number;
        let mut kept = 0;
        for at in 0..self.partials.len() {
            let (high, low) = two_sum(x, self.partials[at]);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        if x == 0.0 {
            return Ok(());
        }
        if x.is_finite() {
            self.partials.push(x);
            return Ok(());
        }
        if number.is_finite() {
            return overflow("intermediate overflow in fsum");
        }
        if number.is_infinite() {
            self.infinities += number;
        }
        self.special += number;
        self.partials.clear();
        Ok(())
    }

    /// The sum, rounded half to even.
    ///
    /// # Errors
    /// ValueError when infinities of both signs were added.
    pub fn total(mut self) -> Result<f64, NumError> {
        if self.special != 0.0 {
            if self.infinities.is_nan() {
                return value("-inf + inf in fsum");
            }
            return Ok(self.special);
        }
        let mut high = self.partials.pop().unwrap_or(0.0);
        let mut low = 0.0;
        while let Some(next) = self.partials.pop() {
            (high, low) = two_sum(high, next);
            if low != 0.0 {
                break;
            }
        }
        // Half-way cases: what lies further below decides.
        if let Some(&next) = self.partials.last()
            && ((low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0))
        {
            let doubled = low * 2.0;
            let rounded = high + doubled;
            if doubled == rounded - high {
                high = rounded;
            }
        }
        Ok(high)
    }
}

/// The rounded sum and its exact error.
fn two_sum(x: f64, y: f64) -> (f64, f64) {
    let (x, y) = if x.abs() < y.abs() { (y, x) } else { (x, y) };
    let high = x + y;
    (high, y - (high - x))
}

/// `math.fsum(numbers)`.
///
/// # Errors
/// As `Fsum::add` and `Fsum::total`.
pub fn fsum(numbers: impl IntoIterator<Item = f64>) -> Result<f64, NumError> {
    let mut sum = Fsum::default();
    for number in numbers {
        sum.add(number)?;
    }
    sum.total()
}
