//! portalis_native
