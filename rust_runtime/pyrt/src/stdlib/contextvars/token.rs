//! `contextvars.Token`.
use super::TokenData;
use crate::generated::contextvars as types;
use crate::object::{Const, Inst, NativeData, R, Value, native, str};
use crate::ops::repr_or;

/// The class of `Token.MISSING`.
struct Missing;
impl NativeData for Missing {}

/// `Token.MISSING`
pub static MISSING: Const = Const::new(|| Inst::with(&types::token_missing(), Missing));

/// Makes `Token.MISSING` an attribute of the class: whoever compares with it has made a variable before.
pub(super) fn ensure_missing() {
    let class = types::token();
    if class.attrs.get_text("MISSING").is_none() {
        class.attrs.set_text("MISSING", MISSING.value());
        class.touch();
    }
}

/// `token.var`
pub fn var(this: &Value) -> R {
    Ok(native::<TokenData>(this, "Token")?.var.clone())
}

/// `token.old_value`
pub fn old_value(this: &Value) -> R {
    match &native::<TokenData>(this, "Token")?.old {
        Value::Unbound => Ok(MISSING.value()),
        v => Ok(v.clone()),
    }
}

/// `repr(token)`
pub fn __repr__(this: &Value) -> R {
    let data = native::<TokenData>(this, "Token")?;
    let used = if data.used.get() { " used" } else { "" };
    let at = this.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(str(&format!(
        "<Token{used} var={} at {at:#x}>",
        repr_or(&data.var)
    )))
}

/// `Token[T]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}
