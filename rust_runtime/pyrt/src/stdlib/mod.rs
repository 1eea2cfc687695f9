//! The modules of the library that are written in Rust; the paths follow `portalis/primitives/stdlib`.
pub mod asyncio;
pub mod bisect;
pub mod contextvars;
pub mod functools;
pub mod heapq;
pub mod itertools;
pub mod io;
pub mod math;
pub mod operator;
pub mod json;
pub mod re;
pub mod string;
pub mod support;
pub mod textwrap;
pub mod sys;
pub mod time;
pub mod types;
