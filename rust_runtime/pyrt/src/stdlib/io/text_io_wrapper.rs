//! `io.TextIOWrapper`: text over any stream of bytes (`Modules/_io/textio.c`).
use super::unsupported;
use crate::builtins::file_state::Newline;
use crate::builtins::str_codec;
use crate::error::{attribute_error, type_error, value_error};
use crate::object::{
    Cell as Slot, Head, Inst, NativeData, R, Ref, Value, boolean, bytes, int_usize, native, str,
    string,
};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{get, get_opt, given, instance, method};
use crate::text::codecs::Encoding;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

const CHUNK: usize = 8192;

/// What is between the text and the bytes.
#[derive(Default)]
struct State {
    /// Text that was decoded, taken as far as `at`.
    text: String,
    at: usize,
    /// Bytes that are no character yet.
    raw: Vec<u8>,
    /// Whether a `\r` is held back, which a `\n` may follow.
    held: bool,
    ended: bool,
    /// Bytes that are to be written.
    out: Vec<u8>,
}
impl State {
    fn left(&self) -> &str {
        &self.text[self.at..]
    }
    fn take(&mut self, n: usize) -> String {
        let made = self.text[self.at..self.at + n].to_owned();
        self.at += n;
        if self.at > CHUNK {
            self.text.drain(..self.at);
            self.at = 0;
        }
        made
    }
    fn forget_input(&mut self) {
        *self = State {
            out: std::mem::take(&mut self.out),
            ..State::default()
        };
    }
}

struct Wrapper {
    /// None before `__init__` and after `detach`.
    buffer: Slot,
    detached: Cell<bool>,
    encoding: RefCell<String>,
    errors: RefCell<String>,
    newline: Cell<Newline>,
    by_lines: Cell<bool>,
    through: Cell<bool>,
    state: RefCell<State>,
}
impl NativeData for Wrapper {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.buffer.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {
        drop(self.buffer.replace(Value::None));
    }
    fn finalize(&self, this: &Ref<Inst>) {
        if !self.buffer.get().is_none() {
            let _ = close(&Value::Inst(this.clone())); // as in CPython, nobody is left to hear of it
        }
    }
}

fn this(v: &Value) -> R<&Wrapper> {
    native(v, "_io.TextIOWrapper")
}
/// The wrapper and its stream.
fn attached(v: &Value) -> R<(&Wrapper, Value)> {
    let w = this(v)?;
    let buffer = w.buffer.get();
    if !buffer.is_none() {
        return Ok((w, buffer));
    }
    Err(value_error(if w.detached.get() {
        "underlying buffer has been detached"
    } else {
        "I/O operation on uninitialized object"
    }))
}
fn open(v: &Value) -> R<(&Wrapper, Value)> {
    let (w, buffer) = attached(v)?;
    if ops::truth(&get(&buffer, "closed")?)? {
        return Err(value_error("I/O operation on closed file."));
    }
    Ok((w, buffer))
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(
        class,
        Wrapper {
            buffer: Slot::field(Value::None),
            detached: Cell::new(false),
            encoding: RefCell::new("utf-8".to_owned()),
            errors: RefCell::new("strict".to_owned()),
            newline: Cell::new(Newline::Universal),
            by_lines: Cell::new(false),
            through: Cell::new(false),
            state: RefCell::default(),
        },
    )
}
fn text_of(v: &Value, name: &str) -> R<Option<String>> {
    match base_value(v) {
        _ if !given(v) || v.is_none() => Ok(None),
        Value::Str(s) => Ok(Some(s.as_str().to_owned())),
        _ => Err(type_error(format!(
            "TextIOWrapper() argument '{name}' must be str or None, not {}",
            type_name(v)
        ))),
    }
}
fn set_encoding(w: &Wrapper, encoding: &Value) -> R<()> {
    if let Some(name) = text_of(encoding, "encoding")? {
        let name = if name == "locale" {
            "utf-8".to_owned()
        } else {
            name
        };
        str_codec::check(&name)?;
        w.encoding.replace(name);
    }
    Ok(())
}
/// `TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)`
pub fn __init__(
    v: &Value,
    buffer: &Value,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
    line_buffering: &Value,
    write_through: &Value,
) -> R {
    let w = this(v)?;
    w.newline
        .set(Newline::parse(text_of(newline, "newline")?.as_deref())?);
    set_encoding(w, encoding)?;
    if let Some(errors) = text_of(errors, "errors")? {
        w.errors.replace(errors);
    }
    w.by_lines.set(ops::truth(line_buffering)?);
    w.through.set(ops::truth(write_through)?);
    w.state.replace(State::default());
    for asked in ["readable", "writable", "seekable"] {
        method(buffer, asked, &[])?;
    }
    w.buffer.set(buffer.clone());
    w.detached.set(false);
    Ok(Value::None)
}
/// `<_io.TextIOWrapper name='<stdout>' encoding='utf-8'>`
pub fn __repr__(v: &Value) -> R {
    let w = this(v)?;
    let buffer = w.buffer.get();
    let mut text = "<_io.TextIOWrapper".to_owned();
    if let Some(name) = get_opt(&buffer, "name")? {
        text.push_str(&format!(" name={}", ops::repr(&name)?));
    }
    text.push_str(&format!(" encoding='{}'>", w.encoding.borrow()));
    Ok(string(text))
}

fn write_out(w: &Wrapper, buffer: &Value) -> R<()> {
    let out = std::mem::take(&mut w.state.borrow_mut().out);
    if out.is_empty() {
        return Ok(());
    }
    method(buffer, "write", &[bytes(out)]).map(drop)
}
/// Writes text; how many characters it has.
pub fn write(v: &Value, text: &Value) -> R {
    let (w, buffer) = attached(v)?;
    let Value::Str(s) = base_value(text) else {
        return Err(type_error(format!(
            "write() argument must be str, not {}",
            type_name(text)
        )));
    };
    open(v)?;
    if !ops::truth(&method(&buffer, "writable", &[])?)? {
        return Err(unsupported("not writable"));
    }
    let ends = s.as_str().contains(['\n', '\r']) && w.by_lines.get();
    let data = {
        let (encoding, errors) = (w.encoding.borrow().clone(), w.errors.borrow().clone());
        w.newline.get().encode(s, &encoding, &errors)?
    };
    let full = {
        let out = &w.state.borrow().out;
        !out.is_empty() && out.len() + data.len() > CHUNK
    };
    if full {
        write_out(w, &buffer)?;
    }
    let full = {
        let mut state = w.state.borrow_mut();
        state.forget_input();
        state.out.extend_from_slice(&data);
        state.out.len() >= CHUNK
    };
    if full || ends || w.through.get() {
        write_out(w, &buffer)?;
    }
    if ends {
        method(&buffer, "flush", &[])?;
    }
    Ok(int_usize(s.len()))
}
/// Writes out what is kept back.
pub fn flush(v: &Value) -> R {
    let (w, buffer) = open(v)?;
    write_out(w, &buffer)?;
    method(&buffer, "flush", &[])
}

/// How many of the bytes are whole characters: all, unless more may follow.
fn whole(data: &[u8], encoding: &str) -> usize {
    if Encoding::from_name(encoding) != Some(Encoding::Utf8) {
        return data.len();
    }
    match std::str::from_utf8(data) {
        Err(e) if e.error_len().is_none() => e.valid_up_to(),
        _ => data.len(),
    }
}
/// Reads more from the stream and decodes it.
fn fill(w: &Wrapper, buffer: &Value) -> R<()> {
    let encoding = w.encoding.borrow().clone();
    let by_parts = matches!(
        Encoding::from_name(&encoding),
        Some(Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1)
    );
    let size = Value::Int(if by_parts { 8192 } else { -1 });
    let name = if by_parts && get_opt(buffer, "read1")?.is_some() {
        "read1"
    } else {
        "read"
    };
    let read = method(buffer, name, &[size])?;
    let Value::Bytes(new) = base_value(&read) else {
        return Err(type_error(format!(
            "underlying {name}() should have returned a bytes-like object, not '{}'",
            type_name(&read)
        )));
    };
    let (data, ended) = {
        let mut state = w.state.borrow_mut();
        state.ended = new.as_slice().is_empty() || !by_parts;
        state.raw.extend_from_slice(new.as_slice());
        let n = if state.ended {
            state.raw.len()
        } else {
            whole(&state.raw, &encoding)
        };
        let rest = state.raw.split_off(n);
        (std::mem::replace(&mut state.raw, rest), state.ended)
    };
    let errors = w.errors.borrow().clone();
    let mut text = str_codec::decode(&data, &encoding, &errors)?;
    let mut state = w.state.borrow_mut();
    if matches!(w.newline.get(), Newline::Universal | Newline::Any) {
        if std::mem::take(&mut state.held) {
            text.insert(0, '\r');
        }
        if !ended && text.ends_with('\r') {
            text.pop();
            state.held = true;
        }
        if w.newline.get() == Newline::Universal && text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
    }
    state.text.push_str(&text);
    Ok(())
}
fn reading(v: &Value) -> R<(&Wrapper, Value)> {
    let (w, buffer) = open(v)?;
    if !ops::truth(&method(&buffer, "readable", &[])?)? {
        return Err(unsupported("not readable"));
    }
    if !w.state.borrow().out.is_empty() {
        flush(v)?;
    }
    Ok((w, buffer))
}
/// All that is left, or so many characters.
pub fn read(v: &Value, size: &Value) -> R {
    let (w, buffer) = reading(v)?;
    let size = super::size_of(size)?;
    loop {
        let end = {
            let state = w.state.borrow();
            let found = size.and_then(|n| {
                let left = state.left();
                left.char_indices()
                    .map(|(i, _)| i)
                    .chain([left.len()])
                    .nth(n)
            });
            found.or_else(|| state.ended.then(|| state.left().len()))
        };
        if let Some(end) = end {
            let mut state = w.state.borrow_mut();
            state.ended = false; // the next call asks again
            return Ok(string(state.take(end)));
        }
        fill(w, &buffer)?;
    }
}
/// Where the first line ends.
fn line_end(text: &str, newline: Newline) -> Option<usize> {
    match newline {
        Newline::Universal | Newline::Lf => text.find('\n').map(|i| i + 1),
        Newline::Cr => text.find('\r').map(|i| i + 1),
        Newline::CrLf => text.find("\r\n").map(|i| i + 2),
        Newline::Any => text.find(['\r', '\n']).map(|i| {
            if text[i..].starts_with("\r\n") {
                i + 2
            } else {
                i + 1
            }
        }),
    }
}
/// The next line with its end.
pub fn readline(v: &Value, size: &Value) -> R {
    let (w, buffer) = reading(v)?;
    let size = super::size_of(size)?;
    loop {
        let end = {
            let state = w.state.borrow();
            let left = state.left();
            let most = size.and_then(|n| left.char_indices().nth(n).map(|(i, _)| i));
            match (line_end(left, w.newline.get()), most) {
                (Some(end), Some(most)) => Some(end.min(most)),
                (None, None) => state.ended.then_some(left.len()),
                (end, most) => end.or(most),
            }
        };
        if let Some(end) = end {
            let mut state = w.state.borrow_mut();
            state.ended = false;
            return Ok(string(state.take(end)));
        }
        fill(w, &buffer)?;
    }
}
/// Moves the position of the stream.
pub fn seek(v: &Value, cookie: &Value, whence: &Value) -> R {
    let (w, buffer) = open(v)?;
    match ops::ssize(whence)? {
        1 if ops::ssize(cookie)? != 0 => {
            return Err(unsupported("can't do nonzero cur-relative seeks"));
        }
        2 if ops::ssize(cookie)? != 0 => {
            return Err(unsupported("can't do nonzero end-relative seeks"));
        }
        1 => {
            let here = tell(v)?;
            return seek(v, &here, &Value::Int(0));
        }
        0 if ops::ssize(cookie)? < 0 => {
            return Err(value_error(format!(
                "negative seek position {}",
                ops::repr(cookie)?
            )));
        }
        0 | 2 => {}
        n => {
            return Err(value_error(format!(
                "invalid whence ({n}, should be 0, 1 or 2)"
            )));
        }
    }
    flush(v)?;
    w.state.borrow_mut().forget_input();
    method(&buffer, "seek", &[cookie.clone(), whence.clone()])
}
/// The position: of the stream, less what was read ahead.
pub fn tell(v: &Value) -> R {
    let (w, buffer) = open(v)?;
    flush(v)?;
    let at = ops::ssize(&method(&buffer, "tell", &[])?)?;
    let (left, raw) = {
        let state = w.state.borrow();
        (str(state.left()), state.raw.len())
    };
    let Value::Str(left) = &left else {
        return Ok(Value::Int(at));
    };
    let (encoding, errors) = (w.encoding.borrow().clone(), w.errors.borrow().clone());
    let ahead = str_codec::encode(left, &encoding, &errors)?.len() + raw;
    Ok(Value::Int(at - i64::try_from(ahead).unwrap_or(0)))
}
/// Cuts the stream off.
pub fn truncate(v: &Value, pos: &Value) -> R {
    let (_, buffer) = open(v)?;
    flush(v)?;
    let pos = if given(pos) { pos.clone() } else { Value::None };
    method(&buffer, "truncate", &[pos])
}
/// Gives the stream back.
pub fn detach(v: &Value) -> R {
    let (w, _) = attached(v)?;
    flush(v)?;
    w.detached.set(true);
    Ok(w.buffer.replace(Value::None))
}
/// Writes out and closes the stream.
pub fn close(v: &Value) -> R {
    let (_, buffer) = attached(v)?;
    if ops::truth(&get(&buffer, "closed")?)? {
        return Ok(Value::None);
    }
    let flushed = flush(v);
    method(&buffer, "close", &[])?;
    flushed
}
/// Sets some of what the constructor takes.
pub fn reconfigure(
    v: &Value,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
    line_buffering: &Value,
    write_through: &Value,
) -> R {
    let (w, _) = open(v)?;
    flush(v)?;
    set_encoding(w, encoding)?;
    if let Some(errors) = text_of(errors, "errors")? {
        w.errors.replace(errors);
    }
    if given(newline) && !newline.is_none() {
        w.newline
            .set(Newline::parse(text_of(newline, "newline")?.as_deref())?);
    }
    for (asked, kept) in [(line_buffering, &w.by_lines), (write_through, &w.through)] {
        if given(asked) && !asked.is_none() {
            kept.set(ops::truth(asked)?);
        }
    }
    Ok(Value::None)
}
/// The stream's.
pub fn fileno(v: &Value) -> R {
    method(&attached(v)?.1, "fileno", &[])
}
/// The stream's.
pub fn isatty(v: &Value) -> R {
    method(&attached(v)?.1, "isatty", &[])
}
/// The stream's.
pub fn readable(v: &Value) -> R {
    method(&attached(v)?.1, "readable", &[])
}
/// The stream's.
pub fn writable(v: &Value) -> R {
    method(&attached(v)?.1, "writable", &[])
}
/// The stream's.
pub fn seekable(v: &Value) -> R {
    method(&attached(v)?.1, "seekable", &[])
}
/// The stream's.
pub fn closed(v: &Value) -> R {
    get(&attached(v)?.1, "closed")
}
/// The stream's.
pub fn name(v: &Value) -> R {
    get(&attached(v)?.1, "name")
}
/// There is none, unless it was set.
pub fn mode(v: &Value) -> R {
    this(v)?;
    Err(attribute_error(
        "'_io.TextIOWrapper' object has no attribute 'mode'",
    ))
}
/// The encoding.
pub fn encoding(v: &Value) -> R {
    Ok(str(&this(v)?.encoding.borrow()))
}
/// The error handler's name.
pub fn errors(v: &Value) -> R {
    Ok(str(&this(v)?.errors.borrow()))
}
/// None: which line ends were read is not kept.
pub fn newlines(v: &Value) -> R {
    this(v)?;
    Ok(Value::None)
}
/// Whether each line is written out at once.
pub fn line_buffering(v: &Value) -> R {
    Ok(boolean(this(v)?.by_lines.get()))
}
/// Whether everything is written out at once.
pub fn write_through(v: &Value) -> R {
    Ok(boolean(this(v)?.through.get()))
}
/// The stream; None once it was given back.
pub fn buffer(v: &Value) -> R {
    Ok(this(v)?.buffer.get())
}
