//! `groupby` and `tee`: iterators that share a source.
use crate::object::{Cell, Value};
use std::cell::{Cell as Plain, OnceCell};
use std::rc::Rc;

/// `groupby(iterable, key=None)`
pub mod groupby {
    use super::{Cell, Plain, Rc, Value};
    use crate::call::call;
    use crate::generated::itertools as g;
    use crate::object::{Class, Iter, PyIter, R, Ref, tuple};
    use crate::ops;

    /// What the groups share with the object that makes them.
    struct Shared {
        it: Value,
        key: Value,
        wanted: Cell, // the key of the group that was handed out last; Unbound before
        current_key: Cell,
        current: Cell,
        group: Plain<usize>, // which group may still read
    }
    impl Shared {
        /// Reads one item; whether there was one.
        fn step(&self) -> R<bool> {
            let Some(v) = ops::next(&self.it)? else {
                return Ok(false);
            };
            let key = if self.key.is_none() {
                v.clone()
            } else {
                call(&self.key, &mut [v.clone()])?
            };
            self.current.set(v);
            self.current_key.set(key);
            Ok(true)
        }
    }

    struct Groups(Rc<Shared>);
    impl PyIter for Groups {
        fn next(&mut self) -> R<Option<Value>> {
            let s = &self.0;
            s.group.set(s.group.get() + 1);
            loop {
                let (wanted, key) = (s.wanted.get(), s.current_key.get());
                if !key.is_unbound() && (wanted.is_unbound() || !ops::same(&wanted, &key)?) {
                    break;
                }
                if !s.step()? {
                    return Ok(None);
                }
            }
            let key = s.current_key.get();
            s.wanted.set(key.clone());
            let group = Iter::new(Group {
                shared: s.clone(),
                wanted: key.clone(),
                number: s.group.get(),
            });
            Ok(Some(tuple(vec![key, group])))
        }
        fn class(&self) -> Ref<Class> {
            g::groupby()
        }
    }

    struct Group {
        shared: Rc<Shared>,
        wanted: Value,
        number: usize,
    }
    impl PyIter for Group {
        fn next(&mut self) -> R<Option<Value>> {
            let s = &self.shared;
            if s.group.get() != self.number
                || (s.current.get_ref(Value::is_unbound) && !s.step()?)
            {
                return Ok(None);
            }
            if !ops::same(&self.wanted, &s.current_key.get())? {
                return Ok(None);
            }
            s.current_key.set(Value::Unbound);
            Ok(Some(s.current.replace(Value::Unbound)))
        }
        fn class(&self) -> Ref<Class> {
            g::_grouper()
        }
    }

    /// `groupby(iterable, key=None)`
    pub fn __new__(_cls: &Value, iterable: &Value, key: &Value) -> R {
        let empty = || Cell::field(Value::Unbound);
        let (it, key) = (ops::iter(iterable)?, key.clone());
        let shared = Shared {
            it,
            key,
            wanted: empty(),
            current_key: empty(),
            current: empty(),
            group: Plain::new(0),
        };
        Ok(Iter::new(Groups(Rc::new(shared))))
    }
}

/// A place of the list of items that the iterators of one `tee` share; the last one is still empty.
#[derive(Default)]
struct Place(OnceCell<(Value, Rc<Place>)>);

impl Drop for Place {
    /// One place after the other: a long list must not eat the stack.
    fn drop(&mut self) {
        let mut next = self.0.take().map(|(_, next)| next);
        while let Some(place) = next {
            next = Rc::into_inner(place)
                .and_then(|mut p| p.0.take())
                .map(|(_, next)| next);
        }
    }
}

/// What `tee()` gives.
pub mod _tee {
    use super::{Place, Rc, Value};
    use crate::error::{runtime_error, type_error};
    use crate::generated::itertools as g;
    use crate::object::{Class, PyIter, R, Ref};
    use crate::ops;
    use std::cell::Cell;

    /// Where the items come from.
    pub(super) struct Source {
        pub(super) it: Value,
        pub(super) running: Cell<bool>,
    }

    pub(super) struct Tee {
        pub(super) source: Rc<Source>,
        pub(super) place: Rc<Place>,
    }
    impl PyIter for Tee {
        fn next(&mut self) -> R<Option<Value>> {
            if self.place.0.get().is_none() {
                if self.source.running.replace(true) {
                    return Err(runtime_error("cannot re-enter the tee iterator"));
                }
                let found = ops::next(&self.source.it);
                self.source.running.set(false);
                let Some(v) = found? else { return Ok(None) };
                // the place is empty: nobody else could fill it while the source was running
                drop(self.place.0.set((v, Rc::default())));
            }
            let Some((v, next)) = self.place.0.get() else {
                return Ok(None);
            };
            let (v, next) = (v.clone(), next.clone());
            self.place = next;
            Ok(Some(v))
        }
        fn class(&self) -> Ref<Class> {
            g::_tee()
        }
        fn copy(&self) -> Option<Box<dyn PyIter>> {
            Some(Box::new(Tee {
                source: self.source.clone(),
                place: self.place.clone(),
            }))
        }
    }

    /// `copy.copy(it)`
    pub fn __copy__(this: &Value) -> R {
        match this {
            Value::Iter(i) => i.copy(),
            _ => None,
        }
        .ok_or_else(|| {
            type_error(format!(
                "descriptor requires an 'itertools._tee' object but received a '{}'",
                ops::type_name(this)
            ))
        })
    }
}

/// `tee(iterable, n)`: iterators that can be copied are copied, others get a shared list of items.
pub fn tee(iterable: &Value, n: &Value) -> crate::object::R {
    use crate::object::{Iter, tuple};
    use crate::ops;
    let n = ops::ssize(n)?;
    let Ok(n) = usize::try_from(n) else {
        return Err(crate::error::value_error("n must be >= 0"));
    };
    if n == 0 {
        return Ok(tuple(Vec::new()));
    }
    let it = ops::iter(iterable)?;
    let first = match &it {
        Value::Iter(i) if i.class().is(&crate::generated::itertools::_tee()) => it,
        _ => {
            let source = Rc::new(_tee::Source {
                it,
                running: Plain::new(false),
            });
            Iter::new(_tee::Tee {
                source,
                place: Rc::default(),
            })
        }
    };
    let Value::Iter(i) = &first else {
        return Ok(tuple(vec![first]));
    };
    let copies: Vec<Value> = (1..n).filter_map(|_| i.copy()).collect();
    Ok(tuple(
        std::iter::once(first.clone()).chain(copies).collect(),
    ))
}
