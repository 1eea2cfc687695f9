"""Reading Python: source files to syntax trees, and the modules that a program consists of."""
