"""From Rust text to a crate: the templates' frames around the front end's modules, written to a folder."""

from portalis.crate.layout import crate_files
from portalis.crate.writer import write_crate

__all__ = ["crate_files", "write_crate"]
