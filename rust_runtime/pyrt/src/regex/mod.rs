//! Regular expressions with the semantics of CPython 3.11's `re`: an engine that knows no Python objects.
//!
//! A pattern goes through `lexer`, `parse` (with `group` and `escape`) into a tree (`ast`), through `codegen` into a
//! `program`, and `exec` runs that over a `subject` by backtracking on a stack of its own (`stack`), so that long
//! subjects need no deep recursion. `search` finds places where a match may begin, `scan` walks over all matches.

mod ast;
mod chars;
mod codegen;
mod error;
mod escape;
mod exec;
pub mod flags;
mod group;
mod input;
mod lexer;
mod parse;
mod pattern;
mod program;
mod scan;
mod search;
mod sets;
mod stack;
mod subject;
mod tables;
mod template;

pub use error::{Error, ErrorKind, Warning};
pub use parse::NameLookup;
pub use pattern::{Match, Mode, Pattern, Span, escape, escape_bytes};
pub use scan::{Matches, Scanner};
pub use subject::Subject;
pub use template::Template;
