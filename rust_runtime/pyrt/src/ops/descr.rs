//! Descriptors: functions, properties, class and static methods, slots, and classes with `__get__`, `__set__`, `__delete__`.
use crate::builtins;
use crate::builtins::getset_descriptor::Entry;
use crate::call::{call, call_native};
use crate::error::{attribute_error, attribute_error_of, type_error};
use crate::object::{
    Binding, Cell, Class, HIDDEN, Inst, Method, Property, R, Ref, Str, Value, intern,
};
use crate::types::{special, type_of};

/// What stands in a class for `classmethod(f)`.
pub struct ClassMethod(pub Cell);
/// What stands in a class for `staticmethod(f)`.
pub struct StaticMethod(pub Cell);
/// A name of `__slots__`.
pub struct Slot {
    /// The attribute.
    pub name: Ref<Str>,
    /// Where it is kept in instances that have a `__dict__` as well.
    pub hidden: Ref<Str>,
    /// The class that has it.
    pub class: crate::object::Weak,
}

impl Slot {
    /// The slot `name` of a class.
    pub fn new(name: Ref<Str>, class: &Ref<Class>) -> Slot {
        let hidden = intern(&format!("{HIDDEN}{}", name.as_str()));
        let class = crate::object::Weak::new(&Value::Class(class.clone()));
        Slot {
            name,
            hidden,
            class,
        }
    }

    /// Under which name instances of a class keep it.
    pub fn key(&self, class: &Ref<Class>) -> &Ref<Str> {
        if class.flags().dictless {
            &self.name
        } else {
            &self.hidden
        }
    }

    /// The instance that has the slot; a TypeError where the value is none of the class.
    pub fn owner<'a>(&self, v: &'a Value) -> R<&'a Ref<Inst>> {
        let class = self.class.get();
        match (v, &class) {
            (Value::Inst(i), Some(Value::Class(c))) if i.class_ref().is_subclass(c) => Ok(i),
            _ => Err(type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                self.name.as_str(),
                class
                    .as_ref()
                    .and_then(crate::types::as_class)
                    .map_or_else(String::new, |c| c.name()),
                super::type_name(v)
            ))),
        }
    }
}

macro_rules! holder {
    ($($name:ident)*) => { $(
        impl crate::object::NativeData for $name {
            fn traverse(&self, visit: &mut dyn FnMut(std::ptr::NonNull<crate::object::Head>)) {
                self.0.get_ref(|v| v.traverse(visit));
            }
        }
    )* };
}
holder! { ClassMethod StaticMethod }
impl crate::object::NativeData for Slot {}

/// Whether an attribute of a class goes before the instance's own (`__set__` or `__delete__`).
#[inline]
pub fn is_data_descriptor(v: &Value) -> bool {
    match v {
        Value::Native(n) => n.def.binding == Binding::Getter,
        Value::Inst(i) => i.class_ref().flags().set,
        _ => false,
    }
}

/// Whether an attribute of a class is read before the instance's own of that name: a data descriptor that can be read at all.
pub fn reads_first(v: &Value) -> bool {
    match v {
        Value::Inst(i) => i.class_ref().flags().set && i.class_ref().flags().get,
        other => is_data_descriptor(other),
    }
}

/// What an attribute of `class` gives on an instance, or on the class itself (`None`).
pub fn descr_get(attr: &Value, this: Option<&Value>, class: &Ref<Class>) -> R {
    match attr {
        Value::Func(_) => Ok(match this {
            Some(v) => Method::bind(attr.clone(), v.clone()),
            None => attr.clone(),
        }),
        Value::Native(n) => match (n.def.binding, this) {
            (Binding::Getter, Some(v)) => call_native(n.def, &mut [v.clone()], &mut []),
            (Binding::Method, Some(v)) => Ok(Method::bind(attr.clone(), v.clone())),
            (Binding::ClassMethod, _) => {
                Ok(Method::bind(attr.clone(), Value::Class(class.clone())))
            }
            _ => Ok(attr.clone()),
        },
        Value::Inst(i) if i.class_ref().flags().get => {
            if let Some(p) = i.native::<Property>() {
                return match this {
                    Some(v) => builtins::property::get(attr, p, v),
                    None => Ok(attr.clone()),
                };
            }
            if let Some(f) = i.native::<ClassMethod>() {
                let owner = Value::Class(class.clone());
                return bind_to(&f.0.get(), &owner, &type_of(&owner));
            }
            if let Some(f) = i.native::<StaticMethod>() {
                return Ok(f.0.get());
            }
            if let Some(s) = i.native::<Slot>() {
                return match this {
                    Some(v) => slot_get(s, v),
                    None => Ok(attr.clone()),
                };
            }
            if let Some(entry) = i.native::<Entry>() {
                return match this {
                    Some(v) => entry.get(v),
                    None => Ok(attr.clone()),
                };
            }
            if let Some(f) = i.native::<crate::stdlib::collections::_tuplegetter::Field>() {
                return match this {
                    Some(v) => crate::stdlib::collections::_tuplegetter::read(f.at, v),
                    None => Ok(attr.clone()),
                };
            }
            let Some(get) = special(attr, "__get__") else {
                return Ok(attr.clone());
            };
            let get = bind_special(&get, attr)?;
            call(
                &get,
                &mut [
                    this.cloned().unwrap_or(Value::None),
                    Value::Class(class.clone()),
                ],
            )
        }
        _ => Ok(attr.clone()),
    }
}

/// What `classmethod(f)` gives: `f` bound to the class, where `f` can be bound.
fn bind_to(f: &Value, owner: &Value, meta: &Ref<Class>) -> R {
    match f {
        Value::Func(_) | Value::Native(_) | Value::Inst(_) => {
            match descr_get(f, Some(owner), meta)? {
                same @ (Value::Native(_) | Value::Inst(_)) if same.is(f) => {
                    Ok(Method::bind(same, owner.clone()))
                }
                bound => Ok(bound),
            }
        }
        other => Ok(Method::bind(other.clone(), owner.clone())),
    }
}

/// A special method found on a type, bound to the value.
pub fn bind_special(found: &Value, this: &Value) -> R {
    descr_get(found, Some(this), &type_of(this))
}

fn slot_get(s: &Slot, v: &Value) -> R {
    let owner = s.owner(v)?;
    owner.slot(s.key(owner.class_ref())).ok_or_else(|| {
        let text = s.name.as_str();
        attribute_error_of(
            format!("'{}' object has no attribute '{text}'", super::type_name(v)),
            v,
            text,
        )
    })
}

/// `v.name = x` where the class has a data descriptor for the name.
pub fn descr_set(attr: &Value, v: &Value, name: &Ref<Str>, x: Value) -> R<()> {
    match attr {
        Value::Native(n) => builtins::set_attribute(n.def, v, Some(x)),
        Value::Inst(i) => {
            if let Some(p) = i.native::<Property>() {
                return builtins::property::set(attr, p, v, name, x);
            }
            if let Some(s) = i.native::<Slot>() {
                let owner = s.owner(v)?;
                drop(owner.set_slot(s.key(owner.class_ref()), x));
                return Ok(());
            }
            if let Some(entry) = i.native::<Entry>() {
                return entry.set(v, Some(x));
            }
            let Some(set) = special(attr, "__set__") else {
                return Err(attribute_error("__set__"));
            };
            let set = bind_special(&set, attr)?;
            call(&set, &mut [v.clone(), x])?;
            Ok(())
        }
        _ => Err(attribute_error("__set__")),
    }
}

/// `del v.name` where the class has a data descriptor for the name.
pub fn descr_delete(attr: &Value, v: &Value, name: &Ref<Str>) -> R<()> {
    match attr {
        Value::Native(n) => builtins::set_attribute(n.def, v, None),
        Value::Inst(i) => {
            if let Some(p) = i.native::<Property>() {
                return builtins::property::delete(attr, p, v, name);
            }
            if let Some(entry) = i.native::<Entry>() {
                return entry.set(v, None);
            }
            if let Some(s) = i.native::<Slot>() {
                let owner = s.owner(v)?;
                return match owner.remove_slot(s.key(owner.class_ref())) {
                    Some(_) => Ok(()),
                    None => Err(attribute_error(name.as_str())),
                };
            }
            let Some(delete) = special(attr, "__delete__") else {
                return Err(attribute_error("__delete__"));
            };
            let delete = bind_special(&delete, attr)?;
            call(&delete, &mut [v.clone()])?;
            Ok(())
        }
        _ => Err(attribute_error("__delete__")),
    }
}

/// As `bind_special` where the class is known.
pub fn bind(found: &Value, this: &Value, class: &Ref<Class>) -> R {
    descr_get(found, Some(this), class)
}
