//! `threading.local` (`Modules/_threadmodule.c: localobject`): while a thread looks at it, the object's dict is that thread's.
use crate::error::type_error;
use crate::green;
use crate::object::{Dict, Head, NativeData, R, Ref, Str, Value, intern_ref, native};
use crate::ops;
use crate::stdlib::support::{instance, items, pairs};
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// The data of a local.
pub struct LocalData {
    args: Value,
    kwargs: Value,
    dicts: RefCell<Vec<(i64, Ref<Dict>)>>,
    /// The thread whose dict the object has now.
    shown: Cell<i64>,
}
impl NativeData for LocalData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.args.traverse(visit);
        self.kwargs.traverse(visit);
        self.dicts
            .borrow()
            .iter()
            .for_each(|(_, d)| visit(d.head()));
    }
}

/// `local(*args, **kwargs)`: the arguments are kept for `__init__` in each thread.
pub fn __new__(class: &Value, args: &Value, kwargs: &Value) -> R {
    let has_init = match class {
        Value::Class(c) => c
            .lookup(&crate::object::intern("__init__"))
            .is_some_and(|f| !crate::types::is_native(&f, "object.__init__")),
        _ => false,
    };
    if !(has_init || items(args).is_empty() && pairs(kwargs).is_empty()) {
        return Err(type_error("Initialization arguments are not supported"));
    }
    let v = instance(
        class,
        LocalData {
            args: args.clone(),
            kwargs: kwargs.clone(),
            dicts: RefCell::default(),
            shown: Cell::new(0),
        },
    )?;
    show(&v, false)?;
    Ok(v)
}

/// Gives the object the dict of the thread that runs; a thread that comes for the first time runs `__init__`.
fn show(v: &Value, init: bool) -> R<()> {
    let d = native::<LocalData>(v, "_thread._local")?;
    let me = green::current().ident;
    let Value::Inst(i) = v else { return Ok(()) };
    if d.shown.replace(me) == me {
        return Ok(());
    }
    let known = d.dicts.borrow().iter().find(|(t, _)| *t == me).cloned();
    if let Some((_, dict)) = known {
        i.set_dict(dict);
        return Ok(());
    }
    let dict = Dict::new();
    d.dicts.borrow_mut().push((me, dict.clone()));
    i.set_dict(dict);
    if init {
        let mut all = vec![v.clone()];
        all.extend_from_slice(items(&d.args));
        let name = crate::object::intern("__init__");
        if let Some(f) = i.class().lookup(&name)
            && !crate::types::is_native(&f, "object.__init__")
        {
            crate::call::call_kw(&f, &mut all, &mut pairs(&d.kwargs))?;
        }
    }
    Ok(())
}

fn text(name: &Value) -> R<Ref<Str>> {
    match name {
        Value::Str(s) => Ok(intern_ref(s)),
        other => Err(type_error(format!(
            "attribute name must be string, not '{}'",
            ops::type_name(other)
        ))),
    }
}

/// `v.name`
pub fn __getattribute__(v: &Value, name: &Value) -> R {
    show(v, true)?;
    ops::generic_getattr(v, &text(name)?)
}
/// `v.name = x`
pub fn __setattr__(v: &Value, name: &Value, x: &Value) -> R {
    show(v, true)?;
    ops::generic_setattr(v, &text(name)?, x.clone())?;
    Ok(Value::None)
}
/// `del v.name`
pub fn __delattr__(v: &Value, name: &Value) -> R {
    show(v, true)?;
    ops::generic_delattr(v, &text(name)?)?;
    Ok(Value::None)
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
