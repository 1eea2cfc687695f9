//! `dataclasses.make_dataclass`.
use super::Options;
use crate::class_build::build_class;
use crate::error::type_error;
use crate::object::{Dict, ModuleInfo, R, Value, str};
use crate::ops;

/// `types.new_class` makes the class, so that is where CPython says it is from.
static TYPES: ModuleInfo = ModuleInfo {
    name: "types",
    file: "<library>",
    source: "",
};

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// `dataclasses.make_dataclass(cls_name, fields, ...)`
#[allow(clippy::too_many_arguments)]
pub fn make_dataclass(
    name: &Value,
    fields: &Value,
    bases: &Value,
    namespace: &Value,
    init: &Value,
    repr: &Value,
    eq: &Value,
    order: &Value,
    unsafe_hash: &Value,
    frozen: &Value,
    match_args: &Value,
    kw_only: &Value,
    slots: &Value,
    weakref_slot: &Value,
) -> R {
    let (annotations, defaults) = (Dict::new(), Dict::new());
    ops::for_each(fields, |item| {
        let (field, annotation) = match (
            &item,
            if item.as_str().is_some() {
                0
            } else {
                ops::len(&item)?
            },
        ) {
            (Value::Str(_), _) => (item.clone(), str("typing.Any")),
            (_, n @ (2 | 3)) => {
                let parts = ops::unpack(&item, n)?;
                if n == 3 {
                    defaults.set(parts[0].clone(), parts[2].clone())?;
                }
                (parts[0].clone(), parts[1].clone())
            }
            _ => return Err(type_error(format!("Invalid field: {}", ops::repr(&item)?))),
        };
        check_name(&field)?;
        if annotations.contains(&field)? {
            return Err(type_error(format!(
                "Field name duplicated: {}",
                ops::repr(&field)?
            )));
        }
        annotations.set(field, annotation)
    })?;
    let ns = Dict::new();
    if !namespace.is_none() {
        ops::update_dict(&ns, namespace)?;
    }
    for (k, v) in defaults.pairs() {
        ns.set(k, v)?;
    }
    ns.set_text("__annotations__", Value::Dict(annotations));
    let text = match name {
        Value::Str(s) => s.as_str().to_owned(),
        other => {
            return Err(type_error(format!(
                "type.__new__() argument 1 must be str, not {}",
                ops::type_name(other)
            )));
        }
    };
    let cls = build_class(
        &text,
        &text,
        ops::collect(bases)?,
        Vec::new(),
        crate::namespace::Namespace::Dict(ns),
        &TYPES,
    )?;
    let given = [
        init,
        repr,
        eq,
        order,
        unsafe_hash,
        frozen,
        match_args,
        kw_only,
        slots,
        weakref_slot,
    ]
    .map(Clone::clone);
    super::process::process(&cls, Options::of(&given)?)
}

fn check_name(name: &Value) -> R<()> {
    let Some(text) = name
        .as_str()
        .filter(|n| crate::text::classify::str_isidentifier(n))
    else {
        return Err(type_error(format!(
            "Field names must be valid identifiers: {}",
            ops::repr(name)?
        )));
    };
    if KEYWORDS.contains(&text) {
        return Err(type_error(format!(
            "Field names must not be keywords: {}",
            ops::repr(name)?
        )));
    }
    Ok(())
}
