//! What the runtime's own modules log (`asyncio`, `concurrent.futures`): through the program's `logging` where it has that module, else what
//! `logging.lastResort` writes.
use super::support::{get, method};
use crate::error::PyErr;
use crate::modules::{self, PROGRAM};
use crate::object::{R, Value, str, string, tuple};
use crate::ops;

/// Levels of `logging`.
pub const DEBUG: i64 = 10;
/// `logging.WARNING`
pub const WARNING: i64 = 30;
/// `logging.ERROR`
pub const ERROR: i64 = 40;
/// `logging.CRITICAL`
pub const CRITICAL: i64 = 50;

/// Where CPython 3.11 logs it: the file below the library's folder, the function, the line.
pub struct Place {
    /// `asyncio/base_events.py`
    pub file: &'static str,
    /// The function's name.
    pub function: &'static str,
    /// The line in 3.11.7.
    pub line: i64,
}

impl Place {
    /// The logger of the package that the file belongs to.
    fn logger(&self) -> String {
        match self.file.rsplit_once('/') {
            Some((package, _)) => package.replace('/', "."),
            None => self.file.to_owned(),
        }
    }
}

/// The program's `logging`, once it has run.
fn logging() -> Option<Value> {
    modules::imported("logging").filter(|m| matches!(get(m, "getLogger"), Ok(Value::Func(_))))
}

/// Logs a message, with an exception and its traceback.
pub fn log(place: &Place, level: i64, text: &str, e: Option<&PyErr>) {
    if let Some(module) = logging() {
        drop(through(&module, place, level, text, e));
    } else if level >= WARNING {
        let mut text = format!("{text}\n");
        if let Some(e) = e {
            text += &crate::traceback::text_plain(e);
        }
        drop(host::write_stderr(text.as_bytes()));
    }
}

/// `logger.log(level, text, exc_info=e)`, from where CPython has the call.
fn through(module: &Value, place: &Place, level: i64, text: &str, e: Option<&PyErr>) -> R<()> {
    let name = str(&place.logger());
    let logger = method(module, "getLogger", std::slice::from_ref(&name))?;
    let level = Value::Int(level);
    if !ops::truth(&method(
        &logger,
        "isEnabledFor",
        std::slice::from_ref(&level),
    )?)? {
        return Ok(());
    }
    let exc_info = match e {
        None => Value::None,
        Some(e) => tuple(vec![
            Value::Class(e.0.class()),
            e.value(),
            crate::builtins::traceback::of(e),
        ]),
    };
    let own_file = ops::to_str(&get(module, "__file__")?)?; // <library>/logging/__init__.py
    let mut folders = own_file.rsplitn(3, '/').skip(2);
    let file = format!("{}/{}", folders.next().unwrap_or(""), place.file);
    let record = method(
        &logger,
        "makeRecord",
        &[
            name,
            level,
            string(file),
            Value::Int(place.line),
            str(text),
            tuple(Vec::new()),
            exc_info,
            str(place.function),
        ],
    )?;
    method(&logger, "handle", &[record]).map(drop)
}

/// `logging` has run: modules that are imported beside it have their loggers from the start, as a configuration sees.
pub fn logging_imported(module: &Value) {
    let sources = PROGRAM.get().map_or(&[][..], |p| p.modules);
    let imports = |name: &str| {
        sources.iter().any(|m| {
            let mut lines = m.info.source.lines().map(str::trim_start);
            lines.any(|line| {
                (line.starts_with("import ") || line.starts_with("from "))
                    && crate::text::mentions(line, name)
            })
        })
    };
    let asyncio = imports("asyncio");
    for (name, is_imported) in [
        ("concurrent.futures", asyncio || imports("concurrent")),
        ("asyncio", asyncio),
    ] {
        if is_imported {
            drop(method(module, "getLogger", &[str(name)]));
        }
    }
}
