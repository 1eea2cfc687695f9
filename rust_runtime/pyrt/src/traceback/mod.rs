//! What CPython prints on stderr by itself: tracebacks, ignored exceptions, coroutines that were never awaited (`Python/pythonrun.c`).
mod frames;
mod group;
mod suggest;

pub(crate) use frames::{limited, place as place_of, source_line};

use crate::builtins::exceptions::exc;
use crate::error::classes;
use crate::object::{Code, Generator, Global, ModuleInfo, PyErr, R, Ref, Value, intern};
use crate::ops::{self, repr_or};
use crate::program::{ENDING, Ending};

/// What is being printed, and where in a group.
struct Printer {
    out: String,
    /// Where each item of what `traceback.format_exception` gives ends: a frame, a message, a line of a note.
    ends: Vec<usize>,
    depth: usize,
    need_close: bool,
    seen: Vec<usize>,
    limit: Option<i64>,
    /// Whether the interpreter prints, which names what was probably meant; the module `traceback` of 3.11 does not, but
    /// it indents all lines of a message.
    is_interpreter: bool,
    has_carets: bool,
    /// The exception that is shown with other frames than its own, and those.
    frames: Option<(usize, Vec<(&'static Code, u32)>)>,
}

impl Printer {
    fn new() -> Printer {
        Printer {
            out: String::new(),
            ends: Vec::new(),
            depth: 0,
            need_close: false,
            seen: Vec::new(),
            limit: None,
            is_interpreter: false,
            has_carets: true,
            frames: None,
        }
    }
    fn indent(&self) -> usize {
        2 * self.depth
    }
    fn margin(&self) -> &'static str {
        if self.depth > 0 { "| " } else { "" }
    }
    fn spaces(&mut self, n: usize) {
        self.out.extend(std::iter::repeat_n(' ', n));
    }
    /// Starts a line.
    fn start(&mut self) {
        let (indent, margin) = (self.indent(), self.margin());
        self.spaces(indent);
        self.out.push_str(margin);
    }
    fn end_item(&mut self) {
        self.ends.push(self.out.len());
    }
    /// The items; what follows the last end is the last one.
    fn items(&self) -> Vec<String> {
        let mut from = 0;
        let ends = self.ends.iter().copied().chain([self.out.len()]);
        let items = ends.map(|end| self.out[std::mem::replace(&mut from, end)..end].to_owned());
        items.filter(|item| !item.is_empty()).collect()
    }
    /// A line of its own.
    fn item(&mut self, text: &str) {
        self.line(text);
        self.end_item();
    }
    fn line(&mut self, text: &str) {
        self.start();
        self.out.push_str(text);
        self.out.push('\n');
    }
}

/// The text that the interpreter prints for an uncaught exception.
pub fn text(e: &PyErr) -> String {
    let mut p = Printer {
        is_interpreter: true,
        ..Printer::new()
    };
    p.chain(e);
    p.out
}

/// As `text`, of an exception that did not end the program.
pub fn text_plain(e: &PyErr) -> String {
    let mut p = Printer::new();
    p.chain(e);
    p.out
}

/// Prints an uncaught exception.
pub fn uncaught(e: &PyErr) {
    drop(host::write_stderr(text(e).as_bytes()));
}

/// What `traceback.TracebackException` shows of an exception.
#[derive(Default)]
pub struct Shown {
    /// Its frames, innermost first, where they are not its own.
    pub frames: Option<Vec<(&'static Code, u32)>>,
    /// So many of the outermost frames, or with a negative limit of the innermost ones.
    pub limit: Option<i64>,
    /// Whether what caused it is shown before it.
    pub chain: bool,
}

/// `traceback.format_exception(e, limit=limit, chain=chain)`
pub fn items_with(e: &PyErr, limit: Option<i64>, chain: bool) -> Vec<String> {
    let shown = Shown {
        limit,
        chain,
        ..Shown::default()
    };
    items_as(e, &shown)
}

/// `traceback.TracebackException(…).format(chain=chain)`
pub fn items_as(e: &PyErr, shown: &Shown) -> Vec<String> {
    let mut p = Printer {
        limit: shown.limit,
        frames: shown.frames.clone().map(|frames| (e.0.addr(), frames)),
        ..Printer::new()
    };
    if shown.chain {
        p.chain(e);
    } else {
        p.one_or_group(e);
    }
    p.items()
}

/// Frames, innermost first, as `traceback.format_list` writes them; those that still run have no carets.
pub fn items_of_frames(
    trace: &[(&'static Code, u32)],
    limit: Option<i64>,
    has_carets: bool,
) -> Vec<String> {
    let mut p = Printer {
        has_carets,
        ..Printer::new()
    };
    p.frames(frames::limited(trace, limit));
    p.items()
}

/// `traceback.format_exception_only(e)`
pub fn items_of_message(e: &PyErr) -> Vec<String> {
    let mut p = Printer::new();
    p.message(e);
    p.items()
}

impl Printer {
    /// An exception after what caused it.
    fn chain(&mut self, e: &PyErr) {
        self.seen.push(e.0.addr());
        let d = e.data();
        let (earlier, message) = match (d.cause.get(), d.context.get()) {
            (Value::Inst(cause), _) => (
                Some(cause),
                "The above exception was the direct cause of the following exception:",
            ),
            (Value::None, _) => (None, ""),
            (_, Value::Inst(context)) if !d.suppress.get() => (
                Some(context),
                "During handling of the above exception, another exception occurred:",
            ),
            _ => (None, ""),
        };
        if let Some(earlier) = earlier
            && !self.seen.contains(&earlier.addr())
            && self.seen.len() < 500
        {
            let need_close = self.need_close;
            self.chain(&PyErr(earlier));
            self.need_close = need_close;
            self.line("");
            self.line(message);
            self.item("");
        }
        self.one_or_group(e);
    }

    fn one_or_group(&mut self, e: &PyErr) {
        if e.is(&classes::base_exception_group()) {
            self.group(e);
        } else {
            self.one(e);
        }
    }

    /// Frames, type and message, suggestion, notes.
    fn one(&mut self, e: &PyErr) {
        let trace = match &self.frames {
            Some((shown, frames)) if *shown == e.0.addr() => frames.clone(),
            _ => e.data().trace(),
        };
        let trace = frames::limited(&trace, self.limit);
        if !trace.is_empty() {
            let group = e.is(&classes::base_exception_group());
            let indent = self.indent();
            self.spaces(indent);
            let margin = if group && self.depth == 1 {
                "+ "
            } else {
                self.margin()
            };
            self.out.push_str(margin);
            self.out
                .push_str(if group { "Exception Group " } else { "" });
            self.out.push_str("Traceback (most recent call last):\n");
            self.end_item();
            self.frames(trace);
        }
        self.message(e);
    }

    fn message(&mut self, e: &PyErr) {
        let v = e.value();
        if e.is(&classes::syntax_error()) {
            self.syntax_place(&v);
        }
        self.start();
        self.out.push_str(&e.0.class_ref().traceback_name());
        let text = if e.is(&classes::syntax_error()) {
            syntax_message(&v)
        } else {
            ops::to_str(&v)
        };
        match text {
            Ok(text) if text.is_empty() => {}
            Ok(text) => {
                self.out.push_str(": ");
                self.message_lines(&text);
            }
            Err(_) => self.out.push_str(": <exception str() failed>"),
        }
        if self.is_interpreter
            && let Some(suggestion) = suggest::suggestion(e)
        {
            self.out.push_str(". Did you mean: '");
            self.out.push_str(&suggestion);
            self.out.push_str("'?");
        }
        self.out.push('\n');
        self.end_item();
        self.notes(&v);
    }

    fn message_lines(&mut self, text: &str) {
        if self.is_interpreter {
            return self.out.push_str(text);
        }
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                self.out.push('\n');
                self.start();
            }
            self.out.push_str(line);
        }
    }

    fn notes(&mut self, v: &Value) {
        let Ok(Some(notes)) = ops::getattr_opt(v, &intern("__notes__")) else {
            return;
        };
        let items = match &notes {
            Value::List(l) => l.to_vec(),
            Value::Tuple(t) => t.items().to_vec(),
            other => return self.item(&repr_or(other)),
        };
        for note in items {
            let text = ops::to_str(&note).unwrap_or_else(|_| "<note str() failed>".to_owned());
            for line in text.split('\n') {
                self.item(line);
            }
        }
    }

    /// The place in the source that a SyntaxError names.
    fn syntax_place(&mut self, v: &Value) {
        let field = |name: &str| crate::builtins::exceptions::field(v, name).unwrap_or(Value::None);
        let Value::Int(line) = field("lineno") else {
            return;
        };
        let file = field("filename").as_str().unwrap_or("<string>").to_owned();
        self.item(&format!("  File \"{file}\", line {line}"));
        let Value::Str(text) = field("text") else {
            return;
        };
        let source = text
            .as_str()
            .trim_end_matches('\n')
            .trim_start_matches([' ', '\t', '\u{c}']);
        let cut = text.as_str().trim_end_matches('\n').chars().count() - source.chars().count();
        self.item(&format!("    {source}"));
        let at = |v: Value| {
            if let Value::Int(n) = v {
                usize::try_from(n).ok()
            } else {
                None
            }
        };
        let Some(offset) = at(field("offset")).filter(|n| *n > 0) else {
            return;
        };
        let end = at(field("end_offset"))
            .filter(|n| *n > offset)
            .unwrap_or(offset + 1);
        let column = (offset - 1).saturating_sub(cut);
        self.item(&format!(
            "    {}{}",
            " ".repeat(column),
            "^".repeat((end - offset).max(1))
        ));
    }
}

fn syntax_message(v: &Value) -> crate::R<String> {
    ops::to_str(&crate::builtins::exceptions::field(v, "msg")?)
}

/// "Exception ignored in: …" (`Python/errors.c: PyErr_WriteUnraisable`).
pub fn unraisable(e: &PyErr, place: &Value) {
    unraisable_in("in", e, place);
}

/// As `unraisable`, with other words about the place.
pub fn unraisable_in(words: &str, e: &PyErr, place: &Value) {
    let mut p = Printer::new();
    p.out.push_str(&format!("Exception ignored {words}: "));
    p.out.push_str(&repr_or(place));
    p.out.push('\n');
    let trace = e.data().trace();
    if !trace.is_empty() {
        p.out.push_str("Traceback (most recent call last):\n");
        p.frames(&trace);
    }
    p.out.push_str(&e.0.class_ref().traceback_name());
    match ops::to_str(&e.value()) {
        Ok(text) if text.is_empty() => p.out.push('\n'),
        Ok(text) => p.out.push_str(&format!(": {text}\n")),
        Err(_) => p.out.push_str(": <exception str() failed>\n"),
    }
    drop(host::write_stderr(p.out.as_bytes()));
}

/// A warning with the line of the program that it is about (`Python/_warnings.c: show_warning`).
fn warning_text(module: &ModuleInfo, line: u32, category: &str, message: &str) -> String {
    let mut text = format!("{}:{line}: {category}: {message}\n", module.file);
    if let Some(source) = frames::source_line(module.source, line) {
        text.push_str(&format!("  {}\n", source.trim()));
    }
    text
}

/// Prints a warning of CPython's compiler.
pub fn syntax_warning(module: &ModuleInfo, line: u32, message: &str) {
    let text = warning_text(module, line, "SyntaxWarning", message);
    drop(host::write_stderr(text.as_bytes()));
}

/// What has been warned about: each place once (`__warningregistry__`).
static WARNED: Global<Vec<String>> = Global::new(Vec::new());

/// What issues a warning through `warnings`, once the program has used that module.
pub static WARN: Global<Option<Warn>> = Global::new(None);
/// Where DeprecationWarnings of the runtime go, in a program that has looked at the module `warnings`.
pub static DEPRECATED: Global<Option<fn(&str) -> R<()>>> = Global::new(None);

/// Gives a DeprecationWarning about what the running line does.
///
/// # Errors
/// The warning itself, where a filter makes it an error.
#[cold]
pub fn deprecated(text: &str) -> R<()> {
    match *DEPRECATED.get() {
        Some(warn) => warn(text),
        None => Ok(()),
    }
}

/// As `deprecated`, about a method that gave an instance of a strict subclass of what it should give.
///
/// # Errors
/// As `deprecated`.
#[cold]
pub fn strict_subclass(returned: &str, base: &str) -> R<()> {
    deprecated(&format!(
        "{returned}.  The ability to return an instance of a strict subclass of {base} is deprecated, \
         and may be removed in a future version of Python."
    ))
}

/// Takes the text of a RuntimeWarning and its place.
pub type Warn = fn(&str, Option<(&'static ModuleInfo, u32)>) -> Result<(), PyErr>;

/// The statement that lets go of a value right now.
static PLACE: Global<Option<(&'static ModuleInfo, u32)>> = Global::new(None);

/// Drops what an expression statement computed; a coroutine that dies of it is reported for this place.
pub fn discard(v: Value, code: &'static Code, site: u32) {
    if matches!(v, Value::Gen(_)) {
        let line = code.spans.get(site as usize).map_or(code.line, |s| s.line);
        let outer = PLACE.get().replace((code.module, line));
        drop(v);
        *PLACE.get() = outer;
    }
}

/// The line that runs, if it is known: that of the statement that lets go of a value, or of the innermost frame that is kept.
fn dying_at() -> Option<(&'static ModuleInfo, u32)> {
    PLACE.get().or_else(|| {
        let (code, line) = crate::frames::running()?;
        Some((code.module, line))
    })
}

static HINTED: Global<bool> = Global::new(false);

/// Whether the hint at `tracemalloc` is given, for which CPython imports that module: an earlier hint has had it imported.
pub(crate) fn hints() -> bool {
    match *ENDING.get() {
        Ending::NotYet | Ending::Begun => {
            *HINTED.get() = true;
            true
        }
        Ending::Special => *HINTED.get(),
        Ending::Modules => false,
    }
}

/// "coroutine 'f' was never awaited" (`Objects/genobject.c: _PyGen_Finalize`), for the line that let go of it.
pub fn never_awaited(coroutine: &Ref<Generator>) {
    if crate::coro_ops::async_step(coroutine.code).is_some() {
        return;
    }
    let name = match coroutine.qualname.get() {
        Value::Str(s) => s.as_str().to_owned(),
        _ => coroutine.code.qualname.to_owned(),
    };
    let message = format!("coroutine '{name}' was never awaited");
    if let Some(warn) = *WARN.get() {
        if let Err(e) = warn(&message, dying_at()) {
            unraisable(&e, &Value::Gen(coroutine.clone()));
        }
        return;
    }
    let mut text = match dying_at() {
        Some((module, line)) => warning_text(module, line, "RuntimeWarning", &message),
        None => format!("sys:1: RuntimeWarning: {message}\n"),
    };
    if WARNED.get().contains(&text) {
        return;
    }
    WARNED.get().push(text.clone());
    if crate::modules::PROGRAM
        .get()
        .is_some_and(|p| p.loads_warnings)
        && hints()
    {
        text.push_str(
            "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n",
        );
    }
    drop(host::write_stderr(text.as_bytes()));
}

/// The members of a group.
fn members(e: &PyErr) -> Vec<PyErr> {
    let v = e.value();
    let all = crate::builtins::exception_group::members(&v);
    all.into_iter()
        .filter_map(|v| exc(&v).ok().map(|(i, _)| PyErr(i.clone())))
        .collect()
}
