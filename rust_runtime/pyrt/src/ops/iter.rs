//! Iteration: `ForIter` on the stack for loops, iterator objects for everything else, collecting and unpacking.
use super::special::{inner_container, invoke, special, unwrap};
use super::{iterators::Over, names, type_name};
use crate::builtins::{dict_ops, range};
use crate::error::{self, PyErr, classes};
use crate::kinds;
use crate::object::{
    Bytes, Dict, Generator, Global, Iter, Kind, List, Msg, R, Ref, Set, Str, Tuple, Value, again,
    str,
};
use num_bigint::BigInt;

/// What of a dict's entries an iteration gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The keys.
    Keys,
    /// The values.
    Values,
    /// Tuples of both.
    Items,
}

/// The state of a `for` loop, kept on the stack.
#[derive(Clone)]
pub enum ForIter {
    /// Exhausted; it stays so.
    Done,
    /// A list, by index: it may grow and shrink meanwhile.
    List(Ref<List>, usize),
    /// A list backwards: the number of items not seen yet.
    ListBack(Ref<List>, usize),
    /// A tuple.
    Tuple(Ref<Tuple>, usize),
    /// Ints of 64 bits: the next one, the step, how many are left.
    Range(i64, i64, usize),
    /// Larger ints: next, step, left.
    LongRange(Box<(BigInt, BigInt, BigInt)>),
    /// A dict: the place of the next entry and the size it must keep.
    Dict(Ref<Dict>, usize, Size, Part),
    /// A dict backwards.
    DictBack(Ref<Dict>, usize, Size, Part),
    /// A set: place and size.
    Set(Ref<Set>, usize, usize),
    /// A str: the byte offset.
    Str(Ref<Str>, usize),
    /// A bytes object.
    Bytes(Ref<Bytes>, usize),
    /// A generator.
    Gen(Ref<Generator>),
    /// An iterator object of the runtime.
    Iter(Ref<Iter>),
    /// An object with `__next__`.
    Python(Value),
    /// An object with `__getitem__`, asked for 0, 1, 2, ….
    Sequence(Value, i64),
    /// The same backwards.
    SequenceBack(Value, i64),
}

/// The size that a dict must keep while it is iterated over, and how many entries are to come.
#[derive(Clone, Copy)]
pub struct Size {
    len: u32,
    left: u32,
}
impl Size {
    /// The size of a dict at the start.
    #[must_use]
    pub fn of(d: &Dict) -> Size {
        let len = u32::try_from(d.len()).unwrap_or(u32::MAX);
        Size { len, left: len }
    }
    fn is_of(self, d: &Dict) -> bool {
        self.len as usize == d.len()
    }
    /// An entry was found: there must have been one to come (`Objects/dictobject.c: dictiter_iternextkey`).
    fn take(&mut self) -> R<()> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(error::runtime_error(
                "dictionary keys changed during iteration",
            )),
        }
    }
}

impl ForIter {
    /// The next item. What is inlined into loops is short: a result that does not go through memory is worth more than a jump saved.
    #[allow(clippy::should_implement_trait)]
    #[inline]
    pub fn next(&mut self) -> R<Option<Value>> {
        if let ForIter::List(l, at) = self
            && let Some(v) = l.get(*at)
        {
            *at += 1;
            return Ok(Some(v));
        }
        if let ForIter::Tuple(t, at) = self
            && let Some(v) = t.items().get(*at)
        {
            *at += 1;
            return Ok(Some(v.clone()));
        }
        again(self.next_other())
    }

    #[inline(never)]
    fn next_other(&mut self) -> R<Option<Value>> {
        match self {
            ForIter::List(..) | ForIter::Tuple(..) => {}
            ForIter::Range(next, step, left) => {
                if *left > 0 {
                    let v = *next;
                    *left -= 1;
                    *next = v.wrapping_add(*step);
                    return Ok(Some(Value::Int(v)));
                }
            }
            ForIter::Gen(g) => {
                if let Some(v) = g.next()? {
                    return Ok(Some(v));
                }
            }
            _ => return self.next_rest(),
        }
        drop(std::mem::replace(self, ForIter::Done));
        Ok(None)
    }

    #[inline(never)]
    fn next_rest(&mut self) -> R<Option<Value>> {
        let item = match self {
            ForIter::Dict(d, at, size, part) => {
                check_size(size.is_of(d), "dictionary changed size during iteration")?;
                let entry = d.next_entry(at);
                if entry.is_some() {
                    size.take()?;
                }
                entry.map(|e| pick(e, *part))
            }
            ForIter::DictBack(d, at, size, part) => {
                check_size(size.is_of(d), "dictionary changed size during iteration")?;
                let entry = d.prev_entry(at);
                if entry.is_some() {
                    size.take()?;
                }
                entry.map(|e| pick(e, *part))
            }
            ForIter::Set(s, at, len) => {
                check_size(s.len() == *len, "Set changed size during iteration")?;
                s.next_item(at)
            }
            ForIter::Str(s, at) => s.as_str()[*at..].chars().next().map(|c| {
                *at += c.len_utf8();
                character(c)
            }),
            ForIter::Bytes(b, at) => b.as_slice().get(*at).map(|x| {
                *at += 1;
                Value::Int(i64::from(*x))
            }),
            ForIter::ListBack(l, left) => {
                // Places count from the end that the list had: one that shrank meanwhile ends the loop, as in CPython.
                let item = left.checked_sub(1).and_then(|i| l.get(i));
                *left = left.saturating_sub(1);
                item
            }
            ForIter::LongRange(r) => {
                kinds::require(kinds::Kind::Range);
                (r.2 > BigInt::ZERO).then(|| {
                    let next = &r.0 + &r.1;
                    r.2 -= 1;
                    crate::object::int(std::mem::replace(&mut r.0, next))
                })
            }
            ForIter::Iter(i) => i.next()?,
            ForIter::Python(o) => call_next(o)?,
            ForIter::Sequence(o, at) => {
                *at += 1;
                item_at(o, *at - 1)?
            }
            ForIter::SequenceBack(o, at) if *at >= 0 => {
                *at -= 1;
                item_at(o, *at + 1)?
            }
            ForIter::Done | ForIter::SequenceBack(..) => None,
            _ => return self.next(),
        };
        if item.is_none() && !matches!(self, ForIter::Python(_) | ForIter::Iter(_)) {
            drop(std::mem::replace(self, ForIter::Done));
        }
        Ok(item)
    }

    /// The next item, for a loop that unpacks it into `out`: see `PyIter::next_parts`. `unpack_parts` does the rest.
    #[inline]
    pub fn next_parts(&mut self, out: &mut [Value]) -> R<Option<Value>> {
        match self {
            ForIter::Iter(i) => i.next_parts(out),
            ForIter::Dict(_, _, _, Part::Items) => self.next_pair(out),
            _ => self.next(),
        }
    }

    #[inline(never)]
    fn next_pair(&mut self, out: &mut [Value]) -> R<Option<Value>> {
        if let (ForIter::Dict(d, at, size, _), [key, value]) = (&mut *self, out)
            && size.is_of(d)
            && size.left > 0
            && let Some((k, v)) = d.next_entry(at)
        {
            size.left -= 1;
            (*key, *value) = (k, v);
            return Ok(Some(Value::Unbound));
        }
        self.next() // the end, an error, or another number of parts
    }

    /// How many items are left, where that is known (`__length_hint__`).
    pub fn hint(&self) -> Option<usize> {
        Some(match self {
            ForIter::Done => 0,
            ForIter::List(l, at) => l.len().saturating_sub(*at),
            ForIter::ListBack(l, left) => {
                if l.len() < *left {
                    0
                } else {
                    *left
                }
            }
            ForIter::Tuple(t, at) => t.items().len().saturating_sub(*at),
            ForIter::Range(_, _, left) => *left,
            ForIter::LongRange(r) => usize::try_from(&r.2).unwrap_or(usize::MAX),
            ForIter::Dict(d, at, size, _) if size.is_of(d) => {
                remaining(|at| d.next_entry(at).is_some(), *at)
            }
            ForIter::DictBack(d, at, size, _) if size.is_of(d) => {
                remaining(|at| d.prev_entry(at).is_some(), *at)
            }
            ForIter::Set(s, at, len) if s.len() == *len => {
                remaining(|at| s.next_item(at).is_some(), *at)
            }
            ForIter::Dict(..) | ForIter::DictBack(..) | ForIter::Set(..) => 0,
            ForIter::Str(s, at) => s.as_str()[*at..].chars().count(),
            ForIter::Bytes(b, at) => b.as_slice().len().saturating_sub(*at),
            ForIter::Iter(i) => return i.length_hint(),
            ForIter::Sequence(o, at) => super::item::len(o)
                .ok()?
                .saturating_sub(usize::try_from(*at).ok()?),
            ForIter::SequenceBack(o, at) => {
                let left = usize::try_from(at + 1).ok()?;
                if super::item::len(o).ok()? < left {
                    0
                } else {
                    left
                }
            }
            _ => return None,
        })
    }

    /// Reports what it holds to the collector.
    pub fn traverse(&self, visit: &mut dyn FnMut(std::ptr::NonNull<crate::object::Head>)) {
        match self {
            ForIter::Done | ForIter::Range(..) | ForIter::LongRange(_) => {}
            ForIter::List(l, _) | ForIter::ListBack(l, _) => visit(l.head()),
            ForIter::Tuple(t, _) => visit(t.head()),
            ForIter::Dict(d, ..) | ForIter::DictBack(d, ..) => visit(d.head()),
            ForIter::Set(s, ..) => visit(s.head()),
            ForIter::Str(s, _) => visit(s.head()),
            ForIter::Bytes(b, _) => visit(b.head()),
            ForIter::Gen(g) => visit(g.head()),
            ForIter::Iter(i) => visit(i.head()),
            ForIter::Python(v) | ForIter::Sequence(v, _) | ForIter::SequenceBack(v, _) => {
                v.traverse(visit);
            }
        }
    }
}

fn remaining(mut step: impl FnMut(&mut usize) -> bool, mut at: usize) -> usize {
    let mut n = 0;
    while step(&mut at) {
        n += 1;
    }
    n
}

fn check_size(same: bool, message: &str) -> R<()> {
    if same {
        Ok(())
    } else {
        Err(error::runtime_error(message))
    }
}

fn pick((k, v): (Value, Value), part: Part) -> Value {
    match part {
        Part::Keys => k,
        Part::Values => v,
        Part::Items => crate::object::pair(k, v),
    }
}

/// A str of one character; those of ASCII are made once.
#[inline]
pub fn character(c: char) -> Value {
    match ASCII.get().get(c as usize) {
        Some(Value::Unbound) | None => new_character(c),
        Some(known) => known.clone(),
    }
}

static ASCII: Global<[Value; 128]> = Global::new([const { Value::Unbound }; 128]);

#[inline(never)]
fn new_character(c: char) -> Value {
    let made = str(c.encode_utf8(&mut [0; 4]));
    if let Some(place) = ASCII.get().get_mut(c as usize) {
        *place = made.clone();
    }
    made
}

fn call_next(o: &Value) -> R<Option<Value>> {
    let Some(f) = special(o, &names::NEXT).filter(|f| !f.is_none()) else {
        if let Value::Iter(i) = unwrap(o) {
            return i.next();
        }
        return Err(error::type_error(format!(
            "'{}' object is not an iterator",
            type_name(o)
        )));
    };
    match invoke(&f, o) {
        Ok(v) => Ok(Some(v)),
        Err(e) if e.is(&classes::stop_iteration()) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The item at a place, none where that is beyond the last one.
fn item_at(o: &Value, place: i64) -> R<Option<Value>> {
    kinds::require(kinds::Kind::Place);
    match super::item::getitem(o, &Value::Int(place)) {
        Ok(v) => Ok(Some(v)),
        Err(e) if e.is(&classes::index_error()) || e.is(&classes::stop_iteration()) => Ok(None),
        Err(e) => Err(e),
    }
}

/// The state of `for x in v`.
pub fn for_iter(v: &Value) -> R<ForIter> {
    Ok(match v {
        Value::List(l) => ForIter::List(l.clone(), 0),
        Value::Tuple(t) => ForIter::Tuple(t.clone(), 0),
        Value::Range(r) => range::for_iter(r),
        Value::Dict(d) => ForIter::Dict(d.clone(), 0, Size::of(d), Part::Keys),
        Value::Set(s) => ForIter::Set(s.clone(), 0, s.len()),
        Value::Str(s) => ForIter::Str(s.clone(), 0),
        Value::Bytes(b) => ForIter::Bytes(b.clone(), 0),
        Value::Gen(g) if g.kind == Kind::Generator => ForIter::Gen(g.clone()),
        Value::Iter(i) => ForIter::Iter(i.clone()),
        _ => return for_iter_of(v),
    })
}

#[inline(never)]
fn for_iter_of(v: &Value) -> R<ForIter> {
    if let Some((d, part)) = dict_ops::view(v) {
        return Ok(ForIter::Dict(d.clone(), 0, Size::of(d), part));
    }
    if let Some(f) = special(v, &names::ITER) {
        if f.is_none() {
            return Err(not_iterable(v));
        }
        let made = invoke(&f, v)?;
        return match &made {
            Value::Gen(g) if g.kind == Kind::Generator => Ok(ForIter::Gen(g.clone())),
            Value::Iter(i) => Ok(ForIter::Iter(i.clone())),
            o if is_iterator(o) => Ok(ForIter::Python(made)),
            o => Err(error::type_error(format!(
                "iter() returned non-iterator of type '{}'",
                type_name(o)
            ))),
        };
    }
    if matches!(unwrap(v), Value::Iter(_)) {
        return Ok(ForIter::Python(v.clone())); // a class derived from an iterator may have a `__next__`
    }
    if let Some(inner) = inner_container(v) {
        return for_iter(inner);
    }
    match v {
        Value::Inst(_) | Value::Class(_) if has_places(v) => Ok(ForIter::Sequence(v.clone(), 0)),
        _ => Err(not_iterable(v)),
    }
}

/// Whether items can be asked for by their places (`PySequence_Check`): builtin types with subscripts and no length (`re.Match`) are
/// mappings to C.
pub(super) fn has_places(v: &Value) -> bool {
    match special(v, &names::GETITEM) {
        Some(Value::Native(_)) => special(v, &names::LEN).is_some(),
        found => found.is_some(),
    }
}

#[cold]
fn not_iterable(v: &Value) -> PyErr {
    error::type_error(format!("'{}' object is not iterable", type_name(v)))
}

/// Whether `iter(v)` has something to work with; runs no Python code.
pub fn is_iterable(v: &Value) -> bool {
    match v {
        Value::List(_)
        | Value::Tuple(_)
        | Value::Range(_)
        | Value::Dict(_)
        | Value::Set(_)
        | Value::Str(_)
        | Value::Bytes(_) => true,
        Value::Iter(_) => true,
        Value::Gen(g) => g.kind == Kind::Generator,
        Value::Inst(_) | Value::Class(_) => {
            if let Some(f) = special(v, &names::ITER) {
                return !f.is_none();
            }
            dict_ops::is_view(v)
                || has_places(v)
                || !matches!(unwrap(v), Value::Inst(_) | Value::Class(_)) && is_iterable(unwrap(v))
        }
        _ => false,
    }
}

/// Whether `next(v)` has something to work with.
pub fn is_iterator(v: &Value) -> bool {
    match v {
        Value::Iter(_) => true,
        Value::Gen(g) => g.kind == Kind::Generator,
        _ => match special(v, &names::NEXT) {
            Some(f) => !f.is_none(),
            None => matches!(unwrap(v), Value::Iter(_)),
        },
    }
}

/// `iter(v)`: an iterator object.
pub fn iter(v: &Value) -> R {
    match v {
        Value::Iter(_) => Ok(v.clone()),
        _ => Ok(object(for_iter(v)?)),
    }
}

/// The iterator object of a loop's state.
pub fn object(it: ForIter) -> Value {
    match it {
        ForIter::Gen(g) => Value::Gen(g),
        ForIter::Iter(i) => Value::Iter(i),
        ForIter::Python(o) => o,
        it => Iter::new(Over::new(it)),
    }
}

/// The next item of an iterator; `None` at its end.
pub fn next(v: &Value) -> R<Option<Value>> {
    match v {
        Value::Gen(g) if g.kind == Kind::Generator => g.next(),
        Value::Iter(i) => i.next(),
        _ => call_next(v),
    }
}

/// `next(v)` as the builtin function: the StopIteration of a generator keeps its value.
pub fn next_or_stop(v: &Value) -> R {
    match v {
        Value::Gen(g) if g.kind == Kind::Generator => g.send(Msg::Send(Value::None)),
        Value::Iter(i) => i.next()?.ok_or_else(|| error::stop_iteration(Value::None)),
        _ => match special(v, &names::NEXT).filter(|f| !f.is_none()) {
            Some(f) => invoke(&f, v),
            None if matches!(unwrap(v), Value::Iter(_)) => next_or_stop(unwrap(v)),
            None => Err(error::type_error(format!(
                "'{}' object is not an iterator",
                type_name(v)
            ))),
        },
    }
}

/// All items of an iterable.
pub fn collect(v: &Value) -> R<Vec<Value>> {
    match v {
        Value::List(l) => Ok(l.to_vec()),
        Value::Tuple(t) => Ok(t.items().to_vec()),
        Value::Set(s) => Ok(s.items()),
        Value::Dict(d) => Ok(d.keys()),
        _ => {
            let mut it = for_iter(v)?;
            let mut out = Vec::with_capacity(length_hint(v, &it)?.min(1 << 16));
            while let Some(x) = it.next()? {
                out.push(x);
            }
            Ok(out)
        }
    }
}

/// `PyObject_LengthHint`: asks `__len__` and `__length_hint__`, as `list()` and `tuple()` do.
fn length_hint(v: &Value, it: &ForIter) -> R<usize> {
    if let Value::Inst(_) = v {
        if special(v, &names::LEN).is_some() {
            match super::item::len(v) {
                Ok(n) => return Ok(n),
                Err(e) if e.is(&classes::type_error()) => {}
                Err(e) => return Err(e),
            }
        }
        if let Some(f) = special(v, &names::LENGTH_HINT) {
            return match invoke(&f, v) {
                Ok(Value::NotImplemented) => Ok(8),
                Ok(Value::Int(n)) if n >= 0 => Ok(usize::try_from(n).unwrap_or(8)),
                Ok(Value::Int(_)) => {
                    Err(error::value_error("__length_hint__() should return >= 0"))
                }
                Ok(other) => Err(error::type_error(format!(
                    "__length_hint__ must be an integer, not {}",
                    type_name(&other)
                ))),
                Err(e) if e.is(&classes::type_error()) => Ok(8),
                Err(e) => Err(e),
            };
        }
    }
    Ok(it.hint().unwrap_or(8))
}

/// Calls `each` for every item.
pub fn for_each(v: &Value, mut each: impl FnMut(Value) -> R<()>) -> R<()> {
    let mut it = for_iter(v)?;
    while let Some(x) = it.next()? {
        each(x)?;
    }
    Ok(())
}

/// `iter(f, sentinel)`: the state of its iterator.
pub fn call_until(f: &Value, sentinel: &Value) -> R<Option<Value>> {
    let v = crate::call::call(f, &mut [])?;
    Ok(if super::compare::is_eq(&v, sentinel)? {
        None
    } else {
        Some(v)
    })
}
