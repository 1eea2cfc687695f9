//! `open_connection`, `start_server` and their like over unix sockets (`Lib/asyncio/streams.py`).
use super::super::event_loop;
use super::endpoints;
use super::options::{self, Options};
use super::{pair, stream_protocol, stream_reader, stream_writer};
use crate::call::call;
use crate::object::{Inst, R, Ref, Value, coro_new};

/// Where the protocol of a connection comes from.
pub enum Factory {
    /// A function of the program.
    Call(Value),
    /// It is there already.
    Ready(Value),
    /// A stream, and the function that is called with its two ends.
    Streams {
        /// `client_connected_cb`
        callback: Value,
        /// `limit`
        limit: Value,
        /// The loop.
        event_loop: Ref<Inst>,
    },
}

impl Factory {
    /// The protocol of a new connection.
    ///
    /// # Errors
    /// What the program's function raises.
    pub fn make(&self) -> R {
        match self {
            Factory::Call(f) => call(f, &mut []),
            Factory::Ready(protocol) => Ok(protocol.clone()),
            Factory::Streams {
                callback,
                limit,
                event_loop,
            } => {
                let reader = stream_reader::make(limit, event_loop)?;
                stream_protocol::make(&reader, callback, event_loop)
            }
        }
    }
}

/// A reader, its protocol, and the loop that runs.
fn ends(limit: &Value) -> R<(Ref<Inst>, Value, Value)> {
    let owner = event_loop::running()?;
    let reader = stream_reader::make(limit, &owner)?;
    let protocol = stream_protocol::make(&reader, &Value::None, &owner)?;
    Ok((owner, reader, protocol))
}

fn streams(owner: &Ref<Inst>, transport: &Value, protocol: &Value, reader: Value) -> R {
    let writer = stream_writer::make(transport, protocol, &reader, owner)?;
    Ok(pair(reader, writer))
}

async fn connect(host: Value, port: Value, limit: Value, kwargs: Value) -> R {
    let (owner, reader, protocol) = ends(&limit)?;
    let options = Options::new(&kwargs, &options::CONNECT)?;
    let factory = Factory::Ready(protocol.clone());
    let (transport, _) = endpoints::connect(&owner, &factory, &host, &port, &options).await?;
    streams(&owner, &transport, &protocol, reader)
}

/// `asyncio.open_connection(host=None, port=None, *, limit=65536, **kwds)`
pub fn open_connection(host: &Value, port: &Value, limit: &Value, kwargs: &Value) -> R {
    let made = connect(host.clone(), port.clone(), limit.clone(), kwargs.clone());
    Ok(coro_new(&super::OPEN_CONNECTION, made))
}

async fn connect_unix(path: Value, limit: Value, kwargs: Value) -> R {
    let (owner, reader, protocol) = ends(&limit)?;
    let options = Options::new(&kwargs, &options::CONNECT_UNIX)?;
    let factory = Factory::Ready(protocol.clone());
    let (transport, _) = endpoints::connect_unix(&owner, &factory, &path, &options).await?;
    streams(&owner, &transport, &protocol, reader)
}

/// `asyncio.open_unix_connection(path=None, *, limit=65536, **kwds)`
pub fn open_unix_connection(path: &Value, limit: &Value, kwargs: &Value) -> R {
    let made = connect_unix(path.clone(), limit.clone(), kwargs.clone());
    Ok(coro_new(&super::OPEN_UNIX_CONNECTION, made))
}

async fn serve(callback: Value, host: Value, port: Value, limit: Value, kwargs: Value) -> R {
    let owner = event_loop::running()?;
    let options = Options::new(&kwargs, &options::SERVE)?;
    let factory = Factory::Streams {
        callback,
        limit,
        event_loop: owner.clone(),
    };
    endpoints::serve(&owner, factory, &host, &port, &options).await
}

/// `asyncio.start_server(client_connected_cb, host=None, port=None, *, limit=65536, **kwds)`
pub fn start_server(
    callback: &Value,
    host: &Value,
    port: &Value,
    limit: &Value,
    kwargs: &Value,
) -> R {
    let made = serve(
        callback.clone(),
        host.clone(),
        port.clone(),
        limit.clone(),
        kwargs.clone(),
    );
    Ok(coro_new(&super::START_SERVER, made))
}

async fn serve_unix(callback: Value, path: Value, limit: Value, kwargs: Value) -> R {
    let owner = event_loop::running()?;
    let options = Options::new(&kwargs, &options::SERVE_UNIX)?;
    let factory = Factory::Streams {
        callback,
        limit,
        event_loop: owner.clone(),
    };
    endpoints::serve_unix(&owner, factory, &path, &options).await
}

/// `asyncio.start_unix_server(client_connected_cb, path=None, *, limit=65536, **kwds)`
pub fn start_unix_server(callback: &Value, path: &Value, limit: &Value, kwargs: &Value) -> R {
    let made = serve_unix(
        callback.clone(),
        path.clone(),
        limit.clone(),
        kwargs.clone(),
    );
    Ok(coro_new(&super::START_UNIX_SERVER, made))
}
