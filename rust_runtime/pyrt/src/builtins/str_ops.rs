//! Slices of strs.
use crate::object::{Ref, Str, Value, string};
use crate::text::index as at;

/// `s[i:j:k]`; the bounds are adjusted. The whole str is the same object.
pub fn slice(s: &Ref<Str>, k: at::Slice) -> Value {
    if k.step == 1 && k.count == s.len() {
        return Value::Str(s.clone());
    }
    string(at::slice(s.as_str(), s.is_ascii(), k))
}
