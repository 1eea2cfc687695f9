NAME = "Self"
