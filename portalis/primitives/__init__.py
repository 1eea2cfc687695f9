"""The mapping table: what of Python's builtins and library the runtime offers, one typed stub for each entry."""
