//! Writing of ints, bytes and texts, in the form of each protocol.
use super::Pickler;
use crate::error::type_error;
use crate::generated as g;
use crate::object::{R, Value, str, string, tuple};
use crate::ops;
use crate::types::native_value;

/// `little` as a two's complement number without superfluous bytes.
fn little_endian(v: &Value) -> R<Vec<u8>> {
    let big = v
        .to_big()
        .ok_or_else(|| type_error("an integer is required"))?;
    let zero = matches!(v, Value::Int(0));
    Ok(if zero {
        Vec::new()
    } else {
        big.to_signed_bytes_le()
    })
}

impl Pickler {
    pub(super) fn int(&mut self, v: &Value) -> R<()> {
        if let (true, Value::Int(n)) = (self.bin(), v) {
            if let Ok(n) = u8::try_from(*n) {
                self.put(&[b'K', n]);
                return Ok(());
            }
            if let Ok(n) = u16::try_from(*n) {
                let [a, b] = n.to_le_bytes();
                self.put(&[b'M', a, b]);
                return Ok(());
            }
            if let Ok(n) = i32::try_from(*n) {
                let mut all = vec![b'J'];
                all.extend(n.to_le_bytes());
                self.put(&all);
                return Ok(());
            }
        }
        if self.protocol >= 2 {
            let data = little_endian(v)?;
            let mut all = match u8::try_from(data.len()) {
                Ok(n) => vec![0x8a, n],
                Err(_) => {
                    let mut head = vec![0x8b];
                    head.extend((data.len() as u32).to_le_bytes());
                    head
                }
            };
            all.extend(data);
            self.put(&all);
            return Ok(());
        }
        let shown = ops::repr(v)?;
        let short = matches!(v, Value::Int(n) if i32::try_from(*n).is_ok());
        let text = if short {
            format!("I{shown}\n")
        } else {
            format!("L{shown}L\n")
        };
        self.put(text.as_bytes());
        Ok(())
    }

    pub(super) fn bytes(&mut self, v: &Value, data: &[u8]) -> R<()> {
        if self.protocol < 3 {
            if data.is_empty() {
                let class = Value::Class(g::builtins::bytes());
                return self.reduce(&[class, tuple(vec![])], Some(v));
            }
            let text: String = data.iter().map(|b| *b as char).collect();
            let encode = native_value(&g::codecs::ENCODE);
            let args = tuple(vec![string(text), str("latin1")]);
            return self.reduce(&[encode, args], Some(v));
        }
        let head = match u8::try_from(data.len()) {
            Ok(n) => vec![b'C', n],
            Err(_) => {
                let mut head = vec![b'B'];
                head.extend((data.len() as u32).to_le_bytes());
                head
            }
        };
        self.out.payload(&head, data);
        self.memoize(v);
        Ok(())
    }

    pub(super) fn text(&mut self, text: &str) {
        if !self.bin() {
            let mut all = vec![b'V'];
            for c in text.chars() {
                match c as u32 {
                    code @ (0x5c | 0 | 0xa | 0xd | 0x1a) => {
                        all.extend(format!("\\u{code:04x}").as_bytes());
                    }
                    code @ 0..0x100 => all.push(code as u8),
                    code @ 0..0x10000 => all.extend(format!("\\u{code:04x}").as_bytes()),
                    code => all.extend(format!("\\U{code:08x}").as_bytes()),
                }
            }
            all.push(b'\n');
            return self.put(&all);
        }
        let head = match u8::try_from(text.len()) {
            Ok(n) if self.protocol >= 4 => vec![0x8c, n],
            _ => {
                let mut head = vec![b'X'];
                head.extend((text.len() as u32).to_le_bytes());
                head
            }
        };
        self.out.payload(&head, text.as_bytes());
    }
}
