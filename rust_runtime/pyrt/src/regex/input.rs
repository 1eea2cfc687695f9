//! How the matcher walks over a subject: byte by byte, or character by character in UTF-8.

/// A subject of one encoding. Positions are byte offsets at character boundaries.
pub(super) trait Input: Copy {
    /// Whether every byte is a character.
    const BYTES: bool;
    fn bytes(&self) -> &[u8];
    /// The character at a position before the end, and the position after it.
    fn decode(&self, at: usize) -> (u32, usize);
    /// The position of the character before this one, which is not the start.
    fn before(&self, at: usize) -> usize;
}

/// ASCII text or bytes.
#[derive(Clone, Copy)]
pub(super) struct Narrow<'a>(pub(super) &'a [u8]);

impl Input for Narrow<'_> {
    const BYTES: bool = true;

    #[inline]
    fn bytes(&self) -> &[u8] {
        self.0
    }

    #[inline]
    fn decode(&self, at: usize) -> (u32, usize) {
        (u32::from(self.0[at]), at + 1)
    }

    #[inline]
    fn before(&self, at: usize) -> usize {
        at - 1
    }
}

/// Any text.
#[derive(Clone, Copy)]
pub(super) struct Wide<'a>(pub(super) &'a [u8]);

impl Wide<'_> {
    #[inline]
    fn tail(self, at: usize) -> u32 {
        u32::from(self.0[at] & 0x3f)
    }
}

impl Input for Wide<'_> {
    const BYTES: bool = false;

    #[inline]
    fn bytes(&self) -> &[u8] {
        self.0
    }

    #[inline]
    fn decode(&self, at: usize) -> (u32, usize) {
        let lead = u32::from(self.0[at]);
        match lead {
            0..0x80 => (lead, at + 1),
            0x80..0xe0 => ((lead & 0x1f) << 6 | self.tail(at + 1), at + 2),
            0xe0..0xf0 => (
                (lead & 0xf) << 12 | self.tail(at + 1) << 6 | self.tail(at + 2),
                at + 3,
            ),
            _ => {
                let high = (lead & 7) << 18 | self.tail(at + 1) << 12;
                (high | self.tail(at + 2) << 6 | self.tail(at + 3), at + 4)
            }
        }
    }

    #[inline]
    fn before(&self, at: usize) -> usize {
        let mut at = at - 1;
        while at > 0 && self.0[at] & 0xc0 == 0x80 {
            at -= 1;
        }
        at
    }
}
