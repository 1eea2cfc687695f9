//! `print` and `input`; straight to the host while `sys.stdout` is the original (`Python/bltinmodule.c`).
use super::os_errors::os_error;
use crate::call::call_method;
use crate::error::{self, PyErr, classes};
use crate::object::{Global, Lit, R, Value, str, string};
use crate::ops::{self, names, type_name};

/// `sys.stdout` where the program replaced it; `Unbound` while it is the original.
pub static STDOUT: Global<Value> = Global::new(Value::Unbound);
/// The object that `sys.stdout` was at first; made when the program uses `sys`.
pub static ORIGINAL_STDOUT: Global<Value> = Global::new(Value::Unbound);

/// `sys.stdin` where the program replaced it; `Unbound` while it is the original.
pub static STDIN: Global<Value> = Global::new(Value::Unbound);
/// The object that `sys.stdin` was at first; made when the program uses `sys`.
pub static ORIGINAL_STDIN: Global<Value> = Global::new(Value::Unbound);

/// `sys.name = stream`, for the streams that `print` and `input` use.
pub fn redirect(name: &str, stream: &Value) {
    let (place, original) = match name {
        "stdin" => (&STDIN, &ORIGINAL_STDIN),
        "stdout" => (&STDOUT, &ORIGINAL_STDOUT),
        _ => return,
    };
    let next = if stream.is(original.get()) {
        Value::Unbound
    } else {
        stream.clone()
    };
    let old = std::mem::replace(place.get(), next);
    drop(old);
}

/// `print(*args, sep=' ', end='\n', file=None, flush=False)`
pub fn print(sep: &Value, end: &Value, file: &Value, flush: &Value, args: &Value) -> R {
    let Value::Tuple(args) = args else {
        return Ok(Value::None);
    };
    let replaced = if file.is_none() {
        STDOUT.get().clone()
    } else {
        file.clone()
    };
    let separator = piece(sep, "sep", " ")?;
    let ending = piece(end, "end", "\n")?;
    match replaced {
        Value::None => return Ok(Value::None),
        Value::Unbound => {}
        file => return print_to(&file, args.items(), &separator, &ending, flush),
    }
    let mut out = String::new();
    for (i, v) in args.items().iter().enumerate() {
        if i > 0 {
            out.push_str(&separator);
        }
        if let Err(e) = ops::push_str(&mut out, v) {
            write(&out)?; // what came before the failing argument has been written by then
            return Err(e);
        }
    }
    out.push_str(&ending);
    write(&out)?;
    if ops::truth(flush)? {
        host::flush_stdout().map_err(|e| os_error(&e, None))?;
    }
    Ok(Value::None)
}

fn piece(v: &Value, name: &str, default: &str) -> R<String> {
    match ops::base_value(v) {
        Value::None => Ok(default.to_owned()),
        Value::Str(s) => Ok(s.as_str().to_owned()),
        _ => Err(error::type_error(format!(
            "{name} must be None or a string, not {}",
            type_name(v)
        ))),
    }
}

fn print_to(file: &Value, args: &[Value], sep: &str, end: &str, flush: &Value) -> R {
    let write = |text: Value| call_method(&names::WRITE, &mut [file.clone(), text]);
    for (i, v) in args.iter().enumerate() {
        if i > 0 {
            write(str(sep))?;
        }
        write(ops::str_of(v)?)?;
    }
    write(str(end))?;
    if ops::truth(flush)? {
        call_method(&names::FLUSH, &mut [file.clone()])?;
    }
    Ok(Value::None)
}

/// Text to the standard output.
pub fn write(text: &str) -> R<()> {
    host::write_stdout(text.as_bytes()).map_err(|e| os_error(&e, None))
}

/// A line of what stands in place of standard input (`Objects/fileobject.c: PyFile_GetLine`).
fn line_of(stream: &Value) -> R {
    static READLINE: Lit = Lit::new("readline");
    let line = call_method(&READLINE, &mut [stream.clone()])?;
    let Value::Str(text) = ops::base_value(&line) else {
        return Err(error::type_error("object.readline() returned non-string"));
    };
    match text.as_str() {
        "" => Err(PyErr::msg(classes::eof_error(), "EOF when reading a line")),
        line => Ok(str(line.strip_suffix('\n').unwrap_or(line))),
    }
}

/// `input(prompt='')`
pub fn input(prompt: &Value) -> R {
    for (place, name) in [(&STDIN, "stdin"), (&STDOUT, "stdout")] {
        if place.get().is_none() {
            return Err(error::runtime_error(format!("input(): lost sys.{name}")));
        }
    }
    match STDOUT.get().clone() {
        Value::Unbound if prompt.is_unbound() => {}
        Value::Unbound => write(&ops::to_str(prompt)?)?,
        stream => {
            if !prompt.is_unbound() {
                call_method(&names::WRITE, &mut [stream.clone(), ops::str_of(prompt)?])?;
            }
            let _ = call_method(&names::FLUSH, &mut [stream]); // CPython clears what it raises
        }
    }
    host::flush_stdout().map_err(|e| os_error(&e, None))?;
    match STDIN.get().clone() {
        Value::Unbound => {}
        stream => return line_of(&stream),
    }
    let line = crate::signals::stdin_line()?;
    let Some(mut line) = line else {
        return Err(PyErr::msg(classes::eof_error(), "EOF when reading a line"));
    };
    if line.last() == Some(&b'\n') {
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
    }
    match String::from_utf8(line) {
        Ok(text) => Ok(string(text)),
        Err(_) => Err(error::value_error("the input is not UTF-8")),
    }
}
