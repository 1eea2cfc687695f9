"""Pages that use compiled programs, in a real browser."""
