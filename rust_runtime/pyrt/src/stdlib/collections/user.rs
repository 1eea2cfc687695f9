//! What `UserDict`, `UserList` and `UserString` share: the object in `data`, and methods that ask it (`Lib/collections/__init__.py`).
use super::same_class;
use crate::call::call_method_name;
use crate::object::{Class, Lit, R, Ref, Value, intern};
use crate::ops;
use crate::types::type_of;

static DATA: Lit = Lit::new("data");

/// `this.data`
pub fn data(this: &Value) -> R {
    ops::getattr(this, &DATA)
}
/// `this.data = v`
pub fn set_data(this: &Value, v: Value) -> R {
    ops::setattr(this, &DATA, v)?;
    Ok(Value::None)
}
/// `this.__class__(v)`
pub fn again(this: &Value, v: Value) -> R {
    same_class(this, &mut [v])
}
/// The data of an object of the class; any other object itself.
pub fn plain(v: &Value, class: &Ref<Class>) -> R {
    if type_of(v).is_subclass(class) {
        data(v)
    } else {
        Ok(v.clone())
    }
}
/// `this.data.name(*args, **kwargs)`
pub fn ask(this: &Value, name: &str, args: &[&Value], kw: &mut [(Value, Value)]) -> R {
    let mut all = vec![data(this)?];
    all.extend(args.iter().map(|v| (*v).clone()));
    call_method_name(&intern(name), &mut all, kw)
}
/// A new instance of the class with the attributes of this one and another `data`, as `__copy__` makes it.
pub fn copied(this: &Value, data: Value) -> R {
    let class = Value::Class(type_of(this));
    let made = crate::stdlib::support::method(&class, "__new__", std::slice::from_ref(&class))?;
    if let (Value::Inst(from), Value::Inst(to)) = (this, &made) {
        for (k, v) in from.pairs() {
            if let Value::Str(name) = &k {
                drop(to.set(name, v));
            }
        }
        drop(to.set(&intern("data"), data));
    }
    Ok(made)
}
