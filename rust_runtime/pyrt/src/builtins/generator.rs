//! Generators (`Objects/genobject.c`); coroutines and async generators share most of it.
use crate::error::{PyErr, raise, type_error};
use crate::object::{Generator, Msg, R, Ref, State, Value, boolean, str, string};
use crate::ops::type_name;

/// The object behind a value.
pub fn data(this: &Value) -> R<&Ref<Generator>> {
    match this {
        Value::Gen(g) => Ok(g),
        other => Err(type_error(format!(
            "descriptor requires a 'generator' object but received a '{}'",
            type_name(other)
        ))),
    }
}

/// An iterator is its own.
pub fn __iter__(this: &Value) -> R {
    Ok(this.clone())
}

/// The next item.
pub fn __next__(this: &Value) -> R {
    data(this)?.send(Msg::Send(Value::None))
}

/// `g.send(v)`
pub fn send(this: &Value, v: &Value) -> R {
    data(this)?.send(Msg::Send(v.clone()))
}

/// The exception that `throw(typ, val, tb)` asks for.
pub fn thrown(typ: &Value, val: &Value, tb: &Value) -> R<PyErr> {
    let given = !matches!(tb, Value::Unbound | Value::None);
    if given && super::traceback::frames(tb).is_none() {
        return Err(type_error(
            "throw() third argument must be a traceback object",
        ));
    }
    let e = match typ {
        Value::Class(c) if crate::class_build::is_exception(typ) => {
            let mut args = match val {
                Value::Unbound | Value::None => Vec::new(),
                Value::Inst(i) if i.class_ref().is_subclass(c) => {
                    return Ok(with_traceback(PyErr(i.clone()), tb));
                }
                Value::Tuple(t) => t.items().to_vec(),
                other => vec![other.clone()],
            };
            raise(&crate::call::call(typ, &mut args)?)
        }
        Value::Inst(i)
            if i.class_ref()
                .is_subclass(&crate::error::classes::base_exception()) =>
        {
            if !matches!(val, Value::Unbound | Value::None) {
                return Err(type_error(
                    "instance exception may not have a separate value",
                ));
            }
            PyErr(i.clone())
        }
        other => {
            let text = format!(
                "exceptions must be classes or instances deriving from BaseException, not {}",
                type_name(other)
            );
            return Err(type_error(text));
        }
    };
    Ok(with_traceback(e, tb))
}

fn with_traceback(e: PyErr, tb: &Value) -> PyErr {
    if !matches!(tb, Value::Unbound | Value::None) {
        e.data().set_traceback(tb);
    }
    e
}

/// `g.throw(e)`
pub fn throw(this: &Value, typ: &Value, val: &Value, tb: &Value) -> R {
    let e = thrown(typ, val, tb)?;
    data(this)?.send(Msg::Throw(e))
}

/// `g.close()`
pub fn close(this: &Value) -> R {
    data(this)?.close()?;
    Ok(Value::None)
}

/// `<generator object g at 0x7f…>`
pub fn __repr__(this: &Value) -> R {
    let g = data(this)?;
    let noun = match type_name(this).as_str() {
        name @ ("generator" | "coroutine" | "async_generator") => name.to_owned(),
        other => {
            return Ok(string(format!(
                "<{other} object at {:#x}>",
                super::object::address(this)
            )));
        }
    };
    let Value::Str(name) = __qualname__(this)? else {
        return Ok(str(g.code.qualname));
    };
    Ok(string(format!(
        "<{noun} object {} at {:#x}>",
        name.as_str(),
        super::object::address(this)
    )))
}

/// `g.__name__`
pub fn __name__(this: &Value) -> R {
    let g = data(this)?;
    Ok(match g.name.get() {
        Value::Unbound => str(g.code.name),
        set => set,
    })
}
/// `g.__qualname__`
pub fn __qualname__(this: &Value) -> R {
    let g = data(this)?;
    Ok(match g.qualname.get() {
        Value::Unbound => str(g.code.qualname),
        set => set,
    })
}
/// Whether the body runs now.
pub fn gi_running(this: &Value) -> R {
    Ok(boolean(data(this)?.state() == State::Running))
}
/// Whether the body is at a `yield` or `await`.
pub fn gi_suspended(this: &Value) -> R {
    Ok(boolean(data(this)?.state() == State::Suspended))
}
/// What the body waits for by `yield from` or `await`.
pub fn gi_yieldfrom(this: &Value) -> R {
    Ok(match data(this)?.awaited.get() {
        Value::Unbound => Value::None,
        v => v,
    })
}
/// The code.
pub fn gi_code(this: &Value) -> R {
    let g = data(this)?;
    Ok(super::code::of_body(g.code, g.kind))
}
/// The frame, until the body ends.
pub fn gi_frame(this: &Value) -> R {
    let g = data(this)?;
    Ok(if g.state() == State::Done {
        Value::None
    } else {
        super::frame::of(g.code, crate::error::AGAIN)
    })
}

/// `g.__name__ = x`
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    let g = data(this)?;
    if !matches!(name, "__name__" | "__qualname__") {
        let text = format!(
            "attribute '{name}' of '{}' objects is not writable",
            type_name(this)
        );
        return Err(crate::error::attribute_error(text));
    }
    match x {
        Some(x @ Value::Str(_)) if name == "__name__" => g.name.set(x),
        Some(x @ Value::Str(_)) => g.qualname.set(x),
        _ => return Err(type_error(format!("{name} must be set to a string object"))),
    }
    Ok(())
}
