//! What all iterators of the runtime have as methods.
use crate::error::{not_implemented_error, type_error};
use crate::object::{Maker, R, Value, int_usize, tuple};
use crate::ops::{self, base_value};

/// `iter(it)`
pub fn __iter__(it: &Value) -> R {
    Ok(it.clone())
}
/// `next(it)`
pub fn __next__(it: &Value) -> R {
    ops::next_or_stop(base_value(it))
}
/// `it.__length_hint__()`
pub fn __length_hint__(it: &Value) -> R {
    Ok(match base_value(it) {
        Value::Iter(i) => i.length_hint().map_or(Value::NotImplemented, int_usize),
        _ => Value::NotImplemented,
    })
}
/// `it.__reduce__()`; the state is a third item where there is one.
pub fn __reduce__(it: &Value) -> R {
    let Value::Iter(i) = base_value(it) else {
        return Err(type_error(format!(
            "cannot pickle '{}' object",
            ops::type_name(it)
        )));
    };
    let Some(made) = i.reduced() else {
        return Err(not_implemented_error(format!(
            "pickling of a '{}' is not supported by Portalis",
            ops::type_name(it)
        )));
    };
    let made = made?;
    let class = crate::types::type_of(it);
    let maker = match made.maker {
        Maker::Iter => crate::types::native_value(&crate::generated::builtins::ITER),
        // the reverse iterator of a list is made by `reversed`, which is no class of its own
        Maker::Class if class.is(&crate::generated::builtins::list_reverseiterator()) => {
            Value::Class(crate::generated::builtins::reversed())
        }
        Maker::Class => Value::Class(class),
    };
    let mut parts = vec![maker, tuple(made.args)];
    if !made.state.is_unbound() {
        parts.push(made.state);
    }
    Ok(tuple(parts))
}
/// `it.__setstate__(state)`
pub fn __setstate__(it: &Value, state: &Value) -> R {
    if let Value::Iter(i) = base_value(it) {
        i.set_state(state)?;
    }
    Ok(Value::None)
}
