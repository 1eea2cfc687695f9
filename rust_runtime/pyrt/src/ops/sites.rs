//! Attribute access and method calls with an inline cache: what the place found last is tried first, the general way is behind it.
use super::attr::{Found, find_method, getattr, setattr, with_place};
use super::descr::{Slot, StaticMethod, is_data_descriptor};
use crate::call::{call_entry, call_func, call_kw, call_method_name, call_native};
use crate::error::LOOKUP_FAILED;
use crate::object::{
    Binding, Class, FuncDef, Inst, Lit, Method, Property, R, Ref, Role, Site, Str, Value,
};
use crate::types::type_of;

/// `v.name`
#[inline]
pub fn getattr_at(v: &Value, name: &Lit, site: &'static Site) -> R {
    if let Value::Inst(i) = v
        && let Some(found) = i.read_at(site)
    {
        return Ok(found);
    }
    read(v, name, site)
}

#[inline(never)]
fn read(v: &Value, name: &Lit, site: &'static Site) -> R {
    let Value::Inst(i) = v else {
        return getattr(v, name);
    };
    if let Some((role, found)) = site.in_class(i) {
        return match (role, &found) {
            (Role::Method, _) => Ok(Method::bind(found, v.clone())),
            (Role::Property, Value::Inst(p)) if let Some(p) = p.native::<Property>() => {
                crate::builtins::property::get(&found, p, v).map_err(|e| with_place(e, v, name.s()))
            }
            _ => Ok(found),
        };
    }
    if site.learns() {
        learn_read(i, name.s(), site);
    }
    getattr(v, name)
}

/// What a descriptor of the class is, as far as it can never be another: its class belongs to the runtime.
fn settled(attr: &Value, class: &Ref<Class>) -> Option<(Role, Option<Ref<Str>>)> {
    let Value::Inst(d) = attr else {
        return None;
    };
    if let Some(slot) = d.native::<Slot>() {
        return Some((Role::Nothing, Some(slot.key(class).clone())));
    }
    if !d.class_ref().builtin {
        return None;
    }
    if d.native::<Property>().is_some() {
        return Some((Role::Property, None));
    }
    d.native::<StaticMethod>().map(|_| (Role::Static, None))
}

fn learn_read(i: &Ref<Inst>, name: &Ref<Str>, site: &'static Site) {
    let class = i.class_ref();
    let flags = class.flags();
    if flags.getattribute {
        return;
    }
    let attr = class.lookup(name);
    match &attr {
        None => {
            i.teach_read(name, site);
        }
        Some(a @ Value::Inst(_)) => match settled(a, class) {
            Some((Role::Nothing, Some(slot))) => {
                i.teach_read(&slot, site);
            }
            // an AttributeError of the getter asks `__getattr__`
            Some((Role::Property, _)) if !flags.getattr => {
                i.teach_class(name, site, Role::Property, a);
            }
            _ => {}
        },
        Some(a) if is_data_descriptor(a) => {}
        Some(a) => {
            if !i.teach_read(name, site) {
                let role = match a {
                    Value::Func(_) => Role::Method,
                    Value::Native(_) => return,
                    _ => Role::Plain,
                };
                i.teach_class(name, site, role, a);
            }
        }
    }
}

/// `v.name = x`
#[inline]
pub fn setattr_at(v: &Value, name: &Lit, x: Value, site: &'static Site) -> R<()> {
    let Value::Inst(i) = v else {
        return setattr(v, name, x);
    };
    match i.write_at(site, x) {
        Ok(old) => {
            drop(old);
            Ok(())
        }
        Err(x) => write(v, i, name, x, site),
    }
}

#[inline(never)]
fn write(v: &Value, i: &Ref<Inst>, name: &Lit, x: Value, site: &'static Site) -> R<()> {
    match i.grow_at(site, x) {
        Ok(()) => Ok(()),
        Err(x) => {
            if site.learns() {
                learn_write(i, name.s(), site);
            }
            setattr(v, name, x)
        }
    }
}

fn learn_write(i: &Ref<Inst>, name: &Ref<Str>, site: &'static Site) {
    let class = i.class_ref();
    let flags = class.flags();
    if flags.setattr || name.as_str() == "__dict__" {
        return;
    }
    match class.lookup(name) {
        Some(a @ Value::Inst(_)) => {
            if let Some((Role::Nothing, Some(slot))) = settled(&a, class) {
                i.teach_write(&slot, site);
            }
        }
        Some(a) if is_data_descriptor(&a) => {}
        _ if flags.dictless => {}
        _ => i.teach_write(name, site),
    }
}

/// `args[0].name(*args[1..])` without making a bound method.
#[inline]
pub fn call_method_at(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    if let Some(Value::Inst(i)) = args.first()
        && let Some(f) = site.function(i)
    {
        return called(|| (f.def.entry)(&f, args));
    }
    call_found(site, name, args)
}

/// `args[0].append(args[1])`
#[inline]
pub fn append_at(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    if let [Value::List(l), v] = args {
        l.push(std::mem::take(v));
        return Ok(Value::None);
    }
    call_method_at(site, name, args)
}

/// `args[0].pop()`
#[inline]
pub fn pop_at(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    if let [Value::List(l)] = args
        && let Some(last) = l.pop()
    {
        return Ok(last);
    }
    call_method_at(site, name, args)
}

/// `args[0].get(args[1])` with or without a default
#[inline]
pub fn get_at(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    match args {
        [Value::Dict(d), key] => called(|| d.get(key).map(|v| v.unwrap_or(Value::None))),
        [Value::Dict(d), key, default] => called(|| {
            d.get(key)
                .map(|v| v.unwrap_or_else(|| std::mem::take(default)))
        }),
        _ => call_method_at(site, name, args),
    }
}

/// The error of a call that was made: the attribute was there. The result stays where the callee left it: a copy would wait for it.
#[inline]
fn called(call: impl FnOnce() -> R) -> R {
    let result = call();
    if result.is_err() {
        *LOOKUP_FAILED.get() = false;
    }
    result
}

#[inline(never)]
fn call_found(site: &'static Site, name: &Lit, args: &mut [Value]) -> R {
    let Some(this) = args.first() else {
        return call_method_name(name.s(), args, &mut []);
    };
    if let Some(def) = site.builtin(this) {
        return called(|| call_entry(def, args, &mut []));
    }
    if let Value::Inst(i) = this {
        match &site.in_class(i) {
            Some((Role::Method, Value::Func(f))) => {
                return called(|| call_func(f, args, &mut []));
            }
            Some((Role::Method, Value::Native(n))) => {
                return called(|| call_native(n.def, args, &mut []));
            }
            Some((Role::Static, Value::Inst(s))) if let Some(s) = s.native::<StaticMethod>() => {
                return called(|| call_kw(&s.0.get(), &mut args[1..], &mut []));
            }
            _ => {}
        }
    }
    if site.learns() {
        learn_call(this, name.s(), site, args.len());
    }
    call_method_name(name.s(), args, &mut [])
}

/// Stands for a number of arguments that is looked at only when the method is called.
const ANY: usize = usize::MAX;

fn learn_call(this: &Value, name: &Ref<Str>, site: &'static Site, count: usize) {
    match this {
        Value::Inst(i) => {
            let class = i.class_ref();
            if class.flags().getattribute {
                return;
            }
            let exact = match class.lookup(name) {
                Some(a @ Value::Func(_)) => {
                    let exact =
                        matches!(&a, Value::Func(f) if count == ANY || f.def.sig.is_exact(count));
                    i.teach_class(name, site, Role::Method, &a) && exact
                }
                Some(a @ Value::Native(_)) => {
                    if matches!(&a, Value::Native(n) if n.def.binding == Binding::Method) {
                        i.teach_class(name, site, Role::Method, &a);
                    }
                    false
                }
                Some(a @ Value::Inst(_))
                    if matches!(settled(&a, class), Some((Role::Static, _))) =>
                {
                    i.teach_class(name, site, Role::Static, &a);
                    false
                }
                _ => return,
            };
            site.learn_exact(exact);
        }
        Value::Class(_) | Value::Module(_) | Value::Func(_) | Value::Method(_) => {}
        Value::Native(_) | Value::Set(_) | Value::Gen(_) | Value::Iter(_) => {} // of several types each
        v => {
            if let Some(Value::Native(n)) = type_of(v).lookup(name)
                && n.def.binding == Binding::Method
                && n.def.name != "__new__"
            {
                site.learn_builtin(v, n.def);
            }
        }
    }
}

/// Whether `v.name(…)` at this place, with exactly its arguments, calls the function of this definition.
#[inline]
pub fn leads_to(site: &'static Site, v: &Value, def: &'static FuncDef) -> bool {
    matches!(v, Value::Inst(i) if site.leads_to(i, def))
}

/// The attribute that `v.name(…)` calls, looked up before its arguments are evaluated.
#[inline]
pub fn method_at(site: &'static Site, name: &Lit, v: &Value) -> R<Found> {
    if let Value::Inst(i) = v
        && let Some(f) = site.function(i)
    {
        return Ok(Found::Unbound(Value::Func(f)));
    }
    find_at(site, name, v)
}

#[inline(never)]
fn find_at(site: &'static Site, name: &Lit, v: &Value) -> R<Found> {
    if let Value::Inst(i) = v {
        if let Some((Role::Method, f)) = site.in_class(i) {
            return Ok(Found::Unbound(f));
        }
        if site.learns() {
            learn_call(v, name.s(), site, ANY);
        }
    }
    find_method(v, name.s())
}

impl Found {
    /// Whether it is a method of this definition.
    #[inline]
    pub fn is(&self, def: &'static FuncDef) -> bool {
        matches!(self, Found::Unbound(Value::Func(f)) if std::ptr::eq(f.def, def))
    }
}

// The macros below give each place of the program that they stand in a site of its own. With the feature `small`, looking up in the
// caches that all places share takes less room.

/// `getattr!(&v, &NAME)`: `v.name`
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! getattr {
    ($v:expr, $name:expr $(,)?) => {
        $crate::ops::getattr_at($v, $name, $crate::site!())
    };
}
/// `getattr!(&v, &NAME)`: `v.name`
#[cfg(feature = "small")]
#[macro_export]
macro_rules! getattr {
    ($v:expr, $name:expr $(,)?) => {
        $crate::ops::getattr($v, $name)
    };
}

/// `setattr!(&v, &NAME, x)`: `v.name = x`
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! setattr {
    ($v:expr, $name:expr, $x:expr $(,)?) => {
        $crate::ops::setattr_at($v, $name, $x, $crate::site!())
    };
}
/// `setattr!(&v, &NAME, x)`: `v.name = x`
#[cfg(feature = "small")]
#[macro_export]
macro_rules! setattr {
    ($v:expr, $name:expr, $x:expr $(,)?) => {
        $crate::ops::setattr($v, $name, $x)
    };
}

/// `call_method!(&NAME, [v, a])`: `v.name(a)`, where evaluating the arguments cannot change what `v.name` is; a third argument names what
/// tries a builtin type's method of that name first.
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! call_method {
    ($name:expr, $args:expr $(,)?) => {
        $crate::call_method!($name, $args, call_method_at)
    };
    ($name:expr, $args:expr, $how:ident $(,)?) => {
        $crate::ops::$how($crate::site!(), $name, &mut $args)
    };
}
/// `call_method!(&NAME, [v, a])`: `v.name(a)`, where evaluating the arguments cannot change what `v.name` is.
#[cfg(feature = "small")]
#[macro_export]
macro_rules! call_method {
    ($name:expr, $args:expr $(, $how:ident)? $(,)?) => {
        $crate::call::call_method($name, &mut $args)
    };
}

/// `call_likely!(&NAME, DEF, [&v, &a], f(&v, &a))`: `v.name(a)`, which is `f(&v, &a)` if this place finds the function of that definition.
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! call_likely {
    ($name:expr, $def:ident, [$($a:expr),* $(,)?], $call:expr $(,)?) => {
        $crate::call_likely!($name, $def, [$($a),*], $call, call_method_at)
    };
    ($name:expr, $def:ident, [$this:expr $(, $a:expr)* $(,)?], $call:expr, $how:ident $(,)?) => {{
        let site = $crate::site!();
        if $crate::ops::leads_to(site, $this, &$def) {
            $call
        } else {
            let args = &mut [$crate::object::Value::clone($this) $(, $crate::object::Value::clone($a))*];
            $crate::ops::$how(site, $name, args)
        }
    }};
}
/// `call_likely!(&NAME, DEF, [&v, &a], f(&v, &a))`: `v.name(a)`, which is `f(&v, &a)` if this place finds the function of that definition.
#[cfg(feature = "small")]
#[macro_export]
macro_rules! call_likely {
    ($name:expr, $def:ident, [$this:expr $(, $a:expr)* $(,)?], $call:expr $(, $how:ident)? $(,)?) => {{
        let args = &mut [$crate::object::Value::clone($this) $(, $crate::object::Value::clone($a))*];
        $crate::call::call_method($name, args)
    }};
}

/// `call_found_likely!(method, DEF, [v, a], f(&v, &a))`: calls what `find_method!` found, as `f(&v, &a)` if it is the function of that definition.
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! call_found_likely {
    ($method:expr, $def:ident, $args:expr, $call:expr $(,)?) => {
        if $method.is(&$def) {
            $call
        } else {
            $crate::call::call_found(&$method, &mut $args)
        }
    };
}
/// `call_found_likely!(method, DEF, [v, a], f(&v, &a))`: calls what `find_method!` found, as `f(&v, &a)` if it is the function of that definition.
#[cfg(feature = "small")]
#[macro_export]
macro_rules! call_found_likely {
    ($method:expr, $def:ident, $args:expr, $call:expr $(,)?) => {
        $crate::call::call_found(&$method, &mut $args)
    };
}

/// `find_method!(&v, &NAME)`: what `v.name(…)` calls, looked up before the arguments are evaluated.
#[cfg(not(feature = "small"))]
#[macro_export]
macro_rules! find_method {
    ($v:expr, $name:expr $(,)?) => {
        $crate::ops::method_at($crate::site!(), $name, $v)
    };
}
/// `find_method!(&v, &NAME)`: what `v.name(…)` calls, looked up before the arguments are evaluated.
#[cfg(feature = "small")]
#[macro_export]
macro_rules! find_method {
    ($v:expr, $name:expr $(,)?) => {
        $crate::ops::find_method($v, $name.s())
    };
}

/// The site of the place where it stands.
#[doc(hidden)]
#[macro_export]
macro_rules! site {
    () => {{
        static SITE: $crate::object::Site = $crate::object::Site::new();
        &SITE
    }};
}
