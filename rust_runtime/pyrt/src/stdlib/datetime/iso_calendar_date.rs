//! `datetime.IsoCalendarDate`: the tuple that `isocalendar` gives.
use crate::generated::datetime as g;
use crate::object::{Inst, R, Value, Wrapped, tuple};
use crate::stdlib::support::{item, items};
use crate::types::type_of;

/// The tuple of a year, a week and a day.
pub fn make((year, week, day): (i64, i64, i64)) -> Value {
    let parts = [year, week, day].map(Value::Int);
    Inst::with(&g::iso_calendar_date(), Wrapped(tuple(parts.into())))
}

/// `IsoCalendarDate(year, week, weekday)`
pub fn __new__(_cls: &Value, year: &Value, week: &Value, weekday: &Value) -> R {
    let parts = [year, week, weekday].map(Value::clone);
    Ok(Inst::with(
        &g::iso_calendar_date(),
        Wrapped(tuple(parts.into())),
    ))
}
/// `t.year`
pub fn year(this: &Value) -> R {
    item(this, 0)
}
/// `t.week`
pub fn week(this: &Value) -> R {
    item(this, 1)
}
/// `t.weekday`
pub fn weekday(this: &Value) -> R {
    item(this, 2)
}
/// `repr(t)`
pub fn __repr__(this: &Value) -> R {
    crate::stdlib::support::fields_repr(
        &type_of(this).display_name(),
        &["year", "week", "weekday"],
        items(this),
    )
}
/// What `copy` and `pickle` make it anew from: a tuple.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(crate::generated::builtins::tuple());
    Ok(tuple(vec![class, tuple(vec![tuple(items(this).to_vec())])]))
}
