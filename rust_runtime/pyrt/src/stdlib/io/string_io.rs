//! `io.StringIO` (`Modules/_io/stringio.c`).
use super::{closed as closed_error, place, size_of};
use crate::error::{type_error, value_error};
use crate::object::{NativeData, R, Value, boolean, int_usize, native, string};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{given, instance};
use std::cell::RefCell;

/// How line ends are written and read, by the argument `newline`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Newline {
    /// `'\n'` and `''`: as they are.
    Keep,
    /// `None`: all become `\n`.
    Universal,
    /// `'\r\n'`
    CrLf,
    /// `'\r'`
    Cr,
}

struct State {
    text: Vec<char>,
    at: usize,
    closed: bool,
    newline: Newline,
}
struct Memory(RefCell<State>);
impl NativeData for Memory {}

fn this(v: &Value) -> R<&RefCell<State>> {
    native::<Memory>(v, "_io.StringIO").map(|m| &m.0)
}
fn open(v: &Value) -> R<&RefCell<State>> {
    let m = this(v)?;
    if m.borrow().closed {
        Err(closed_error())
    } else {
        Ok(m)
    }
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(
        class,
        Memory(RefCell::new(State {
            text: Vec::new(),
            at: 0,
            closed: false,
            newline: Newline::Keep,
        })),
    )
}
/// `StringIO(initial_value='', newline='\n')`
pub fn __init__(v: &Value, initial: &Value, newline: &Value) -> R {
    let newline = match (newline, newline.as_str()) {
        (Value::None, _) => Newline::Universal,
        (_, Some("\n" | "")) => Newline::Keep,
        (_, Some("\r\n")) => Newline::CrLf,
        (_, Some("\r")) => Newline::Cr,
        (_, Some(_)) => {
            return Err(value_error(format!(
                "illegal newline value: {}",
                ops::repr(newline)?
            )));
        }
        _ => {
            return Err(type_error(format!(
                "newline must be str or None, not {}",
                type_name(newline)
            )));
        }
    };
    let text = match base_value(initial) {
        Value::None | Value::Unbound => String::new(),
        Value::Str(s) => s.as_str().to_owned(),
        _ => {
            return Err(type_error(format!(
                "initial_value must be str or None, not {}",
                type_name(initial)
            )));
        }
    };
    let mut m = this(v)?.borrow_mut();
    *m = State {
        text: Vec::new(),
        at: 0,
        closed: false,
        newline,
    };
    put(&mut m, &text);
    m.at = 0;
    Ok(Value::None)
}

fn put(m: &mut State, text: &str) {
    let text = match m.newline {
        Newline::Keep => text.to_owned(),
        Newline::Universal => text.replace("\r\n", "\n").replace('\r', "\n"),
        Newline::CrLf => text.replace('\n', "\r\n"),
        Newline::Cr => text.replace('\n', "\r"),
    };
    let (start, n) = (m.at, text.chars().count());
    if n == 0 {
        return;
    }
    if start > m.text.len() {
        m.text.resize(start, '\0');
    }
    let end = (start + n).min(m.text.len());
    m.text.splice(start..end, text.chars());
    m.at = start + n;
}

/// Writes at the position; how many characters.
pub fn write(v: &Value, text: &Value) -> R {
    let Value::Str(s) = base_value(text) else {
        return Err(type_error(format!(
            "string argument expected, got '{}'",
            type_name(text)
        )));
    };
    put(&mut open(v)?.borrow_mut(), s.as_str());
    Ok(int_usize(s.len()))
}
fn take(m: &mut State, end: usize) -> Value {
    let from = m.at.min(m.text.len());
    let end = end.clamp(from, m.text.len());
    let text: String = m.text[from..end].iter().collect();
    m.at = m.at.max(end);
    string(text)
}
/// What is left, or so many characters.
pub fn read(v: &Value, size: &Value) -> R {
    let m = open(v)?;
    let size = size_of(size)?;
    let mut m = m.borrow_mut();
    let end = size.map_or(m.text.len(), |n| m.at.saturating_add(n));
    Ok(take(&mut m, end))
}
/// The next line with its end.
pub fn readline(v: &Value, size: &Value) -> R {
    let m = open(v)?;
    let size = size_of(size)?;
    let mut m = m.borrow_mut();
    let from = m.at.min(m.text.len());
    let last = if m.newline == Newline::Cr { '\r' } else { '\n' };
    let line = m.text[from..]
        .iter()
        .position(|c| *c == last)
        .map_or(m.text.len(), |i| from + i + 1);
    let end = size.map_or(line, |n| line.min(m.at.saturating_add(n)));
    Ok(take(&mut m, end))
}
/// The whole text.
pub fn getvalue(v: &Value) -> R {
    Ok(string(open(v)?.borrow().text.iter().collect()))
}
/// Moves the position.
pub fn seek(v: &Value, pos: &Value, whence: &Value) -> R {
    let m = open(v)?;
    let (pos, whence) = (ops::ssize(pos)?, ops::ssize(whence)?);
    if !(0..=2).contains(&whence) {
        return Err(value_error(format!(
            "Invalid whence ({whence}, should be 0, 1 or 2)"
        )));
    }
    if pos < 0 && whence == 0 {
        return Err(value_error(format!("Negative seek position {pos}")));
    }
    if whence != 0 && pos != 0 {
        return Err(crate::error::os_error(
            "Can't do nonzero cur-relative seeks",
        ));
    }
    let mut m = m.borrow_mut();
    m.at = place(pos, whence, m.at, m.text.len());
    Ok(int_usize(m.at))
}
/// The position.
pub fn tell(v: &Value) -> R {
    Ok(int_usize(open(v)?.borrow().at))
}
/// Cuts the text off.
pub fn truncate(v: &Value, pos: &Value) -> R {
    let m = open(v)?;
    let size = if given(pos) {
        ops::ssize(pos)?
    } else {
        i64::try_from(m.borrow().at).unwrap_or(i64::MAX)
    };
    let Ok(size) = usize::try_from(size) else {
        return Err(value_error(format!("Negative size value {size}")));
    };
    m.borrow_mut().text.truncate(size);
    Ok(int_usize(size))
}
/// Closes it; the text is gone.
pub fn close(v: &Value) -> R {
    let mut m = this(v)?.borrow_mut();
    m.closed = true;
    m.text = Vec::new();
    Ok(Value::None)
}
fn yes(v: &Value) -> R {
    open(v)?;
    Ok(boolean(true))
}
/// It can be read.
pub fn readable(v: &Value) -> R {
    yes(v)
}
/// It can be written to.
pub fn writable(v: &Value) -> R {
    yes(v)
}
/// It has a position.
pub fn seekable(v: &Value) -> R {
    yes(v)
}
/// Whether it is closed.
pub fn closed(v: &Value) -> R {
    Ok(boolean(this(v)?.borrow().closed))
}
/// False.
pub fn line_buffering(v: &Value) -> R {
    open(v)?;
    Ok(boolean(false))
}
/// None.
pub fn newlines(v: &Value) -> R {
    open(v)?;
    Ok(Value::None)
}
