"""The package that the copied test modules lie in."""
