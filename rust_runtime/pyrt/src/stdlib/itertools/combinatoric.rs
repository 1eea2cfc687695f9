//! `product`, `permutations`, `combinations`, `combinations_with_replacement`: tuples chosen by places that count up.

/// `product(*iterables, repeat=1)`
pub mod product {
    use crate::error::value_error;
    use crate::object::{Iter, PyIter, R, Value, tuple};
    use crate::ops;
    use crate::stdlib::itertools::{all, state};

    struct Product {
        pools: Vec<Vec<Value>>,
        places: Option<Vec<usize>>, // those of the tuple that was handed out last
    }
    impl PyIter for Product {
        fn next(&mut self) -> R<Option<Value>> {
            match &mut self.places {
                None => {
                    if self.pools.iter().any(Vec::is_empty) {
                        return Ok(None);
                    }
                    self.places = Some(vec![0; self.pools.len()]);
                }
                Some(places) => {
                    let mut i = places.len();
                    loop {
                        if i == 0 {
                            return Ok(None);
                        }
                        i -= 1;
                        places[i] += 1;
                        if places[i] < self.pools[i].len() {
                            break;
                        }
                        places[i] = 0;
                    }
                }
            }
            let places = self.places.as_deref().unwrap_or_default();
            Ok(Some(tuple(
                self.pools
                    .iter()
                    .zip(places)
                    .map(|(pool, i)| pool[*i].clone())
                    .collect(),
            )))
        }
        state! { product, pools }
    }

    /// `product(*iterables, repeat=1)`
    pub fn __new__(_cls: &Value, repeat: &Value, iterables: &Value) -> R {
        let n = ops::ssize(repeat)?;
        let Ok(n) = usize::try_from(n) else {
            return Err(value_error("repeat argument cannot be negative"));
        };
        let pools: R<Vec<Vec<Value>>> = if n == 0 {
            Ok(Vec::new())
        } else {
            all(iterables).iter().map(ops::collect).collect()
        };
        let pools = pools?;
        let pools = (0..n.max(1)).flat_map(|_| pools.iter().cloned()).collect();
        Ok(Iter::new(Product {
            pools,
            places: None,
        }))
    }
}

/// A length argument that must not be negative.
fn length(r: i64) -> crate::object::R<usize> {
    usize::try_from(r).map_err(|_| crate::error::value_error("r must be non-negative"))
}

/// `permutations(iterable, r=None)`
pub mod permutations {
    use crate::error::type_error;
    use crate::object::{Iter, PyIter, R, Value, tuple};
    use crate::ops;
    use crate::stdlib::itertools::state;

    struct Permutations {
        pool: Vec<Value>,
        places: Vec<usize>,
        cycles: Vec<usize>,
        started: bool,
    }
    impl Permutations {
        /// Moves to the next arrangement; whether there is one.
        fn advance(&mut self) -> bool {
            let n = self.pool.len();
            for i in (0..self.cycles.len()).rev() {
                self.cycles[i] -= 1;
                if self.cycles[i] == 0 {
                    self.places[i..].rotate_left(1);
                    self.cycles[i] = n - i;
                } else {
                    let k = n - self.cycles[i];
                    self.places.swap(i, k);
                    return true;
                }
            }
            false
        }
    }
    impl PyIter for Permutations {
        fn next(&mut self) -> R<Option<Value>> {
            let r = self.cycles.len();
            let more = if self.started {
                self.advance()
            } else {
                r <= self.pool.len()
            };
            self.started = true;
            if !more {
                return Ok(None);
            }
            Ok(Some(tuple(
                self.places[..r]
                    .iter()
                    .map(|i| self.pool[*i].clone())
                    .collect(),
            )))
        }
        state! { permutations, pool }
    }

    /// `permutations(iterable, r=None)`
    pub fn __new__(_cls: &Value, iterable: &Value, r: &Value) -> R {
        let pool = ops::collect(iterable)?;
        let n = pool.len();
        let r = match r {
            Value::None => n,
            r if matches!(
                ops::base_value(r),
                Value::Int(_) | Value::Big(_) | Value::Bool(_)
            ) =>
            {
                super::length(ops::ssize(r)?)?
            }
            _ => return Err(type_error("Expected int as r")),
        };
        let cycles = if r > n {
            vec![0; r]
        } else {
            (0..r).map(|i| n - i).collect()
        };
        Ok(Iter::new(Permutations {
            places: (0..n).collect(),
            cycles,
            pool,
            started: false,
        }))
    }
}

macro_rules! choosing {
    ($($(#[$doc:meta])* $name:ident $state:ident, |$n:ident, $r:ident| $possible:expr, |$i:ident| $limit:expr, |$p:ident| $after:expr)*) => { $(
        $(#[$doc])*
        pub mod $name {
            use crate::object::{Iter, PyIter, R, Value, tuple};
            use crate::ops;
            use crate::stdlib::itertools::state;

            struct $state {
                pool: Vec<Value>,
                places: Vec<usize>,
                started: bool,
                possible: bool,
            }
            impl $state {
                /// Moves to the next choice; whether there is one.
                fn advance(&mut self) -> bool {
                    let ($n, $r) = (self.pool.len(), self.places.len());
                    let _ = $r;
                    let Some(at) = (0..self.places.len()).rev().find(|&$i| self.places[$i] != $limit) else { return false };
                    self.places[at] += 1;
                    for k in at + 1..self.places.len() {
                        let $p = self.places[k - 1];
                        self.places[k] = $after;
                    }
                    true
                }
            }
            impl PyIter for $state {
                fn next(&mut self) -> R<Option<Value>> {
                    let more = if self.started { self.advance() } else { self.possible };
                    self.started = true;
                    if !more {
                        return Ok(None);
                    }
                    Ok(Some(tuple(self.places.iter().map(|i| self.pool[*i].clone()).collect())))
                }
                state! { $name, pool }
            }

            $(#[$doc])*
            pub fn __new__(_cls: &Value, iterable: &Value, r: &Value) -> R {
                let pool = ops::collect(iterable)?;
                let ($n, $r) = (pool.len(), super::length(ops::ssize(r)?)?);
                let possible = $possible;
                let mut places = vec![0; if possible { $r } else { 0 }];
                for k in 1..places.len() {
                    let $p = places[k - 1];
                    places[k] = $after;
                }
                Ok(Iter::new($state { pool, places, started: false, possible }))
            }
        }
    )* };
}
choosing! {
    /// `combinations(iterable, r)`
    combinations Combinations, |n, r| r <= n, |i| i + n - r, |p| p + 1
    /// `combinations_with_replacement(iterable, r)`
    combinations_with_replacement Replacing, |n, r| n > 0 || r == 0, |_i| n - 1, |p| p
}
