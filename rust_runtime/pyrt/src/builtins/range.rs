//! `range`: exact at any size, in 64 bits where all three numbers fit (`Objects/rangeobject.c`).
use crate::error;
use crate::hash::TupleHash;
use crate::object::{R, Range, Ref, Value, boolean, int, int_usize};
use crate::ops::{self, Cmp, ForIter, type_name};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

/// A new range; the step is not zero.
pub fn make(start: BigInt, stop: BigInt, step: BigInt) -> Ref<Range> {
    let small = match (start.to_i64(), stop.to_i64(), step.to_i64()) {
        (Some(a), Some(b), Some(s)) => count_small(a, b, s).map(|n| (a, s, n)),
        _ => None,
    };
    Ref::new(Range {
        start,
        stop,
        step,
        small,
    })
}

/// A range of 64-bit ints.
pub fn make_small(start: i64, stop: i64, step: i64) -> Ref<Range> {
    make(start.into(), stop.into(), step.into())
}

fn length(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let span = if step.is_positive() {
        stop - start
    } else {
        start - stop
    };
    if span.is_positive() {
        (span - 1i32).div_floor(&step.abs()) + 1i32
    } else {
        BigInt::ZERO
    }
}

fn count_of(r: &Range) -> BigInt {
    length(&r.start, &r.stop, &r.step)
}

/// Whether there are no items.
pub fn is_empty(r: &Range) -> bool {
    match r.small {
        Some((_, _, n)) => n == 0,
        None => count_of(r).is_zero(),
    }
}

/// `len(r)`
pub fn len(r: &Range) -> R<usize> {
    match r.small {
        Some((_, _, n)) => Ok(n),
        None => count_of(r)
            .to_i64()
            .and_then(|n| usize::try_from(n).ok())
            .ok_or_else(|| error::overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// How many items a range of 64-bit ints has; `None` where that is no `usize` or the step is zero.
fn count_small(start: i64, stop: i64, step: i64) -> Option<usize> {
    let (from, to) = if step > 0 {
        (start, stop)
    } else {
        (stop, start)
    };
    if step == 0 {
        return None;
    }
    if from >= to {
        return Some(0);
    }
    let span = to.wrapping_sub(from).cast_unsigned(); // below 2^64
    usize::try_from((span - 1) / step.unsigned_abs() + 1).ok()
}

/// The state of `for i in range(…)`, which makes no range object; its steps cannot fail.
pub struct Loop {
    next: i64,
    step: i64,
    left: usize,
    long: Option<Box<(BigInt, BigInt, BigInt)>>,
}

impl Loop {
    /// The loop over `range(*args)`; TypeError, ValueError.
    pub fn new(args: &mut [Value]) -> R<Loop> {
        let small = match &*args {
            [Value::Int(stop)] => Some((0, *stop, 1)),
            [Value::Int(start), Value::Int(stop)] => Some((*start, *stop, 1)),
            [Value::Int(start), Value::Int(stop), Value::Int(step)] => Some((*start, *stop, *step)),
            _ => None,
        };
        if let Some((start, stop, step)) = small
            && let Some(left) = count_small(start, stop, step)
        {
            return Ok(Loop {
                next: start,
                step,
                left,
                long: None,
            });
        }
        Loop::of_object(args)
    }

    #[cold]
    #[inline(never)]
    fn of_object(args: &mut [Value]) -> R<Loop> {
        let made = crate::call::call(&Value::Class(crate::generated::builtins::range()), args)?;
        Ok(match ops::for_iter(&made)? {
            ForIter::Range(next, step, left) => Loop {
                next,
                step,
                left,
                long: None,
            },
            ForIter::LongRange(long) => Loop {
                next: 0,
                step: 1,
                left: 0,
                long: Some(long),
            },
            _ => Loop {
                next: 0,
                step: 1,
                left: 0,
                long: None,
            },
        })
    }

    /// The next item.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Option<Value> {
        if self.left == 0 {
            return self.next_long();
        }
        let v = self.next;
        self.left -= 1;
        self.next = v.wrapping_add(self.step);
        Some(Value::Int(v))
    }

    #[cold]
    #[inline(never)]
    fn next_long(&mut self) -> Option<Value> {
        let r = self.long.as_mut()?;
        if !r.2.is_positive() {
            return None;
        }
        r.2 -= 1;
        let next = &r.0 + &r.1;
        Some(int(std::mem::replace(&mut r.0, next)))
    }
}

/// The ints of a loop that counts in 64 bits.
pub struct Steps {
    next: i64,
    step: i64,
    left: u64,
}

impl Iterator for Steps {
    type Item = i64;
    #[inline]
    fn next(&mut self) -> Option<i64> {
        self.left = self.left.checked_sub(1)?;
        let v = self.next;
        self.next = v.wrapping_add(self.step);
        Some(v)
    }
}

/// The loop over `range(start, stop, step)` whose step is not zero.
pub fn steps(start: i64, stop: i64, step: i64) -> Steps {
    let (from, to) = if step > 0 {
        (start, stop)
    } else {
        (stop, start)
    };
    let left = if from < to {
        (to.wrapping_sub(from).cast_unsigned() - 1) / step.unsigned_abs().max(1) + 1
    } else {
        0
    };
    Steps {
        next: start,
        step,
        left,
    }
}

/// The same with any step; ValueError.
pub fn checked_steps(start: i64, stop: i64, step: i64) -> R<Steps> {
    if step == 0 {
        return Err(error::value_error("range() arg 3 must not be zero"));
    }
    Ok(steps(start, stop, step))
}

/// The loop over a range.
#[inline]
pub fn for_iter(r: &Range) -> ForIter {
    match r.small {
        Some((start, step, n)) => ForIter::Range(start, step, n),
        None => ForIter::LongRange(Box::new((r.start.clone(), r.step.clone(), count_of(r)))),
    }
}

/// The loop backwards.
pub fn for_iter_back(r: &Range) -> ForIter {
    let n = count_of(r);
    let last = &r.start + &r.step * (&n - 1i32);
    let step = -&r.step;
    match (last.to_i64(), step.to_i64(), n.to_usize()) {
        (Some(a), Some(s), Some(n)) if r.small.is_some() => ForIter::Range(a, s, n),
        _ => ForIter::LongRange(Box::new((last, step, n))),
    }
}

/// `x == y`: the same items.
pub fn equal(x: &Range, y: &Range) -> bool {
    let n = count_of(x);
    n == count_of(y)
        && (n.is_zero() || x.start == y.start && (n == BigInt::from(1) || x.step == y.step))
}

/// `hash(r)`: of the length, the start and the step, as far as they matter.
pub fn hash(r: &Range) -> R<i64> {
    let n = count_of(r);
    let one = n == BigInt::from(1);
    let start = if n.is_zero() {
        Value::None
    } else {
        int(r.start.clone())
    };
    let step = if n.is_zero() || one {
        Value::None
    } else {
        int(r.step.clone())
    };
    let mut t = TupleHash::default();
    for v in [int(n), start, step] {
        t.add(ops::hash(&v)?);
    }
    Ok(t.finish())
}

/// `repr(r)`
pub fn repr(r: &Range) -> String {
    let digits = |n: &BigInt| crate::num::float_repr::str_int(n, 0).unwrap_or_default(); // fails only with a limit
    let (start, stop) = (digits(&r.start), digits(&r.stop));
    if r.step == BigInt::from(1) {
        format!("range({start}, {stop})")
    } else {
        format!("range({start}, {stop}, {})", digits(&r.step))
    }
}

/// Whether an int is in.
pub fn contains(r: &Range, item: &Value) -> bool {
    item.to_big().is_some_and(|n| place_of(r, &n).is_some())
}

fn place_of(r: &Range, n: &BigInt) -> Option<BigInt> {
    let (place, rest) = (n - &r.start).div_mod_floor(&r.step);
    (rest.is_zero() && !place.is_negative() && place < count_of(r)).then_some(place)
}

/// `r[i]`
pub fn getitem(r: &Range, i: &Value) -> R {
    if let Value::Slice(s) = i {
        return slice(r, s);
    }
    let Some(index) = ops::index_opt(i)? else {
        return Err(error::type_error(format!(
            "range indices must be integers or slices, not {}",
            type_name(i)
        )));
    };
    let n = count_of(r);
    let mut at = index.to_big().unwrap_or_default();
    if at.is_negative() {
        at += &n;
    }
    if at.is_negative() || at >= n {
        return Err(error::index_error("range object index out of range"));
    }
    Ok(int(&r.start + &r.step * at))
}

fn slice(r: &Range, s: &crate::object::Slice) -> R {
    let n = count_of(r);
    let (start, stop, step) = super::slice::indices_big(s, &n)?;
    let at = |i: BigInt| &r.start + &r.step * i;
    Ok(Value::Range(make(at(start), at(stop), &r.step * step)))
}

fn whole(v: &Value) -> R<BigInt> {
    Ok(ops::index(v)?.to_big().unwrap_or_default())
}

/// `range(stop)`, `range(start, stop, step)`
pub fn __new__(_class: &Value, a: &Value, b: &Value, c: &Value) -> R {
    if let (Value::Int(stop), Value::Unbound) = (a, b) {
        return Ok(Value::Range(make_small(0, *stop, 1)));
    }
    if b.is_unbound() {
        return Ok(Value::Range(make(BigInt::ZERO, whole(a)?, 1.into())));
    }
    let (start, stop) = (whole(a)?, whole(b)?);
    let step = if c.is_unbound() {
        BigInt::from(1)
    } else {
        whole(c)?
    };
    if step.is_zero() {
        return Err(error::value_error("range() arg 3 must not be zero"));
    }
    Ok(Value::Range(make(start, stop, step)))
}

fn this(v: &Value) -> R<&Ref<Range>> {
    match v {
        Value::Range(r) => Ok(r),
        _ => Err(error::type_error(format!(
            "descriptor requires a 'range' object but received a '{}'",
            type_name(v)
        ))),
    }
}

/// `r.start`
pub fn start(r: &Value) -> R {
    Ok(int(this(r)?.start.clone()))
}
/// `r.stop`
pub fn stop(r: &Value) -> R {
    Ok(int(this(r)?.stop.clone()))
}
/// `r.step`
pub fn step(r: &Value) -> R {
    Ok(int(this(r)?.step.clone()))
}

/// `r.index(v)`
pub fn index(r: &Value, v: &Value) -> R {
    if let Value::Int(_) | Value::Big(_) | Value::Bool(_) = v {
        return match v
            .to_big()
            .and_then(|n| this(r).ok().and_then(|r| place_of(r, &n)))
        {
            Some(i) => Ok(int(i)),
            None => Err(error::value_error(format!(
                "{} is not in range",
                ops::repr(v)?
            ))),
        };
    }
    let mut i = 0;
    let mut it = for_iter(this(r)?);
    while let Some(x) = it.next()? {
        if ops::is_eq(&x, v)? {
            return Ok(Value::Int(i));
        }
        i += 1;
    }
    Err(error::value_error("sequence.index(x): x not in sequence"))
}

/// `r.count(v)`
pub fn count(r: &Value, v: &Value) -> R {
    if let Value::Int(_) | Value::Big(_) | Value::Bool(_) = v {
        return Ok(Value::Int(i64::from(contains(this(r)?, v))));
    }
    let mut n = 0usize;
    let mut it = for_iter(this(r)?);
    while let Some(x) = it.next()? {
        n += usize::from(ops::is_eq(&x, v)?);
    }
    Ok(int_usize(n))
}

/// `iter(r)`
pub fn __iter__(r: &Value) -> R {
    ops::iter(r)
}
/// `reversed(r)`
pub fn __reversed__(r: &Value) -> R {
    ops::reversed(r)
}
/// `len(r)`
pub fn __len__(r: &Value) -> R {
    Ok(int_usize(len(this(r)?)?))
}
/// `r[i]`
pub fn __getitem__(r: &Value, i: &Value) -> R {
    getitem(this(r)?, i)
}
/// `v in r`
pub fn __contains__(r: &Value, v: &Value) -> R {
    Ok(boolean(ops::contains(r, v)?))
}
/// `r == other`
pub fn __eq__(r: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Eq, r, other)
}
/// `hash(r)`
pub fn __hash__(r: &Value) -> R {
    Ok(Value::Int(hash(this(r)?)?))
}
/// `repr(r)`
pub fn __repr__(r: &Value) -> R {
    Ok(crate::object::string(repr(this(r)?)))
}
/// `bool(r)`
pub fn __bool__(r: &Value) -> R {
    Ok(boolean(!is_empty(this(r)?)))
}
