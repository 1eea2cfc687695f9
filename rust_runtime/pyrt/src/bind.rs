//! Arguments into parameter order, with the messages of `Python/ceval.c` for the program's functions; the runtime's own are in `bind_native`.
use crate::error::type_error;
use crate::kinds::{self, Kind};
use crate::object::{Func, PyErr, R, Ref, Signature, Value, tuple};

/// What a function's parameters default to.
pub struct Defaults<'a> {
    /// Of the last positional parameters.
    pub pos: &'a [Value],
    /// Of the keyword-only parameters; `Unbound` where there is none.
    pub kwonly: &'a [Value],
}

/// Binds the arguments of a program's function; `out` has a place for each parameter.
pub fn bind(
    func: &Ref<Func>,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    out: &mut [Value],
) -> R<()> {
    let sig = &func.def.sig;
    let current = func.current_defaults();
    let defaults = match &current {
        Some((pos, kwonly)) => Defaults { pos, kwonly },
        None => Defaults {
            pos: &func.defaults,
            kwonly: &func.kwdefaults,
        },
    };
    let name = || func.qualname();
    let extra = place_positional(sig, args, out);
    let mut surplus = Vec::new();
    for i in 0..kw.len() {
        let value = std::mem::take(&mut kw[i].1);
        let key = kw[i].0.clone();
        if let Some(value) = place_keyword(sig, out, &key, value, &name)? {
            if !sig.varkw {
                return Err(unexpected_keyword(sig, &key, kw, &name()));
            }
            surplus.push((key, value));
        }
    }
    if extra > 0 && !sig.varargs {
        return Err(too_many(sig, &defaults, args.len(), out, &name()));
    }
    fill(sig, &defaults, out);
    let missing: Vec<&str> = (0..sig.pos as usize)
        .filter(|i| out[*i].is_unbound())
        .map(|i| sig.names[i])
        .collect();
    if !missing.is_empty() {
        return Err(missing_error("positional", &missing, &name()));
    }
    let end = (sig.pos + sig.kwonly) as usize;
    let missing: Vec<&str> = (sig.pos as usize..end)
        .filter(|i| out[*i].is_unbound())
        .map(|i| sig.names[i])
        .collect();
    if !missing.is_empty() {
        return Err(missing_error("keyword-only", &missing, &name()));
    }
    finish(sig, surplus, out)
}

/// Moves positional arguments to their places, the rest into `*args`; how many are too many.
pub fn place_positional(sig: &Signature, args: &mut [Value], out: &mut [Value]) -> usize {
    let n = args.len().min(sig.pos as usize);
    for (to, from) in out.iter_mut().zip(&mut args[..n]) {
        *to = std::mem::take(from);
    }
    if sig.varargs {
        out[(sig.pos + sig.kwonly) as usize] =
            tuple(args[n..].iter_mut().map(std::mem::take).collect());
    }
    args.len() - n
}

/// `**kwargs` gets what no parameter took.
pub fn finish(sig: &Signature, surplus: Vec<(Value, Value)>, out: &mut [Value]) -> R<()> {
    if sig.varkw {
        let d = crate::object::Dict::new();
        for (k, v) in surplus {
            if let Value::Str(name) = &k {
                d.set_str(name, v);
            } else {
                kinds::require(Kind::Lookup); // a str of a class of the program's own
                d.set(k, v)?;
            }
        }
        out[sig.len() - 1] = Value::Dict(d);
    }
    Ok(())
}

/// The place of a keyword among the parameters that take one.
pub fn find_keyword(sig: &Signature, key: &str) -> Option<usize> {
    let end = (sig.pos + sig.kwonly) as usize;
    (sig.posonly as usize..end).find(|i| sig.names[*i] == key)
}

/// Puts a keyword argument in its place; hands it back where no parameter takes it.
pub(crate) fn place_keyword(
    sig: &Signature,
    out: &mut [Value],
    key: &Value,
    value: Value,
    name: &dyn Fn() -> String,
) -> R<Option<Value>> {
    let text = key.as_str().unwrap_or_default();
    match find_keyword(sig, text) {
        Some(i) if !out[i].is_unbound() => {
            kinds::require(Kind::Lookup);
            Err(type_error(format!(
                "{}() got multiple values for argument '{text}'",
                name()
            )))
        }
        Some(i) => {
            out[i] = value;
            Ok(None)
        }
        None => Ok(Some(value)),
    }
}

/// A keyword that no parameter takes: positional-only parameters given by name are all listed.
#[cold]
pub(crate) fn unexpected_keyword(
    sig: &Signature,
    key: &Value,
    kw: &[(Value, Value)],
    function: &str,
) -> PyErr {
    kinds::require(Kind::Lookup);
    let given: Vec<&str> = sig.names[..sig.posonly as usize]
        .iter()
        .copied()
        .filter(|n| kw.iter().any(|(k, _)| k.as_str() == Some(n)))
        .collect();
    if given.is_empty() {
        return type_error(format!(
            "{function}() got an unexpected keyword argument '{}'",
            key.as_str().unwrap_or_default()
        ));
    }
    type_error(format!(
        "{function}() got some positional-only arguments passed as keyword arguments: '{}'",
        given.join(", ")
    ))
}

fn fill(sig: &Signature, defaults: &Defaults<'_>, out: &mut [Value]) {
    let pos = sig.pos as usize;
    let first = pos.saturating_sub(defaults.pos.len());
    let last = &defaults.pos[defaults.pos.len() - (pos - first)..];
    for (to, default) in out[first..pos].iter_mut().zip(last) {
        if to.is_unbound() {
            *to = default.clone();
        }
    }
    for (to, default) in out[pos..pos + sig.kwonly as usize]
        .iter_mut()
        .zip(defaults.kwonly)
    {
        if to.is_unbound() {
            *to = default.clone();
        }
    }
}

/// `f() missing 2 required positional arguments: 'a' and 'b'`.
#[cold]
pub(crate) fn missing_error(kind: &str, names: &[&str], function: &str) -> PyErr {
    kinds::require(Kind::Lookup);
    let quoted: Vec<String> = names.iter().map(|n| format!("'{n}'")).collect();
    let list = match quoted.as_slice() {
        [one] => one.clone(),
        [a, b] => format!("{a} and {b}"),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
        [] => String::new(),
    };
    let s = if names.len() == 1 { "" } else { "s" };
    type_error(format!(
        "{function}() missing {} required {kind} argument{s}: {list}",
        names.len()
    ))
}

/// `f() takes from 1 to 2 positional arguments but 3 were given`.
#[cold]
pub(crate) fn too_many(
    sig: &Signature,
    defaults: &Defaults<'_>,
    given: usize,
    out: &[Value],
    function: &str,
) -> PyErr {
    too_many_of(sig, defaults, given, out, function, 0)
}

/// As `too_many`, of a function with `bound` parameters before those that are known here.
#[cold]
pub(crate) fn too_many_of(
    sig: &Signature,
    defaults: &Defaults<'_>,
    given: usize,
    out: &[Value],
    function: &str,
    bound: usize,
) -> PyErr {
    let kwonly_from = sig.pos as usize;
    let (pos, given) = (kwonly_from + bound, given + bound);
    let kwonly = out[kwonly_from..kwonly_from + sig.kwonly as usize]
        .iter()
        .filter(|v| !v.is_unbound())
        .count();
    let (takes, plural) = match defaults.pos.len() {
        0 => (pos.to_string(), pos != 1),
        n => (format!("from {} to {pos}", pos.saturating_sub(n)), true),
    };
    let also = match kwonly {
        0 => String::new(),
        n => format!(
            " positional argument{} (and {n} keyword-only argument{})",
            if given == 1 { "" } else { "s" },
            if n == 1 { "" } else { "s" }
        ),
    };
    type_error(format!(
        "{function}() takes {takes} positional argument{} but {given}{also} {} given",
        if plural { "s" } else { "" },
        if given == 1 && kwonly == 0 {
            "was"
        } else {
            "were"
        }
    ))
}
