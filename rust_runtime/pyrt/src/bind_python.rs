//! Arguments of library functions that CPython has in Python: their messages are those of functions of a program (`Python/ceval.c`).
use crate::bind::{
    Defaults, finish, missing_error, place_keyword, place_positional, too_many, unexpected_keyword,
};
use crate::bind_native::default_value;
use crate::object::{Default, NativeDef, R, Value};

/// Whether CPython has the function in Python.
pub fn applies(def: &NativeDef) -> bool {
    match def.module {
        "json" | "string" | "textwrap" => true,
        "re" => !def.qualname.starts_with("Pattern.") && !def.qualname.starts_with("Match."),
        _ => false,
    }
}

/// Binds the arguments; `out` has a place for each parameter.
///
/// # Errors
/// TypeError
pub fn bind(
    def: &'static NativeDef,
    args: &mut [Value],
    kw: &mut [(Value, Value)],
    out: &mut [Value],
) -> R<()> {
    let sig = &def.sig;
    let name = || def.qualname.to_owned();
    let (pos, end) = (sig.pos as usize, (sig.pos + sig.kwonly) as usize);
    let extra = place_positional(sig, args, out);
    let mut surplus = Vec::new();
    for i in 0..kw.len() {
        let value = std::mem::take(&mut kw[i].1);
        let key = kw[i].0.clone();
        if let Some(value) = place_keyword(sig, out, &key, value, &name)? {
            if !sig.varkw {
                return Err(unexpected_keyword(sig, &key, kw, def.qualname));
            }
            surplus.push((key, value));
        }
    }
    if extra > 0 && !sig.varargs {
        let optional = def.defaults[..pos]
            .iter()
            .filter(|d| !matches!(d, Default::Required))
            .count();
        let defaults = Defaults {
            pos: &vec![Value::None; optional],
            kwonly: &[],
        };
        return Err(too_many(sig, &defaults, args.len(), out, def.qualname));
    }
    for (kind, range) in [("positional", 0..pos), ("keyword-only", pos..end)] {
        let missing: Vec<&str> = range
            .filter(|&i| out[i].is_unbound() && matches!(def.defaults[i], Default::Required))
            .map(|i| sig.names[i])
            .collect();
        if !missing.is_empty() {
            return Err(missing_error(kind, &missing, def.qualname));
        }
    }
    for (place, default) in out.iter_mut().zip(def.defaults) {
        if place.is_unbound() {
            *place = default_value(default);
        }
    }
    finish(sig, surplus, out)
}
