//! Proxies of what can be called.
pub use super::proxy_type::*;
