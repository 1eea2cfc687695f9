//! The iterator objects of builtin types: a loop's state behind the type name that CPython shows.
use super::iter::{ForIter, Part, call_until};
use crate::generated::builtins as b;
use crate::object::{Class, Head, PyIter, R, Ref, Value};
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
}

/// `iter(callable, sentinel)`
pub struct Calls(pub Value, pub Value);
impl PyIter for Calls {
    fn next(&mut self) -> R<Option<Value>> {
        call_until(&self.0, &self.1)
    }
    fn class(&self) -> Ref<Class> {
        b::callable_iterator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
        self.1.traverse(visit);
    }
}
