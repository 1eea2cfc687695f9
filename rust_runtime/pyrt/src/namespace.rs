//! The namespace that a class body fills: a dict, or the mapping that the metaclass's `__prepare__` gave (PEP 3115).
use crate::class_build::prepare;
use crate::error::{classes, type_error};
use crate::object::{Class, Dict, Lit, R, Ref, Value, intern};
use crate::ops;

/// What a class body reads and writes its names in.
pub enum Namespace {
    /// An ordinary dict.
    Dict(Ref<Dict>),
    /// Any other mapping: its own methods see every name.
    Mapping(Value),
}

/// The namespace for the body of a `class` statement.
pub fn namespace(name: &str, bases: &[Value], kw: &[(Value, Value)]) -> R<Namespace> {
    let plain = |v: &Value| matches!(v, Value::Class(c) if c.meta.is_none());
    if kw.is_empty() && bases.iter().all(plain) {
        return Ok(Namespace::Dict(Dict::new()));
    }
    match prepare(name, bases, kw)? {
        Value::Dict(d) => Ok(Namespace::Dict(d)),
        mapping @ Value::Inst(_)
            if ops::getattr_opt(&mapping, &intern("__getitem__"))?.is_some() =>
        {
            Ok(Namespace::Mapping(mapping))
        }
        other => Err(type_error(format!(
            "{}.__prepare__() must return a mapping, not {}",
            meta_name(bases, kw),
            ops::type_name(&other)
        ))),
    }
}

fn meta_name(bases: &[Value], kw: &[(Value, Value)]) -> String {
    let name = |c: &Ref<Class>| c.name();
    match kw.iter().find(|(k, _)| k.as_str() == Some("metaclass")) {
        Some((_, Value::Class(c))) => name(c),
        Some(_) => "<metaclass>".to_owned(),
        None => bases
            .first()
            .map_or_else(|| "type".to_owned(), |b| name(&crate::types::type_of(b))),
    }
}

impl Namespace {
    /// What a name is bound to in the body.
    pub fn get(&self, name: &Lit) -> R<Option<Value>> {
        match self {
            Namespace::Dict(d) => Ok(d.get_str(name.s())),
            Namespace::Mapping(m) => match ops::getitem(m, name.v()) {
                Ok(v) => Ok(Some(v)),
                Err(e) if e.is(&classes::key_error()) => Ok(None),
                Err(e) => Err(e),
            },
        }
    }

    /// `locals()` in the body.
    pub fn value(&self) -> Value {
        match self {
            Namespace::Dict(d) => Value::Dict(d.clone()),
            Namespace::Mapping(m) => m.clone(),
        }
    }

    /// Binds a name.
    pub fn set(&self, name: &Lit, v: Value) -> R<()> {
        match self {
            Namespace::Dict(d) => {
                drop(d.set_str(name.s(), v));
                Ok(())
            }
            Namespace::Mapping(m) => ops::setitem(m, name.v(), v),
        }
    }

    /// Unbinds a name that may have no value.
    pub fn forget(&self, name: &Lit) {
        match self {
            Namespace::Dict(d) => drop(d.remove_str(name.s())),
            Namespace::Mapping(m) => drop(ops::delitem(m, name.v())),
        }
    }

    /// `__annotations__`, made on first use.
    pub fn annotations(&self) -> R {
        static NAME: Lit = Lit::new("__annotations__");
        if let Some(found) = self.get(&NAME)? {
            return Ok(found);
        }
        let made = Value::Dict(Dict::new());
        self.set(&NAME, made.clone())?;
        Ok(made)
    }
}
