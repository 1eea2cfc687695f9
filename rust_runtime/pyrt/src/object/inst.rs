//! Instances: attributes by shape (hidden class), or in a dict once `__dict__` was asked for; data of builtin bases.
use super::global::Global;
use super::shape::{CACHE_SIZE, slot_of};
use super::site::{Role, Site};
use super::value::{R, Value};
use super::{Class, Dict, Head, Payload, Ref, Shape, Str};
use crate::kinds::{self, Kind};
use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;

/// Where an attribute of the instance itself is: (class version, shape, address of the interned name) to its place, or to the shape that
/// the instance has once it is set. None of the three is ever used twice, so entries need no invalidation.
#[derive(Clone, Copy)]
struct Place {
    version: u32,
    shape: u32,
    name: usize,
    at: usize,
    next: Option<&'static Shape>,
}
const NOWHERE: Place = Place {
    version: 0,
    shape: 0,
    name: 0,
    at: 0,
    next: None,
};
/// Attributes that reading finds in the instance, past the class and its hooks.
static READS: Global<[Place; CACHE_SIZE]> = Global::new([NOWHERE; CACHE_SIZE]);
/// The same of writing.
static WRITES: Global<[Place; CACHE_SIZE]> = Global::new([NOWHERE; CACHE_SIZE]);

struct Attrs {
    shape: &'static Shape,
    values: Vec<Value>,
    dict: Option<Ref<Dict>>, // from then on the truth but for slots, and the shape is `Shape::of_dicts` with them
}

/// What an instance of a runtime class keeps besides attributes.
pub trait NativeData: Any {
    /// The kind that a program may be linked without.
    fn kind() -> Option<Kind>
    where
        Self: Sized,
    {
        None
    }
    /// Reports what it holds, as `Payload::traverse`.
    fn traverse(&self, _visit: &mut dyn FnMut(NonNull<Head>)) {}
    /// Lets go of what it holds.
    fn clear(&self) {}
    /// Runs when the instance is about to be freed; may resurrect it.
    fn finalize(&self, _this: &Ref<Inst>) {}
    /// Does what awaiting a coroutine method of the class does, where that ends without waiting and does not fail, and gives its
    /// result; `None`, with nothing done, where it may wait or fail. `__aexit__` is asked without arguments: no exception is on its way.
    fn at_once(&self, _this: &Value, _method: &str, _args: &mut [Value]) -> Option<R> {
        None
    }
    /// The builtin value that it stands for, where the class derives from a builtin type.
    fn wrapped(&self) -> Option<&Value> {
        None
    }
}

/// The builtin value inside an instance of a class derived from int, str, list, dict, ….
pub struct Wrapped(pub Value);
impl NativeData for Wrapped {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
    fn wrapped(&self) -> Option<&Value> {
        Some(&self.0)
    }
}

/// An instance.
pub struct Inst {
    class: UnsafeCell<Ref<Class>>,
    attrs: UnsafeCell<Attrs>,
    native: Option<Box<dyn NativeData>>,
    finalized: Cell<bool>,
}

impl Payload for Inst {
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        let a = self.attrs();
        a.values.iter().for_each(|v| v.traverse(visit));
        if let Some(d) = &a.dict {
            visit(d.head());
        }
        // SAFETY: a shared look at the class pointer.
        visit(unsafe { &*self.class.get() }.head());
        if let Some(n) = &self.native {
            n.traverse(visit);
        }
    }
    fn clear(&self) {
        let a = self.attrs();
        let old = std::mem::take(&mut a.values);
        let dict = a.dict.clone();
        a.shape = match &dict {
            Some(_) => Shape::of_dicts(),
            None => self.class_ref().root_shape(),
        };
        drop(old);
        if let Some(d) = dict {
            Payload::clear(&*d);
        }
        if let Some(n) = &self.native {
            n.clear();
        }
    }
    fn finalize(this: &Ref<Self>) {
        if !this.finalized.get() {
            if let Some(n) = &this.native {
                n.finalize(this);
            }
            if this.class().flags().del {
                this.finalized.set(true);
                crate::ops::call_del(this);
            }
        }
        if this.count() == 1 {
            super::weak::forget(this.head());
        }
    }
}

impl Inst {
    /// A new instance without attributes.
    pub fn new(class: Ref<Class>, native: Option<Box<dyn NativeData>>) -> Ref<Inst> {
        let shape = class.root_shape();
        let attrs = Attrs {
            shape,
            values: Vec::with_capacity(shape.room()),
            dict: None,
        };
        Ref::new(Inst {
            class: UnsafeCell::new(class),
            attrs: UnsafeCell::new(attrs),
            native,
            finalized: Cell::new(false),
        })
    }

    /// Whether `__del__` has run.
    pub fn is_finalized(&self) -> bool {
        self.finalized.get()
    }

    /// Whether attributes were set on the instance itself, or its `__dict__` was asked for.
    pub fn has_attributes(&self) -> bool {
        let a = self.attrs();
        a.dict.is_some() || !a.values.is_empty()
    }

    /// A new instance of a runtime class, as a value.
    pub fn with<T: NativeData>(class: &Ref<Class>, data: T) -> Value {
        if let Some(kind) = T::kind() {
            kinds::require(kind);
        }
        Value::Inst(Inst::new(class.clone(), Some(Box::new(data))))
    }

    #[allow(clippy::mut_from_ref)]
    #[inline]
    fn attrs(&self) -> &mut Attrs {
        // SAFETY: one thread; every use below is a leaf operation (nothing is dropped, no Python code runs).
        unsafe { &mut *self.attrs.get() }
    }

    /// The class.
    #[inline]
    pub fn class(&self) -> Ref<Class> {
        // SAFETY: cloning the pointer runs no Python code.
        unsafe { (*self.class.get()).clone() }
    }

    /// The class, without counting: not to be held over Python code.
    #[inline]
    pub fn class_ref(&self) -> &Ref<Class> {
        // SAFETY: `set_class` is the only writer, and a borrow is never held over code that could call it.
        unsafe { &*self.class.get() }
    }

    /// `obj.__class__ = C`.
    pub fn set_class(&self, class: Ref<Class>) {
        if self.attrs().dict.is_none() {
            self.dict(); // shapes belong to the class
        }
        // SAFETY: the swap runs no Python code; the old class is dropped after it.
        let old = unsafe { std::mem::replace(&mut *self.class.get(), class) };
        drop(old);
    }

    /// The data of a runtime class, whichever it is.
    #[inline]
    pub fn data(&self) -> Option<&dyn NativeData> {
        self.native.as_deref()
    }

    /// The data of a runtime class.
    #[inline]
    pub fn native<T: NativeData>(&self) -> Option<&T> {
        if T::kind().is_some_and(kinds::excluded) {
            return None;
        }
        (&**self.native.as_ref()? as &dyn Any).downcast_ref()
    }

    /// The builtin value inside, where the class derives from a builtin type.
    #[inline]
    pub fn wrapped(&self) -> Option<&Value> {
        self.native.as_ref()?.wrapped()
    }

    /// An attribute of the instance itself; `name` is interned.
    #[inline]
    pub fn get(&self, name: &Ref<Str>) -> Option<Value> {
        let a = self.attrs();
        if let Some(d) = &a.dict {
            return d.get_str(name);
        }
        a.shape.find(name).map(|i| a.values[i].clone())
    }

    /// Sets an attribute of the instance itself; hands back the old value.
    #[inline]
    #[must_use = "drop the old value after the borrow"]
    pub fn set(&self, name: &Ref<Str>, v: Value) -> Option<Value> {
        let a = self.attrs();
        if let Some(d) = &a.dict {
            return d.set_str(name, v);
        }
        if let Some(i) = a.shape.find(name) {
            return Some(std::mem::replace(&mut a.values[i], v));
        }
        a.shape = a.shape.with(name);
        a.values.push(v);
        None
    }

    /// Which attributes the instance has, and where.
    #[inline]
    pub(super) fn shape(&self) -> &'static Shape {
        self.attrs().shape
    }

    /// The attribute that a site reads, where the site knows its place.
    #[inline]
    pub fn read_at(&self, site: &Site) -> Option<Value> {
        let a = self.attrs();
        a.values.get(site.own(a.shape)?).cloned()
    }

    /// Sets the attribute that a site writes and hands back the old value, or the new one where the site does not know its place, or
    /// there is none yet.
    #[inline]
    pub fn write_at(&self, site: &Site, v: Value) -> Result<Value, Value> {
        let a = self.attrs();
        match site.own(a.shape).and_then(|at| a.values.get_mut(at)) {
            Some(old) => Ok(std::mem::replace(old, v)),
            None => Err(v),
        }
    }

    /// Adds the attribute that a site writes, where the site knows that it is new; hands the value back where it does not.
    #[inline]
    pub fn grow_at(&self, site: &Site, v: Value) -> Result<(), Value> {
        let a = self.attrs();
        match (site.own(a.shape), site.grown()) {
            (Some(_), Some(grown)) => {
                a.shape = grown;
                a.values.push(v);
                Ok(())
            }
            _ => Err(v),
        }
    }

    /// Lets a site know where the attribute `name` of instances like this one is, if they have it: reading finds it there.
    pub fn teach_read(&self, name: &Ref<Str>, site: &'static Site) -> bool {
        let a = self.attrs();
        match (&a.dict, a.shape.find(name)) {
            (None, Some(at)) => {
                self.class_ref().watch(name, site);
                site.learn_own(a.shape, at, None);
                true
            }
            _ => false,
        }
    }

    /// Lets a site know where the attribute `name` of instances like this one is, or will be: writing goes there.
    pub fn teach_write(&self, name: &Ref<Str>, site: &'static Site) {
        let a = self.attrs();
        if a.dict.is_some() {
            return;
        }
        self.class_ref().watch(name, site);
        match a.shape.find(name) {
            Some(at) => site.learn_own(a.shape, at, None),
            None => site.learn_own(a.shape, a.values.len(), Some(a.shape.with(name))),
        }
    }

    /// Lets a site know what instances like this one, which do not have the attribute `name` themselves, find in their class.
    pub fn teach_class(
        &self,
        name: &Ref<Str>,
        site: &'static Site,
        role: Role,
        found: &Value,
    ) -> bool {
        let a = self.attrs();
        if a.dict.is_some() || a.shape.find(name).is_some() {
            return false;
        }
        self.class_ref().watch(name, site);
        site.learn_class(a.shape, role, found);
        true
    }

    /// Lets a site know what `super()` finds behind a class for instances like this one.
    pub fn teach_super(
        &self,
        name: &Ref<Str>,
        site: &'static Site,
        behind: &Ref<Class>,
        found: &Value,
        exact: bool,
    ) {
        let a = self.attrs();
        if a.dict.is_none() {
            self.class_ref().watch(name, site);
            site.learn_super(a.shape, behind, found, exact);
        }
    }

    /// An attribute that `remember_read` knows; `name` is interned.
    #[inline]
    pub fn read_known(&self, name: &Ref<Str>) -> Option<Value> {
        let a = self.attrs();
        let p = &READS.get()[slot_of(a.shape, name)];
        if p.name == name.addr()
            && p.shape == a.shape.id
            && p.version == self.class_ref().version()
            && a.dict.is_none()
        {
            return a.values.get(p.at).cloned();
        }
        None
    }

    /// From now on `read_known` finds the attribute: neither the class nor a hook has a say.
    pub fn remember_read(&self, name: &Ref<Str>) {
        let a = self.attrs();
        if let (None, Some(at)) = (&a.dict, a.shape.find(name)) {
            let version = self.class_ref().version();
            READS.get()[slot_of(a.shape, name)] = Place {
                version,
                shape: a.shape.id,
                name: name.addr(),
                at,
                next: None,
            };
        }
    }

    /// Sets an attribute that `remember_write` knows and hands back the old value, or the new one where it is not known.
    #[inline]
    pub fn write_known(&self, name: &Ref<Str>, v: Value) -> Result<Value, Value> {
        let a = self.attrs();
        let p = &WRITES.get()[slot_of(a.shape, name)];
        if p.name != name.addr()
            || p.shape != a.shape.id
            || p.version != self.class_ref().version()
            || a.dict.is_some()
        {
            return Err(v);
        }
        if let Some(next) = p.next {
            a.shape = next;
            a.values.push(v);
            return Ok(Value::Unbound);
        }
        match a.values.get_mut(p.at) {
            Some(old) => Ok(std::mem::replace(old, v)),
            None => Err(v),
        }
    }

    /// From now on `write_known` sets the attribute: neither the class nor a hook has a say.
    pub fn remember_write(&self, name: &Ref<Str>) {
        let a = self.attrs();
        if a.dict.is_some() {
            return;
        }
        let (at, next) = match a.shape.find(name) {
            Some(at) => (at, None),
            None => (0, Some(a.shape.with(name))),
        };
        let version = self.class_ref().version();
        WRITES.get()[slot_of(a.shape, name)] = Place {
            version,
            shape: a.shape.id,
            name: name.addr(),
            at,
            next,
        };
    }

    /// Removes an attribute; hands back its value.
    #[must_use = "drop the old value after the borrow"]
    pub fn remove(&self, name: &Ref<Str>) -> Option<Value> {
        if let Some(d) = &self.attrs().dict {
            return d.remove_str(name);
        }
        self.remove_slot(name)
    }

    /// What stands in a slot; `name` is interned, and hidden (`Slot::key`) where the instance has a `__dict__` as well.
    pub fn slot(&self, name: &Ref<Str>) -> Option<Value> {
        let a = self.attrs();
        a.shape.find(name).map(|i| a.values[i].clone())
    }

    /// Fills a slot; hands back the old value.
    #[must_use = "drop the old value after the borrow"]
    pub fn set_slot(&self, name: &Ref<Str>, v: Value) -> Option<Value> {
        let a = self.attrs();
        if let Some(i) = a.shape.find(name) {
            return Some(std::mem::replace(&mut a.values[i], v));
        }
        a.shape = a.shape.with(name);
        a.values.push(v);
        None
    }

    /// Empties a slot; hands back its value.
    #[must_use = "drop the old value after the borrow"]
    pub fn remove_slot(&self, name: &Ref<Str>) -> Option<Value> {
        let i = self.attrs().shape.find(name)?;
        let mut shape = match &self.attrs().dict {
            Some(_) => Shape::of_dicts(),
            None => self.class_ref().root_shape(),
        };
        for n in self.attrs().shape.names.iter().filter(|n| !n.is(name)) {
            shape = shape.with(n);
        }
        let a = self.attrs();
        a.shape = shape;
        Some(a.values.remove(i))
    }

    /// The attributes, in the order in which they were set. Slots are among them where the instance has no `__dict__`.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        let a = self.attrs();
        match &a.dict {
            Some(d) => d.pairs(),
            None => a
                .shape
                .names
                .iter()
                .zip(&a.values)
                .filter(|(n, _)| !is_hidden(n))
                .map(|(n, v)| (Value::Str(n.clone()), v.clone()))
                .collect(),
        }
    }

    /// The slots beside a `__dict__`, by the names of their keys.
    pub fn hidden_pairs(&self) -> Vec<(Value, Value)> {
        let a = self.attrs();
        let all = a.shape.names.iter().zip(&a.values);
        all.filter(|(n, _)| is_hidden(n))
            .map(|(n, v)| (Value::Str(n.clone()), v.clone()))
            .collect()
    }

    /// `__dict__`: from now on the attributes live in a real dict.
    pub fn dict(&self) -> Ref<Dict> {
        if let Some(d) = &self.attrs().dict {
            return d.clone();
        }
        let d = Dict::new(); // may run the collector: before the borrow
        let a = self.attrs();
        let names = &a.shape.names;
        a.shape = Shape::of_dicts();
        for (n, v) in names.iter().zip(std::mem::take(&mut a.values)) {
            if is_hidden(n) {
                a.shape = a.shape.with(n);
                a.values.push(v);
            } else {
                let none = d.set_str(n, v);
                debug_assert!(none.is_none());
            }
        }
        a.dict = Some(d.clone());
        d
    }

    /// `obj.__dict__ = d`.
    pub fn set_dict(&self, d: Ref<Dict>) {
        let before = self.dict(); // the slots alone stay where they are
        let old = self.attrs().dict.replace(d);
        drop((before, old));
    }
}

/// Whether a name is the key of a slot beside a `__dict__`: it cannot be an attribute's.
fn is_hidden(name: &Ref<Str>) -> bool {
    name.as_str().starts_with(HIDDEN)
}

/// In front of the names of slots where the instance has a `__dict__`, which may have an entry of the same name.
pub const HIDDEN: char = '\0';

/// The data of a runtime class behind a value, or a TypeError naming the method's class.
pub fn native<'a, T: NativeData>(v: &'a Value, class: &str) -> R<&'a T> {
    match v {
        Value::Inst(i) => i.native::<T>(),
        _ => None,
    }
    .ok_or_else(|| {
        let got = crate::ops::type_name(v);
        crate::error::type_error(format!(
            "descriptor requires a '{class}' object but received a '{got}'"
        ))
    })
}
