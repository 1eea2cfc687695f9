//! What a class has for attributes that the runtime computes; `__dict__` and `__weakref__` of the program's classes
//! (`Objects/typeobject.c: subtype_getsets_full`, `Objects/descrobject.c`).
use super::builtin_function_or_method as native_function;
use crate::class_build::slot_names;
use crate::error::{attribute_error, type_error};
use crate::generated::builtins as b;
use crate::object::{
    Base, Class, Dict, Inst, Layout, NativeData, R, Ref, Value, Weak, intern, str, string,
};
use crate::ops;

pub use native_function::__get__;

/// The entry `__dict__` or `__weakref__` of a class of the program.
pub struct Entry {
    name: &'static str,
    class: Weak,
}
impl NativeData for Entry {}

impl Entry {
    fn owner(&self) -> Option<Ref<Class>> {
        match self.class.get() {
            Some(Value::Class(c)) => Some(c),
            _ => None,
        }
    }

    fn owner_name(&self) -> String {
        self.owner().map_or_else(String::new, |c| c.name())
    }

    fn receiver<'a>(&self, v: &'a Value) -> R<&'a Ref<Inst>> {
        match (v, self.owner()) {
            (Value::Inst(i), Some(c)) if i.class_ref().is_subclass(&c) => Ok(i),
            _ => Err(type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                self.name,
                self.owner_name(),
                ops::type_name(v)
            ))),
        }
    }

    /// What an instance has under the name.
    pub fn get(&self, v: &Value) -> R {
        let i = self.receiver(v)?;
        match self.name {
            "__dict__" if i.class_ref().flags().dictless => {
                Err(attribute_error("This object has no __dict__"))
            }
            "__dict__" => Ok(Value::Dict(i.dict())),
            _ => {
                let first = Weak::references(v).into_iter().next();
                Ok(first.map_or(Value::None, |(reference, _)| reference))
            }
        }
    }

    /// Sets or deletes what an instance has under the name.
    pub fn set(&self, v: &Value, x: Option<Value>) -> R<()> {
        let i = self.receiver(v)?;
        if self.name == "__weakref__" {
            return Err(attribute_error(format!(
                "attribute '__weakref__' of '{}' objects is not writable",
                self.owner_name()
            )));
        }
        match x.as_ref().map(crate::types::base_value) {
            Some(Value::Dict(d)) => i.set_dict(d.clone()),
            Some(other) => {
                return Err(type_error(format!(
                    "__dict__ must be set to a dictionary, not a '{}'",
                    ops::type_name(other)
                )));
            }
            None => i.set_dict(Dict::new()),
        }
        Ok(())
    }
}

/// Gives a new class the entries that CPython gives it: where its base has no such storage yet.
pub fn add_entries(class: &Ref<Class>, base: &Ref<Class>) {
    let has_dict = |c: &Ref<Class>| !c.flags().dictless || Class::mro(c).any(in_python);
    let add = |name: &'static str| {
        if class.attrs.get_text(name).is_none() {
            let entry = Entry {
                name,
                class: Weak::new(&Value::Class(class.clone())),
            };
            class.set(&intern(name), Inst::with(&b::getset_descriptor(), entry));
        }
    };
    if has_dict(class) && !has_dict(base) {
        add("__dict__");
    }
    if is_referable(class) && !is_referable(base) {
        add("__weakref__");
    }
}

/// Whether a class of the library is one that CPython has in Python, without `__slots__`.
fn in_python(c: &Ref<Class>) -> bool {
    let has_slots = match c.module {
        "builtins" | "collections.abc" | "abc" | "numbers" => true,
        "typing" => matches!(c.name().as_str(), "Generic" | "Protocol"),
        _ => false,
    };
    c.builtin && !has_slots && !c.is_dotted()
}

/// Whether instances of a class can be referred to weakly.
pub fn is_referable(class: &Ref<Class>) -> bool {
    Class::mro(class).any(|c| {
        if c.builtin {
            return match c.layout {
                Layout::Native if c.module == "weakref" => !c.name().ends_with("ProxyType"),
                Layout::Object => in_python(c),
                Layout::Exception => c.module != "builtins",
                Layout::Builtin(base) => matches!(base, Base::Set | Base::FrozenSet | Base::Final),
                Layout::Native | Layout::Type => true,
            };
        }
        let variable = matches!(
            c.layout,
            Layout::Builtin(Base::Int | Base::Bytes | Base::Tuple)
        );
        if c.attrs.get_text("__slots__").is_none() {
            return !variable;
        }
        slot_names(&c.attrs).is_ok_and(|all| all.iter().any(|n| n.as_str() == "__weakref__"))
    })
}

fn entry(this: &Value) -> Option<&Entry> {
    match this {
        Value::Inst(i) => i.native::<Entry>(),
        _ => None,
    }
}

/// `descriptor.__set__(instance, value)`
pub fn __set__(this: &Value, instance: &Value, v: &Value) -> R {
    ops::descr_set(this, instance, &name_of(this)?, v.clone())?;
    Ok(Value::None)
}

/// `descriptor.__delete__(instance)`
pub fn __delete__(this: &Value, instance: &Value) -> R {
    ops::descr_delete(this, instance, &name_of(this)?)?;
    Ok(Value::None)
}

fn name_of(this: &Value) -> R<Ref<crate::object::Str>> {
    match __name__(this)? {
        Value::Str(s) => Ok(s),
        _ => Ok(intern("")),
    }
}

/// `<attribute '__dict__' of 'C' objects>`
pub fn __repr__(this: &Value) -> R {
    match entry(this) {
        Some(e) => Ok(string(format!(
            "<attribute '{}' of '{}' objects>",
            e.name,
            e.owner_name()
        ))),
        None => native_function::__repr__(this),
    }
}

/// The name.
pub fn __name__(this: &Value) -> R {
    entry(this).map_or_else(|| native_function::__name__(this), |e| Ok(str(e.name)))
}

/// The name behind that of the class.
pub fn __qualname__(this: &Value) -> R {
    match entry(this) {
        Some(e) => Ok(string(format!(
            "{}.{}",
            e.owner().map_or_else(String::new, |c| c.qualname()),
            e.name
        ))),
        None => native_function::__qualname__(this),
    }
}

/// What CPython says about the two; nothing about the others.
pub fn __doc__(this: &Value) -> R {
    Ok(match entry(this).map(|e| e.name) {
        Some("__dict__") => str("dictionary for instance variables"),
        Some(_) => str("list of weak references to the object"),
        None => Value::None,
    })
}

/// The class.
pub fn __objclass__(this: &Value) -> R {
    match entry(this) {
        Some(e) => Ok(e.owner().map_or(Value::None, Value::Class)),
        None => native_function::__objclass__(this),
    }
}
