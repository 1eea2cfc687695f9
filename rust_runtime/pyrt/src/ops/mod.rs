//! What Python's operators and statements do on values; generated code calls all of it as `ops::name`.
mod arith;
mod attr;
mod binary;
mod build;
mod compare;
mod concat;
mod descr;
mod format;
mod hash;
mod item;
mod iter;
mod iterators;
mod matching;
pub mod names;
mod numeric;
mod percent;
mod repr;
mod reversed;
mod sites;
pub mod sort;
mod special;
mod text;
mod typed;
mod unpack;
mod with;

pub use crate::at_once::awaited_at;
pub use crate::coro_ops::aiter;
pub use arith::*;
pub use attr::*;
pub use binary::{Op, attempt, binary, change};
pub use build::*;
pub use compare::*;
pub use concat::{count_of, index, index_clipped, index_i64, index_opt, repeated, ssize};
pub use descr::*;
pub use format::{format, formatted, push_format};
pub use hash::*;
pub use item::*;
pub use iter::*;
pub use iterators::{Calls, Over};
pub use matching::*;
pub use names::entry_name;
pub use numeric::binary as numeric;
pub use percent::{format_bytes as percent_bytes, format_str as percent_str};
pub use repr::{address, builtin_repr, default_repr, enter as enter_repr};
pub use reversed::reversed;
pub use sites::*;
pub use sort::{reverse_flag, sort_list, sorted};
pub use special::{
    from_int, invoke, invoke1, invoke2, num_error, num_error_of, special, text_error,
    unwrap as base_value,
};
pub use text::*;
pub use typed::*;
pub use unpack::*;
pub use with::*;
