//! `open()`: modes, and what a file object keeps (`Modules/_io/_iomodule.c`).
use super::file_state::{Newline, Stream};
use super::os_errors::os_error;
use crate::error;
use crate::generated::builtins as b;
use crate::object::{Cell as Slot, Inst, NativeData, R, Ref, Value, str};
use crate::ops::{self, base_value, invoke, names, special, type_name};
use host::files::{File, Mode};
use std::cell::Cell;
use std::path::PathBuf;

/// An open or closed file.
pub struct FileData {
    /// The stream, taken out while it is used; none once it is closed.
    pub stream: Cell<Option<Box<Stream>>>,
    /// `name`, which the library's `tempfile` sets.
    pub name: Slot,
    /// `mode`
    pub mode: String,
    /// `encoding`; `None` for a binary file.
    pub encoding: Option<String>,
    /// `errors`
    pub errors: String,
    /// Whether it was opened for reading.
    pub readable: bool,
    /// Whether it was opened for writing.
    pub writable: bool,
}
impl NativeData for FileData {
    fn finalize(&self, _this: &Ref<Inst>) {
        if let Some(mut stream) = self.stream.take() {
            let _ = stream.flush(); // as in CPython, nobody is left to hear of it
        }
    }
}

/// A mode string, read.
struct Modes {
    mode: Mode,
    update: bool,
    text: bool,
    /// As `mode` shows it for a binary file.
    raw: String,
}

fn read_mode(mode: &str) -> R<Modes> {
    let invalid = || error::value_error(format!("invalid mode: '{mode}'"));
    let mut seen = Vec::new();
    for c in mode.chars() {
        if !"rwxabt+".contains(c) || seen.contains(&c) {
            return Err(invalid());
        }
        seen.push(c);
    }
    let has = |c: char| seen.contains(&c);
    if has('t') && has('b') {
        return Err(error::value_error(
            "can't have text and binary mode at once",
        ));
    }
    let kinds: Vec<char> = seen
        .iter()
        .copied()
        .filter(|c| "rwxa".contains(*c))
        .collect();
    if kinds.is_empty() {
        return Err(error::value_error(
            "Must have exactly one of create/read/write/append mode and at most one plus",
        ));
    }
    let [kind] = kinds[..] else {
        return Err(error::value_error(
            "must have exactly one of create/read/write/append mode",
        ));
    };
    let update = has('+');
    let opened = match kind {
        'w' => Mode::Write,
        'a' => Mode::Append,
        'x' => Mode::Exclusive,
        _ => Mode::Read,
    };
    let raw = match (kind, update) {
        ('r' | 'w', true) => "rb+".to_owned(),
        (k, true) => format!("{k}b+"),
        (k, false) => format!("{k}b"),
    };
    Ok(Modes {
        mode: opened,
        update,
        text: !has('b'),
        raw,
    })
}

/// The path behind `os.fspath`, and the value that shows it.
pub fn path_of(file: &Value) -> R<(PathBuf, Value)> {
    let shown = match special(file, &names::FSPATH) {
        Some(f) => invoke(&f, file)?,
        None => file.clone(),
    };
    match base_value(&shown) {
        Value::Str(s) if s.as_str().contains('\0') => Err(error::value_error("embedded null byte")),
        Value::Str(s) => Ok((PathBuf::from(s.as_str()), shown.clone())),
        Value::Bytes(data) if data.as_slice().contains(&0) => {
            Err(error::value_error("embedded null byte"))
        }
        Value::Bytes(data) => match std::str::from_utf8(data.as_slice()) {
            Ok(text) => Ok((PathBuf::from(text), shown.clone())),
            Err(_) => Err(error::value_error(
                "a path that is not UTF-8 is not supported by Portalis",
            )),
        },
        Value::Int(_) | Value::Bool(_) => Ok((PathBuf::new(), shown.clone())),
        _ => Err(error::type_error(format!(
            "expected str, bytes or os.PathLike object, not {}",
            type_name(file)
        ))),
    }
}

/// The descriptor that is to be read from or written to: the file itself where it is a number, or what the opener gives for it.
fn descriptor_of(file: &Value, name: &Value, modes: &Modes, opener: &Value) -> R<Option<i32>> {
    let fd = match base_value(file) {
        Value::Int(_) | Value::Bool(_) => ops::ssize(file)?,
        _ if opener.is_none() => return Ok(None),
        _ => {
            let flags = Value::Int(flags_of(modes));
            let made = crate::call::call(opener, &mut [name.clone(), flags])?;
            if !matches!(base_value(&made), Value::Int(_) | Value::Bool(_)) {
                return Err(error::type_error("expected integer from opener"));
            }
            let fd = ops::ssize(&made)?;
            if fd < 0 {
                return Err(error::value_error(format!("opener returned {fd}")));
            }
            fd
        }
    };
    if fd < 0 {
        return Err(error::value_error("negative file descriptor"));
    }
    Ok(Some(i32::try_from(fd).unwrap_or(i32::MAX)))
}

/// The flags of `os.open` that a mode stands for (`Modules/_io/fileio.c`), O_CLOEXEC among them.
fn flags_of(modes: &Modes) -> i64 {
    let (read, write) = (
        modes.mode == Mode::Read || modes.update,
        modes.mode != Mode::Read || modes.update,
    );
    let access = match (read, write) {
        (true, true) => 2,
        (false, _) => 1,
        _ => 0,
    };
    let making = match modes.mode {
        Mode::Read => 0,
        Mode::Write => 0o1000 | 0o100,
        Mode::Append => 0o2000 | 0o100,
        Mode::Exclusive => 0o200 | 0o100,
    };
    access | making | 0o2_000_000
}

fn optional<'a>(v: &'a Value, name: &str) -> R<Option<&'a str>> {
    match base_value(v) {
        Value::None => Ok(None),
        Value::Str(s) => Ok(Some(s.as_str())),
        _ => Err(error::type_error(format!(
            "open() argument '{name}' must be str or None, not {}",
            type_name(v)
        ))),
    }
}

/// `open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)`
#[allow(clippy::too_many_arguments)]
pub fn open(
    file: &Value,
    mode: &Value,
    buffering: &Value,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
    closefd: &Value,
    opener: &Value,
) -> R {
    let Value::Str(mode) = base_value(mode) else {
        return Err(error::type_error(format!(
            "open() argument 'mode' must be str, not {}",
            type_name(mode)
        )));
    };
    let (encoding, errors, newline) = (
        optional(encoding, "encoding")?,
        optional(errors, "errors")?,
        optional(newline, "newline")?,
    );
    let (path, name) = path_of(file)?;
    let modes = read_mode(mode.as_str())?;
    if !modes.text {
        for (given, what) in [
            (encoding, "an encoding"),
            (errors, "an errors"),
            (newline, "a newline"),
        ] {
            if given.is_some() {
                return Err(error::value_error(format!(
                    "binary mode doesn't take {what} argument"
                )));
            }
        }
    }
    if modes.text && ops::index_clipped(buffering)? == 0 {
        return Err(error::value_error("can't have unbuffered text I/O"));
    }
    let encoding = encoding.map(|e| if e == "locale" { "UTF-8" } else { e });
    let opened = if let Some(fd) = descriptor_of(file, &name, &modes, opener)? {
        let fd = if ops::truth(closefd)? {
            fd
        } else {
            host::descriptors::dup(fd).map_err(|e| os_error(&e, None))?
        };
        File::of_descriptor(fd)
    } else if !ops::truth(closefd)? {
        return Err(error::value_error(
            "Cannot use closefd=False with file name",
        ));
    } else {
        File::open(&path, modes.mode, modes.update)
    };
    let named = Some(&name).filter(|name| !matches!(base_value(name), Value::Int(_)));
    let opened = opened.map_err(|e| os_error(&e, named))?;
    // What only the text layer refuses is refused after the file was made or emptied, as in CPython.
    let newline = Newline::parse(newline)?;
    if let Some(e) = encoding {
        super::str_codec::check(e)?;
    }
    let (readable, writable) = (
        modes.mode == Mode::Read || modes.update,
        modes.mode != Mode::Read || modes.update,
    );
    let class = match (modes.text, readable, writable) {
        (true, ..) => b::text_io_wrapper(),
        (false, true, true) => b::buffered_random(),
        (false, true, false) => b::buffered_reader(),
        _ => b::buffered_writer(),
    };
    let shown_mode = if modes.text {
        mode.as_str().to_owned()
    } else {
        modes.raw
    };
    let shown_encoding = modes.text.then(|| encoding.unwrap_or("utf-8").to_owned());
    let errors = errors.unwrap_or("strict").to_owned();
    let mut stream = Stream::new(
        opened,
        readable,
        writable,
        newline,
        shown_encoding.clone(),
        errors.clone(),
    );
    let kind = stream.number().map(host::net::medium);
    if let Some(Ok(Some(_))) = kind {
        stream = stream.live();
    }
    let buffering = ops::index_clipped(buffering)?;
    stream.at_once = buffering == 0;
    stream.by_lines = modes.text && buffering == 1;
    if modes.mode == Mode::Append {
        stream.seek_end()?;
    }
    Ok(Inst::with(
        &class,
        FileData {
            stream: Cell::new(Some(Box::new(stream))),
            name: Slot::field(name),
            mode: shown_mode,
            encoding: shown_encoding,
            errors,
            readable,
            writable,
        },
    ))
}

/// A value for a text that may be missing.
pub fn text_or_none(s: Option<&str>) -> Value {
    s.map_or(Value::None, str)
}

/// A file object over an open file that is no file of the file system, as `socket.makefile` gives; `mode` has `r`, `w` and `b`, and input
/// is waited for no longer than the timeout.
pub fn over(
    file: File,
    mode: &str,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
    timeout: Option<f64>,
) -> R {
    let (encoding, errors, newline) = (
        optional(encoding, "encoding")?,
        optional(errors, "errors")?,
        optional(newline, "newline")?,
    );
    let (text, writable) = (!mode.contains('b'), mode.contains('w'));
    let readable = mode.contains('r') || !writable;
    let newline = Newline::parse(newline)?;
    let class = match (text, readable, writable) {
        (true, ..) => b::text_io_wrapper(),
        (false, true, true) => b::buffered_random(),
        (false, true, false) => b::buffered_reader(),
        _ => b::buffered_writer(),
    };
    let encoding = text.then(|| encoding.unwrap_or("utf-8").to_owned());
    let errors = errors.unwrap_or("strict").to_owned();
    let stream = Stream::new(
        file,
        readable,
        writable,
        newline,
        encoding.clone(),
        errors.clone(),
    )
    .live()
    .waits_for(timeout);
    Ok(Inst::with(
        &class,
        FileData {
            stream: Cell::new(Some(Box::new(stream))),
            name: Slot::field(Value::Int(-1)),
            mode: mode.to_owned(),
            encoding,
            errors,
            readable,
            writable,
        },
    ))
}
