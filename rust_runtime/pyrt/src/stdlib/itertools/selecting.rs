//! Iterators that choose among the items of one iterable, or combine them: `islice`, `takewhile`, `accumulate`, ….

macro_rules! filtering {
    ($($(#[$doc:meta])* $name:ident $state:ident, $done:ident, |$self:ident, $v:ident| $step:block)*) => { $(
        $(#[$doc])*
        pub mod $name {
            use crate::call::call;
            use crate::object::{Iter, PyIter, R, Value};
            use crate::ops::{self, ForIter};
            use crate::stdlib::itertools::state;

            struct $state {
                f: Value,
                it: ForIter,
                $done: bool,
            }
            impl $state {
                #[allow(dead_code, reason = "not every one asks for a truth")]
                fn holds(&self, v: &Value) -> R<bool> {
                    match &self.f {
                        Value::None => ops::truth(v),
                        f => ops::truth(&call(f, &mut [v.clone()])?),
                    }
                }
            }
            impl PyIter for $state {
                fn next(&mut $self) -> R<Option<Value>> {
                    while let Some($v) = $self.it.next()? $step
                    Ok(None)
                }
                state! { $name, f it }
            }

            $(#[$doc])*
            pub fn __new__(_cls: &Value, f: &Value, iterable: &Value) -> R {
                Ok(Iter::new($state { f: f.clone(), it: ops::for_iter(iterable)?, $done: false }))
            }
        }
    )* };
}
filtering! {
    /// `dropwhile(predicate, iterable)`
    dropwhile Drop, started, |self, v| {
        if self.started {
            return Ok(Some(v));
        }
        if !ops::truth(&call(&self.f, &mut [v.clone()])?)? {
            self.started = true;
            return Ok(Some(v));
        }
    }
    /// `takewhile(predicate, iterable)`
    takewhile Take, stopped, |self, v| {
        if self.stopped {
            break;
        }
        if ops::truth(&call(&self.f, &mut [v.clone()])?)? {
            return Ok(Some(v));
        }
        self.stopped = true;
        break;
    }
    /// `filterfalse(function, iterable)`
    filterfalse False, _unused, |self, v| {
        if !self.holds(&v)? {
            return Ok(Some(v));
        }
    }
}

/// `starmap(function, iterable)`
pub mod starmap {
    use crate::call::call;
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Star {
        f: Value,
        it: ForIter,
    }
    impl PyIter for Star {
        fn next(&mut self) -> R<Option<Value>> {
            let Some(args) = self.it.next()? else {
                return Ok(None);
            };
            call(&self.f, &mut ops::collect(&args)?).map(Some)
        }
        state! { starmap, f it }
    }

    /// `starmap(function, iterable)`
    pub fn __new__(_cls: &Value, f: &Value, iterable: &Value) -> R {
        Ok(Iter::new(Star {
            f: f.clone(),
            it: ops::for_iter(iterable)?,
        }))
    }
}

/// `compress(data, selectors)`
pub mod compress {
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Compress {
        data: ForIter,
        selectors: ForIter,
    }
    impl PyIter for Compress {
        fn next(&mut self) -> R<Option<Value>> {
            while let Some(v) = self.data.next()? {
                let Some(chosen) = self.selectors.next()? else {
                    break;
                };
                if ops::truth(&chosen)? {
                    return Ok(Some(v));
                }
            }
            Ok(None)
        }
        state! { compress, data selectors }
    }

    /// `compress(data, selectors)`
    pub fn __new__(_cls: &Value, data: &Value, selectors: &Value) -> R {
        Ok(Iter::new(Compress {
            data: ops::for_iter(data)?,
            selectors: ops::for_iter(selectors)?,
        }))
    }
}

/// `accumulate(iterable, func=None, *, initial=None)`
pub mod accumulate {
    use crate::call::call;
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Accumulate {
        it: ForIter,
        f: Value,
        total: Option<Value>,
        initial: Option<Value>,
    }
    impl PyIter for Accumulate {
        fn next(&mut self) -> R<Option<Value>> {
            if let Some(first) = self.initial.take() {
                self.total = Some(first.clone());
                return Ok(Some(first));
            }
            let Some(v) = self.it.next()? else {
                return Ok(None);
            };
            let total = match &self.total {
                None => v,
                Some(total) if self.f.is_none() => ops::add(total, &v)?,
                Some(total) => call(&self.f, &mut [total.clone(), v])?,
            };
            self.total = Some(total.clone());
            Ok(Some(total))
        }
        state! { accumulate, it f total initial }
    }

    /// `accumulate(iterable, func=None, *, initial=None)`
    pub fn __new__(_cls: &Value, iterable: &Value, f: &Value, initial: &Value) -> R {
        let initial = if initial.is_none() {
            None
        } else {
            Some(initial.clone())
        };
        Ok(Iter::new(Accumulate {
            it: ops::for_iter(iterable)?,
            f: f.clone(),
            total: None,
            initial,
        }))
    }
}

/// `pairwise(iterable)`
pub mod pairwise {
    use crate::object::{Iter, PyIter, R, Value, tuple};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Pairs {
        it: ForIter,
        old: Option<Value>,
    }
    impl PyIter for Pairs {
        fn next(&mut self) -> R<Option<Value>> {
            let old = match self.old.take() {
                Some(old) => old,
                None => match self.it.next()? {
                    Some(first) => first,
                    None => return Ok(None),
                },
            };
            let Some(new) = self.it.next()? else {
                return Ok(None);
            };
            self.old = Some(new.clone());
            Ok(Some(tuple(vec![old, new])))
        }
        state! { pairwise, it old }
    }

    /// `pairwise(iterable)`
    pub fn __new__(_cls: &Value, iterable: &Value) -> R {
        Ok(Iter::new(Pairs {
            it: ops::for_iter(iterable)?,
            old: None,
        }))
    }
}

/// `islice(iterable, start, stop, step)`
pub mod islice {
    use crate::error::{PyErr, value_error};
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Slice {
        it: Option<ForIter>,
        next: usize,
        stop: Option<usize>,
        step: usize,
        count: usize,
    }
    impl PyIter for Slice {
        fn next(&mut self) -> R<Option<Value>> {
            let Some(it) = &mut self.it else {
                return Ok(None);
            };
            while self.count < self.next {
                if it.next()?.is_none() {
                    self.it = None;
                    return Ok(None);
                }
                self.count += 1;
            }
            if self.stop.is_some_and(|stop| self.count >= stop) {
                self.it = None;
                return Ok(None);
            }
            let Some(v) = it.next()? else {
                self.it = None;
                return Ok(None);
            };
            self.count += 1;
            self.next = self
                .next
                .saturating_add(self.step)
                .min(self.stop.unwrap_or(usize::MAX));
            Ok(Some(v))
        }
        state! { islice, it }
    }

    /// A bound: `None` inside where it is None; an error where it is no int that fits.
    fn bound(v: &Value) -> Result<Option<usize>, ()> {
        match v {
            Value::None | Value::Unbound => Ok(None),
            _ => match ops::index_opt(v) {
                Ok(Some(Value::Int(i))) => usize::try_from(i).map(Some).map_err(drop),
                _ => Err(()),
            },
        }
    }

    #[cold]
    fn refused(what: &str) -> PyErr {
        value_error(format!(
            "{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        ))
    }

    /// `islice(iterable, stop)`, `islice(iterable, start, stop, step)`
    pub fn __new__(_cls: &Value, iterable: &Value, a: &Value, b: &Value, step: &Value) -> R {
        let (start, stop) = if b.is_unbound() {
            (&Value::None, a)
        } else {
            (a, b)
        };
        let stop = bound(stop).map_err(|()| refused("Stop argument"))?;
        let start = bound(start).map_err(|()| refused("Indices"))?.unwrap_or(0);
        let step = match bound(step) {
            Ok(None) => 1,
            Ok(Some(n)) if n > 0 => n,
            _ => {
                return Err(value_error(
                    "Step for islice() must be a positive integer or None.",
                ));
            }
        };
        Ok(Iter::new(Slice {
            it: Some(ops::for_iter(iterable)?),
            next: start,
            stop,
            step,
            count: 0,
        }))
    }
}
