//! `random.Random`: the Mersenne Twister, its bits, ints and choices (Modules/_randommodule.c, Lib/random.py).

use crate::num::{Int, NumError, value};
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive};
use sha2::{Digest, Sha512};
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// Words of state.
pub const STATE_SIZE: usize = 624;
const MIDDLE: usize = 397;

/// A generator with its whole state.
#[derive(Clone)]
pub struct Random {
    state: [u32; STATE_SIZE],
    index: usize,
    /// The second of the pair of numbers that `gauss` makes at a time.
    pub gauss_next: Option<f64>,
}

impl Default for Random {
    /// The generator seeded with 0.
    fn default() -> Self {
        let mut random = Self {
            state: [0; STATE_SIZE],
            index: STATE_SIZE,
            gauss_next: None,
        };
        random.seed_words(&[0]);
        random
    }
}

/// Seeding and state.
impl Random {
    /// `seed(n)`: all bits of the size of a small int.
    pub fn seed_i64(&mut self, n: i64) {
        let size = n.unsigned_abs();
        match (size >> 32) as u32 {
            0 => self.seed_words(&[size as u32]),
            high => self.seed_words(&[size as u32, high]),
        }
    }

    /// `seed(n)`: all bits of the size of an int.
    pub fn seed_int(&mut self, n: &BigInt) {
        self.seed_size(n.magnitude());
    }

    fn seed_size(&mut self, size: &BigUint) {
        match size.to_u32_digits().as_slice() {
            [] => self.seed_words(&[0]),
            words => self.seed_words(words),
        }
    }

    /// `seed(x)` of a float, or of anything seeded by its hash.
    pub fn seed_hash(&mut self, hash: i64) {
        self.seed_size(&BigUint::from(hash as u64));
    }

    /// `seed(bytes)`, version 2; a str is seeded by its UTF-8.
    pub fn seed_bytes(&mut self, bytes: &[u8]) {
        let mut all = bytes.to_vec();
        all.extend_from_slice(&Sha512::digest(bytes));
        self.seed_size(&BigUint::from_bytes_be(&all));
    }

    /// `seed(text, version=1)`; bytes are read as Latin-1.
    pub fn seed_version_1(&mut self, text: &str) {
        let first = text
            .chars()
            .next()
            .map_or(0, |c| u64::from(u32::from(c)) << 7);
        let mixed = text.chars().fold(first, |x, c| {
            x.wrapping_mul(1_000_003) ^ u64::from(u32::from(c))
        });
        self.seed_size(&BigUint::from(mixed ^ text.chars().count() as u64));
    }

    /// Seeds with 32-bit words, lowest first; `seed(None)` gives random ones. Forgets what `gauss` kept.
    pub fn seed_words(&mut self, key: &[u32]) {
        self.gauss_next = None;
        let state = &mut self.state;
        let mut previous = 19_650_218u32;
        state[0] = previous;
        for (at, word) in state.iter_mut().enumerate().skip(1) {
            previous = (previous ^ (previous >> 30))
                .wrapping_mul(1_812_433_253)
                .wrapping_add(at as u32);
            *word = previous;
        }
        let mut at = 1;
        let mut step = |state: &mut [u32; STATE_SIZE], factor: u32, add: u32, minus: bool| {
            let previous = state[at - 1];
            let mixed = state[at] ^ (previous ^ (previous >> 30)).wrapping_mul(factor);
            state[at] = if minus {
                mixed.wrapping_sub(at as u32)
            } else {
                mixed.wrapping_add(add)
            };
            at += 1;
            if at == STATE_SIZE {
                state[0] = state[STATE_SIZE - 1];
                at = 1;
            }
        };
        for round in 0..key.len().max(STATE_SIZE) {
            let place = round % key.len().max(1);
            let word = key.get(place).copied().unwrap_or(0);
            step(state, 1_664_525, word.wrapping_add(place as u32), false);
        }
        for _ in 1..STATE_SIZE {
            step(state, 1_566_083_941, 0, true);
        }
        state[0] = 0x8000_0000;
        self.index = STATE_SIZE;
    }

    /// The words and the position among them, as `getstate()[1]` lists them.
    pub fn state(&self) -> (&[u32; STATE_SIZE], usize) {
        (&self.state, self.index)
    }

    /// `setstate`: takes the words with the position behind them.
    ///
    /// # Errors
    /// ValueError for a wrong number of words or position.
    pub fn set_state(&mut self, words: &[u32]) -> Result<(), NumError> {
        let (Some(state), Some(&index)) = (words.first_chunk(), words.get(STATE_SIZE)) else {
            return value("state vector is the wrong size");
        };
        if words.len() != STATE_SIZE + 1 {
            return value("state vector is the wrong size");
        }
        if index as usize > STATE_SIZE {
            return value("invalid state");
        }
        self.state = *state;
        self.index = index as usize;
        Ok(())
    }
}

/// Bits, floats and ints.
impl Random {
    fn refill(&mut self) {
        let twist = |high: u32, low: u32| {
            let mixed = (high & 0x8000_0000) | (low & 0x7fff_ffff);
            (mixed >> 1) ^ if low & 1 == 1 { 0x9908_b0df } else { 0 }
        };
        let state = &mut self.state;
        for at in 0..STATE_SIZE - MIDDLE {
            state[at] = state[at + MIDDLE] ^ twist(state[at], state[at + 1]);
        }
        for at in STATE_SIZE - MIDDLE..STATE_SIZE - 1 {
            state[at] = state[at + MIDDLE - STATE_SIZE] ^ twist(state[at], state[at + 1]);
        }
        state[STATE_SIZE - 1] = state[MIDDLE - 1] ^ twist(state[STATE_SIZE - 1], state[0]);
        self.index = 0;
    }

    /// The next 32 bits.
    #[inline]
    pub fn next_u32(&mut self) -> u32 {
        if self.index >= STATE_SIZE {
            self.refill();
        }
        let mut word = self.state[self.index];
        self.index += 1;
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^ (word >> 18)
    }

    /// `random()`: 53 bits, in [0, 1).
    #[inline]
    pub fn random(&mut self) -> f64 {
        let high = self.next_u32() >> 5;
        let low = self.next_u32() >> 6;
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// `getrandbits(count)` for at most 64 bits.
    #[inline]
    fn bits64(&mut self, count: u32) -> u64 {
        match count {
            0 => 0,
            1..=32 => u64::from(self.next_u32() >> (32 - count)),
            _ => {
                let low = u64::from(self.next_u32());
                low | u64::from(self.next_u32() >> (64 - count.min(64))) << 32
            }
        }
    }

    /// The words of `getrandbits(count)`, lowest first.
    fn words(&mut self, count: u64) -> Result<Vec<u32>, NumError> {
        let length = usize::try_from(count.div_ceil(32)).map_err(|_| NumError::Memory)?;
        let mut words = Vec::new();
        words
            .try_reserve_exact(length)
            .map_err(|_| NumError::Memory)?;
        words.extend((0..length).map(|_| self.next_u32()));
        if let Some(last) = words.last_mut() {
            *last >>= (32 - count % 32) % 32;
        }
        Ok(words)
    }

    /// `getrandbits(count)`.
    ///
    /// # Errors
    /// ValueError for a negative count.
    pub fn getrandbits(&mut self, count: i64) -> Result<Int, NumError> {
        let Ok(count) = u64::try_from(count) else {
            return value("number of bits must be non-negative");
        };
        if count <= 64 {
            return Ok(Int::from(self.bits64(count as u32)));
        }
        let words = self.words(count)?;
        Ok(Int::from(BigInt::new(Sign::Plus, words)))
    }

    /// `randbytes(count)`.
    ///
    /// # Errors
    /// ValueError for a negative count.
    pub fn randbytes(&mut self, count: i64) -> Result<Vec<u8>, NumError> {
        let Ok(length) = usize::try_from(count) else {
            return value("number of bits must be non-negative");
        };
        let words = self.words((length as u64).saturating_mul(8))?;
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.truncate(length);
        Ok(bytes)
    }

    /// A number in 0..n; `n` must be positive (0 gives 0).
    #[inline]
    pub fn randbelow(&mut self, n: u64) -> u64 {
        if n == 0 {
            return 0;
        }
        let count = 64 - n.leading_zeros();
        loop {
            let drawn = self.bits64(count);
            if drawn < n {
                return drawn;
            }
        }
    }

    /// A number in 0..n of any size; `n` must be positive (anything else gives 0).
    ///
    /// # Errors
    /// MemoryError.
    pub fn randbelow_int(&mut self, n: &BigInt) -> Result<Int, NumError> {
        if !n.is_positive() {
            return Ok(Int::Small(0));
        }
        if let Some(n) = n.to_u64() {
            return Ok(Int::from(self.randbelow(n)));
        }
        loop {
            let drawn = BigInt::new(Sign::Plus, self.words(n.bits())?);
            if drawn < *n {
                return Ok(Int::from(drawn));
            }
        }
    }

    /// `randrange(start, stop, step)` of small ints; `randint(a, b)` is `randrange(a, b + 1)`.
    ///
    /// # Errors
    /// As `randrange`.
    pub fn randrange_i64(&mut self, start: i64, stop: i64, step: i64) -> Result<Int, NumError> {
        if step == 1
            && let Some(width) = stop.checked_sub(start).filter(|&width| width > 0)
        {
            return Ok(Int::Small(start + self.randbelow(width as u64) as i64));
        }
        self.randrange(&start.into(), Some(&stop.into()), &step.into())
    }

    /// `randrange(start, stop, step)`; without `stop`, below `start`.
    ///
    /// # Errors
    /// ValueError for an empty range.
    pub fn randrange(
        &mut self,
        start: &BigInt,
        stop: Option<&BigInt>,
        step: &BigInt,
    ) -> Result<Int, NumError> {
        let one = BigInt::from(1);
        let Some(stop) = stop else {
            return if start.is_positive() {
                self.randbelow_int(start)
            } else {
                value("empty range for randrange()")
            };
        };
        let width = stop - start;
        if *step == one {
            if width.is_positive() {
                return Ok(Int::from(start + self.randbelow_int(&width)?.into_big()));
            }
            return Err(NumError::Value(
                format!("empty range for randrange() ({start}, {stop}, {width})").into(),
            ));
        }
        let count = match step.sign() {
            Sign::Plus => (width + step - one).div_floor(step),
            Sign::Minus => (width + step + one).div_floor(step),
            Sign::NoSign => return value("zero step for randrange()"),
        };
        if !count.is_positive() {
            return value("empty range for randrange()");
        }
        let drawn = self.randbelow_int(&count)?.into_big();
        Ok(Int::from(start + step * drawn))
    }
}

/// Choosing among things, by their indices.
impl Random {
    /// `shuffle` of `length` things, told which two change places.
    pub fn shuffle(&mut self, length: usize, swap: &mut dyn FnMut(usize, usize)) {
        for last in (1..length).rev() {
            swap(last, self.randbelow(last as u64 + 1) as usize);
        }
    }

    /// `sample(range(n), k)`.
    ///
    /// # Errors
    /// ValueError when there are not so many.
    pub fn sample(&mut self, n: u64, k: i64) -> Result<Vec<u64>, NumError> {
        let count = match u64::try_from(k) {
            Ok(count) if count <= n => count,
            _ => return value("Sample larger than population or is negative"),
        };
        let mut table = 21.0;
        if count > 5 {
            table += 4f64.powi(((count as f64 * 3.0).ln() / 4f64.ln()).ceil() as i32);
        }
        let mut chosen = Vec::new();
        chosen
            .try_reserve_exact(count as usize)
            .map_err(|_| NumError::Memory)?;
        if n as f64 <= table {
            let mut pool: Vec<u64> = (0..n).collect();
            for left in (n - count + 1..=n).rev() {
                let at = self.randbelow(left) as usize;
                chosen.push(pool[at]);
                pool[at] = pool[left as usize - 1];
            }
        } else {
            let mut seen: HashSet<u64, BuildHasherDefault<DefaultHasher>> = HashSet::default();
            for _ in 0..count {
                let mut drawn = self.randbelow(n);
                while !seen.insert(drawn) {
                    drawn = self.randbelow(n);
                }
                chosen.push(drawn);
            }
        }
        Ok(chosen)
    }

    /// One index of `choices(range(n))`.
    pub fn choice_index(&mut self, n: usize) -> usize {
        (self.random() * n as f64).floor() as usize
    }

    /// One index of `choices` with cumulative weights whose `total` `check_total` has let pass.
    pub fn weighted_index(&mut self, cumulative: &[f64], total: f64) -> usize {
        let drawn = self.random() * total;
        // bisect_right over all but the last, which takes what rounding leaves over.
        let last = cumulative.len().saturating_sub(1);
        let (mut low, mut high) = (0, last);
        while low < high {
            let middle = usize::midpoint(low, high);
            if drawn < cumulative[middle] {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}

/// Checks the total of the weights of `choices`.
///
/// # Errors
/// ValueError when it is not positive or not finite.
pub fn check_total(total: f64) -> Result<(), NumError> {
    if total <= 0.0 {
        return value("Total of weights must be greater than zero");
    }
    if !total.is_finite() {
        return value("Total of weights must be finite");
    }
    Ok(())
}
