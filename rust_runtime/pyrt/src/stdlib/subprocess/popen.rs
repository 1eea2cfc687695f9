//! `subprocess.Popen` (`Lib/subprocess.py`): a child, its pipes, and waiting for it.
use super::expired;
use super::launch::{self, Options};
use super::waiting::{is_alone, until_ended};
use crate::builtins::os_errors::os_error;
use crate::error::{type_error, value_error};
use crate::green::{WaitList, scheduler};
use crate::object::{
    Cell as Slot, Dict, Head, NativeData, R, Ref, Value, bytes, float, native, str, string, tuple,
};
use crate::ops::{base_value, repr_or, truth};
use crate::signals;
use crate::stdlib::socket::socket::seconds;
use crate::stdlib::support;
use host::net::{Ready, Selector};
use std::cell::Cell;
use std::io::ErrorKind;
use std::ptr::NonNull;

/// How its streams are texts.
#[derive(Clone)]
struct Text {
    encoding: Value,
    errors: Value,
}

/// The data of a `Popen`.
pub struct Child {
    pid: Cell<i32>,
    code: Cell<Option<i32>>,
    args: Slot,
    text: Cell<Option<Text>>,
    /// The parent's ends: file objects or None.
    files: [Slot; 3],
    /// Their descriptors.
    ends: Cell<[Option<i32>; 3]>,
}

impl NativeData for Child {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in self.files.iter().chain([&self.args]) {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
}

fn of(v: &Value) -> R<&Child> {
    native::<Child>(v, "Popen")
}

/// `Popen.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let none = || Slot::field(Value::None);
    support::instance(
        class,
        Child {
            pid: Cell::new(0),
            code: Cell::new(None),
            args: none(),
            text: Cell::new(None),
            files: [none(), none(), none()],
            ends: Cell::new([None; 3]),
        },
    )
}

fn text_of(options: &Options) -> R<Option<Text>> {
    let (encoding, errors) = (options.get("encoding"), options.get("errors"));
    let (text, newlines) = (options.get("text"), options.get("universal_newlines"));
    if !text.is_none() && !newlines.is_none() && truth(&text)? != truth(&newlines)? {
        return Err(type_error(
            "Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.",
        ));
    }
    let is_text = truth(&text)? || truth(&newlines)? || truth(&encoding)? || truth(&errors)?;
    Ok(is_text.then_some(Text { encoding, errors }))
}

/// `Popen(args, **options)`
pub fn __init__(v: &Value, args: &Value, kwargs: &Value) -> R {
    let d = of(v)?;
    let options = Options::new(kwargs)?;
    let text = text_of(&options)?;
    let launched = launch::launch(args, &options)?;
    d.args.set(args.clone());
    d.pid.set(launched.pid);
    d.ends.set(launched.pipes);
    for (at, fd) in launched.pipes.into_iter().enumerate() {
        let Some(fd) = fd else { continue };
        let file = host::files::File::over(fd).map_err(|e| os_error(&e, None))?;
        let mode = match (at, &text) {
            (0, None) => "wb",
            (0, Some(_)) => "w",
            (_, None) => "rb",
            (_, Some(_)) => "r",
        };
        let (encoding, errors) = match &text {
            Some(text) => (text.encoding.clone(), text.errors.clone()),
            None => (Value::None, Value::None),
        };
        let made = crate::builtins::open::over(file, mode, &encoding, &errors, &Value::None, None)?;
        d.files[at].set(made);
    }
    d.text.set(text);
    Ok(Value::None)
}

fn code_value(d: &Child) -> Value {
    d.code
        .get()
        .map_or(Value::None, |code| Value::Int(code.into()))
}

/// Looks whether the child has ended, or waits for it.
fn reap(d: &Child, block: bool) -> R<()> {
    while d.code.get().is_none() {
        match host::child::wait(d.pid.get(), block) {
            Ok(Some(code)) => d.code.set(Some(code)),
            Ok(None) => break,
            Err(e) if e.kind() == ErrorKind::Interrupted => signals::check()?,
            Err(_) => d.code.set(Some(0)), // somebody else has waited for it
        }
    }
    Ok(())
}

/// `popen.poll()`
pub fn poll(v: &Value) -> R {
    let d = of(v)?;
    reap(d, false)?;
    Ok(code_value(d))
}

/// `popen.wait(timeout=None)`
pub async fn wait(v: Value, timeout: Value) -> R {
    let end = seconds(&timeout)?.map(|limit| scheduler::now() + limit);
    wait_until(&v, &timeout, end).await
}

async fn wait_until(v: &Value, timeout: &Value, end: Option<f64>) -> R {
    let d = of(v)?;
    let ended = until_ended(d.pid.get(), end, |block| {
        reap(d, block)?;
        Ok(d.code.get().is_some())
    });
    if ended.await? {
        Ok(code_value(d))
    } else {
        Err(expired(&d.args.get(), timeout, None, None))
    }
}

/// What the parent has read so far, by stream.
type Output = [Option<Vec<u8>>; 3];

fn decoded(d: &Child, data: Option<Vec<u8>>) -> R {
    let Some(data) = data else {
        return Ok(Value::None);
    };
    let text = d.text.take();
    d.text.set(text.clone());
    let Some(text) = text else {
        return Ok(bytes(data));
    };
    let name = |v: &Value, default: &str| match v.as_str() {
        Some(given) => str(given),
        None => str(default),
    };
    let args = [name(&text.encoding, "utf-8"), name(&text.errors, "strict")];
    let text = support::method(&bytes(data), "decode", &args)?;
    let text = support::method(&text, "replace", &[str("\r\n"), str("\n")])?;
    support::method(&text, "replace", &[str("\r"), str("\n")])
}

fn input_bytes(d: &Child, input: &Value) -> R<Vec<u8>> {
    match base_value(input) {
        Value::None => Ok(Vec::new()),
        Value::Str(s) => {
            let text = d.text.take();
            d.text.set(text.clone());
            match text.map(|t| t.encoding) {
                Some(encoding) if !encoding.is_none() => {
                    let data = support::method(input, "encode", &[encoding])?;
                    Ok(crate::builtins::bytes_args::bytes_like(&data)?.into_owned())
                }
                _ => Ok(s.as_str().as_bytes().to_vec()),
            }
        }
        _ => Ok(crate::builtins::bytes_args::bytes_like(input)?.into_owned()),
    }
}

/// Writes and reads until all pipes are at their ends; false where the time was over before.
async fn exchange(d: &Child, input: &[u8], out: &mut Output, end: Option<f64>) -> R<bool> {
    let failed = |e: std::io::Error| os_error(&e, None);
    let ends = d.ends.get();
    let selector = Selector::new().map_err(failed)?;
    let mut open = [false; 3];
    let mut sent = 0;
    for (at, fd) in ends.into_iter().enumerate() {
        let is_open = !d.files[at].get_ref(Value::is_none);
        if let Some(fd) = fd.filter(|_| is_open) {
            host::net::set_nonblocking(fd, true).map_err(failed)?;
            open[at] = true;
            selector.set(fd, at > 0, at == 0).map_err(failed)?;
        }
    }
    if open[0] && input.is_empty() {
        shut(d, &selector, &mut open, 0)?;
    }
    let mut buffer = vec![0; 32768];
    let mut ready: Vec<Ready> = Vec::new();
    while open.contains(&true) {
        let left = end.map(|end| end - scheduler::now());
        if left.is_some_and(|left| left <= 0.0) {
            return Ok(false);
        }
        if is_alone() {
            selector.wait(left, &mut ready).map_err(failed)?;
        } else {
            let asked: Vec<(i32, bool)> = (0..3)
                .filter(|at| open[*at])
                .filter_map(|at| Some((ends[at]?, at == 0)))
                .collect();
            WaitList::default().wait_or_fds(&asked, end).await;
            selector.wait(Some(0.0), &mut ready).map_err(failed)?;
        }
        signals::check()?;
        for event in ready.drain(..) {
            let Some(at) = ends.iter().position(|fd| *fd == Some(event.fd)) else {
                continue;
            };
            let done = if at == 0 {
                match host::net::write(event.fd, &input[sent..]) {
                    Ok(n) => {
                        sent += n;
                        sent == input.len()
                    }
                    Err(e) if e.kind() == ErrorKind::BrokenPipe => true,
                    Err(e) if e.kind() == ErrorKind::WouldBlock => false,
                    Err(e) => return Err(failed(e)),
                }
            } else {
                match host::net::read(event.fd, &mut buffer) {
                    Ok(n) => {
                        out[at].get_or_insert_default().extend(&buffer[..n]);
                        n == 0
                    }
                    Err(e) if e.kind() == ErrorKind::WouldBlock => false,
                    Err(e) => return Err(failed(e)),
                }
            };
            if done {
                shut(d, &selector, &mut open, at)?;
            }
        }
    }
    Ok(true)
}

fn shut(d: &Child, selector: &Selector, open: &mut [bool; 3], at: usize) -> R<()> {
    open[at] = false;
    if let Some(fd) = d.ends.get()[at] {
        selector
            .set(fd, false, false)
            .map_err(|e| os_error(&e, None))?;
    }
    support::method(&d.files[at].get(), "close", &[]).map(drop)
}

/// `popen.communicate(input=None, timeout=None)`
pub async fn communicate(v: Value, input: Value, timeout: Value) -> R {
    let d = of(&v)?;
    if !input.is_none() && d.files[0].get_ref(Value::is_none) {
        return Err(value_error("Cannot send input: stdin is not a pipe"));
    }
    let end = seconds(&timeout)?.map(|limit| scheduler::now() + limit);
    let data = input_bytes(d, &input)?;
    let mut out: Output = [None, None, None];
    for at in [1, 2] {
        if !d.files[at].get_ref(Value::is_none) {
            out[at] = Some(Vec::new());
        }
    }
    let in_time = exchange(d, &data, &mut out, end).await?;
    let [_, stdout, stderr] = out;
    if !in_time {
        let shown = |data: Option<Vec<u8>>| data.filter(|d| !d.is_empty()).map(bytes);
        return Err(expired(
            &d.args.get(),
            &timeout,
            shown(stdout),
            shown(stderr),
        ));
    }
    let left = end.map(|end| float((end - scheduler::now()).max(0.0)));
    wait_until(&v, &left.unwrap_or(Value::None), end).await?;
    Ok(tuple(vec![decoded(d, stdout)?, decoded(d, stderr)?]))
}

fn signal(v: &Value, number: i32) -> R {
    let d = of(v)?;
    reap(d, false)?;
    if d.code.get().is_none() {
        launch::send_signal(d.pid.get(), number)?;
    }
    Ok(Value::None)
}

/// `popen.send_signal(sig)`
pub fn send_signal(v: &Value, sig: &Value) -> R {
    signal(v, crate::stdlib::signal::number(sig)?)
}
/// `popen.terminate()`
pub fn terminate(v: &Value) -> R {
    signal(v, 15)
}
/// `popen.kill()`
pub fn kill(v: &Value) -> R {
    signal(v, 9)
}
/// `popen.args`
pub fn args(v: &Value) -> R {
    Ok(of(v)?.args.get())
}
/// `popen.pid`
pub fn pid(v: &Value) -> R {
    Ok(Value::Int(of(v)?.pid.get().into()))
}
/// `popen.returncode`
pub fn returncode(v: &Value) -> R {
    Ok(code_value(of(v)?))
}
/// `popen.stdin`
pub fn stdin(v: &Value) -> R {
    Ok(of(v)?.files[0].get())
}
/// `popen.stdout`
pub fn stdout(v: &Value) -> R {
    Ok(of(v)?.files[1].get())
}
/// `popen.stderr`
pub fn stderr(v: &Value) -> R {
    Ok(of(v)?.files[2].get())
}

/// `with popen:`
pub fn __enter__(v: &Value) -> R {
    of(v)?;
    Ok(v.clone())
}

/// The end of `with popen:`: the pipes are closed, the child is waited for.
pub async fn __exit__(v: Value, _args: Value) -> R {
    let d = of(&v)?;
    for at in [1, 2, 0] {
        let file = d.files[at].get();
        if !file.is_none() {
            support::method(&file, "close", &[])?;
        }
    }
    wait_until(&v, &Value::None, None).await?;
    Ok(Value::None)
}

/// `repr(popen)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let shown = format!(
        "<{}: returncode: {} args: {}>",
        crate::types::type_of(v).name(),
        repr_or(&code_value(d)),
        repr_or(&d.args.get())
    );
    if shown.chars().count() > 80 {
        let short: String = shown.chars().take(76).collect();
        return Ok(string(format!("{short}...>")));
    }
    Ok(string(shown))
}

/// A `Popen` from a function's own arguments.
///
/// # Errors
/// OSError, TypeError, ValueError.
pub fn open(args: &Value, kwargs: &Ref<Dict>) -> R {
    let class = Value::Class(crate::generated::subprocess::popen());
    let mut kw = kwargs.pairs();
    crate::call::call_kw(&class, &mut [args.clone()], &mut kw)
}
