//! Shared by the tests of asyncio: a reader of JSON, functions that Python can call, calls of the module's functions.
#![allow(dead_code, clippy::missing_panics_doc)]
pub mod world;

use pyrt::call::{call_kw, call_method_name};
use pyrt::coro_ops::{await_value, awith_leave};
use pyrt::generated::{asyncio, contextvars};
use pyrt::object::{
    Cell, Class, Code, Func, FuncDef, Kind, ModuleInfo, R, Ref, Signature, Value, intern, str,
};
use pyrt::ops;
use pyrt::types::native_value;
use std::future::Future;
use std::rc::Rc;

/// A JSON value without floats and escapes.
#[derive(Clone, Debug)]
pub enum Json {
    Null,
    Bool(bool),
    Int(i64),
    Text(Rc<str>),
    List(Rc<[Json]>),
    Object(Rc<[(String, Json)]>),
}

impl Json {
    pub fn parse(text: &str) -> Json {
        let mut at = text.as_bytes();
        Json::value(&mut at)
    }
    fn skip(at: &mut &[u8]) {
        while let [b' ' | b',' | b':', rest @ ..] = at {
            *at = rest;
        }
    }
    fn word(at: &mut &[u8]) -> String {
        let n = at.iter().take_while(|c| !b",:]} \"".contains(c)).count();
        let word = String::from_utf8_lossy(&at[..n]).into_owned();
        *at = &at[n..];
        word
    }
    fn quoted(at: &mut &[u8]) -> String {
        *at = &at[1..];
        let n = at.iter().take_while(|c| **c != b'"').count();
        let text = String::from_utf8_lossy(&at[..n]).into_owned();
        *at = &at[n + 1..];
        text
    }
    fn value(at: &mut &[u8]) -> Json {
        Json::skip(at);
        match at[0] {
            b'[' => {
                *at = &at[1..];
                let mut items = Vec::new();
                loop {
                    Json::skip(at);
                    if at[0] == b']' {
                        *at = &at[1..];
                        return Json::List(items.into());
                    }
                    items.push(Json::value(at));
                }
            }
            b'{' => {
                *at = &at[1..];
                let mut items = Vec::new();
                loop {
                    Json::skip(at);
                    if at[0] == b'}' {
                        *at = &at[1..];
                        return Json::Object(items.into());
                    }
                    let key = Json::quoted(at);
                    items.push((key, Json::value(at)));
                }
            }
            b'"' => Json::Text(Json::quoted(at).into()),
            _ => match Json::word(at).as_str() {
                "null" => Json::Null,
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                n => Json::Int(n.parse().expect("an int")),
            },
        }
    }
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            other => panic!("no list: {other:?}"),
        }
    }
    pub fn at(&self, i: usize) -> Json {
        self.items()[i].clone()
    }
    pub fn get(&self, key: &str) -> Json {
        match self {
            Json::Object(items) => items
                .iter()
                .find(|(k, _)| k == key)
                .expect("the key")
                .1
                .clone(),
            other => panic!("no object: {other:?}"),
        }
    }
    pub fn int(&self) -> i64 {
        match self {
            Json::Int(n) => *n,
            other => panic!("no int: {other:?}"),
        }
    }
    pub fn index(&self) -> usize {
        usize::try_from(self.int()).expect("not negative")
    }
    pub fn truth(&self) -> bool {
        matches!(self, Json::Bool(true))
    }
    pub fn text(&self) -> &str {
        match self {
            Json::Text(s) => s,
            other => panic!("no text: {other:?}"),
        }
    }
}

type Entry = fn(&mut [Value]) -> R;
static MODULE: ModuleInfo = ModuleInfo {
    name: "__main__",
    file: "test.py",
    source: "",
};
static CODE: Code = Code {
    name: "f",
    qualname: "f",
    module: &MODULE,
    line: 1,
    spans: &[],
    locals: &[],
};

/// A function object: `entry` gets `bound` in front of the arguments.
pub fn function(entry: Entry, bound: Value) -> Value {
    static DEF: FuncDef = FuncDef {
        code: &CODE,
        sig: Signature {
            names: &["args"],
            posonly: 0,
            pos: 0,
            kwonly: 0,
            varargs: true,
            varkw: false,
        },
        kind: Kind::Plain,
        doc: None,
        green: None,
        entry: |func, args| {
            let mut all = vec![func.cells[1].get()];
            all.extend(ops::collect(&args[0])?);
            let Value::Int(address) = func.cells[0].get() else {
                panic!("an address")
            };
            let known = ENTRIES.with(|e| e.borrow()[usize::try_from(address).expect("an index")]);
            known(&mut all)
        },
    };
    let at = ENTRIES.with(|e| {
        let mut e = e.borrow_mut();
        let known = e.iter().position(|f| std::ptr::fn_addr_eq(*f, entry));
        known.unwrap_or_else(|| {
            e.push(entry);
            e.len() - 1
        })
    });
    let at = i64::try_from(at).expect("small");
    Func::new(
        &DEF,
        vec![Cell::new(Value::Int(at)), Cell::new(bound)],
        vec![],
        vec![],
    )
}
thread_local! {
    static ENTRIES: std::cell::RefCell<Vec<Entry>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// `v.name(*args)`
pub fn method(v: &Value, name: &str, args: &[Value]) -> R {
    let mut all = vec![v.clone()];
    all.extend_from_slice(args);
    call_method_name(&intern(name), &mut all, &mut [])
}

/// `C(*args)`
pub fn call(class: Ref<Class>, args: &[Value]) -> R {
    pyrt::call::call(&Value::Class(class), &mut args.to_vec())
}

/// `asyncio.name(*args)`
pub fn asyncio(name: &str, args: &[Value]) -> R {
    kwargs(name, args, &[])
}

/// `asyncio.name(*args, **kw)`
pub fn kwargs(name: &str, args: &[Value], kw: &[(&str, Value)]) -> R {
    let found = asyncio::MODULE.functions.iter().find(|(n, _)| *n == name);
    let f = native_value(found.expect("a function of asyncio").1);
    let mut kw: Vec<(Value, Value)> = kw
        .iter()
        .map(|(k, v)| (Value::Str(intern(k)), v.clone()))
        .collect();
    call_kw(&f, &mut args.to_vec(), &mut kw)
}

/// `ContextVar(name, default=…)`
pub fn context_var(name: &str, default: Value) -> R {
    let class = Value::Class(contextvars::context_var());
    call_kw(&class, &mut [str(name)], &mut [(str("default"), default)])
}

/// `Context()`
pub fn empty_context() -> R {
    call(contextvars::context(), &[])
}

/// `asyncio.Runner(loop_factory=…)`
pub fn runner(factory: Value) -> R {
    call_kw(
        &Value::Class(asyncio::runner()),
        &mut [],
        &mut [(str("loop_factory"), factory)],
    )
}

/// A loop factory: on the virtual clock, with an exception handler that is silent.
pub fn virtual_loop(_args: &mut [Value]) -> R {
    let made = Value::Inst(pyrt::stdlib::asyncio::event_loop::new_virtual());
    method(
        &made,
        "set_exception_handler",
        &[function(|_| Ok(Value::None), Value::None)],
    )?;
    Ok(made)
}

/// `async with manager: body`
pub async fn with<T: Default>(manager: &Value, body: impl Future<Output = R<T>>) -> R<T> {
    let (exit, entered) = ops::awith_enter(manager)?;
    await_value(entered).await?;
    match body.await {
        Ok(v) => {
            awith_leave(&exit, None).await?;
            Ok(v)
        }
        Err(e) => {
            if awith_leave(&exit, Some(&e)).await? {
                Ok(T::default())
            } else {
                Err(e)
            }
        }
    }
}
