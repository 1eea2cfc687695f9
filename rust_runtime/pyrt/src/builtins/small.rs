//! The types of None, Ellipsis, NotImplemented, cells, slots and the runtime's unbound methods.

/// The type of None.
pub mod none_type {
    use crate::error::type_error;
    use crate::object::{R, Value, boolean, str};
    /// `type(None)()`
    pub fn __new__(_cls: &Value, args: &Value, kw: &Value) -> R {
        super::no_arguments("NoneType", args, kw, Value::None)
    }
    /// False.
    pub fn __bool__(this: &Value) -> R {
        if this.is_none() {
            Ok(boolean(false))
        } else {
            Err(type_error("not None"))
        }
    }
    /// `None`
    pub fn __repr__(_this: &Value) -> R {
        Ok(str("None"))
    }
}

fn no_arguments(name: &str, args: &crate::Value, kw: &crate::Value, v: crate::Value) -> crate::R {
    let given = matches!(args, crate::Value::Tuple(t) if !t.items().is_empty())
        || matches!(kw, crate::Value::Dict(d) if !d.is_empty());
    if given {
        Err(crate::error::type_error(format!(
            "{name} takes no arguments"
        )))
    } else {
        Ok(v)
    }
}

/// The type of Ellipsis.
pub mod ellipsis {
    use crate::object::{R, Value, str};
    /// `type(...)()`
    pub fn __new__(_cls: &Value, args: &Value, kw: &Value) -> R {
        super::no_arguments("EllipsisType", args, kw, Value::Ellipsis)
    }
    /// `Ellipsis`
    pub fn __repr__(_this: &Value) -> R {
        Ok(str("Ellipsis"))
    }
}

/// The type of NotImplemented.
pub mod not_implemented_type {
    use crate::object::{R, Value, str};
    /// `type(NotImplemented)()`
    pub fn __new__(_cls: &Value, args: &Value, kw: &Value) -> R {
        super::no_arguments("NotImplementedType", args, kw, Value::NotImplemented)
    }
    /// True, whatever it means.
    pub fn __bool__(this: &Value) -> R {
        Ok(crate::object::boolean(crate::ops::truth(this)?))
    }
    /// `NotImplemented`
    pub fn __repr__(_this: &Value) -> R {
        Ok(str("NotImplemented"))
    }
}

/// The type of cell variables.
pub mod cell {
    use crate::error::{type_error, value_error};
    use crate::object::{Cell, R, Value, string};
    use crate::ops;

    /// `types.CellType(contents)`
    pub fn __new__(_cls: &Value, contents: &Value) -> R {
        Ok(Value::Cell(Cell::new(contents.clone())))
    }
    /// `<cell at 0x…: int object at 0x…>`
    pub fn __repr__(this: &Value) -> R {
        let at = crate::builtins::object::address;
        let content = match this {
            Value::Cell(c) => c.get(),
            _ => Value::Unbound,
        };
        Ok(string(match content {
            Value::Unbound => format!("<cell at {:#x}: empty>", at(this)),
            v => format!(
                "<cell at {:#x}: {} object at {:#x}>",
                at(this),
                ops::type_name(&v),
                at(&v)
            ),
        }))
    }
    /// Sets or empties a cell.
    pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
        match (this, name) {
            (Value::Cell(c), "cell_contents") => {
                c.set(x.unwrap_or(Value::Unbound));
                Ok(())
            }
            _ => Err(crate::error::attribute_error("readonly attribute")),
        }
    }
    /// The content.
    pub fn cell_contents(this: &Value) -> R {
        match this {
            Value::Cell(c) => match c.get() {
                Value::Unbound => Err(value_error("Cell is empty")),
                v => Ok(v),
            },
            _ => Err(type_error("descriptor requires a 'cell' object")),
        }
    }
}

/// The type of a class's slots.
pub mod member_descriptor {
    use crate::object::{R, Value, intern, native, string};
    use crate::ops::{self, Slot};
    fn data(this: &Value) -> R<&Slot> {
        native(this, "member_descriptor")
    }
    /// The attribute of an instance.
    pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
        let class = match owner {
            Value::Class(c) => c.clone(),
            _ => crate::types::type_of(instance),
        };
        ops::descr_get(this, Some(instance).filter(|v| !v.is_none()), &class)
    }
    /// Sets the attribute of an instance.
    pub fn __set__(this: &Value, instance: &Value, v: &Value) -> R {
        ops::descr_set(this, instance, &data(this)?.name, v.clone())?;
        Ok(Value::None)
    }
    /// Deletes the attribute of an instance.
    pub fn __delete__(this: &Value, instance: &Value) -> R {
        ops::descr_delete(this, instance, &data(this)?.name)?;
        Ok(Value::None)
    }
    /// `<member 'x' of 'C' objects>`
    pub fn __repr__(this: &Value) -> R {
        let slot = data(this)?;
        let class = if let Some(Value::Class(c)) = slot.class.get() {
            c.name()
        } else {
            String::new()
        };
        Ok(string(format!(
            "<member '{}' of '{class}' objects>",
            slot.name.as_str()
        )))
    }
    /// The name.
    pub fn __name__(this: &Value) -> R {
        Ok(Value::Str(intern(data(this)?.name.as_str())))
    }
    /// The class.
    pub fn __objclass__(this: &Value) -> R {
        Ok(data(this)?.class.get().unwrap_or(Value::None))
    }
}

macro_rules! unbound {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        pub mod $name {
            pub use super::super::builtin_function_or_method::{__call__, __doc__, __get__, __name__, __objclass__, __qualname__, __repr__};
        }
    )* };
}
unbound! {
    /// The runtime's unbound methods.
    method_descriptor
    /// The runtime's unbound special methods.
    wrapper_descriptor
    /// The runtime's unbound class methods.
    classmethod_descriptor
}

/// The runtime's bound special methods.
pub mod method_wrapper {
    pub use super::super::builtin_function_or_method::{
        __call__, __doc__, __eq__, __hash__, __name__, __objclass__, __qualname__, __repr__,
        __self__,
    };
}

/// What `asend()` of an asynchronous generator gives.
pub mod async_generator_asend {
    pub use super::super::generator::{
        __iter__, __iter__ as __await__, __next__, close, send, throw,
    };
}
pub use async_generator_asend as async_generator_athrow;
