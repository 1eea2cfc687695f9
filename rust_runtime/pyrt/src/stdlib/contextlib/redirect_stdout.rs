//! `contextlib.redirect_stdout`.
use super::redirect;
use crate::object::{R, Value};
use crate::stdlib::io::std_text::Std;
use crate::stdlib::support::dict_of;

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    redirect::make(class)
}
/// `redirect_stdout(new_target)`
pub fn __init__(this: &Value, target: &Value) -> R {
    redirect::init(this, target)
}
/// Replaces the stream.
pub fn __enter__(this: &Value) -> R {
    redirect::enter(this, Std::Out)
}
/// Puts the old one back.
pub fn __exit__(this: &Value, _exctype: &Value, _excinst: &Value, _exctb: &Value) -> R {
    redirect::exit(this, Std::Out)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
