//! The examples of docstrings, compiled: their table, their namespace, and where they are in tracebacks.
use crate::error::{PyErr, classes};
use crate::modules::{CompiledModule, PROGRAM, module_object};
use crate::object::{Dict, Global, ModuleInfo, R, Ref, Value, intern, str, tuple};

/// A text with examples.
pub struct Docstring {
    /// The text.
    pub text: &'static str,
    /// What the examples are compiled into: its variables are those that they use.
    pub module: &'static CompiledModule,
    /// The examples, as `doctest` numbers them.
    pub examples: &'static [Example],
    /// The name that its test goes by.
    pub tested: TestName,
}

/// The name of the test in which a text was run last.
pub struct TestName(Global<Option<String>>);

impl TestName {
    /// Not run yet.
    #[must_use]
    pub const fn new() -> Self {
        TestName(Global::new(None))
    }
}
impl Default for TestName {
    fn default() -> Self {
        Self::new()
    }
}

/// An example.
pub struct Example {
    /// The line of the module at which it begins.
    pub line: u32,
    /// What running it does; none where it is always skipped.
    pub run: Option<Run>,
}

/// What an example does.
pub enum Run {
    /// It runs.
    Code(fn() -> R),
    /// The compiler finds an error of this class in it, with a message and a place.
    Problem(&'static str, &'static str, Place),
}

/// Line, column, text, end line and end column of a SyntaxError.
pub type Place = (
    Option<i64>,
    Option<i64>,
    Option<&'static str>,
    Option<i64>,
    Option<i64>,
);

/// The compiled examples of a text.
pub fn find(text: &str) -> Option<&'static Docstring> {
    let all = PROGRAM.get().map_or(&[][..], |p| p.docstrings);
    all.iter().find(|d| d.text == text).copied()
}

/// `compile(example.source, filename, "single", flags)`
///
/// # Errors
/// The SyntaxError of an example that has one.
pub fn compile(text: &str, number: usize, name: &str) -> R<()> {
    match find(text).and_then(|d| d.examples.get(number)?.run.as_ref()) {
        Some(Run::Problem(kind, message, place)) => {
            Err(problem(kind, message, place, &file_name(name, number)))
        }
        _ => Ok(()),
    }
}

/// `exec(code, globs)` of an example: its variables are filled from the namespace before and go back behind it.
///
/// # Errors
/// What the example raises.
pub fn run(text: &str, number: usize, name: &str, globs: &Ref<Dict>) -> R<()> {
    let Some((docstring, example)) = find(text).and_then(|d| Some((d, d.examples.get(number)?)))
    else {
        return Err(PyErr::msg(classes::index_error(), "no such example"));
    };
    *docstring.tested.0.get() = Some(name.to_owned());
    let Some(Run::Code(code)) = &example.run else {
        return Ok(());
    };
    let last = LAST.get().clone();
    fill(docstring.module, globs, last.as_ref());
    let ended = code().map(drop);
    empty(docstring.module, globs, last.as_ref());
    ended
}

/// Where warnings note in a namespace that they were shown.
const WARNED: &str = "__warningregistry__";

fn fill(module: &'static CompiledModule, globs: &Dict, last: Option<&Value>) {
    if let Value::Module(object) = module_object(module) {
        drop(object.attrs.remove_str(&intern(WARNED)));
        if let Some(warned) = globs.get_text(WARNED) {
            object.attrs.set_text(WARNED, warned);
        }
    }
    for (name, var) in module.vars {
        let builtin = || last.filter(|_| *name == "_").cloned();
        let value = globs.get_str(&intern(name)).or_else(builtin);
        drop(var.replace(value.unwrap_or(Value::Unbound)));
    }
}

fn empty(module: &'static CompiledModule, globs: &Dict, last: Option<&Value>) {
    if let Value::Module(object) = module_object(module)
        && let Some(warned) = object.attrs.get_text(WARNED)
    {
        globs.set_text(WARNED, warned);
    }
    for (name, var) in module.vars {
        let value = var.replace(Value::Unbound);
        let key = intern(name);
        let builtin = *name == "_" && last.is_some_and(|v| v.is(&value));
        if value.is_unbound() {
            drop(globs.remove_str(&key));
        } else if !builtin || globs.get_str(&key).is_some() {
            drop(globs.set_str(&key, value));
        }
    }
}

/// `builtins._`
static LAST: Global<Option<Value>> = Global::new(None);

/// Notes what was shown last.
pub fn shown(value: Option<Value>) {
    drop(std::mem::replace(LAST.get(), value));
}

fn problem(kind: &str, message: &str, place: &Place, file: &str) -> PyErr {
    let class = match kind {
        "IndentationError" => classes::indentation_error(),
        "TabError" => classes::tab_error(),
        _ => classes::syntax_error(),
    };
    let number = |n: Option<i64>| n.map_or(Value::None, Value::Int);
    let (line, column, text, end_line, end_column) = *place;
    let info = vec![
        str(file),
        number(line),
        number(column),
        text.map_or(Value::None, str),
        number(end_line),
        number(end_column),
    ];
    let mut args = [str(message), tuple(info)];
    match crate::call::call(&Value::Class(class), &mut args) {
        Ok(Value::Inst(e)) => PyErr(e),
        Ok(_) => PyErr::msg(classes::syntax_error(), message),
        Err(e) => e,
    }
}

fn file_name(name: &str, number: usize) -> String {
    format!("<doctest {name}[{number}]>")
}

/// The module that holds a line (from 0) of the file of an example, and the number of the line there.
pub fn source_of(file: &str, line: usize) -> Option<(&'static ModuleInfo, usize)> {
    let all = PROGRAM.get().map_or(&[][..], |p| p.docstrings);
    all.iter().find_map(|d| {
        let name = d.tested.0.get().as_deref()?;
        let number = file.strip_prefix("<doctest ")?.strip_prefix(name)?;
        let number: usize = number.strip_prefix('[')?.strip_suffix("]>")?.parse().ok()?;
        let first = usize::try_from(d.examples.get(number)?.line).ok()?;
        Some((d.module.info, first - 1 + line))
    })
}

/// The file and line of a place in an example, as CPython has them; none of other code.
pub fn place(module: &'static ModuleInfo, line: u32) -> Option<(String, u32)> {
    let all = PROGRAM.get().map_or(&[][..], |p| p.docstrings);
    let docstring = all.iter().find(|d| std::ptr::eq(d.module.info, module))?;
    let number = docstring.examples.iter().rposition(|e| e.line <= line)?;
    let name = docstring.tested.0.get().as_deref().unwrap_or(module.name);
    let line = line - docstring.examples[number].line + 1;
    Some((file_name(name, number), line))
}
