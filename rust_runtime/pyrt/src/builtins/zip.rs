//! `zip` (`Python/bltinmodule.c`).
use crate::error;
use crate::generated::builtins as b;
use crate::object::{Class, Head, Iter, Maker, PyIter, R, Reduced, Ref, Value, boolean, tuple};
use crate::ops::{self, ForIter};
use std::ptr::NonNull;

struct Zip {
    parts: Vec<ForIter>,
    strict: bool,
}

impl Zip {
    /// Argument `i` ended first: with `strict` the others must end, too.
    fn end(&mut self, i: usize) -> R<Option<Value>> {
        if !self.strict {
            return Ok(None);
        }
        if i > 0 {
            let range = if i == 1 { " " } else { "s 1-" };
            return Err(error::value_error(format!(
                "zip() argument {} is shorter than argument{range}{i}",
                i + 1
            )));
        }
        for k in 1..self.parts.len() {
            if self.parts[k].next()?.is_some() {
                let range = if k == 1 { " " } else { "s 1-" };
                return Err(error::value_error(format!(
                    "zip() argument {} is longer than argument{range}{k}",
                    k + 1
                )));
            }
        }
        Ok(None)
    }
}

impl PyIter for Zip {
    fn next(&mut self) -> R<Option<Value>> {
        let mut items = Vec::with_capacity(self.parts.len());
        for i in 0..self.parts.len() {
            match self.parts[i].next()? {
                Some(v) => items.push(v),
                None => return self.end(i),
            }
        }
        Ok(if items.is_empty() {
            None
        } else {
            Some(tuple(items))
        })
    }
    fn next_parts(&mut self, out: &mut [Value]) -> R<Option<Value>> {
        if out.is_empty() || self.parts.len() != out.len() {
            return self.next();
        }
        for i in 0..out.len() {
            match self.parts[i].next() {
                Ok(Some(v)) => out[i] = v,
                end => {
                    out.fill(Value::Unbound);
                    return match end {
                        Err(e) => Err(e),
                        Ok(_) => self.end(i),
                    };
                }
            }
        }
        Ok(Some(Value::Unbound))
    }
    fn class(&self) -> Ref<Class> {
        b::zip()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.parts.iter().for_each(|p| p.traverse(visit));
    }
    fn set_state(&mut self, state: &Value) -> R<()> {
        self.strict = ops::truth(state)?;
        Ok(())
    }
    fn reduced(&self) -> Option<R<Reduced>> {
        let parts = self.parts.iter().cloned().map(ops::object);
        Some(Ok(Reduced {
            maker: Maker::Class,
            args: parts.collect(),
            state: if self.strict {
                boolean(true)
            } else {
                Value::Unbound
            },
        }))
    }
}

/// `zip(*iterables, strict=False)`
pub fn __new__(_class: &Value, strict: &Value, iterables: &Value) -> R {
    let strict = ops::truth(strict)?;
    let mut parts = Vec::new();
    for v in ops::collect(iterables)? {
        parts.push(ops::for_iter(&v)?);
    }
    Ok(Iter::new(Zip { parts, strict }))
}
