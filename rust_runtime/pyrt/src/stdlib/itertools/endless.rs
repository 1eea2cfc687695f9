//! `count`, `cycle`, `repeat`.

/// `count(start, step)`
pub mod count {
    use crate::error::type_error;
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops;
    use crate::stdlib::itertools::state;

    struct Count {
        next: Value,
        step: Value,
    }
    impl PyIter for Count {
        fn next(&mut self) -> R<Option<Value>> {
            let after = match (&self.next, &self.step) {
                (Value::Int(a), Value::Int(b)) => match a.checked_add(*b) {
                    Some(sum) => Value::Int(sum),
                    None => ops::add(&self.next, &self.step)?,
                },
                (a, b) => ops::add(a, b)?,
            };
            Ok(Some(std::mem::replace(&mut self.next, after)))
        }
        state! { count, next step }
        fn copy(&self) -> Option<Box<dyn PyIter>> {
            Some(Box::new(Count {
                next: self.next.clone(),
                step: self.step.clone(),
            }))
        }
        fn repr(&self) -> Option<R<String>> {
            Some(show(&self.next, &self.step))
        }
    }

    fn show(next: &Value, step: &Value) -> R<String> {
        let n = ops::repr(next)?;
        if matches!(step, Value::Int(1)) {
            return Ok(format!("count({n})"));
        }
        Ok(format!("count({n}, {})", ops::repr(step)?))
    }

    fn is_number(v: &Value) -> bool {
        matches!(
            ops::base_value(v),
            Value::Int(_) | Value::Big(_) | Value::Bool(_) | Value::Float(_)
        ) || [&ops::names::INDEX, &ops::names::FLOAT, &ops::names::INT]
            .iter()
            .any(|name| ops::special(v, name).is_some())
    }

    /// `count(start, step)`
    pub fn __new__(_cls: &Value, start: &Value, step: &Value) -> R {
        if !is_number(start) || !is_number(step) {
            return Err(type_error("a number is required"));
        }
        let next = if let Value::Bool(b) = start {
            Value::Int(i64::from(b.is()))
        } else {
            start.clone()
        };
        Ok(Iter::new(Count {
            next,
            step: step.clone(),
        }))
    }
}

/// `cycle(iterable)`
pub mod cycle {
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops::{self, ForIter};
    use crate::stdlib::itertools::state;

    struct Cycle {
        it: Option<ForIter>,
        saved: Vec<Value>,
        at: usize,
    }
    impl PyIter for Cycle {
        fn next(&mut self) -> R<Option<Value>> {
            if let Some(it) = &mut self.it {
                if let Some(v) = it.next()? {
                    self.saved.push(v.clone());
                    return Ok(Some(v));
                }
                self.it = None;
            }
            let Some(v) = self.saved.get(self.at) else {
                return Ok(None);
            };
            self.at = (self.at + 1) % self.saved.len();
            Ok(Some(v.clone()))
        }
        state! { cycle, it saved }
    }

    /// `cycle(iterable)`
    pub fn __new__(_cls: &Value, iterable: &Value) -> R {
        Ok(Iter::new(Cycle {
            it: Some(ops::for_iter(iterable)?),
            saved: Vec::new(),
            at: 0,
        }))
    }
}

/// `repeat(object, times)`
pub mod repeat {
    use crate::object::{Iter, PyIter, R, Value};
    use crate::ops;
    use crate::stdlib::itertools::state;

    struct Repeat {
        object: Value,
        left: Option<usize>,
    }
    impl PyIter for Repeat {
        fn next(&mut self) -> R<Option<Value>> {
            match &mut self.left {
                Some(0) => return Ok(None),
                Some(n) => *n -= 1,
                None => {}
            }
            Ok(Some(self.object.clone()))
        }
        state! { repeat, object }
        fn length_hint(&self) -> Option<usize> {
            self.left
        }
        fn copy(&self) -> Option<Box<dyn PyIter>> {
            Some(Box::new(Repeat {
                object: self.object.clone(),
                left: self.left,
            }))
        }
        fn repr(&self) -> Option<R<String>> {
            Some(ops::repr(&self.object).map(|object| match self.left {
                Some(n) => format!("repeat({object}, {n})"),
                None => format!("repeat({object})"),
            }))
        }
    }

    /// `repeat(object, times)`
    pub fn __new__(_cls: &Value, object: &Value, times: &Value) -> R {
        let left = match times {
            Value::Unbound => None,
            n => Some(usize::try_from(ops::ssize(n)?).unwrap_or(0)),
        };
        Ok(Iter::new(Repeat {
            object: object.clone(),
            left,
        }))
    }
}
