NAME = "self"
