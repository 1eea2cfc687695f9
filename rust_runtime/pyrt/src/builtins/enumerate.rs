//! `enumerate` (`Objects/enumobject.c`).
use crate::generated::builtins as b;
use crate::object::{Class, Head, Iter, Maker, PyIter, R, Reduced, Ref, Value, pair};
use crate::ops::{self, ForIter};
use std::ptr::NonNull;

struct Enumerate {
    items: ForIter,
    next: Value,
}
impl Enumerate {
    fn step(&mut self) -> R<Option<(Value, Value)>> {
        let Some(v) = self.items.next()? else {
            return Ok(None);
        };
        let after = ops::add(&self.next, &Value::Int(1))?;
        Ok(Some((std::mem::replace(&mut self.next, after), v)))
    }
}
impl PyIter for Enumerate {
    fn next(&mut self) -> R<Option<Value>> {
        Ok(self.step()?.map(|(i, v)| pair(i, v)))
    }
    fn next_parts(&mut self, out: &mut [Value]) -> R<Option<Value>> {
        let [first, second] = out else {
            return self.next();
        };
        let Some((i, v)) = self.step()? else {
            return Ok(None);
        };
        (*first, *second) = (i, v);
        Ok(Some(Value::Unbound))
    }
    fn class(&self) -> Ref<Class> {
        b::enumerate()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.items.traverse(visit);
        self.next.traverse(visit);
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        Some(Ok(Reduced {
            maker: Maker::Class,
            args: vec![ops::object(self.items.clone()), self.next.clone()],
            state: Value::Unbound,
        }))
    }
}

/// `enumerate(iterable, start=0)`
pub fn __new__(_class: &Value, iterable: &Value, start: &Value) -> R {
    let next = ops::index(start)?;
    Ok(Iter::new(Enumerate {
        items: ops::for_iter(iterable)?,
        next,
    }))
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
