"""From a crate to a finished artifact: the toolchain, cargo, and the cache that spares both."""
