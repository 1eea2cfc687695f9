//! Waiting for time and for several futures: sleep, timeout, interval, `join_all`, `wasi_select!`.

mod join;
mod select;
mod time;

pub use join::{join_all, try_join_all};
pub use select::{Either, Select, select};
pub use time::{Interval, Sleep, WasiAsync};

#[cfg(test)]
mod tests;
