//! What a random asyncio program can touch, and how its trace shows outcomes.
use super::{Json, method};
use pyrt::error::{PyErr, classes};
use pyrt::generated::asyncio as types;
use pyrt::object::{Global, R, Value, float, str};
use std::cell::RefCell;
use std::rc::Rc;

pub const TICK: f64 = 1.0 / 1024.0;

pub struct Env {
    pub prog: Json,
    pub trace: RefCell<Vec<String>>,
    pub lock: Value,
    pub queue: Value,
    pub event: Value,
    pub sem: Value,
    pub cond: Value,
    pub barrier: Value,
    pub var: Value,
    pub futures: RefCell<Vec<Value>>,
    pub tasks: RefCell<Vec<Value>>,
    pub handles: RefCell<Vec<Value>>,
}
pub type E = Rc<Env>;

/// The program that runs, for functions that Python calls.
pub static NOW: Global<Option<E>> = Global::new(None);

macro_rules! log {
    ($e:expr, $($arg:tt)*) => {{
        let line = format!($($arg)*);
        $e.trace.borrow_mut().push(line);
    }};
}
#[allow(unused_imports, reason = "shared by several tests")]
pub(crate) use log;

pub fn show(e: &PyErr) -> String {
    let text = || {
        let first = e.data().args().into_iter().next();
        first.map_or(String::new(), |v| v.as_str().unwrap_or_default().to_owned())
    };
    if e.is(&types::cancelled_error()) {
        format!("C:{}", text())
    } else if e.is(&classes::base_exception_group()) {
        let members = method(&e.value(), "__getattribute__", &[str("exceptions")])
            .ok()
            .expect("a group has members");
        let members = pyrt::ops::collect(&members)
            .ok()
            .expect("members are a tuple");
        format!(
            "G[{}]",
            members.iter().map(result).collect::<Vec<_>>().join(",")
        )
    } else if e.is(&classes::value_error()) {
        format!("V:{}", text())
    } else if e.is(&classes::timeout_error()) {
        "T".to_owned()
    } else if e.is(&classes::recursion_error()) {
        "REC".to_owned()
    } else if e.is(&types::broken_barrier_error()) {
        "B".to_owned()
    } else if e.is(&types::invalid_state_error()) {
        "I".to_owned()
    } else if e.is(&classes::runtime_error()) {
        if text().starts_with("asyncio: every task waits") {
            "deadlock".to_owned()
        } else {
            "R".to_owned()
        }
    } else {
        format!("?{}:{}", e.0.class_ref().name(), text())
    }
}

pub fn result(v: &Value) -> String {
    match v {
        Value::Int(n) => n.to_string(),
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            show(&PyErr(i.clone()))
        }
        Value::List(l) => l.len().to_string(),
        other => pyrt::ops::repr_or(other),
    }
}

pub fn is_true(v: &Value) -> u8 {
    u8::from(pyrt::ops::truth(v).ok().expect("a bool"))
}

impl Env {
    pub fn pick(&self, k: &Json) -> Option<(usize, Value)> {
        let tasks = self.tasks.borrow();
        if tasks.is_empty() {
            return None;
        }
        let i = k.index() % tasks.len();
        Some((i, tasks[i].clone()))
    }
    pub fn future(&self, k: &Json) -> Value {
        self.futures.borrow()[k.index()].clone()
    }
    pub fn var(&self) -> R<String> {
        Ok(result(&method(&self.var, "get", &[])?))
    }
}

pub fn seconds(ticks: &Json) -> Value {
    match ticks {
        Json::Null => Value::None,
        #[allow(clippy::cast_precision_loss)]
        n => float(n.int() as f64 * TICK),
    }
}

/// `label outcome context`, when the future is done.
pub fn note_done(args: &mut [Value]) -> R {
    let e = NOW.get().clone().expect("a program runs");
    let outcome = match method(&args[1], "exception", &[]) {
        Ok(Value::None) => "ok".to_owned(),
        Ok(v) => result(&v),
        Err(c) => show(&c),
    };
    log!(
        e,
        "{} {outcome} {}",
        args[0].as_str().unwrap_or_default(),
        e.var()?
    );
    Ok(Value::None)
}

pub fn note_soon(args: &mut [Value]) -> R {
    let e = NOW.get().clone().expect("a program runs");
    log!(e, "soon{} {}", result(&args[0]), e.var()?);
    Ok(Value::None)
}

pub fn note_later(args: &mut [Value]) -> R {
    let e = NOW.get().clone().expect("a program runs");
    log!(e, "{}", args[1].as_str().unwrap_or_default());
    Ok(Value::None)
}
