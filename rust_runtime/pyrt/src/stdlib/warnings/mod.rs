//! `warnings` (`Lib/warnings.py`, `Python/_warnings.c`): issuing, filters, hooks; the runtime's own warnings go through it, too.
pub mod catch_warnings;
mod filter;
mod show;
pub mod warning_message;

pub use filter::{filterwarnings, resetwarnings, simplefilter};
pub use show::{_formatwarning_orig, _showwarning_orig, formatwarning, showwarning, source_line};

use crate::builtins::functions_object::{is_instance, is_subclass};
use crate::call::call;
use crate::error::{classes, runtime_error, type_error};
use crate::frames;
use crate::generated::warnings as own;
use crate::object::{Dict, Global, ModuleInfo, R, Ref, Value, intern, str, tuple};
use crate::ops::{self, type_name};
use crate::stdlib::support;

/// What the module keeps, beside the attributes that a program may replace.
pub(super) struct State {
    /// `warnings.filters`, as long as no program has bound it to something else.
    filters: Value,
    /// `onceregistry`
    once: Value,
    /// Counts the changes of the filters: a registry of another version is stale.
    version: i64,
    /// The list that `catch_warnings(record=True)` fills.
    log: Value,
}

static STATE: Global<Option<State>> = Global::new(None);

/// The state; the runtime's own warnings come here once there is one.
pub(super) fn state() -> &'static mut State {
    STATE.get().get_or_insert_with(|| {
        *crate::traceback::WARN.get() = Some(unawaited);
        *crate::traceback::DEPRECATED.get() = Some(deprecated);
        State {
            filters: filter::defaults(),
            once: Value::Dict(Dict::new()),
            version: 1,
            log: Value::None,
        }
    })
}

/// An attribute of the module as the program sees it; None where the program cannot have changed it.
pub(super) fn attribute(name: &str) -> Option<Value> {
    let module = crate::modules::loaded("warnings")?;
    support::get_opt(&module, name).ok().flatten()
}

/// Binds an attribute, where the program can see it.
pub(super) fn bind(name: &str, v: Value) -> R<()> {
    match crate::modules::loaded("warnings") {
        Some(Value::Module(m)) if m.attrs.get_text(name).is_some() => {
            m.attrs.set_text(name, v);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// `warnings.filters`
pub fn filters() -> R {
    Ok(state().filters.clone())
}
/// `warnings.defaultaction`
pub fn defaultaction() -> R {
    Ok(str("default"))
}
/// `warnings._defaultaction`
pub fn _defaultaction() -> R {
    defaultaction()
}
/// `warnings.onceregistry`
pub fn onceregistry() -> R {
    Ok(state().once.clone())
}
/// `warnings._onceregistry`
pub fn _onceregistry() -> R {
    onceregistry()
}
/// `warnings._filters_mutated()`
pub fn _filters_mutated() -> R {
    state().version += 1;
    Ok(Value::None)
}

/// Where a warning is: file, line, name of the module, and what has been warned about there.
struct Place {
    file: Value,
    line: i64,
    module: Value,
    registry: Option<Ref<Dict>>,
}

/// A warning on its way.
struct Warning {
    message: Value,
    category: Value,
    text: Value,
    source: Value,
}

/// `warnings.warn(message, category, stacklevel, source)`
pub fn warn(message: &Value, category: &Value, stacklevel: &Value, source: &Value) -> R {
    let level = ops::ssize(stacklevel)?;
    let category = category_of(message, category)?;
    let level = usize::try_from(level - 1).unwrap_or(0);
    let place = place_of(level)?;
    issue(message, &category, &place, source)
}

/// The category that is meant (`Python/_warnings.c: get_category`).
fn category_of(message: &Value, category: &Value) -> R {
    let warning = Value::Class(classes::warning());
    if is_instance(message, &warning)? {
        return Ok(Value::Class(crate::types::type_of(message)));
    }
    match category {
        Value::None => Ok(Value::Class(classes::user_warning())),
        Value::Class(_) if is_subclass(category, &warning)? => Ok(category.clone()),
        other => Err(type_error(format!(
            "category must be a Warning subclass, not '{}'",
            type_name(other)
        ))),
    }
}

/// The frame that many levels out; beyond the outermost one it is `sys`.
fn place_of(level: usize) -> R<Place> {
    let Some((code, line)) = frames::place(level) else {
        static SYS: Global<Option<Ref<Dict>>> = Global::new(None);
        return Ok(Place {
            file: str("sys"),
            line: 1,
            module: str("sys"),
            registry: Some(SYS.get().get_or_insert_with(Dict::new).clone()),
        });
    };
    let example = crate::doctest::place(code.module, line);
    let (file, line) = example.unwrap_or_else(|| (code.module.file.to_owned(), line));
    Ok(Place {
        file: str(&file),
        line: i64::from(line),
        module: str(code.module.name),
        registry: registry_of(code.module),
    })
}

/// `__warningregistry__` of a module of the program.
fn registry_of(info: &'static ModuleInfo) -> Option<Ref<Dict>> {
    let program = (*crate::modules::PROGRAM.get())?;
    let examples = program.docstrings.iter().map(|d| d.module);
    let module = program
        .modules
        .iter()
        .copied()
        .chain(examples)
        .find(|m| std::ptr::eq(m.info, info))?;
    let Value::Module(module) = crate::modules::module_object(module) else {
        return None;
    };
    if let Some(Value::Dict(d)) = module.attrs.get_text("__warningregistry__") {
        return Some(d);
    }
    let made = Dict::new();
    module
        .attrs
        .set_text("__warningregistry__", Value::Dict(made.clone()));
    Some(made)
}

/// `warnings.warn_explicit(message, category, filename, lineno, …)`
#[allow(clippy::too_many_arguments)] // as Python has them
pub fn warn_explicit(
    message: &Value,
    category: &Value,
    filename: &Value,
    lineno: &Value,
    module: &Value,
    registry: &Value,
    _module_globals: &Value,
    source: &Value,
) -> R {
    let file = support::text(filename, "warn_explicit() argument 3")?;
    let line = ops::ssize(lineno)?;
    let registry = match registry {
        Value::None => None,
        Value::Dict(d) => Some(d.clone()),
        _ => return Err(type_error("'registry' must be a dict or None")),
    };
    let module = match module {
        Value::None if file.is_empty() => str("<unknown>"),
        Value::None => str(file.strip_suffix(".py").unwrap_or(file)),
        given => given.clone(),
    };
    let place = Place {
        file: filename.clone(),
        line,
        module,
        registry,
    };
    issue(message, category, &place, source)
}

/// Issues a warning (`Python/_warnings.c: warn_explicit`).
fn issue(message: &Value, category: &Value, place: &Place, source: &Value) -> R {
    let is_warning = is_instance(message, &Value::Class(classes::warning()))?;
    let warning = if is_warning {
        Warning {
            message: message.clone(),
            category: Value::Class(crate::types::type_of(message)),
            text: ops::str_of(message)?,
            source: source.clone(),
        }
    } else {
        Warning {
            message: call(category, &mut [message.clone()])?,
            category: category.clone(),
            text: message.clone(),
            source: source.clone(),
        }
    };
    let key = tuple(vec![
        warning.text.clone(),
        warning.category.clone(),
        Value::Int(place.line),
    ]);
    if let Some(registry) = &place.registry
        && warned_already(registry, &key, false)?
    {
        return Ok(Value::None);
    }
    let (action, item) =
        filter::action(&warning.category, &warning.text, place.line, &place.module)?;
    if ops::is_eq(&action, &str("error"))? {
        return Err(crate::error::raise(&warning.message));
    }
    if ops::is_eq(&action, &str("ignore"))? {
        return Ok(Value::None);
    }
    let always = ops::is_eq(&action, &str("always"))?;
    if let (false, Some(registry)) = (always, &place.registry) {
        registry.set(key, Value::from(true))?;
    }
    if !always && repeated(&action, &item, &warning, place)? {
        return Ok(Value::None);
    }
    show::show(&warning, place)?;
    Ok(Value::None)
}

/// Whether the action says that the warning has been given before.
fn repeated(action: &Value, item: &Value, warning: &Warning, place: &Place) -> R<bool> {
    let key = tuple(vec![warning.text.clone(), warning.category.clone()]);
    match action.as_str() {
        Some("once") => {
            let once = match &place.registry {
                Some(registry) => Value::Dict(registry.clone()),
                None => attribute("onceregistry").unwrap_or_else(|| state().once.clone()),
            };
            match once {
                Value::Dict(d) => warned_already(&d, &key, true),
                other => Err(type_error(format!(
                    "_warnings.onceregistry must be a dict, not '{}'",
                    type_name(&other)
                ))),
            }
        }
        Some("module") => match &place.registry {
            Some(registry) => warned_already(registry, &key, true),
            None => Ok(false),
        },
        Some("default") => Ok(false),
        _ => Err(runtime_error(format!(
            "Unrecognized action ({}) in warnings.filters:\n {}",
            ops::repr(action)?,
            ops::repr(item)?
        ))),
    }
}

/// Looks into a registry, which is emptied when the filters have changed (`Python/_warnings.c: already_warned`).
fn warned_already(registry: &Ref<Dict>, key: &Value, set: bool) -> R<bool> {
    let version = Value::Int(state().version);
    let known = registry.get_str(&intern("version"));
    if !known.is_some_and(|v| v.is(&version)) {
        drop(registry.take());
        registry.set_text("version", version);
    } else if let Some(found) = registry.get(key)?
        && ops::truth(&found)?
    {
        return Ok(true);
    }
    if set {
        registry.set(key.clone(), Value::from(true))?;
    }
    Ok(false)
}

/// A DeprecationWarning of the runtime.
fn deprecated(text: &str) -> R<()> {
    let category = Value::Class(classes::deprecation_warning());
    issue(&str(text), &category, &place_of(0)?, &Value::None).map(drop)
}

/// "coroutine … was never awaited", about a place that is known or not.
fn unawaited(text: &str, at: Option<(&'static ModuleInfo, u32)>) -> R<()> {
    let place = match at {
        Some((info, line)) => Place {
            file: str(info.file),
            line: i64::from(line),
            module: str(info.name),
            registry: registry_of(info),
        },
        None => place_of(0)?,
    };
    // the coroutine itself is dying: what stands for it says that there was one
    let category = Value::Class(classes::runtime_warning());
    issue(&str(text), &category, &place, &Value::Ellipsis).map(drop)
}

/// Makes a `WarningMessage`.
fn message_object(warning: &Warning, place: &Place) -> R {
    let source = match &warning.source {
        Value::Ellipsis => Value::None,
        other => other.clone(),
    };
    let class = Value::Class(own::warning_message());
    call(
        &class,
        &mut [
            warning.message.clone(),
            warning.category.clone(),
            place.file.clone(),
            Value::Int(place.line),
            Value::None,
            Value::None,
            source,
        ],
    )
}
