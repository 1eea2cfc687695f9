//! `pickle.Pickler`: several objects into one file, with `persistent_id` and what else a subclass defines.
use super::save::{Hooks, Memo, dump as save};
use super::{pickling_error, protocol_of};
use crate::error::{not_implemented_error, type_error};
use crate::object::{Cell, Head, NativeData, R, Value, bytes, native};
use crate::ops;
use crate::stdlib::support::{get_opt, instance, method};
use std::ptr::NonNull;

/// A pickler: Unbound in place of the file before `__init__`.
struct Pickler {
    file: Cell,
    protocol: std::cell::Cell<i64>,
    fix: std::cell::Cell<bool>,
    memo: std::cell::Cell<Memo>,
}
impl NativeData for Pickler {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.file.get_ref(|v| v.traverse(visit));
        let memo = self.memo.take();
        memo.values().for_each(|(_, v)| v.traverse(visit));
        self.memo.set(memo);
    }
    fn clear(&self) {
        self.file.set(Value::Unbound);
        drop(self.memo.take());
    }
}

fn data(this: &Value) -> R<&Pickler> {
    native(this, "Pickler")
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let made = Pickler {
        file: Cell::field(Value::Unbound),
        protocol: std::cell::Cell::new(0),
        fix: std::cell::Cell::new(true),
        memo: std::cell::Cell::default(),
    };
    instance(class, made)
}

/// `Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)`
pub fn __init__(
    this: &Value,
    file: &Value,
    protocol: &Value,
    fix_imports: &Value,
    buffer_callback: &Value,
) -> R {
    let protocol = protocol_of(protocol)?;
    if get_opt(file, "write")?.is_none() {
        return Err(type_error("file must have a 'write' attribute"));
    }
    if !buffer_callback.is_none() {
        return Err(not_implemented_error(
            "pickling of buffers out of band is not supported by Portalis",
        ));
    }
    let d = data(this)?;
    d.protocol.set(protocol);
    d.fix.set(ops::truth(fix_imports)?);
    d.file.set(file.clone());
    Ok(Value::None)
}

/// `p.dump(obj)`: later pickles may refer to what earlier ones hold.
pub fn dump(this: &Value, obj: &Value) -> R {
    let d = data(this)?;
    let file = d.file.get();
    if file.is_unbound() {
        let class = crate::types::type_of(this).name();
        return Err(pickling_error(format!(
            "Pickler.__init__() was not called by {class}.__init__()"
        )));
    }
    let hooks = Hooks {
        persistent_id: get_opt(this, "persistent_id")?,
        reducer_override: get_opt(this, "reducer_override")?,
        dispatch_table: get_opt(this, "dispatch_table")?,
    };
    let (made, memo) = save(obj, d.protocol.get(), d.fix.get(), d.memo.take(), hooks)?;
    d.memo.set(memo);
    method(&file, "write", &[bytes(made)])?;
    Ok(Value::None)
}

/// `p.clear_memo()`
pub fn clear_memo(this: &Value) -> R {
    drop(data(this)?.memo.take());
    Ok(Value::None)
}
