//! What an annotation says about a field: `ClassVar`, `InitVar`, `KW_ONLY`, as objects or as text.
use crate::generated::dataclasses as types;
use crate::modules::{compiled, module_object};
use crate::object::{Class, R, Ref, Value, intern};
use crate::ops;
use crate::types::type_of;

/// A test of an annotation that is an object.
type Test = fn(&Value) -> R<bool>;

/// `ClassVar` or `ClassVar[T]`
pub fn is_class_var(v: &Value) -> R<bool> {
    if !matches!(v, Value::Inst(_)) || type_of(v).module != "typing" {
        return Ok(false);
    }
    let shown = ops::repr(v)?;
    Ok(shown == "typing.ClassVar" || shown.starts_with("typing.ClassVar["))
}

/// `InitVar` or `InitVar[T]`
#[allow(clippy::unnecessary_wraps)]
pub fn is_init_var(v: &Value) -> R<bool> {
    let class = types::init_var();
    Ok(matches!(v, Value::Class(c) if c.is(&class)) || type_of(v).is(&class))
}

/// `KW_ONLY`
pub fn is_kw_only(v: &Value) -> R<bool> {
    Ok(v.is(&super::kw_only()?))
}

/// The test on an annotation, or on what its text begins with (`typing.ClassVar[...]`, `InitVar`).
pub fn holds(annotation: &Value, class: &Ref<Class>, module: &str, test: Test) -> R<bool> {
    if test(annotation)? {
        return Ok(true);
    }
    let Some(text) = annotation.as_str() else {
        return Ok(false);
    };
    let Some((prefix, name)) = leading_name(text) else {
        return Ok(false);
    };
    let Some(Value::Module(own)) = module_of(class) else {
        return Ok(false);
    };
    let found = match prefix {
        None => own.get(&intern(name)),
        Some(prefix) => match own.get(&intern(prefix)) {
            Some(Value::Module(m)) if m.name == module => m.get(&intern(name)),
            _ => None,
        },
    };
    found.map_or(Ok(false), |v| test(&v))
}

/// `a.b[…]` to `(Some("a"), "b")`, `b[…]` to `(None, "b")`.
fn leading_name(text: &str) -> Option<(Option<&str>, &str)> {
    let word = |s: &str| {
        s.find(|c: char| c != '_' && !c.is_alphanumeric())
            .unwrap_or(s.len())
    };
    let text = text.trim_start();
    let first = word(text);
    let rest = text[first..].trim_start();
    if first > 0
        && let Some(rest) = rest.strip_prefix('.')
    {
        let rest = rest.trim_start();
        let second = word(rest);
        if second > 0 {
            return Some((Some(&text[..first]), &rest[..second]));
        }
    }
    (first > 0).then_some((None, &text[..first]))
}

/// The module of the program that a class says it is from.
fn module_of(class: &Ref<Class>) -> Option<Value> {
    let Some(Value::Str(name)) = class.attrs.get_text("__module__") else {
        return None;
    };
    compiled(name.as_str()).map(module_object)
}
