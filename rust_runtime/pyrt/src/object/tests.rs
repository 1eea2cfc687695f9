//! Tests of counted references, the collector and weak references; `make miri` runs them under miri.
use super::{Cell, Dict, Global, Head, Inst, Payload, Ref, Value, Weak, gc, list, str};
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The runtime's state is one thread's at a time: `cargo test` runs the tests of a file in several.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What finalizers of `Node` saved.
static SAVED: Global<Vec<Ref<Node>>> = Global::new(Vec::new());
static FREED: Global<usize> = Global::new(0);

/// An object with one reference; its finalizer may save it, and may cut the reference.
struct Node {
    to: Cell,
    link: Global<Option<Ref<Node>>>,
    saves: bool,
    cuts: bool,
    finalized: std::cell::Cell<bool>,
}
impl Payload for Node {
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.to.get_ref(|v| v.traverse(visit));
        if let Some(n) = self.link.get() {
            visit(n.head());
        }
    }
    fn clear(&self) {
        self.to.set(Value::None);
        drop(self.link.get().take());
    }
    fn finalize(this: &Ref<Self>) {
        if this.finalized.replace(true) {
            return;
        }
        if this.saves {
            SAVED.get().push(this.clone());
        }
        if this.cuts {
            drop(this.link.get().take());
        }
    }
}
impl Drop for Node {
    fn drop(&mut self) {
        *FREED.get() += 1;
    }
}
fn node(saves: bool, cuts: bool) -> Ref<Node> {
    let finalized = std::cell::Cell::new(false);
    Ref::new(Node {
        to: Cell::field(str("kept")),
        link: Global::new(None),
        saves,
        cuts,
        finalized,
    })
}
fn link(from: &Ref<Node>, to: &Ref<Node>) {
    *from.link.get() = Some(to.clone());
}
fn holds_its_text(n: &Ref<Node>) -> bool {
    n.to.get().as_str() == Some("kept")
}

#[test]
fn cycles_are_freed_and_what_is_held_is_not() {
    let _alone = alone();
    let before = gc::tracked();
    let (a, held) = (list(vec![]), list(vec![]));
    for v in [&a, &held] {
        if let Value::List(l) = v {
            l.push(v.clone());
        }
    }
    drop(a);
    assert_eq!(gc::collect(), 1);
    assert_eq!(gc::tracked(), before + 1);
    if let Value::List(l) = &held {
        assert_eq!(l.len(), 1);
    }
    drop(held);
    assert_eq!(gc::collect(), 1);
    assert_eq!(gc::tracked(), before);
}

#[test]
fn a_cycle_through_a_dict_is_freed() {
    let _alone = alone();
    let before = gc::tracked();
    let d = Dict::new();
    d.set_text("me", Value::Dict(d.clone()));
    d.set_text("list", list(vec![Value::Dict(d.clone())]));
    drop(d);
    assert_eq!(gc::collect(), 2);
    assert_eq!(gc::tracked(), before);
}

#[test]
fn a_finalizer_saves_its_object_whether_or_not_it_cuts_the_cycle() {
    let _alone = alone();
    for cuts in [false, true] {
        let freed = *FREED.get();
        let (saved, other) = (node(true, cuts), node(false, false));
        link(&saved, &other);
        link(&other, &saved);
        drop((saved, other));
        gc::collect();
        let saved = SAVED.get().pop();
        assert!(
            saved.as_ref().is_some_and(holds_its_text),
            "a saved object was cleared"
        );
        if !cuts {
            let reached = saved.as_ref().and_then(|s| s.link.get().clone());
            assert!(
                reached.as_ref().is_some_and(holds_its_text),
                "what a saved object reaches was cleared"
            );
        }
        drop(saved);
        gc::collect();
        assert_eq!(*FREED.get() - freed, 2);
    }
}

#[test]
fn a_finalizer_saves_an_object_whose_last_reference_goes() {
    let _alone = alone();
    let freed = *FREED.get();
    drop(node(true, false));
    let saved = SAVED.get().pop();
    assert!(saved.as_ref().is_some_and(holds_its_text));
    assert_eq!(*FREED.get(), freed);
    drop(saved);
    assert_eq!(*FREED.get(), freed + 1);
}

#[test]
fn a_long_chain_is_freed_without_recursion() {
    let _alone = alone();
    let before = gc::tracked();
    let mut v = Value::None;
    for _ in 0..if cfg!(miri) { 500 } else { 200_000 } {
        v = list(vec![v]);
    }
    drop(v);
    assert_eq!(gc::tracked(), before);
}

#[test]
fn a_weak_reference_ends_with_its_object() {
    let _alone = alone();
    let object = Value::Inst(Inst::new(crate::generated::builtins::object(), None));
    let (weak, same) = (Weak::new(&object), Weak::new(&object));
    assert!(weak.get().is_some_and(|v| v.is(&object)));
    drop(object);
    assert!(weak.get().is_none() && same.get().is_none());
}

#[test]
fn a_dict_keeps_its_order_over_deletions_and_growth() {
    let _alone = alone();
    let d = Dict::new();
    for i in 0..100 {
        d.set_text(&i.to_string(), Value::Int(i));
    }
    for i in (0..100).filter(|i| i % 3 != 0) {
        assert!(matches!(d.remove(&str(&i.to_string())), Ok(Some(Value::Int(n))) if n == i));
    }
    d.set_text("1", Value::Int(1));
    let values: Vec<i64> = d
        .values()
        .iter()
        .filter_map(|v| {
            if let Value::Int(i) = v {
                Some(*i)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(values, (0..100).step_by(3).chain([1]).collect::<Vec<_>>());
}
