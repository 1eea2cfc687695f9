//! `heapq` (`Modules/_heapqmodule.c`, `Lib/heapq.py`): the same comparisons in the same order, so the same heaps.
use crate::call::call;
use crate::error::{index_error, runtime_error, type_error};
use crate::generated::builtins as b;
use crate::object::{
    Class, Head, Iter, List, PyErr, PyIter, R, Ref, Value, int_usize, list, tuple,
};
use crate::ops::{self, ForIter, base_value};
use std::ptr::NonNull;

/// Whether `a` belongs above `b`: `a < b` in a heap with the least item first, `b < a` in the other kind.
type Above = fn(&Value, &Value) -> R<bool>;
const LEAST: Above = ops::is_lt;
const GREATEST: Above = |a, b| ops::is_lt(b, a);

fn heap<'a>(v: &'a Value, argument: &str) -> R<&'a Ref<List>> {
    match base_value(v) {
        Value::List(l) => Ok(l),
        _ => Err(type_error(format!(
            "{argument} must be list, not {}",
            ops::argument_type_name(v)
        ))),
    }
}

#[cold]
fn out_of_range() -> PyErr {
    index_error("index out of range")
}

fn at(l: &Ref<List>, i: usize) -> R {
    l.get(i).ok_or_else(out_of_range)
}

fn put(l: &Ref<List>, i: usize, v: Value) {
    drop(l.set(i, v));
}

fn swap(l: &Ref<List>, i: usize, k: usize) {
    if let (Some(x), Some(y)) = (l.get(i), l.get(k)) {
        put(l, i, y);
        put(l, k, x);
    }
}

fn unchanged(l: &Ref<List>, len: usize) -> R<()> {
    if l.len() == len {
        Ok(())
    } else {
        Err(runtime_error("list changed size during iteration"))
    }
}

/// Moves the item at `place` up to where it belongs, not above `start`.
fn sift_down(l: &Ref<List>, start: usize, mut place: usize, above: Above) -> R<()> {
    let len = l.len();
    let item = at(l, place)?;
    while place > start {
        let parent = (place - 1) >> 1;
        let is_above = above(&item, &at(l, parent)?)?;
        unchanged(l, len)?;
        if !is_above {
            break;
        }
        swap(l, parent, place);
        place = parent;
    }
    Ok(())
}

/// Lets the item at `place` sink to a leaf, then brings it up to where it belongs.
fn sift_up(l: &Ref<List>, mut place: usize, above: Above) -> R<()> {
    let (start, len) = (place, l.len());
    if place >= len {
        return Err(out_of_range());
    }
    while place < len >> 1 {
        let mut child = 2 * place + 1;
        if child + 1 < len {
            let left_is_above = above(&at(l, child)?, &at(l, child + 1)?)?;
            child += usize::from(!left_is_above);
            unchanged(l, len)?;
        }
        swap(l, child, place);
        place = child;
    }
    sift_down(l, start, place, above)
}

fn push(l: &Ref<List>, item: Value, above: Above) -> R<()> {
    l.push(item);
    sift_down(l, 0, l.len() - 1, above)
}

fn pop(l: &Ref<List>, above: Above) -> R {
    let last = l.pop().ok_or_else(out_of_range)?;
    let Some(first) = l.get(0) else {
        return Ok(last);
    };
    put(l, 0, last);
    sift_up(l, 0, above)?;
    Ok(first)
}

fn replace(l: &Ref<List>, item: Value, above: Above) -> R {
    let first = at(l, 0)?;
    put(l, 0, item);
    sift_up(l, 0, above)?;
    Ok(first)
}

fn make(l: &Ref<List>, above: Above) -> R<()> {
    let n = l.len();
    if n > 2500 {
        return make_by_rows(l, above);
    }
    (0..n >> 1).rev().try_for_each(|i| sift_up(l, i, above))
}

/// As `cache_friendly_heapify`: parents follow soon after their children.
fn make_by_rows(l: &Ref<List>, above: Above) -> R<()> {
    let m = l.len() >> 1;
    let leftmost = (1usize << (m + 1).ilog2()) - 1;
    let chain = |mut i: usize| -> R<()> {
        loop {
            sift_up(l, i, above)?;
            if i & 1 == 0 {
                return Ok(());
            }
            i >>= 1;
        }
    };
    (m >> 1..leftmost).rev().try_for_each(chain)?;
    (leftmost..m).rev().try_for_each(chain)
}

/// `heappush(heap, item)`
pub fn heappush(h: &Value, item: &Value) -> R {
    push(heap(h, "heappush() argument 1")?, item.clone(), LEAST)?;
    Ok(Value::None)
}
/// `heappop(heap)`
pub fn heappop(h: &Value) -> R {
    pop(heap(h, "heappop() argument")?, LEAST)
}
/// `heapreplace(heap, item)`
pub fn heapreplace(h: &Value, item: &Value) -> R {
    replace(heap(h, "heapreplace() argument 1")?, item.clone(), LEAST)
}
/// `heappushpop(heap, item)`
pub fn heappushpop(h: &Value, item: &Value) -> R {
    let l = heap(h, "heappushpop() argument 1")?;
    let Some(first) = l.get(0) else {
        return Ok(item.clone());
    };
    if !ops::is_lt(&first, item)? {
        return Ok(item.clone());
    }
    replace(l, item.clone(), LEAST)
}
/// `heapify(heap)`
pub fn heapify(h: &Value) -> R {
    make(heap(h, "heapify() argument")?, LEAST)?;
    Ok(Value::None)
}

fn key_of(key: &Value, v: &Value) -> R {
    if key.is_none() {
        Ok(v.clone())
    } else {
        call(key, &mut [v.clone()])
    }
}

/// `min` or `max` of an iterable, as a list of at most one item.
fn best_of(iterable: &Value, key: &Value, largest: bool) -> R {
    let mut best: Option<(Value, Value)> = None;
    ops::for_each(iterable, |v| {
        let k = key_of(key, &v)?;
        let better = match &best {
            None => true,
            Some((b, _)) if largest => ops::is_gt(&k, b)?,
            Some((b, _)) => ops::is_lt(&k, b)?,
        };
        if better {
            best = Some((k, v));
        }
        Ok(())
    })?;
    Ok(list(best.into_iter().map(|(_, v)| v).collect()))
}

/// `nlargest` and `nsmallest`: a heap of the best so far, of (key, order, item), with the worst of them on top.
fn best(n: &Value, iterable: &Value, key: &Value, largest: bool) -> R {
    if matches!(n, Value::Int(1)) {
        return best_of(iterable, key, largest);
    }
    if let Ok(size) = ops::len(iterable)
        && ops::is_ge(n, &int_usize(size))?
    {
        return Ok(list(ops::sorted(ops::collect(iterable)?, key, largest)?));
    }
    let count = ops::ssize(n)?;
    let Ok(count) = usize::try_from(count) else {
        return Ok(list(Vec::new()));
    };
    let worst_first: Above = if largest { LEAST } else { GREATEST };
    let mut it = ops::for_iter(iterable)?;
    let mut order = 0i64;
    let step = if largest { -1 } else { 1 };
    let kept = List::new(Vec::new());
    while kept.len() < count
        && let Some(v) = it.next()?
    {
        kept.push(tuple(vec![key_of(key, &v)?, Value::Int(order), v]));
        order += step;
    }
    if kept.is_empty() {
        return Ok(Value::List(kept));
    }
    make(&kept, worst_first)?;
    while let Some(v) = it.next()? {
        let k = key_of(key, &v)?;
        let worst = ops::getitem_int(&at(&kept, 0)?, 0)?;
        if worst_first(&worst, &k)? {
            drop(replace(
                &kept,
                tuple(vec![k, Value::Int(order), v]),
                worst_first,
            )?);
            order += step;
        }
    }
    let sorted = ops::sorted(kept.take(), &Value::None, largest)?;
    Ok(list(
        sorted
            .iter()
            .map(|entry| ops::getitem_int(entry, 2))
            .collect::<R<Vec<Value>>>()?,
    ))
}

/// `nlargest(n, iterable, key=None)`
pub fn nlargest(n: &Value, iterable: &Value, key: &Value) -> R {
    best(n, iterable, key, true)
}
/// `nsmallest(n, iterable, key=None)`
pub fn nsmallest(n: &Value, iterable: &Value, key: &Value) -> R {
    best(n, iterable, key, false)
}

/// The state of `merge`: a heap of lists (key, order, item), the sources by order.
struct Merge {
    unread: Option<Vec<Value>>,
    sources: Vec<ForIter>,
    heap: Ref<List>,
    key: Value,
    above: Above,
    reverse: bool,
    given: bool, // whether the item on top was handed out
}
impl Merge {
    /// The entry of a source's next item.
    fn entry(&mut self, source: usize) -> R<Option<Value>> {
        let Some(v) = self.sources[source].next()? else {
            return Ok(None);
        };
        let order = i64::try_from(source).unwrap_or(i64::MAX);
        let order = if self.reverse { -order } else { order };
        Ok(Some(list(vec![
            key_of(&self.key, &v)?,
            Value::Int(order),
            v,
        ])))
    }
    fn start(&mut self, iterables: &[Value]) -> R<()> {
        for (i, v) in iterables.iter().enumerate() {
            self.sources.push(ops::for_iter(v)?);
            if let Some(entry) = self.entry(i)? {
                self.heap.push(entry);
            }
        }
        make(&self.heap, self.above)
    }
}
impl PyIter for Merge {
    fn next(&mut self) -> R<Option<Value>> {
        if let Some(iterables) = self.unread.take() {
            self.start(&iterables)?;
        }
        if self.given {
            let top = at(&self.heap, 0)?;
            let Value::Int(order) = ops::getitem_int(&top, 1)? else {
                return Ok(None);
            };
            match self.entry(usize::try_from(order.unsigned_abs()).unwrap_or(0))? {
                Some(entry) if self.heap.len() > 1 => drop(replace(&self.heap, entry, self.above)?),
                Some(entry) => put(&self.heap, 0, entry),
                None => drop(pop(&self.heap, self.above)?),
            }
        }
        self.given = true;
        match self.heap.get(0) {
            Some(top) => ops::getitem_int(&top, 2).map(Some),
            None => Ok(None),
        }
    }
    fn class(&self) -> Ref<Class> {
        b::generator()
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.unread.iter().flatten().for_each(|v| v.traverse(visit));
        self.sources.iter().for_each(|s| s.traverse(visit));
        visit(self.heap.head());
        self.key.traverse(visit);
    }
}

/// `merge(*iterables, key=None, reverse=False)`
pub fn merge(key: &Value, reverse: &Value, iterables: &Value) -> R {
    let reverse = ops::truth(reverse)?;
    Ok(Iter::new(Merge {
        unread: Some(ops::collect(iterables)?),
        sources: Vec::new(),
        heap: List::new(Vec::new()),
        key: key.clone(),
        above: if reverse { GREATEST } else { LEAST },
        reverse,
        given: false,
    }))
}
