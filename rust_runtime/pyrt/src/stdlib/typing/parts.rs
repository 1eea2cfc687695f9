//! The small types behind `NamedTuple` and `TypedDict`: metaclasses and what stands for them among bases.

/// The metaclass of `NamedTuple` classes.
pub mod named_tuple_meta {
    use crate::object::{R, Value};
    /// The named tuple of a class statement.
    pub fn __new__(
        _mcls: &Value,
        name: &Value,
        bases: &Value,
        namespace: &Value,
        _kwargs: &Value,
    ) -> R {
        crate::stdlib::typing::named_tuple::build(name, bases, namespace)
    }
}

/// `NamedTuple` itself.
pub mod named_tuple_factory {
    use crate::object::{R, Value, str, tuple};
    /// `NamedTuple(typename, fields)`
    pub fn __call__(_this: &Value, typename: &Value, fields: &Value, kwargs: &Value) -> R {
        crate::stdlib::typing::named_tuple::call(typename, fields, kwargs)
    }
    /// The base that a class statement gets.
    pub fn __mro_entries__(_this: &Value, _bases: &Value) -> R {
        Ok(tuple(vec![Value::Class(
            crate::generated::typing::_named_tuple(),
        )]))
    }
    /// `<function NamedTuple at 0x…>`
    pub fn __repr__(_this: &Value) -> R {
        Ok(str("<function NamedTuple at 0x0>"))
    }
}

/// The metaclass of `TypedDict` classes.
pub mod typed_dict_meta {
    use crate::error::type_error;
    use crate::object::{Dict, R, Set, Value, boolean, intern, str};
    use crate::ops;
    use crate::stdlib::support::{call_with, items};
    use crate::types::as_class;

    /// The dict type of a class statement.
    pub fn __new__(
        mcls: &Value,
        name: &Value,
        bases: &Value,
        namespace: &Value,
        total: &Value,
        _kwargs: &Value,
    ) -> R {
        let (Value::Class(meta), Value::Dict(ns)) = (mcls, ops::base_value(namespace)) else {
            return Err(type_error(
                "_TypedDictMeta.__new__() needs a metaclass and a dict",
            ));
        };
        let generic = crate::generated::typing::generic();
        let mut bases_of = Vec::new();
        for base in items(bases) {
            let of_type = crate::types::type_of(base);
            if !of_type.is(&crate::generated::typing::_typed_dict_meta())
                && !base.is(&Value::Class(generic.clone()))
            {
                return Err(type_error(
                    "cannot inherit from both a TypedDict type and a non-TypedDict base class",
                ));
            }
            if bases_of.is_empty() && as_class(base).is_some_and(|c| c.is_subclass(&generic)) {
                bases_of.push(Value::Class(generic.clone()));
            }
        }
        bases_of.push(Value::Class(crate::generated::builtins::dict()));
        let made =
            crate::class_build::type_new(meta, &ops::to_str(name)?, bases_of, ns, Vec::new())?;
        let hints = Dict::new();
        let (required, optional) = (Set::new(true), Set::new(true));
        for base in items(bases).iter().filter_map(as_class) {
            if let Some(own) = base.attrs.get_text("__annotations__") {
                ops::update_dict(&hints, &own)?;
            }
            for (to, other, from) in [
                (&required, &optional, "__required_keys__"),
                (&optional, &required, "__optional_keys__"),
            ] {
                if let Some(Value::Set(keys)) = base.attrs.get_text(from) {
                    for k in keys.items() {
                        other.discard(&k)?;
                        to.add(k)?;
                    }
                }
            }
        }
        let all = ops::truth(total)?;
        if let Some(Value::Dict(own)) = ns.get_text("__annotations__") {
            for (k, hint) in own.pairs() {
                let shown = ops::repr_or(&hint);
                let needed = if all {
                    !shown.starts_with("typing.NotRequired[")
                } else {
                    shown.starts_with("typing.Required[")
                };
                let (to, other) = if needed {
                    (&required, &optional)
                } else {
                    (&optional, &required)
                };
                other.discard(&k)?;
                to.add(k.clone())?;
                hints.set(k, hint)?;
            }
        }
        if let Value::Class(c) = &made {
            c.set(&intern("__annotations__"), Value::Dict(hints));
            c.set(&intern("__required_keys__"), Value::Set(required));
            c.set(&intern("__optional_keys__"), Value::Set(optional));
            c.set(&intern("__total__"), boolean(all));
        }
        Ok(made)
    }
    /// A plain dict.
    pub fn __call__(_cls: &Value, args: &Value, kwargs: &Value) -> R {
        call_with(
            &Value::Class(crate::generated::builtins::dict()),
            args,
            kwargs,
        )
    }
    /// Refused, as CPython does.
    pub fn __instancecheck__(_cls: &Value, _instance: &Value) -> R {
        Err(type_error(
            "TypedDict does not support instance and class checks",
        ))
    }
    /// Refused, as CPython does.
    pub fn __subclasscheck__(_cls: &Value, _subclass: &Value) -> R {
        Err(type_error(
            "TypedDict does not support instance and class checks",
        ))
    }
    /// The empty type that stands for `TypedDict` among bases.
    pub fn base() -> R {
        static MADE: crate::object::Global<Value> = crate::object::Global::new(Value::Unbound);
        if MADE.get().is_unbound() {
            let meta = crate::generated::typing::_typed_dict_meta();
            let ns = Dict::new();
            ns.set_text("__module__", str("typing"));
            let dict = Value::Class(crate::generated::builtins::dict());
            let made =
                crate::class_build::type_new(&meta, "TypedDict", vec![dict], &ns, Vec::new())?;
            *MADE.get() = made;
        }
        Ok(MADE.get().clone())
    }
}

/// `TypedDict` itself.
pub mod typed_dict_factory {
    use crate::object::{Dict, R, Value, str, tuple};
    use crate::ops;
    /// `TypedDict(typename, fields, total=True)`
    pub fn __call__(
        _this: &Value,
        typename: &Value,
        fields: &Value,
        total: &Value,
        kwargs: &Value,
    ) -> R {
        let given = crate::stdlib::support::pairs(kwargs);
        if !given.is_empty() {
            if !fields.is_none() {
                return Err(crate::error::type_error(
                    "TypedDict takes either a dict or keyword arguments, but not both",
                ));
            }
            crate::traceback::deprecated(
                "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in \
                 Python 3.13, and may not be understood by third-party type checkers.",
            )?;
        }
        let hints = Dict::from_pairs(given)?;
        if !fields.is_none() {
            ops::update_dict(&hints, fields)?;
        }
        let ns = Dict::new();
        ns.set_text("__module__", str(crate::modules::running_name()));
        ns.set_text("__annotations__", Value::Dict(hints));
        let meta = Value::Class(crate::generated::typing::_typed_dict_meta());
        super::typed_dict_meta::__new__(
            &meta,
            typename,
            &tuple(vec![]),
            &Value::Dict(ns),
            total,
            &Value::None,
        )
    }
    /// The base that a class statement gets.
    pub fn __mro_entries__(_this: &Value, _bases: &Value) -> R {
        Ok(tuple(vec![super::typed_dict_meta::base()?]))
    }
    /// `<function TypedDict at 0x…>`
    pub fn __repr__(_this: &Value) -> R {
        Ok(str("<function TypedDict at 0x0>"))
    }
}
