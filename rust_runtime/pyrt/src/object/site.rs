//! Inline caches: what one place of the program found when it last looked an attribute up, valid for instances of one shape.
use super::{Class, Func, FuncDef, Inst, NativeDef, Ref, Shape, Value};
use std::cell::{Cell, UnsafeCell};
use std::mem::{Discriminant, ManuallyDrop};

/// How often a place learns before it leaves looking up to the caches that all places share: its objects are of too many classes.
const PATIENCE: u32 = 64;

/// How a place treats what it found in the class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Nothing was found yet.
    Nothing,
    /// A value that is handed out as it is.
    Plain,
    /// A function that takes the object as its first argument.
    Method,
    /// A function that does not take it.
    Static,
    /// A property.
    Property,
}

/// A place of the program that reads, writes or calls an attribute of a certain name.
///
/// It knows a shape, and because shapes belong to one class, it knows the class. What it found in the class is not counted: a class forgets
/// the sites that know it (`Class::watch`) before an attribute of it or of its bases goes away, and before it goes itself.
pub struct Site {
    own: Cell<Option<&'static Shape>>,
    at: Cell<usize>,
    grown: Cell<Option<&'static Shape>>,
    class: Cell<Option<&'static Shape>>,
    role: Cell<Role>,
    found: UnsafeCell<ManuallyDrop<Value>>,
    kind: Cell<Option<Discriminant<Value>>>,
    native: Cell<Option<&'static NativeDef>>,
    /// What instances of the shape `own` call, where this place calls something.
    target: Cell<Option<&'static FuncDef>>,
    tries: Cell<u32>,
}

// SAFETY: Python code, and with it every access, runs on one thread by design (see `Global`).
unsafe impl Sync for Site {}

impl Site {
    /// A place that found nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Site {
            own: Cell::new(None),
            at: Cell::new(0),
            grown: Cell::new(None),
            class: Cell::new(None),
            role: Cell::new(Role::Nothing),
            found: UnsafeCell::new(ManuallyDrop::new(Value::Unbound)),
            kind: Cell::new(None),
            native: Cell::new(None),
            target: Cell::new(None),
            tries: Cell::new(0),
        }
    }

    /// The place in instances of a shape where their own attribute is, or will be: then it is the one behind the last.
    #[inline]
    pub(super) fn own(&self, shape: &'static Shape) -> Option<usize> {
        self.knows(shape).then(|| self.at.get())
    }

    #[inline]
    fn knows(&self, shape: &'static Shape) -> bool {
        self.own.get().is_some_and(|own| std::ptr::eq(own, shape))
    }

    /// The shape that instances of the known shape have once the attribute was added.
    #[inline]
    pub(super) fn grown(&self) -> Option<&'static Shape> {
        self.grown.get()
    }

    /// The function to call for instances of this shape with exactly the arguments of this place.
    #[inline]
    pub fn function(&self, i: &Inst) -> Option<Ref<Func>> {
        if !self.knows(i.shape()) {
            return None;
        }
        // SAFETY: `found` is alive as long as a shape is known.
        match unsafe { &**self.found.get() } {
            Value::Func(f) => Some(f.clone()),
            _ => None,
        }
    }

    /// Whether a call with exactly the arguments of this place comes to this function.
    #[inline]
    pub fn leads_to(&self, i: &Inst, def: &'static FuncDef) -> bool {
        self.knows(i.shape()) && self.target.get().is_some_and(|t| std::ptr::eq(t, def))
    }

    /// What instances of this shape find in their class.
    #[inline]
    pub fn in_class(&self, i: &Inst) -> Option<(Role, Value)> {
        let known = self.class.get().is_some_and(|c| std::ptr::eq(c, i.shape()));
        // SAFETY: as in `function`.
        known.then(|| (self.role.get(), unsafe { (**self.found.get()).clone() }))
    }

    /// The method of values of the builtin type of `v`, whose methods never change.
    #[inline]
    pub fn builtin(&self, v: &Value) -> Option<&'static NativeDef> {
        match self.kind.get() {
            Some(kind) if kind == std::mem::discriminant(v) => self.native.get(),
            _ => None,
        }
    }

    /// Whether learning is worth it; counts.
    pub fn learns(&self) -> bool {
        let tries = self.tries.get();
        self.tries.set(tries.saturating_add(1));
        tries < PATIENCE
    }

    /// Remembers an instance's own attribute; `grown` where writing adds it.
    pub(super) fn learn_own(
        &self,
        shape: &'static Shape,
        at: usize,
        grown: Option<&'static Shape>,
    ) {
        self.own.set(Some(shape));
        self.at.set(at);
        self.grown.set(grown);
    }

    /// Remembers what instances of a shape find in their class, which must watch the site.
    pub(super) fn learn_class(&self, shape: &'static Shape, role: Role, found: &Value) {
        self.class.set(Some(shape));
        self.role.set(role);
        // SAFETY: a copy without a count of its own, which is never dropped; `forget` comes before the class lets go of it.
        unsafe { *self.found.get() = ManuallyDrop::new(std::ptr::read(found)) };
    }

    /// Of a place that calls: whether the method that it just learned takes the arguments of this place as they are.
    pub fn learn_exact(&self, exact: bool) {
        self.own.set(self.class.get().filter(|_| exact));
        // SAFETY: as in `function`.
        self.target.set(match unsafe { &**self.found.get() } {
            Value::Func(f) => Some(f.def),
            _ => None,
        });
    }

    /// The address of the class behind which `super()` looked.
    #[inline]
    pub fn behind(&self) -> usize {
        self.at.get()
    }

    /// Remembers a method that `super()` found behind a class, which instances of the shape keep alive; see `learn_class`.
    pub(super) fn learn_super(
        &self,
        shape: &'static Shape,
        behind: &Ref<Class>,
        found: &Value,
        exact: bool,
    ) {
        self.learn_class(shape, Role::Method, found);
        self.at.set(behind.addr());
        self.learn_exact(exact);
    }

    /// Remembers a method of the builtin type of `v`.
    pub fn learn_builtin(&self, v: &Value, native: &'static NativeDef) {
        self.kind.set(Some(std::mem::discriminant(v)));
        self.native.set(Some(native));
    }

    /// Forgets what it knows about instances.
    pub(super) fn forget(&self) {
        self.own.set(None);
        self.class.set(None);
        self.grown.set(None);
        self.role.set(Role::Nothing);
        // SAFETY: the value is not counted, so nothing is dropped.
        unsafe { *self.found.get() = ManuallyDrop::new(Value::Unbound) };
    }
}

impl Default for Site {
    fn default() -> Self {
        Self::new()
    }
}
