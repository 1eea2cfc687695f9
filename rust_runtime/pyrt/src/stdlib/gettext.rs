//! `gettext` (`Lib/gettext.py`) of a program that has no catalogues of messages: what `NullTranslations` gives.
use crate::object::{R, Value};
use crate::ops;

/// `gettext.gettext(message)`
pub fn gettext(message: &Value) -> R {
    Ok(message.clone())
}
/// `gettext.ngettext(msgid1, msgid2, n)`
pub fn ngettext(one: &Value, several: &Value, n: &Value) -> R {
    Ok(if ops::is_eq(n, &Value::Int(1))? {
        one.clone()
    } else {
        several.clone()
    })
}
/// `gettext.pgettext(context, message)`
pub fn pgettext(_context: &Value, message: &Value) -> R {
    Ok(message.clone())
}
/// `gettext.npgettext(context, msgid1, msgid2, n)`
pub fn npgettext(_context: &Value, one: &Value, several: &Value, n: &Value) -> R {
    ngettext(one, several, n)
}
