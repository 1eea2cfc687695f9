//! What `ExitStack` and `AsyncExitStack` share: the callbacks.
use crate::call::call;
use crate::error::type_error;
use crate::object::{Code, FuncDef, Head, NativeData, R, Value, native};
use crate::ops;
use crate::stdlib::support::{
    call_with, captured, closure, code, dict_of, get, instance, set, wrapper,
};
use crate::types::{special, type_of};
use std::cell::RefCell;
use std::ptr::NonNull;

/// The callbacks, each with whether its result is to be awaited.
#[derive(Default)]
pub struct Stack(RefCell<Vec<(bool, Value)>>);
impl NativeData for Stack {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        if let Ok(all) = self.0.try_borrow() {
            all.iter().for_each(|(_, v)| v.traverse(visit));
        }
    }
}

/// The callbacks of a stack.
fn this(v: &Value) -> R<&Stack> {
    native(v, "ExitStack")
}
/// Adds a callback.
pub fn add(v: &Value, awaited: bool, callback: Value) -> R<()> {
    this(v)?.0.borrow_mut().push((awaited, callback));
    Ok(())
}
/// Takes the last callback out.
pub fn pop(v: &Value) -> R<Option<(bool, Value)>> {
    Ok(this(v)?.0.borrow_mut().pop())
}

/// A new one.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Stack::default())
}
/// Takes no arguments.
pub fn __init__(_this: &Value) -> R {
    Ok(Value::None)
}

/// Moves the callbacks to a new stack.
pub fn pop_all(v: &Value) -> R {
    let fresh = call(&Value::Class(type_of(v)), &mut [])?;
    let all = this(v)?.0.take();
    this(&fresh)?.0.replace(all);
    Ok(fresh)
}

/// The special methods of a context manager, or the TypeError that names its class.
pub fn protocol(
    cm: &Value,
    enter: &'static str,
    exit: &'static str,
    kind: &str,
) -> R<(Value, Value)> {
    match (special(cm, enter), special(cm, exit)) {
        (Some(enter), Some(exit)) => Ok((
            ops::bind_special(&enter, cm)?,
            ops::bind_special(&exit, cm)?,
        )),
        _ => {
            let class = Value::Class(type_of(cm));
            let (module, name) = (
                ops::to_str(&get(&class, "__module__")?)?,
                ops::to_str(&get(&class, "__qualname__")?)?,
            );
            Err(type_error(format!(
                "'{module}.{name}' object does not support the {kind} protocol"
            )))
        }
    }
}

/// Adds the `__exit__` of a context manager, or something that is called like one.
pub fn push(v: &Value, exit: &Value) -> R {
    let callback = match special(exit, "__exit__") {
        Some(method) => ops::bind_special(&method, exit)?,
        None => exit.clone(),
    };
    add(v, false, callback)?;
    Ok(exit.clone())
}

/// Enters a context manager, which is left with the stack.
pub fn enter_context(v: &Value, cm: &Value) -> R {
    let (enter, exit) = protocol(cm, "__enter__", "__exit__", "context manager")?;
    let result = call(&enter, &mut [])?;
    add(v, false, exit)?;
    Ok(result)
}

static EXIT_WRAPPER: Code = code(
    "_exit_wrapper",
    "_BaseExitStack._create_cb_wrapper.<locals>._exit_wrapper",
);
static CALLBACK: FuncDef = wrapper(&EXIT_WRAPPER, |f, _| {
    call_with(&captured(f, 0), &captured(f, 1), &captured(f, 2))?;
    Ok(Value::None)
});

/// Adds a call.
pub fn callback(v: &Value, function: &Value, args: &Value, kwds: &Value) -> R {
    let wrapper = closure(
        &CALLBACK,
        vec![function.clone(), args.clone(), kwds.clone()],
    );
    set(&wrapper, "__wrapped__", function.clone())?;
    add(v, false, wrapper)?;
    Ok(function.clone())
}
/// The attributes.
pub fn __dict__(v: &Value) -> R {
    dict_of(v)
}
