NAME = "crate"
