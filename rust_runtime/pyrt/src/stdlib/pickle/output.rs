//! The bytes of a pickle: opcodes, and the frames around them from protocol 4 on (`Modules/_pickle.c: _Pickler_Write`).

const FRAME_TARGET: usize = 64 * 1024;
const FRAME_MINIMUM: usize = 4;
const HEADER: usize = 9;

/// What has been written.
pub(super) struct Output {
    data: Vec<u8>,
    framing: bool,
    /// Where the header of the open frame is.
    frame: Option<usize>,
}

impl Output {
    pub fn new(protocol: i64) -> Output {
        let mut data = Vec::new();
        if let (2.., Ok(n)) = (protocol, u8::try_from(protocol)) {
            data.extend([0x80, n]);
        }
        Output {
            data,
            framing: protocol >= 4,
            frame: None,
        }
    }

    /// Writes an opcode with its argument.
    pub fn put(&mut self, bytes: &[u8]) {
        if self.framing && self.frame.is_none() {
            self.frame = Some(self.data.len());
            self.data.extend([0; HEADER]);
        }
        self.data.extend_from_slice(bytes);
    }

    /// Writes an opcode with a payload, which stands outside of frames if it is large.
    pub fn payload(&mut self, head: &[u8], payload: &[u8]) {
        let framing = self.framing;
        if payload.len() >= FRAME_TARGET {
            self.close();
            self.framing = false;
        }
        self.put(head);
        self.put(payload);
        self.framing = framing;
    }

    /// Ends a frame that is large enough.
    pub fn boundary(&mut self) {
        if self
            .frame
            .is_some_and(|at| self.data.len() - at - HEADER >= FRAME_TARGET)
        {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(at) = self.frame.take() else { return };
        let length = self.data.len() - at - HEADER;
        if length < FRAME_MINIMUM {
            self.data.drain(at..at + HEADER);
            return;
        }
        self.data[at] = 0x95;
        self.data[at + 1..at + HEADER].copy_from_slice(&(length as u64).to_le_bytes());
    }

    /// The finished pickle.
    pub fn finish(mut self) -> Vec<u8> {
        self.put(b".");
        self.close();
        self.data
    }
}
