//! `sys.stdin`, `sys.stdout` and `sys.stderr`: text on the streams of the process.
use super::{size_of, std_buffer, unsupported};
use crate::builtins::os_errors::os_error;
use crate::error::{type_error, value_error};
use crate::object::{Inst, NativeData, R, Value, boolean, int_usize, native, str, string};
use crate::ops::{base_value, type_name};
use std::cell::{Cell, RefCell};

/// Which stream of the process.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Std {
    /// Standard input.
    In,
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}
impl Std {
    /// The name that `repr` shows.
    pub fn name(self) -> &'static str {
        ["<stdin>", "<stdout>", "<stderr>"][self.number()]
    }
    /// The file descriptor.
    pub fn number(self) -> usize {
        self as usize
    }
    /// Whether it is a terminal.
    pub fn is_terminal(self) -> bool {
        match self {
            Std::In => host::is_terminal(host::Stream::Stdin),
            Std::Out => host::is_terminal(host::Stream::Stdout),
            Std::Err => host::is_terminal(host::Stream::Stderr),
        }
    }
    /// Writes bytes.
    pub fn write(self, bytes: &[u8]) -> R<()> {
        match self {
            Std::In => Err(unsupported("not writable")),
            Std::Out => host::write_stdout(bytes).map_err(|e| os_error(&e, None)),
            Std::Err => host::write_stderr(bytes).map_err(|e| os_error(&e, None)),
        }
    }
    /// Writes out what is kept back.
    pub fn flush(self) -> R<()> {
        match self {
            Std::In => Ok(()),
            Std::Out => host::flush_stdout().map_err(|e| os_error(&e, None)),
            Std::Err => host::flush_stderr().map_err(|e| os_error(&e, None)),
        }
    }
}

struct Text {
    std: Std,
    closed: Cell<bool>,
    /// What a limited `readline` left of a line.
    rest: RefCell<String>,
}
impl NativeData for Text {}

/// The text object of a stream.
pub fn make(std: Std) -> Value {
    Inst::with(
        &crate::generated::io::std_text(),
        Text {
            std,
            closed: Cell::new(false),
            rest: RefCell::default(),
        },
    )
}

fn this(v: &Value) -> R<&Text> {
    native(v, "_io.TextIOWrapper")
}
fn open(v: &Value) -> R<&Text> {
    let t = this(v)?;
    if t.closed.get() {
        Err(value_error("I/O operation on closed file."))
    } else {
        Ok(t)
    }
}

/// `<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>`
pub fn __repr__(v: &Value) -> R {
    let t = this(v)?;
    let mode = if t.std == Std::In { "r" } else { "w" };
    Ok(string(format!(
        "<_io.TextIOWrapper name='{}' mode='{mode}' encoding='utf-8'>",
        t.std.name()
    )))
}
/// Writes text; how many characters it has.
pub fn write(v: &Value, text: &Value) -> R {
    let t = open(v)?;
    let Value::Str(s) = base_value(text) else {
        return Err(type_error(format!(
            "write() argument must be str, not {}",
            type_name(text)
        )));
    };
    t.std.write(s.as_str().as_bytes())?;
    Ok(int_usize(s.len()))
}

fn decoded(bytes: Vec<u8>) -> R<String> {
    let text = String::from_utf8(bytes).map_err(|_| value_error("the input is not UTF-8"))?;
    Ok(if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    })
}
fn line_of(t: &Text) -> R<String> {
    let rest = t.rest.take();
    if !rest.is_empty() {
        return Ok(rest);
    }
    match crate::signals::stdin_line()? {
        Some(bytes) => decoded(bytes),
        None => Ok(String::new()),
    }
}
/// Cuts after so many characters; the rest is kept for the next call.
fn cut(t: &Text, text: String, size: Option<usize>) -> String {
    let at = size
        .and_then(|n| text.char_indices().nth(n))
        .map(|(i, _)| i);
    let Some(at) = at else { return text };
    let (head, tail) = text.split_at(at);
    t.rest.replace(tail.to_owned());
    head.to_owned()
}
fn reading(v: &Value) -> R<&Text> {
    let t = open(v)?;
    if t.std == Std::In {
        Ok(t)
    } else {
        Err(unsupported("not readable"))
    }
}
/// All that is left, or so many characters.
pub fn read(v: &Value, size: &Value) -> R {
    let t = reading(v)?;
    let size = size_of(size)?;
    let mut text = t.rest.take();
    if let Some(n) = size {
        while text.chars().count() < n {
            let line = line_of(t)?;
            if line.is_empty() {
                break;
            }
            text.push_str(&line);
        }
    } else {
        let bytes = crate::signals::stdin_all()?;
        text.push_str(&decoded(bytes)?);
    }
    Ok(string(cut(t, text, size)))
}
/// The next line with its end.
pub fn readline(v: &Value, size: &Value) -> R {
    let t = reading(v)?;
    let size = size_of(size)?;
    let line = line_of(t)?;
    let (line, more) = match line.find('\n') {
        Some(i) if i + 1 < line.len() => (line[..=i].to_owned(), line[i + 1..].to_owned()),
        _ => (line, String::new()),
    };
    let line = cut(t, line, size);
    t.rest.borrow_mut().push_str(&more);
    Ok(string(line))
}
/// Writes out what is kept back.
pub fn flush(v: &Value) -> R {
    open(v)?.std.flush()?;
    Ok(Value::None)
}
/// Closes the object; the stream stays.
pub fn close(v: &Value) -> R {
    let t = this(v)?;
    if !t.closed.get() {
        t.std.flush()?;
        t.closed.set(true);
    }
    Ok(Value::None)
}
/// 0, 1 or 2.
pub fn fileno(v: &Value) -> R {
    Ok(int_usize(open(v)?.std.number()))
}
/// Whether it is a terminal.
pub fn isatty(v: &Value) -> R {
    Ok(boolean(open(v)?.std.is_terminal()))
}
/// Whether it can be read.
pub fn readable(v: &Value) -> R {
    Ok(boolean(open(v)?.std == Std::In))
}
/// Whether it can be written to.
pub fn writable(v: &Value) -> R {
    Ok(boolean(open(v)?.std != Std::In))
}
/// It has no position.
pub fn seekable(v: &Value) -> R {
    open(v)?;
    Ok(boolean(false))
}
/// Only what is so already can be asked for: UTF-8; buffering follows the host.
pub fn reconfigure(
    v: &Value,
    encoding: &Value,
    _errors: &Value,
    _newline: &Value,
    _line_buffering: &Value,
    _through: &Value,
) -> R {
    let t = open(v)?;
    if let Some(name) = encoding.as_str()
        && !matches!(
            name.to_ascii_lowercase().replace('_', "-").as_str(),
            "utf-8" | "utf8"
        )
    {
        return Err(crate::error::lookup_error(format!(
            "unknown encoding: {name}"
        )));
    }
    t.std.flush()?;
    Ok(Value::None)
}
/// Whether it is closed.
pub fn closed(v: &Value) -> R {
    Ok(boolean(this(v)?.closed.get()))
}
/// `'utf-8'`
pub fn encoding(v: &Value) -> R {
    this(v)?;
    Ok(str("utf-8"))
}
/// The error handler's name.
pub fn errors(v: &Value) -> R {
    Ok(str(if this(v)?.std == Std::Err {
        "backslashreplace"
    } else {
        "surrogateescape"
    }))
}
/// None.
pub fn newlines(v: &Value) -> R {
    this(v)?;
    Ok(Value::None)
}
/// Whether each line is written out at once.
pub fn line_buffering(v: &Value) -> R {
    let t = this(v)?;
    Ok(boolean(t.std == Std::Err || t.std.is_terminal()))
}
/// `'<stdout>'`
pub fn name(v: &Value) -> R {
    Ok(str(this(v)?.std.name()))
}
/// `'w'` or `'r'`
pub fn mode(v: &Value) -> R {
    Ok(str(if this(v)?.std == Std::In { "r" } else { "w" }))
}
/// The bytes below.
pub fn buffer(v: &Value) -> R {
    Ok(std_buffer::make(this(v)?.std))
}
