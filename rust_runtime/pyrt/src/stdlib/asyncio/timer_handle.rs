//! The methods of `asyncio.TimerHandle`; the rest is `Handle`.
pub use super::handle::when;
