//! What Python's operators and statements do on values; generated code calls all of it as `ops::name`.
mod arith;
mod attr;
mod build;
mod compare;
mod descr;
mod hash;
mod item;
mod iter;
mod text;
mod with;

pub use arith::*;
pub use attr::*;
pub use build::*;
pub use compare::*;
pub use descr::*;
pub use hash::*;
pub use item::*;
pub use iter::*;
pub use text::*;
pub use with::*;
