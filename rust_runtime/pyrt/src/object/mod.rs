//! The object model: values, counted references, containers' storage, functions, classes, instances, the collector.
mod class;
mod coro;
mod dict;
mod func;
pub mod gc;
mod global;
mod handling;
mod inst;
mod iter;
mod pool;
mod refs;
mod sequence;
mod set;
mod shape;
mod site;
#[cfg(test)]
mod tests;
mod text;
mod value;
mod weak;

pub use class::{Base, Class, Flags, Layout, mro};
pub use coro::{
    AGEN_FINALIZER, AGEN_FIRSTITER, BoxFut, FIRST, Generator, Leaf, Msg, Out, State, Step, TRACKS,
    agen_new, at, coro_new, gen_new, generator_error, waits_for,
};
pub use dict::Dict;
pub use func::{
    Binding, Code, Default, Fixed, Func, FuncDef, GreenEntry, Kind, Method, Module, ModuleInfo,
    Native, NativeDef, Property, Signature, Span, span,
};
pub use global::{Const, Global, Lit, Var};
pub use handling::{handling, pass_on};
pub use inst::{HIDDEN, Inst, NativeData, Wrapped, native};
pub use iter::{Iter, Maker, PyIter, Reduced};
pub use refs::{Head, Payload, Ref, Vt};
pub use sequence::{Cell, CellVar, List, Range, Slice, Tuple, drop_reversed};
pub use set::Set;
pub use shape::Shape;
pub use site::{Role, Site};
pub use text::{Bytes, Str, intern, intern_ref};
pub use value::{
    Big, Bit, Bits, Complex, R, Value, boolean, bytes, complex, complex_of, comprehended, float,
    int, int_usize, list, pair, saturate, str, string, tuple,
};
pub(crate) use value::{again, aside, aside_mut, aside2};
pub use weak::{Role as RefRole, Weak};

pub use crate::error::PyErr;
