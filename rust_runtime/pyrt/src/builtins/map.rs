//! `map` (`Python/bltinmodule.c`).
use crate::call::call;
use crate::generated::builtins as b;
use crate::object::{Class, Head, Iter, Maker, PyIter, R, Reduced, Ref, Value};
use crate::ops::{self, ForIter};
use std::ptr::NonNull;

struct Map {
    f: Value,
    first: ForIter,
    rest: Vec<ForIter>,
}
impl PyIter for Map {
    fn next(&mut self) -> R<Option<Value>> {
        let Some(v) = self.first.next()? else {
            return Ok(None);
        };
        if self.rest.is_empty() {
            return call(&self.f, &mut [v]).map(Some);
        }
        let mut args = vec![v];
        for it in &mut self.rest {
            match it.next()? {
                Some(v) => args.push(v),
                None => return Ok(None),
            }
        }
        call(&self.f, &mut args).map(Some)
    }
    fn class(&self) -> Ref<Class> {
        b::map()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.f.traverse(visit);
        self.first.traverse(visit);
        self.rest.iter().for_each(|p| p.traverse(visit));
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        let iterators = std::iter::once(&self.first).chain(&self.rest);
        let iterators = iterators.cloned().map(ops::object);
        Some(Ok(Reduced {
            maker: Maker::Class,
            args: std::iter::once(self.f.clone()).chain(iterators).collect(),
            state: Value::Unbound,
        }))
    }
}

/// `map(func, *iterables)`
pub fn __new__(_class: &Value, f: &Value, iterable: &Value, more: &Value) -> R {
    if iterable.is_unbound() {
        return Err(crate::error::type_error(
            "map() must have at least two arguments.",
        ));
    }
    let first = ops::for_iter(iterable)?;
    let mut rest = Vec::new();
    for v in ops::collect(more)? {
        rest.push(ops::for_iter(&v)?);
    }
    Ok(Iter::new(Map {
        f: f.clone(),
        first,
        rest,
    }))
}
