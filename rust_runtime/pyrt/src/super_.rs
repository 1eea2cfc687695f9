//! `super()`: attributes behind a class in the order of another (`Objects/typeobject.c: super_getattro`).
use crate::call::call_found;
use crate::error::{attribute_error_of, type_error};
use crate::object::{Binding, Class, Head, Inst, Lit, NativeData, PyErr, R, Ref, Site, Str, Value};
use crate::ops::{self, Found};
use crate::types::type_of;
use std::ptr::NonNull;

/// The data of a super object.
pub struct Super {
    /// The class behind which the lookup starts.
    pub class: Ref<Class>,
    /// The object, or Unbound.
    pub this: Value,
    /// The class whose order is followed.
    pub start: Option<Ref<Class>>,
}
impl NativeData for Super {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.class.head());
        self.this.traverse(visit);
        if let Some(c) = &self.start {
            visit(c.head());
        }
    }
}

/// A super object.
pub fn object(class: Ref<Class>, this: Value, start: Option<Ref<Class>>) -> Value {
    Inst::with(
        &crate::generated::builtins::super_(),
        Super { class, this, start },
    )
}

/// The class whose order `super(class, this)` follows.
pub fn check(class: &Ref<Class>, this: &Value) -> R<Ref<Class>> {
    if let Value::Class(c) = this
        && c.is_subclass(class)
    {
        return Ok(c.clone());
    }
    let own = type_of(this);
    if own.is_subclass(class) {
        return Ok(own);
    }
    match ops::class_attribute(this) {
        Ok(Value::Class(c)) if c.is_subclass(class) => Ok(c),
        _ => Err(type_error(
            "super(type, obj): obj must be an instance or subtype of type",
        )),
    }
}

/// The attribute behind `class` in the order of `start`.
pub fn lookup(class: &Ref<Class>, start: &Ref<Class>, name: &Ref<Str>) -> Option<Value> {
    let rest = if start.is(class) {
        &start.mro_rest[..]
    } else {
        let at = start.mro_rest.iter().position(|c| c.is(class))?;
        &start.mro_rest[at + 1..]
    };
    rest.iter().find_map(|c| c.attrs.get_str(name))
}

fn class_cell(class: &Value) -> R<&Ref<Class>> {
    match class {
        Value::Class(c) => Ok(c),
        Value::Unbound => Err(crate::error::runtime_error("super(): empty __class__ cell")),
        other => Err(type_error(format!(
            "super() argument 1 must be a type, not {}",
            ops::type_name(other)
        ))),
    }
}

/// `super()` in a method: the compiler passes the class and the first parameter.
pub fn super_(class: &Value, this: &Value) -> R {
    let class = class_cell(class)?;
    let start = check(class, this)?;
    Ok(object(class.clone(), this.clone(), Some(start)))
}

#[cold]
fn missing(class: &Value, this: &Value, name: &Ref<Str>) -> PyErr {
    let text = format!("'super' object has no attribute '{}'", name.as_str());
    match super_(class, this) {
        Ok(object) => attribute_error_of(text, &object, name.as_str()),
        Err(e) => e,
    }
}

/// `super().name`
pub fn super_getattr(class: &Value, this: &Value, name: &Lit) -> R {
    let cell = class_cell(class)?;
    let start = check(cell, this)?;
    match lookup(cell, &start, name.s()) {
        Some(found) if name.text() != "__class__" => {
            let receiver = Some(this).filter(|v| !matches!(v, Value::Class(c) if c.is(&start)));
            ops::descr_get(&found, receiver, &start)
        }
        _ => ops::getattr(&super_(class, this)?, name),
    }
}

/// `super().name(*args[1..])` without a super object; `args[0]` is the object.
#[inline]
pub fn super_method_at(site: &'static Site, class: &Value, name: &Lit, args: &mut [Value]) -> R {
    if let (Some(Value::Inst(i)), Value::Class(c)) = (args.first(), class)
        && site.behind() == c.addr()
        && let Some(f) = site.function(i)
    {
        return (f.def.entry)(&f, args);
    }
    super_found(site, class, name, args)
}

#[inline(never)]
fn super_found(site: &'static Site, class: &Value, name: &Lit, args: &mut [Value]) -> R {
    let found = super_find(class, &args[0], name)?;
    if let (ops::Found::Unbound(f @ Value::Func(func)), Value::Inst(i), Value::Class(c)) =
        (&found, &args[0], class)
        && site.learns()
        && type_of(&args[0]).is(i.class_ref())
    {
        i.teach_super(name.s(), site, c, f, func.def.sig.is_exact(args.len()));
    }
    call_found(&found, args)
}

/// What `super().name(…)` calls; looked up before arguments are evaluated that could run other code or fail.
pub fn super_find(class: &Value, this: &Value, name: &Lit) -> R<Found> {
    let cell = class_cell(class)?;
    let start = check(cell, this)?;
    let Some(found) = lookup(cell, &start, name.s()) else {
        return Err(missing(class, this, name.s()));
    };
    let on_class = matches!(this, Value::Class(c) if c.is(&start));
    let receiver = Some(this).filter(|_| !on_class);
    Ok(match &found {
        Value::Func(_) if on_class => Found::Bound(found),
        Value::Func(_) => Found::Unbound(found),
        Value::Native(n) if n.def.binding == Binding::Method && !on_class => Found::Unbound(found),
        Value::Native(n) if n.def.binding == Binding::StaticMethod => Found::Bound(found),
        _ => Found::Bound(ops::descr_get(&found, receiver, &start)?),
    })
}

/// `super_method!(&class, &NAME, [this, a])`: `super().name(a)`, where evaluating the arguments cannot change what `super().name` is.
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! super_method {
    ($class:expr, $name:expr, $args:expr $(,)?) => {
        $crate::super_method_at($crate::site!(), $class, $name, &mut $args)
    };
}
/// `super_method!(&class, &NAME, [this, a])`: `super().name(a)`, where evaluating the arguments cannot change what `super().name` is.
#[cfg(feature = "small")]
#[macro_export]
macro_rules! super_method {
    ($class:expr, $name:expr, $args:expr $(,)?) => {
        $crate::super_method($class, $name, &mut $args)
    };
}

/// As `super_method_at`, without a site.
pub fn super_method(class: &Value, name: &Lit, args: &mut [Value]) -> R {
    call_found(&super_find(class, &args[0], name)?, args)
}
