//! What transports share: their protocol, what they tell about themselves, and when the protocol is asked to pause
//! (`transports.py: _FlowControlMixin`).
use super::super::callback::is_interrupt;
use super::super::event_loop::{LoopData, data};
use super::{invoke, tell};
use crate::error::{runtime_error, value_error};
use crate::object::{Cell as Slot, Dict, Head, Inst, Lit, R, Ref, Value, tuple};
use crate::ops::{index_clipped, repr_or};
use std::cell::Cell;
use std::ptr::NonNull;

/// The common part of a transport.
pub struct Flow {
    /// The loop; None once the connection is lost.
    pub event_loop: Slot,
    /// The protocol.
    pub protocol: Slot,
    /// `_extra`
    pub extra: Ref<Dict>,
    protocol_paused: Cell<bool>,
    high: Cell<i64>,
    low: Cell<i64>,
}

static PAUSE_WRITING: Lit = Lit::new("pause_writing");
static RESUME_WRITING: Lit = Lit::new("resume_writing");

impl Flow {
    /// The part of a new transport; `extra` is None or a dict that is copied.
    pub fn new(event_loop: &Ref<Inst>, protocol: &Value, extra: &Value) -> Flow {
        let extra = match extra {
            Value::Dict(d) => d.copy(),
            _ => Dict::new(),
        };
        Flow {
            event_loop: Slot::field(Value::Inst(event_loop.clone())),
            protocol: Slot::field(protocol.clone()),
            extra,
            protocol_paused: Cell::new(false),
            high: Cell::new(64 * 1024),
            low: Cell::new(16 * 1024),
        }
    }

    /// Reports what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.event_loop.get_ref(|v| v.traverse(visit));
        self.protocol.get_ref(|v| v.traverse(visit));
        visit(self.extra.head());
    }

    /// Lets go of what it holds.
    pub fn clear(&self) {
        self.protocol.set(Value::None);
    }

    /// The loop, while the connection is not lost.
    ///
    /// # Errors
    /// RuntimeError afterwards.
    pub fn owner(&self) -> R<Ref<Inst>> {
        match self.event_loop.get() {
            Value::Inst(i) => Ok(i),
            _ => Err(runtime_error("the transport is closed")),
        }
    }

    /// Runs something with the loop's data; nothing happens once the connection is lost.
    ///
    /// # Errors
    /// What `run` gives.
    pub fn with_loop(&self, run: impl FnOnce(&Ref<Inst>, &LoopData) -> R<()>) -> R<()> {
        match self.event_loop.get() {
            Value::Inst(i) => run(&i, data(&i)?),
            _ => Ok(()),
        }
    }

    /// `_protocol_paused`
    pub fn is_paused(&self) -> bool {
        self.protocol_paused.get()
    }

    /// `get_extra_info(name, default)`
    ///
    /// # Errors
    /// TypeError for a name that cannot be hashed.
    pub fn extra_info(&self, name: &Value, default: &Value) -> R {
        Ok(self.extra.get(name)?.unwrap_or_else(|| default.clone()))
    }

    /// `set_write_buffer_limits(high, low)`, without looking whether the protocol must pause.
    ///
    /// # Errors
    /// ValueError
    pub fn set_limits(&self, high: &Value, low: &Value) -> R<()> {
        let high = match (high, low) {
            (Value::None, Value::None) => 64 * 1024,
            (Value::None, low) => index_clipped(low)?.saturating_mul(4),
            (high, _) => index_clipped(high)?,
        };
        let low = match low {
            Value::None => high.div_euclid(4),
            low => index_clipped(low)?,
        };
        if !(high >= low && low >= 0) {
            let (high, low) = (repr_or(&Value::Int(high)), repr_or(&Value::Int(low)));
            return Err(value_error(format!(
                "high ({high}) must be >= low ({low}) must be >= 0"
            )));
        }
        self.high.set(high);
        self.low.set(low);
        Ok(())
    }

    /// `get_write_buffer_limits()`
    pub fn limits(&self) -> Value {
        tuple(vec![
            Value::Int(self.low.get()),
            Value::Int(self.high.get()),
        ])
    }

    fn ask(&self, transport: &Value, name: &Lit) -> R<()> {
        let protocol = self.protocol.get();
        match invoke(&protocol, name, &[]) {
            Ok(_) => Ok(()),
            Err(e) if is_interrupt(&e) => Err(e),
            Err(e) => self.with_loop(|owner, _| {
                tell(
                    owner,
                    &format!("protocol.{}() failed", name.text()),
                    &e,
                    vec![
                        ("transport", transport.clone()),
                        ("protocol", protocol.clone()),
                    ],
                )
            }),
        }
    }

    /// `_maybe_pause_protocol`, with so many bytes in the buffer.
    ///
    /// # Errors
    /// KeyboardInterrupt and SystemExit of the protocol.
    pub fn maybe_pause(&self, transport: &Value, size: usize) -> R<()> {
        if size as i64 > self.high.get() && !self.protocol_paused.replace(true) {
            return self.ask(transport, &PAUSE_WRITING);
        }
        Ok(())
    }

    /// `_maybe_resume_protocol`, with so many bytes in the buffer.
    ///
    /// # Errors
    /// As `maybe_pause`.
    pub fn maybe_resume(&self, transport: &Value, size: usize) -> R<()> {
        if self.protocol_paused.get() && size as i64 <= self.low.get() {
            self.protocol_paused.set(false);
            return self.ask(transport, &RESUME_WRITING);
        }
        Ok(())
    }
}
