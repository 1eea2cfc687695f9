//! `asyncio.Queue`, `LifoQueue` and `PriorityQueue` (`Lib/asyncio/queues.py`); classes of the program may override `_init`, `_get`, `_put`.
use super::await_::await_future;
use super::base;
use super::event;
pub use super::queue_store::_queue;
use super::waiters::{Bound, Waiters};
use crate::error::{PyErr, index_error, value_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Global, Head, Inst, NativeData, R, Ref, Value, boolean, coro_new, int_usize,
    intern, list, native, str,
};
use crate::ops;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ptr::NonNull;

/// In which order items come out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Fifo,
    Lifo,
    Priority,
}

/// The data of a queue.
pub struct QueueData {
    order: Order,
    maxsize: Slot,
    max: Cell<f64>,
    items: RefCell<VecDeque<Value>>,
    getters: Waiters,
    putters: Waiters,
    unfinished: Cell<i64>,
    finished: Slot,
    bound: Bound,
    /// Whether the items are in the attribute `_queue`, because the program asked for it.
    shared: Cell<bool>,
}
impl NativeData for QueueData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.items.borrow().iter().for_each(|v| v.traverse(visit));
        self.getters.traverse(visit);
        self.putters.traverse(visit);
        self.finished.get_ref(|v| v.traverse(visit));
        self.bound.traverse(visit);
    }
    fn clear(&self) {
        drop(self.items.take());
    }
    fn at_once(&self, this: &Value, method: &str, args: &mut [Value]) -> Option<R> {
        if cfg!(feature = "small") || self.shared.get() || self.order == Order::Priority {
            return None; // the program's own code has a say
        }
        match (method, args) {
            ("get", []) if !self.items.borrow().is_empty() => Some(get_nowait(this)),
            ("put", [item]) if !is_full(this, self).ok()? => Some(put_nowait(this, item)),
            _ => None,
        }
    }
}

fn of(v: &Value) -> R<&QueueData> {
    native::<QueueData>(v, "Queue")
}

fn new(order: Order) -> QueueData {
    QueueData {
        order,
        maxsize: Slot::field(Value::Int(0)),
        max: Cell::new(0.0),
        items: RefCell::default(),
        getters: Waiters::default(),
        putters: Waiters::default(),
        unfinished: Cell::new(0),
        finished: Slot::field(event::make(true)),
        bound: Bound::default(),
        shared: Cell::new(false),
    }
}

/// A queue of the runtime's own.
pub fn make(max: u32) -> R {
    let data = new(Order::Fifo);
    data.max.set(f64::from(max));
    Ok(Inst::with(&types::queue(), data))
}

/// `Queue.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let order = match class {
        Value::Class(c) if c.is_subclass(&types::priority_queue()) => Order::Priority,
        Value::Class(c) if c.is_subclass(&types::lifo_queue()) => Order::Lifo,
        _ => Order::Fifo,
    };
    super::instance(class, new(order))
}

/// `Queue(maxsize=0)`
pub fn __init__(v: &Value, maxsize: &Value) -> R {
    let d = of(v)?;
    d.max.set(super::compared(maxsize, "<=").unwrap_or(0.0));
    d.maxsize.set(maxsize.clone());
    if overridden(v) {
        super::method(v, "_init", &mut [maxsize.clone()])?;
    }
    Ok(Value::None)
}

/// Whether the queue is of a class of the program.
fn overridden(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if !i.class_ref().builtin)
}

/// What puts an item into a list or deque of the program's, and what takes one out.
pub(super) type Store = (fn(Order, &Value, &Value) -> R, fn(Order, &Value) -> R);

/// Set where a program looks into queues, so that others link nothing of it.
pub(super) static STORE: Global<Option<Store>> = Global::new(None);

/// The attribute `_queue` that a class of the program may have set, or the program asked for.
fn own_store(v: &Value, d: &QueueData) -> Option<Value> {
    match v {
        Value::Inst(i) if d.shared.get() || !i.class_ref().builtin => i.get(&intern("_queue")),
        _ => None,
    }
}

/// From now on the items are in the attribute `_queue`, made by `make` of those that are there and their order.
pub(super) fn share(v: &Value, make: impl FnOnce(Order, Value) -> R) -> R {
    let (Value::Inst(i), d) = (v, of(v)?) else {
        return Ok(Value::None);
    };
    if let Some(store) = i.get(&intern("_queue")) {
        return Ok(store);
    }
    let store = make(d.order, list(d.items.take().into()))?;
    d.shared.set(true);
    drop(i.set(&intern("_queue"), store.clone()));
    Ok(store)
}

/// What the items are in since the program asked for it, with what works on it.
fn shared_store(v: &Value, d: &QueueData) -> Option<(Value, Store)> {
    let store = if d.shared.get() {
        own_store(v, d)?
    } else {
        return None;
    };
    Some((store, (*STORE.get())?))
}

fn size(v: &Value, d: &QueueData) -> R<usize> {
    match own_store(v, d) {
        Some(store) => ops::len(&store),
        None => Ok(d.items.borrow().len()),
    }
}

#[allow(clippy::cast_precision_loss)]
fn is_full(v: &Value, d: &QueueData) -> R<bool> {
    let max = d.max.get();
    Ok(max > 0.0 && size(v, d)? as f64 >= max)
}

fn wake_next(waiters: &Waiters) -> R<()> {
    while let Some(waiter) = waiters.pop() {
        if !base::of(&waiter)?.done() {
            return base::set_result(&waiter, Value::None);
        }
    }
    Ok(())
}

/// `queue._init(maxsize)`
pub fn _init(_v: &Value, _maxsize: &Value) -> R {
    Ok(Value::None)
}

/// `queue._put(item)`
pub fn _put(v: &Value, item: &Value) -> R {
    let d = of(v)?;
    if let Some((store, (put, _))) = shared_store(v, d) {
        return put(d.order, &store, item);
    }
    if d.order != Order::Priority {
        d.items.borrow_mut().push_back(item.clone());
        return Ok(Value::None);
    }
    let mut heap: Vec<Value> = d.items.take().into(); // comparing may run Python code: no borrow meanwhile
    heap.push(item.clone());
    let last = heap.len() - 1;
    let r = sift_down(&mut heap, 0, last);
    drop(d.items.replace(heap.into()));
    r.map(|()| Value::None)
}

/// `queue._get()`
pub fn _get(v: &Value) -> R {
    let d = of(v)?;
    if let Some((store, (_, get))) = shared_store(v, d) {
        return get(d.order, &store);
    }
    let empty = || index_error("pop from an empty deque");
    match d.order {
        Order::Fifo => d.items.borrow_mut().pop_front().ok_or_else(empty),
        Order::Lifo => d
            .items
            .borrow_mut()
            .pop_back()
            .ok_or_else(|| index_error("pop from empty list")),
        Order::Priority => {
            let mut heap: Vec<Value> = d.items.take().into();
            let r = heap_pop(&mut heap);
            drop(d.items.replace(heap.into()));
            r
        }
    }
}

fn heap_pop(heap: &mut Vec<Value>) -> R {
    let Some(last) = heap.pop() else {
        return Err(index_error("index out of range"));
    };
    if heap.is_empty() {
        return Ok(last);
    }
    let first = std::mem::replace(&mut heap[0], last);
    sift_up(heap)?;
    Ok(first)
}

/// `heapq._siftdown`
fn sift_down(heap: &mut [Value], start: usize, mut at: usize) -> R<()> {
    while at > start {
        let parent = (at - 1) / 2;
        if !super::less(&heap[at], &heap[parent])? {
            break;
        }
        heap.swap(at, parent);
        at = parent;
    }
    Ok(())
}

/// `heapq._siftup` of the root.
fn sift_up(heap: &mut [Value]) -> R<()> {
    let mut at = 0;
    while 2 * at + 1 < heap.len() {
        let mut child = 2 * at + 1;
        if child + 1 < heap.len() && !super::less(&heap[child], &heap[child + 1])? {
            child += 1;
        }
        heap.swap(at, child);
        at = child;
    }
    sift_down(heap, 0, at)
}

/// `queue.qsize()`
pub fn qsize(v: &Value) -> R {
    Ok(int_usize(size(v, of(v)?)?))
}

/// `queue.maxsize`
pub fn maxsize(v: &Value) -> R {
    Ok(of(v)?.maxsize.get())
}

/// `queue.empty()`
pub fn empty(v: &Value) -> R {
    Ok(boolean(size(v, of(v)?)? == 0))
}

/// `queue.full()`
pub fn full(v: &Value) -> R {
    Ok(boolean(is_full(v, of(v)?)?))
}

/// After a failed wait: out of the list, and pass a wake-up on that came too late.
fn abandon(waiter: &Ref<Inst>, waiters: &Waiters, can_go_on: bool) -> R<()> {
    base::cancel(waiter, &Value::None)?;
    waiters.remove(waiter);
    if can_go_on && !base::of(waiter)?.cancelled() {
        wake_next(waiters)?;
    }
    Ok(())
}

/// `await queue.put(item)`
///
/// # Errors
/// What is thrown into it.
pub async fn put_(v: Value, item: Value) -> R {
    let d = of(&v)?;
    while is_full(&v, d)? {
        let waiter = d.bound.future(&v)?;
        d.putters.push(&waiter);
        if let Err(e) = await_future(waiter.clone()).await {
            abandon(&waiter, &d.putters, !is_full(&v, d)?)?;
            return Err(e);
        }
    }
    if overridden(&v) {
        super::method(&v, "put_nowait", &mut [item])
    } else {
        put_nowait(&v, &item)
    }
}

/// `queue.put(item)`
pub fn put(v: &Value, item: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::QUEUE_PUT, put_(v.clone(), item.clone())))
}

/// `queue.put_nowait(item)`
pub fn put_nowait(v: &Value, item: &Value) -> R {
    let d = of(v)?;
    if is_full(v, d)? {
        return Err(PyErr::new(types::queue_full(), vec![]));
    }
    if overridden(v) {
        super::method(v, "_put", &mut [item.clone()])?;
    } else {
        _put(v, item)?;
    }
    d.unfinished.set(d.unfinished.get() + 1);
    d.finished.get_ref(event::clear)?;
    wake_next(&d.getters)?;
    Ok(Value::None)
}

/// `await queue.get()`
///
/// # Errors
/// What is thrown into it.
pub async fn get_(v: Value) -> R {
    let d = of(&v)?;
    while size(&v, d)? == 0 {
        let waiter = d.bound.future(&v)?;
        d.getters.push(&waiter);
        if let Err(e) = await_future(waiter.clone()).await {
            abandon(&waiter, &d.getters, size(&v, d)? > 0)?;
            return Err(e);
        }
    }
    if overridden(&v) {
        super::method(&v, "get_nowait", &mut [])
    } else {
        get_nowait(&v)
    }
}

/// `queue.get()`
pub fn get(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::QUEUE_GET, get_(v.clone())))
}

/// `queue.get_nowait()`
pub fn get_nowait(v: &Value) -> R {
    let d = of(v)?;
    if size(v, d)? == 0 {
        return Err(PyErr::new(types::queue_empty(), vec![]));
    }
    let item = if overridden(v) {
        super::method(v, "_get", &mut [])?
    } else {
        _get(v)?
    };
    wake_next(&d.putters)?;
    Ok(item)
}

/// `queue.task_done()`
pub fn task_done(v: &Value) -> R {
    let d = of(v)?;
    let left = d.unfinished.get();
    if left <= 0 {
        return Err(value_error("task_done() called too many times"));
    }
    d.unfinished.set(left - 1);
    if left == 1 {
        event::set(&d.finished.get())?;
    }
    Ok(Value::None)
}

/// `await queue.join()`
///
/// # Errors
/// What is thrown into it.
pub async fn join_(v: Value) -> R {
    let d = of(&v)?;
    if d.unfinished.get() > 0 {
        event::wait_(d.finished.get()).await?;
    }
    Ok(Value::None)
}

/// `queue.join()`
pub fn join(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::QUEUE_JOIN, join_(v.clone())))
}

fn format(v: &Value) -> R<String> {
    let d = of(v)?;
    let mut text = format!("maxsize={}", super::repr_text(&d.maxsize.get()));
    let items: Vec<Value> = match own_store(v, d) {
        Some(store) => super::collect(&store)?,
        None => d.items.borrow().iter().cloned().collect(),
    };
    if !items.is_empty() {
        text += &format!(" _queue={}", super::repr_text(&list(items)));
    }
    for (name, waiters) in [("_getters", &d.getters), ("_putters", &d.putters)] {
        if !waiters.is_empty() {
            text += &format!(" {name}[{}]", waiters.len());
        }
    }
    if d.unfinished.get() > 0 {
        text += &format!(" tasks={}", d.unfinished.get());
    }
    Ok(text)
}

/// `repr(queue)`
pub fn __repr__(v: &Value) -> R {
    let at = v.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(str(&format!(
        "<{} at {at:#x} {}>",
        crate::types::type_of(v).name(),
        format(v)?
    )))
}

/// `str(queue)`
pub fn __str__(v: &Value) -> R {
    Ok(str(&format!(
        "<{} {}>",
        crate::types::type_of(v).name(),
        format(v)?
    )))
}

/// `Queue[T]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}

/// `_getters`: those that wait for an item.
pub fn _getters(v: &Value) -> R {
    Ok(of(v)?.getters.listed())
}

/// `_putters`: those that wait for a free place.
pub fn _putters(v: &Value) -> R {
    Ok(of(v)?.putters.listed())
}

/// `_unfinished_tasks`
pub fn _unfinished_tasks(v: &Value) -> R {
    Ok(Value::Int(of(v)?.unfinished.get()))
}

/// `_maxsize`
pub fn _maxsize(v: &Value) -> R {
    maxsize(v)
}

/// `_finished`: the event that `join` waits for.
pub fn _finished(v: &Value) -> R {
    Ok(of(v)?.finished.get())
}

/// `queue.name = value`: programs change how many items there may be, and how many are unfinished.
pub fn __setattr__(v: &Value, name: &Value, value: &Value) -> R {
    let name = crate::builtins::object::attribute_name(name)?;
    let d = of(v)?;
    match (name.as_str(), v) {
        ("_unfinished_tasks", _) => d.unfinished.set(super::integer(value)?),
        ("_maxsize", _) => {
            d.max.set(super::compared(value, "<=").unwrap_or(0.0));
            d.maxsize.set(value.clone());
        }
        ("_finished", _) => d.finished.set(value.clone()),
        ("_queue", Value::Inst(i)) => {
            if i.class_ref().builtin {
                crate::ops::getattr_name(v, name)?; // from now on there is such an attribute
            }
            drop(i.set(name, value.clone()));
        }
        _ => crate::ops::generic_setattr(v, name, value.clone())?,
    }
    Ok(Value::None)
}

/// `_loop`: the one that it is bound to.
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.bound.event_loop())
}

/// `_format()`: the middle of its repr.
pub fn _format(v: &Value) -> R {
    Ok(str(&format(v)?))
}

/// `vars(queue)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
