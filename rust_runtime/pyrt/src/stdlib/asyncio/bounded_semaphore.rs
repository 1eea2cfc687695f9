//! `asyncio.BoundedSemaphore`: a semaphore whose value does not rise above the first one.
pub use super::semaphore::init_bounded as __init__;
