//! The function that `functools.lru_cache` makes: a dict from arguments to places in a ring ordered by last use.
use super::cache_info;
use crate::error::type_error;
use crate::generated::functools as classes;
use crate::object::{Dict, Global, Head, Inst, NativeData, R, Ref, Value, native, tuple};
use crate::ops;
use crate::stdlib::support::{
    bind_like_function, call_with, captured, closure, code, dict, dict_of, is_callable, items,
    pairs, set,
};
use crate::types::type_of;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// One remembered result, linked to its neighbours by last use; 0 is the ring's anchor.
#[derive(Default)]
struct Link {
    before: usize,
    after: usize,
    key: Value,
    result: Value,
}

struct Cache {
    func: Value,
    maxsize: Option<usize>,
    typed: bool,
    hits: Cell<i64>,
    misses: Cell<i64>,
    places: Ref<Dict>,
    ring: RefCell<Vec<Link>>,
}
impl NativeData for Cache {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.func.traverse(visit);
        visit(self.places.head());
        if let Ok(ring) = self.ring.try_borrow() {
            for link in ring.iter() {
                link.key.traverse(visit);
                link.result.traverse(visit);
            }
        }
    }
    fn clear(&self) {
        self.forget_all();
    }
}

impl Cache {
    fn forget_all(&self) {
        let old = (self.places.take(), self.ring.replace(vec![Link::default()]));
        drop(old);
    }
    fn unlink(ring: &mut [Link], at: usize) {
        let (before, after) = (ring[at].before, ring[at].after);
        ring[before].after = after;
        ring[after].before = before;
    }
    /// Puts a link at the end, where the most recently used ones are.
    fn append(ring: &mut [Link], at: usize) {
        let last = ring[0].before;
        ring[at].before = last;
        ring[at].after = 0;
        ring[last].after = at;
        ring[0].before = at;
    }
    /// The remembered result, which is now the most recently used one.
    fn touch(&self, at: usize) -> Value {
        let mut ring = self.ring.borrow_mut();
        if self.maxsize.is_some() {
            Self::unlink(&mut ring, at);
            Self::append(&mut ring, at);
        }
        ring[at].result.clone()
    }
    fn place(&self, key: &Value) -> R<Option<usize>> {
        Ok(match self.places.get(key)? {
            Some(Value::Int(i)) => usize::try_from(i).ok(),
            _ => None,
        })
    }
    fn remember(&self, key: Value, result: Value) -> R<()> {
        let full = self.maxsize.is_some_and(|most| self.places.len() >= most);
        let oldest = self.ring.borrow()[0].after;
        let at = if full && oldest != 0 {
            let old_key = self.ring.borrow()[oldest].key.clone();
            self.places.remove(&old_key)?;
            oldest
        } else {
            self.ring.borrow().len()
        };
        self.places.set(key.clone(), crate::object::int_usize(at))?;
        let mut ring = self.ring.borrow_mut();
        let fresh = Link {
            before: 0,
            after: 0,
            key,
            result,
        };
        let old = if at < ring.len() {
            Self::unlink(&mut ring, at);
            std::mem::replace(&mut ring[at], fresh)
        } else {
            ring.push(fresh);
            Link::default()
        };
        Self::append(&mut ring, at);
        drop(ring);
        drop(old);
        Ok(())
    }
}

static PARAMETERS_CODE: crate::object::Code = code("<lambda>", "lru_cache.<locals>.<lambda>");
static PARAMETERS: crate::object::FuncDef = crate::object::FuncDef {
    code: &PARAMETERS_CODE,
    sig: crate::object::Signature {
        names: &[],
        posonly: 0,
        pos: 0,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    kind: crate::object::Kind::Plain,
    doc: None,
    entry: |f, _| {
        Ok(dict(&[
            ("maxsize", captured(f, 0)),
            ("typed", captured(f, 1)),
        ]))
    },
    green: None,
};

/// The function with a cache of `maxsize` results (None: all).
pub fn cached(func: &Value, maxsize: &Value, typed: &Value) -> R {
    if !is_callable(func) {
        return Err(type_error("the first argument must be callable"));
    }
    let most = match maxsize {
        Value::Int(n) => Some(crate::object::saturate(*n)),
        _ => None,
    };
    let made = Inst::with(
        &classes::_lru_cache_wrapper(),
        Cache {
            func: func.clone(),
            maxsize: most,
            typed: ops::truth(typed)?,
            hits: Cell::new(0),
            misses: Cell::new(0),
            places: Dict::new(),
            ring: RefCell::new(vec![Link::default()]),
        },
    );
    set(
        &made,
        "cache_parameters",
        closure(&PARAMETERS, vec![maxsize.clone(), typed.clone()]),
    )?;
    super::update_wrapper(&made, func, &Value::Unbound, &Value::Unbound)
}

fn this(v: &Value) -> R<&Cache> {
    native(v, "functools._lru_cache_wrapper")
}

/// What separates positional from keyword arguments in a key: an object of its own.
fn mark() -> Value {
    static MARK: Global<Value> = Global::new(Value::Unbound);
    if MARK.get().is_unbound() {
        let made = Value::Inst(Inst::new(crate::generated::builtins::object(), None));
        *MARK.get() = made;
    }
    MARK.get().clone()
}

/// `lru_cache_make_key`
fn key_of(args: &[Value], kw: &[(Value, Value)], typed: bool) -> Value {
    if let ([one @ (Value::Int(_) | Value::Big(_) | Value::Str(_))], true, false) =
        (args, kw.is_empty(), typed)
    {
        return one.clone();
    }
    let mut key = args.to_vec();
    if !kw.is_empty() {
        key.push(mark());
        for (k, v) in kw {
            key.push(k.clone());
            key.push(v.clone());
        }
    }
    if typed {
        key.extend(args.iter().map(|v| Value::Class(type_of(v))));
        key.extend(kw.iter().map(|(_, v)| Value::Class(type_of(v))));
    }
    tuple(key)
}

/// The remembered result, or the function's.
pub fn __call__(this_: &Value, args: &Value, kwargs: &Value) -> R {
    let c = this(this_)?;
    let count = |n: &Cell<i64>| n.set(n.get() + 1);
    if c.maxsize == Some(0) {
        count(&c.misses);
        return call_with(&c.func, args, kwargs);
    }
    let key = key_of(items(args), &pairs(kwargs), c.typed);
    if let Some(at) = c.place(&key)? {
        count(&c.hits);
        return Ok(c.touch(at));
    }
    count(&c.misses);
    let result = call_with(&c.func, args, kwargs)?;
    if c.place(&key)?.is_none() {
        c.remember(key, result.clone())?;
    }
    Ok(result)
}

/// Binds like a function.
pub fn __get__(this: &Value, instance: &Value, _owner: &Value) -> R {
    bind_like_function(this, instance)
}

/// `<functools._lru_cache_wrapper object at 0x…>`
pub fn __repr__(this: &Value) -> R {
    Ok(crate::object::string(ops::default_repr(this)))
}

/// `f.cache_info()`
pub fn cache_info(this_: &Value) -> R {
    let c = this(this_)?;
    let most = c.maxsize.map_or(Value::None, crate::object::int_usize);
    let size = crate::object::int_usize(c.places.len());
    Ok(cache_info::make(vec![
        Value::Int(c.hits.get()),
        Value::Int(c.misses.get()),
        most,
        size,
    ]))
}

/// `f.cache_clear()`
pub fn cache_clear(this_: &Value) -> R {
    let c = this(this_)?;
    c.hits.set(0);
    c.misses.set(0);
    c.forget_all();
    Ok(Value::None)
}

/// `copy.copy(f)`: the same function.
pub fn __copy__(this: &Value) -> R {
    Ok(this.clone())
}
/// `copy.deepcopy(f)`: the same function.
pub fn __deepcopy__(this: &Value, _memo: &Value) -> R {
    Ok(this.clone())
}
/// `f.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
