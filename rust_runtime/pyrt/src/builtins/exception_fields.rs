//! The exceptions that parse their arguments: OSError, ImportError, NameError, AttributeError, SyntaxError, Unicode errors.
use super::exceptions::{base_exception, exc, field, has_keywords, items};
use crate::error::{classes, instance, type_error};
use crate::object::{Class, R, Ref, Value, string, tuple};
use crate::ops::{self, type_name};
use crate::types::is_native;

macro_rules! getters {
    ($($name:ident)*) => { $(
        #[doc = concat!("`e.", stringify!($name), "`")]
        pub fn $name(this: &Value) -> R {
            field(this, stringify!($name))
        }
    )* };
}

/// OSError
pub mod os_error {
    use super::{
        Class, R, Ref, Value, base_exception, classes, exc, field, has_keywords, instance,
        is_native, items, ops, string, tuple, type_error, type_name,
    };
    use crate::error::{ExcData, attribute_error};

    /// Whether `__init__` parses the arguments because only that one is overridden (`oserror_use_init`).
    fn init_parses(class: &Ref<Class>) -> bool {
        let own_init = class
            .lookup_text("__init__")
            .is_some_and(|f| !is_native(&f, "OSError.__init__"));
        own_init
            && class
                .lookup_text("__new__")
                .is_some_and(|f| is_native(&f, "OSError.__new__"))
    }

    /// Chooses the subclass by errno.
    pub fn __new__(cls: &Value, args: &Value, kw: &Value) -> R {
        let class = crate::types::as_class(cls)
            .ok_or_else(|| type_error("OSError.__new__(X): X is not a type object"))?;
        if init_parses(class) {
            return Ok(Value::Inst(instance(class.clone(), Vec::new())));
        }
        if has_keywords(kw) {
            return Err(type_error(format!(
                "{}() takes no keyword arguments",
                class.name()
            )));
        }
        let args = items(args);
        let class = match args {
            [Value::Int(n), _, ..] if args.len() <= 5 && class.is(&classes::os_error()) => {
                subclass(*n).unwrap_or_else(classes::os_error)
            }
            _ => class.clone(),
        };
        let made = instance(class, args.to_vec());
        parse(crate::error::data(&made), args, made.class_ref());
        Ok(Value::Inst(made))
    }

    /// Takes the arguments where `__new__` did not.
    pub fn __init__(this: &Value, args: &Value, kw: &Value) -> R {
        let (i, d) = exc(this)?;
        if init_parses(i.class_ref()) {
            if has_keywords(kw) {
                return Err(type_error(format!(
                    "{}() takes no keyword arguments",
                    type_name(this)
                )));
            }
            d.args.set(args.clone());
            parse(d, items(args), i.class_ref());
        }
        Ok(Value::None)
    }

    fn parse(d: &ExcData, args: &[Value], class: &Ref<Class>) {
        let [number, text, rest @ ..] = args else {
            return;
        };
        if rest.len() > 3 {
            return;
        }
        d.set_field("errno", number.clone());
        d.set_field("strerror", text.clone());
        match rest {
            [Value::None, ..] | [] => {}
            [Value::Int(n), ..] if class.is_subclass(&classes::blocking_io_error()) => {
                d.set_field("characters_written", Value::Int(*n));
            }
            [file, rest @ ..] => {
                d.set_field("filename", file.clone());
                if let [_, second @ ..] = rest
                    && let [second] = second
                {
                    d.set_field("filename2", second.clone());
                }
                d.args.set(tuple(vec![number.clone(), text.clone()]));
            }
        }
    }

    /// The class for an errno (Linux's numbers on every target).
    pub fn subclass(errno: i64) -> Option<Ref<Class>> {
        Some(match errno {
            11 | 114 | 115 => classes::blocking_io_error(),
            32 | 108 => classes::broken_pipe_error(),
            10 => classes::child_process_error(),
            103 => classes::connection_aborted_error(),
            111 => classes::connection_refused_error(),
            104 => classes::connection_reset_error(),
            17 => classes::file_exists_error(),
            2 => classes::file_not_found_error(),
            21 => classes::is_a_directory_error(),
            20 => classes::not_a_directory_error(),
            4 => classes::interrupted_error(),
            1 | 13 => classes::permission_error(),
            3 => classes::process_lookup_error(),
            110 => classes::timeout_error(),
            _ => return None,
        })
    }

    /// `[Errno 2] No such file or directory: 'x'`
    pub fn __str__(this: &Value) -> R {
        let (errno, text) = (field(this, "errno")?, field(this, "strerror")?);
        let (file, second) = (field(this, "filename")?, field(this, "filename2")?);
        let parsed = exc(this)?.1.field("errno").is_some() || exc(this)?.1.args().len() == 2;
        let head = || -> R<String> {
            Ok(format!(
                "[Errno {}] {}",
                ops::to_str(&errno)?,
                ops::to_str(&text)?
            ))
        };
        match (file.is_none(), second.is_none()) {
            (false, false) => Ok(string(format!(
                "{}: {} -> {}",
                head()?,
                ops::repr(&file)?,
                ops::repr(&second)?
            ))),
            (false, true) => Ok(string(format!("{}: {}", head()?, ops::repr(&file)?))),
            _ if parsed => Ok(string(head()?)),
            _ => base_exception::__str__(this),
        }
    }

    /// How much was written before a BlockingIOError.
    pub fn characters_written(this: &Value) -> R {
        exc(this)?
            .1
            .field("characters_written")
            .ok_or_else(|| attribute_error("characters_written"))
    }
    getters! { errno strerror filename filename2 }
}

/// ImportError
pub mod import_error {
    use super::{R, Value, base_exception, exc, field};
    /// Takes the arguments.
    pub fn __init__(this: &Value, name: &Value, path: &Value, args: &Value) -> R {
        let d = exc(this)?.1;
        d.args.set(args.clone());
        d.set_field("name", name.clone());
        d.set_field("path", path.clone());
        Ok(Value::None)
    }
    /// The message.
    pub fn __str__(this: &Value) -> R {
        match field(this, "msg")? {
            m @ Value::Str(_) => Ok(m),
            _ => base_exception::__str__(this),
        }
    }
    getters! { msg name path }
}

/// A field that an argument gives; one that was left out stays unset.
fn set(d: &crate::error::ExcData, name: &'static str, v: &Value) {
    if !v.is_unbound() {
        d.set_field(name, v.clone());
    }
}

/// NameError
pub mod name_error {
    use super::{R, Value, exc, field, set};
    /// Takes the arguments.
    pub fn __init__(this: &Value, name: &Value, args: &Value) -> R {
        let d = exc(this)?.1;
        d.args.set(args.clone());
        set(d, "name", name);
        Ok(Value::None)
    }
    getters! { name }
}

/// AttributeError
pub mod attribute_error {
    use super::{R, Value, exc, field, set};
    /// Takes the arguments.
    pub fn __init__(this: &Value, name: &Value, obj: &Value, args: &Value) -> R {
        let d = exc(this)?.1;
        d.args.set(args.clone());
        set(d, "name", name);
        set(d, "obj", obj);
        Ok(Value::None)
    }
    getters! { name obj }
}

/// SyntaxError
pub mod syntax_error {
    use super::{R, Value, base_exception, exc, field, items, ops, string, type_error};
    /// `SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))`
    pub fn __init__(this: &Value, args: &Value, kw: &Value) -> R {
        base_exception::__init__(this, args, kw)?;
        let d = exc(this)?.1;
        if let [msg, ..] = items(args) {
            d.set_field("msg", msg.clone());
        }
        let [_, info] = items(args) else {
            return Ok(Value::None);
        };
        let info = ops::collect(info)?;
        if info.len() < 4 {
            return Err(type_error(format!(
                "function takes at least 4 arguments ({} given)",
                info.len()
            )));
        }
        if info.len() > 6 {
            return Err(type_error(format!(
                "function takes at most 6 arguments ({} given)",
                info.len()
            )));
        }
        if info.len() == 5 {
            return Err(type_error(
                "end_offset must be provided when end_lineno is provided",
            ));
        }
        let names = [
            "filename",
            "lineno",
            "offset",
            "text",
            "end_lineno",
            "end_offset",
        ];
        for (name, v) in names.into_iter().zip(info) {
            d.set_field(name, v);
        }
        Ok(Value::None)
    }
    /// `msg (file, line 1)`
    pub fn __str__(this: &Value) -> R {
        let msg = ops::to_str(&field(this, "msg")?)?;
        let (file, line) = (field(this, "filename")?, field(this, "lineno")?);
        let file = file
            .as_str()
            .map(|f| f.rsplit('/').next().unwrap_or(f).to_owned());
        Ok(string(match (file, line) {
            (Some(f), Value::Int(n)) => format!("{msg} ({f}, line {n})"),
            (Some(f), _) => format!("{msg} ({f})"),
            (None, Value::Int(n)) => format!("{msg} (line {n})"),
            (None, _) => msg,
        }))
    }
    getters! { msg filename lineno offset text end_lineno end_offset print_file_and_line }
}

/// The three Unicode errors take their five (four) fields as arguments.
fn unicode_init(this: &Value, args: &Value, names: &[&'static str], text: bool) -> R {
    let given = items(args);
    if given.len() != names.len() {
        return Err(type_error(format!(
            "function takes exactly {} arguments ({} given)",
            names.len(),
            given.len()
        )));
    }
    let d = exc(this)?.1;
    for (i, (name, v)) in names.iter().zip(given).enumerate() {
        let plain = crate::types::base_value(v);
        let (fits, want) = match *name {
            "object" if !text => {
                if !matches!(plain, Value::Bytes(_))
                    && matches!(plain, Value::Str(_) | Value::Int(_) | Value::None)
                {
                    return Err(type_error(format!(
                        "a bytes-like object is required, not '{}'",
                        type_name(v)
                    )));
                }
                (true, "bytes")
            }
            "start" | "end" => (matches!(plain, Value::Int(_)), "int"),
            _ => (matches!(plain, Value::Str(_)), "str"),
        };
        if !fits {
            return Err(type_error(match want {
                "int" => format!(
                    "'{}' object cannot be interpreted as an integer",
                    type_name(v)
                ),
                _ => format!("argument {} must be {want}, not {}", i + 1, type_name(v)),
            }));
        }
        d.set_field(name, v.clone());
    }
    d.args.set(args.clone());
    Ok(Value::None)
}

/// Where the item is that could not be converted, if it is one that is there; else the first and the last of them, as the fields say.
fn unicode_range(this: &Value, len: usize) -> R<Result<usize, (i64, i64)>> {
    let at = |v: Value| if let Value::Int(i) = v { i } else { 0 };
    let (start, end) = (at(field(this, "start")?), at(field(this, "end")?));
    let one = usize::try_from(start).ok().filter(|n| *n < len);
    Ok(one
        .filter(|_| end == start.saturating_add(1))
        .ok_or((start, end.saturating_sub(1))))
}

fn character(c: char) -> String {
    match u32::from(c) {
        n if n <= 0xff => format!("\\x{n:02x}"),
        n if n <= 0xffff => format!("\\u{n:04x}"),
        n => format!("\\U{n:08x}"),
    }
}

fn unicode_text(this: &Value, head: &str, verb: &str) -> R {
    let reason = ops::to_str(&field(this, "reason")?)?;
    let object = field(this, "object")?;
    if object.is_none() {
        return Ok(string(String::new())); // made by `__new__` alone
    }
    let text = crate::types::base_value(&object)
        .as_str()
        .unwrap_or_default()
        .to_owned();
    Ok(string(match unicode_range(this, text.chars().count())? {
        Ok(at) => format!(
            "{head}can't {verb} character '{}' in position {at}: {reason}",
            text.chars().nth(at).map(character).unwrap_or_default()
        ),
        Err((start, last)) => {
            format!("{head}can't {verb} characters in position {start}-{last}: {reason}")
        }
    }))
}

/// UnicodeDecodeError
pub mod unicode_decode_error {
    use super::{R, Value, field, ops, string, unicode_init, unicode_range};
    /// `UnicodeDecodeError(encoding, object, start, end, reason)`
    pub fn __init__(this: &Value, args: &Value, _kw: &Value) -> R {
        unicode_init(
            this,
            args,
            &["encoding", "object", "start", "end", "reason"],
            false,
        )
    }
    /// `'utf-8' codec can't decode byte 0xff in position 3: bad`
    pub fn __str__(this: &Value) -> R {
        let (encoding, reason) = (
            ops::to_str(&field(this, "encoding")?)?,
            ops::to_str(&field(this, "reason")?)?,
        );
        let object = field(this, "object")?;
        if object.is_none() {
            return Ok(string(String::new()));
        }
        let bytes = if let Value::Bytes(b) = crate::types::base_value(&object) {
            b.as_slice()
        } else {
            &[]
        };
        Ok(string(match unicode_range(this, bytes.len())? {
            Ok(at) => format!(
                "'{encoding}' codec can't decode byte 0x{:02x} in position {at}: {reason}",
                bytes.get(at).copied().unwrap_or_default()
            ),
            Err((start, last)) => format!(
                "'{encoding}' codec can't decode bytes in position {start}-{last}: {reason}"
            ),
        }))
    }
    getters! { encoding object start end reason }
}

/// UnicodeEncodeError
pub mod unicode_encode_error {
    use super::{R, Value, field, ops, unicode_init, unicode_text};
    /// `UnicodeEncodeError(encoding, object, start, end, reason)`
    pub fn __init__(this: &Value, args: &Value, _kw: &Value) -> R {
        unicode_init(
            this,
            args,
            &["encoding", "object", "start", "end", "reason"],
            true,
        )
    }
    /// `'ascii' codec can't encode character '\xe9' in position 1: bad`
    pub fn __str__(this: &Value) -> R {
        unicode_text(
            this,
            &format!("'{}' codec ", ops::to_str(&field(this, "encoding")?)?),
            "encode",
        )
    }
    getters! { encoding object start end reason }
}

/// UnicodeTranslateError
pub mod unicode_translate_error {
    use super::{R, Value, field, unicode_init, unicode_text};
    /// `UnicodeTranslateError(object, start, end, reason)`
    pub fn __init__(this: &Value, args: &Value, _kw: &Value) -> R {
        unicode_init(this, args, &["object", "start", "end", "reason"], true)
    }
    /// `can't translate character '\xe9' in position 1: bad`
    pub fn __str__(this: &Value) -> R {
        unicode_text(this, "", "translate")
    }
    getters! { encoding object start end reason }
}
