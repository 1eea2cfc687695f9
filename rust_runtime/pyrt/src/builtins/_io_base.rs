//! The methods of file objects (`Modules/_io`).
use super::file_state::{Stream, Wanted, at_most};
use super::open::FileData;
use super::os_errors::unsupported;
use super::readiness;
use crate::error;
use crate::green;
use crate::object::{Head, NativeData, R, Value, boolean, bytes, int, list, native, str, string};
use crate::ops::{self, base_value, type_name};
use std::io::SeekFrom;
use std::ptr::NonNull;

/// The bytes below a text file: `f.buffer`, which shares everything with it.
pub struct Below {
    /// The text file.
    pub file: Value,
}
impl NativeData for Below {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.file.traverse(visit);
    }
}

fn below(f: &Value) -> Option<&Below> {
    match f {
        Value::Inst(i) => i.native::<Below>(),
        _ => None,
    }
}

fn data(f: &Value) -> R<&FileData> {
    match below(f) {
        Some(below) => native::<FileData>(&below.file, "_io._IOBase"),
        None => native::<FileData>(f, "_io._IOBase"),
    }
}

/// Whether it takes and gives text.
fn is_text(f: &Value) -> R<bool> {
    Ok(data(f)?.encoding.is_some() && below(f).is_none())
}

/// Runs `job` on the stream, which nobody else can reach meanwhile. `doing` is how a closed binary file names the operation.
pub(super) fn with<T>(f: &Value, doing: &str, job: impl FnOnce(&mut Stream) -> R<T>) -> R<T> {
    let d = data(f)?;
    let Some(mut stream) = d.stream.take() else {
        let text = if is_text(f)? || doing.is_empty() {
            "I/O operation on closed file.".to_owned()
        } else {
            format!("{doing} closed file")
        };
        return Err(error::value_error(text));
    };
    let r = job(&mut stream);
    d.stream.set(Some(stream));
    r
}

/// The descriptor that input must come from before the file has what is wanted, and the seconds that it may take.
pub fn awaits(f: &Value, wanted: Wanted) -> Option<(i32, Option<f64>)> {
    let d = data(f).ok()?;
    let stream = d.stream.take()?;
    let found = stream.awaits(wanted);
    d.stream.set(Some(stream));
    found
}

/// Reads what has come; whether there was some.
///
/// # Errors
/// OSError, ValueError for a closed file.
pub fn take_input(f: &Value) -> R<bool> {
    with(f, "read of", Stream::fill)
}

/// Lets the other threads run until a socket or a pipe has what is wanted: nobody else could reach the stream while it is read.
pub(super) fn await_input(f: &Value, wanted: Wanted) -> R<()> {
    if green::hooks::get().is_none() {
        return Ok(());
    }
    while let Some((fd, timeout)) = awaits(f, wanted) {
        readiness::let_others_run(fd, false, timeout.map(|t| host::monotonic() + t))?;
        if !take_input(f)? {
            break;
        }
    }
    Ok(())
}

/// An argument `size`: -1 where it is None.
///
/// # Errors
/// TypeError
pub fn size(v: &Value) -> R<i64> {
    if v.is_none() {
        Ok(-1)
    } else {
        ops::index_i64(v)
    }
}

/// Refuses what cannot be read.
pub(super) fn check_readable(s: &Stream, doing: &str) -> R<()> {
    if s.readable {
        Ok(())
    } else {
        Err(unsupported(if s.is_text() {
            "not readable"
        } else {
            doing
        }))
    }
}

/// Binary files of one direction do not have the methods of the other, open or closed.
pub(super) fn has_direction(f: &Value, reading: bool) -> R<()> {
    let d = data(f)?;
    let has = if reading { d.readable } else { d.writable };
    if !is_text(f)? && !has {
        Err(unsupported(if reading { "read" } else { "write" }))
    } else {
        Ok(())
    }
}

/// `f.read(size=-1)`
pub fn read(f: &Value, n: &Value) -> R {
    let n = size(n)?;
    has_direction(f, true)?;
    let text = is_text(f)?;
    await_input(f, Wanted::Count(at_most(n)))?;
    with(f, "read of", |s| {
        check_readable(s, "read")?;
        if text {
            Ok(string(s.read_text(n)?))
        } else {
            Ok(bytes(s.as_bytes(|s| s.read_bytes(n))?))
        }
    })
}

/// `f.readline(size=-1)`
pub fn readline(f: &Value, n: &Value) -> R {
    let n = size(n)?;
    has_direction(f, true)?;
    let text = is_text(f)?;
    await_input(f, Wanted::Line(at_most(n)))?;
    with(f, "readline of", |s| {
        check_readable(s, "read")?;
        if text {
            Ok(string(s.line_text(n)?))
        } else {
            Ok(bytes(s.as_bytes(|s| s.line_bytes(n))?))
        }
    })
}

/// `f.readlines(hint=-1)`
pub fn readlines(f: &Value, hint: &Value) -> R {
    let hint = size(hint)?;
    with(f, "", |_| Ok(()))?;
    let (mut lines, mut total) = (Vec::new(), 0);
    while let Some(line) = next_line(f)? {
        total += i64::try_from(ops::len(&line)?).unwrap_or(i64::MAX);
        lines.push(line);
        if hint > 0 && total > hint {
            break;
        }
    }
    Ok(list(lines))
}

/// The next line of an iteration, during which a text file cannot tell its place.
fn next_line(f: &Value) -> R<Option<Value>> {
    with(f, "readline of", |s| {
        s.telling = false;
        Ok(())
    })?;
    let line = readline(f, &Value::Int(-1))?;
    if ops::len(&line)? > 0 {
        return Ok(Some(line));
    }
    with(f, "readline of", |s| {
        s.telling = true;
        Ok(None)
    })
}

/// `f.write(text)`
pub fn write(f: &Value, text: &Value) -> R {
    let is_text = is_text(f)?;
    if is_text && !matches!(base_value(text), Value::Str(_)) {
        return Err(error::type_error(format!(
            "write() argument must be str, not {}",
            type_name(text)
        )));
    }
    has_direction(f, false)?;
    let raw = if is_text {
        Vec::new()
    } else {
        super::bytes_ops::buffer(text).ok_or_else(|| not_bytes(text))?
    };
    with(f, "write to", |s| {
        if is_text {
            if !s.writable {
                return Err(unsupported("not writable"));
            }
            let Value::Str(t) = base_value(text) else {
                return Ok(Value::None);
            };
            s.write_text(t)?;
            return Ok(crate::object::int_usize(t.len()));
        }
        s.write_bytes(&raw)?;
        if s.at_once {
            s.flush()?;
        }
        Ok(crate::object::int_usize(raw.len()))
    })
}

#[cold]
fn not_bytes(v: &Value) -> error::PyErr {
    error::type_error(format!(
        "a bytes-like object is required, not '{}'",
        type_name(v)
    ))
}

/// `f.writelines(lines)`
pub fn writelines(f: &Value, lines: &Value) -> R {
    with(f, "", |_| Ok(()))?;
    ops::for_each(lines, |line| write(f, &line).map(drop))?;
    Ok(Value::None)
}

/// `f.flush()`
pub fn flush(f: &Value) -> R {
    let d = data(f)?;
    with(
        f,
        if !is_text(f)? && d.writable {
            "flush of"
        } else {
            ""
        },
        Stream::flush,
    )?;
    Ok(Value::None)
}

/// `f.close()`
pub fn close(f: &Value) -> R {
    if let Some(mut stream) = data(f)?.stream.take() {
        stream.flush()?;
    }
    Ok(Value::None)
}

/// `f.seek(cookie, whence=0)`
pub fn seek(f: &Value, cookie: &Value, whence: &Value) -> R {
    let (offset, whence) = (ops::index_i64(cookie)?, ops::index_i64(whence)?);
    with(f, "seek of", |s| {
        if s.is_text() && offset != 0 && matches!(whence, 1 | 2) {
            let which = if whence == 1 { "cur" } else { "end" };
            return Err(unsupported(&format!(
                "can't do nonzero {which}-relative seeks"
            )));
        }
        let to = match whence {
            0 => SeekFrom::Start(u64::try_from(offset).map_err(|_| {
                if s.is_text() {
                    error::value_error(format!("negative seek position {offset}"))
                } else {
                    super::os_errors::numbered(22, None)
                }
            })?),
            1 => SeekFrom::Start(s.tell()?.saturating_add_signed(offset)),
            2 => SeekFrom::End(offset),
            n => {
                let text = if s.is_text() {
                    format!("invalid whence ({n}, should be 0, 1 or 2)")
                } else {
                    format!("whence value {n} unsupported")
                };
                return Err(error::value_error(text));
            }
        };
        Ok(int(s.seek(to)?.into()))
    })
}

/// `f.tell()`
pub fn tell(f: &Value) -> R {
    if !is_text(f)? && ops::truth(&closed(f)?)? {
        return Err(error::value_error("I/O operation on closed file"));
    }
    with(f, "", |s| {
        if s.is_text() && !s.telling {
            return Err(error::os_error("telling position disabled by next() call"));
        }
        Ok(int(s.tell()?.into()))
    })
}

/// `f.truncate(pos=None)`
pub fn truncate(f: &Value, pos: &Value) -> R {
    let pos = if pos.is_none() {
        None
    } else {
        Some(ops::index_i64(pos)?)
    };
    with(f, "truncate of", |s| {
        if !s.writable {
            return Err(unsupported("truncate"));
        }
        let n = match pos {
            Some(n) => u64::try_from(n).map_err(|_| super::os_errors::numbered(22, None))?,
            None => s.tell()?,
        };
        s.truncate(n)?;
        Ok(int(n.into()))
    })
}

/// What the raw file says, which complains without a full stop when it is closed; `asked` is whether it is asked at all.
fn of_raw(f: &Value, asked: bool, answer: impl FnOnce(&mut Stream) -> bool) -> R {
    if !asked {
        return Ok(boolean(false));
    }
    if ops::truth(&closed(f)?)? {
        return Err(error::value_error("I/O operation on closed file"));
    }
    with(f, "", |s| Ok(boolean(answer(s))))
}

/// `f.readable()`
pub fn readable(f: &Value) -> R {
    of_raw(f, data(f)?.readable, |_| true)
}
/// `f.writable()`
pub fn writable(f: &Value) -> R {
    of_raw(f, data(f)?.writable, |_| true)
}
/// `f.seekable()`
pub fn seekable(f: &Value) -> R {
    of_raw(f, true, |s| s.seek(SeekFrom::Current(0)).is_ok())
}
/// `f.isatty()`
pub fn isatty(f: &Value) -> R {
    of_raw(f, true, |s| {
        s.number().is_some_and(host::descriptors::isatty)
    })
}
/// `f.fileno()`
pub fn fileno(f: &Value) -> R {
    if ops::truth(&closed(f)?)? {
        return Err(error::value_error("I/O operation on closed file"));
    }
    with(f, "", |s| match s.number() {
        Some(number) => Ok(Value::Int(number.into())),
        None => Err(unsupported("fileno")),
    })
}

/// `with f:`
pub fn __enter__(f: &Value) -> R {
    with(f, "", |_| Ok(()))?;
    Ok(f.clone())
}
/// The end of `with f:`
pub fn __exit__(f: &Value, _args: &Value) -> R {
    close(f)
}
/// `iter(f)`
pub fn __iter__(f: &Value) -> R {
    __enter__(f)
}
/// `next(f)`
pub fn __next__(f: &Value) -> R {
    next_line(f)?.ok_or_else(|| error::stop_iteration(Value::None))
}

/// `repr(f)`
pub fn __repr__(f: &Value) -> R {
    let d = data(f)?;
    let class = crate::types::type_of(f).display_name();
    let name = ops::repr(&d.name.get())?;
    let encoding = d.encoding.as_ref().filter(|_| below(f).is_none());
    Ok(string(match encoding {
        Some(e) => format!("<{class} name={name} mode='{}' encoding='{e}'>", d.mode),
        None => format!("<{class} name={name}>"),
    }))
}

/// `f.closed`
pub fn closed(f: &Value) -> R {
    let d = data(f)?;
    let stream = d.stream.take();
    let closed = stream.is_none();
    d.stream.set(stream);
    Ok(boolean(closed))
}
/// `f.name`
pub fn name(f: &Value) -> R {
    Ok(data(f)?.name.get())
}
/// `f.name = x`; of the rest nothing can be set.
pub fn set_attribute(f: &Value, name: &str, x: Option<Value>) -> R<()> {
    match x {
        Some(x) if name == "name" => {
            data(f)?.name.set(x);
            Ok(())
        }
        _ => Err(error::attribute_error(format!(
            "attribute '{name}' of '{}' objects is not writable",
            type_name(f)
        ))),
    }
}
/// `f.mode`
pub fn mode(f: &Value) -> R {
    let d = data(f)?;
    Ok(match (below(f), d.readable, d.writable) {
        (None, ..) => str(&d.mode),
        (_, true, true) => str("rb+"),
        (_, true, false) => str("rb"),
        _ => string(
            d.mode
                .chars()
                .filter(|c| "wxa".contains(*c))
                .chain(['b'])
                .collect(),
        ),
    })
}
