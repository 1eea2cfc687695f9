//! The base classes of transports that programs derive from (`Lib/asyncio/transports.py`).
use crate::error::{PyErr, classes};
use crate::object::{Dict, R, Value};
use crate::stdlib::support;

fn refused() -> R {
    Err(PyErr::new(classes::not_implemented_error(), vec![]))
}

macro_rules! abstract_methods {
    ($($name:ident($($arg:ident),*);)*) => { $(
        #[doc = concat!("`transport.", stringify!($name), "`: NotImplementedError.")]
        pub fn $name(_: &Value $(, $arg: &Value)*) -> R {
            refused()
        }
    )* };
}

/// `asyncio.BaseTransport`
pub mod base_transport {
    use super::{Dict, R, Value, refused, support};
    pub use crate::stdlib::support::dict_of as __dict__;
    abstract_methods! {
        is_closing();
        close();
        set_protocol(_protocol);
        get_protocol();
    }

    /// `BaseTransport(extra=None)`
    pub fn __init__(v: &Value, extra: &Value) -> R {
        let extra = if extra.is_none() {
            Value::Dict(Dict::new())
        } else {
            extra.clone()
        };
        support::set(v, "_extra", extra)?;
        Ok(Value::None)
    }

    /// `transport.get_extra_info(name, default=None)`
    pub fn get_extra_info(v: &Value, name: &Value, default: &Value) -> R {
        support::method(
            &support::get(v, "_extra")?,
            "get",
            &[name.clone(), default.clone()],
        )
    }
}

/// `asyncio.ReadTransport`
pub mod read_transport {
    use super::{R, Value, refused};
    abstract_methods! {
        is_reading();
        pause_reading();
        resume_reading();
    }
}

/// `asyncio.WriteTransport`
pub mod write_transport {
    use super::{R, Value, bytes_joined, refused, support};
    abstract_methods! {
        set_write_buffer_limits(_high, _low);
        get_write_buffer_size();
        get_write_buffer_limits();
        write(_data);
        write_eof();
        can_write_eof();
        abort();
    }

    /// `transport.writelines(list_of_data)`
    pub fn writelines(v: &Value, data: &Value) -> R {
        support::method(v, "write", &[bytes_joined(data)?])?;
        Ok(Value::None)
    }
}

/// `b"".join(list_of_data)`
pub fn bytes_joined(data: &Value) -> R {
    support::method(
        &crate::object::bytes(Vec::new()),
        "join",
        std::slice::from_ref(data),
    )
}

/// `asyncio.DatagramTransport`
pub mod datagram_transport_base {
    use super::{R, Value, refused};
    abstract_methods! {
        sendto(_data, _addr);
        abort();
    }
}

/// `asyncio.SubprocessTransport`
pub mod subprocess_transport {
    use super::{R, Value, refused};
    abstract_methods! {
        get_pid();
        get_returncode();
        get_pipe_transport(_fd);
        send_signal(_signal);
        terminate();
        kill();
    }
}
