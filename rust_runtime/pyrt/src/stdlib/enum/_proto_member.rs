//! The items of an enumeration's body become members when the class is told their names (`_proto_member`).
use super::{field, is_flag, member_map, member_names, member_type, property, value_map};
use crate::call::call;
use crate::error::{classes, type_error};
use crate::generated::builtins as b;
use crate::generated::r#enum as types;
use crate::object::{
    Binding, Class, Head, Inst, NativeData, Property, R, Ref, Value, int_usize, intern, native,
};
use crate::ops;
use crate::types::is_native;
use std::ptr::NonNull;

/// The value.
pub struct Proto(pub Value);
impl NativeData for Proto {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// What stands in the namespace for a member with this value.
pub fn of(value: Value) -> Value {
    Inst::with(&types::_proto_member(), Proto(value))
}

/// Makes the member.
pub fn __set_name__(this: &Value, class: &Value, name: &Value) -> R {
    let Value::Class(c) = class else {
        return Ok(Value::None);
    };
    let key = intern(name.as_str().unwrap_or_default());
    drop(c.attrs.remove_str(&key));
    c.touch();
    let value = native::<Proto>(this, "_proto_member")?.0.clone();
    let made = instance(c, value)?;
    let value = field(&made, "_value_")?;
    put(&made, "_name_", name.clone());
    put(&made, "__objclass__", class.clone());
    initialise(c, &made, &native::<Proto>(this, "_proto_member")?.0)?;
    put(&made, "_sort_order_", int_usize(member_names(c).len()));
    if is_flag(c) {
        note_bits(c, &value)?;
    }
    let member = match same_value(c, &value)? {
        Some(known) => known,
        None => {
            if !is_flag(c) || is_single_bit(&value) {
                member_names(c).push(name.clone());
            }
            made
        }
    };
    match earlier_descriptor(c, &key) {
        Some(found) => c.set(&key, property::redirect(found, c, name)),
        None => c.set(&key, member.clone()),
    }
    member_map(c).set(name.clone(), member.clone())?;
    match value_map(c).set_default(&value, &member) {
        Err(e) if e.is(&classes::type_error()) => {
            if let Some(Value::List(l)) = c.attrs.get_text("_unhashable_values_") {
                l.push(value);
            }
        }
        other => drop(other?),
    }
    Ok(Value::None)
}

fn put(member: &Value, name: &str, v: Value) {
    if let Value::Inst(i) = member {
        drop(i.set(&intern(name), v));
    }
}

/// The arguments for `__new__` and `__init__`.
fn arguments(c: &Ref<Class>, value: &Value) -> Vec<Value> {
    match value {
        _ if member_type(c).is(&b::tuple()) => vec![value.clone()],
        Value::Tuple(t) => t.items().to_vec(),
        other => vec![other.clone()],
    }
}

fn instance(c: &Ref<Class>, value: Value) -> R {
    let args = arguments(c, &value);
    let new = c.lookup_text("_new_member_").unwrap_or_default();
    let mut all = vec![Value::Class(c.clone())];
    if ops::truth(&c.lookup_text("_use_args_").unwrap_or(Value::None))? {
        all.extend(args.iter().cloned());
    }
    let made = if is_native(&new, "object.__new__") {
        crate::construct::object_new(c, false)?
    } else {
        call(&ops::descr_get(&new, None, c)?, &mut all)?
    };
    if ops::getattr_opt(&made, &intern("_value_"))?.is_none() {
        let of = member_type(c);
        let value = if of.is(&b::object()) {
            value
        } else {
            call(&Value::Class(of), &mut args.clone()).map_err(|cause| {
                let e = type_error("_value_ not set in __new__, unable to create it");
                e.data().cause.set(cause.value());
                e.data().suppress.set(true);
                e
            })?
        };
        put(&made, "_value_", value);
    }
    Ok(made)
}

fn initialise(c: &Ref<Class>, made: &Value, value: &Value) -> R<()> {
    let init = c.lookup_text("__init__").unwrap_or_default();
    let default = matches!(&init, Value::Native(n) if n.def.module == "enum" || n.def.qualname == "object.__init__");
    if default || init.is_unbound() {
        return Ok(());
    }
    call(&ops::bind_special(&init, made)?, &mut arguments(c, value))?;
    Ok(())
}

/// Adds a member's bits to the masks of its class.
fn note_bits(c: &Ref<Class>, value: &Value) -> R<()> {
    let mask = |name: &str| c.attrs.get_text(name).unwrap_or(Value::Int(0));
    let all = ops::or(&mask("_flag_mask_"), value)?;
    if is_single_bit(value) {
        c.set(
            &intern("_singles_mask_"),
            ops::or(&mask("_singles_mask_"), value)?,
        );
    }
    let bits = ops::base_value(&all).to_big().map_or(0, |n| n.bits());
    let one = num_bigint::BigInt::from(1);
    c.set(&intern("_flag_mask_"), all);
    c.set(
        &intern("_all_bits_"),
        crate::object::int((one.clone() << bits) - one),
    );
    Ok(())
}

/// Whether exactly one bit of an int is set.
pub fn is_single_bit(value: &Value) -> bool {
    ops::base_value(value)
        .to_big()
        .is_some_and(|n| n.sign() == num_bigint::Sign::Plus && n.magnitude().count_ones() == 1)
}

/// The member that has the value already.
fn same_value(c: &Ref<Class>, value: &Value) -> R<Option<Value>> {
    match value_map(c).get(value) {
        Err(e) if e.is(&classes::type_error()) => {
            for member in member_map(c).values() {
                if ops::is_eq(&field(&member, "_value_")?, value)? {
                    return Ok(Some(member));
                }
            }
            Ok(None)
        }
        found => found,
    }
}

/// A property of a base with the member's name: instances keep it.
fn earlier_descriptor(c: &Ref<Class>, name: &Ref<crate::object::Str>) -> Option<Value> {
    let is_property = |v: &Value| match v {
        Value::Native(n) => n.def.binding == Binding::Getter,
        Value::Inst(i) => {
            i.native::<Property>().is_some() || i.native::<property::EnumProperty>().is_some()
        }
        _ => false,
    };
    c.mro_rest
        .iter()
        .find_map(|base| base.attrs.get_str(name).filter(is_property))
}
