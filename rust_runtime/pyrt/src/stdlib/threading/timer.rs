//! `threading.Timer` (`Lib/threading.py`): the event by which it is cancelled is its attribute `finished`.
use super::{event, thread};
use crate::green::call;
use crate::object::{Inst, R, Ref, Value, intern};
use crate::ops;
use crate::stdlib::support::{get, pairs};

fn set(v: &Value, name: &str, x: Value) {
    if let Value::Inst(i) = v {
        let i: &Ref<Inst> = i;
        drop(i.set(&intern(name), x));
    }
}

/// `Timer(interval, function, args=None, kwargs=None)`
pub fn __init__(v: &Value, interval: &Value, function: &Value, args: &Value, kwargs: &Value) -> R {
    thread::init_plain(v)?;
    let (args, kwargs) = thread::arguments(args, kwargs);
    set(v, "interval", interval.clone());
    set(v, "function", function.clone());
    set(v, "args", args);
    set(v, "kwargs", kwargs);
    let event = crate::call::call(&Value::Class(crate::generated::threading::event()), &mut [])?;
    set(v, "finished", event);
    Ok(Value::None)
}

/// `timer.cancel()`
pub fn cancel(v: &Value) -> R {
    event::set(&get(v, "finished")?)
}

/// `timer.run()`
pub async fn run(v: Value) -> R {
    let finished = get(&v, "finished")?;
    event::wait(finished.clone(), get(&v, "interval")?).await?;
    if !ops::truth(&event::is_set(&finished)?)? {
        let function = get(&v, "function")?;
        let mut args = ops::collect(&get(&v, "args")?)?;
        let mut kwargs = pairs(&get(&v, "kwargs")?);
        call::call_kw(&function, &mut args, &mut kwargs).await?;
    }
    event::set(&finished)
}
