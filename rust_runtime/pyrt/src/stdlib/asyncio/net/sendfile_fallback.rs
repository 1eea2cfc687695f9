//! Files over sockets and transports by reading and writing (`base_events.py: _sock_sendfile_fallback`, `_sendfile_fallback`).
use super::super::await_::await_any;
use super::super::event_loop;
use super::super::executor;
use super::sendfile::Part;
use super::sendfile_protocol as protocol;
use super::{invoke, sock as on_sockets};
use crate::builtins::{bytearray, memoryview};
use crate::object::{Inst, Lit, R, Ref, Value, int_usize};
use crate::ops;
use crate::stdlib::support;

static WRITE: Lit = Lit::new("write");

/// `constants.SENDFILE_FALLBACK_READBUFFER_SIZE` for sockets.
const SOCKET_BLOCK: usize = 256 * 1024;
/// The block of `_sendfile_fallback`.
const TRANSPORT_BLOCK: usize = 16384;

/// A file that is read block by block in the loop's executor.
struct Blocks<'a> {
    owner: &'a Ref<Inst>,
    part: &'a Part,
    buffer: Value,
    block: usize,
    left: Option<usize>,
    total: usize,
}

impl<'a> Blocks<'a> {
    fn new(owner: &'a Ref<Inst>, part: &'a Part, block: usize) -> R<Blocks<'a>> {
        if ops::truth(&part.offset)? {
            support::method(&part.file, "seek", std::slice::from_ref(&part.offset))?;
        }
        let left = part
            .limit()?
            .map(|n| usize::try_from(n).unwrap_or(usize::MAX));
        let block = left.map_or(block, |n| n.min(block));
        Ok(Blocks {
            owner,
            part,
            buffer: bytearray::new(vec![0; block]),
            block,
            left,
            total: 0,
        })
    }

    /// The next block; None at the end.
    async fn next(&mut self) -> R<Option<Value>> {
        if let Some(left) = self.left {
            self.block = left.min(self.block);
            if self.block == 0 {
                return Ok(None);
            }
        }
        let view = cut(
            &memoryview::__new__(&Value::None, &self.buffer)?,
            self.block,
        )?;
        let read = support::get(&self.part.file, "readinto")?;
        let job = match event_loop::replaced(self.owner, "run_in_executor")? {
            Some(own) => crate::call::call(&own, &mut [Value::None, read, view.clone()])?,
            None => executor::run_in(self.owner, &Value::None, read, std::slice::from_ref(&view))?,
        };
        let n = await_any(job).await?;
        if !ops::truth(&n)? {
            return Ok(None);
        }
        let n = usize::try_from(ops::index_clipped(&n)?).unwrap_or(0);
        cut(&view, n).map(Some)
    }

    fn count(&mut self, n: usize) {
        self.total += n;
        self.left = self.left.map(|left| left.saturating_sub(n));
    }

    /// The file's position is behind what was sent.
    fn keep_position(&self) -> R<()> {
        if self.total > 0 && support::get_opt(&self.part.file, "seek")?.is_some() {
            let at = usize::try_from(self.part.start()?)
                .unwrap_or(usize::MAX)
                .saturating_add(self.total);
            support::method(&self.part.file, "seek", &[int_usize(at)])?;
        }
        Ok(())
    }
}

/// `view[:n]`
fn cut(view: &Value, n: usize) -> R {
    ops::getitem(view, &ops::slice(&Value::None, &int_usize(n), &Value::None))
}

/// `_sock_sendfile_fallback`
///
/// # Errors
/// What the file and the socket raise; what is thrown into it.
pub async fn over_socket(owner: &Ref<Inst>, sock: &Value, part: &Part) -> R {
    let mut blocks = Blocks::new(owner, part, SOCKET_BLOCK)?;
    let r = send_blocks(owner, sock, &mut blocks).await;
    blocks.keep_position()?;
    r.map(|()| int_usize(blocks.total))
}

async fn send_blocks(owner: &Ref<Inst>, sock: &Value, blocks: &mut Blocks<'_>) -> R<()> {
    while let Some(view) = blocks.next().await? {
        let n = ops::len(&view)?;
        on_sockets::send_all(owner.clone(), sock.clone(), view).await?;
        blocks.count(n);
    }
    Ok(())
}

/// `_sendfile_fallback`
///
/// # Errors
/// ConnectionError, what the file raises, what is thrown into it.
pub async fn over_transport(owner: &Ref<Inst>, transport: &Value, part: &Part) -> R {
    let mut blocks = Blocks::new(owner, part, TRANSPORT_BLOCK)?;
    let instead = protocol::make(owner, transport)?;
    let r = write_blocks(transport, &instead, &mut blocks).await;
    let kept = blocks.keep_position();
    protocol::restore(&instead)?;
    kept?;
    r.map(|()| int_usize(blocks.total))
}

async fn write_blocks(transport: &Value, instead: &Value, blocks: &mut Blocks<'_>) -> R<()> {
    while let Some(view) = blocks.next().await? {
        let n = ops::len(&view)?;
        protocol::drain(instead).await?;
        invoke(transport, &WRITE, &[view])?;
        blocks.count(n);
    }
    Ok(())
}
