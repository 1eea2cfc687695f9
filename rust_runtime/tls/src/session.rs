//! Sessions: one end of a connection each, a client's or a server's.
use crate::problems::problem;
use crate::verify::take_refusal;
use host::tls::{Problem, Session};
use rustls::server::Acceptor;
use rustls::{ClientConnection, Connection, Error, ServerConfig};
use std::io::{Read, Write};
use std::sync::Arc;

/// What both kinds of connection share.
struct End {
    connection: Connection,
    closed_by_peer: bool,
    failed: Option<Problem>,
}

impl End {
    fn new(connection: Connection) -> End {
        End {
            connection,
            closed_by_peer: false,
            failed: None,
        }
    }

    fn receive(&mut self, mut data: &[u8]) -> Result<(), Problem> {
        if let Some(problem) = &self.failed {
            return Err(problem.clone());
        }
        while !data.is_empty() {
            match self.connection.read_tls(&mut data) {
                Ok(0) => break, // closed by the other end; what follows means nothing
                Ok(_) => {}
                Err(_) => return Err(Problem::Reason("INTERNAL_ERROR")), // more than was asked for
            }
            match self.connection.process_new_packets() {
                Ok(state) => self.closed_by_peer |= state.peer_has_closed(),
                Err(e) => return Err(self.fail(&e)),
            }
        }
        Ok(())
    }

    fn fail(&mut self, e: &Error) -> Problem {
        let found = take_refusal().unwrap_or_else(|| problem(e));
        self.failed = Some(found.clone());
        found
    }

    fn transmit(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        while self.connection.wants_write() {
            if self.connection.write_tls(&mut out).is_err() {
                break; // a vector takes everything
            }
        }
        out
    }

    fn readable(&mut self) -> usize {
        // asking costs nothing: no packet is waiting, since each was processed when it came
        self.connection
            .process_new_packets()
            .map_or(0, |state| state.plaintext_bytes_to_read())
    }

    fn write(&mut self, data: &[u8]) -> Result<(), Problem> {
        let written = self.connection.writer().write_all(data);
        written.map_err(|_| Problem::Reason("PROTOCOL_IS_SHUTDOWN"))
    }
}

/// A client's end.
pub struct Client(End);

impl Client {
    /// Of a connection that has not begun.
    pub fn new(connection: ClientConnection) -> Client {
        let mut connection = Connection::from(connection);
        connection.set_buffer_limit(None);
        Client(End::new(connection))
    }
}

enum State {
    /// The first message of the client is not there yet.
    Accepting(Box<Acceptor>),
    Running(Box<End>),
    Failed(Problem, Vec<u8>),
}

/// A server's end.
pub struct Server {
    state: State,
    config: Option<Arc<ServerConfig>>,
    protocols: Vec<Vec<u8>>,
}

impl Server {
    /// Without a configuration there is no certificate, and no client can be served.
    pub fn new(config: Option<Arc<ServerConfig>>, protocols: Vec<Vec<u8>>) -> Server {
        Server {
            state: State::Accepting(Box::default()),
            config,
            protocols,
        }
    }

    fn end(&mut self) -> Option<&mut End> {
        match &mut self.state {
            State::Running(end) => Some(end),
            _ => None,
        }
    }

    fn connection(&self) -> Option<&Connection> {
        match &self.state {
            State::Running(end) => Some(&end.connection),
            _ => None,
        }
    }

    fn fail(&mut self, e: &Error, mut alert: rustls::server::AcceptedAlert) -> Problem {
        let mut out = Vec::new();
        let _ = alert.write_all(&mut out); // a vector takes everything
        let found = problem(e);
        self.state = State::Failed(found.clone(), out);
        found
    }

    /// Goes on with the client's first message; the protocol is the first of the own ones that it knows, or none at all.
    fn begin(&mut self, accepted: rustls::server::Accepted) -> Result<(), Problem> {
        let Some(config) = self.config.clone() else {
            let found = Problem::Reason("NO_SHARED_CIPHER");
            // a fatal alert, handshake_failure
            self.state = State::Failed(found.clone(), vec![21, 3, 3, 0, 2, 2, 40]);
            return Err(found);
        };
        let offered: Vec<Vec<u8>> = accepted
            .client_hello()
            .alpn()
            .map(|all| all.map(<[u8]>::to_vec).collect())
            .unwrap_or_default();
        let chosen = self.protocols.iter().find(|p| offered.contains(p)).cloned();
        let config = match chosen {
            Some(protocol) => {
                let mut own = ServerConfig::clone(&config);
                own.alpn_protocols = vec![protocol];
                Arc::new(own)
            }
            None => config,
        };
        match accepted.into_connection(config) {
            Ok(made) => {
                let mut connection = Connection::from(made);
                connection.set_buffer_limit(None);
                self.state = State::Running(Box::new(End::new(connection)));
                Ok(())
            }
            Err((e, alert)) => Err(self.fail(&e, alert)),
        }
    }
}

macro_rules! common {
    () => {
        fn peer(&self) -> Vec<Vec<u8>> {
            let found = self.connection().and_then(|c| c.peer_certificates());
            found.map_or(Vec::new(), |all| {
                all.iter().map(|der| der.to_vec()).collect()
            })
        }
        fn protocol(&self) -> Option<Vec<u8>> {
            Some(self.connection()?.alpn_protocol()?.to_vec())
        }
        fn version(&self) -> Option<u16> {
            Some(u16::from(self.connection()?.protocol_version()?))
        }
        fn suite(&self) -> Option<u16> {
            let suite = self.connection()?.negotiated_cipher_suite()?;
            Some(u16::from(suite.suite()))
        }
        fn readable(&mut self) -> usize {
            self.end().map_or(0, End::readable)
        }
        fn read(&mut self, buffer: &mut [u8]) -> usize {
            self.end()
                .map_or(0, |end| end.connection.reader().read(buffer).unwrap_or(0))
        }
        fn close(&mut self) {
            if let Some(end) = self.end() {
                end.connection.send_close_notify();
            }
        }
        fn is_handshaking(&self) -> bool {
            self.connection().is_none_or(|c| c.is_handshaking())
        }
        fn write(&mut self, data: &[u8]) -> Result<(), Problem> {
            match self.end() {
                Some(end) => end.write(data),
                None => Err(Problem::Reason("UNINITIALIZED")),
            }
        }
    };
}

impl Client {
    fn end(&mut self) -> Option<&mut End> {
        Some(&mut self.0)
    }
    fn connection(&self) -> Option<&Connection> {
        Some(&self.0.connection)
    }
}

impl Session for Client {
    common!();
    fn receive(&mut self, data: &[u8]) -> Result<(), Problem> {
        self.0.receive(data)
    }
    fn transmit(&mut self) -> Vec<u8> {
        self.0.transmit()
    }
    fn is_closed_by_peer(&self) -> bool {
        self.0.closed_by_peer
    }
}

impl Session for Server {
    common!();
    fn receive(&mut self, mut data: &[u8]) -> Result<(), Problem> {
        loop {
            match &mut self.state {
                State::Running(end) => return end.receive(data),
                State::Failed(problem, _) => return Err(problem.clone()),
                State::Accepting(acceptor) => {
                    if data.is_empty() {
                        return Ok(());
                    }
                    if acceptor.read_tls(&mut data).is_err() {
                        return Err(Problem::Reason("INTERNAL_ERROR"));
                    }
                    match acceptor.accept() {
                        Ok(None) => {}
                        Ok(Some(accepted)) => self.begin(accepted)?,
                        Err((e, alert)) => return Err(self.fail(&e, alert)),
                    }
                }
            }
        }
    }
    fn transmit(&mut self) -> Vec<u8> {
        match &mut self.state {
            State::Accepting(_) => Vec::new(),
            State::Running(end) => end.transmit(),
            State::Failed(_, alert) => std::mem::take(alert),
        }
    }
    fn is_closed_by_peer(&self) -> bool {
        matches!(&self.state, State::Running(end) if end.closed_by_peer)
    }
}
