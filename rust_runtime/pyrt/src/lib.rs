//! pyrt
