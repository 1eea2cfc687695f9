"""The typed intermediate representation: plain data, a printer and a checker."""
