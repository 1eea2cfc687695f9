//! `weakref` (`Modules/_weakref.c`): references; callbacks and the containers are not here yet, and are refused.
pub mod reference_type;
