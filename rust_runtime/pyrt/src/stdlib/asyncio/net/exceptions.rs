//! The exceptions of streams (`Lib/asyncio/exceptions.py`): their messages and attributes come from what they are made of.
use crate::object::{R, Value, string, tuple};
use crate::stdlib::support;

fn set_args(v: &Value, args: Vec<Value>) -> R<()> {
    support::set(v, "args", tuple(args))
}

/// `asyncio.IncompleteReadError`
pub mod incomplete_read_error {
    use super::{R, Value, set_args, string, support};

    /// `IncompleteReadError(partial, expected)`
    pub fn __init__(v: &Value, partial: &Value, expected: &Value) -> R {
        let n = crate::ops::len(partial)?;
        let shown = if expected.is_none() {
            "undefined".to_owned()
        } else {
            crate::ops::repr(expected)?
        };
        let text = format!("{n} bytes read on a total of {shown} expected bytes");
        set_args(v, vec![string(text)])?;
        support::set(v, "partial", partial.clone())?;
        support::set(v, "expected", expected.clone())?;
        Ok(Value::None)
    }

    /// `copy` and `pickle`
    pub fn __reduce__(v: &Value) -> R {
        let parts = [support::get(v, "partial")?, support::get(v, "expected")?];
        Ok(super::tuple(vec![
            Value::Class(crate::types::type_of(v)),
            super::tuple(parts.to_vec()),
        ]))
    }
}

/// `asyncio.LimitOverrunError`
pub mod limit_overrun_error {
    use super::{R, Value, set_args, support};

    /// `LimitOverrunError(message, consumed)`
    pub fn __init__(v: &Value, message: &Value, consumed: &Value) -> R {
        set_args(v, vec![message.clone()])?;
        support::set(v, "consumed", consumed.clone())?;
        Ok(Value::None)
    }

    /// `copy` and `pickle`
    pub fn __reduce__(v: &Value) -> R {
        let message = crate::ops::getitem_int(&support::get(v, "args")?, 0)?;
        let parts = vec![message, support::get(v, "consumed")?];
        Ok(super::tuple(vec![
            Value::Class(crate::types::type_of(v)),
            super::tuple(parts),
        ]))
    }
}
