"""Passes over the IR, one a file; `PASSES` is their order."""
