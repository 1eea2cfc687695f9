//! The protocols of one method: `SupportsInt` and its kin (`Lib/typing.py`). Their methods do nothing.
macro_rules! supports {
    ($($module:ident $method:ident $($arg:ident)?;)*) => { $(
        #[doc = concat!("The protocol of `", stringify!($method), "`.")]
        pub mod $module {
            use crate::object::{R, Value};
            /// Nothing: the method of a protocol.
            pub fn $method(_this: &Value $(, $arg: &Value)?) -> R {
                Ok(Value::None)
            }
        }
    )* };
}
supports! {
    supports_int __int__;
    supports_float __float__;
    supports_complex __complex__;
    supports_bytes __bytes__;
    supports_index __index__;
    supports_abs __abs__;
    supports_round __round__ _digits;
}
