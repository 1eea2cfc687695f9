//! `__dataclass_params__`: what the decorator was given.
use super::Options;
use crate::generated::dataclasses as types;
use crate::object::{Inst, NativeData, R, Value, boolean, native, string};

/// The options of a dataclass.
struct Params(Options);
impl NativeData for Params {}

/// The object of these options.
pub(super) fn of(options: Options) -> Value {
    Inst::with(&types::_dataclass_params(), Params(options))
}

fn data(this: &Value) -> R<&Options> {
    Ok(&native::<Params>(this, "_DataclassParams")?.0)
}

/// `_DataclassParams(init=True,…)`
pub fn __repr__(this: &Value) -> R {
    let o = data(this)?;
    let text = |b: bool| if b { "True" } else { "False" };
    Ok(string(format!(
        "_DataclassParams(init={},repr={},eq={},order={},unsafe_hash={},frozen={})",
        text(o.init),
        text(o.repr),
        text(o.eq),
        text(o.order),
        text(o.unsafe_hash),
        text(o.frozen)
    )))
}

macro_rules! getters {
    ($($name:ident)*) => { $(
        #[doc = concat!("The option `", stringify!($name), "`.")]
        pub fn $name(this: &Value) -> R {
            Ok(boolean(data(this)?.$name))
        }
    )* };
}
getters! { init repr eq order unsafe_hash frozen }
