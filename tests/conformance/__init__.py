"""CPython's own tests of the language, compiled and counted method by method: `python -m tests.conformance [MODULE…]`."""
