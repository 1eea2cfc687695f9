//! What generated code has in scope.
pub use crate::call::{call, call_found, call_found_kw, call_kw, call_method_kw};
pub use crate::error::{self, AGAIN, Flow, PyErr, depth};
pub use crate::modules::{CompiledModule, ModuleState, big};
pub use crate::object::{
    Cell, CellVar, Code, Const, Dict, Func, FuncDef, Kind, Leaf, Lit, ModuleInfo, R, Ref, Set,
    Signature, Span, Value, Var, agen_new, boolean, bytes, complex, coro_new, float, gen_new, list,
    pair, span, tuple,
};
pub use crate::ops;
pub use crate::{
    call, call_found_likely, call_likely, call_method, find_method, getattr, setattr, super_method,
    tick, tr, tr_method,
};
