//! `enum._simple_enum`, with which the library makes enumerations of plain classes.
use super::create::{make, namespace};
use crate::object::{Code, Func, FuncDef, R, Ref, Value, str};
use crate::ops;
use crate::stdlib::support::{captured, closure, code, get, one_argument};
use crate::types::{as_class, type_of};

static CODE: Code = code("convert_class", "_simple_enum.<locals>.convert_class");
static DECORATOR: FuncDef = one_argument(&CODE, &["cls"], convert_class);

/// `@_simple_enum(etype)`
pub fn _simple_enum(etype: &Value, boundary: &Value, _use_args: &Value) -> R {
    let etype = if etype.is_none() {
        Value::Class(crate::generated::r#enum::r#enum())
    } else {
        etype.clone()
    };
    Ok(closure(&DECORATOR, vec![etype, boundary.clone()]))
}

/// The enumeration with what the class has.
fn convert_class(f: &Ref<Func>, args: &mut [Value]) -> R {
    let (etype, boundary) = (captured(f, 0), captured(f, 1));
    let Some(class) = args.first().and_then(as_class) else {
        return Err(crate::error::type_error("a class is required"));
    };
    let own = Value::Class(class.clone());
    let name = get(&own, "__name__")?;
    let bases = [etype.clone()];
    let ns = Value::Inst(namespace(&name, &bases)?);
    for (key, value) in class.attrs.pairs() {
        if !matches!(key.as_str(), Some("__dict__" | "__weakref__")) {
            ops::setitem(&ns, &key, value)?;
        }
    }
    let more = vec![(str("boundary"), boundary)];
    make(&type_of(&etype), &name, &bases, &ns, more)
}
