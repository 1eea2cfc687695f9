//! State of the one thread that runs Python: statics without locks, and literals that are made on first use.
use super::value::Value;
use super::{Ref, Str};
use std::cell::UnsafeCell;

/// A static that only the Python thread touches. Not `thread_local!`: no lazy check, no destructor registration.
pub struct Global<T>(UnsafeCell<T>);

// SAFETY: Python code, and with it every access, runs on one thread by design (`crate::main` starts it and no other thread
// is ever handed a `Value`). Debug builds of the runtime's tests run single-threaded for the same reason.
unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    /// A new global with its first value.
    pub const fn new(value: T) -> Self {
        Global(UnsafeCell::new(value))
    }

    /// The content. The borrow must end before any Python code can run or any `Value` is dropped (leaf operations only).
    #[inline]
    #[allow(clippy::mut_from_ref)]
    pub fn get(&self) -> &mut T {
        // SAFETY: one thread, and the leaf rule above: no two of these borrows are used at once.
        unsafe { &mut *self.0.get() }
    }
}

/// A string literal of the program: one interned object, made on first use, so that equal names are identical.
pub struct Lit(Global<Value>, &'static str);

impl Lit {
    /// A literal with this text.
    pub const fn new(text: &'static str) -> Self {
        Lit(Global::new(Value::Unbound), text)
    }

    /// The literal as a value.
    #[inline]
    pub fn v(&self) -> &Value {
        let v = self.0.get();
        if let Value::Unbound = v {
            *v = Value::Str(super::intern(self.1));
        }
        v
    }

    /// A new reference to the literal.
    #[inline]
    pub fn value(&self) -> Value {
        self.v().clone()
    }

    /// The literal as a string object.
    #[inline]
    pub fn s(&self) -> &Ref<Str> {
        match self.v() {
            Value::Str(s) => s,
            _ => unreachable!("a literal holds a str"),
        }
    }

    /// The text.
    #[inline]
    pub const fn text(&self) -> &'static str {
        self.1
    }
}

/// A constant that is made on first use: big integers, bytes, constant tuples, float literals need none.
pub struct Const(Global<Value>, fn() -> Value);

impl Const {
    /// A constant made by `make`.
    pub const fn new(make: fn() -> Value) -> Self {
        Const(Global::new(Value::Unbound), make)
    }

    /// The constant.
    #[inline]
    pub fn v(&self) -> &Value {
        if let Value::Unbound = self.0.get() {
            let made = (self.1)();
            *self.0.get() = made;
        }
        self.0.get()
    }

    /// A new reference to the constant.
    #[inline]
    pub fn value(&self) -> Value {
        self.v().clone()
    }
}

/// A module-level variable of a compiled program.
pub struct Var(Global<Value>);

impl Var {
    /// A variable without a value.
    #[must_use]
    pub const fn new() -> Self {
        Var(Global::new(Value::Unbound))
    }

    /// A new reference to the value; `Unbound` where nothing was assigned yet.
    #[inline]
    pub fn get(&self) -> Value {
        self.0.get().clone()
    }

    /// Whether the variable has a value.
    #[inline]
    pub fn is_bound(&self) -> bool {
        !self.0.get().is_unbound()
    }

    /// Binds the variable; the old value dies after the new one is in place, as in CPython.
    #[inline]
    pub fn set(&self, v: Value) {
        drop(self.replace(v));
    }

    /// `x += tail`, where `read` is what the variable held: a str grows in place, as CPython's `unicode_concatenate` has it.
    pub fn add(&self, mut read: Value, tail: &Value) -> super::R<()> {
        if let (Value::Str(s), Value::Str(_), Value::Str(own)) = (&read, tail, self.0.get())
            && s.is(own)
        {
            self.set(Value::Unbound); // its reference would make `read` a shared str; adding two strs cannot fail
        }
        crate::ops::iadd(&mut read, tail)?;
        self.set(read);
        Ok(())
    }

    /// Binds the variable and hands back what it held.
    #[inline]
    pub fn replace(&self, v: Value) -> Value {
        std::mem::replace(self.0.get(), v)
    }
}

impl Default for Var {
    fn default() -> Self {
        Self::new()
    }
}
