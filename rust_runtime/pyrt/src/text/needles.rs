//! Searching bytes: the crate `memchr`, or under `-Oz` what the standard library's search of text gives, which is linked anyway.

#[cfg(not(feature = "small"))]
pub use memchr::{memchr, memchr_iter, memchr2, memmem, memrchr};
#[cfg(feature = "small")]
pub use plain::{memchr, memchr_iter, memchr2, memmem, memrchr};

#[cfg(any(test, feature = "small"))]
mod plain {
    /// The first place of a byte.
    pub fn memchr(byte: u8, haystack: &[u8]) -> Option<usize> {
        haystack.iter().position(|b| *b == byte)
    }

    /// The first place of one of two bytes.
    pub fn memchr2(one: u8, other: u8, haystack: &[u8]) -> Option<usize> {
        haystack.iter().position(|b| *b == one || *b == other)
    }

    /// The last place of a byte.
    pub fn memrchr(byte: u8, haystack: &[u8]) -> Option<usize> {
        haystack.iter().rposition(|b| *b == byte)
    }

    /// All places of a byte.
    pub fn memchr_iter(byte: u8, haystack: &[u8]) -> impl Iterator<Item = usize> + '_ {
        let places = haystack.iter().enumerate();
        places.filter(move |(_, b)| **b == byte).map(|(i, _)| i)
    }

    /// Needles of several bytes.
    pub mod memmem {
        use std::str::from_utf8;

        /// The first place of a needle that is not empty. Text is searched in linear time, other bytes are compared at each place.
        pub fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
            match (from_utf8(haystack), from_utf8(needle)) {
                (Ok(text), Ok(part)) => text.find(part),
                _ => haystack.windows(needle.len()).position(|w| w == needle),
            }
        }

        /// The last place of a needle that is not empty.
        pub fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {
            let mut all = haystack.windows(needle.len());
            all.rposition(|w| w == needle)
        }

        /// The places of a needle that is not empty, without overlaps.
        pub fn find_iter<'a>(
            haystack: &'a [u8],
            needle: &'a [u8],
        ) -> impl Iterator<Item = usize> + 'a {
            let text = from_utf8(haystack).ok().zip(from_utf8(needle).ok());
            let mut from = 0;
            let in_bytes = std::iter::from_fn(move || {
                let mut rest = haystack.get(from..)?.windows(needle.len());
                let place = from + rest.position(|w| w == needle)?;
                from = place + needle.len();
                Some(place)
            });
            let is_text = text.is_some();
            let in_text = text.into_iter().flat_map(|(t, part)| t.match_indices(part));
            in_text
                .map(|(place, _)| place)
                .chain(in_bytes.take_while(move |_| !is_text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn plain_search_finds_the_same() {
        let haystacks: [&[u8]; 5] = [
            b"",
            b"abcabcab",
            b"aaaa",
            "añañab".as_bytes(),
            b"a\xffab\xff",
        ];
        let needles: [&[u8]; 6] = [b"a", b"ab", b"aa", "ña".as_bytes(), b"\xff", b"\xffa"];
        for h in haystacks {
            for n in needles {
                let places: Vec<usize> = memchr::memmem::find_iter(h, n).collect();
                assert_eq!(plain::memmem::find_iter(h, n).collect::<Vec<_>>(), places);
                assert_eq!(plain::memmem::find(h, n), memchr::memmem::find(h, n));
                assert_eq!(plain::memmem::rfind(h, n), memchr::memmem::rfind(h, n));
                assert_eq!(plain::memchr(n[0], h), memchr::memchr(n[0], h));
                assert_eq!(plain::memrchr(n[0], h), memchr::memrchr(n[0], h));
                assert_eq!(
                    plain::memchr2(n[0], b'b', h),
                    memchr::memchr2(n[0], b'b', h)
                );
                let places: Vec<usize> = memchr::memchr_iter(n[0], h).collect();
                assert_eq!(plain::memchr_iter(n[0], h).collect::<Vec<_>>(), places);
            }
        }
    }
}
