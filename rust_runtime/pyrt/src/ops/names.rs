//! The names of special methods as interned literals, made on first use.
use crate::object::Lit;

macro_rules! names {
    ($($id:ident = $text:literal;)*) => { $(
        #[doc = $text]
        pub static $id: Lit = Lit::new($text);
    )* };
}
/// `__name__` of the entry, where it may be imported instead of run.
pub fn entry_name() -> crate::object::Value {
    crate::object::str(crate::modules::ENTRY_NAME.get())
}

names! {
    ABS = "__abs__"; AENTER = "__aenter__"; AEXIT = "__aexit__"; AITER = "__aiter__"; ANEXT = "__anext__"; BOOL = "__bool__"; BYTES = "__bytes__"; CEIL = "__ceil__";
    CLASS = "__class__"; COMPLEX = "__complex__"; CLASS_GETITEM = "__class_getitem__"; CONTAINS = "__contains__"; DELITEM = "__delitem__"; DICT = "__dict__";
    DIR = "__dir__"; ENTER = "__enter__"; EXIT = "__exit__"; EQ = "__eq__"; FLOAT = "__float__"; FLOOR = "__floor__"; FORMAT = "__format__"; GE = "__ge__";
    GETITEM = "__getitem__"; GT = "__gt__"; HASH = "__hash__"; INDEX = "__index__"; INSTANCECHECK = "__instancecheck__"; INT = "__int__";
    INVERT = "__invert__"; ITER = "__iter__"; KEYS = "keys"; ITEMS = "items"; LE = "__le__"; LEN = "__len__"; LENGTH_HINT = "__length_hint__";
    LT = "__lt__"; MISSING = "__missing__"; MODULE = "__module__"; NE = "__ne__"; NEG = "__neg__"; NEXT = "__next__"; POS = "__pos__";
    POW = "__pow__"; QUALNAME = "__qualname__"; REPR = "__repr__"; REVERSED = "__reversed__"; ROUND = "__round__";
    SETITEM = "__setitem__"; STR = "__str__"; SUBCLASSCHECK = "__subclasscheck__"; TRUNC = "__trunc__"; WRITE = "write"; FLUSH = "flush";
    FSPATH = "__fspath__"; CALL = "__call__";
}
