//! What `functools.cmp_to_key` makes: a key function, and the keys.
use crate::call::call;
use crate::error::type_error;
use crate::generated::functools as classes;
use crate::object::{Head, Inst, NativeData, R, Value, native};
use crate::ops;
use std::ptr::NonNull;

struct Key {
    cmp: Value,
    obj: Value,
}
impl NativeData for Key {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.cmp.traverse(visit);
        self.obj.traverse(visit);
    }
}

/// A key of an object; the key function itself has none.
pub fn make(cmp: Value, obj: Value) -> Value {
    Inst::with(&classes::key_wrapper(), Key { cmp, obj })
}

/// The key of an object.
pub fn __call__(this: &Value, obj: &Value) -> R {
    let key: &Key = native(this, "functools.KeyWrapper")?;
    Ok(make(key.cmp.clone(), obj.clone()))
}

fn compare(this: &Value, other: &Value, test: fn(&Value, &Value) -> R) -> R {
    let key: &Key = native(this, "functools.KeyWrapper")?;
    let Ok(other) = native::<Key>(other, "") else {
        return Err(type_error("other argument must be K instance"));
    };
    let sign = call(&key.cmp.clone(), &mut [key.obj.clone(), other.obj.clone()])?;
    test(&sign, &Value::Int(0))
}

macro_rules! comparisons {
    ($($name:ident $test:ident;)*) => { $(
        /// Compares what the keys stand for.
        pub fn $name(this: &Value, other: &Value) -> R {
            compare(this, other, ops::$test)
        }
    )* };
}
comparisons! { __lt__ lt; __le__ le; __gt__ gt; __ge__ ge; __eq__ eq; __ne__ ne; }

/// `key.obj`
pub fn obj(this: &Value) -> R {
    let key: &Key = native(this, "functools.KeyWrapper")?;
    Ok(key.obj.clone())
}
