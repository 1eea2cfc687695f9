//! `dataclasses.field` and `Field`.
use super::missing_value;
use crate::error::value_error;
use crate::generated::dataclasses as types;
use crate::object::{Cell, Dict, Head, Inst, NativeData, R, Value, native, string};
use crate::ops;
use crate::types::{special, type_of};
use std::ptr::NonNull;

/// What a name of the annotations is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Not yet known.
    Unknown,
    /// An attribute of instances.
    Field,
    /// An attribute of the class (`ClassVar`).
    ClassVar,
    /// A parameter of `__init__` only (`InitVar`).
    InitVar,
}

/// The data of a field; `MISSING` stands for what was not given.
pub struct Field {
    /// The attribute.
    pub name: Cell,
    /// The annotation.
    pub annotation: Cell,
    /// The default.
    pub default: Value,
    /// What makes the default.
    pub factory: Value,
    /// Whether `__init__` has a parameter for it.
    pub init: Value,
    /// Whether `__repr__` shows it.
    pub repr: Value,
    /// Whether `__hash__` counts it; `None`: as `compare`.
    pub hash: Value,
    /// Whether comparisons count it.
    pub compare: Value,
    metadata: Value,
    /// Whether its parameter is keyword-only.
    pub kw_only: Cell,
    /// What it is.
    pub kind: std::cell::Cell<Kind>,
}
impl NativeData for Field {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for v in [
            &self.default,
            &self.factory,
            &self.init,
            &self.repr,
            &self.hash,
            &self.compare,
            &self.metadata,
        ] {
            v.traverse(visit);
        }
        for c in [&self.name, &self.annotation, &self.kw_only] {
            c.get_ref(|v| v.traverse(visit));
        }
    }
}

impl Field {
    /// The name as text.
    pub fn text(&self) -> String {
        self.name
            .get_ref(|n| n.as_str().unwrap_or_default().to_owned())
    }
    /// Whether there is a default value.
    pub fn has_default(&self) -> bool {
        !self.default.is(&missing_value())
    }
    /// Whether a factory makes the default.
    pub fn has_factory(&self) -> bool {
        !self.factory.is(&missing_value())
    }
}

/// The data of a field, or a TypeError.
pub fn data(v: &Value) -> R<&Field> {
    native(v, "Field")
}

/// Whether the value is a field.
pub fn is_field(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.native::<Field>().is_some())
}

/// `dataclasses.field(...)`
#[allow(clippy::too_many_arguments)]
pub fn field(
    default: &Value,
    factory: &Value,
    init: &Value,
    repr: &Value,
    hash: &Value,
    compare: &Value,
    metadata: &Value,
    kw_only: &Value,
) -> R {
    let missing = missing_value();
    let or_missing = |v: &Value| {
        if v.is_unbound() {
            missing.clone()
        } else {
            v.clone()
        }
    };
    let (default, factory) = (or_missing(default), or_missing(factory));
    if !default.is(&missing) && !factory.is(&missing) {
        return Err(value_error(
            "cannot specify both default and default_factory",
        ));
    }
    let metadata = if metadata.is_none() {
        Value::Dict(Dict::new())
    } else {
        metadata.clone()
    };
    Ok(Inst::with(
        &types::field(),
        Field {
            name: Cell::field(Value::None),
            annotation: Cell::field(Value::None),
            default,
            factory,
            init: init.clone(),
            repr: repr.clone(),
            hash: hash.clone(),
            compare: compare.clone(),
            metadata: crate::builtins::mappingproxy::of(metadata),
            kw_only: Cell::field(or_missing(kw_only)),
            kind: std::cell::Cell::new(Kind::Unknown),
        },
    ))
}

/// A field with a default and nothing else.
pub fn plain(default: &Value) -> R {
    let (yes, unbound) = (crate::object::boolean(true), Value::Unbound);
    field(
        default,
        &unbound,
        &yes,
        &yes,
        &Value::None,
        &yes,
        &Value::None,
        &unbound,
    )
}

/// Hands the name on to a default that wants it.
pub fn __set_name__(this: &Value, owner: &Value, name: &Value) -> R {
    let default = &data(this)?.default;
    if let Some(hook) = special(default, "__set_name__") {
        let hook = ops::bind_special(&hook, default)?;
        crate::call::call(&hook, &mut [owner.clone(), name.clone()])?;
    }
    Ok(Value::None)
}

/// `Field(name='x',type=<class 'int'>,…)`
pub fn __repr__(this: &Value) -> R {
    let Some(_running) = super::methods::Running::enter(type_of(this).addr(), this) else {
        return Ok(string("...".to_owned()));
    };
    let f = data(this)?;
    let kind = match f.kind.get() {
        Kind::Unknown => "None",
        Kind::Field => "_FIELD",
        Kind::ClassVar => "_FIELD_CLASSVAR",
        Kind::InitVar => "_FIELD_INITVAR",
    };
    let mut out = String::from("Field(");
    for (name, v) in [
        ("name", &f.name.get()),
        ("type", &f.annotation.get()),
        ("default", &f.default),
        ("default_factory", &f.factory),
        ("init", &f.init),
        ("repr", &f.repr),
        ("hash", &f.hash),
        ("compare", &f.compare),
        ("metadata", &f.metadata),
        ("kw_only", &f.kw_only.get()),
    ] {
        out.push_str(name);
        out.push('=');
        ops::push_repr(&mut out, v)?;
        out.push(',');
    }
    out.push_str("_field_type=");
    out.push_str(kind);
    out.push(')');
    Ok(string(out))
}

macro_rules! getters {
    ($($name:ident $field:ident)*) => { $(
        #[doc = concat!("The attribute `", stringify!($name), "`.")]
        pub fn $name(this: &Value) -> R {
            Ok(data(this)?.$field.clone())
        }
    )* };
}
getters! { default default default_factory factory init init repr repr hash hash compare compare metadata metadata }

/// `field.name = x`, for what is filled in after a field was made.
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    let d = data(this)?;
    match (name, x) {
        ("name", Some(x)) => d.name.set(x),
        ("type", Some(x)) => d.annotation.set(x),
        ("kw_only", Some(x)) => d.kw_only.set(x),
        _ => {
            return Err(crate::error::attribute_error(format!(
                "attribute '{name}' of 'Field' objects is not writable"
            )));
        }
    }
    Ok(())
}

/// The attribute's name.
pub fn name(this: &Value) -> R {
    Ok(data(this)?.name.get())
}
/// The annotation.
pub fn r#type(this: &Value) -> R {
    Ok(data(this)?.annotation.get())
}
/// Whether the parameter is keyword-only.
pub fn kw_only(this: &Value) -> R {
    Ok(data(this)?.kw_only.get())
}
