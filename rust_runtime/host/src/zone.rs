//! The local time zone: what `TZ` names or the system is set to; UTC where there is no system to ask.

#[cfg(not(target_family = "wasm"))]
#[path = "zone_file.rs"]
mod file;
#[cfg(not(target_family = "wasm"))]
#[path = "zone_rule.rs"]
mod rule;

/// What is in force at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Seconds east of UTC.
    pub offset: i64,
    /// Whether it is daylight saving time.
    pub saving: bool,
    /// The abbreviation.
    pub name: String,
}

impl Kind {
    fn utc() -> Kind {
        Kind {
            offset: 0,
            saving: false,
            name: "UTC".to_owned(),
        }
    }
}

/// A time zone.
#[derive(Debug)]
pub struct Zone(#[cfg(not(target_family = "wasm"))] Source);

#[cfg(not(target_family = "wasm"))]
#[derive(Debug)]
enum Source {
    Utc,
    File(file::File),
    Rule(rule::Rule),
}

#[cfg(target_family = "wasm")]
impl Zone {
    /// What is in force at a moment.
    #[must_use]
    pub fn at(&self, _seconds: i64) -> Kind {
        Kind::utc()
    }
}

#[cfg(not(target_family = "wasm"))]
impl Zone {
    /// What is in force at a moment.
    #[must_use]
    pub fn at(&self, seconds: i64) -> Kind {
        match &self.0 {
            Source::Utc => Kind::utc(),
            Source::File(file) => file.at(seconds),
            Source::Rule(rule) => rule.at(seconds),
        }
    }
}

/// What the program made of the variable `TZ`.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
enum Variable {
    AtStart,
    Now(Option<String>),
}
#[cfg(not(target_family = "wasm"))]
static VARIABLE: std::sync::Mutex<Variable> = std::sync::Mutex::new(Variable::AtStart);

/// The variable `TZ`, where the platform has an environment and a zone.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn environment() -> Option<String> {
    match VARIABLE.lock().map(|variable| variable.clone()) {
        Ok(Variable::Now(tz)) => tz,
        _ => std::env::var("TZ").ok(),
    }
}
/// The variable `TZ`: it says nothing here.
#[cfg(target_family = "wasm")]
#[must_use]
pub fn environment() -> Option<String> {
    None
}

/// The program changed its environment: `TZ` is this now. Counts from the next time that the zone is read.
#[cfg(not(target_family = "wasm"))]
pub fn set_environment(tz: Option<&str>) {
    if let Ok(mut variable) = VARIABLE.lock() {
        *variable = Variable::Now(tz.map(str::to_owned));
    }
}
/// The program changed its environment, which says nothing about the zone here.
#[cfg(target_family = "wasm")]
pub fn set_environment(_tz: Option<&str>) {}

/// The zone of the system.
#[cfg(target_family = "wasm")]
#[must_use]
pub fn local(_tz: Option<&str>) -> Zone {
    Zone()
}

/// The zone that a value of `TZ` stands for, as glibc reads it: a file of the time zone database, or a rule of POSIX; without a value it
/// is the system's own.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn local(tz: Option<&str>) -> Zone {
    use std::path::{Path, PathBuf};
    let Some(tz) = tz else {
        let system = file::read(Path::new("/etc/localtime"));
        return Zone(system.map_or(Source::Utc, Source::File));
    };
    let name = tz.strip_prefix(':').unwrap_or(tz);
    if name.is_empty() {
        return Zone(Source::Utc);
    }
    let path = if name.starts_with('/') {
        PathBuf::from(name)
    } else {
        let folder = std::env::var_os("TZDIR").unwrap_or_else(|| "/usr/share/zoneinfo".into());
        Path::new(&folder).join(name)
    };
    Zone(match file::read(&path) {
        Some(file) => Source::File(file),
        None => rule::parse(name).map_or(Source::Utc, Source::Rule),
    })
}
