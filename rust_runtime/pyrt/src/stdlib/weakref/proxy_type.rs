//! `weakref.proxy` (`Objects/weakrefobject.c: proxy_as_number` and its neighbours): what is done to the proxy is done to its object.
use super::check_referable;
use crate::error::{classes, type_error};
use crate::generated::{builtins as b, weakref as own};
use crate::object::{
    Cell, Head, Inst, NativeData, PyErr, R, RefRole, Value, Weak, boolean, string,
};
use crate::ops;
use crate::stdlib::support::{given, is_callable};
use crate::types::type_of;
use std::ptr::NonNull;

struct Proxy {
    target: Weak,
    callback: Cell,
}
impl NativeData for Proxy {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.callback.get_ref(|v| v.traverse(visit));
    }
}

/// `weakref.proxy(object, callback)`
pub(super) fn make(object: &Value, callback: &Value) -> R {
    check_referable(object)?;
    if proxy_of(object).is_some() {
        return Err(type_error(format!(
            "cannot create weak reference to '{}' object",
            ops::type_name(object)
        )));
    }
    if !given(callback)
        && let Some((same, _)) = Weak::references(object)
            .into_iter()
            .find(|(_, role)| *role == RefRole::SharedProxy)
    {
        return Ok(same);
    }
    let class = if is_callable(object) {
        own::callable_proxy_type()
    } else {
        own::proxy_type()
    };
    let target = Weak::new(object);
    let data = Proxy {
        target: target.clone(),
        callback: Cell::field(if given(callback) {
            callback.clone()
        } else {
            Value::Unbound
        }),
    };
    let made = Inst::with(&class, data);
    if given(callback) {
        target.watch(&made, died);
    }
    let shared = !given(callback);
    target.note(
        &made,
        if shared {
            RefRole::SharedProxy
        } else {
            RefRole::Own
        },
    );
    Ok(made)
}

fn died(v: &Value) {
    let Some(proxy) = proxy_of(v) else { return };
    let callback = proxy.callback.replace(Value::Unbound);
    if let (false, Err(e)) = (
        callback.is_unbound(),
        crate::call::call(&callback, &mut [v.clone()]),
    ) {
        crate::traceback::unraisable(&e, &callback);
    }
}

fn proxy_of(v: &Value) -> Option<&Proxy> {
    match v {
        Value::Inst(i) => i.native::<Proxy>(),
        _ => None,
    }
}

#[cold]
fn gone() -> PyErr {
    PyErr::msg(
        classes::reference_error(),
        "weakly-referenced object no longer exists",
    )
}

/// The object behind a proxy; any other value itself.
fn behind(v: &Value) -> R {
    match proxy_of(v) {
        Some(p) => p.target.get().ok_or_else(gone),
        None => Ok(v.clone()),
    }
}

macro_rules! unary {
    ($($name:ident $op:expr;)*) => { $(
        #[doc = concat!("`", stringify!($name), "` of the object.")]
        pub fn $name(this: &Value) -> R {
            #[allow(clippy::redundant_closure_call)]
            ($op)(&behind(this)?)
        }
    )* };
}
unary! {
    __str__ ops::str_of;
    __neg__ ops::neg;
    __pos__ ops::pos;
    __abs__ ops::abs;
    __invert__ ops::invert;
    __int__ |v: &Value| crate::call::call(&Value::Class(b::int()), &mut [v.clone()]);
    __float__ |v: &Value| crate::call::call(&Value::Class(b::float()), &mut [v.clone()]);
    __index__ crate::stdlib::operator::index;
    __iter__ ops::iter;
    __bool__ |v: &Value| Ok(boolean(ops::truth(v)?));
    __len__ |v: &Value| Ok(crate::object::int_usize(ops::len(v)?));
    __bytes__ |v: &Value| crate::stdlib::support::method(v, "__bytes__", &[]);
    __reversed__ |v: &Value| crate::stdlib::support::method(v, "__reversed__", &[]);
}

macro_rules! binary {
    ($($name:ident $reflected:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($op), "` of the objects.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            ops::$op(&behind(this)?, &behind(other)?)
        }
        #[doc = concat!("`", stringify!($op), "` of the objects, the other way round.")]
        pub fn $reflected(this: &Value, other: &Value) -> R {
            ops::$op(&behind(other)?, &behind(this)?)
        }
    )* };
}
binary! {
    __add__ __radd__ add __sub__ __rsub__ sub __mul__ __rmul__ mul __truediv__ __rtruediv__ truediv
    __floordiv__ __rfloordiv__ floordiv __mod__ __rmod__ modulo __pow__ __rpow__ pow
    __matmul__ __rmatmul__ matmul __lshift__ __rlshift__ lshift __rshift__ __rrshift__ rshift
    __and__ __rand__ and __or__ __ror__ or __xor__ __rxor__ xor
}

/// `divmod` of the objects.
pub fn __divmod__(this: &Value, other: &Value) -> R {
    crate::builtins::functions::divmod(&behind(this)?, &behind(other)?)
}
/// `divmod` of the objects, the other way round.
pub fn __rdivmod__(this: &Value, other: &Value) -> R {
    crate::builtins::functions::divmod(&behind(other)?, &behind(this)?)
}

macro_rules! changing {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($op), "` of the objects.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            let mut made = behind(this)?;
            ops::$op(&mut made, &behind(other)?)?;
            Ok(made)
        }
    )* };
}
changing! {
    __iadd__ iadd __isub__ isub __imul__ imul __itruediv__ itruediv __ifloordiv__ ifloordiv __imod__ imodulo __ipow__ ipow
    __imatmul__ imatmul __ilshift__ ilshift __irshift__ irshift __iand__ iand __ior__ ior __ixor__ ixor
}

macro_rules! compared {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($op), "` of the objects.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            ops::$op(&behind(this)?, &behind(other)?)
        }
    )* };
}
compared! { __eq__ eq __ne__ ne __lt__ lt __le__ le __gt__ gt __ge__ ge }

/// Proxies cannot be keys: they compare as what they stand for, and that may die.
pub fn __hash__(this: &Value) -> R {
    Err(type_error(format!(
        "unhashable type: '{}'",
        ops::type_name(this)
    )))
}
/// An attribute of the object.
pub fn __getattribute__(this: &Value, name: &Value) -> R {
    ops::getattr_name(
        &behind(this)?,
        crate::builtins::object::attribute_name(name)?,
    )
}
/// Sets an attribute of the object.
pub fn __setattr__(this: &Value, name: &Value, v: &Value) -> R {
    let name = crate::builtins::object::attribute_name(name)?;
    ops::setattr_name(&behind(this)?, name, v.clone())?;
    Ok(Value::None)
}
/// Deletes an attribute of the object.
pub fn __delattr__(this: &Value, name: &Value) -> R {
    let name = crate::builtins::object::attribute_name(name)?;
    ops::delattr_name(&behind(this)?, name)?;
    Ok(Value::None)
}
/// `object[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    ops::getitem(&behind(this)?, &behind(key)?)
}
/// `object[key] = v`
pub fn __setitem__(this: &Value, key: &Value, v: &Value) -> R {
    ops::setitem(&behind(this)?, &behind(key)?, v.clone())?;
    Ok(Value::None)
}
/// `del object[key]`
pub fn __delitem__(this: &Value, key: &Value) -> R {
    ops::delitem(&behind(this)?, &behind(key)?)?;
    Ok(Value::None)
}
/// `item in object`
pub fn __contains__(this: &Value, item: &Value) -> R {
    Ok(boolean(ops::contains(&behind(this)?, item)?))
}
/// `next(object)`
pub fn __next__(this: &Value) -> R {
    let object = behind(this)?;
    if !ops::is_iterator(&object) {
        return Err(type_error(format!(
            "Weakref proxy referenced a non-iterator '{}' object",
            ops::type_name(&object)
        )));
    }
    ops::next_or_stop(&object)
}
/// Calls the object.
pub fn __call__(this: &Value, args: &Value, kw: &Value) -> R {
    crate::builtins::function::call_packed(&behind(this)?, args, kw)
}
/// `<weakproxy at 0x… to C at 0x…>`
pub fn __repr__(this: &Value) -> R {
    let at = |v: &Value| v.head().map_or(0, |h| h.as_ptr() as usize);
    let target = proxy_of(this).and_then(|p| p.target.get());
    let target = target.unwrap_or(Value::None);
    Ok(string(format!(
        "<weakproxy at {:#x} to {} at {:#x}>",
        at(this),
        type_of(&target).display_name(),
        at(&target)
    )))
}
