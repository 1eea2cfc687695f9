//! How a warning becomes text on stderr, and the hooks by which a program changes that (`showwarning`, `formatwarning`).
use super::{Place, Warning, attribute, message_object, own, state};
use crate::builtins::functions_object::is_callable;
use crate::call::call;
use crate::error::{classes, type_error};
use crate::object::{R, Value, string};
use crate::ops;
use crate::stdlib::io::std_text::Std;
use crate::stdlib::support::{self, given};
use crate::types::native_value;

/// `warnings.showwarning`, until the program replaces it.
pub fn showwarning() -> R {
    Ok(native_value(&own::_SHOWWARNING_ORIG))
}
/// `warnings.formatwarning`, until the program replaces it.
pub fn formatwarning() -> R {
    Ok(native_value(&own::_FORMATWARNING_ORIG))
}

/// What is shown.
struct Shown {
    message: Value,
    category: Value,
    file: Value,
    line: Value,
    /// Where to, or None for stderr.
    stream: Value,
    /// The line of source; None asks for it to be looked up.
    source_line: Value,
    /// Whether the warning is about an object whose allocation could be traced.
    sourced: bool,
}

/// Shows a warning through the hooks (`Lib/warnings.py: _showwarnmsg`).
pub(super) fn show(warning: &Warning, place: &Place) -> R<()> {
    let line = Value::Int(place.line);
    if let Some(hook) = attribute("showwarning")
        && !hook.is(&native_value(&own::_SHOWWARNING_ORIG))
    {
        if !is_callable(&hook) {
            return Err(type_error(
                "warnings.showwarning() must be set to a function or method",
            ));
        }
        let mut args = [
            warning.message.clone(),
            warning.category.clone(),
            place.file.clone(),
            line,
            Value::None,
            Value::None,
        ];
        return call(&hook, &mut args).map(drop);
    }
    if let Value::List(log) = &state().log {
        let log = log.clone();
        log.push(message_object(warning, place)?);
        return Ok(());
    }
    write(&Shown {
        message: warning.message.clone(),
        category: warning.category.clone(),
        file: place.file.clone(),
        line,
        stream: Value::None,
        source_line: Value::None,
        sourced: !warning.source.is_none(),
    })
}

/// Writes a warning; a stream that is broken loses it.
fn write(shown: &Shown) -> R<()> {
    let stream = if given(&shown.stream) {
        shown.stream.clone()
    } else {
        crate::stdlib::sys::current(Std::Err)
    };
    if stream.is_none() {
        return Ok(());
    }
    let text = formatted(shown)?;
    match support::method(&stream, "write", &[text]) {
        Err(e) if e.is(&classes::os_error()) => Ok(()),
        done => done.map(drop),
    }
}

/// The text, by the program's own function if it has one.
fn formatted(shown: &Shown) -> R {
    if let Some(hook) = attribute("formatwarning")
        && !hook.is(&native_value(&own::_FORMATWARNING_ORIG))
    {
        let mut args = [
            shown.message.clone(),
            shown.category.clone(),
            shown.file.clone(),
            shown.line.clone(),
            shown.source_line.clone(),
        ];
        return call(&hook, &mut args);
    }
    text_of(shown).map(string)
}

/// `Lib/warnings.py: _formatwarnmsg_impl`
fn text_of(shown: &Shown) -> R<String> {
    let category = ops::to_str(&support::get(&shown.category, "__name__")?)?;
    let mut out = format!(
        "{}:{}: {category}: {}\n",
        ops::to_str(&shown.file)?,
        ops::to_str(&shown.line)?,
        ops::to_str(&shown.message)?
    );
    let line = if given(&shown.source_line) {
        ops::to_str(&shown.source_line)?
    } else {
        source_line(&shown.file, &shown.line).unwrap_or_default()
    };
    if !line.is_empty() {
        out.push_str(&format!("  {}\n", line.trim()));
    }
    if shown.sourced && crate::traceback::hints() {
        out.push_str(&format!(
            "{category}: Enable tracemalloc to get the object allocation traceback\n"
        ));
    }
    Ok(out)
}

/// A line of a module of the program.
pub fn source_line(file: &Value, line: &Value) -> Option<String> {
    let (file, Value::Int(line)) = (file.as_str()?, line) else {
        return None;
    };
    let program = (*crate::modules::PROGRAM.get())?;
    let index = usize::try_from(*line).ok()?.checked_sub(1)?;
    let (module, index) = match program.modules.iter().find(|m| m.info.file == file) {
        Some(module) => (module.info, index),
        None => crate::doctest::source_of(file, index)?,
    };
    module.source.lines().nth(index).map(str::to_owned)
}

/// `warnings.showwarning(message, category, filename, lineno, file, line)`
pub fn _showwarning_orig(
    message: &Value,
    category: &Value,
    filename: &Value,
    lineno: &Value,
    file: &Value,
    line: &Value,
) -> R {
    write(&Shown {
        message: message.clone(),
        category: category.clone(),
        file: filename.clone(),
        line: lineno.clone(),
        stream: file.clone(),
        source_line: line.clone(),
        sourced: false,
    })?;
    Ok(Value::None)
}

/// `warnings.formatwarning(message, category, filename, lineno, line)`
pub fn _formatwarning_orig(
    message: &Value,
    category: &Value,
    filename: &Value,
    lineno: &Value,
    line: &Value,
) -> R {
    text_of(&Shown {
        message: message.clone(),
        category: category.clone(),
        file: filename.clone(),
        line: lineno.clone(),
        stream: Value::None,
        source_line: line.clone(),
        sourced: false,
    })
    .map(string)
}
