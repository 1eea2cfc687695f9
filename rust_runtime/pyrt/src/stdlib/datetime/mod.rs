//! `datetime` (`Modules/_datetimemodule.c`): days, times, spans of time and time zones.
mod compare;
pub mod date;
#[allow(clippy::module_inception)] // the class has the module's name
pub mod datetime;
mod delta;
mod fields;
mod iso;
pub mod iso_calendar_date;
mod local;
mod moment;
mod now;
mod shift;
mod text;
pub mod time;
pub mod timedelta;
pub mod timezone;
pub mod tzinfo;
mod zone;

use crate::object::{R, Value};

/// `datetime.MINYEAR`
pub fn minyear() -> R {
    Ok(Value::Int(fields::MIN_YEAR))
}
/// `datetime.MAXYEAR`
pub fn maxyear() -> R {
    Ok(Value::Int(fields::MAX_YEAR))
}
/// `datetime.UTC`
pub fn utc() -> R {
    Ok(timezone::utc_object())
}
