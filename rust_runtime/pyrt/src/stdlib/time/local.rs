//! Local time: the zone that `TZ` or the system names on native, UTC elsewhere (`Modules/timemodule.c: localtime_r`).
use super::calendar::{Civil, civil, seconds_of};
use crate::error::{PyErr, overflow_error};
use crate::object::{Global, R, Value};
use host::zone::Zone;

/// What the local clock shows at a moment.
pub struct Local {
    /// Its parts.
    pub civil: Civil,
    /// Seconds east of UTC.
    pub offset: i64,
    /// Whether daylight saving is in force.
    pub saving: bool,
    /// The zone's abbreviation.
    pub name: String,
}

static ZONE: Global<Option<Zone>> = Global::new(None);

/// The zone, read at its first use as libc does.
fn zone() -> &'static Zone {
    ZONE.get()
        .get_or_insert_with(|| host::zone::local(host::zone::environment().as_deref()))
}

/// `time.tzset()`: reads the zone anew.
pub fn reset(tz: Option<&str>) {
    let read = host::zone::local(tz);
    drop(ZONE.get().replace(read));
}

#[cold]
fn too_large() -> PyErr {
    crate::builtins::os_errors::numbered(75, None)
}

/// Beyond these seconds the year does not fit an int of C.
const MOST: i64 = 67_768_036_191_676_799;

/// The parts of a moment in UTC (`gmtime`).
pub fn utc(seconds: i64) -> R<Civil> {
    if seconds.abs() > MOST {
        return Err(too_large());
    }
    Ok(civil(seconds))
}

/// The parts of a moment in the local zone (`localtime`).
pub fn at(seconds: i64) -> R<Local> {
    if seconds.abs() > MOST {
        return Err(too_large());
    }
    let kind = zone().at(seconds);
    Ok(Local {
        civil: civil(seconds + kind.offset),
        offset: kind.offset,
        saving: kind.saving,
        name: kind.name,
    })
}

/// The local parts of a timestamp, rounded down.
pub fn of_timestamp(timestamp: &Value) -> R<Civil> {
    let seconds = match timestamp {
        Value::None => return Err(super::not_an_integer(timestamp)),
        given => super::whole_seconds(given)?,
    };
    Ok(at(seconds)?.civil)
}

/// The two offsets of the year, west of UTC, and their names: standard first (`init_timezone`).
struct Year {
    standard: (i64, String),
    other: (i64, String),
}

fn year() -> Year {
    const YEAR: i64 = (365 * 24 + 6) * 3600;
    let start = host::time_ns().div_euclid(1_000_000_000) / YEAR * YEAR;
    let part = |moment| {
        let kind = zone().at(moment);
        (-kind.offset, kind.name)
    };
    let (winter, summer) = (part(start), part(start + YEAR / 2));
    // South of the equator it is the other way round.
    if winter.0 < summer.0 {
        Year {
            standard: summer,
            other: winter,
        }
    } else {
        Year {
            standard: winter,
            other: summer,
        }
    }
}

/// `time.timezone` and `time.altzone`
pub fn offsets() -> (i64, i64) {
    let year = year();
    (year.standard.0, year.other.0)
}
/// `time.tzname`
pub fn names() -> (String, String) {
    let year = year();
    (year.standard.1, year.other.1)
}
/// `time.daylight`
pub fn has_saving() -> bool {
    let (standard, other) = offsets();
    standard != other
}

/// The moment that local parts stand for; `saving` chooses where it is not negative (`mktime`).
pub fn moment_of(parts: &Civil, saving: i64) -> R<i64> {
    if parts.year.abs() > 2_147_485_547 {
        return Err(overflow_error("mktime argument out of range"));
    }
    let shown = seconds_of(parts);
    if saving >= 0
        && let Some(offset) = offset_of_kind(shown, saving > 0)
    {
        return Ok(shown - offset);
    }
    let first = zone().at(shown - zone().at(shown).offset).offset;
    let before = zone().at(shown - first - 86_400).offset;
    for offset in [before, first, zone().at(shown).offset] {
        if zone().at(shown - offset).offset == offset {
            return Ok(shown - offset);
        }
    }
    Ok(shown - before) // the clock was put forward over this time
}

/// The offset in force with or without daylight saving, at this time or the nearest one at which that is in force.
fn offset_of_kind(shown: i64, saving: bool) -> Option<i64> {
    const STEP: i64 = 601_200;
    const MOST: i64 = 536_454_000;
    let matches = |moment| {
        let kind = zone().at(moment);
        (kind.saving == saving).then_some(kind.offset)
    };
    let guess = shown - zone().at(shown).offset;
    let fits = |offset: &i64| zone().at(shown - offset).offset == *offset;
    let near = [guess - 86_400, guess, guess + 86_400];
    if let Some(found) = near.into_iter().filter_map(matches).find(fits) {
        return Some(found);
    }
    let mut away = 0;
    while away <= MOST {
        if let Some(found) = matches(guess - away).or_else(|| matches(guess + away)) {
            return Some(found);
        }
        away += STEP;
    }
    None
}
