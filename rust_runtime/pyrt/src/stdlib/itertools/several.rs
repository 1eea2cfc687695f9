//! `chain`, `zip_longest`.

/// `chain(*iterables)`
pub mod chain {
    use crate::object::{Inst, Iter, PyIter, R, Value, Wrapped};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Chain {
        outer: Option<ForIter>,
        inner: Option<ForIter>,
    }
    impl PyIter for Chain {
        fn next(&mut self) -> R<Option<Value>> {
            loop {
                if let Some(it) = &mut self.inner {
                    if let Some(v) = it.next()? {
                        return Ok(Some(v));
                    }
                    self.inner = None;
                }
                let Some(outer) = &mut self.outer else {
                    return Ok(None);
                };
                let Some(iterable) = outer.next()? else {
                    self.outer = None;
                    return Ok(None);
                };
                match ops::for_iter(&iterable) {
                    Ok(it) => self.inner = Some(it),
                    Err(e) => {
                        self.outer = None;
                        return Err(e);
                    }
                }
            }
        }
        state! { chain, outer inner }
    }

    /// `chain(*iterables)`
    pub fn __new__(_cls: &Value, iterables: &Value) -> R {
        from_iterable(&Value::None, iterables)
    }
    /// `chain.from_iterable(iterable)`
    pub fn from_iterable(cls: &Value, iterable: &Value) -> R {
        let made = Iter::new(Chain {
            outer: Some(ops::for_iter(iterable)?),
            inner: None,
        });
        Ok(match cls {
            Value::Class(c) if !c.builtin => Inst::with(c, Wrapped(made)),
            _ => made,
        })
    }
}

/// `zip_longest(*iterables, fillvalue=None)`
pub mod zip_longest {
    use crate::object::{Iter, PyIter, R, Value, tuple};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::{all, state};

    struct Longest {
        its: Vec<Option<ForIter>>,
        active: usize,
        fill: Value,
    }
    impl PyIter for Longest {
        fn next(&mut self) -> R<Option<Value>> {
            if self.active == 0 {
                return Ok(None);
            }
            let mut row = Vec::with_capacity(self.its.len());
            for slot in &mut self.its {
                let v = match slot {
                    Some(it) => match it.next() {
                        Ok(v) => v,
                        Err(e) => {
                            self.active = 0;
                            return Err(e);
                        }
                    },
                    None => {
                        row.push(self.fill.clone());
                        continue;
                    }
                };
                match v {
                    Some(v) => row.push(v),
                    None => {
                        self.active -= 1;
                        if self.active == 0 {
                            return Ok(None);
                        }
                        *slot = None;
                        row.push(self.fill.clone());
                    }
                }
            }
            Ok(Some(tuple(row)))
        }
        state! { zip_longest, its fill }
    }

    /// `zip_longest(*iterables, fillvalue=None)`
    pub fn __new__(_cls: &Value, fillvalue: &Value, iterables: &Value) -> R {
        let its: R<Vec<Option<ForIter>>> = all(iterables)
            .iter()
            .map(|v| ops::for_iter(v).map(Some))
            .collect();
        let its = its?;
        Ok(Iter::new(Longest {
            active: its.len(),
            its,
            fill: fillvalue.clone(),
        }))
    }
}
