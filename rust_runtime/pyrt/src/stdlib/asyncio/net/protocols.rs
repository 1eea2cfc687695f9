//! The base classes of protocols (`Lib/asyncio/protocols.py`): every method is there and does nothing.
use crate::object::{R, Value};

macro_rules! nothing {
    ($($name:ident($($arg:ident),*);)*) => { $(
        #[doc = concat!("`protocol.", stringify!($name), "`: nothing, until a class of the program says what.")]
        pub fn $name(_: &Value $(, $arg: &Value)*) -> R {
            Ok(Value::None)
        }
    )* };
}

/// `asyncio.BaseProtocol`
pub mod base_protocol {
    use super::{R, Value};
    nothing! {
        connection_made(_transport);
        connection_lost(_exc);
        pause_writing();
        resume_writing();
    }
}

/// `asyncio.Protocol`
pub mod protocol {
    use super::{R, Value};
    nothing! {
        data_received(_data);
        eof_received();
    }
}

/// `asyncio.BufferedProtocol`
pub mod buffered_protocol {
    use super::{R, Value};
    nothing! {
        get_buffer(_sizehint);
        buffer_updated(_nbytes);
        eof_received();
    }
}

/// `asyncio.DatagramProtocol`
pub mod datagram_protocol {
    use super::{R, Value};
    nothing! {
        datagram_received(_data, _addr);
        error_received(_exc);
    }
}

/// `asyncio.SubprocessProtocol`
pub mod subprocess_protocol {
    use super::{R, Value};
    nothing! {
        pipe_data_received(_fd, _data);
        pipe_connection_lost(_fd, _exc);
        process_exited();
    }
}
