//! `struct` (`Modules/_struct.c`): numbers and bytes packed as C lays them out.
mod format;
mod items;
#[allow(clippy::module_inception)]
pub mod r#struct;

use crate::object::{R, Value};
use crate::stdlib::support::items as all;
use format::Format;

/// `struct.calcsize(format)`
pub fn calcsize(format: &Value) -> R {
    Ok(crate::object::int_usize(Format::of(format)?.size))
}
/// `struct.pack(format, *values)`
pub fn pack(values: &Value) -> R {
    let Some((format, values)) = all(values).split_first() else {
        return Err(crate::error::type_error("missing format argument"));
    };
    r#struct::packed(&Format::of(format)?, values)
}
/// `struct.pack_into(format, buffer, offset, *values)`
pub fn pack_into(values: &Value) -> R {
    let Some((format, values)) = all(values).split_first() else {
        return Err(crate::error::type_error("missing format argument"));
    };
    r#struct::packed_into(&Format::of(format)?, values)
}
/// `struct.unpack(format, buffer)`
pub fn unpack(format: &Value, buffer: &Value) -> R {
    r#struct::unpacked(&Format::of(format)?, buffer)
}
/// `struct.unpack_from(format, buffer, offset=0)`
pub fn unpack_from(format: &Value, buffer: &Value, offset: &Value) -> R {
    r#struct::unpacked_from(&Format::of(format)?, buffer, offset)
}
/// `struct.iter_unpack(format, buffer)`
pub fn iter_unpack(format: &Value, buffer: &Value) -> R {
    r#struct::each_unpacked(Format::of(format)?, buffer)
}
