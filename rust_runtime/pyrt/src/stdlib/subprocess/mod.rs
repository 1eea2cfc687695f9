//! `subprocess` (`Lib/subprocess.py`).
pub mod exceptions;
pub mod launch;
pub mod popen;
pub mod waiting;

pub use exceptions::{called_process_error, completed_process, timeout_expired};

use crate::error::{self, PyErr, type_error, value_error};
use crate::generated::subprocess as types;
use crate::object::{Class, Dict, Inst, R, Ref, Value, str, tuple};
use crate::ops::truth;
use crate::stdlib::support;

macro_rules! numbers {
    ($($name:ident $number:expr;)*) => { $(
        #[doc = concat!("`subprocess.", stringify!($name), "`")]
        pub fn $name() -> R {
            Ok(Value::Int($number))
        }
    )* };
}
numbers! {
    pipe launch::PIPE;
    stdout launch::STDOUT;
    devnull launch::DEVNULL;
}

/// An exception about a child: its `args` are the two that are given by place.
fn about(class: &Ref<Class>, two: [Value; 2], output: Value, stderr: Value) -> PyErr {
    let mut kw = [(str("output"), output), (str("stderr"), stderr)];
    let mut two = two;
    match crate::call::call_kw(&Value::Class(class.clone()), &mut two, &mut kw) {
        Ok(made) => error::raise(&made),
        Err(e) => e,
    }
}

/// A TimeoutExpired.
#[cold]
pub fn expired(
    cmd: &Value,
    timeout: &Value,
    output: Option<Value>,
    stderr: Option<Value>,
) -> PyErr {
    let none = || Value::None;
    about(
        &types::timeout_expired(),
        [cmd.clone(), timeout.clone()],
        output.unwrap_or_else(none),
        stderr.unwrap_or_else(none),
    )
}

fn dict_of(kwargs: &Value) -> R<Ref<Dict>> {
    let made = Dict::new();
    for (name, v) in support::pairs(kwargs) {
        made.set(name, v)?;
    }
    Ok(made)
}

/// What `run` does with a child; gives its code and what it wrote.
async fn finish(child: &Value, input: &Value, timeout: &Value) -> R<(Value, Value)> {
    match popen::communicate(child.clone(), input.clone(), timeout.clone()).await {
        Ok(both) => {
            let parts = crate::ops::unpack(&both, 2)?;
            Ok((parts[0].clone(), parts[1].clone()))
        }
        Err(e) => {
            popen::kill(child)?;
            popen::__exit__(child.clone(), Value::None).await?;
            Err(e)
        }
    }
}

/// `subprocess.run(args, *, input=None, capture_output=False, timeout=None, check=False, **kwargs)`
pub async fn run(
    args: Value,
    input: Value,
    capture_output: Value,
    timeout: Value,
    check: Value,
    kwargs: Value,
) -> R {
    let options = dict_of(&kwargs)?;
    if !input.is_none() {
        if options.get_text("stdin").is_some_and(|v| !v.is_none()) {
            return Err(value_error(
                "stdin and input arguments may not both be used.",
            ));
        }
        options.set_text("stdin", Value::Int(launch::PIPE));
    }
    if truth(&capture_output)? {
        for name in ["stdout", "stderr"] {
            if options.get_text(name).is_some_and(|v| !v.is_none()) {
                return Err(value_error(
                    "stdout and stderr arguments may not be used with capture_output.",
                ));
            }
            options.set_text(name, Value::Int(launch::PIPE));
        }
    }
    let child = popen::open(&args, &options)?;
    let (stdout, stderr) = finish(&child, &input, &timeout).await?;
    let code = popen::poll(&child)?;
    if truth(&check)? && truth(&code)? {
        let class = types::called_process_error();
        return Err(about(&class, [code, args.clone()], stdout, stderr));
    }
    let made = Value::Inst(Inst::new(types::completed_process(), None));
    completed_process::__init__(&made, &args, &code, &stdout, &stderr)?;
    Ok(made)
}

/// `subprocess.call(args, *, timeout=None, **kwargs)`
pub async fn call(args: Value, timeout: Value, kwargs: Value) -> R {
    let child = popen::open(&args, &dict_of(&kwargs)?)?;
    let ended = popen::wait(child.clone(), timeout).await;
    if ended.is_err() {
        popen::kill(&child)?;
    }
    popen::__exit__(child, Value::None).await?;
    ended
}

/// `subprocess.check_call(args, *, timeout=None, **kwargs)`
pub async fn check_call(args: Value, timeout: Value, kwargs: Value) -> R {
    let code = call(args.clone(), timeout, kwargs).await?;
    if truth(&code)? {
        let class = types::called_process_error();
        return Err(error::called(&class, vec![code, args]));
    }
    Ok(Value::Int(0))
}

/// `subprocess.check_output(args, *, timeout=None, **kwargs)`
pub async fn check_output(args: Value, timeout: Value, kwargs: Value) -> R {
    let options = dict_of(&kwargs)?;
    for name in ["stdout", "check"] {
        if options.get_text(name).is_some() {
            return Err(value_error(format!(
                "{name} argument not allowed, it will be overridden."
            )));
        }
    }
    let input = options.remove(&str("input"))?.unwrap_or(Value::None);
    options.set_text("stdout", Value::Int(launch::PIPE));
    let yes = Value::Int(1);
    let options = Value::Dict(options);
    let done = run(args, input, Value::None, timeout, yes, options).await?;
    support::get(&done, "stdout")
}

/// `subprocess.getstatusoutput(cmd)`
pub async fn getstatusoutput(cmd: Value) -> R {
    let options = Dict::new();
    for (name, v) in [
        ("shell", Value::Int(1)),
        ("text", Value::Int(1)),
        ("stdout", Value::Int(launch::PIPE)),
        ("stderr", Value::Int(launch::STDOUT)),
    ] {
        options.set_text(name, v);
    }
    let no = || Value::None;
    let done = run(cmd, no(), no(), no(), no(), Value::Dict(options)).await?;
    let output = support::get(&done, "stdout")?;
    let Some(text) = output.as_str() else {
        return Err(type_error("a str was expected"));
    };
    let text = text.strip_suffix('\n').unwrap_or(text);
    Ok(tuple(vec![support::get(&done, "returncode")?, str(text)]))
}

/// `subprocess.getoutput(cmd)`
pub async fn getoutput(cmd: Value) -> R {
    crate::ops::getitem_int(&getstatusoutput(cmd).await?, 1)
}
