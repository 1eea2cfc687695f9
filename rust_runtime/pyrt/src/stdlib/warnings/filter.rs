//! The filters of `warnings`: those that Python begins with, adding, and finding the one that applies.
use super::{attribute, bind, state};
use crate::builtins::functions_object::is_subclass;
use crate::error::{PyErr, assertion_error, classes, type_error, value_error};
use crate::object::{Class, List, R, Ref, Value, list, str, tuple};
use crate::ops::{self, type_name};
use crate::stdlib::support;

const ACTIONS: [&str; 6] = ["error", "ignore", "always", "default", "module", "once"];

/// The filters of an interpreter without options.
pub(super) fn defaults() -> Value {
    let row = |action: &str, category: fn() -> Ref<Class>, module: Value| {
        let category = Value::Class(category());
        tuple(vec![
            str(action),
            Value::None,
            category,
            module,
            Value::Int(0),
        ])
    };
    list(vec![
        row("default", classes::deprecation_warning, str("__main__")),
        row("ignore", classes::deprecation_warning, Value::None),
        row("ignore", classes::pending_deprecation_warning, Value::None),
        row("ignore", classes::import_warning, Value::None),
        row("ignore", classes::resource_warning, Value::None),
    ])
}

/// `warnings.filters` as it is bound now.
pub(super) fn current() -> Value {
    attribute("filters").unwrap_or_else(|| state().filters.clone())
}

/// Binds `warnings.filters`.
pub(super) fn replace(filters: Value) -> R<()> {
    let old = std::mem::replace(&mut state().filters, filters.clone());
    drop(old);
    state().version += 1;
    bind("filters", filters)
}

fn current_list() -> R<Ref<List>> {
    match current() {
        Value::List(l) => Ok(l),
        _ => Err(value_error("_warnings.filters must be a list")),
    }
}

/// The action for a warning, and the filter that says so.
pub(super) fn action(
    category: &Value,
    text: &Value,
    line: i64,
    module: &Value,
) -> R<(Value, Value)> {
    let filters = current_list()?;
    let mut i = 0;
    while let Some(item) = filters.get(i) {
        let parts = match &item {
            Value::Tuple(t) if t.items().len() == 5 => t.items(),
            _ => {
                return Err(value_error(format!(
                    "warnings.filters item {i} isn't a 5-tuple"
                )));
            }
        };
        if parts[0].as_str().is_none() {
            return Err(type_error(format!(
                "action must be a string, not '{}'",
                type_name(&parts[0])
            )));
        }
        let wanted = ops::ssize(&parts[4])?;
        if is_subclass(category, &parts[2])?
            && (wanted == 0 || wanted == line)
            && matches(&parts[1], text)?
            && matches(&parts[3], module)?
        {
            return Ok((parts[0].clone(), item.clone()));
        }
        i += 1;
    }
    let default = attribute("defaultaction").unwrap_or_else(|| str("default"));
    Ok((default, Value::None))
}

/// None matches everything, a str itself, a pattern what it matches.
fn matches(pattern: &Value, text: &Value) -> R<bool> {
    match pattern {
        Value::None => Ok(true),
        Value::Str(_) => ops::is_eq(pattern, text),
        other => ops::truth(&support::method(
            other,
            "match",
            std::slice::from_ref(text),
        )?),
    }
}

fn demand(holds: bool, otherwise: &str) -> Result<(), PyErr> {
    if holds {
        Ok(())
    } else {
        Err(assertion_error(otherwise))
    }
}

fn check_action(action: &Value) -> R<()> {
    let known = action.as_str().is_some_and(|a| ACTIONS.contains(&a));
    if known {
        return Ok(());
    }
    Err(assertion_error(format!(
        "invalid action: {}",
        ops::repr(action)?
    )))
}

fn check_line(lineno: &Value) -> R<()> {
    let fine = match ops::base_value(lineno) {
        Value::Int(n) => *n >= 0,
        Value::Bool(_) | Value::Big(_) => true,
        _ => false,
    };
    demand(fine, "lineno must be an int >= 0")
}

fn category_or_warning(category: &Value) -> Value {
    if category.is_unbound() {
        Value::Class(classes::warning())
    } else {
        category.clone()
    }
}

/// `warnings.filterwarnings(action, message, category, module, lineno, append)`
pub fn filterwarnings(
    action: &Value,
    message: &Value,
    category: &Value,
    module: &Value,
    lineno: &Value,
    append: &Value,
) -> R {
    check_action(action)?;
    let category = category_or_warning(category);
    let is_text = |v: &Value| matches!(ops::base_value(v), Value::Str(_));
    demand(is_text(message), "message must be a string")?;
    demand(
        matches!(category, Value::Class(_)),
        "category must be a class",
    )?;
    demand(
        is_subclass(&category, &Value::Class(classes::warning()))?,
        "category must be a Warning subclass",
    )?;
    demand(is_text(module), "module must be a string")?;
    check_line(lineno)?;
    let compiled = |text: &Value, flags: i64| {
        if ops::truth(text)? {
            crate::stdlib::re::compile(text, &Value::Int(flags))
        } else {
            Ok(Value::None)
        }
    };
    let ignore_case = i64::from(crate::regex::flags::IGNORECASE);
    let message = compiled(message, ignore_case)?;
    let module = compiled(module, 0)?;
    add(
        vec![action.clone(), message, category, module, lineno.clone()],
        append,
    )
}

/// `warnings.simplefilter(action, category, lineno, append)`
pub fn simplefilter(action: &Value, category: &Value, lineno: &Value, append: &Value) -> R {
    check_action(action)?;
    check_line(lineno)?;
    let category = category_or_warning(category);
    add(
        vec![
            action.clone(),
            Value::None,
            category,
            Value::None,
            lineno.clone(),
        ],
        append,
    )
}

/// Adds a filter, in front unless it is appended; one that is there already moves to the front.
fn add(item: Vec<Value>, append: &Value) -> R {
    let item = tuple(item);
    let filters = current_list()?;
    let mut at = None;
    let mut i = 0;
    while let Some(other) = filters.get(i) {
        if ops::is_eq(&other, &item)? {
            at = Some(i);
            break;
        }
        i += 1;
    }
    if ops::truth(append)? {
        if at.is_none() {
            filters.push(item);
        }
    } else {
        if let Some(i) = at {
            drop(filters.remove(i));
        }
        filters.insert(0, item);
    }
    state().version += 1;
    Ok(Value::None)
}

/// `warnings.resetwarnings()`
pub fn resetwarnings() -> R {
    drop(current_list()?.take());
    state().version += 1;
    Ok(Value::None)
}
