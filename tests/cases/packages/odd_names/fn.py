NAME = "fn"
