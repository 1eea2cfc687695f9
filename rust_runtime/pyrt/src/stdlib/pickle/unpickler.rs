//! `pickle.Unpickler`: objects out of one file, with `persistent_load` and `find_class` of a subclass.
use super::load::{Hooks, Source, load as read};
use super::{find, unpickling_error};
use crate::error::type_error;
use crate::object::{Cell, Head, NativeData, R, Value, native};
use crate::ops;
use crate::stdlib::support::{get, get_opt, instance};
use crate::types::{is_native, type_of};
use std::ptr::NonNull;

/// An unpickler: Unbound in place of the file before `__init__`.
struct Unpickler {
    file: Cell,
    fix: std::cell::Cell<bool>,
    memo: std::cell::Cell<Vec<Value>>,
}
impl NativeData for Unpickler {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.file.get_ref(|v| v.traverse(visit));
        let memo = self.memo.take();
        memo.iter().for_each(|v| v.traverse(visit));
        self.memo.set(memo);
    }
    fn clear(&self) {
        self.file.set(Value::Unbound);
        drop(self.memo.take());
    }
}

fn data(this: &Value) -> R<&Unpickler> {
    native(this, "Unpickler")
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let made = Unpickler {
        file: Cell::field(Value::Unbound),
        fix: std::cell::Cell::new(true),
        memo: std::cell::Cell::default(),
    };
    instance(class, made)
}

/// `Unpickler(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=())`
pub fn __init__(
    this: &Value,
    file: &Value,
    fix_imports: &Value,
    _encoding: &Value,
    _errors: &Value,
    _buffers: &Value,
) -> R {
    if get_opt(file, "read")?.is_none() || get_opt(file, "readline")?.is_none() {
        return Err(type_error(
            "file must have 'read' and 'readline' attributes",
        ));
    }
    let d = data(this)?;
    d.fix.set(ops::truth(fix_imports)?);
    d.file.set(file.clone());
    Ok(Value::None)
}

/// `u.load()`
pub fn load(this: &Value) -> R {
    let d = data(this)?;
    let file = d.file.get();
    if file.is_unbound() {
        let class = type_of(this).name();
        return Err(unpickling_error(format!(
            "Unpickler.__init__() was not called by {class}.__init__()"
        )));
    }
    let own = |f: &Value| !is_native(f, "Unpickler.find_class");
    let hooks = Hooks {
        persistent_load: get_opt(this, "persistent_load")?,
        find_class: match type_of(this).lookup_text("find_class").filter(own) {
            Some(_) => Some(get(this, "find_class")?),
            None => None,
        },
    };
    let (found, memo) = read(Source::File(file), d.fix.get(), d.memo.take(), hooks)?;
    d.memo.set(memo);
    Ok(found)
}

/// `u.find_class(module, name)`
pub fn find_class(_this: &Value, module_name: &Value, global_name: &Value) -> R {
    let text = |v: &Value| ops::to_str(v);
    find::find_class(&text(module_name)?, &text(global_name)?, 4, true)
}
