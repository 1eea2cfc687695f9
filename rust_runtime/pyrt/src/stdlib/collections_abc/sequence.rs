//! `Sequence`: what follows from `__getitem__` and `__len__`.
use crate::error::{PyErr, classes};
use crate::object::{R, Value, boolean, int_usize};
use crate::ops::{self, ForIter};

/// `iter(s)`
pub fn __iter__(this: &Value) -> R {
    Ok(ops::object(ForIter::Sequence(this.clone(), 0)))
}
/// `v in s`
pub fn __contains__(this: &Value, v: &Value) -> R {
    let mut it = ops::for_iter(this)?;
    while let Some(x) = it.next()? {
        if ops::same(&x, v)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}
/// `reversed(s)`
pub fn __reversed__(this: &Value) -> R {
    let last = i64::try_from(ops::len(this)?).unwrap_or(i64::MAX) - 1;
    Ok(ops::object(ForIter::SequenceBack(this.clone(), last)))
}
/// `s.index(v, start=0, stop=None)`
pub fn index(this: &Value, v: &Value, start: &Value, stop: &Value) -> R {
    let len = i64::try_from(ops::len(this)?).unwrap_or(i64::MAX);
    let from_end = |i: i64| if i < 0 { (len + i).max(0) } else { i };
    let mut i = from_end(ops::index_i64(start)?);
    let stop = if stop.is_none() {
        i64::MAX
    } else {
        from_end(ops::index_i64(stop)?)
    };
    while i < stop {
        match ops::getitem_int(this, i) {
            Ok(x) if ops::same(&x, v)? => return Ok(Value::Int(i)),
            Ok(_) => i += 1,
            Err(e) if e.is(&classes::index_error()) => break,
            Err(e) => return Err(e),
        }
    }
    Err(PyErr::new(classes::value_error(), vec![]))
}
/// `s.count(v)`
pub fn count(this: &Value, v: &Value) -> R {
    let mut n = 0;
    ops::for_each(this, |x| {
        n += usize::from(ops::same(&x, v)?);
        Ok(())
    })?;
    Ok(int_usize(n))
}
