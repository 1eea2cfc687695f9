//! Iterators of the runtime: one object type over a Rust trait.
use super::value::{R, Value};
use super::{Class, Head, Payload, Ref};
use std::cell::Cell;
use std::ptr::NonNull;

/// What an iterator of the runtime does. `next` may run Python code: the object takes the state out meanwhile.
pub trait PyIter {
    /// The next item.
    fn next(&mut self) -> R<Option<Value>>;
    /// The next item, for a loop that unpacks it into as many places: the parts of a tuple that nobody else would see go to
    /// `out` at once, and `Unbound` is given in its stead. What is in `out` otherwise is unbound.
    fn next_parts(&mut self, _out: &mut [Value]) -> R<Option<Value>> {
        self.next()
    }
    /// The class that `type()` shows.
    fn class(&self) -> Ref<Class>;
    /// Reports what it holds, as `Payload::traverse`.
    fn traverse(&self, _visit: &mut dyn FnMut(NonNull<Head>)) {}
    /// `__length_hint__`, where there is one.
    fn length_hint(&self) -> Option<usize> {
        None
    }
    /// The function that each step calls and the value that ends it, of `iter(f, sentinel)`.
    fn calls(&self) -> Option<(Value, Value)> {
        None
    }
    /// What green code waits for before `next` can go on without waiting.
    fn waits(&mut self) -> Option<super::BoxFut> {
        None
    }
    /// Further methods by name (`send` of none; attributes of itertools objects); none by default.
    fn copy(&self) -> Option<Box<dyn PyIter>> {
        None
    }
    /// `repr()` of the kinds that show their state.
    fn repr(&self) -> Option<R<String>> {
        None
    }
    /// What makes an iterator at the same place, where the kind can be pickled.
    fn reduced(&self) -> Option<R<Reduced>> {
        None
    }
    /// `__setstate__`: goes to a place, or sets what else `reduced` gave as state.
    fn set_state(&mut self, _state: &Value) -> R<()> {
        Ok(())
    }
}

/// What `__reduce__` of an iterator says: what to call with which arguments, and a state.
pub struct Reduced {
    /// What makes it.
    pub maker: Maker,
    /// Its arguments.
    pub args: Vec<Value>,
    /// For `__setstate__`; Unbound where there is none.
    pub state: Value,
}

/// What makes an iterator anew.
pub enum Maker {
    /// `iter`
    Iter,
    /// Its own class.
    Class,
}

/// An iterator object.
pub struct Iter(Cell<Option<Box<dyn PyIter>>>, Ref<Class>);
impl Payload for Iter {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.1.head());
        let it = self.0.take();
        if let Some(it) = &it {
            it.traverse(visit);
        }
        self.0.set(it);
    }
    fn clear(&self) {
        drop(self.0.take());
    }
}
impl Iter {
    /// A new iterator object.
    #[allow(clippy::new_ret_no_self, reason = "objects are made as values")]
    pub fn new(it: impl PyIter + 'static) -> Value {
        let class = it.class();
        Value::Iter(Ref::new(Iter(Cell::new(Some(Box::new(it))), class)))
    }
    /// The next item; an exhausted iterator stays exhausted.
    #[inline]
    pub fn next(&self) -> R<Option<Value>> {
        self.step(|it| it.next())
    }
    /// As `PyIter::next_parts`.
    #[inline]
    pub fn next_parts(&self, out: &mut [Value]) -> R<Option<Value>> {
        self.step(|it| it.next_parts(out))
    }
    #[inline]
    fn step(&self, next: impl FnOnce(&mut dyn PyIter) -> R<Option<Value>>) -> R<Option<Value>> {
        let Some(mut it) = self.0.take() else {
            return Ok(None);
        };
        let r = next(&mut *it);
        if !matches!(r, Ok(None)) {
            self.0.set(Some(it));
        }
        r
    }
    /// As `PyIter::calls`.
    pub fn calls(&self) -> Option<(Value, Value)> {
        let it = self.0.take();
        let found = it.as_ref().and_then(|it| it.calls());
        self.0.set(it);
        found
    }
    /// As `PyIter::waits`.
    pub fn waits(&self) -> Option<super::BoxFut> {
        let mut it = self.0.take();
        let found = it.as_mut().and_then(|it| it.waits());
        self.0.set(it);
        found
    }
    /// The iterator is exhausted.
    pub fn end(&self) {
        drop(self.0.take());
    }
    /// The class.
    pub fn class(&self) -> Ref<Class> {
        self.1.clone()
    }
    /// `__length_hint__`.
    pub fn length_hint(&self) -> Option<usize> {
        let it = self.0.take();
        let n = it.as_ref().map_or(Some(0), |it| it.length_hint());
        self.0.set(it);
        n
    }
    /// `repr()` of the kinds that show their state.
    pub fn repr(&self) -> Option<R<String>> {
        let it = self.0.take();
        let text = it.as_ref().and_then(|it| it.repr());
        self.0.set(it);
        text
    }
    /// What makes an iterator at the same place; one that is exhausted starts over an empty tuple.
    pub fn reduced(&self) -> Option<R<Reduced>> {
        let it = self.0.take();
        let reduced = match &it {
            Some(it) => it.reduced(),
            None => Some(Ok(Reduced {
                maker: Maker::Iter,
                args: vec![super::tuple(vec![])],
                state: Value::Unbound,
            })),
        };
        self.0.set(it);
        reduced
    }
    /// `__setstate__`; an exhausted iterator stays so.
    pub fn set_state(&self, state: &Value) -> R<()> {
        let mut it = self.0.take();
        let done = it.as_mut().map_or(Ok(()), |it| it.set_state(state));
        self.0.set(it);
        done
    }
    /// A copy at the same place, where the kind can be copied.
    pub fn copy(&self) -> Option<Value> {
        let it = self.0.take();
        let copy = it.as_ref().and_then(|it| it.copy());
        self.0.set(it);
        copy.map(|c| Value::Iter(Ref::new(Iter(Cell::new(Some(c)), self.1.clone()))))
    }
}
