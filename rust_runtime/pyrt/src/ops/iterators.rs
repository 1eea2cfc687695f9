//! The iterator objects of builtin types: a loop's state behind the type name that CPython shows.
use super::iter::{ForIter, Part, call_until};
use crate::generated::builtins as b;
use crate::object::{Class, Head, Maker, PyIter, R, Reduced, Ref, Value};
use num_bigint::BigInt;
use std::ptr::NonNull;

/// An iterator over a builtin container.
pub struct Over {
    it: ForIter,
    class: fn() -> Ref<Class>,
}

impl Over {
    /// The iterator object's state; its class follows from what it walks over.
    pub fn new(it: ForIter) -> Over {
        let class = match &it {
            ForIter::List(..) => b::list_iterator,
            ForIter::ListBack(..) => b::list_reverseiterator,
            ForIter::Tuple(..) => b::tuple_iterator,
            ForIter::Range(..) => b::range_iterator,
            ForIter::LongRange(_) => b::longrange_iterator,
            ForIter::Dict(_, _, _, Part::Keys) => b::dict_keyiterator,
            ForIter::Dict(_, _, _, Part::Values) => b::dict_valueiterator,
            ForIter::Dict(_, _, _, Part::Items) => b::dict_itemiterator,
            ForIter::DictBack(_, _, _, Part::Keys) => b::dict_reversekeyiterator,
            ForIter::DictBack(_, _, _, Part::Values) => b::dict_reversevalueiterator,
            ForIter::DictBack(_, _, _, Part::Items) => b::dict_reverseitemiterator,
            ForIter::Set(..) => b::set_iterator,
            ForIter::Str(s, _) if s.is_ascii() => b::str_ascii_iterator,
            ForIter::Str(..) => b::str_iterator,
            ForIter::Bytes(..) => b::bytes_iterator,
            ForIter::SequenceBack(..) => b::reversed,
            _ => b::iterator,
        };
        Over { it, class }
    }
}

impl PyIter for Over {
    fn next(&mut self) -> R<Option<Value>> {
        self.it.next()
    }
    fn class(&self) -> Ref<Class> {
        (self.class)()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.it.traverse(visit);
    }
    fn length_hint(&self) -> Option<usize> {
        self.it.hint()
    }
    fn copy(&self) -> Option<Box<dyn PyIter>> {
        Some(Box::new(Over {
            it: self.it.clone(),
            class: self.class,
        }))
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        Some(reduced(&self.it))
    }
    fn set_state(&mut self, state: &Value) -> R<()> {
        go_to(&mut self.it, super::ssize(state)?)
    }
}

/// Where a loop is, as the arguments and the state of an iterator; dicts and sets give what is left of them.
fn reduced(it: &ForIter) -> R<Reduced> {
    let place = |at: usize| Value::Int(i64::try_from(at).unwrap_or(i64::MAX));
    let (maker, over, state) = match it {
        ForIter::List(l, at) => (Maker::Iter, Value::List(l.clone()), place(*at)),
        ForIter::ListBack(_, 0) => (Maker::Iter, crate::object::list(vec![]), Value::Unbound),
        ForIter::ListBack(l, left) => (Maker::Class, Value::List(l.clone()), place(left - 1)),
        ForIter::Tuple(t, at) => (Maker::Iter, Value::Tuple(t.clone()), place(*at)),
        ForIter::Str(s, at) => {
            let before = s.as_str().get(..*at).map_or(0, |t| t.chars().count());
            (Maker::Iter, Value::Str(s.clone()), place(before))
        }
        ForIter::Bytes(b, at) => (Maker::Iter, Value::Bytes(b.clone()), place(*at)),
        ForIter::Sequence(o, at) => (Maker::Iter, o.clone(), Value::Int(*at)),
        ForIter::SequenceBack(o, at) => (Maker::Class, o.clone(), Value::Int(*at)),
        ForIter::Range(next, step, left) => {
            let (next, step) = (BigInt::from(*next), BigInt::from(*step));
            let stop = &next + &step * BigInt::from(*left);
            (Maker::Iter, range(next, stop, step)?, Value::Int(0))
        }
        ForIter::LongRange(r) => {
            let stop = &r.0 + &r.1 * &r.2;
            let over = range(r.0.clone(), stop, r.1.clone())?;
            (Maker::Iter, over, Value::Unbound)
        }
        rest => {
            let mut rest = rest.clone();
            let mut left = Vec::new();
            while let Some(v) = rest.next()? {
                left.push(v);
            }
            (Maker::Iter, crate::object::list(left), Value::Unbound)
        }
    };
    let args = vec![over];
    Ok(Reduced { maker, args, state })
}

fn range(start: BigInt, stop: BigInt, step: BigInt) -> R {
    let mut args = [start, stop, step].map(crate::object::int);
    crate::call::call(&Value::Class(b::range()), &mut args)
}

/// Goes to a place, as `__setstate__` of the builtin iterators does: one that does not exist is the nearest that does.
fn go_to(it: &mut ForIter, place: i64) -> R<()> {
    let index = usize::try_from(place).unwrap_or(0);
    match it {
        ForIter::List(l, at) => *at = index.min(l.len()),
        ForIter::ListBack(l, left) => {
            *left = usize::try_from(place.saturating_add(1))
                .unwrap_or(0)
                .min(l.len());
        }
        ForIter::Tuple(t, at) => *at = index.min(t.items().len()),
        ForIter::Bytes(bytes, at) => *at = index.min(bytes.as_slice().len()),
        ForIter::Str(s, at) => {
            let text = s.as_str();
            *at = text
                .char_indices()
                .nth(index)
                .map_or(text.len(), |(i, _)| i);
        }
        ForIter::Range(next, step, left) => {
            let skipped = index.min(*left);
            let ahead = i64::try_from(skipped).unwrap_or(i64::MAX);
            *next = next.wrapping_add(step.wrapping_mul(ahead));
            *left -= skipped;
        }
        ForIter::Sequence(_, at) => *at = place.max(0),
        ForIter::SequenceBack(o, at) => {
            let last = i64::try_from(super::item::len(o)?).unwrap_or(i64::MAX) - 1;
            *at = place.clamp(-1, last);
        }
        _ => {}
    }
    Ok(())
}

/// `iter(callable, sentinel)`
pub struct Calls(pub Value, pub Value);
impl PyIter for Calls {
    fn next(&mut self) -> R<Option<Value>> {
        call_until(&self.0, &self.1)
    }
    fn calls(&self) -> Option<(Value, Value)> {
        Some((self.0.clone(), self.1.clone()))
    }
    fn class(&self) -> Ref<Class> {
        b::callable_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
        self.1.traverse(visit);
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        Some(Ok(Reduced {
            maker: Maker::Iter,
            args: vec![self.0.clone(), self.1.clone()],
            state: Value::Unbound,
        }))
    }
}
