"""The module that has one name."""
here = "present"
