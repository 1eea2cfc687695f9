//! The data of `date` and `datetime`, and how new ones are made, of derived classes, too.
use super::fields::{Clock, Date};
use crate::call::call;
use crate::generated::datetime as g;
use crate::object::{Class, Head, Inst, NativeData, R, Ref, Value, native};
use crate::types::as_class;
use std::cell::Cell;
use std::ptr::NonNull;

/// What a `date` or a `datetime` holds; a day alone has no time and no zone.
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time of day.
    pub clock: Clock,
    /// Which of two equal local times it is.
    pub fold: Cell<i64>,
    /// A `tzinfo` or None.
    pub zone: Value,
    /// Whether it is a `datetime`.
    pub timed: bool,
    hash: Cell<Option<i64>>,
}
impl NativeData for Moment {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.zone.traverse(visit);
    }
}

impl Moment {
    /// The hash, computed once.
    pub fn hash(&self, compute: impl FnOnce() -> R<i64>) -> R<i64> {
        if let Some(known) = self.hash.get() {
            return Ok(known);
        }
        let hash = compute()?;
        self.hash.set(Some(hash));
        Ok(hash)
    }

    /// Day and time as bytes, as they are compared and hashed.
    pub fn packed(&self) -> [u8; 10] {
        let mut all = [0; 10];
        all[..4].copy_from_slice(&self.date.packed());
        all[4..].copy_from_slice(&self.clock.packed());
        all
    }
}

/// The data of a date or datetime.
pub fn of(this: &Value) -> R<&Moment> {
    native(this, "datetime.date")
}

/// The data of a datetime.
pub fn timed(this: &Value) -> R<&Moment> {
    datetime_of(this).ok_or_else(|| {
        crate::error::type_error(format!(
            "descriptor requires a 'datetime.datetime' object but received a '{}'",
            crate::ops::type_name(this)
        ))
    })
}

/// The data behind a value, where it is a date or datetime.
pub fn date_of(v: &Value) -> Option<&Moment> {
    match v {
        Value::Inst(i) => i.native(),
        _ => None,
    }
}

/// The data behind a value, where it is a datetime.
pub fn datetime_of(v: &Value) -> Option<&Moment> {
    date_of(v).filter(|m| m.timed)
}

/// A date of exactly this class.
pub fn new_date(class: &Ref<Class>, date: Date) -> Value {
    Inst::with(
        class,
        Moment {
            date,
            clock: Clock::default(),
            fold: Cell::new(0),
            zone: Value::None,
            timed: false,
            hash: Cell::new(None),
        },
    )
}

/// A datetime of exactly this class.
pub fn new_datetime(class: &Ref<Class>, date: Date, clock: Clock, zone: Value, fold: i64) -> Value {
    Inst::with(
        class,
        Moment {
            date,
            clock,
            fold: Cell::new(fold),
            zone,
            timed: true,
            hash: Cell::new(None),
        },
    )
}

/// A date of a class; a derived class is called (`new_date_subclass_ex`). Parts may be out of range: that is checked here.
pub fn make_date(class: &Value, date: Date) -> R {
    let (year, month, day) = (date.year, date.month, date.day);
    match as_class(class) {
        Some(c) if c.is(&g::date()) => Ok(new_date(c, Date::checked(year, month, day)?)),
        Some(c) if c.is(&g::datetime()) => {
            let date = Date::checked(year, month, day)?;
            Ok(new_datetime(c, date, Clock::default(), Value::None, 0))
        }
        _ => call(class, &mut [year, month, day].map(Value::Int)),
    }
}

/// A datetime of a class; a derived class is called (`new_datetime_subclass_fold_ex`). The day may be out of range.
pub fn make_datetime(class: &Value, date: Date, clock: Clock, zone: &Value, fold: i64) -> R {
    let (year, month, day) = (date.year, date.month, date.day);
    if let Some(c) = as_class(class)
        && c.is(&g::datetime())
    {
        let date = Date::checked(year, month, day)?;
        return Ok(new_datetime(c, date, clock, zone.clone(), fold));
    }
    let parts = [
        year,
        month,
        day,
        clock.hour,
        clock.minute,
        clock.second,
        clock.micro,
    ];
    let mut args: Vec<Value> = parts.map(Value::Int).into();
    args.push(zone.clone());
    let made = call(class, &mut args)?;
    if let (1, Some(m)) = (fold, datetime_of(&made)) {
        m.fold.set(fold);
    }
    Ok(made)
}
