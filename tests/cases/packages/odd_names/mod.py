NAME = "mod"
