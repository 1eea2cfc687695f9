//! Operators of this group come with the piece that owns them.
