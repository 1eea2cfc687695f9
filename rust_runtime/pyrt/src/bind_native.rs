//! Arguments of the runtime's own functions, with the messages of Argument Clinic (`Python/getargs.c`) and `Objects/methodobject.c`.
use crate::bind::{find_keyword, finish, place_positional};
use crate::error::type_error;
use crate::object::{Binding, Default, NativeDef, PyErr, R, Value, boolean, float, str, tuple};

/// Binds the arguments of a runtime function; `out` has a place for each parameter.
pub fn bind(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    out: &mut [Value],
) -> R<()> {
    let sig = &def.sig;
    let given = args.len();
    let hidden = hidden(def);
    if crate::bind_python::applies(def) {
        return crate::bind_python::bind(def, args, kw, out);
    }
    if given < hidden {
        return Err(no_self(def));
    }
    if !kw.is_empty() && !sig.varkw && sig.kwonly == 0 && sig.posonly == sig.pos {
        return Err(type_error(format!(
            "{}() takes no keyword arguments",
            shown(def)
        )));
    }
    if place_positional(sig, args, out) > 0 && !sig.varargs {
        return Err(count_error(def, given - hidden, kw.len()));
    }
    let mut surplus = Vec::new();
    let mut unknown = None; // told after what is missing
    for (key, value) in kw.iter_mut() {
        let text = key.as_str().unwrap_or_default();
        match find_keyword(sig, text) {
            Some(i) if !out[i].is_unbound() => {
                let at = i + 1 - hidden;
                return Err(type_error(format!(
                    "argument for {}() given by name ('{text}') and position ({at})",
                    short(def)
                )));
            }
            Some(i) => out[i] = std::mem::take(value),
            None if sig.varkw => surplus.push((key.clone(), std::mem::take(value))),
            None => unknown = unknown.or(Some(text)),
        }
    }
    let named = (sig.pos + sig.kwonly) as usize;
    for (i, slot) in out[..named].iter_mut().enumerate() {
        if slot.is_unbound() {
            *slot = match def.defaults[i] {
                Default::Required if i < sig.posonly as usize => {
                    return Err(count_error(def, given - hidden, 0));
                }
                Default::Required => {
                    return Err(type_error(format!(
                        "{}() missing required argument '{}' (pos {})",
                        short(def),
                        sig.names[i],
                        i + 1 - hidden
                    )));
                }
                ref default => default_value(default),
            };
        }
    }
    if let Some(text) = unknown {
        return Err(type_error(format!(
            "'{text}' is an invalid keyword argument for {}()",
            short(def)
        )));
    }
    finish(sig, surplus, out)
}

/// Whether `n` positional arguments leave nothing to bind but defaults.
#[inline]
pub(crate) fn leaves_defaults(def: &NativeDef, n: usize) -> bool {
    let sig = &def.sig;
    n <= sig.pos as usize
        && !sig.varargs
        && !sig.varkw
        && (def.defaults[n..].iter()).all(|d| !matches!(d, Default::Required))
        && !crate::bind_python::applies(def)
}

/// A parameter's default as a value; `Unbound` for a parameter that has none.
pub(crate) fn default_value(default: &Default) -> Value {
    match *default {
        Default::Required | Default::Unbound => Value::Unbound,
        Default::None => Value::None,
        Default::Bool(b) => boolean(b),
        Default::Int(n) => Value::Int(n),
        Default::Float(f) => float(f),
        Default::Str(s) => str(s),
        Default::EmptyTuple => tuple(Vec::new()),
    }
}

/// Parameters that messages do not count: `self` and `cls`.
fn hidden(def: &NativeDef) -> usize {
    let first = matches!(
        def.binding,
        Binding::Method | Binding::ClassMethod | Binding::Getter
    ) || def.name == "__new__";
    usize::from(first && def.sig.pos > 0)
}

/// The name before `()` in messages: `list.append`, `len`, and the type's own name for its constructor.
fn shown(def: &NativeDef) -> &'static str {
    match (def.qualname.split_once('.'), def.name) {
        (Some((owner, _)), "__new__" | "__init__") => owner,
        _ => def.qualname,
    }
}

/// The name that messages about keywords show: without the type.
fn short(def: &NativeDef) -> &'static str {
    if matches!(def.name, "__new__" | "__init__") {
        shown(def)
    } else {
        def.name
    }
}

#[cold]
fn no_self(def: &NativeDef) -> PyErr {
    let owner = def.qualname.split('.').next().unwrap_or_default();
    if def.name == "__new__" {
        return type_error(format!("{owner}.__new__(): not enough arguments"));
    }
    if def.name.starts_with("__") {
        return type_error(format!(
            "descriptor '{}' of '{owner}' object needs an argument",
            def.name
        ));
    }
    type_error(format!(
        "unbound method {}() needs an argument",
        def.qualname
    ))
}

/// The searching methods of str, bytes and bytearray: CPython reads their arguments with a format that counts differently.
fn takes_text_bounds(def: &NativeDef) -> bool {
    let owner = def.qualname.split('.').next();
    matches!(owner, Some("str" | "bytes" | "bytearray"))
        && matches!(
            def.name,
            "find" | "rfind" | "index" | "rindex" | "count" | "startswith" | "endswith"
        )
}

/// Too few or too many positional arguments.
#[cold]
fn count_error(def: &NativeDef, given: usize, keywords: usize) -> PyErr {
    let sig = &def.sig;
    let hidden = hidden(def);
    let most = sig.pos as usize - hidden;
    let least = def.defaults[hidden..sig.pos as usize]
        .iter()
        .filter(|d| matches!(d, Default::Required))
        .count();
    if takes_text_bounds(def) {
        let (bound, n) = if given < least {
            ("least", least)
        } else {
            ("most", most)
        };
        let s = if n == 1 { "" } else { "s" };
        return type_error(format!(
            "{}() takes at {bound} {n} argument{s} ({given} given)",
            def.name
        ));
    }
    let constructor = matches!(def.name, "__new__" | "__init__");
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    if most == 0 && sig.kwonly > 0 {
        return type_error(format!("{}() takes no positional arguments", short(def)));
    }
    if def.qualname == "sorted" {
        return type_error(format!("sorted expected 1 argument, got {given}"));
    }
    if sig.posonly < sig.pos && given > most {
        let kind = if sig.kwonly > 0 { " positional" } else { "" };
        let bound = if least == most && sig.kwonly > 0 {
            "exactly"
        } else {
            "at most"
        };
        return type_error(format!(
            "{}() takes {bound} {most}{kind} argument{} ({} given)",
            short(def),
            plural(most),
            given + keywords
        ));
    }
    if !constructor && !def.name.starts_with("__") && most == 0 {
        return type_error(format!(
            "{}() takes no arguments ({given} given)",
            def.qualname
        ));
    }
    if !constructor && !def.name.starts_with("__") && most == 1 && least == 1 && !sig.varargs {
        return type_error(format!(
            "{}() takes exactly one argument ({given} given)",
            def.qualname
        ));
    }
    if !constructor && def.name.starts_with("__") {
        return type_error(format!(
            "expected {most} argument{}, got {given}",
            plural(most)
        ));
    }
    let name = short(def);
    if sig.posonly < sig.pos {
        let kind = if sig.kwonly > 0 || def.binding == Binding::Function {
            " positional"
        } else {
            ""
        };
        return type_error(format!(
            "{name}() takes at least {least}{kind} argument{} ({given} given)",
            plural(least)
        ));
    }
    let (bound, n) = match (least == most && !sig.varargs, given < least) {
        (true, _) => ("", most),
        (false, true) => ("at least ", least),
        (false, false) => ("at most ", most),
    };
    type_error(format!(
        "{name} expected {bound}{n} argument{}, got {given}",
        plural(n)
    ))
}
